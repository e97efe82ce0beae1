import type { Node, RawStmt } from 'libpg-query'
import { type ByteLines, byteLinesOf } from './byte-lines.ts'
import type { PostgresParser, SqlToken } from './parser.ts'

/** A statement where it stands; lines from 1. */
export interface Statement {
  readonly node: Node
  readonly line: number
  readonly endLine: number
  /** As it is written, without what stands before and behind it. */
  readonly source: string
}

/** Statements in order, and what the server's grammar refuses. */
export interface Statements {
  readonly statements: readonly Statement[]
  readonly unread: readonly { readonly line: number; readonly why: string }[]
}

/** More refused statements than this make the file something else than PostgreSQL's. */
const maxRefused = 20

/** Takes SQL; gives its statements. Where the whole is refused each statement is tried by itself, so that one that cannot be read costs only itself. */
export function statementsIn(sql: string, parser: PostgresParser): Statements {
  const lines = byteLinesOf(sql)
  try {
    return {
      statements: parser
        .parse(sql)
        .flatMap((raw) => statementOf(raw, { start: 0, end: Number.POSITIVE_INFINITY }, lines)),
      unread: [],
    }
  } catch (error) {
    return oneByOne(sql, lines, parser, error)
  }
}

function oneByOne(sql: string, lines: ByteLines, parser: PostgresParser, error: unknown): Statements {
  const pieces = piecesOf(sql, parser)
  if (pieces === undefined) return { statements: [], unread: [{ line: 1, why: refusal(error) }] }
  const statements: Statement[] = []
  const unread: { line: number; why: string }[] = []
  for (const piece of pieces) {
    try {
      const parsed = parser.parse(lines.slice(piece.start, piece.end))
      statements.push(...parsed.flatMap((raw) => statementOf(raw, piece, lines)))
    } catch (refused) {
      unread.push({ line: lines.lineAt(piece.start), why: refusal(refused) })
    }
    if (unread.length > maxRefused) break
  }
  return { statements, unread }
}

function refusal(error: unknown): string {
  const message = error instanceof Error ? error.message : 'it is refused'
  return `PostgreSQL's grammar: ${message.slice(0, 120)}`
}

interface Piece {
  readonly start: number
  readonly end: number
}

/** Cuts at semicolons outside of parentheses, as the server's scanner sees them; undefined where it does not get to the end. */
function piecesOf(sql: string, parser: PostgresParser): readonly Piece[] | undefined {
  let tokens: readonly SqlToken[]
  try {
    tokens = parser.scan(sql)
  } catch {
    return undefined
  }
  const pieces: Piece[] = []
  let [first, depth]: [SqlToken | undefined, number] = [undefined, 0]
  for (const token of tokens) {
    if (isComment(token)) continue
    if (token.text === '(') depth += 1
    if (token.text === ')') depth -= 1
    if (token.text === ';' && depth <= 0) {
      if (first !== undefined) pieces.push({ start: first.start, end: token.start })
      first = undefined
      depth = 0
    } else first ??= token
  }
  const last = tokens.at(-1)
  if (first !== undefined && last !== undefined) pieces.push({ start: first.start, end: last.end })
  return pieces
}

function isComment({ tokenName }: SqlToken): boolean {
  return tokenName === 'SQL_COMMENT' || tokenName === 'C_COMMENT'
}

function statementOf(raw: RawStmt, piece: Piece, lines: ByteLines): readonly Statement[] {
  const { stmt, stmt_location = 0, stmt_len = 0 } = raw
  if (stmt === undefined) return []
  const start = piece.start + stmt_location
  // Without a length a statement goes to the end of what was parsed.
  const whole = lines.slice(start, stmt_len === 0 ? piece.end : start + stmt_len)
  const source = whole.replace(leading, '')
  const line = lines.lineAt(start) + newlines(whole.slice(0, whole.length - source.length))
  const told = source.replace(/[;\s]+$/, '')
  return [{ node: stmt, line, endLine: line + newlines(told), source: told }]
}

/** Space and comments before a statement belong to nobody. */
const leading = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*(?:[^*]|\*(?!\/))*\*\/)+/

function newlines(text: string): number {
  return text.split('\n').length - 1
}
