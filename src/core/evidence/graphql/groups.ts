import type { DiffFile } from '../../change/diff.ts'
import type { Ref, Revision } from '../../change/text.ts'
import { testSign } from '../../surface/test-path.ts'
import type { Trees } from '../check.ts'
import { groupBy } from '../group-by.ts'

/** A schema file of one tree: `path` there, and `name`, its path at head through renames, which is what the diff calls it. */
export interface Member {
  readonly path: string
  readonly name: string
}

/** The schema files of one package in both trees, at least one of them changed. */
export interface Group {
  /** The package's directory; empty for the repository's own. */
  readonly root: string
  readonly mergeBase: readonly Member[]
  readonly head: readonly Member[]
  /** Names of its changed files, in the order of the diff. */
  readonly changed: readonly string[]
  /** More than `maxMembers` files: only the changed ones are members. */
  readonly cut: boolean
}

/** Most schema files read for one package; beyond it the changed files are judged alone, where each is a whole schema. */
const maxMembers = 500

const extension = /\.(?:graphql|graphqls|gql)$/i

const vendored = /(?:^|\/)(?:node_modules|vendor)\//

const manifest =
  /(?:^|\/)(?:package\.json|go\.mod|pyproject\.toml|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|composer\.json|Cargo\.toml|mix\.exs|[^/]+\.csproj)$/

/** Says whether a path may hold a GraphQL schema that this repository serves: no test data, and nobody else's code. */
export function isSchemaPath(path: string): boolean {
  return extension.test(path) && !vendored.test(path) && testSign(path, 'other') === undefined
}

/** Says whether a path makes its directory a package of its own. */
export function isManifest(path: string): boolean {
  return manifest.test(path)
}

/** Takes the changed files and both trees; gives the packages whose schema files changed, by directory. A package that moved stays one group: its old files count where the rename put them. */
export function groupsOf(files: readonly DiffFile[], trees: Trees): readonly Group[] {
  const roots = packageRoots(trees)
  const renames = renamesOf(files)
  const mergeBase = byRoot(trees.mergeBase, roots, (path) => renames.get(path) ?? path)
  const head = byRoot(trees.head, roots, (path) => path)
  const changedPaths = files.filter(isSchemaFile).map((file) => file.path)
  const changed = groupBy(changedPaths, (path) => nearestRoot(path, roots))
  return [...changed].map(([root, names]) => {
    const [before, after] = [mergeBase.get(root) ?? [], head.get(root) ?? []]
    const cut = before.length > maxMembers || after.length > maxMembers
    const kept = (members: readonly Member[]) => (cut ? members.filter((m) => names.includes(m.name)) : members)
    return { root, mergeBase: kept(before), head: kept(after), changed: names, cut }
  })
}

/** Says whether a changed file is, or was before its rename, a schema file. */
export function isSchemaFile(file: DiffFile): boolean {
  return isSchemaPath(file.path) || (file.status === 'renamed' && isSchemaPath(file.previousPath ?? ''))
}

/** Gives the references of all members of the groups, each once. */
export function refsOf(groups: readonly Group[]): readonly Ref[] {
  const of = (revision: Revision, members: readonly Member[]) => members.map(({ path }) => ({ revision, path }))
  return groups.flatMap((group) => [...of('mergeBase', group.mergeBase), ...of('head', group.head)])
}

function renamesOf(files: readonly DiffFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ status, previousPath, path }) =>
      status === 'renamed' && previousPath !== undefined ? [[previousPath, path] as const] : [],
    ),
  )
}

/** A directory counts as a package in both trees when it is one in either: a manifest that comes or goes must not tear a schema apart. */
function packageRoots(trees: Trees): ReadonlySet<string> {
  return new Set([...trees.mergeBase, ...trees.head].filter(isManifest).map(directoryOf))
}

function nearestRoot(path: string, roots: ReadonlySet<string>): string {
  let directory = directoryOf(path)
  while (directory !== '' && !roots.has(directory)) directory = directoryOf(directory)
  return directory
}

function directoryOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

function byRoot(
  tree: readonly string[],
  roots: ReadonlySet<string>,
  nameOf: (path: string) => string,
): ReadonlyMap<string, readonly Member[]> {
  const members = tree.filter(isSchemaPath).map((path) => ({ path, name: nameOf(path) }))
  return groupBy(members, ({ name }) => nearestRoot(name, roots))
}
