import { quoted, quotedPath } from '../../sql/quote.ts'
import type { Call, Machine } from '../ruby/machine.ts'
import { isOn, nameOf, namesOf, type Options, option, textOf, type Value } from '../ruby/value.ts'
import { sqlOf } from '../sql-of-text.ts'
import { type Command, onlyAtRun, onTable } from './command.ts'
import { indexName, isExpression } from './names.ts'
import type { Said } from './statement.ts'

/** The columns of an index as SQL writes them, and as names. */
interface IndexColumns {
  readonly sql: string
  /** Undefined where one of them is only known when it runs. */
  readonly names: readonly string[] | undefined
}

/** Takes the columns of an index as they are given: names, or expressions in texts; what only the program knows is an expression that nobody knows. */
function columnsOf(value: Value | undefined): IndexColumns {
  const given = namesOf(value)
  if (given === undefined) return { sql: '((NULL))', names: undefined }
  const isSymbol = value?.kind === 'text' && value.isSymbol
  const each = given.map((name) => {
    if (name === undefined) return '((NULL))'
    return !isSymbol && isExpression(name) ? name : quoted(name)
  })
  const names = given.filter((name) => name !== undefined)
  return { sql: `(${each.join(', ')})`, names: names.length === given.length ? names : undefined }
}

/** Takes a table, the columns and options of an index; gives the statement that builds it. */
export function createIndex(table: string, columns: Value | undefined, options: Options, machine: Machine): string {
  const { sql, names } = columnsOf(columns)
  const name = options.entries.has('name')
    ? nameOf(option(options, 'name'))
    : names && indexName(table, names, machine.version)
  const where = whereOf(options)
  const using = textOf(option(options, 'using'))
  return [
    `CREATE${isOn(options, 'unique') ? ' UNIQUE' : ''} INDEX`,
    ...(isConcurrent(options) ? ['CONCURRENTLY'] : []),
    ...(isOn(options, 'if_not_exists') && name !== undefined ? ['IF NOT EXISTS'] : []),
    ...(name === undefined ? [] : [quoted(name)]),
    `ON ${quotedPath(table)}`,
    ...(using === undefined ? [] : [`USING ${using}`]),
    sql,
    ...(where === undefined ? [] : [`WHERE ${where}`]),
  ].join(' ')
}

function whereOf(options: Options): string | undefined {
  const where = option(options, 'where')
  if (where === undefined || where.kind === 'nil') return undefined
  return sqlOf(where)?.sql ?? 'unknown_value()'
}

function isConcurrent(options: Options): boolean {
  return textOf(option(options, 'algorithm')) === 'concurrently'
}

const addIndex = onTable((table, { args, options }, _frame, machine) => [
  { sql: createIndex(table, args[1], options, machine) },
])

const removeIndex = onTable((table, call, _frame, machine): readonly Said[] => {
  const { options } = call
  const schema = table.includes('.') ? table.slice(0, table.lastIndexOf('.') + 1) : ''
  const name = removedName(table, call, machine)
  if (name === undefined) return onlyAtRun(call, 'index')
  const exists = isOn(options, 'if_exists') ? ' IF EXISTS' : ''
  const how = isConcurrent(options) ? ' CONCURRENTLY' : ''
  return [{ sql: `DROP INDEX${how}${exists} ${quotedPath(name.includes('.') ? name : `${schema}${name}`)}`, of: table }]
})

/** Without a name Rails looks for the index that would have the name it makes up. */
function removedName(table: string, { args, options }: Call, { version }: Machine): string | undefined {
  if (options.entries.has('name')) return nameOf(option(options, 'name'))
  const columns = namesOf(args[1]?.kind === 'nil' ? undefined : args[1]) ?? namesOf(option(options, 'column'))
  const known = columns?.filter((name) => name !== undefined)
  if (known === undefined || known.length === 0 || known.length !== columns?.length) return undefined
  return indexName(table, known, version)
}

const renameIndex: Command = (call) => {
  const [from, to] = [nameOf(call.args[1]), nameOf(call.args[2])]
  if (from === undefined || to === undefined) return onlyAtRun(call, 'name')
  return [{ sql: `ALTER INDEX ${quotedPath(from)} RENAME TO ${quoted(to)}` }]
}

/** Commands of indexes. */
export const indexCommands: ReadonlyMap<string, Command> = new Map([
  ['add_index', addIndex],
  ['remove_index', removeIndex],
  ['rename_index', renameIndex],
])
