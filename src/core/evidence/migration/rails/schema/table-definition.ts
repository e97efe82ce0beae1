import type { Machine } from '../ruby/machine.ts'
import {
  type Frame,
  isOn,
  merged,
  nameOf,
  namesOf,
  type Options,
  option,
  optionsIn,
  type TableCall,
  textValue,
  truthOf,
  type Value,
} from '../ruby/value.ts'
import { columnSql } from './column.ts'
import { timestampOptions } from './column-commands.ts'
import { onlyAtRun } from './command.ts'
import { check, exclusion, foreignKey, unique } from './constraint-commands.ts'
import { createIndex } from './index-commands.ts'
import { referenceIn } from './references.ts'
import type { Said } from './statement.ts'

/** A table as the block of `create_table` declares it. */
export interface TableDefinition {
  readonly table: string
  /** Columns and constraints as SQL writes them. */
  readonly parts: readonly string[]
  /** What follows the table: its indexes. */
  readonly after: readonly Said[]
  readonly receive: (call: TableCall, frame: Frame) => void
  readonly column: (name: string, type: Value | undefined, options: Options) => void
  readonly constraint: (sql: string) => void
}

/** Calls on a table that say nothing about it. */
const silent: ReadonlySet<string> = new Set([
  'column_exists?',
  'index_exists?',
  'columns',
  'name',
  'inspect',
  'foreign_key_exists?',
])

/** Takes a table and whether its indexes ask first; gives a definition without columns. */
export function defineTable(table: string, isAsked: boolean, machine: Machine): TableDefinition {
  const parts: string[] = []
  const after: Said[] = []
  const index = (columns: Value | undefined, options: Options, call: TableCall | undefined) => {
    const asked: Options = isAsked ? merged(options, [['if_not_exists', { kind: 'boolean', isTrue: true }]]) : options
    after.push({ sql: createIndex(table, columns, asked, machine), ...(call === undefined ? {} : { node: call.node }) })
  }
  const column = (name: string, type: Value | undefined, options: Options) => {
    parts.push(columnSql(name, type, options, machine))
  }
  const context = { table, parts, after, index, column, machine }
  return {
    table,
    parts,
    after,
    column,
    constraint: (sql) => {
      parts.push(sql)
    },
    receive: (call) => received(call, context),
  }
}

interface Context {
  readonly table: string
  readonly parts: string[]
  readonly after: Said[]
  readonly index: (columns: Value | undefined, options: Options, call: TableCall) => void
  readonly column: TableDefinition['column']
  readonly machine: Machine
}

type Receive = (call: TableCall, context: Context) => void

/** Calls that declare something else than columns of the type they are called. */
const receivers: ReadonlyMap<string, Receive> = new Map<string, Receive>([
  ['column', (call, context) => columns(call, call.args.slice(0, 1), call.args[1], context)],
  [
    'primary_key',
    (call, context) =>
      columns(call, call.args.slice(0, 1), call.args[1] ?? keyType(context.machine.version), context, true),
  ],
  ['timestamps', timestamps],
  ['references', references],
  ['belongs_to', references],
  ['index', (call, { index }) => index(call.args[0], call.options, call)],
  ['foreign_key', foreign],
  [
    'check_constraint',
    ({ args, options }, { table, parts, machine }) => {
      parts.push(atOnce(check(table, args[0], options, machine)))
    },
  ],
  [
    'exclusion_constraint',
    ({ args, options }, { table, parts }) => {
      parts.push(exclusion(table, args[0], options))
    },
  ],
  [
    'unique_constraint',
    ({ args, options }, { table, parts }) => {
      parts.push(unique(table, args[0], options))
    },
  ],
])

function received(call: TableCall, context: Context): void {
  const receive = receivers.get(call.name)
  if (receive !== undefined) receive(call, context)
  else if (!silent.has(call.name)) columns(call, call.args, symbol(aliased(call.name)), context)
}

function timestamps({ options }: TableCall, { column, machine }: Context): void {
  for (const name of ['created_at', 'updated_at'])
    column(name, symbol('datetime'), timestampOptions(options, machine.version))
}

function foreign(call: TableCall, context: Context): void {
  const to = nameOf(call.args[0])
  if (to === undefined) unknownPart(call, 'table', context)
  else context.parts.push(atOnce(foreignKey(context.table, to, call.options)))
}

/** A new table has no rows that a constraint could leave out. */
function atOnce(constraint: string): string {
  return constraint.replace(/ NOT VALID$/, '')
}

function keyType(version: number): Value {
  return symbol(version < 501 ? 'integer' : 'primary_key')
}

function unknownPart(call: TableCall, what: string, { after }: Context): void {
  after.push(...onlyAtRun(call, what).map((said) => ({ ...said, node: call.node })))
}

/** `t.numeric` is `t.decimal`. */
export function aliased(name: string): string {
  if (name === 'numeric') return 'decimal'
  return name === 'blob' ? 'binary' : name
}

/** A call of a type's name declares columns; one without a name is a call of something else. */
function columns(
  call: TableCall,
  names: readonly Value[],
  type: Value | undefined,
  context: Context,
  isKey = false,
): void {
  const { options } = call
  const known = names.map(nameOf)
  if (known.length === 0 || known.includes(undefined)) {
    if (names.length > 0) unknownPart(call, 'column', context)
    else context.after.push({ unread: `\`t.${call.name}\` is not a method of Active Record`, node: call.node })
    return
  }
  const own = isKey ? merged(options, [['primary_key', { kind: 'boolean', isTrue: true }]]) : options
  for (const name of known) {
    if (name === undefined) continue
    context.column(name, type, withUuid(own, type))
    const index = option(options, 'index')
    if (truthOf(index) === true) context.index(textValue(name, 0), optionsIn(index), call)
  }
}

/** A primary key that is a `uuid` makes its own values. */
export function withUuid(options: Options, type: Value | undefined): Options {
  const makes = isOn(options, 'primary_key') && nameOf(type) === 'uuid' && !options.entries.has('default')
  return makes ? merged(options, [['default', textValue('gen_random_uuid()', 0)]]) : options
}

function references(call: TableCall, context: Context): void {
  for (const value of call.args) {
    const name = nameOf(value)
    if (name === undefined) {
      unknownPart(call, 'column', context)
      continue
    }
    const {
      columns: made,
      index,
      foreignKey: key,
    } = referenceIn(context.table, name, call.options, context.machine.version)
    for (const { name: column, type, options } of made) context.column(column, type, options)
    if (index !== undefined) context.index(index.columns, index.options, call)
    if (key?.to !== undefined) context.parts.push(atOnce(foreignKey(context.table, key.to, key.options)))
    else if (key !== undefined) unknownPart(call, 'table', context)
  }
}

function symbol(name: string): Value {
  return textValue(name, 0, true)
}

/** Gives the columns of a primary key of several. */
export function keyColumns(value: Value | undefined): readonly string[] {
  return value?.kind === 'list' ? (namesOf(value)?.filter((name) => name !== undefined) ?? []) : []
}
