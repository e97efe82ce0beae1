import { listOfNames, quoted, quotedPath } from '../../sql/quote.ts'
import type { Call, Machine } from '../ruby/machine.ts'
import { isOff, isOn, nameOf, namesOf, type Options, option, textOf, type Value } from '../ruby/value.ts'
import { sqlOf } from '../sql-of-text.ts'
import { expressionSql } from './column.ts'
import { type Command, onlyAtRun, onTable } from './command.ts'
import { checkName, exclusionName, foreignColumn, foreignKeyName, uniqueName } from './names.ts'
import type { Said } from './statement.ts'

const unknownColumn = 'unknown_column'

/** Takes a table, the one it refers to and options; gives the foreign key as Rails writes it. */
export function foreignKey(table: string, to: string, options: Options): string {
  const columns = foreignColumns(to, options)
  const name = nameOf(option(options, 'name')) ?? (columns && foreignKeyName(table, columns))
  return [
    ...(name === undefined || (options.entries.has('name') && nameOf(option(options, 'name')) === undefined)
      ? []
      : [`CONSTRAINT ${quoted(name)}`]),
    `FOREIGN KEY ${listOfNames(columns ?? [unknownColumn])}`,
    `REFERENCES ${quotedPath(to)}${referenced(options)}`,
    // A check that is put off leaves the rows as unread as one that is not made.
    ...(isOff(options, 'validate') || isOff(options, 'enforced') ? ['NOT VALID'] : []),
  ].join(' ')
}

/** The column that is referred to, where it is another than the primary key. */
function referenced(options: Options): string {
  const key = option(options, 'primary_key')
  if (key === undefined || key.kind === 'nil') return ''
  const names = (key.kind === 'list' ? namesOf(key) : [nameOf(key)]) ?? [undefined]
  return ` ${listOfNames(names.map((name) => name ?? unknownColumn))}`
}

function foreignColumns(to: string, options: Options): readonly string[] | undefined {
  const given = option(options, 'column')
  if (given !== undefined && given.kind !== 'nil') {
    const names = namesOf(given)?.filter((name) => name !== undefined)
    return names === undefined || names.length === 0 ? undefined : names
  }
  const key = option(options, 'primary_key')
  const keys = key?.kind === 'list' ? namesOf(key)?.filter((name) => name !== undefined) : undefined
  return keys === undefined ? [foreignColumn(to)] : keys.map((one) => foreignColumn(to, one))
}

/** Takes a table, an expression and options; gives the check as Rails writes it. */
export function check(table: string, expression: Value | undefined, options: Options, machine: Machine): string {
  const sql = expressionSql(expression, machine)
  const name = nameOf(option(options, 'name')) ?? (sql === undefined ? undefined : checkName(table, sql))
  const valid = isOff(options, 'validate') ? ' NOT VALID' : ''
  return `${named(name)}CHECK (${sql ?? 'unknown_value()'})${valid}`
}

/** Takes a table, an expression and options; gives the exclusion constraint as Rails writes it. */
export function exclusion(table: string, expression: Value | undefined, options: Options): string {
  const sql = sqlOf(expression)?.sql
  const name = nameOf(option(options, 'name')) ?? (sql === undefined ? undefined : exclusionName(table, sql))
  const using = textOf(option(options, 'using'))
  const where = sqlOf(option(options, 'where'))?.sql
  return `${named(name)}EXCLUDE${using === undefined ? '' : ` USING ${using}`} (${sql ?? 'unknown_column WITH ='})${
    where === undefined ? '' : ` WHERE (${where})`
  }`
}

/** Takes a table, columns and options; gives the unique constraint as Rails writes it. */
export function unique(table: string, columns: Value | undefined, options: Options): string {
  const index = nameOf(option(options, 'using_index'))
  const names = namesOf(columns)?.filter((name) => name !== undefined) ?? []
  const known = index === undefined ? names : [index]
  const name = nameOf(option(options, 'name')) ?? (known.length === 0 ? undefined : uniqueName(table, known))
  if (index !== undefined) return `${named(name)}UNIQUE USING INDEX ${quoted(index)}`
  return `${named(name)}UNIQUE ${listOfNames(names.length === 0 ? [unknownColumn] : names)}`
}

