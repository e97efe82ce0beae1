import type { Operation, Thing } from '../operation.ts'
import {
  type CallValue,
  type ClassValue,
  isOff,
  lastName,
  nameOf,
  option,
  textValue,
  type Value,
} from '../python/value.ts'
import { unknownName } from '../sql/quote.ts'
import { isColumn } from './column.ts'
import { createEnum, createTable } from './create-table.ts'
import { type Said, unread } from './statement.ts'
import { pathOf, tableNameOf } from './table-name.ts'
import { typeNameOf } from './type-name.ts'

/** Takes a method call and the classes of the file; gives what it makes or drops where it is `create` or `drop` of a type, a table, a sequence or all tables; undefined for all others. */
export function objectCall(call: CallValue, classes: readonly ClassValue[]): readonly Said[] | undefined {
  const { callee, receiver } = call
  if (callee === '.create_all' || callee === '.drop_all') return ofAll(call, classes)
  if ((callee !== '.create' && callee !== '.drop') || receiver === undefined) return undefined
  return ofType(call, receiver) ?? ofTable(callee, call, receiver) ?? ofOther(call, receiver)
}

/** By default it asks first whether the type is there. */
function ofType({ callee, options }: CallValue, receiver: Value): readonly Said[] | undefined {
  const type = receiver.kind === 'call' || receiver.kind === 'name' ? typeNameOf(receiver).isEnum : undefined
  if (type === undefined) return undefined
  if (callee === '.create') return [createEnum(type)]
  const name = type.name.replaceAll('"', '').replace(/^public\./, '')
  return [{ kind: 'drop', what: 'type', name, cascade: false, ifExists: !isOff(options, 'checkfirst') }]
}

function ofTable(callee: string, { options }: CallValue, value: Value): readonly Said[] | undefined {
  const table = tableNameOf(value)
  if (table === undefined) return undefined
  if (callee === '.drop')
    return [
      `drop table ${isOff(options, 'checkfirst') || !options.entries.has('checkfirst') ? '' : 'if exists '}${pathOf(table)}`,
    ]
  const inside = columnsIn(value)
  const made = value.kind === 'call' ? value : undefined
  if (inside === undefined || made === undefined) return undefined
  const entries = new Map(options.entries)
  if (options.entries.has('checkfirst') && !isOff(options, 'checkfirst'))
    entries.set('if_not_exists', { kind: 'boolean', isTrue: true })
  return createTable(table, { ...made, options: { ...made.options, entries } }, inside)
}

/** Gives what is in a table that is written down: arguments of `Table`, attributes of a model. */
function columnsIn(value: Value): readonly Value[] | undefined {
  if (value.kind === 'call' && value.receiver === undefined) return value.args.slice(1)
  return undefined
}

/** Gives the columns of a model of the file, each with its name. */
function columnsOfModel({ attributes }: ClassValue): readonly Value[] {
  return [...attributes].flatMap(([name, value]): readonly Value[] => {
    if (value.kind !== 'call' || !isColumn(value)) return []
    const line = value.node.startPosition.row + 1
    return value.args[0]?.kind === 'text' ? [value] : [{ ...value, args: [textValue(name, line), ...value.args] }]
  })
}

/** All tables, or those that are named. */
function ofAll(call: CallValue, classes: readonly ClassValue[]): readonly Said[] {
  const name = call.callee.slice(1)
  const given = option(call.options, 'tables')
  const models = classes.filter((one) => tableNameOf(one) !== undefined)
  const tables = given?.kind === 'list' && given.isWhole ? given.items : given === undefined ? models : []
  if (tables.length === 0) return [unread(`which tables \`${name}\` is about is written in another file`)]
  return tables.flatMap((value): readonly Said[] => {
    const table = tableNameOf(value)
    if (table === undefined) return [unread(`which tables \`${name}\` is about is written in another file`)]
    if (name === 'drop_all') return [`drop table if exists ${pathOf(table)}`]
    const model =
      value.kind === 'class' ? value : value.kind === 'part' && value.of.kind === 'class' ? value.of : undefined
    const inside = model === undefined ? (columnsIn(value) ?? []) : columnsOfModel(model)
    const entries = new Map<string, Value>([['if_not_exists', { kind: 'boolean', isTrue: true }]])
    return createTable(table, { ...call, isWhole: true, options: { entries, isWhole: true } }, inside)
  })
}

const things: Readonly<Record<string, Thing>> = { Sequence: 'sequence', CreateSequence: 'sequence', DOMAIN: 'domain' }

function ofOther({ callee, options }: CallValue, receiver: Value): readonly Said[] | undefined {
  if (receiver.kind !== 'call' || receiver.receiver !== undefined) return undefined
  const last = lastName(receiver.callee)
  const what = Object.hasOwn(things, last) ? things[last] : undefined
  const name = nameOf(receiver.args[0])
  if (what === undefined || name === undefined) return undefined
  if (callee === '.create') return [{ kind: 'harmless', what: `a ${what}` }]
  return [{ kind: 'drop', what, name, cascade: false, ifExists: !isOff(options, 'checkfirst') }]
}

/** Takes what is executed; gives what it does where it is `CreateSequence(…)`, `DropSchema(…)` and their like of `sqlalchemy.schema`; undefined for all others. */
export function objectExecuted(value: Value): readonly Said[] | undefined {
  if (value.kind !== 'call' || value.receiver !== undefined) return undefined
  const [first] = value.args
  const inner = first?.kind === 'call' ? first.args[0] : first
  const name = nameOf(inner) ?? unknownName
  const drop = (what: Thing): readonly Operation[] => [
    {
      kind: 'drop',
      what,
      name,
      cascade: !isOff(value.options, 'cascade') && value.options.entries.has('cascade'),
      ifExists: false,
    },
  ]
  switch (lastName(value.callee)) {
    case 'CreateSequence':
    case 'CreateSchema':
      return [{ kind: 'harmless', what: 'a sequence or a schema' }]
    case 'DropSequence':
      return drop('sequence')
    case 'DropSchema':
      return drop('schema')
    case 'DropTable': {
      const table = tableNameOf(first)
      return table === undefined ? undefined : [`drop table ${pathOf(table)}`]
    }
    case 'CreateTable':
      return first === undefined ? undefined : ofTable('.create', value, first)
    default:
      return undefined
  }
}
