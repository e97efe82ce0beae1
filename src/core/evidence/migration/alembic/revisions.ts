import { ordered } from '../order/ordered.ts'
import type { EarlierText } from '../reader.ts'

/** What a revision of Alembic says of itself and of others. */
export interface Revision {
  readonly id: string
  /** Those after which it is the head of their branch. */
  readonly down: readonly string[]
  /** Those of other branches that run before it. */
  readonly dependsOn: readonly string[]
  /** Whether it begins a branch that has a name. */
  readonly isLabelled: boolean
  /** The 1-based line that says what it comes after. */
  readonly line: number
}

/** Takes a file of Python; gives what it says as a revision; `none` where it is no revision, `unknown` where what it says is not written out. */
export function revisionOf(text: string): Revision | 'none' | 'unknown' {
  const at = text.search(/^down_revision\b/m)
  const [id] = namesAt(text, 'revision') ?? []
  if (at === -1) return 'none'
  const [down, dependsOn, labels] = ['down_revision', 'depends_on', 'branch_labels'].map((name) => namesAt(text, name))
  if (id === undefined || down === undefined || dependsOn === undefined || labels === undefined) return 'unknown'
  return { id, down, dependsOn, isLabelled: labels.length > 0, line: text.slice(0, at).split('\n').length }
}

/** A list of names that is longer is not read. */
const assigned =
  /^[ \t]*(?::[^=\n]{0,200})?=[ \t]*(?:\\\n[ \t]*)?(?:(None\b)|(["'][^"'\n]{1,200}["'])|[([]([^)\]]{0,4000})[)\]])/

/** The strings that a name of the module is given: none where it has none, undefined where they are not written out. */
function namesAt(text: string, name: string): readonly string[] | undefined {
  const found = new RegExp(`^${name}\\b(?=[ \\t]*[:=])`, 'm').exec(text)
  if (found === null) return []
  const value = assigned.exec(text.slice(found.index + name.length, found.index + name.length + 5_000))
  if (value === null) return undefined
  const [, none, single, list = ''] = value
  if (none !== undefined) return []
  const written = single ?? list.replace(/#.*$/gm, '')
  return /[^\s,]/.test(written.replace(string, ''))
    ? undefined
    : [...written.matchAll(string)].map(([one]) => one.slice(1, -1))
}

const string = /"[^"\n]{1,200}"|'[^'\n]{1,200}'/g

/** Takes revisions; gives their paths in the order that Alembic runs them, those of branches by their paths; undefined where they go in a circle or one does not say what it comes after. */
export function revisionOrder(files: readonly EarlierText[]): readonly string[] | undefined {
  const revisions = files.map(({ path, text }) => ({ path, revision: revisionOf(text) }))
  const paths = new Map<string, string>()
  for (const { path, revision } of revisions) {
    if (revision === 'unknown') return undefined
    if (revision !== 'none') paths.set(revision.id, path)
  }
  const after = new Map(
    revisions.map(({ path, revision }) => {
      const names = typeof revision === 'string' ? [] : [...revision.down, ...revision.dependsOn]
      return [path, names.flatMap((name) => paths.get(name) ?? [])] as const
    }),
  )
  const order = ordered([...after.keys()], (path) => after.get(path) ?? [])
  return order.length === after.size ? order : undefined
}
