import type { Operation, Step } from '../operation.ts'
import type { ReadSql } from '../reader.ts'
import { unknownType } from '../sql/quote.ts'
import { linesOf, type SyntaxNode } from '../syntax.ts'
import type { Frame, Value } from './ruby/value.ts'
import type { Said } from './schema/statement.ts'
import { sqlOf } from './sql-of-text.ts'

/** Writes down what a migration does, in the order it runs, and in which transaction. */
export interface Recorder {
  readonly steps: readonly Step[]
  /** The number of the transaction that is open, or undefined. */
  readonly transaction: () => number | undefined
  readonly operation: (operation: Operation, node: SyntaxNode) => void
  readonly unread: (why: string, node: SyntaxNode) => void
  /** Statements that Rails makes of a command. */
  readonly said: (said: readonly Said[], node: SyntaxNode, frame: Frame) => void
  /** SQL that the program holds. */
  readonly sql: (value: Value | undefined, node: SyntaxNode, frame: Frame) => void
  /** Opens a transaction, unless one is open. */
  readonly begin: () => void
  /** Ends the one that is open. */
  readonly commit: () => void
  /** Runs something in a transaction of its own, unless one is open. */
  readonly inTransaction: (work: () => void) => void
  /** Runs something that the author has said to be safe. */
  readonly assured: (work: () => void) => void
  readonly isAssured: () => boolean
  /** Gives the columns that a text of SQL sets, as it stands behind `SET`. */
  readonly columnsSet: (value: Value) => readonly string[]
}

/** Further steps of one migration are named once. */
const maxOfMigration = 2_000
const maxSource = 2_000

interface State {
  /** The transaction that is open. */
  current: number | undefined
  last: number
  isAssured: boolean
}

/** Takes what reads SQL, and whether Rails opens a transaction for the migration; gives a recorder. */
export function createRecorder(readSql: ReadSql, hasTransaction: boolean, maxSteps = maxOfMigration): Recorder {
  const steps: Step[] = []
  const state: State = { current: hasTransaction ? 1 : undefined, last: hasTransaction ? 1 : 0, isAssured: false }
  const add = (step: Step) => {
    if (steps.length < maxSteps) steps.push(state.isAssured ? { ...step, assured: true } : step)
    else if (steps.length === maxSteps)
      steps.push({ ...step, operation: { kind: 'unread', why: `it has more than ${maxSteps} steps` } })
  }
  const operation = (one: Operation, node: SyntaxNode) => {
    add({ operation: one, ...placeOf(node), inBlock: false, transaction: state.current, sql: false })
  }
  const unread = (why: string, node: SyntaxNode) => {
    const { line } = placeOf(node)
    if (!steps.some((step) => step.line === line && isUnread(step, why))) operation({ kind: 'unread', why }, node)
  }
  return {
    steps,
    transaction: () => state.current,
    operation,
    unread,
    begin: () => begin(state),
    commit: () => commit(state),
    said: (said, node, frame) => {
      for (const one of said) {
        if ('unread' in one) unread(one.unread, one.node ?? node)
        else for (const read of operationsOf(one, readSql, isAsked(frame))) operation(read, one.node ?? node)
      }
    },
    sql: (value, node, frame) => {
      const held = sqlOf(value)
      if (held === undefined) return unread(putTogether, node)
      for (const step of readSql(held.sql, held.line, undefined)) add(placed(step, frame, state))
    },
    columnsSet: (value) => columnsSet(value, readSql),
    assured: (work) => assured(work, state),
    isAssured: () => state.isAssured,
    inTransaction: (work) => {
      const before = state.current
      begin(state)
      work()
      state.current = before
    },
  }
}

const putTogether = 'SQL that the program puts together as it runs'

function begin(state: State): void {
  if (state.current !== undefined) return
  state.last += 1
  state.current = state.last
}

function commit(state: State): void {
  state.current = undefined
}

function assured(work: () => void, state: State): void {
  const before = state.isAssured
  state.isAssured = true
  work()
  state.isAssured = before
}

/** Gives a step of SQL in the transaction that is open there, and opens or ends it as the step says; in an open one a `BEGIN` does nothing. */
function placed(step: Step, frame: Frame, state: State): Step {
  const { kind } = step.operation
  const isNeedless = kind === 'begin' && state.current !== undefined
  if (kind === 'begin') begin(state)
  const { current } = state
  if (kind === 'commit' || kind === 'rollback') commit(state)
  const batched = frame.isLoop && current === undefined
  const operation = isNeedless ? needless : asBatch(step.operation, batched)
  return { ...step, operation, transaction: current }
}

function columnsSet(value: Value, readSql: ReadSql): readonly string[] {
  const held = sqlOf(value)
  const [read] = held === undefined ? [] : readSql(`UPDATE t SET ${held.sql}`, 1, undefined)
  return read?.operation.kind === 'update' ? read.operation.columns : []
}

/** Gives the lines and the text of a call. */
function placeOf(node: SyntaxNode): Pick<Step, 'line' | 'endLine' | 'source'> {
  return { ...linesOf(node), source: node.text.slice(0, maxSource) }
}

function isUnread({ operation }: Step, why: string): boolean {
  return operation.kind === 'unread' && operation.why === why
}

const needless: Operation = { kind: 'harmless', what: 'begin' }

/** Outside a transaction each turn of a loop is one of its own. */
function asBatch(operation: Operation, batched: boolean): Operation {
  if (!batched || (operation.kind !== 'update' && operation.kind !== 'delete')) return operation
  return { ...operation, batched: true }
}

function isAsked({ isGuarded, flow }: Frame): boolean {
  return isGuarded || flow.isGuarded
}

function operationsOf(
  said: Extract<Said, { readonly sql: string }>,
  readSql: ReadSql,
  asked: boolean,
): readonly Operation[] {
  const read = readSql(said.sql, 1, undefined).map(({ operation }) => operation)
  if (read.length === 0) return [{ kind: 'unread', why: 'a statement that the server would refuse' }]
  return read.map((operation) => {
    return guarded(withSaid(withoutUnknown(operation), said), asked)
  })
}

/** What the statement does not say. */
function withSaid(operation: Operation, { of, replaces }: Extract<Said, { readonly sql: string }>): Operation {
  if (operation.kind === 'create-table' && replaces === true) return { ...operation, replaces }
  return operation.kind === 'drop-index' ? { ...operation, table: of } : operation
}

/** What the program asks for itself. */
function guarded(operation: Operation, asked: boolean): Operation {
  if (!asked) return operation
  if ('ifNotExists' in operation) return { ...operation, ifNotExists: true }
  return 'ifExists' in operation ? { ...operation, ifExists: true } : operation
}

function withoutUnknown(operation: Operation): Operation {
  switch (operation.kind) {
    case 'create-table':
      return { ...operation, columns: operation.columns.map(typed) }
    case 'add-column':
      return { ...operation, column: typed(operation.column) }
    case 'change-type':
      return operation.to?.name === unknownType ? { ...operation, to: undefined } : operation
    default:
      return operation
  }
}

function typed<T extends { readonly type: { readonly name: string } | undefined }>(column: T): T {
  return column.type?.name === unknownType ? { ...column, type: undefined } : column
}
