import type { DiffFile } from '../../change/diff.ts'
import type { Ref, Revision } from '../../change/text.ts'
import { testSign } from '../../surface/test-path.ts'
import type { CheckInput, Trees } from '../check.ts'

const vendored = /(?:^|\/)(?:node_modules|vendor)\//

/** Says whether a path holds Avro schemas of this repository: no test data, and nobody else's. */
export function isAvro(path: string): boolean {
  return /\.(?:avsc|avpr|avdl)$/.test(path) && !vendored.test(path) && testSign(path, 'other') === undefined
}

/** Says whether a path holds the language of protocols, which is not read. */
export function isIdl(path: string): boolean {
  return path.endsWith('.avdl')
}

/** Most other schemas of one revision that are read for the types they declare. */
const maxOthers = 500

/** Gives the changed schemas of both revisions, and the schemas nearest to them, whose types they may name. */
export function refsOf(files: readonly DiffFile[], trees: Trees): readonly Ref[] {
  const of = (revision: Revision, paths: readonly string[]) => paths.map((path): Ref => ({ revision, path }))
  return [...of('mergeBase', pathsOf('mergeBase', { files, trees })), ...of('head', pathsOf('head', { files, trees }))]
}

/** Gives the paths of one revision that are read, the changed ones first. */
export function pathsOf(revision: Revision, { files, trees }: Pick<CheckInput, 'files' | 'trees'>): readonly string[] {
  const own = files.map(({ path, previousPath }) => (revision === 'mergeBase' ? (previousPath ?? path) : path))
  const near = new Set(own.map(directoryOf))
  const others = schemasIn(revision === 'mergeBase' ? trees.mergeBase : trees.head)
  const nearest = others
    .map((path) => ({
      path,
      distance: Math.min(...[...near].map((directory) => distanceOf(directory, directoryOf(path)))),
    }))
    .toSorted((a, b) => a.distance - b.distance)
  return [...new Set([...own, ...nearest.slice(0, maxOthers).map(({ path }) => path)])]
}

/** Says whether a revision has more schemas than are read. */
export function isCut(tree: readonly string[]): boolean {
  return schemasIn(tree).length > maxOthers
}

function schemasIn(tree: readonly string[]): readonly string[] {
  return tree.filter((path) => isAvro(path) && path.endsWith('.avsc'))
}

/** Gives the directory of a path; empty for the repository's own. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

/** Gives how many steps lead from one directory to another. */
export function distanceOf(from: string, to: string): number {
  const [one, other] = [from, to].map((path) => (path === '' ? [] : path.split('/')))
  if (one === undefined || other === undefined) return 0
  const common = one.findIndex((part, index) => part !== other[index])
  return one.length + other.length - 2 * (common === -1 ? one.length : common)
}
