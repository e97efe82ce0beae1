import type { Operation } from '../operation.ts'
import { runFunction } from '../python/create-machine.ts'
import type { Frame } from '../python/frame.ts'
import type { Host } from '../python/machine.ts'
import type { Recorder } from '../python/recorder.ts'
import {
  type CallValue,
  type FunctionValue,
  lastName,
  nameOf,
  option,
  textOf,
  textValue,
  type Value,
} from '../python/value.ts'
import { children, type SyntaxNode } from '../syntax.ts'
import { modelNamed } from './field.ts'
import { renamed } from './many-to-many.ts'
import { nameOfModel, queryOf } from './query.ts'
import { type RowReading, rowCall } from './row-call.ts'
import { withParameters } from './sql.ts'
import { type State, tableNamed, userModel } from './state.ts'

/** What a function of a migration is read with. */
interface Reading extends RowReading {
  readonly recorder: Recorder
  readonly given: Map<string, Set<string>>
  /** Where calls stand whose value nobody takes: they are made for what they do. */
  readonly statements: ReadonlySet<string>
}

/** Takes the function of `RunPython`, and the state of the models; writes what it does to rows, and the SQL that it runs. */
export function runPython(code: Value | undefined, node: SyntaxNode, state: State, recorder: Recorder): void {
  if (code?.kind === 'name' && /(?:^|\.)RunPython\.noop$/.test(code.name)) return
  const isPartial = code?.kind === 'call' && lastName(code.callee) === 'partial'
  const called = isPartial ? code.args[0] : code
  if (called?.kind !== 'function') {
    recorder.unread(`what ${nameIn(called)} does to the database is written in another file`, node)
    return
  }
  const named = (name: string): Value => ({ kind: 'name', name, node })
  const reading = {
    state,
    recorder,
    given: new Map(),
    statements: statementsIn(called),
    hasAltered: () => hasAltered(recorder),
  }
  runFunction(called, [named('apps'), named('schema_editor')], hostOf(reading), isPartial ? code.options : undefined)
}

function nameIn(value: Value | undefined): string {
  return value?.kind === 'name' ? `\`${lastName(value.name).slice(0, 80)}\`` : 'the function'
}

function hasAltered({ steps }: Recorder): boolean {
  return steps.some(({ operation: { kind } }) => !/^(?:harmless|insert|update|delete|unread|set-timeout)$/.test(kind))
}

const maxDepth = 40

function statementsIn({ node }: FunctionValue): ReadonlySet<string> {
  const found = new Set<string>()
  const look = (one: SyntaxNode, depth: number) => {
    if (depth > maxDepth) return
    for (const child of children(one)) {
      if (one.type === 'expression_statement' && child.type === 'call') found.add(placeOf(child))
      else look(child, depth + 1)
    }
  }
  look(node, 0)
  return found
}

function placeOf({ startPosition: { row, column } }: SyntaxNode): string {
  return `${row}:${column}`
}

function hostOf(reading: Reading): Host {
  const { state, recorder, given } = reading
  return {
    call: (call, frame) => called(call, frame, reading),
    attribute: (of, name) => (isServerName(of, name) ? textValue('postgresql', 0) : undefined),
    set: (of, name) => {
      const model = queryOf(of, state)?.model
      if (model !== undefined) given.set(model, new Set([...(given.get(model) ?? []), name]))
    },
    enter: (context) => {
      if (isAtomic(context)) recorder.begin()
      return undefined
    },
    unread: recorder.unread,
  }
}

/** `schema_editor.connection.vendor`: migrations are judged as they run on PostgreSQL. */
function isServerName(of: Value, name: string): boolean {
  if (name !== 'vendor') return false
  return (of.kind === 'name' && /(?:^|\.)connection$/.test(of.name)) || (of.kind === 'part' && of.name === 'connection')
}

/** `transaction.atomic()`: outside a transaction it opens one. */
function isAtomic(context: Value): boolean {
  return context.kind === 'call' && context.callee === 'django.db.transaction.atomic'
}

