import { type Ecosystem, ecosystemOf } from '../../../surface/ecosystem.ts'
import { heredocAt, type Literal, maxLiteral } from './literal.ts'

/** A text of the head, as long as it was: comments are blanks, strings are known. `starts` holds where each line begins. */
export interface Source {
  readonly path: string
  readonly ecosystem: Ecosystem
  readonly code: string
  readonly literals: readonly Literal[]
  readonly starts: readonly number[]
}

/** Characters of a text that are looked at. */
const maxCharacters = 400_000

const hash: ReadonlySet<Ecosystem> = new Set(['python', 'ruby', 'php', 'elixir', 'shell'])
const dashes: ReadonlySet<Ecosystem> = new Set(['sql'])
const noSlashes: ReadonlySet<Ecosystem> = new Set(['python', 'ruby', 'elixir', 'shell', 'sql'])
const oneCharacter: ReadonlySet<Ecosystem> = new Set(['rust', 'jvm', 'dotnet', 'go', 'native'])
/** Where a plain string ends with its line. */
const oneLine: ReadonlySet<Ecosystem> = new Set(['javascript', 'python', 'go', 'jvm', 'native'])

/** Takes a path and its text; gives it with comments blanked and its strings found, in one pass. What it misreads ends as no string at all. */
export function sourceOf(path: string, whole: string): Source {
  const text = whole.slice(0, maxCharacters)
  const ecosystem = ecosystemOf(path)
  const { comments, literals } = scan(text, ecosystem)
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const code = blanked(text, comments)
  return { path, ecosystem, code: ecosystem === 'rust' ? withoutTests(code) : code, literals, starts }
}

/** Gives the 1-based line of a place in a source. */
export function lineAt({ starts }: Source, at: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low + 1
}

/** Gives a line of a source by its 1-based number, without its comments and at most 500 characters of it. */
export function lineOf({ starts, code }: Source, line: number): string {
  const from = starts[line - 1]
  if (from === undefined) return ''
  const end = (starts[line] ?? code.length + 1) - 1
  return code.slice(from, Math.min(end, from + 500))
}

type Span = readonly [from: number, to: number]

interface Scanned {
  readonly comments: readonly Span[]
  readonly literals: readonly Literal[]
}

/** Texts that open more than this are data. */
const maxHeredocs = 200

function scan(text: string, ecosystem: Ecosystem): Scanned {
  const comments: Span[] = []
  const literals: Literal[] = []
  const special = /["'`#/-]|<<[<~-]?/g
  let heredocs = 0
  for (let match = special.exec(text); match !== null; match = special.exec(text)) {
    const at = match.index
    const comment = commentEnd(text, at, ecosystem)
    if (comment !== undefined) {
      comments.push([at, comment])
      special.lastIndex = comment
      continue
    }
    const opens = match[0].startsWith('<<')
    if (opens) heredocs += 1
    const literal = opens ? heredocOf(text, at, ecosystem, heredocs) : literalAt(text, at, ecosystem)
    if (literal === undefined) continue
    special.lastIndex = Math.max(literal.outerTo, at + 1)
    if (isDoc(text, literal, ecosystem)) comments.push([literal.outerFrom, literal.outerTo])
    else if (literal.to >= literal.from) literals.push(literal)
  }
  return { comments, literals }
}

function heredocOf(text: string, at: number, ecosystem: Ecosystem, count: number): Literal | undefined {
  return count > maxHeredocs ? undefined : heredocAt(text, at, ecosystem)
}

/** Where a comment that begins here ends, or undefined where none begins. */
function commentEnd(text: string, at: number, ecosystem: Ecosystem): number | undefined {
  const two = text.slice(at, at + 2)
  const isLine =
    (two[0] === '#' && hash.has(ecosystem) && (two !== '#[' || ecosystem !== 'php')) ||
    (two === '//' && !noSlashes.has(ecosystem)) ||
    (two === '--' && dashes.has(ecosystem))
  if (isLine) return endOr(text, text.indexOf('\n', at), 0)
  const isBlock = two === '/*' && (ecosystem === 'sql' || !noSlashes.has(ecosystem))
  return isBlock ? endOr(text, text.indexOf('*/', at + 2), 2) : undefined
}

function endOr(text: string, at: number, more: number): number {
  return at < 0 ? text.length : at + more
}

function literalAt(text: string, at: number, ecosystem: Ecosystem): Literal | undefined {
  const quote = text.charAt(at)
  if (quote !== '"' && quote !== "'" && quote !== '`') return undefined
  if (quote === "'" && oneCharacter.has(ecosystem)) {
    const long = /^'(?:\\.|[^'\\\n])'/.exec(text.slice(at, at + 5))
    return long === null ? undefined : spanned(at, at + long[0].length, 1)
  }
  const triple = quote.repeat(3)
  if (quote !== '`' && ecosystem !== 'sql' && text.startsWith(triple, at)) {
    const end = text.indexOf(triple, at + 3)
    return end < 0 ? undefined : spanned(at, end + 3, 3)
  }
  const { end, isClosed } = plainEnd(text, at, quote, ecosystem)
  return isClosed ? spanned(at, end, 1) : { outerFrom: at, outerTo: end, from: end, to: at }
}

