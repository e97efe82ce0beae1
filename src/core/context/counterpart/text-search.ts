import { hitList } from './hit-list.ts'
import { anyWord, type SearchHit, searchable } from './search.ts'

/** A search through whole texts: `add` takes one with its path, `hits` gives what was found so far. */
export interface TextSearch {
  readonly add: (path: string, text: string) => void
  readonly hits: () => readonly SearchHit[]
}

/** Takes words as they are wanted; gives a search that keeps a bounded number of lines in which they stand whole, in the order of the texts. Undefined where no word can be searched for. */
export function textSearch(words: readonly string[]): TextSearch | undefined {
  const wanted = searchable(words)
  if (wanted.length === 0) return undefined
  const list = hitList(wanted)
  const any = anyWord(wanted)
  return {
    add: (path, text) => {
      if (!any.test(text)) return
      for (const [index, line] of text.split('\n').entries()) if (any.test(line)) list.add(path, index + 1, line)
    },
    hits: list.all,
  }
}