function called(call: CallValue, frame: Frame, reading: Reading): Value | undefined {
  const { callee, args, node } = call
  const { recorder } = reading
  const name = lastName(callee)
  if (/^get_(?:registered_)?model$/.test(name)) return modelIn(call, reading.state)
  if (name === 'get_user_model') return { kind: 'name', name: nameOfModel(userModel), node }
  if (/^execute(?:many)?$/.test(name) && args[0] !== undefined && isOfDatabase(call)) {
    executed(call, frame, recorder)
    return undefined
  }
  const operations = tableRenamed(call) ?? rowCall(call, frame, reading)
  for (const operation of operations ?? [])
    if (operation.kind === 'unread') recorder.unread(operation.why, node)
    else recorder.operation(operation, node, frame)
  const why = operations === undefined ? elsewhere(call, reading) : undefined
  if (why !== undefined) recorder.unread(why, node)
  return undefined
}

/** `schema_editor.alter_db_table(model, old_db_table, new_db_table)`; of the other methods only the program knows the models that they are given. */
function tableRenamed({ callee, args, options }: CallValue): readonly Operation[] | undefined {
  if (callee !== 'schema_editor.alter_db_table') return undefined
  const [from, to] = [
    nameOf(args[1] ?? option(options, 'old_db_table')),
    nameOf(args[2] ?? option(options, 'new_db_table')),
  ]
  return from === undefined || to === undefined ? undefined : [renamed(tableNamed(from), tableNamed(to))]
}

function modelIn({ args, callee, receiver, options, node }: CallValue, state: State): Value {
  const app = callee.startsWith('.') && receiver?.kind === 'call' ? receiver.args.slice(0, 1) : []
  const given = [...app, ...args, ...['app_label', 'model_name'].flatMap((name) => option(options, name) ?? [])]
  const names = given.slice(0, 2).map(nameOf)
  const key = names.includes(undefined) ? undefined : modelNamed(textValue(names.join('.'), 0), '', state)
  return { kind: 'name', name: nameOfModel(key), node }
}

function isOfDatabase({ callee, receiver }: CallValue): boolean {
  return receiver !== undefined || /(?:^|\.)(?:schema_editor|\w*connection|\w*cursor)\.execute/.test(callee)
}

function executed(call: CallValue, frame: Frame, recorder: Recorder): void {
  const { args, callee, node } = call
  const [sql, parameters] = args
  // `VALUES %s` of many rows is a row in the place of each.
  const isFilled = parameters !== undefined && parameters.kind !== 'none'
  if (sql?.kind !== 'text') recorder.unread('SQL that the program puts together as it runs', node)
  else if (!isFilled) recorder.sql(sql, node, frame)
  else recorder.sql(withParameters(sql, lastName(callee) === 'executemany' ? '(NULL)' : 'NULL'), node, frame)
}

/** What changes nothing that a migration could harm, with whatever it is given. */
const idle =
  /^(?:django\.(?!core\.management)|print|isinstance|hasattr|getattr|setattr|len|logging\.|mptt\.register|model:)/

/** Gives why a call is not read: it is given the means to change the database, or is made for what it does, and is written elsewhere. */
function elsewhere(call: CallValue, { state, statements }: Reading): string | undefined {
  const { callee, args, receiver, options, node } = call
  const name = lastName(callee).slice(0, 80)
  if (name === 'call_command') return commandIn(textOf(args[0]) ?? '')
  if (/^schema_editor\.\w+$/.test(callee) && !/\.(?:quote_name|quote_value)$/.test(callee))
    return `what \`${callee.slice(0, 80)}\` makes of the schema is not read`
  if (receiver !== undefined || !callee.includes('.') || idle.test(callee)) return undefined
  const given = [...args, ...options.entries.values()]
  if (!given.some((value) => isMeans(value, state)) && !isDone(callee, statements.has(placeOf(node)))) return undefined
  return `what \`${name}\` does to the database is written in another file`
}

function isMeans(value: Value, state: State): boolean {
  if (value.kind !== 'name') return false
  return /^(?:apps|schema_editor(?:\.connection)?)$/.test(value.name) || queryOf(value, state)?.path.length === 0
}

/** A function of the project that is called for what it does, but for tasks that run later and what is only told. */
function isDone(callee: string, isStatement: boolean): boolean {
  const isOfProject =
    /^\.|^[a-z_]\w*\.(?:\w+\.)*(?:models|utils|helpers|tasks|services|migrations|backfill\w*|core)\.\w/.test(callee)
  return (
    isStatement && isOfProject && !/\.(?:delay|apply_async|connect|send|debug|info|warning|error|log)$/.test(callee)
  )
}

function commandIn(command: string): string | undefined {
  if (/^(?:loaddata|createcachetable|collectstatic)$/.test(command)) return undefined
  return `what the command \`${command.slice(0, 80)}\` does to the database is written elsewhere`
}
