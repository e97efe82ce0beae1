import type { Operation } from '../operation.ts'
import { type Frame, outerFrame, scopeIn } from '../python/frame.ts'
import type { Recorder } from '../python/recorder.ts'
import { argument, type CallValue, isOn, lastName, option, type Value } from '../python/value.ts'
import type { SyntaxNode } from '../syntax.ts'
import { alterField } from './alter-field.ts'
import { createModel } from './create-model.ts'
import { addField, removeField, renameField } from './fields.ts'
import type { Handler } from './handler.ts'
import {
  addConstraintNotValid,
  addIndex,
  addIndexConcurrently,
  addNamedConstraint,
  removeConstraint,
  removeIndex,
  removeIndexConcurrently,
  renameIndex,
  validateConstraint,
} from './indexes.ts'
import {
  alterIndexTogether,
  alterModelOptions,
  alterModelTable,
  alterOrder,
  alterUniqueTogether,
  deleteModel,
  renameModel,
} from './models.ts'
import { others } from './other-operations.ts'
import { runPython } from './run-python.ts'
import { sqlIn } from './sql.ts'
import type { State } from './state.ts'
import { harmless, type Writer } from './writer.ts'

const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['CreateModel', createModel],
  ['PostgresCreateModel', createModel],
  ['DeleteModel', deleteModel],
  ['RenameModel', renameModel],
  ['AlterModelTable', alterModelTable],
  ['AlterModelOptions', alterModelOptions],
  ['AlterUniqueTogether', alterUniqueTogether],
  ['AlterIndexTogether', alterIndexTogether],
  ['AlterOrderWithRespectTo', alterOrder],
  ['AddField', addField],
  ['RemoveField', removeField],
  ['SaferRemoveFieldForeignKey', removeField],
  ['RenameField', renameField],
  ['AlterField', alterField],
  ['AddIndex', addIndex],
  ['RemoveIndex', removeIndex],
  ['RenameIndex', renameIndex],
  ['AddConstraint', addNamedConstraint],
  ['RemoveConstraint', removeConstraint],
  ['AddIndexConcurrently', addIndexConcurrently],
  ['RemoveIndexConcurrently', removeIndexConcurrently],
  ['AddConstraintNotValid', addConstraintNotValid],
  ['ValidateConstraint', validateConstraint],
  ...others,
])

/** What the operations of a migration are read with. */
export interface Reading {
  readonly state: State
  /** Absent for the migrations before, of which only the state matters. */
  readonly recorder: Recorder | undefined
  readonly isAtomic: boolean
  /** What runs when all operations have. */
  readonly later: { readonly operation: Operation; readonly node: SyntaxNode }[]
  readonly outcome: { isIrreversible: boolean }
}

/** Operations within operations. */
const maxDepth = 5

/** Takes the operations of a migration; brings the state forward, and writes what they do to the database. */
export function runOperations(value: Value | undefined, node: SyntaxNode, reading: Reading, depth = 0): void {
  if (value === undefined || value.kind === 'none') return
  if (value.kind !== 'list' || depth > maxDepth) {
    reading.recorder?.unread('operations that are put together as it runs', node)
    return
  }
  for (const item of value.items) {
    if (item.kind === 'call') run(item, reading, depth)
    else reading.recorder?.unread('an operation that is put together as it runs', node)
  }
  if (!value.isWhole) reading.recorder?.unread('operations that are put together as it runs', node)
}

const frame: Frame = outerFrame(scopeIn(undefined))

function run(call: CallValue, reading: Reading, depth: number): void {
  const name = operationName(call)
  const own = structural.get(name)
  const handler = handlers.get(name)
  if (own !== undefined) own(call, reading, depth)
  else if (handler !== undefined) handler(call, reading.state, writerFor(call, reading))
  else
    reading.recorder?.unread(`what \`${name.slice(0, 80)}\` does to the database is written in another file`, call.node)
}

/** The class of an operation; of one that the file defines, that of Django which it extends. */
function operationName({ callee, receiver }: CallValue): string {
  if (receiver?.kind !== 'class') return lastName(callee)
  return receiver.bases.map(lastName).find((base) => handlers.has(base) || /^Run(?:SQL|Python)$/.test(base)) ?? callee
}

function writerFor({ node }: CallValue, { recorder, later }: Reading): Writer {
  if (recorder === undefined) return { now: () => {}, later: () => {} }
  return {
    now: (operation) => {
      if (operation.kind === 'unread') recorder.unread(operation.why, node)
      else recorder.operation(operation, node, frame)
    },
    later: (operation) => later.push({ operation, node }),
  }
}

/** The operations of the database run as if the state did not follow; those of the state reach no database. */
function separate(call: CallValue, reading: Reading, depth: number): void {
  const apart: State = { ...reading.state, models: new Map(reading.state.models) }
  if (reading.recorder !== undefined)
    runOperations(argument(call, 0, 'database_operations'), call.node, { ...reading, state: apart }, depth + 1)
  runOperations(argument(call, 1, 'state_operations'), call.node, { ...reading, recorder: undefined }, depth + 1)
}

function runSql(call: CallValue, reading: Reading, depth: number): void {
  const { recorder, outcome, isAtomic } = reading
  const { node } = call
  if (recorder !== undefined) {
    for (const held of sqlIn(argument(call, 0, 'sql')))
      if ('text' in held) recorder.sql(held.text, node, frame)
      else recorder.unread(held.why, node)
    if (isAbsent(argument(call, 1, 'reverse_sql'))) outcome.isIrreversible = true
    // The transaction is Django's, whatever the SQL says.
    if (isAtomic) recorder.begin()
  }
  runOperations(argument(call, 2, 'state_operations'), node, { ...reading, recorder: undefined }, depth + 1)
}

function isAbsent(value: Value | undefined): boolean {
  return value === undefined || value.kind === 'none'
}

/** Outside a transaction it has one of its own where it asks for it: `Migration.apply`. */
function runCode(call: CallValue, { state, recorder, outcome, isAtomic }: Reading): void {
  if (recorder === undefined) return
  const isOwn = !isAtomic && isOn(call.options, 'atomic')
  if (isOwn) recorder.begin()
  runPython(argument(call, 0, 'code'), call.node, state, recorder)
  if (!isAtomic) recorder.commit()
  if (isAbsent(argument(call, 1, 'reverse_code'))) outcome.isIrreversible = true
}

/** Drops that are first only said to the state: `deletion_action=DeletionAction.MOVE_TO_PENDING`. */
function pending(call: CallValue, handler: Handler, reading: Reading): void {
  const action = option(call.options, 'deletion_action')
  const isPending = action?.kind === 'name' && lastName(action.name) === 'MOVE_TO_PENDING'
  const writer = writerFor(call, isPending ? { ...reading, recorder: undefined } : reading)
  handler(call, reading.state, writer)
  if (isPending) writerFor(call, reading).now(harmless(lastName(call.callee)))
}

/** Operations that are made of others, or run what a program says. */
const structural: ReadonlyMap<string, (call: CallValue, reading: Reading, depth: number) => void> = new Map([
  ['SeparateDatabaseAndState', separate],
  ['RunSQL', runSql],
  ['SafeRunSQL', runSql],
  ['RunPython', runCode],
  ['SafeRemoveField', (call, reading) => pending(call, removeField, reading)],
  ['SafeDeleteModel', (call, reading) => pending(call, deleteModel, reading)],
])

/** Writes what the schema editor has kept for the end. */
export function runLater({ recorder, later }: Reading): void {
  for (const { operation, node } of later) recorder?.operation(operation, node, frame)
}
