import picomatch from 'picomatch'
import { canHold } from '../../core/context/counterpart/likely-path.ts'
import { neverSearched, type SearchHit } from '../../core/context/counterpart/search.ts'
import { wordsOfName } from '../../core/context/counterpart/spelling.ts'
import { textSearch } from '../../core/context/counterpart/text-search.ts'
import { isContractPath } from '../../core/evidence/across/contract-path.ts'
import type { Progress, SearchCost } from '../../core/ports.ts'
import { ecosystemOf } from '../../core/surface/ecosystem.ts'
import type { ReadTexts } from './read-once.ts'
import type { Tree, TreeEntry, Trees } from './trees.ts'

interface Bounds {
  readonly files: number
  readonly bytes: number
  readonly fileBytes: number
}

/** Files that a search reads, their bytes together, and the bytes of one: at a hundred files a query code is at most twenty, and contracts are one. */
const most = {
  code: { files: 2_000, bytes: 20_000_000, fileBytes: 300_000 },
  contracts: { files: 100, bytes: 5_000_000, fileBytes: 500_000 },
} as const satisfies Record<string, Bounds>

/** Looks for words in the head; undefined where its files cannot be listed. */
export type CodeSearch = (
  words: readonly string[],
  cost: Exclude<SearchCost, 'free'>,
) => Promise<readonly SearchHit[] | undefined>

/** GitHub cannot search a commit: gives a search that reads contracts, or contracts and code of the head, file by file, those first whose path says a word. The first search of a kind decides what is read; later ones look through the same texts. */
export function codeSearch(trees: Trees, read: ReadTexts, note: Progress): CodeSearch {
  const chosen = new Map<SearchCost, readonly string[]>()
  return async (words, cost) => {
    const search = textSearch(words)
    if (search === undefined) return []
    const tree = await trees('head')
    if (tree === undefined) return undefined
    const paths = chosen.get(cost) ?? (cost === 'reading' ? codeIn : contractsIn)(tree, words, note)
    chosen.set(cost, paths)
    for (const [{ path }, text] of await read(paths.map((path) => ({ revision: 'head', path }))))
      if (text.kind === 'text') search.add(path, text.text)
    return search.hits()
  }
}

function codeIn(tree: Tree, words: readonly string[], note: Progress): readonly string[] {
  const isCode = (path: string) => ecosystemOf(path) !== 'config' && canHold(path)
  const { fit, all } = fitting(tree, isCode, words, most.code)
  if (fit.length < all) note(`of ${all} files of code, ${fit.length} were searched for what the change takes away`)
  return [...new Set([...fit, ...contractsIn(tree, words, note)])]
}

function contractsIn(tree: Tree, words: readonly string[], note: Progress): readonly string[] {
  const { fit, all } = fitting(tree, isContractPath, words, most.contracts)
  if (fit.length < all) note(`of ${all} files of contracts, ${fit.length} were searched for what the change declares`)
  return fit
}

/** Files whose path fits, those first that say a word, as many as the bounds let through; and how many there are. */
function fitting(
  tree: Tree,
  isWanted: (path: string) => boolean,
  words: readonly string[],
  bounds: Bounds,
): { readonly fit: readonly string[]; readonly all: number } {
  const isExcluded = picomatch([...neverSearched], { dot: true })
  const isRead = (path: string, { mode, size }: TreeEntry) =>
    /^100/.test(mode) && size <= bounds.fileBytes && isWanted(path) && !isExcluded(path)
  const files = [...tree].filter(([path, entry]) => isRead(path, entry))
  const parts = new Set(words.flatMap((word) => wordsOfName(word)).filter((part) => part.length > 3))
  const isLikely = ([path]: (typeof files)[number]) => wordsOfName(path).some((part) => parts.has(part))
  const ranked = [...files.filter(isLikely), ...files.filter((file) => !isLikely(file))]
  let bytes = 0
  const fit = ranked.slice(0, bounds.files).filter(([, { size }]) => {
    bytes += size
    return bytes <= bounds.bytes
  })
  return { fit: fit.map(([path]) => path), all: files.length }
}
