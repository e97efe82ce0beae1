import picomatch from 'picomatch'
import { holdsCredentials } from '../../core/context/counterpart/credential-path.ts'
import { neverSearched, type SearchHit } from '../../core/context/counterpart/search.ts'
import { textSearch } from '../../core/context/counterpart/text-search.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'

/** Bounds of one search: milliseconds, and characters that are read. */
const most = { ms: 5_000, characters: 200_000_000 } as const

/** Takes a snapshot and words; gives where they stand whole, a bounded number of hits for each, in the order of the paths. What a limit cuts off is not found. */
export async function searchSnapshot(snapshot: Snapshot, words: readonly string[]): Promise<readonly SearchHit[]> {
  const search = textSearch(words)
  if (search === undefined) return []
  const isExcluded = picomatch([...neverSearched], { dot: true })
  const end = performance.now() + most.ms
  let characters = 0
  for (const path of snapshot.files.keys()) {
    if (isExcluded(path) || holdsCredentials(path)) continue
    if (performance.now() > end || characters > most.characters) break
    const text = await readSnapshot(snapshot, path)
    if (text.kind !== 'text') continue
    characters += text.text.length
    search.add(path, text.text)
  }
  return search.hits()
}
