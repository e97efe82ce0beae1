import type { Lexical } from './lexical.ts'
import { asLast, pieceAt } from './scan.ts'
import type { Piece } from './strokes.ts'

/** Where an end of line ends the statement (ECMAScript: automatic semicolons). */
const restricted: ReadonlySet<string> = new Set(['return', 'throw', 'break', 'continue', 'yield', 'async'])

const endsValue = /[\w$)\]}"'`/!\u0080-\uffff]$|^(?:\+\+|--)$/
const beginsValue = /^(?:[\w$"'@#\u0080-\uffff]|\+\+|--)/

/** Ends of lines that some language knows and others do not: a text that holds one can be read in two ways. */
const oddEnds = /\r(?!\n)|[\u0085\u2028\u2029]/

/** An import of types alone leaves nothing at run time. */
const erasedImport =
  /(?:import|export)\s+type\s+(?:\{[^{}'"`;/]*\}|[\w$]+|\*\s+as\s+[\w$]+)\s+from\s+(?:'[^'\n\\]*'|"[^"\n\\]*");?/y

/** What a token stands behind: the token before, and what of an end of line, an indentation or blanks lies between. */
interface Gap {
  readonly last: string
  readonly isBroken: boolean
  readonly indent: string
  readonly blanks: string
  readonly depth: number
}

/**
 * Gives the words of a whole text one by one, without comments, documentation strings and white space that its language does not read; texts are kept as they
 * are. Gives undefined and ends where something could be read in two ways, or does not end.
 */
export function* tokensOf(text: string, lexical: Lexical): Generator<string | undefined, undefined> {
  if (oddEnds.test(text) || lexical.refuses?.test(text) === true) return yield undefined
  let at = lexical.family === 'script' && text.startsWith('#!') ? Math.max(0, text.indexOf('\n')) : 0
  if (at > 0) yield text.slice(0, at)
  let gap: Gap = { last: '', isBroken: true, indent: '', blanks: '', depth: 0 }
  while (at < text.length && gap.depth >= 0) {
    const piece = partAt(text, at, lexical, gap)
    if (piece === undefined) return yield undefined
    const code = text.slice(at, piece.end)
    at = piece.end
    if (isSilent(piece, code, lexical)) {
      gap = widened(gap, piece, code)
      continue
    }
    const between = betweenOf(lexical, gap, code)
    if (between !== undefined) yield between
    yield lexical.family === 'script' ? oneQuote(code) : code
    gap = { last: asLast(gap.last, code), isBroken: false, indent: '', blanks: '', depth: gap.depth + depthOf(code) }
  }
  // A bracket too many was never one of code.
  return gap.depth < 0 ? yield undefined : undefined
}

function partAt(text: string, at: number, lexical: Lexical, { last, isBroken, depth }: Gap): Piece | undefined {
  const skipped = isBroken && depth === 0 ? skippedEnd(text, at, lexical, last) : -1
  if (skipped >= 0) return { kind: 'comment', end: skipped }
  return pieceAt(text, at, lexical, lexical.family === 'dotnet' && isBroken ? '' : last)
}

function isSilent({ kind }: Piece, code: string, { telling }: Lexical): boolean {
  return kind === 'space' || (kind === 'comment' && telling?.test(code) !== true)
}

function widened(gap: Gap, { kind }: Piece, code: string): Gap {
  const end = code.lastIndexOf('\n')
  const isBroken = gap.isBroken || end >= 0
  if (kind === 'comment') return { ...gap, isBroken }
  return { ...gap, isBroken, indent: end >= 0 ? code.slice(end + 1) : gap.indent, blanks: code }
}

function depthOf(code: string): number {
  if (/^[([{]$/.test(code)) return 1
  return /^[)\]}]$/.test(code) ? -1 : 0
}

/** The white space before a token that counts, as a token of its own. */
function betweenOf({ layout, family }: Lexical, gap: Gap, next: string): string | undefined {
  const { last, isBroken, indent, blanks, depth } = gap
  if (layout === 'columns') return isBroken && depth === 0 ? `\n${indent}` : undefined
  if (layout === 'free' || last === '') return undefined
  if (layout === 'breaks') return isBroken && endsStatement(family, last, next) ? '\n' : undefined
  if (isBroken) return '\n'
  return blanks === '' ? undefined : blanks
}

/** Whether an end of line between two words may end a statement: in Go behind every value, in scripts where the next line could not go on with it. */
function endsStatement(family: Lexical['family'], last: string, next: string): boolean {
  if (family === 'go') return endsValue.test(last) && !/^[)\]}]/.test(next)
  return restricted.has(last) || (endsValue.test(last) && beginsValue.test(next))
}

/** In scripts `'a'` and `"a"` are one value where neither holds a quote, an escape or a variable. */
function oneQuote(token: string): string {
  return token.startsWith('"') && !/['\\$]/.test(token) ? `'${token.slice(1, -1)}'` : token
}

const pythonDoc = /[rRuU]?("""|''')/y
const elixirDoc = /@(?:module|type)?doc[ \t]+(~[sS])?"""/y
const restOfLine = /[ \t]*(?:#[^\n]*)?(?=\r?\n|$)/y

/** The end of what stands at the beginning of a line and is left out as a whole: a documentation string, an import of types; -1 where there is none. */
function skippedEnd(text: string, at: number, lexical: Lexical, last: string): number {
  if (lexical.family === 'script') {
    // Between two statements without a sign at their end it would keep them apart.
    if (!/^$|[;'"]$/.test(last)) return -1
    erasedImport.lastIndex = at
    return erasedImport.test(text) ? erasedImport.lastIndex : -1
  }
  if (lexical.family === 'python') return last === '' || last === ':' ? docEnd(text, at, at, pythonDoc, lexical) : -1
  if (lexical.family !== 'elixir') return -1
  elixirDoc.lastIndex = at
  const [whole, sigil] = elixirDoc.exec(text) ?? []
  if (whole === undefined) return -1
  const end = docEnd(text, at, at + whole.length - 3 - (sigil?.length ?? 0), elixirDoc, lexical)
  const isPlain = sigil === '~S' || !text.slice(at, end).includes('#{')
  return isPlain ? end : -1
}

/** Python: the first statement of a function, a class or a file (PEP 257). Nothing but a comment may follow on the line of its end. */
function docEnd(text: string, at: number, from: number, opens: RegExp, lexical: Lexical): number {
  opens.lastIndex = at
  if (!opens.test(text)) return -1
  const piece = pieceAt(text, from, lexical, '')
  if (piece?.kind !== 'quoted') return -1
  restOfLine.lastIndex = piece.end
  return restOfLine.test(text) ? piece.end : -1
}
