import { sqlOf } from '../ecmascript/sql-string.ts'
import { quoted, quotedPath, unknownName } from '../sql/quote.ts'
import { isOn, nameIn, namesIn, type Options } from './options.ts'

/** Names that TypeORM makes are hashes; without one the statement is told without. */
function constraintName(options: Options): string {
  const name = nameIn(options, 'name')
  return name === undefined ? '' : `constraint ${quoted(name)} `
}

function columnsOf(names: readonly string[]): string {
  return names.map(quoted).join(', ')
}

/** Takes the options of a `TableUnique`; gives its clause. */
export function uniqueClause(options: Options): string {
  return `${constraintName(options)}unique (${columnsOf(namesIn(options, 'columnNames'))})`
}

/** Takes the options of a `TableCheck`; gives its clause. */
export function checkClause(options: Options): string {
  return `${constraintName(options)}check (${sqlOf(options.get('expression'))?.sql ?? 'true'})`
}

/** Takes the options of a `TableExclusion`; gives its clause. */
export function exclusionClause(options: Options): string {
  return `${constraintName(options)}exclude ${sqlOf(options.get('expression'))?.sql ?? 'using gist (computed with &&)'}`
}

/** Takes the options of a `TableForeignKey`; gives its clause. */
export function foreignKeyClause(options: Options): string {
  const name = nameIn(options, 'referencedTableName') ?? unknownName
  const schema = nameIn(options, 'referencedSchema')
  const table = quotedPath(schema === undefined || name.includes('.') ? name : `${schema}.${name}`)
  const columns = columnsOf(namesIn(options, 'columnNames'))
  return `${constraintName(options)}foreign key (${columns}) references ${table} (${columnsOf(namesIn(options, 'referencedColumnNames'))})`
}

/** Takes columns and a name, if one is given; gives the clause of their primary key. */
export function primaryKeyClause(names: readonly string[], name: string | undefined): string {
  return `${name === undefined ? '' : `constraint ${quoted(name)} `}primary key (${columnsOf(names)})`
}

/** Takes the options of a `TableIndex`; gives its statement. */
export function indexStatement(options: Options, table: string): string {
  const name = nameIn(options, 'name')
  const words = [
    'create',
    isOn(options, 'isUnique') ? 'unique' : '',
    'index',
    isOn(options, 'isConcurrent') ? 'concurrently' : '',
    name === undefined ? '' : quoted(name),
  ].filter((word) => word !== '')
  const condition = options.get('where')
  const where = condition === undefined ? '' : ` where ${sqlOf(condition)?.sql ?? unknownName}`
  return `${words.join(' ')} on ${quotedPath(table)} (${columnsOf(namesIn(options, 'columnNames'))})${where}`
}
