import type { Column, ColumnType, Operation, Step } from '../operation.ts'
import type { ReadSql } from '../reader.ts'
import { unknownType } from '../sql/quote.ts'
import { typeOfText } from '../sql/type-of-text.ts'
import { field, linesOf, type SyntaxNode } from '../syntax.ts'
import { sqlOf } from './sql-string.ts'
import { textOf, type Value } from './value.ts'

/** Where something is said: lines from 1, and its text. */
export interface Place {
  readonly line: number
  readonly endLine: number
  readonly source: string
}

/** Takes a call in a chain; gives the place of that call alone, from its name on. */
export function placeOfCall(node: SyntaxNode): Place {
  const callee = field(node, 'function')
  const property = callee === undefined ? undefined : field(callee, 'property')
  if (property === undefined) return placeOf(node)
  const source = `${property.text}${field(node, 'arguments')?.text ?? ''}`
  return { line: linesOf(property).line, endLine: linesOf(node).endLine, source: source.slice(0, maxSource) }
}

function placeOf(at: SyntaxNode | Place): Place {
  return 'source' in at ? at : { ...linesOf(at), source: at.text.slice(0, maxSource) }
}

/** Writes down what calls do, in the order they run, and in which transaction. */
export interface Recorder {
  readonly steps: readonly Step[]
  /** An operation that a call is. */
  readonly operation: (operation: Operation, at: SyntaxNode | Place) => void
  /** A call that the framework makes this statement of; `more` is what the call says besides. */
  readonly statement: (sql: string, at: SyntaxNode | Place, more?: (operation: Operation) => Operation) => void
  /** The type that SQL of that text is; undefined for none. */
  readonly typeOf: (type: string) => ColumnType | undefined
  /** SQL that the program holds. */
  readonly sql: (value: Value | undefined, at: SyntaxNode | Place) => void
  readonly unread: (why: string, at: SyntaxNode | Place) => void
  /** Ends the transaction that is open, if one is. */
  readonly commit: () => void
  /** Begins another transaction, unless one is open. */
  readonly begin: () => void
  /** Runs something, and goes on in the transaction that was open before it. */
  readonly aside: (work: () => void) => void
  /** Goes on in a transaction of that number, or in none. */
  readonly within: (transaction: number | undefined) => void
}

/** Steps of one migration; further ones are named once. */
const maxSteps = 3_000
const maxSource = 2_000

interface Transactions {
  readonly current: () => number | undefined
  readonly begin: () => void
  readonly within: (transaction: number | undefined) => void
}

function numberTransactions(hasTransaction: boolean): Transactions {
  let last = hasTransaction ? 1 : 0
  let current = hasTransaction ? 1 : undefined
  return {
    current: () => current,
    begin: () => {
      // Within a transaction the server warns and goes on, and TypeORM sets a savepoint.
      if (current !== undefined) return
      last += 1
      current = last
    },
    within: (transaction) => {
      current = transaction
    },
  }
}

/** Takes what reads SQL, and whether the framework has opened a transaction; gives a recorder. */
export function createRecorder(readSql: ReadSql, hasTransaction: boolean): Recorder {
  const steps: Step[] = []
  const told = new Set<string>()
  const { current, begin, within } = numberTransactions(hasTransaction)
  const add = (step: Step) => {
    const operation = steps.length < maxSteps ? step.operation : tooMany
    if (steps.length <= maxSteps) steps.push({ ...step, operation, transaction: current() })
  }
  const operation = (one: Operation, at: SyntaxNode | Place) =>
    add({ operation: one, ...placeOf(at), inBlock: false, transaction: undefined, sql: false })
  return {
    steps,
    operation,
    unread: (why, at) => {
      const key = `${placeOf(at).line} ${why}`
      if (!told.has(key)) operation({ kind: 'unread', why }, at)
      told.add(key)
    },
    typeOf: (type) => typeOfText(type, readSql),
    statement: (sql, at, more = (one) => one) => {
      for (const step of readSql(sql, placeOf(at).line, undefined))
        add({ ...step, ...placeOf(at), operation: more(withoutUnknown(step.operation)), inBlock: false, sql: false })
    },
    sql: (value, at) => {
      for (const step of stepsOfSql(value, placeOf(at), readSql)) {
        const { kind } = step.operation
        const isNeedless = kind === 'begin' && current() !== undefined
        if (kind === 'begin') begin()
        add(isNeedless ? { ...step, operation: needless } : step)
        if (kind === 'commit' || kind === 'rollback') within(undefined)
      }
    },
    commit: () => within(undefined),
    begin,
    aside: (work) => {
      const before = current()
      work()
      within(before)
    },
    within,
  }
}

const tooMany: Operation = { kind: 'unread', why: 'it has too many steps' }

/** In a transaction a `BEGIN` does nothing. */
const needless: Operation = { kind: 'harmless', what: 'begin' }

function withoutUnknown(operation: Operation): Operation {
  switch (operation.kind) {
    case 'create-table':
      return { ...operation, columns: operation.columns.map(typed) }
    case 'add-column':
      return { ...operation, column: typed(operation.column) }
    case 'change-type':
      return { ...operation, to: operation.to?.name === unknownType ? undefined : operation.to }
    default:
      return operation
  }
}

function typed(column: Column): Column {
  return column.type?.name === unknownType ? { ...column, type: undefined } : column
}

/** Choices within each other. */
const maxChoices = 4

const putTogether = 'SQL that the program puts together as it runs'

function stepsOfSql(value: Value | undefined, place: Place, readSql: ReadSql, depth = 0): readonly Step[] {
  // Whichever it is may run.
  if (value?.kind === 'choice' && depth < maxChoices)
    return value.either.flatMap((one) => stepsOfSql(one, place, readSql, depth + 1))
  const text = sqlOf(value)
  const refused: Step = {
    operation: { kind: 'unread', why: putTogether },
    ...place,
    inBlock: false,
    transaction: undefined,
    sql: true,
  }
  if (text === undefined) return [refused]
  const read = readSql(text.sql, text.line, undefined)
  // A name in the place of something that was no name.
  if (textOf(value) === undefined && read.some(({ operation }) => operation.kind === 'unread')) return [refused]
  return read
}
