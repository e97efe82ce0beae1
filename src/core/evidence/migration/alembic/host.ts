import type { Operation } from '../operation.ts'
import type { Frame } from '../python/frame.ts'
import type { Host, Machine } from '../python/machine.ts'
import type { Recorder } from '../python/recorder.ts'
import { type CallValue, type ClassValue, lastName, nameOf, noOptions, textValue, type Value } from '../python/value.ts'
import { changedFrom } from '../sql/type-of-text.ts'
import type { SyntaxNode } from '../syntax.ts'
import { isColumn } from './column.ts'
import { chainOf, keysIn, rowsOf, written } from './dml.ts'
import { elsewhere } from './elsewhere.ts'
import { sqlTextOf } from './expression.ts'
import { objectCall, objectExecuted } from './object-call.ts'
import { statementsOf, unbatched } from './operations.ts'
import { otherOperation } from './other-operation.ts'
import { searchableCall } from './searchable.ts'
import { isAutocommit, rowSet, sessionCall } from './session.ts'
import type { Said } from './statement.ts'

/** What a migration of Alembic is read with. */
export interface Reading {
  readonly recorder: Recorder
  readonly classes: readonly ClassValue[]
}

const operationName = /^(?:alembic\.)?op\.(\w+)$/

/** Takes a recorder and the classes of the file; gives Alembic, SQLAlchemy and their PostgreSQL dialect as a migration sees them. */
export function createHost(reading: Reading): Host {
  const { recorder } = reading
  return {
    call: (call, frame, machine) => called(call, frame, machine, reading),
    attribute: (of, name) => (isServerName(of, name) ? textValue('postgresql', 0) : columnOfModel(of, name)),
    set: (of, name, _value, node, frame) => {
      const operation = rowSet(of, name)
      if (operation !== undefined) recorder.operation(operation, node, frame)
    },
    enter: (context) => {
      if (isBlock(context)) recorder.commit()
      return undefined
    },
    exit: (context) => {
      if (isBlock(context)) recorder.begin()
    },
    aside: recorder.aside,
    unread: recorder.unread,
  }
}

/** `bind.dialect.name`, `bind.engine.name`: migrations are judged as they run on PostgreSQL. */
function isServerName(of: Value, name: string): boolean {
  if (name === '__dialect__') return true
  if (name !== 'name') return false
  if (of.kind === 'part') return of.name === 'dialect' || of.name === 'engine'
  return of.kind === 'call' && /(?:^|\.)get_bind$/.test(of.callee)
}

/** The attribute of a model is its column, whose name and table the model knows. */
function columnOfModel(of: Value, name: string): Value | undefined {
  const value = of.kind === 'class' ? of.attributes.get(name) : undefined
  if (of.kind !== 'class' || value?.kind !== 'call') return undefined
  return isColumn(value) ? { kind: 'part', name: nameOf(value.args[0]) ?? name, of, node: value.node } : undefined
}

/** `autocommit_block()` commits what stands before it, and begins a transaction behind it. */
function isBlock(context: Value): boolean {
  return context.kind === 'call' && context.callee === '.autocommit_block'
}

function called(call: CallValue, frame: Frame, machine: Machine, reading: Reading): Value | undefined {
  const { callee, receiver } = call
  const name = operationName.exec(callee)?.[1]
  if (name !== undefined) return operation(name, call, call, frame, machine, reading)
  const batch = receiver?.kind === 'call' && receiver.callee.endsWith('op.batch_alter_table') ? receiver : undefined
  if (batch !== undefined)
    return operation(callee.slice(1), unbatched(callee.slice(1), call, batch), call, frame, machine, reading)
  return onValue(asMethod(call), frame, machine, reading)
}

const importedObject = /^(.*(?:^|\.)(?:db|\w*session|conn|connection|engine|metadata)\w*)\.(\w+)$/i

/** `db.session.execute` of an import is a method of that. */
function asMethod(call: CallValue): CallValue {
  const [, name, method] = call.receiver === undefined ? (importedObject.exec(call.callee) ?? []) : []
  if (name === undefined || method === undefined) return call
  return { ...call, callee: `.${method}`, receiver: { kind: 'name', name, node: call.node } }
}

