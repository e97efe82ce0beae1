import type { Edit } from '../evidence.ts'
import { type Cursor, pointerOf } from './cursor.ts'
import { isList, type Json } from './json.ts'

/** What keeps the old behaviour, before its line is read: a value of the head that stands under a key, and what to write in its place. */
export interface Repair {
  readonly at: Cursor
  readonly to: Json
  /** A member to write behind it, in JSON alone. */
  readonly also?: readonly [key: string, value: null]
}

/** Takes one part of a schema in both revisions; gives the old plain value as a repair, where it is the same place of the same file: elsewhere others may depend on it. */
export function oldValue(
  base: Cursor | undefined,
  head: Cursor | undefined,
): { readonly repair: Repair } | Record<string, never> {
  if (base === undefined || head === undefined || base.value === head.value) return {}
  if (!isScalar(base.value) || !isScalar(head.value) || !isSamePlace(base, head)) return {}
  return { repair: { at: head, to: base.value } }
}

/** Takes a list in both revisions and a value that is gone from it; gives the list with the value where it was. */
export function putBack(base: Cursor, head: Cursor, value: Json): { readonly repair?: Repair } {
  if (!isList(base.value) || !isList(head.value) || !isSamePlace(base, head)) return {}
  const index = base.value.indexOf(value)
  return { repair: { at: head, to: [...head.value.slice(0, index), value, ...head.value.slice(index)] } }
}

/** Says whether two cursors name one place of one file. A parameter and a field of a record are found by their names, so that their place in the list does not count. */
export function isSamePlace(base: Cursor, head: Cursor): boolean {
  return base.path === head.path && placeOf(base) === placeOf(head)
}

function placeOf(cursor: Cursor): string {
  const pointer = pointerOf(cursor)
  return JSON.stringify(
    pointer.map((key, at) =>
      ['parameters', 'fields'].includes(pointer[at - 1] ?? '') && /^\d+$/.test(key) ? '' : key,
    ),
  )
}

function isScalar(value: Json): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

/** Longest line that is looked at. */
const maxLine = 2_000

/** Takes the line on which a repair would stand; gives it as an edit, written as the line writes its values. Undefined where the line does not hold exactly the key with the value, once, or where the new value would have to be quoted in another way. */
export function editOn(line: string, { at, to, also }: Repair): Edit | undefined {
  const key = at.up?.key
  if (key === undefined || line.length > maxLine || !/^\w+$/.test(key)) return undefined
  const [place, second] = placesOf(line, key)
  if (place === undefined || second !== undefined) return undefined
  const isJson = /\.(?:json|avsc|avpr)$/i.test(at.path)
  const read = isList(at.value) ? listAt(line, place.value) : tokenAt(line, place.value)
  if (read === undefined || !isWritten(read, at.value) || !/^\s*(?:[,}\]]|$)|^\s+#/.test(line.slice(read.end)))
    return undefined
  const text = write(to, read, isJson)
  if (text === undefined || (also !== undefined && !isJson)) return undefined
  const more = also === undefined ? '' : `, "${also[0]}": ${also[1]}`
  return { from: line.slice(place.start, read.end), to: `${line.slice(place.start, place.value)}${text}${more}` }
}

interface KeyPlace {
  readonly start: number
  /** Where its value begins. */
  readonly value: number
}

/** Where a line holds the key, at most two of them. A key without quotes needs a space behind its colon. */
function placesOf(line: string, key: string): readonly KeyPlace[] {
  const places: KeyPlace[] = []
  for (let at = line.indexOf(key); at !== -1 && places.length < 2; at = line.indexOf(key, at + 1)) {
    const before = line.charAt(at - 1)
    const isQuoted = before === '"' || before === "'"
    const end = at + key.length
    if (isQuoted ? line.charAt(end) !== before : !/^[\s{,]?$/.test(before)) continue
    const colon = skipSpaces(line, isQuoted ? end + 1 : end)
    const value = skipSpaces(line, colon + 1)
    if (line.charAt(colon) === ':' && (isQuoted || value > colon + 1))
      places.push({ start: isQuoted ? at - 1 : at, value })
  }
  return places
}

function skipSpaces(line: string, from: number): number {
  let at = from
  while (line.charAt(at) === ' ') at += 1
  return at
}

/** A plain value as it is written. */
interface Token {
  readonly kind: 'token'
  readonly text: string
  readonly quote: string
  readonly end: number
}

/** A list on one line, with what stands behind its bracket and between its items. */
interface FlowList {
  readonly kind: 'list'
  readonly items: readonly Token[]
  readonly padding: string
  readonly end: number
}

function tokenAt(line: string, from: number): Token | undefined {
  const quote = line.charAt(from)
  if (quote === '"' || quote === "'") {
    const close = line.indexOf(quote, from + 1)
    const text = line.slice(from + 1, close)
    return close === -1 || text.includes('\\') ? undefined : { kind: 'token', text, quote, end: close + 1 }
  }
  const [text = ''] = /^[\w.+-]*/.exec(line.slice(from)) ?? []
  return text === '' ? undefined : { kind: 'token', text, quote: '', end: from + text.length }
}

function listAt(line: string, from: number): FlowList | undefined {
  if (line.charAt(from) !== '[') return undefined
  const first = skipSpaces(line, from + 1)
  const items: Token[] = []
  for (let at = first; ; ) {
    const token = tokenAt(line, at)
    if (token === undefined) return undefined
    items.push(token)
    const next = skipSpaces(line, token.end)
    if (line.charAt(next) === ']') return { kind: 'list', items, padding: ' '.repeat(first - from - 1), end: next + 1 }
    if (line.charAt(next) !== ',') return undefined
    at = skipSpaces(line, next + 1)
  }
}

function isWritten(read: Token | FlowList, value: Json | undefined): boolean {
  if (read.kind === 'list')
    return (
      isList(value) && value.length === read.items.length && read.items.every((one, at) => isWritten(one, value[at]))
    )
  const { text, quote } = read
  if (typeof value === 'string') return text === value
  return quote === '' && (typeof value === 'number' ? Number(text) === value : text === String(value))
}

function write(value: Json, read: Token | FlowList, isJson: boolean): string | undefined {
  if (!isList(value)) return read.kind === 'token' ? writeScalar(value, read.quote, isJson) : undefined
  if (read.kind !== 'list') return undefined
  const quotes = [...new Set(read.items.map(({ quote }) => quote))]
  const texts = value.map((one) => writeScalar(one, quotes[0] ?? '', isJson))
  const isSafe = quotes.length === 1 && texts.length > 0 && texts.every((text) => text !== undefined)
  return isSafe ? `[${read.padding}${texts.join(', ')}${read.padding}]` : undefined
}

/** What YAML reads as something else than a text. */
const words = new Set(['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n'])

/** A value that means the same in both languages; undefined for any that would need care. */
function writeScalar(value: Json, quote: string, isJson: boolean): string | undefined {
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return /^-?\d+(?:\.\d+)?$/.test(String(value)) ? String(value) : undefined
  if (typeof value !== 'string' || !/^[\w.-]+$/.test(value)) return undefined
  if (quote !== '') return `${quote}${value}${quote}`
  if (isJson) return `"${value}"`
  return /^[A-Za-z]/.test(value) && !words.has(value.toLowerCase()) ? value : undefined
}
