import { isOn, nameOf, type Options, option, type Value } from '../python/value.ts'
import { quoted } from '../sql/quote.ts'
import { conditionOf, indexName, listOf } from './column.ts'
import { pathOf, type TableName } from './table-name.ts'

/** An index as a migration says it. */
export interface IndexDraft {
  readonly table: TableName
  readonly name: Value | undefined
  readonly columns: Value | undefined
  readonly options: Options
}

/** Gives the statement that builds an index. */
export function indexStatement({ table, name, columns, options }: IndexDraft): string {
  const first = columns?.kind === 'list' ? nameOf(columns.items[0]) : nameOf(columns)
  const own = nameOf(name) ?? (name?.kind === 'none' && first !== undefined ? indexName(table, first) : undefined)
  const where = option(options, 'postgresql_where')
  const using = nameOf(option(options, 'postgresql_using'))
  // A name is needed where the index may be there already; one that only the program knows is left out otherwise.
  const ifNotExists = isOn(options, 'if_not_exists') && own !== undefined
  return [
    `create ${isOn(options, 'unique') ? 'unique ' : ''}index`,
    isOn(options, 'postgresql_concurrently') ? 'concurrently' : '',
    ifNotExists ? 'if not exists' : '',
    own === undefined ? '' : quoted(own),
    `on ${pathOf(table)}`,
    using === undefined || !/^\w{1,60}$/.test(using) ? '' : `using ${using}`,
    `(${listOf(columns)})`,
    where === undefined || where.kind === 'none' ? '' : `where ${conditionOf(where)}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
