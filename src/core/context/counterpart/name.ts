import type { Ecosystem } from '../../surface/ecosystem.ts'

/** What a name is the name of: its other side is looked for in another way for each. */
export type NameKind = 'table' | 'route' | 'message' | 'function' | 'type'

/** What the changed code does with the thing that is named. */
export type NameRole = 'producer' | 'consumer' | 'query' | 'schema' | 'declares' | 'calls'

/** A name in changed code that something elsewhere may share, and the line that says it. */
export interface Name {
  readonly kind: NameKind
  /** As it is spelt; a route has its parameters erased to `*`. */
  readonly text: string
  readonly role: NameRole
  readonly path: string
  readonly side: 'LEFT' | 'RIGHT'
  readonly line: number
  /** The type that encloses a function, or the changed function of a type. */
  readonly beside: string | undefined
  /** How much it tells: names are kept in this order when there are too many. */
  readonly weight: number
}

/** One way to write a name: the first group of the pattern is the name, or a list of quoted names. */
export interface NameRow {
  readonly role: NameRole
  readonly pattern: RegExp
  /** It stands before the routes of its class. */
  readonly prefix?: true
  /** It is a guess by a habit of naming: it tells less, and is not missed where nothing is found. */
  readonly weak?: true
}

/** The ways of one family; `code` is every programming language, `any` every file. */
export interface NameTable {
  readonly kind: NameKind
  readonly ecosystem: Ecosystem | 'code' | 'any'
  readonly rows: readonly NameRow[]
}
