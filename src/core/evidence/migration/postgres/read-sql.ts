import type { Operation, Step } from '../operation.ts'
import type { PostgresParser } from './parser.ts'
import { programOf } from './program.ts'
import { sqlTextOf } from './sql-text.ts'
import { operationsOf } from './statement.ts'
import { type Statement, statementsIn } from './statements.ts'

/** The steps of a text of SQL, and what of it could not be read. */
export interface SqlSteps {
  readonly steps: readonly Step[]
  readonly unread: readonly { readonly line: number; readonly why: string }[]
}

/** Where a text of SQL stands and what runs it. */
export interface SqlPlace {
  /** The line of its first line. */
  readonly line: number
  /** The transaction that whoever runs it has opened, if it has. */
  readonly transaction: number | undefined
}

/** Longer SQL is not read: the server's parser takes memory of many times its length. */
export const maxSql = 4_000_000
const maxSource = 2_000
/** Blocks within blocks. */
const maxDepth = 4

/** Takes SQL and PostgreSQL's parser; gives its steps in order, those of `DO` blocks included. Never throws for what the text says. */
export function readSqlSteps(text: string, place: SqlPlace, parser: PostgresParser): SqlSteps {
  if (text.length > maxSql)
    return { steps: [], unread: [{ line: place.line, why: `it is longer than ${maxSql / 1_000_000} MB` }] }
  if (text.trim() === '') return { steps: [], unread: [] }
  const { sql, unread } = sqlTextOf(text)
  const read = readPlain(sql, parser, 0)
  const shift = (line: number) => line + place.line - 1
  const steps = inTransactions(read.steps, place.transaction)
  return {
    steps: steps.map((step) => ({ ...step, line: shift(step.line), endLine: shift(step.endLine) })),
    unread: [...unread, ...read.unread].map(({ line, why }) => ({ line: shift(line), why })),
  }
}

function readPlain(sql: string, parser: PostgresParser, depth: number): SqlSteps {
  const { statements, unread } = statementsIn(sql, parser)
  const read = statements.map((statement) => ofStatement(statement, parser, depth))
  return { steps: read.flatMap(({ steps }) => steps), unread: [...unread, ...read.flatMap((one) => one.unread)] }
}

function ofStatement(statement: Statement, parser: PostgresParser, depth: number): SqlSteps {
  const { node } = statement
  if ('DoStmt' in node) return ofProgram(statement, parser, depth)
  return { steps: placed(statement, operationsOf(node)), unread: [] }
}

/** The parts of a statement of several lines stand on the line that names their column, each behind the one before. */
function placed(statement: Statement, operations: readonly Operation[]): readonly Step[] {
  if (operations.length < 2 || statement.line === statement.endLine)
    return operations.map((operation) => stepOf(statement, operation))
  const lines = statement.source.split('\n')
  let from = 0
  return operations.map((operation) => {
    const name = nameIn(operation)
    const at = name === undefined ? -1 : lines.findIndex((line, index) => index >= from && line.includes(name))
    if (at === -1) return stepOf(statement, operation)
    from = at
    const line = statement.line + at
    return { ...stepOf(statement, operation), line, endLine: line }
  })
}

function nameIn(operation: Operation): string | undefined {
  if ('column' in operation) return typeof operation.column === 'string' ? operation.column : operation.column.name
  if ('constraint' in operation) return operation.constraint.name
  return 'table' in operation ? operation.table?.split('.').at(-1) : undefined
}

function stepOf({ line, endLine, source }: Statement, operation: Operation): Step {
  return {
    operation,
    line,
    endLine,
    source: source.slice(0, maxSource),
    inBlock: false,
    transaction: undefined,
    sql: true,
  }
}

function ofProgram(statement: Statement, parser: PostgresParser, depth: number): SqlSteps {
  const { node, line, endLine, source } = statement
  if (!('DoStmt' in node) || depth >= maxDepth) return { steps: [], unread: [{ line, why: 'blocks within blocks' }] }
  const { queries, unread } = programOf(node.DoStmt, parser)
  const body = line + newlinesBefore(source, /\$\w*\$|'/)
  const read = queries.map((query) => {
    const { steps, unread: refused } = readPlain(query.sql, parser, depth + 1)
    const at = Math.min(endLine, body + query.line - 1)
    return {
      steps: steps.map((step) => ({
        ...step,
        operation: query.batched ? asBatch(step.operation) : step.operation,
        line: Math.min(endLine, at + step.line - 1),
        endLine: Math.min(endLine, at + step.endLine - 1),
        inBlock: true,
      })),
      unread: refused.map(({ line: own, why }) => ({ line: Math.min(endLine, at + own - 1), why })),
    }
  })
  return {
    steps: read.flatMap(({ steps }) => steps),
    unread: [
      ...unread.map((one) => ({ ...one, line: Math.min(endLine, body + one.line - 1) })),
      ...read.flatMap((one) => one.unread),
    ],
  }
}

function newlinesBefore(text: string, mark: RegExp): number {
  return text.slice(0, Math.max(0, text.search(mark))).split('\n').length - 1
}

function asBatch(operation: Operation): Operation {
  return operation.kind === 'update' || operation.kind === 'delete' ? { ...operation, batched: true } : operation
}

/** Numbers the transactions that the text itself opens, after that of whoever runs it. A block is one with what stands around it. */
function inTransactions(steps: readonly Step[], given: number | undefined): readonly Step[] {
  let last = given ?? 0
  let current = given
  return steps.map((step) => {
    const { kind } = step.operation
    if (kind === 'begin' && current === undefined) {
      last += 1
      current = last
    }
    const numbered = { ...step, transaction: current }
    if (kind === 'commit' || kind === 'rollback') current = undefined
    return numbered
  })
}
