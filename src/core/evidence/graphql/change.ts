import type { BreakingChange, BreakingChangeType, DangerousChange, DangerousChangeType } from 'graphql'
import type { Level } from '../evidence.ts'

/** The library's kinds of change, as the strings that they are. */
export type BreakingKind = `${BreakingChangeType}`
export type DangerousKind = `${DangerousChangeType}`
export type ChangeKind = BreakingKind | DangerousKind

/** The names in a change; empty where its kind has no such part. */
export interface Names {
  /** The type, or the directive. */
  readonly type: string
  /** Its field, enum value, union member or interface. */
  readonly member: string
  readonly arg: string
  readonly from: string
  readonly to: string
  /** Whether the type only ever travels to the server. */
  readonly input: boolean
  /** Whether the type only ever travels to clients. */
  readonly output: boolean
  /** Whether a value must be given at head: no null, no default. */
  readonly required: boolean
  /** Whether operations cannot carry the directive, or not at this location: it stands in schemas alone. */
  readonly internal: boolean
  /** Whether the new type is one of those that the old, abstract one could be. */
  readonly narrower: boolean
  /** Whether a field of the base returns the member, an interface. */
  readonly returned: boolean
}

/** The names that a sentence holds. */
export type Parsed = Pick<Names, 'type' | 'member' | 'arg' | 'from' | 'to'>
/** What the schemas say of them. */
export type Traits = Omit<Names, keyof Parsed>

/** What we say about one kind of change, and how its parts are read out of the library's sentence. */
export interface Row {
  readonly level: Level | ((names: Names) => Level)
  /** Where the change can be seen: what is gone stands in the base alone. */
  readonly side: 'base' | 'head'
  /** The sentence of graphql 16, which gives the names in no other form; a GraphQL name is `\w+`. */
  readonly sentence: RegExp
  /** Key of the changed part in `Sites`. */
  readonly at: (names: Names) => string
  /** Schema coordinate of the changed part, for people. */
  readonly affects: (names: Names) => string
  readonly title: (names: Names) => string
  readonly detail: (names: Names) => string
}

/** Takes a change, its row, and what the schemas say of names; gives its names, or undefined for a sentence that the row does not know. */
export function namesOf(
  change: Pick<BreakingChange | DangerousChange, 'description'>,
  row: Row,
  traitsOf: (parsed: Parsed) => Traits,
): Names | undefined {
  const groups = row.sentence.exec(change.description)?.groups
  if (groups === undefined) return undefined
  const { type = '', member = '', arg = '', from = '', to = '' } = groups
  const parsed = { type, member, arg, from, to }
  return { ...parsed, ...traitsOf(parsed) }
}

/** The id of a kind's rule, a page in `docs/rules/`. */
export function ruleOf(kind: ChangeKind): string {
  return `graphql-${kind.toLowerCase().replaceAll('_', '-')}`
}
