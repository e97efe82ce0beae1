import { argument, type CallValue, isOn, nameOf, type Options, option, textOf, type Value } from '../python/value.ts'
import { quoted, unknownName } from '../sql/quote.ts'
import { alterColumn } from './alter-column.ts'
import { columnOf, conditionOf, definitionOf, namesListOf } from './column.ts'
import { createTable, foreignKey, indexOf } from './create-table.ts'
import { indexStatement } from './index-statement.ts'
import { type Said, unread } from './statement.ts'
import { pathOf, schemaIn, type TableName } from './table-name.ts'

type Compile = (call: CallValue) => readonly Said[]

/** What Alembic's operations make on PostgreSQL; by `alembic.operations.ops` and `alembic.ddl.postgresql`. */
const operations: Readonly<Record<string, Compile>> = {
  add_column: addColumn,
  alter_column: (call) => {
    const [table, column] = [tableIn(call, 0), nameOf(argument(call, 1, 'column_name'))]
    return table === undefined || column === undefined ? [unnamed('alter_column')] : alterColumn(table, column, call)
  },
  drop_column: (call) => {
    const [table, column] = [tableIn(call, 0), nameOf(argument(call, 1, 'column_name'))]
    if (table === undefined || column === undefined) return [unnamed('drop_column')]
    return [`alter table ${pathOf(table)} drop column ${ifExists(call.options)}${quoted(column)}`]
  },
  create_table: (call) => {
    const table = tableIn(call, 0)
    return table === undefined
      ? [unnamed('create_table')]
      : createTable(table, call, call.args.slice(1).flatMap(flattened))
  },
  drop_table: (call) => {
    const table = tableIn(call, 0)
    return table === undefined ? [unnamed('drop_table')] : [`drop table ${ifExists(call.options)}${pathOf(table)}`]
  },
  rename_table: (call) => {
    const [table, to] = [tableIn(call, 0, 'old_table_name'), nameOf(argument(call, 1, 'new_table_name'))]
    if (table === undefined || to === undefined) return [unnamed('rename_table')]
    return [`alter table ${pathOf(table)} rename to ${quoted(to)}`]
  },
  create_index: (call) => {
    const table = tableIn(call, 1)
    if (table === undefined) return [unnamed('create_index')]
    const [name, columns] = [argument(call, 0, 'index_name'), argument(call, 2, 'columns')]
    return [indexStatement({ table, name, columns, options: call.options })]
  },
  drop_index: dropIndex,
  create_unique_constraint: (call) => constrained(call, (columns) => `unique (${namesListOf(columns)})`),
  create_primary_key: (call) => constrained(call, (columns) => `primary key (${namesListOf(columns)})`),
  create_check_constraint: (call) => constrained(call, (condition) => `check (${conditionOf(condition)})`),
  create_foreign_key: createForeignKey,
  create_exclude_constraint: (call) => constrained(call, () => `exclude using gist (${quoted(unknownName)} with =)`),
  drop_constraint: (call) => {
    const [table, name] = [tableIn(call, 1), nameOf(argument(call, 0, 'constraint_name'))]
    if (table === undefined) return [unnamed('drop_constraint')]
    return [
      { kind: 'drop-constraint', table: wholeName(table, table.name), name, ifExists: isOn(call.options, 'if_exists') },
    ]
  },
  create_table_comment: () => [{ kind: 'harmless', what: 'a comment' }],
  drop_table_comment: () => [{ kind: 'harmless', what: 'a comment' }],
}

/** Takes the name of an operation and its call; gives what it makes, or undefined for one that is not Alembic's own. */
export function statementsOf(name: string, call: CallValue): readonly Said[] | undefined {
  return Object.hasOwn(operations, name) ? operations[name]?.(call) : undefined
}

function unnamed(name: string): Said {
  return unread(`what \`${name}\` is done to is only known when it runs`)
}

/** The parameters had other names before Alembic 0.8. */
const olderNames = ['tablename', 'source', 'source_table', 'table'] as const

function tableIn(
  call: CallValue,
  index: number,
  parameter = 'table_name',
  schemaName = 'schema',
): TableName | undefined {
  const value =
    argument(call, index, parameter) ??
    olderNames.map((name) => option(call.options, name)).find((one) => one !== undefined)
  const name = nameOf(value)
  return name === undefined ? undefined : { name, schema: schemaIn(call.options, schemaName) }
}

function ifExists(options: Options): string {
  return isOn(options, 'if_exists') ? 'if exists ' : ''
}

/** Columns that are given in a list. */
function flattened(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.items : [value]
}

