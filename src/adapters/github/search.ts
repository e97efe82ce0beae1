import picomatch from 'picomatch'
import type { Text } from '../../core/change/text.ts'
import { canHold } from '../../core/context/counterpart/likely-path.ts'
import { neverSearched, type SearchHit } from '../../core/context/counterpart/search.ts'
import { wordsOfName } from '../../core/context/counterpart/spelling.ts'
import { textSearch } from '../../core/context/counterpart/text-search.ts'
import type { Progress } from '../../core/ports.ts'
import { ecosystemOf } from '../../core/surface/ecosystem.ts'
import type { Tree, Trees } from './trees.ts'

/** Files that one search reads, their bytes together, and the bytes of one: at a hundred files a query this is at most twenty. */
const most = { files: 2_000, bytes: 20_000_000, fileBytes: 300_000 } as const

/** Reads files of the head by their paths. */
type ReadHead = (paths: readonly string[]) => Promise<readonly (readonly [path: string, text: Text])[]>

/** GitHub cannot search a commit: gives a search that reads the code of the head, file by file, those first whose path says a word. The first search decides what is read; later ones look through the same texts. Undefined where the files cannot be listed. */
export function codeSearch(
  trees: Trees,
  read: ReadHead,
  note: Progress,
): (words: readonly string[]) => Promise<readonly SearchHit[] | undefined> {
  let reading: ReturnType<ReadHead> | undefined
  return async (words) => {
    const search = textSearch(words)
    if (search === undefined) return []
    const tree = await trees('head')
    if (tree === undefined) return undefined
    reading ??= read(chosen(tree, words, note))
    for (const [path, text] of await reading) if (text.kind === 'text') search.add(path, text.text)
    return search.hits()
  }
}

function chosen(tree: Tree, words: readonly string[], note: Progress): readonly string[] {
  const isExcluded = picomatch([...neverSearched], { dot: true })
  const files = [...tree].filter(
    ([path, { mode, size }]) =>
      /^100/.test(mode) &&
      size <= most.fileBytes &&
      ecosystemOf(path) !== 'config' &&
      canHold(path) &&
      !isExcluded(path),
  )
  const parts = new Set(words.flatMap((word) => wordsOfName(word)).filter((part) => part.length > 3))
  const isLikely = ([path]: (typeof files)[number]) => wordsOfName(path).some((part) => parts.has(part))
  const ranked = [...files.filter(isLikely), ...files.filter((file) => !isLikely(file))]
  let bytes = 0
  const fit = ranked.slice(0, most.files).filter(([, { size }]) => {
    bytes += size
    return bytes <= most.bytes
  })
  if (fit.length < files.length)
    note(`of ${files.length} files of code, ${fit.length} were searched for what the change takes away`)
  return fit.map(([path]) => path)
}
