import { chainsOf } from './builders.ts'
import { isPropertyOf, isSameTable, type TableName, tableName } from './names.ts'
import { lineAt } from './source.ts'
import type { CodeFile } from './sql-text.ts'

/** Takes a source, a table and a column; gives the 1-based lines of the inserts into the table that do not set the column. Only an insert whose columns can all be seen is told. */
export function insertsWithout(source: CodeFile, table: TableName, column: string): readonly number[] {
  const inSql = source.statements().flatMap(({ at, text }) => {
    const found = columnsOfInsert(text)
    if (found === undefined || !isSameTable(found.table, table) || found.columns.includes(column.toLowerCase()))
      return []
    return [lineAt(source, at + found.at)]
  })
  const called = chainsOf(source, table).flatMap(({ start, text }) => {
    const keys = keysOfInsert(text)
    return keys === undefined || keys.some((key) => isPropertyOf(key, column)) ? [] : [start]
  })
  return [...new Set([...inSql, ...called])].toSorted((a, b) => a - b)
}

const insert =
  /(?<![\w.])insert\s+(?:or\s+\w+\s+|ignore\s+)?into\s+([\w."`[\]]{1,160})\s*(?:as\s+\w+\s*)?\(([^()]{1,4000})\)\s*(?:overriding\s+\w+\s+value\s+)?(?:values|select|with)\b/i

/** The columns of the first insert of a statement; undefined where any is no plain name, as where a program puts the list together. */
function columnsOfInsert(
  text: string,
): { readonly table: TableName; readonly columns: readonly string[]; readonly at: number } | undefined {
  const match = insert.exec(text)
  if (match === null) return undefined
  const columns = (match[2] ?? '').split(',').map((one) => /^\s*["`[]?(\w+)["`\]]?\s*$/.exec(one)?.[1]?.toLowerCase())
  const known = columns.filter((one) => one !== undefined)
  return known.length === columns.length
    ? { table: tableName(match[1] ?? ''), columns: known, at: match.index }
    : undefined
}

/** The keys of `.insert({ a: 1, b })`; undefined where the object is not written out. */
function keysOfInsert(text: string): readonly string[] | undefined {
  const body = /\.(?:insert|values)\(\s*\{([^{}[\]()]{1,4000})\}\s*[,)]/.exec(text)?.[1]
  if (body === undefined || body.includes('...')) return undefined
  const keys = body
    .split(',')
    .filter((one) => one.trim() !== '')
    .map((one) => /^\s*["']?(\w+)["']?\s*(?::|$)/.exec(one)?.[1])
  const known = keys.filter((one) => one !== undefined)
  return known.length === keys.length && known.length > 0 ? known : undefined
}
