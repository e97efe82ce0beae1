import type { Lexical, Quote } from './lexical.ts'
import { ended, endOf, lineEnd, type Piece, rubyPiece, signs, stroke } from './strokes.ts'

/** Holes within holes that are followed. */
const maxDepth = 20

const space = /\s+/y
const word = /\d[\w.]*|[\w$\u0080-\uffff]+[?!]?/y
const plainWord = /\d[\w.]*|[\w$\u0080-\uffff]+/y
/**
 * Gives the part of a text that begins at a place in code; `last` is the code before it, empty at the top and after an end of line. Undefined where what
 * stands there could be read in two ways or does not end, as then nothing behind it can be trusted.
 */
export function pieceAt(text: string, at: number, lexical: Lexical, last: string, depth = 0): Piece | undefined {
  const blank = endOf(space, text, at)
  if (blank !== undefined) return { kind: 'space', end: blank }
  const { line, block } = lexical
  if (line.some((sign) => text.startsWith(sign, at))) return { kind: 'comment', end: lineEnd(text, at) }
  if (block !== undefined && text.startsWith(block[0], at)) return ended('comment', blockEnd(text, at, block, lexical))
  const own = ownPiece(text, at, lexical, last, depth)
  if (own !== 'none') return own
  const quote = lexical.quotes.find(({ open }) => text.startsWith(open, at))
  if (quote !== undefined) return ended('quoted', quoteEnd(text, at + quote.open.length, quote, lexical, depth))
  if (text.charAt(at) === '/') return stroke(text, at, lexical, last)
  const marks = lexical.family === 'ruby' || lexical.family === 'elixir' ? word : plainWord
  return { kind: 'code', end: endOf(marks, text, at) ?? signsEnd(text, at, lexical) ?? at + 1 }
}

/** A run of signs ends before a text that is written with one, as `@"` in C#. */
function signsEnd(text: string, at: number, { family, quotes }: Lexical): number | undefined {
  const end = endOf(signs, text, at)
  if (end === undefined || family !== 'dotnet') return end
  return end - at > 1 && quotes.some(({ open }) => text.startsWith(open, end - 1)) ? end - 1 : end
}

function blockEnd(
  text: string,
  at: number,
  [open, close]: readonly [string, string],
  { nests }: Lexical,
): number | undefined {
  let [depth, next] = [1, at + open.length]
  while (depth > 0) {
    const end = text.indexOf(close, next)
    if (end < 0) return undefined
    const inner = nests === true ? text.indexOf(open, next) : -1
    const opens = inner >= 0 && inner < end
    depth += opens ? 1 : -1
    next = opens ? inner + open.length : end + close.length
  }
  return next
}

/** The end of a text whose opening quotes are passed, or undefined. */
function quoteEnd(text: string, from: number, quote: Quote, lexical: Lexical, depth: number): number | undefined {
  const { close, holes = [] } = quote
  const stops = `\\\n${close.charAt(0)}${holes.map((hole) => hole.charAt(0)).join('')}`
  for (let at = from; at < text.length; at += 1) {
    if (!stops.includes(text.charAt(at))) continue
    if (text.startsWith(close, at) && !isDoubled(text, at, quote)) {
      return quote.alone === true && !isAlone(text, at) ? undefined : at + close.length
    }
    const next = stepEnd(text, at, quote, lexical, depth)
    if (next === undefined) return undefined
    at = next - 1
  }
  return undefined
}

function isDoubled(text: string, at: number, { close, doubles }: Quote): boolean {
  return doubles === true && text.startsWith(close, at + close.length)
}

/** The end of what is more than one plain character within a text: an escape, doubled quotes, code in a hole. */
function stepEnd(text: string, at: number, quote: Quote, lexical: Lexical, depth: number): number | undefined {
  const char = text.charAt(at)
  if (char === '\n') return quote.spans === true ? at + 1 : undefined
  const { close, holes = [] } = quote
  if (text.startsWith(close, at)) return at + close.length * 2
  if (char === '\\' && quote.escapes === true) {
    // In Python a brace behind a backslash still opens code.
    const isBare = lexical.family === 'python' && holes.length > 0 && text.charAt(at + 1) === '{'
    return at + (isBare ? 1 : 2)
  }
  const hole = holes.find((opens) => text.startsWith(opens, at))
  if (hole === undefined) return at + 1
  return hole === '{' && text.charAt(at + 1) === '{' ? at + 2 : holeEnd(text, at + hole.length, lexical, depth + 1)
}

function isAlone(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf('\n', at) + 1, at).trim() === ''
}

/** A keyword behind a dot is a name. */
export function asLast(before: string, code: string): string {
  return (before === '.' || before === '?.') && /^\w/.test(code) ? 'name' : code
}

