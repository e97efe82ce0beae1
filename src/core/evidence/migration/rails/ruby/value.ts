import type { SyntaxNode } from '../../syntax.ts'

/** A piece of a text: as it is written, with the line it begins at, or what only the program knows. */
export type Part =
  | { readonly text: string; readonly line: number; readonly isEscape?: true }
  | { readonly unknown: string }

/** A block, a lambda or a proc, with the names that it sees. */
export interface Block {
  readonly kind: 'block'
  readonly parameters: readonly SyntaxNode[]
  readonly body: SyntaxNode | undefined
  readonly frame: Frame
  /** `&:name`: the method that is called on what it is given. */
  readonly method?: string
}

/** A call on the value that a block of `create_table` or `change_table` is given. */
export interface TableCall {
  readonly name: string
  readonly args: readonly Value[]
  readonly options: Options
  readonly node: SyntaxNode
}

/** The named arguments of a call. */
export interface Options {
  readonly entries: ReadonlyMap<string, Value>
  /** False where more are given than can be known. */
  readonly isWhole: boolean
}

/** Rows of a table, as a model's query picks them. */
export interface Rows {
  readonly table: string
  /** Whether a condition picks some of them. */
  readonly where: boolean
  /** Whether they are a bounded piece: one row, a `limit`, a range of keys. */
  readonly isPiece: boolean
  /** Whether each piece is a statement of its own: `in_batches`, `find_each`. */
  readonly isLoop: boolean
  /** The last of its queries that nobody knows: a scope, or a method of the model that does something. */
  readonly scope?: string
}

/** What an expression gives, as far as it can be told without running it. */
export type Value =
  | { readonly kind: 'text'; readonly parts: readonly Part[]; readonly isSymbol: boolean }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly isTrue: boolean }
  | { readonly kind: 'nil' }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly isWhole: boolean }
  | ({ readonly kind: 'hash' } & Options)
  | Block
  | { readonly kind: 'table'; readonly receive: (call: TableCall, frame: Frame) => void }
  | { readonly kind: 'direction' }
  | { readonly kind: 'connection' }
  | { readonly kind: 'constant'; readonly name: string }
  | ({ readonly kind: 'rows' } & Rows)
  | ({ readonly kind: 'row' } & Rows)
  /** `isConstant`: the database is sent what the program makes of it once. */
  | { readonly kind: 'unknown'; readonly source: string; readonly isConstant: boolean }

/** The names that a piece of the program sees: its own first, then those around it. */
export interface Scope {
  readonly variables: Map<string, Value>
  readonly around: Scope | undefined
}

/** How far a method or a block has come. */
export interface Flow {
  /** Whether it has returned, so that what follows does not run. */
  isOver: boolean
  /** Whether it may have returned, by a condition that only the program knows. */
  mayBeOver: boolean
  /** Whether it asked first whether something is there already. */
  isGuarded: boolean
}

/** Where a piece of the program stands while it is read. */
export interface Frame {
  readonly scope: Scope
  readonly flow: Flow
  /** False where it runs by a condition that only the program knows. */
  readonly isSure: boolean
  /** Whether the condition asks if something is there already. */
  readonly isGuarded: boolean
  /** Whether it is in a loop whose turns are not known. */
  readonly isLoop: boolean
  /** Whether the commands in it are to be turned round: `revert`, or `change` on the way down. */
  readonly isReverting: boolean
  /** Calls within calls. */
  readonly depth: number
}

/** Nothing. */
export const nil: Value = { kind: 'nil' }

/** No named arguments. */
export const noOptions: Options = { entries: new Map(), isWhole: true }

/** Takes a text and its line; gives it as a string of the program. */
export function textValue(text: string, line: number, isSymbol = false): Value {
  return { kind: 'text', parts: [{ text, line }], isSymbol }
}

/** Takes what an expression says; gives a value that only the program knows. */
export function unknown(source: string, isConstant = false): Value {
  return { kind: 'unknown', source: source.slice(0, 60), isConstant }
}

/** Gives a text that is known as a whole; undefined for all else. */
export function textOf(value: Value | undefined): string | undefined {
  if (value?.kind === 'number') return String(value.number)
  if (value?.kind !== 'text') return undefined
  const parts = value.parts.map((part) => ('text' in part ? part.text : undefined))
  return parts.includes(undefined) ? undefined : parts.join('')
}

/** Gives a name of the database; what only the program knows is undefined. */
export function nameOf(value: Value | undefined): string | undefined {
  const text = textOf(value)
  return text === undefined || text === '' || text.length > 500 ? undefined : text
}

/** Gives a list of names: one of one name where no list is given; undefined for one that is not known. */
export function namesOf(value: Value | undefined): readonly (string | undefined)[] | undefined {
  if (value?.kind !== 'list') return value === undefined || value.kind === 'unknown' ? undefined : [nameOf(value)]
  return value.isWhole ? value.items.map(nameOf) : undefined
}

/** Says whether Ruby takes a value for true; undefined where that is not known. */
export function truthOf(value: Value | undefined): boolean | undefined {
  if (value === undefined || value.kind === 'nil') return false
  if (value.kind === 'boolean') return value.isTrue
  return value.kind === 'unknown' ? undefined : true
}

/** Gives an option; nothing for one that is not there. */
export function option(options: Options, name: string): Value | undefined {
  return options.entries.get(name)
}

/** Says whether an option is there and true. */
export function isOn(options: Options, name: string): boolean {
  return truthOf(options.entries.get(name)) === true
}

/** Says whether an option is there and false, or nil. */
export function isOff(options: Options, name: string): boolean {
  return options.entries.has(name) && truthOf(options.entries.get(name)) === false
}

/** Gives an option that is a hash as options of its own; none for all else. */
export function optionsIn(value: Value | undefined): Options {
  return value?.kind === 'hash' ? value : noOptions
}

/** Takes options and some more; gives both, the later ones over the earlier. */
export function merged(options: Options, more: Iterable<readonly [string, Value]>): Options {
  return { entries: new Map([...options.entries, ...more]), isWhole: options.isWhole }
}

/** Takes options; gives them without some. */
export function without(options: Options, ...names: readonly string[]): Options {
  return {
    entries: new Map([...options.entries].filter(([name]) => !names.includes(name))),
    isWhole: options.isWhole,
  }
}

/** Takes options; gives some of them. */
export function only(options: Options, ...names: readonly string[]): Options {
  return { entries: new Map([...options.entries].filter(([name]) => names.includes(name))), isWhole: true }
}
