import type { Evidence, Level } from '../evidence.ts'
import { type Changed, editOf } from './edit.ts'
import type { BuiltSchema } from './schema.ts'

/** A change that the library does not report, with the key of its place in the sites of `side`; `or` where that part has none. */
export interface Found {
  readonly rule: string
  readonly level: Level
  readonly side: 'base' | 'head'
  readonly at: string
  readonly or?: string
  readonly affects: readonly string[]
  readonly title: string
  readonly detail: string
  /** Words that stand in the queries which it refuses. */
  readonly queried?: readonly string[]
  /** What can be given back on its line. */
  readonly changed?: Changed
}

/** Takes a change, both schemas, and the file to name where it has no place; gives it as evidence. */
export function placed(found: Found, base: BuiltSchema, head: BuiltSchema, path: string): Evidence {
  const { rule, level, side, at, or = at, affects, title, detail } = found
  const { sites } = side === 'base' ? base : head
  const site = sites.get(at) ?? sites.get(or) ?? { path, line: 1 }
  const place = { path: site.path, side, line: site.line, endLine: site.line }
  const edit = found.changed === undefined || level === 'info' ? undefined : editOf(at, found.changed, base, head)
  const { queried = [] } = found
  const words = queried.length === 0 ? {} : { queried }
  const known = {
    rule,
    contract: 'graphql',
    level,
    surface: 'api',
    ...place,
    title,
    detail,
    affects,
    ...words,
  } as const
  return edit === undefined ? known : { ...known, edit }
}
