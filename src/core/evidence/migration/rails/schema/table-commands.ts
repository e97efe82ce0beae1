import { listOfNames, quoted, quotedPath } from '../../sql/quote.ts'
import type { Call, Machine } from '../ruby/machine.ts'
import {
  type Frame,
  isOff,
  isOn,
  merged,
  nameOf,
  type Options,
  option,
  optionsIn,
  textOf,
  textValue,
  truthOf,
  type Value,
  without,
} from '../ruby/value.ts'
import { sqlOf } from '../sql-of-text.ts'
import { type Command, onlyAtRun, onTable } from './command.ts'
import { joinTable, referenceOf } from './names.ts'
import type { Said } from './statement.ts'
import { defineTable, keyColumns, type TableDefinition, withUuid } from './table-definition.ts'

const createTable = onTable((table, call, frame, machine) => created(table, call, frame, machine, () => {}))

function created(
  table: string,
  { options, block, node }: Call,
  frame: Frame,
  machine: Machine,
  first: (definition: TableDefinition) => void,
): readonly Said[] {
  const isAsked = isOn(options, 'if_not_exists')
  const definition = defineTable(table, isAsked, machine)
  if (!options.entries.has('as')) primaryKey(definition, options, machine)
  first(definition)
  if (block !== undefined) machine.run(block, [{ kind: 'table', receive: definition.receive }], frame)
  const head = `CREATE ${isOn(options, 'temporary') ? 'TEMPORARY ' : ''}TABLE ${isAsked ? 'IF NOT EXISTS ' : ''}${quotedPath(table)}`
  const replaces = truthOf(option(options, 'force')) === true ? ({ replaces: true } as const) : {}
  const as = sqlOf(option(options, 'as'))?.sql
  const tail = as === undefined ? `(${definition.parts.join(', ')})${tableOptions(options)}` : `AS ${as}`
  return [{ sql: `${head} ${tail}`, node, ...replaces }, ...definition.after]
}

/** `options:` follows the columns as it is: a partition key, parents. */
function tableOptions(options: Options): string {
  const text = sqlOf(option(options, 'options'))?.sql
  return text !== undefined && /^\s*(?:PARTITION|INHERITS|WITH|TABLESPACE|USING)\b/i.test(text) ? ` ${text}` : ''
}

function primaryKey(definition: TableDefinition, options: Options, machine: Machine): void {
  const id = option(options, 'id')
  const key = option(options, 'primary_key')
  const several = keyColumns(key)
  if (several.length > 0) {
    definition.constraint(`PRIMARY KEY ${listOfNames(several)}`)
    return
  }
  if (isOff(options, 'id')) return
  const name = nameOf(key) ?? 'id'
  const own = optionsIn(id)
  const type = id?.kind === 'hash' ? option(own, 'type') : id?.kind === 'text' ? id : undefined
  const given = new Map([...options.entries].filter(([one]) => ['limit', 'default', 'precision'].includes(one)))
  const all = merged({ entries: given, isWhole: true }, [
    ...without(own, 'type').entries,
    ['primary_key', { kind: 'boolean', isTrue: true }],
  ])
  definition.column(name, keyType(type, machine.version), keyDefault(all, type, machine.version))
}

/** Before 5.1 the key was an `integer`. */
function keyType(type: Value | undefined, version: number): Value {
  if (type !== undefined && nameOf(type) !== 'primary_key') return type
  return textValue(version < 501 ? 'integer' : 'primary_key', 0, true)
}

function keyDefault(options: Options, type: Value | undefined, version: number): Options {
  const isOld = version < 501 && nameOf(type) === 'uuid' && !options.entries.has('default')
  return isOld ? merged(options, [['default', textValue('uuid_generate_v4()', 0)]]) : withUuid(options, type)
}

const createJoinTable: Command = (call, frame, machine) => {
  const [first, second] = [nameOf(call.args[0]), nameOf(call.args[1])]
  if (first === undefined || second === undefined) return onlyAtRun(call, 'table')
  const { options } = call
  const table = nameOf(option(options, 'table_name')) ?? joinTable(first, second)
  const no: Value = { kind: 'boolean', isTrue: false }
  const columnOptions = new Map<string, Value>([
    ['null', no],
    ['index', no],
    ...optionsIn(option(options, 'column_options')).entries,
  ])
  const keyed = options.entries.has('id') || truthOf(option(options, 'primary_key')) === true
  const own = keyed ? options : merged(options, [['id', no]])
  return created(table, { ...call, options: own }, frame, machine, ({ receive }) => {
    for (const one of [first, second])
      receive(
        {
          name: 'references',
          args: [textValue(referenceOf(one), 0)],
          options: { entries: columnOptions, isWhole: true },
          node: call.node,
        },
        frame,
      )
  })
}

function dropSql(table: string, options: Options): string {
  const cascade = textOf(option(options, 'force')) === 'cascade' ? ' CASCADE' : ''
  return `DROP TABLE${isOn(options, 'if_exists') ? ' IF EXISTS' : ''} ${quotedPath(table)}${cascade}`
}

const dropTable: Command = (call) =>
  call.args.flatMap((value): readonly Said[] => {
    const table = nameOf(value)
    return table === undefined ? onlyAtRun(call, 'table') : [{ sql: dropSql(table, call.options) }]
  })

const dropJoinTable: Command = (call) => {
  const [first, second] = [nameOf(call.args[0]), nameOf(call.args[1])]
  if (first === undefined || second === undefined) return onlyAtRun(call, 'table')
  const table = nameOf(option(call.options, 'table_name')) ?? joinTable(first, second)
  return [{ sql: dropSql(table, call.options) }]
}

const renameTable = onTable((table, call) => {
  const to = nameOf(call.args[1])
  if (to === undefined) return onlyAtRun(call, 'name')
  // The server takes no schema in the new name.
  return [{ sql: `ALTER TABLE ${quotedPath(table)} RENAME TO ${quoted(to.split('.').at(-1) ?? to)}` }]
})

/** Commands of whole tables; `change_table` is one of its parts. */
export const tableCommands: ReadonlyMap<string, Command> = new Map([
  ['create_table', createTable],
  ['create_join_table', createJoinTable],
  ['drop_table', dropTable],
  ['drop_join_table', dropJoinTable],
  ['rename_table', renameTable],
])
