import picomatch from 'picomatch'
import { holdsCredentials } from '../../core/context/counterpart/credential-path.ts'
import { hitList } from '../../core/context/counterpart/hit-list.ts'
import { anyWord, neverSearched, type SearchHit, searchable } from '../../core/context/counterpart/search.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'

/** Bounds of one search: milliseconds, and characters that are read. */
const most = { ms: 5_000, characters: 200_000_000 } as const

/** Takes a snapshot and words; gives where they stand whole, a bounded number of hits for each, in the order of the paths. What a limit cuts off is not found. */
export async function searchSnapshot(snapshot: Snapshot, words: readonly string[]): Promise<readonly SearchHit[]> {
  const wanted = searchable(words)
  const hits = hitList(wanted)
  const any = anyWord(wanted)
  const isExcluded = picomatch([...neverSearched], { dot: true })
  const end = performance.now() + most.ms
  let characters = 0
  for (const path of wanted.length === 0 ? [] : snapshot.files.keys()) {
    if (isExcluded(path) || holdsCredentials(path)) continue
    if (performance.now() > end || characters > most.characters) break
    const text = await readSnapshot(snapshot, path)
    if (text.kind !== 'text') continue
    characters += text.text.length
    if (!any.test(text.text)) continue
    for (const [index, line] of text.text.split('\n').entries()) if (any.test(line)) hits.add(path, index + 1, line)
  }
  return hits.all()
}
