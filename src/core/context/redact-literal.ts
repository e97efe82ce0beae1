import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { mark } from './redaction-mark.ts'

/** How many consecutive characters of a secret count as the secret: an attacker is told to cut off its beginning. */
const window = 20

const shortest = 8

/** Takes a text and known secrets and blanks each, also reversed, in base64 at any alignment, in hexadecimal or URL-encoded, and every stretch of 20 characters of any of these forms. Keeps line ends. */
export function redactLiterals(text: string, literals: readonly string[]): string {
  if (literals.length === 0) return text
  const pieces = memory.get(literals) ?? piecesOf(literals)
  memory.set(literals, pieces)
  return blank(text, stretches(text, pieces))
}

/** Pieces of one size, and how each of them begins: few places of a text do. */
interface Pieces {
  readonly size: number
  readonly whole: ReadonlySet<string>
  readonly beginnings: ReadonlySet<number>
}

/** The same list of secrets goes through thousands of texts: what is made of it is made once. */
const memory = new WeakMap<readonly string[], readonly Pieces[]>()

function piecesOf(literals: readonly string[]): readonly Pieces[] {
  const bySize = new Map<number, Set<string>>()
  for (const form of literals.filter((literal) => literal.length >= shortest).flatMap(formsOf)) {
    const size = Math.min(window, form.length)
    const known = bySize.get(size) ?? new Set<string>()
    for (let at = 0; at + size <= form.length; at++) known.add(form.slice(at, at + size))
    bySize.set(size, known)
  }
  return [...bySize].map(([size, whole]) => ({
    size,
    whole,
    beginnings: new Set([...whole].map((piece) => beginningOf(piece, 0))),
  }))
}

/** Two characters as one number. */
function beginningOf(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
}

function formsOf(literal: string): readonly string[] {
  const bytes = utf8ToBytes(literal.toWellFormed())
  const reversed = [...literal].reverse().join('')
  const hex = bytesToHex(bytes)
  const base64s = [0, 1, 2].map((offset) => base64(bytes, offset))
  const plain = [literal, reversed, encodeURIComponent(literal.toWellFormed()), hex, hex.toUpperCase(), ...base64s]
  const urlSafe = base64s.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))
  return [...new Set([...plain, ...urlSafe])].filter((form) => form.length >= shortest)
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The characters of a base64 text that depend on these bytes alone when `offset` unknown bytes stand before them (RFC 4648). */
function base64(bytes: Uint8Array, offset: number): string {
  const bits = bytes.length * 8
  const first = (6 - ((offset * 8) % 6)) % 6
  const digits: string[] = []
  for (let at = first; at + 6 <= bits; at += 6) {
    const pair = ((bytes[at >> 3] ?? 0) << 8) | (bytes[(at >> 3) + 1] ?? 0)
    digits.push(alphabet.charAt((pair >> (10 - (at & 7))) & 63))
  }
  return digits.join('')
}

type Stretch = readonly [start: number, end: number]

/** Where the text holds a known piece; overlapping pieces join to one stretch. */
function stretches(text: string, pieces: readonly Pieces[]): readonly Stretch[] {
  const found = pieces.flatMap(({ size, whole, beginnings }) => {
    const hits: Stretch[] = []
    for (let at = 0; at + size <= text.length; at++)
      if (beginnings.has(beginningOf(text, at)) && whole.has(text.slice(at, at + size))) hits.push([at, at + size])
    return hits
  })
  const joined: Stretch[] = []
  for (const [start, end] of found.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last === undefined || start > last[1]) joined.push([start, end])
    else joined[joined.length - 1] = [last[0], Math.max(last[1], end)]
  }
  return joined
}

function blank(text: string, found: readonly Stretch[]): string {
  const parts: string[] = []
  let at = 0
  for (const [start, end] of found) {
    const lines = text.slice(start, end).split('\n').length - 1
    parts.push(text.slice(at, start), mark('secret'), '\n'.repeat(lines))
    at = end
  }
  return parts.join('') + text.slice(at)
}