/** The end of the code within a text, its closing brace included. */
function holeEnd(text: string, from: number, lexical: Lexical, depth: number): number | undefined {
  if (depth > maxDepth) return undefined
  let [open, last] = [1, '(']
  for (let at = from; at < text.length; ) {
    const piece = pieceAt(text, at, lexical, last, depth)
    if (piece === undefined) return undefined
    const code = text.slice(at, piece.end)
    at = piece.end
    if (code === '{') open += 1
    if (code === '}') open -= 1
    if (open === 0) return at
    if (piece.kind === 'code' || piece.kind === 'quoted') last = asLast(last, code)
  }
  return undefined
}

const pythonText = /([a-zA-Z]{0,2})("""|'''|"|')/y
const pythonPrefix = /^(?:[rR]?[bBuUfFtT]?|[bBfFtT][rR])$/
const rustRaw = /[bc]?r(#*)"/y
const rustCharacter =
  /b?'(?:[\ud800-\udbff][\udc00-\udfff]|[^'\\\n]|\\(?:u\{[0-9a-fA-F_]{1,8}\}|x[0-9a-fA-F]{2}|[^ux\n]))'/y
const elixirSigil = /~([a-z]|[A-Z][A-Z0-9]*)("""|'''|[/|"'([{<])/y
const elixirCharacter = /\?(?:\\.|\S)/y
const directive = /#[^\n]*/y
const closes: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' }

/** What only one family writes; `none` where nothing of that sort begins here. */
function ownPiece(text: string, at: number, lexical: Lexical, last: string, depth: number): Piece | undefined | 'none' {
  switch (lexical.family) {
    case 'python':
      return pythonPiece(text, at, lexical, depth)
    case 'rust':
      return rustPiece(text, at)
    case 'elixir':
      return elixirPiece(text, at, lexical, depth)
    case 'ruby':
      return rubyPiece(text, at, last)
    case 'dotnet':
      return last === '' && text.charAt(at) === '#' ? ended('quoted', endOf(directive, text, at)) : 'none'
    case 'brackets':
    case 'go':
    case 'script':
      return 'none'
  }
}

function pythonPiece(text: string, at: number, lexical: Lexical, depth: number): Piece | undefined | 'none' {
  pythonText.lastIndex = at
  const [whole, prefix, mark] = pythonText.exec(text) ?? []
  if (whole === undefined || prefix === undefined || mark === undefined || !pythonPrefix.test(prefix)) return 'none'
  const bare: Quote = { open: mark, close: mark, escapes: true }
  const quote: Quote = mark.length > 1 ? { ...bare, spans: true } : bare
  const filled = /[fFtT]/.test(prefix) ? { ...quote, holes: ['{'] } : quote
  return ended('quoted', quoteEnd(text, at + whole.length, filled, lexical, depth))
}

function rustPiece(text: string, at: number): Piece | undefined | 'none' {
  rustRaw.lastIndex = at
  const raw = rustRaw.exec(text)
  if (raw !== null) {
    const close = `"${raw[1] ?? ''}`
    const end = text.indexOf(close, rustRaw.lastIndex)
    return end < 0 ? undefined : { kind: 'quoted', end: end + close.length }
  }
  const end = endOf(rustCharacter, text, at)
  return end === undefined ? 'none' : { kind: 'quoted', end }
}

function elixirPiece(text: string, at: number, lexical: Lexical, depth: number): Piece | undefined | 'none' {
  if (text.charAt(at) === '?') {
    const end = endOf(elixirCharacter, text, at)
    return end === undefined ? 'none' : { kind: 'quoted', end }
  }
  const run = endOf(signs, text, at)
  // A run of signs that reaches into a sigil or a character hides its quotes.
  if (run !== undefined && run - at > 1 && /[~?]/.test(text.charAt(run - 1)) && /\S/.test(text.charAt(run)))
    return undefined
  elixirSigil.lastIndex = at
  const [whole, name, open] = elixirSigil.exec(text) ?? []
  if (whole === undefined || name === undefined || open === undefined) return 'none'
  const bare: Quote = { open, close: closes[open] ?? open, spans: true }
  const quote: Quote = open.length > 1 ? { ...bare, alone: true } : bare
  if (/[a-z]/.test(name))
    return ended(
      'quoted',
      quoteEnd(text, at + whole.length, { ...quote, escapes: true, holes: ['#{'] }, lexical, depth),
    )
  const end = quoteEnd(text, at + whole.length, quote, lexical, depth)
  return end === undefined || text.charAt(end - bare.close.length - 1) === '\\' ? undefined : { kind: 'quoted', end }
}
