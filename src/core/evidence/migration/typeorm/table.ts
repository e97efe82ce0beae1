import type { Value } from '../ecmascript/value.ts'
import { quoted, quotedPath, unknownName } from '../sql/quote.ts'
import { definitionOf, enumCreation } from './column.ts'
import {
  checkClause,
  exclusionClause,
  foreignKeyClause,
  indexStatement,
  primaryKeyClause,
  uniqueClause,
} from './constraints.ts'
import { isOn, listOf, nameIn, namesIn, type Options, optionsOf, tableOf } from './options.ts'

/** How `createTable` is asked to do it. */
export interface TableCreation {
  readonly ifNotExists: boolean
  readonly withForeignKeys: boolean
  readonly withIndices: boolean
}

/** Takes what `createTable` is given; gives its statements: the types of enums, the table, its indexes. Undefined where the table is not written here. */
export function tableStatements(table: Value | undefined, creation: TableCreation): readonly string[] | undefined {
  const options = optionsOf(table)
  if (options === undefined) return undefined
  const name = tableOf(table)
  const columns = listOf(options.get('columns')).flatMap((one) => optionsOf(one) ?? [])
  const types = [...new Set(columns.flatMap((column) => enumCreation(column, name) ?? []))]
  const parts = [
    ...columns.map((column) => definitionOf(column, name)),
    ...uniques(options, columns),
    ...clauses(options, 'checks', checkClause),
    ...clauses(options, 'exclusions', exclusionClause),
    ...(creation.withForeignKeys ? clauses(options, 'foreignKeys', foreignKeyClause) : []),
    ...primaryKey(columns),
  ]
  // With that flag TypeORM looks first whether the table is there.
  const exists = creation.ifNotExists ? 'if not exists ' : ''
  return [
    ...types,
    `create table ${exists}${quotedPath(name)} (${parts.join(', ')})`,
    ...(creation.withIndices ? clauses(options, 'indices', (index) => indexStatement(index, name)) : []),
  ]
}

function clauses(options: Options, key: string, clause: (options: Options) => string): readonly string[] {
  return listOf(options.get(key)).flatMap((one) => {
    const own = optionsOf(one)
    return own === undefined ? [] : [clause(own)]
  })
}

/** A column that is unique has a constraint of its own, unless one is written down. */
function uniques(options: Options, columns: readonly Options[]): readonly string[] {
  const written = listOf(options.get('uniques')).flatMap((one) => optionsOf(one) ?? [])
  const alone = new Set(written.map((one) => namesIn(one, 'columnNames').join('\u0000')))
  const own = columns.filter((column) => isOn(column, 'isUnique') && !alone.has(nameIn(column, 'name') ?? ''))
  return [
    ...written.map(uniqueClause),
    ...own.map((column) => `unique (${quoted(nameIn(column, 'name') ?? unknownName)})`),
  ]
}

function primaryKey(columns: readonly Options[]): readonly string[] {
  const primary = columns.filter((column) => isOn(column, 'isPrimary'))
  const [first] = primary
  if (first === undefined) return []
  const names = primary.map((column) => nameIn(column, 'name') ?? unknownName)
  return [primaryKeyClause(names, nameIn(first, 'primaryKeyConstraintName'))]
}
