import { sqlOf } from '../ecmascript/sql-string.ts'
import type { Column, ColumnType, Constraint, Operation, Step } from '../operation.ts'
import type { ReadSql } from '../reader.ts'
import { unknownType } from '../sql/quote.ts'
import { typeOfText } from '../sql/type-of-text.ts'
import { linesOf, type SyntaxNode } from '../syntax.ts'
import { type Frame, isAsked } from './frame.ts'
import type { Part, TextValue } from './value.ts'

/** Writes down what a migration does, in the order it runs, and in which transaction. */
export interface Recorder {
  readonly steps: readonly Step[]
  readonly operation: (operation: Operation, node: SyntaxNode, frame: Frame) => void
  /** A call that the framework makes this statement of; `more` says what the statement does not. */
  readonly statement: (sql: string, node: SyntaxNode, frame: Frame, more?: (operation: Operation) => Operation) => void
  /** Gives a type as PostgreSQL names it. */
  readonly typeOf: (sql: string) => ColumnType | undefined
  /** SQL that the program holds. */
  readonly sql: (text: TextValue, node: SyntaxNode, frame: Frame) => void
  readonly unread: (why: string, node: SyntaxNode) => void
  /** Begins another transaction, unless one is open. */
  readonly begin: () => void
  /** Ends the one that is open. */
  readonly commit: () => void
  /** Runs something outside a transaction; the one that was open goes on behind it. */
  readonly outside: (work: () => void) => void
  /** Runs something, and goes on in the transaction that was open before it. */
  readonly aside: (work: () => void) => void
}

/** Further steps of one migration are named once. */
const maxSteps = 2_000
const maxSource = 2_000

interface State {
  current: number | undefined
  last: number
}

/** Takes what reads SQL, and whether a transaction is open at the beginning; gives a recorder. */
export function createRecorder(readSql: ReadSql, hasTransaction: boolean): Recorder {
  const steps: Step[] = []
  const told = new Set<string>()
  const state: State = hasTransaction ? { current: 1, last: 1 } : { current: undefined, last: 0 }
  const add = (step: Step) => {
    const operation = steps.length < maxSteps ? step.operation : tooMany
    if (steps.length <= maxSteps) steps.push({ ...step, operation, transaction: state.current })
  }
  const plain = (operation: Operation, node: SyntaxNode) =>
    add({ operation, ...placeOf(node), inBlock: false, transaction: undefined, sql: false })
  const meant = (operation: Operation, frame: Frame) =>
    asBatch(guarded(withoutUnknown(operation), frame), frame, state.current)
  const unread = (why: string, node: SyntaxNode) => {
    const key = `${linesOf(node).line} ${why}`
    if (!told.has(key)) plain({ kind: 'unread', why }, node)
    told.add(key)
  }
  return {
    steps,
    unread,
    operation: (operation, node, frame) => plain(meant(operation, frame), node),
    statement: (sql, node, frame, more = (one) => one) => {
      for (const { operation } of readSql(sql, 1, undefined)) plain(meant(more(operation), frame), node)
    },
    typeOf: (sql) => typeOfText(sql, readSql),
    sql: (text, node, frame) => {
      const read = stepsOfSql(text, readSql)
      if (read === undefined) unread(putTogether, node)
      for (const step of read ?? []) {
        const { kind } = step.operation
        if (kind === 'begin') begin(state)
        add({ ...step, operation: asBatch(step.operation, frame, state.current) })
        if (kind === 'commit' || kind === 'rollback') state.current = undefined
      }
    },
    begin: () => begin(state),
    commit: () => {
      state.current = undefined
    },
    outside: (work) => {
      const { current } = state
      state.current = undefined
      work()
      state.current = current
    },
    aside: (work) => {
      const { current } = state
      work()
      state.current = current
    },
  }
}

const tooMany: Operation = { kind: 'unread', why: `it has more than ${maxSteps} steps` }
const putTogether = 'SQL that the program puts together as it runs'

function begin(state: State): void {
  if (state.current !== undefined) return
  state.last += 1
  state.current = state.last
}

function placeOf(node: SyntaxNode): Pick<Step, 'line' | 'endLine' | 'source'> {
  return { ...linesOf(node), source: node.text.slice(0, maxSource) }
}

/** Undefined where more than a name or a value is put into it. */
function stepsOfSql({ parts }: TextValue, readSql: ReadSql): readonly Step[] | undefined {
  const hasHoles = parts.some((part) => 'unknown' in part)
  const held = sqlOf({ kind: 'text', parts: parts.map(named) })
  if (held === undefined) return undefined
  const read = readSql(held.sql, held.line, undefined)
  return hasHoles && read.some(({ operation }) => operation.kind === 'unread') ? undefined : read
}

/** What only the program knows is called as the program calls it, in one word. */
function named(part: Part): Part {
  if (!('unknown' in part)) return part
  const words = part.unknown.match(/\w+/g) ?? ['value']
  return { ...part, unknown: words.join('_').slice(0, 40) }
}

/** What the program asks for itself. */
function guarded(operation: Operation, frame: Frame): Operation {
  if (!isAsked(frame)) return operation
  if ('ifNotExists' in operation) return { ...operation, ifNotExists: true }
  return 'ifExists' in operation ? { ...operation, ifExists: true } : operation
}

/** Outside a transaction each turn of a loop is one of its own. */
function asBatch(operation: Operation, { isLoop }: Frame, transaction: number | undefined): Operation {
  if (!isLoop || transaction !== undefined) return operation
  return operation.kind === 'update' || operation.kind === 'delete' ? { ...operation, batched: true } : operation
}

function withoutUnknown(operation: Operation): Operation {
  switch (operation.kind) {
    case 'create-table': {
      const { columns, constraints } = operation
      return { ...operation, columns: columns.map(typed), constraints: constraints.map(referring) }
    }
    case 'add-column':
      return { ...operation, column: typed(operation.column) }
    case 'add-constraint':
      return { ...operation, constraint: referring(operation.constraint) }
    case 'change-type':
      return operation.to?.name === unknownType ? { ...operation, to: undefined } : operation
    default:
      return operation
  }
}

function typed(column: Column): Column {
  const { type, references } = column
  return {
    ...column,
    type: type?.name === unknownType ? undefined : type,
    references: references === unknownType ? undefined : references,
  }
}

function referring(constraint: Constraint): Constraint {
  return constraint.references === unknownType ? { ...constraint, references: undefined } : constraint
}