/** Operations that change nothing. */
const silent = /^(?:get_bind|get_context|batch_alter_table|implementation_for|register_operation|inline_literal)$/

function operation(
  name: string,
  call: CallValue,
  said: CallValue,
  frame: Frame,
  machine: Machine,
  reading: Reading,
): Value | undefined {
  const { recorder } = reading
  const [first] = call.args
  if (silent.test(name)) return undefined
  switch (name) {
    case 'f':
      return said.args[0]
    case 'execute':
      execute(said.args[0], said, frame, reading)
      return undefined
    case 'bulk_insert':
      record([insertion(call)], said.node, frame, recorder)
      return undefined
    case 'run_async':
      if (first?.kind === 'function') machine.run(first, [connection(call)], noOptions, frame)
      return undefined
    default: {
      record(statementsOf(name, call) ?? otherOperation(name, call), said.node, frame, recorder)
      return name === 'create_table' ? call : { kind: 'none' }
    }
  }
}

function insertion({ args: [table, rows] }: CallValue): Operation {
  const operation = written('insert', table, [])
  return operation.kind === 'insert' ? { ...operation, columns: keysIn(rows) } : operation
}

/** A connection that the program is given. */
function connection({ node }: CallValue): Value {
  return { kind: 'name', name: 'alembic.op.connection', node }
}

function record(said: readonly Said[], node: SyntaxNode, frame: Frame, recorder: Recorder): void {
  for (const one of said) {
    if (typeof one === 'string') recorder.statement(one, node, frame)
    else if ('sql' in one) recorder.statement(one.sql, node, frame, changedFrom(recorder.typeOf(one.from)))
    else if (one.kind === 'unread') recorder.unread(one.why, node)
    else recorder.operation(one, node, frame)
  }
}

/** Methods that send what they are given to the server. */
const senders =
  /^\.(?:execute|exec|scalar|scalars|exec_driver_sql|executemany|stream|execute_and_instances|copy_expert)$/

function onValue(call: CallValue, frame: Frame, machine: Machine, reading: Reading): Value | undefined {
  const { recorder } = reading
  const { callee, args, node } = call
  const said = objectCall(call, reading.classes) ?? sessionCall(call) ?? searchableCall(call)
  if (said !== undefined) {
    record(said, node, frame, recorder)
    return callee === '.add' ? undefined : call
  }
  if (senders.test(callee)) {
    const isApart = chainOf(call).calls.some(isAutocommit)
    if (isApart) recorder.outside(() => execute(args[0], call, frame, reading))
    else execute(args[0], call, frame, reading)
    return undefined
  }
  const [first, ...more] = args
  if ((callee === '.run_sync' || callee === '.run_callable') && first?.kind === 'function') {
    return machine.run(first, [connection(call), ...more], call.options, frame)
  }
  const why = elsewhere(call)
  if (why !== undefined) recorder.unread(why, node)
  return undefined
}

function execute(value: Value | undefined, call: CallValue, frame: Frame, { recorder }: Reading): void {
  const { node } = call
  const text = sqlTextOf(value)
  if (text !== undefined) {
    recorder.sql(text, node, frame)
    return
  }
  const rows = rowsOf(value)
  if (rows === 'reads' || value === undefined) return
  if (rows !== undefined) record([rows], node, frame, recorder)
  else record(objectExecuted(value) ?? [{ kind: 'unread', why: whyNot(value) }], node, frame, recorder)
}

const ofFile = /(?:^|\.)(?:open|read|read_text|read_bytes|read_sql|load_sql|get_data)$/

function whyNot(value: Value): string {
  const { calls } = chainOf(value)
  if (calls.some(({ callee }) => ofFile.test(callee))) return 'SQL of another file'
  const last = calls.at(-1)
  if (last !== undefined && last.receiver === undefined && lastName(last.callee) !== 'text')
    return `what \`${lastName(last.callee)}\` gives to be executed is not known`
  return 'SQL that the program puts together as it runs'
}
