import type { SyntaxNode } from '../syntax.ts'

/** A piece of a text: as it is written, or the name of what only running the program would tell. */
export type Part =
  | { readonly text: string; readonly line: number; readonly isEscape?: true }
  | { readonly unknown: string; readonly line: number }

/** A member that is read, or called with arguments; a call of the value itself has no name. */
export interface Link {
  readonly name: string
  readonly args: readonly Value[] | undefined
  readonly node: SyntaxNode
}

/** Something of the framework, and what was asked of it so far: `knex.schema.createTable('a', …)`. */
export interface HostValue {
  readonly kind: 'host'
  readonly host: string
  readonly links: readonly Link[]
  readonly node: SyntaxNode
  /** The transaction that it is bound to, where it is to one of its own. */
  readonly transaction?: number
}

/** A function with the names that it sees. */
export interface FunctionValue {
  readonly kind: 'function'
  readonly node: SyntaxNode
  readonly scope: Scope
}

/** What an expression is, as far as the text alone says it. */
export type Value =
  | { readonly kind: 'text'; readonly parts: readonly Part[] }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'nothing' }
  /** `isWhole` is false where some items are not known. */
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly isWhole: boolean }
  | { readonly kind: 'record'; readonly entries: ReadonlyMap<string, Value>; readonly isWhole: boolean }
  | { readonly kind: 'instance'; readonly of: string; readonly args: readonly Value[] }
  | FunctionValue
  | HostValue
  /** One of two, and only the program knows which. */
  | { readonly kind: 'choice'; readonly either: readonly [Value, Value] }
  | { readonly kind: 'unknown'; readonly name: string }

/** What an instance is called that is something read from the database, and the properties that were given to it since. */
export const changedCopy = 'changed copy'

/** The names of a block, and of what stands around it. */
export interface Scope {
  readonly names: Map<string, Value>
  readonly around: Scope | undefined
}

export const nothing: Value = { kind: 'nothing' }

/** Gives a text that is known. */
export function textValue(text: string, line: number): Value {
  return { kind: 'text', parts: [{ text, line }] }
}

/** Gives a scope within another. */
export function scopeIn(around: Scope | undefined): Scope {
  return { names: new Map(), around }
}

/** More scopes within each other than this are not searched. */
const maxScopes = 500

/** Gives the scope that holds a name, or the one that is asked. */
export function scopeOf(name: string, scope: Scope): Scope {
  let at: Scope | undefined = scope
  for (let count = 0; at !== undefined && count < maxScopes; count += 1) {
    if (at.names.has(name)) return at
    at = at.around
  }
  return scope
}

/** Gives what a name stands for; undefined where nothing here says it. */
export function lookUp(name: string, scope: Scope): Value | undefined {
  return scopeOf(name, scope).names.get(name)
}

/** Gives what a value has under a name. */
export function propertyOf(value: Value | undefined, name: string): Value | undefined {
  return value?.kind === 'record' ? value.entries.get(name) : undefined
}

/** Gives true or false; undefined for what is neither, or not known. */
export function truthOf(value: Value | undefined): boolean | undefined {
  switch (value?.kind) {
    case undefined:
    case 'unknown':
    case 'choice':
    case 'host':
      return undefined
    case 'boolean':
      return value.boolean
    case 'nothing':
      return false
    case 'number':
      return value.number !== 0
    case 'text':
      return value.parts.some((part) => 'unknown' in part) ? undefined : textOf(value) !== ''
    default:
      return true
  }
}

/** Gives a number, or a text that is one. */
export function numberOf(value: Value | undefined): number | undefined {
  if (value?.kind === 'number') return value.number
  const text = textOf(value)
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** Gives a text that is known from end to end. */
export function textOf(value: Value | undefined): string | undefined {
  if (value?.kind !== 'text') return undefined
  let text = ''
  for (const part of value.parts) {
    if ('unknown' in part) return undefined
    text += part.text
  }
  return text
}

/** Longer names are of no database. */
const maxName = 200

/** Gives a text as a name of the database. What only the program knows is called as the program calls it; a prefix of all tables is left out. */
export function nameOf(value: Value | undefined): string | undefined {
  switch (value?.kind) {
    case 'text':
      return value.parts
        .map((part) => ('unknown' in part ? placeholder(part.unknown) : part.text))
        .join('')
        .slice(0, maxName)
    case 'number':
      return String(value.number)
    case 'unknown':
      return value.name
    default:
      return undefined
  }
}

/** Gives the word that stands for what only the program knows; none for a prefix, which is mostly empty. */
export function placeholder(name: string): string {
  return /prefix/i.test(name) ? '' : name
}

/** Gives the names in a list, or the one name that is no list. */
export function namesOf(value: Value | undefined): readonly string[] {
  const values = value?.kind === 'list' ? value.items : value === undefined ? [] : [value]
  return values.flatMap((one) => nameOf(one) ?? [])
}
