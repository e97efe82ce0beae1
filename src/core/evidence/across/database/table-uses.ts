import { chainsOf } from './builders.ts'
import { isModelOf } from './model-of.ts'
import { modelsIn } from './models.ts'
import { isSameTable, type TableName, tableName } from './names.ts'
import { lineAt, lineOf, type Source } from './source.ts'
import { type CodeFile, namesTable } from './sql-text.ts'

/** Where code says the name of a table to a library, besides the models. */
const saying: readonly RegExp[] = [
  /\b(?:__tablename__|db_table|self\.table_name)\s*=\s*["']([\w.]+)["']/,
  /\b(?:ToTable|HasTable)\(\s*"([\w.]+)"/,
  /\bTableName\(\)\s*string\s*\{\s*return\s+"([\w.]+)"/,
  /\b(?:DB::table|Schema::hasTable)\(\s*["']([\w.]+)["']\s*\)/,
  /\bRepo\.\w+!?\(\s*"(\w+)"|\bfrom\(?\s+\w+\s+in\s+"(\w+)"/,
  /@(?:JoinTable|CollectionTable|SecondaryTable)\([^\n]{0,200}?\bname\s*[=:]\s*["']([\w.]+)["']/,
  /\bhas_and_belongs_to_many\b[^\n]{0,200}\bjoin_table:\s*[:"'](\w+)/,
  /\bsecondary\s*=\s*["'](\w+)["']/,
]

/** Lines of one source that are looked at. */
const maxLines = 20_000

/** Takes a source and a table; gives the 1-based lines that use the table as the database has it: SQL, calls that query it, the model that is mapped to it, and where its name is said to a library. */
export function tableUses(source: CodeFile, table: TableName): readonly number[] {
  const inSql = source.statements().flatMap((statement) => {
    const named = namesTable(statement, table)
    return named === undefined ? [] : [lineAt(source, statement.at + named.at)]
  })
  const models = modelsIn(source).filter((model) => isModelOf(model, table, source) && !isLoose(source, model.text))
  const chains = chainsOf(source, table).filter(({ text }) => namesInQuotes(text, table))
  return [
    ...new Set([
      ...inSql,
      ...models.map(({ start }) => start),
      ...chains.map(({ start }) => start),
      ...said(source, table),
    ]),
  ].toSorted((a, b) => a - b)
}

/** A struct with tags of a scanner says what a row has, not where it comes from. */
function isLoose({ ecosystem }: Source, text: string): boolean {
  return (
    (ecosystem === 'go' && !/\bgorm\.Model\b|\bgorm:"|\bbun:"/.test(text)) ||
    (ecosystem === 'rust' && !/\btable_name\s*=/.test(text) && /\bderive\(/.test(text))
  )
}

/** A class that is called like the table may be mapped to another: its model says so. */
function namesInQuotes(text: string, { name }: TableName): boolean {
  return new RegExp(`["'\`](?:\\w+\\.)?${name.replace(/[^\w]/g, '\\$&')}["'\`]`, 'i').test(text)
}

function said(source: Source, table: TableName): readonly number[] {
  const lines: number[] = []
  for (let line = 1; line <= Math.min(source.starts.length, maxLines); line += 1) {
    const text = lineOf(source, line)
    const names = saying.flatMap(
      (pattern) =>
        pattern
          .exec(text)
          ?.slice(1)
          .find((one) => one !== undefined) ?? [],
    )
    if (names.some((name) => isSameTable(tableName(name), table))) lines.push(line)
  }
  return lines
}
