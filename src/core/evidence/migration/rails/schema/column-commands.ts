import { quoted, quotedPath } from '../../sql/quote.ts'
import type { Machine } from '../ruby/machine.ts'
import {
  isOff,
  isOn,
  nameOf,
  noOptions,
  type Options,
  option,
  optionsIn,
  textValue,
  truthOf,
  type Value,
} from '../ruby/value.ts'
import { columnSql, defaultSql, expressionSql } from './column.ts'
import { typeSql } from './column-type.ts'
import { type Command, onColumn, onlyAtRun, onTable } from './command.ts'
import { foreignKey } from './constraint-commands.ts'
import { createIndex } from './index-commands.ts'
import { foreignKeyName } from './names.ts'
import { referenceIn } from './references.ts'
import type { Said } from './statement.ts'

function alter(table: string, change: string): string {
  return `ALTER TABLE ${quotedPath(table)} ${change}`
}

function add(table: string, column: string, type: Value | undefined, options: Options, machine: Machine): string {
  const exists = isOn(options, 'if_not_exists') ? ' IF NOT EXISTS' : ''
  return alter(table, `ADD COLUMN${exists} ${columnSql(column, type, options, machine)}`)
}

function drop(table: string, column: string, options: Options): Said {
  return { sql: alter(table, `DROP COLUMN${isOn(options, 'if_exists') ? ' IF EXISTS' : ''} ${quoted(column)}`) }
}

/** `index:` is of `t.column`: here it is ignored or refused. */
const addColumn = onColumn((table, column, { args, options }, _frame, machine) => [
  { sql: add(table, column, args[2], options, machine) },
])

const addColumns = onTable((table, call, _frame, machine) =>
  call.args.slice(1).flatMap((value): readonly Said[] => {
    const column = nameOf(value)
    if (column === undefined) return onlyAtRun(call, 'column')
    return [{ sql: add(table, column, option(call.options, 'type'), call.options, machine) }]
  }),
)

const removeColumn = onColumn((table, column, { options }) => [drop(table, column, options)])

const removeColumns = onTable((table, call) =>
  call.args.slice(1).flatMap((value): readonly Said[] => {
    const column = nameOf(value)
    return column === undefined ? onlyAtRun(call, 'column') : [drop(table, column, call.options)]
  }),
)

const renameColumn = onColumn((table, column, call) => {
  const to = nameOf(call.args[2])
  if (to === undefined) return onlyAtRun(call, 'name')
  return [{ sql: alter(table, `RENAME COLUMN ${quoted(column)} TO ${quoted(to)}`) }]
})

const changeColumn = onColumn((table, column, { args, options }, _frame, machine) => {
  const own = quoted(column)
  const collation = nameOf(option(options, 'collation'))
  const type = typeSql(args[2], options, machine.version)
  return [
    {
      sql: alter(
        table,
        `ALTER COLUMN ${own} TYPE ${type}${collation === undefined ? '' : ` COLLATE ${quoted(collation)}`}${usingSql(own, options, machine)}`,
      ),
    },
    ...(options.entries.has('default') ? [changedDefault(table, column, option(options, 'default'), machine)] : []),
    ...(options.entries.has('null') ? changedNull(table, column, options, machine) : []),
  ]
})

function usingSql(own: string, options: Options, machine: Machine): string {
  const using = option(options, 'using')
  if (using !== undefined) return ` USING ${expressionSql(using, machine) ?? 'unknown_value()'}`
  const as = option(options, 'cast_as')
  return as === undefined ? '' : ` USING CAST(${own} AS ${typeSql(as, noOptions, machine.version)})`
}

function changedNull(table: string, column: string, options: Options, machine: Machine): readonly Said[] {
  const value = option(options, 'null')
  // Up to 5.1 the adapter filled the rows with the default.
  const fill = machine.version < 502 ? option(options, 'default') : undefined
  return nullable(table, column, value, fill, machine)
}

function nullable(
  table: string,
  column: string,
  value: Value | undefined,
  fill: Value | undefined,
  machine: Machine,
): readonly Said[] {
  const isNullable = truthOf(value)
  if (isNullable === undefined) return [{ unread: 'whether the column is to be null is only known when it runs' }]
  const own = quoted(column)
  const filled = isNullable
    ? undefined
    : defaultSql(fill, { kind: 'text', parts: [{ text: 'uuid', line: 0 }], isSymbol: true }, machine)
  return [
    ...(filled === undefined
      ? []
      : [{ sql: `UPDATE ${quotedPath(table)} SET ${own} = ${filled} WHERE ${own} IS NULL` }]),
    { sql: alter(table, `ALTER COLUMN ${own} ${isNullable ? 'DROP' : 'SET'} NOT NULL`) },
  ]
}