function named(name: string | undefined): string {
  return name === undefined ? '' : `CONSTRAINT ${quoted(name)} `
}

function add(constraint: (table: string, call: Call, machine: Machine) => string | undefined): Command {
  return onTable((table, call, _frame, machine): readonly Said[] => {
    const sql = constraint(table, call, machine)
    if (sql === undefined) return onlyAtRun(call, 'table')
    return [{ sql: `ALTER TABLE ${quotedPath(table)} ADD ${sql}` }]
  })
}

function remove(nameIn: (table: string, call: Call, machine: Machine) => string | undefined): Command {
  return onTable((table, call, _frame, machine): readonly Said[] => {
    const name = nameIn(table, call, machine)
    if (name === undefined) return onlyAtRun(call, 'constraint')
    const exists = isOn(call.options, 'if_exists') ? ' IF EXISTS' : ''
    return [{ sql: `ALTER TABLE ${quotedPath(table)} DROP CONSTRAINT${exists} ${quoted(name)}` }]
  })
}

function validate(nameIn: (table: string, call: Call, machine: Machine) => string | undefined): Command {
  return onTable((table, call, _frame, machine): readonly Said[] => {
    const name = nameIn(table, call, machine)
    if (name === undefined) return onlyAtRun(call, 'constraint')
    return [{ sql: `ALTER TABLE ${quotedPath(table)} VALIDATE CONSTRAINT ${quoted(name)}` }]
  })
}

function givenName({ options }: Call): string | undefined {
  return nameOf(option(options, 'name'))
}

/** The name of a foreign key that is found by what it refers to. */
function nameOfForeignKey(table: string, call: Call): string | undefined {
  const to = nameOf(call.args[1]) ?? nameOf(option(call.options, 'to_table'))
  if (call.options.entries.has('name')) return givenName(call)
  const columns =
    to === undefined && !call.options.entries.has('column') ? undefined : foreignColumns(to ?? '', call.options)
  return columns && foreignKeyName(table, columns)
}

function nameOfCheck(table: string, call: Call, machine: Machine): string | undefined {
  if (call.options.entries.has('name')) return givenName(call)
  const sql = expressionSql(call.args[1] ?? option(call.options, 'expression'), machine)
  return sql === undefined ? undefined : checkName(table, sql)
}

function nameOfExclusion(table: string, call: Call): string | undefined {
  const sql = sqlOf(call.args[1])?.sql
  return givenName(call) ?? (sql === undefined ? undefined : exclusionName(table, sql))
}

function nameOfUnique(table: string, call: Call): string | undefined {
  const columns = namesOf(call.args[1] ?? option(call.options, 'column'))?.filter((name) => name !== undefined)
  const index = nameOf(option(call.options, 'using_index'))
  if (index !== undefined) return givenName(call) ?? uniqueName(table, [index])
  return givenName(call) ?? (columns === undefined || columns.length === 0 ? undefined : uniqueName(table, columns))
}

function addedForeignKey(table: string, { args, options }: Call): string | undefined {
  const to = nameOf(args[1])
  return to === undefined ? undefined : foreignKey(table, to, options)
}

/** Commands of constraints. */
export const constraintCommands: ReadonlyMap<string, Command> = new Map([
  ['add_foreign_key', add(addedForeignKey)],
  ['remove_foreign_key', remove(nameOfForeignKey)],
  ['validate_foreign_key', validate(nameOfForeignKey)],
  ['add_check_constraint', add((table, { args, options }, machine) => check(table, args[1], options, machine))],
  ['remove_check_constraint', remove(nameOfCheck)],
  ['validate_check_constraint', validate(nameOfCheck)],
  ['add_exclusion_constraint', add((table, { args, options }) => exclusion(table, args[1], options))],
  ['remove_exclusion_constraint', remove(nameOfExclusion)],
  ['add_unique_constraint', add((table, { args, options }) => unique(table, args[1], options))],
  ['remove_unique_constraint', remove(nameOfUnique)],
  ['validate_constraint', validate((_table, { args }) => nameOf(args[1]))],
])
