import type { SyntaxNode } from '../syntax.ts'

/** A piece of a text: as it is written, with its line, or what only the program knows. `isEscape`: written as a sequence such as `\n`. */
export type Part =
  | { readonly text: string; readonly line: number; readonly isEscape?: true }
  | { readonly unknown: string; readonly line: number }

/** The keyword arguments of a call. */
export interface Options {
  readonly entries: ReadonlyMap<string, Value>
  /** False where more are given than can be known. */
  readonly isWhole: boolean
}

/** The names that a piece of the program sees: its own first, then those around it. */
export interface Scope {
  readonly variables: Map<string, Value>
  readonly around: Scope | undefined
  /** Names that `global` and `nonlocal` say are those of a scope around. */
  readonly outer: Set<string>
}

/** A text: str, bytes, or what is put together of them. */
export interface TextValue {
  readonly kind: 'text'
  readonly parts: readonly Part[]
}

/** A list, a tuple or a set. */
export interface ListValue {
  readonly kind: 'list'
  readonly items: readonly Value[]
  /** False where some items are not known. */
  readonly isWhole: boolean
}

/** A dictionary, by its keys as texts. */
export interface DictValue extends Options {
  readonly kind: 'dict'
}

/** A call of something that is not of the file: by its whole dotted name, or `.execute` of a receiver. A call of a class of the file has the class for its receiver. */
export interface CallValue {
  readonly kind: 'call'
  readonly callee: string
  readonly args: readonly Value[]
  /** False where more are given than can be known: `*args`. */
  readonly isWhole: boolean
  readonly options: Options
  readonly receiver?: Value
  readonly node: SyntaxNode
}

/** A `def` or a lambda. */
export interface FunctionValue {
  readonly kind: 'function'
  readonly name: string
  readonly node: SyntaxNode
  readonly scope: Scope
  /** The decorators as they are written, without `@`. */
  readonly decorators: readonly string[]
  /** What it is bound to, as a method. */
  readonly self?: Value
}

/** A class of the file; bases by their whole dotted names. */
export interface ClassValue {
  readonly kind: 'class'
  readonly name: string
  readonly bases: readonly string[]
  readonly attributes: ReadonlyMap<string, Value>
  readonly methods: ReadonlyMap<string, FunctionValue>
  readonly node: SyntaxNode
}

/** What is asked of a value that is not known: an attribute by its name, an item as `[]` with its key where that is known, a slice as `[:]`. */
export interface PartValue {
  readonly kind: 'part'
  readonly name: string
  readonly of: Value
  readonly key?: Value
  readonly node: SyntaxNode
}

/** What an expression gives, as far as it can be told without running it. */
export type Value =
  | TextValue
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly isTrue: boolean }
  | { readonly kind: 'none' }
  | ListValue
  | DictValue
  | CallValue
  | PartValue
  /** Something imported that is not called, by its whole dotted name; a name that nothing in the file explains. */
  | { readonly kind: 'name'; readonly name: string; readonly node: SyntaxNode }
  | FunctionValue
  | ClassValue
  | { readonly kind: 'unknown'; readonly source: string }

/** `None`. */
export const none: Value = { kind: 'none' }

/** No keyword arguments. */
export const noOptions: Options = { entries: new Map(), isWhole: true }

/** Takes a text and its line; gives it as a string of the program. */
export function textValue(text: string, line: number): TextValue {
  return { kind: 'text', parts: [{ text, line }] }
}

/** Takes items that are all known; gives the list. */
export function listValue(items: readonly Value[]): ListValue {
  return { kind: 'list', items, isWhole: true }
}

const maxSource = 200

/** Takes what an expression says; gives a value that only the program knows. */
export function unknown(source: string): Value {
  return { kind: 'unknown', source: source.slice(0, maxSource) }
}

/** Gives a text that is known as a whole, and a number as text; undefined for all else. */
export function textOf(value: Value | undefined): string | undefined {
  if (value?.kind === 'number') return String(value.number)
  if (value?.kind !== 'text') return undefined
  const parts = value.parts.map((part) => ('text' in part ? part.text : undefined))
  return parts.includes(undefined) ? undefined : parts.join('')
}

const maxName = 500

/** Gives a name of the database; what only the program knows is undefined. */
export function nameOf(value: Value | undefined): string | undefined {
  const text = textOf(value)
  return text === undefined || text === '' || text.length > maxName ? undefined : text
}

/** Gives a list of names: one of one name where no list is given; undefined for one that is not known as a whole. */
export function namesOf(value: Value | undefined): readonly (string | undefined)[] | undefined {
  if (value?.kind === 'list') return value.isWhole ? value.items.map(nameOf) : undefined
  const name = nameOf(value)
  return name === undefined ? undefined : [name]
}

/** Gives a number that is known. */
export function numberOf(value: Value | undefined): number | undefined {
  return value?.kind === 'number' ? value.number : undefined
}

/** Says whether Python takes a value for true; undefined where that is not known. */
export function truthOf(value: Value | undefined): boolean | undefined {
  switch (value?.kind) {
    case undefined:
    case 'none':
      return false
    case 'boolean':
      return value.isTrue
    case 'number':
      return value.number !== 0
    case 'text':
      return truthOfText(value)
    case 'list':
      return value.items.length > 0 ? true : value.isWhole ? false : undefined
    case 'dict':
      return value.entries.size > 0 ? true : value.isWhole ? false : undefined
    case 'function':
    case 'class':
      return true
    default:
      return undefined
  }
}

function truthOfText({ parts }: TextValue): boolean | undefined {
  if (parts.some((part) => 'text' in part && part.text !== '')) return true
  return parts.some((part) => 'unknown' in part) ? undefined : false
}

/** Gives a keyword argument; undefined for one that is not there. */
export function option(options: Options, name: string): Value | undefined {
  return options.entries.get(name)
}

/** Says whether a keyword argument is there and true. */
export function isOn(options: Options, name: string): boolean {
  return options.entries.has(name) && truthOf(options.entries.get(name)) === true
}

/** Says whether a keyword argument is there and false, or `None`. */
export function isOff(options: Options, name: string): boolean {
  return options.entries.has(name) && truthOf(options.entries.get(name)) === false
}

/** Takes a call, the place of a parameter and its name; gives what is given for it, by place or by name. */
export function argument({ args, options }: CallValue, index: number, name: string): Value | undefined {
  return args[index] ?? options.entries.get(name)
}

/** Gives the last part of a dotted name. */
export function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}