const changeColumnNull = onColumn((table, column, { args }, _frame, machine) =>
  nullable(table, column, args[2], args[3], machine),
)

const changeColumnDefault = onColumn((table, column, { args, options }, _frame, machine) => {
  const isChange = options.entries.has('from') && options.entries.has('to')
  return [changedDefault(table, column, isChange ? option(options, 'to') : (args[2] ?? whole(options)), machine)]
})

/** A hash that is no change is the default itself. */
function whole(options: Options): Value | undefined {
  return options.entries.size === 0 && options.isWhole ? undefined : { kind: 'hash', ...options }
}

function changedDefault(table: string, column: string, value: Value | undefined, machine: Machine): Said {
  const sql = defaultSql(value, undefined, machine)
  return {
    sql: alter(table, `ALTER COLUMN ${quoted(column)} ${sql === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${sql}`}`),
  }
}

/** The options of `created_at` and `updated_at`: required since 5.0, six digits of seconds since 6.0. */
export function timestampOptions(options: Options, version: number): Options {
  const entries = new Map(options.entries)
  if (version >= 500 && (entries.get('null')?.kind ?? 'nil') === 'nil')
    entries.set('null', { kind: 'boolean', isTrue: false })
  if (version >= 600 && !entries.has('precision')) entries.set('precision', { kind: 'number', number: 6 })
  return { ...options, entries }
}

const addTimestamps = onTable((table, { options }, _frame, machine) =>
  ['created_at', 'updated_at'].map((column) => ({
    sql: add(table, column, textValue('datetime', 0, true), timestampOptions(options, machine.version), machine),
  })),
)

const removeTimestamps = onTable((table, { options }) =>
  ['updated_at', 'created_at'].map((column) => drop(table, column, options)),
)

const addReference = onColumn((table, name, call, _frame, machine) => {
  const { columns, index, foreignKey: key } = referenceIn(table, name, call.options, machine.version)
  const ofKey = (): readonly Said[] => {
    if (key === undefined) return []
    if (key.to === undefined) return onlyAtRun(call, 'table')
    return [{ sql: alter(table, `ADD ${foreignKey(table, key.to, key.options)}`) }]
  }
  return [
    ...columns.map(({ name: column, type, options }) => ({ sql: add(table, column, type, options, machine) })),
    ...(index === undefined ? [] : [{ sql: createIndex(table, index.columns, index.options, machine) }]),
    ...ofKey(),
  ]
})

const removeReference = onColumn((table, name, { options }) => {
  const key = option(options, 'foreign_key')
  const own = optionsIn(key)
  const column = nameOf(option(own, 'column')) ?? `${name}_id`
  const exists = isOn(options, 'if_exists') ? ' IF EXISTS' : ''
  const keyName = nameOf(option(own, 'name')) ?? foreignKeyName(table, [column])
  return [
    ...(key === undefined || isOff(options, 'foreign_key')
      ? []
      : [{ sql: alter(table, `DROP CONSTRAINT${exists} ${quoted(keyName)}`) }]),
    drop(table, `${name}_id`, options),
    ...(isOn(options, 'polymorphic') || option(options, 'polymorphic')?.kind === 'hash'
      ? [drop(table, `${name}_type`, options)]
      : []),
  ]
})

/** `t.references` names several. */
function each(command: Command): Command {
  return (call, frame, machine) => {
    const names = call.args.slice(1)
    if (names.length < 2) return command(call, frame, machine)
    return names.flatMap((name) => command({ ...call, args: [...call.args.slice(0, 1), name] }, frame, machine))
  }
}

/** Commands of columns. */
export const columnCommands: ReadonlyMap<string, Command> = new Map([
  ['add_column', addColumn],
  ['add_columns', addColumns],
  ['remove_column', removeColumn],
  ['remove_columns', removeColumns],
  ['rename_column', renameColumn],
  ['change_column', changeColumn],
  ['change_column_null', changeColumnNull],
  ['change_column_default', changeColumnDefault],
  ['add_timestamps', addTimestamps],
  ['remove_timestamps', removeTimestamps],
  ['add_reference', each(addReference)],
  ['add_belongs_to', each(addReference)],
  ['remove_reference', each(removeReference)],
  ['remove_belongs_to', each(removeReference)],
])
