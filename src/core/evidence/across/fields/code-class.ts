import { wordsOfName } from '../../../context/counterpart/spelling.ts'

/** A field of a class as it goes outside. */
export interface CodeField {
  /** As code calls it. */
  readonly name: string
  /** Its name outside as it is written, and by which it is compared. */
  readonly wire: string
  readonly key: string
  readonly line: number
}

/** A class, interface, struct or record with the fields that go outside, each once. */
export interface CodeClass {
  readonly name: string
  readonly path: string
  /** First and last line, 1-based. */
  readonly line: number
  readonly endLine: number
  readonly fields: ReadonlyMap<string, CodeField>
  /** Names that annotations leave out of what goes outside. */
  readonly leftOut: ReadonlySet<string>
  /** What it takes fields from, as it is written. */
  readonly parents: readonly string[]
  /** The words of its body without comments: a name among them is not gone. */
  readonly words: ReadonlySet<string>
}

/** Most fields that are looked at, of a class. */
export const maxFields = 200

/** Gives the name by which fields are compared: words in lower case, however they are joined. */
export function fieldKey(name: string): string {
  const words = wordsOfName(name).join('')
  return words === '' ? name : words
}

/** Says whether a class does not have a field of another: neither outside, nor as a word of its body that may be it in a way that is not known. What is left out on purpose, or has another name outside, is not there. */
export function lacks(one: CodeClass, { name, wire, key }: CodeField): boolean {
  if (one.fields.has(key)) return false
  if (one.leftOut.has(name)) return true
  if (one.words.has(wire)) return false
  return !one.words.has(name) || [...one.fields.values()].some((field) => field.name === name)
}

const suffix = /(?<=\w)(?:Dto|DTO|Request|Response|Input|Payload|Model|Schema|Message|Event)$/
const oneWay = /(?:Request|Response|Input|Payload|Event|Message)$/

/** What a class is called for what it is to code. */
export const suffixes = [
  'Dto',
  'DTO',
  'Response',
  'Request',
  'Model',
  'Input',
  'Payload',
  'Schema',
  'Message',
  'Event',
] as const

/** Gives the name of a class without one ending that says what it is to code, `OrderDto`; the same name where it has none. */
export function plainName(name: string): string {
  const plain = name.replace(suffix, '')
  return /^[A-Z]\w{2,}$/.test(plain) ? plain : name
}

/** Says whether a class by its name stands for one way of a value, which may have less than the whole. */
export function isOneWay(name: string): boolean {
  return plainName(name) !== name && oneWay.test(name)
}
