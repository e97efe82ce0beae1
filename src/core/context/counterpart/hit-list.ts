import { holdsCredentials } from './credential-path.ts'
import { isTelling, type SearchHit, wordAt } from './search.ts'

/** Characters of a line that are kept with a hit. */
const maxText = 300
/** Hits of one word in one file: so many lines that declare or connect, and so many others. */
const perFile = { telling: 8, other: 3 } as const
/** Hits of one word in all files. */
const perWord = 1_000

/** Hits as they are found: `add` takes one line, `all` gives what was kept so far, in the order of finding. */
export interface HitList {
  readonly add: (path: string, line: number, text: string) => void
  readonly all: () => readonly SearchHit[]
}

/** Takes searchable words; gives an empty list that keeps a bounded number of hits for each word and file, so that no frequent word crowds out another, and none of a file of credentials. */
export function hitList(words: readonly string[]): HitList {
  const hits: SearchHit[] = []
  const ofWord = new Map<string, number>()
  const ofFile = new Map<string, number>()
  const add = (path: string, line: number, whole: string): void => {
    if (holdsCredentials(path)) return
    const text = whole.slice(0, maxText)
    const sort = isTelling(text) ? 'telling' : 'other'
    for (const word of words) {
      if (wordAt(text, word) < 0) continue
      const key = `${word}\u0000${path}\u0000${sort}`
      const [inWord, inFile] = [ofWord.get(word) ?? 0, ofFile.get(key) ?? 0]
      if (inWord >= perWord || inFile >= perFile[sort]) continue
      ofWord.set(word, inWord + 1)
      ofFile.set(key, inFile + 1)
      hits.push({ word, path, line, text })
    }
  }
  return { add, all: () => hits }
}