function spanned(outerFrom: number, outerTo: number, quotes: number): Literal {
  return { outerFrom, outerTo, from: outerFrom + quotes, to: outerTo - quotes }
}

interface Ending {
  readonly end: number
  readonly isClosed: boolean
}

/** Behind the closing quote, or where it was given up: at the end of the line for a string of one line. What is given up is passed over. */
function plainEnd(text: string, from: number, quote: string, ecosystem: Ecosystem): Ending {
  const isRaw = ecosystem === 'sql' || (quote === '`' && ecosystem === 'go')
  const isShort = quote !== '`' && oneLine.has(ecosystem)
  const most = Math.min(text.length, from + maxLiteral)
  for (let at = from + 1; at < most; at += 1) {
    const char = text.charAt(at)
    if (char === '\\' && !isRaw) at += 1
    else if (char === quote) return { end: at + 1, isClosed: true }
    else if (char === '\n' && isShort) return { end: at, isClosed: false }
    else if (quote === '`' && char === '$' && text.charAt(at + 1) === '{') at = braceEnd(text, at + 1)
  }
  return { end: most, isClosed: false }
}

/** Characters of what is put into a template. */
const maxInner = 500

function braceEnd(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < Math.min(text.length, from + maxInner); at += 1) {
    const char = text.charAt(at)
    if (char === '{') depth += 1
    else if (char === '}') depth -= 1
    if (depth === 0) return at
  }
  return from
}

/** A string that is a statement by itself documents what it stands in. */
function isDoc(text: string, { outerFrom, outerTo, from }: Literal, ecosystem: Ecosystem): boolean {
  if (from - outerFrom !== 3) return false
  const before = text.slice(Math.max(0, outerFrom - 200), outerFrom)
  if (ecosystem === 'elixir') return /@\w*doc\s*(?:~[sS])?$/.test(before)
  if (ecosystem !== 'python' || !/(?:^|\n)[ \t]*[rRuU]?$/.test(before)) return false
  const isArgument = /[(,=[{+\\][ \t]*\r?\n\s*[rRuU]?$/.test(before)
  return !isArgument && /^[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/.test(text.slice(outerTo, outerTo + 200))
}

function blanked(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let at = 0
  for (const [from, to] of spans) {
    parts.push(text.slice(at, from), text.slice(from, to).replace(/[^\n]/g, ' '))
    at = to
  }
  return parts.join('') + text.slice(at)
}

/** Tests of Rust stand in the file that they test. */
function withoutTests(code: string): string {
  const from = code.search(
    /^#\[cfg\((?:any\()?test\b[^\n]*\]\s*\n(?:#\[[^\n]*\]\s*\n)*(?:pub(?:\(\w+\))? )?mod \w+ \{/m,
  )
  if (from < 0) return code
  const end = code.indexOf('\n}', from)
  return blanked(code, [[from, end < 0 ? code.length : end + 2]])
}