/** The column, then what SQLAlchemy says apart from it: foreign keys, a unique constraint, an index. */
function addColumn(call: CallValue): readonly Said[] {
  const table = tableIn(call, 0)
  const column = columnOf(argument(call, 1, 'column'))
  if (table === undefined) return [unnamed('add_column')]
  if (column === undefined || column.name === '') return [unread('a column that is put together as the program runs')]
  const path = `alter table ${pathOf(table)}`
  const isSerial = column.isPrimaryKey && column.autoincrement !== false && column.default === undefined
  const [reference] = column.references
  const isInline = isOn(call.options, 'inline_references') && reference !== undefined
  const inline = isInline ? ` references ${reference.table} (${quoted(reference.column)})` : ''
  const ifNotExists = isOn(call.options, 'if_not_exists') ? 'if not exists ' : ''
  return [
    `${path} add column ${ifNotExists}${definitionOf(column, isSerial)}${inline}`,
    ...(isInline ? [] : column.references.map((one) => `${path} add ${foreignKey(column.name, one)}`)),
    ...(column.isUnique && !column.isIndexed ? [`${path} add unique (${quoted(column.name)})`] : []),
    ...(column.typeCheck === undefined ? [] : [`${path} add check (${column.typeCheck})`]),
    ...indexOf(table, column),
  ]
}

/** A name with the schema of its table; `public` goes without saying. */
function wholeName({ schema }: TableName, name: string): string {
  return schema === undefined || schema === 'public' ? name : `${schema}.${name}`
}

function dropIndex(call: CallValue): readonly Said[] {
  const { options } = call
  const [table, name] = [tableIn(call, 1), nameOf(argument(call, 0, 'index_name'))]
  const place = table ?? { name: '', schema: schemaIn(options) }
  return [
    {
      kind: 'drop-index',
      name: name === undefined ? undefined : wholeName(place, name),
      table: table === undefined ? undefined : wholeName(table, table.name),
      concurrently: isOn(options, 'postgresql_concurrently'),
      ifExists: isOn(options, 'if_exists'),
    },
  ]
}

function constrained(call: CallValue, definition: (given: Value | undefined) => string): readonly Said[] {
  const table = tableIn(call, 1)
  if (table === undefined) return [unnamed('a constraint')]
  const given =
    call.args[2] ??
    ['columns', 'condition', 'local_cols'].map((one) => option(call.options, one)).find((one) => one !== undefined)
  return [added(call, table, definition(given))]
}

function added(call: CallValue, table: TableName, definition: string): Said {
  const name = nameOf(argument(call, 0, 'constraint_name'))
  const named = name === undefined ? '' : `constraint ${quoted(name)} `
  const notValid = isOn(call.options, 'postgresql_not_valid') ? ' not valid' : ''
  return `alter table ${pathOf(table)} add ${named}${definition}${notValid}`
}

function createForeignKey(call: CallValue): readonly Said[] {
  const { options } = call
  const table = tableIn(call, 1, 'source_table', 'source_schema')
  const target = nameOf(argument(call, 2, 'referent_table') ?? option(options, 'referent'))
  if (table === undefined || target === undefined) return [unnamed('create_foreign_key')]
  const path = pathOf({ name: target, schema: schemaIn(options, 'referent_schema') })
  const [local, remote] = [argument(call, 3, 'local_cols'), argument(call, 4, 'remote_cols')]
  return [added(call, table, `foreign key (${namesListOf(local)}) references ${path} (${namesListOf(remote)})`)]
}

/** Operations that take the table second; a batch leaves it out of all. */
const second: ReadonlySet<string> = new Set([
  'create_index',
  'drop_index',
  'create_unique_constraint',
  'create_check_constraint',
  'create_foreign_key',
  'create_primary_key',
  'create_exclude_constraint',
  'drop_constraint',
])

/** Takes a call on a batch and the call that opened it; gives the call as it would be without the batch. PostgreSQL alters the table in place, whatever `recreate` says to other servers. */
export function unbatched(name: string, call: CallValue, batch: CallValue): CallValue {
  const table = argument(batch, 0, 'table_name') ?? { kind: 'none' as const }
  const schema = textOf(argument(batch, 1, 'schema'))
  const entries = new Map(call.options.entries)
  const given: Value = { kind: 'text', parts: [{ text: schema ?? '', line: 1 }] }
  if (schema !== undefined) entries.set(name === 'create_foreign_key' ? 'source_schema' : 'schema', given)
  const [first, ...more] = call.args
  // What is given by name is found by name, wherever the table stands.
  const none: Value = { kind: 'none' }
  const named = first ?? option(call.options, 'constraint_name') ?? option(call.options, 'index_name') ?? none
  const args = second.has(name) ? [named, table, ...more] : [table, ...call.args]
  const { receiver: _, ...rest } = call
  return { ...rest, callee: `alembic.op.${name}`, args, options: { ...call.options, entries } }
}
