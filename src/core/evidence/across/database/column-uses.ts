import { camel, pascal, singular, snake, wordsOfName } from '../../../context/counterpart/spelling.ts'
import type { Ecosystem } from '../../../surface/ecosystem.ts'
import { ofActiveRecord } from './active-record.ts'
import type { Asked } from './answers.ts'
import { chainsOf } from './builders.ts'
import { declaresColumn } from './columns-declared.ts'
import { columnWords, isTellingColumn, type TableName, wholeWord } from './names.ts'
import { lineAt, lineOf, type Source } from './source.ts'
import { type CodeFile, columnAt } from './sql-text.ts'

/** Lines of one source that are looked at for one column. */
const maxLines = 300

/** Takes a source, a table and a column; gives the 1-based lines that use the column as the database has it: in SQL that reads or writes the table, in the table's own model, and in calls that query it. A name that tells little counts in SQL and in the model alone. */
export function columnUses(
  source: CodeFile,
  table: TableName,
  column: string,
  isAnswered: (asked: Asked) => boolean,
): readonly number[] {
  const inSql = source.statements().flatMap((statement) => columnAt(statement, table, column) ?? [])
  const lines = linesWithAny(source, columnWords(column)).filter((line) => !isIgnored(lineOf(source, line)))
  // A property that refers to a row has the name of its key without the `id`.
  const named = /^(.+?)(?:_id|Id)$/.exec(column)?.[1]
  const keys = named === undefined ? [] : linesWithAny(source, columnWords(named))
  const declared = [...lines, ...keys].filter((line) => declaresColumn(source, line, table, column))
  const called = isTellingColumn(column) ? calledIn(source, table, column, { lines, isAnswered }) : []
  const all = [...inSql.map((at) => lineAt(source, at)), ...declared, ...called]
  return [...new Set(all)].toSorted((a, b) => a - b)
}

/** The model that ignores a column does so before it is dropped, which is the right way. */
function isIgnored(line: string): boolean {
  return /\bignored_columns\b|\battr_(?:accessor|reader|writer)\b|^\s*(?:def|delegate|alias\w*)\b/.test(line)
}

function linesWithAny({ code, ...source }: Source, words: readonly string[]): readonly number[] {
  const lines = new Set<number>()
  const any = new RegExp(`(?<!\\w)(?:${words.map((word) => word.replace(/[^\w]/g, '\\$&')).join('|')})(?!\\w)`, 'g')
  for (const match of code.matchAll(any)) {
    if (lines.size >= maxLines) break
    lines.add(lineAt({ code, ...source }, match.index))
  }
  return [...lines]
}

interface Lines {
  readonly lines: readonly number[]
  readonly isAnswered: (asked: Asked) => boolean
}

/** Makes a row by its attributes, in place of asking for a column. */
const making = /\.(?:create\w*!?|new|find_or_\w+|firstOr\w+|updateOr\w+)\b|::(?:create|firstOr\w+|updateOr\w+)/

/** Lines of the calls that query the table in which the column is an argument, or of the table by name where they join others, and of what asks a row for it. */
function calledIn(source: Source, table: TableName, column: string, { lines, isAnswered }: Lines): readonly number[] {
  if (lines.length === 0) return []
  const attribute = ofEloquent(source, table, column)
  const isOfRecord = ofActiveRecord(source, table, column)
  const direct = lines.filter((line) => isDirect(lineOf(source, line), source, table, column))
  const read = lines.filter((line) => attribute?.test(lineOf(source, line)) === true || isOfRecord(line))
  const called = chainsOf(source, table).flatMap(({ start, end, text, joins }) => {
    const isColumn = argument(source.ecosystem, joins ? table.name : undefined, column)
    const found = lines.filter((line) => line >= start && line <= end && isColumn(lineOf(source, line)))
    return found.length === 0 || isAnswered(making.test(text) ? 'row' : 'query') ? [] : found
  })
  return [...direct, ...called, ...(read.length === 0 || isAnswered('row') ? [] : read)]
}

/** `ORDERS.LEGACY_CODE` of jOOQ, `orders::legacy_code` of Diesel. */
function isDirect(line: string, { ecosystem, code }: Source, table: TableName, column: string): boolean {
  switch (ecosystem) {
    case 'jvm': {
      const upper = `${table.name}.${column}`.toUpperCase()
      return upper !== `${table.name}.${column}` && wholeWord(upper, 'g').test(line)
    }
    case 'rust':
      return new RegExp(`(?<![\\w:])${word(table.name)}::(?:dsl::|columns::)?${word(column)}(?!\\w)`).test(line)
    case 'dotnet':
      return (
        line.includes(`HasColumnName("${column}")`) && new RegExp(`\\bToTable\\(\\s*"${word(table.name)}"`).test(code)
      )
    default:
      return false
  }
}

function word(name: string): string {
  return name.replace(/[^\w]/g, '\\$&')
}

/** Gives a test of lines: the column in quotes, alone or at the head of a condition, as a symbol, or as the key of a hash; beside other tables only as `orders.legacy_code`. */
function argument(ecosystem: Ecosystem, table: string | undefined, column: string): (line: string) => boolean {
  const name = word(column)
  const prefix = table === undefined ? '' : `${word(table)}\\.`
  const tail = `(?:["'\`]|\\s*(?:=|<|>|!=|(?:in|is|like|ilike|between|asc|desc|not|as)\\b))`
  const quoted = new RegExp(`["'\`]${prefix}${name}${tail}`, 'i')
  const key =
    ecosystem === 'ruby'
      ? new RegExp(`(?<![\\w:]):${name}(?![\\w?!:])|(?<![\\w.:@])${name}:(?!:)`)
      : ecosystem === 'javascript'
        ? new RegExp(`[{,]\\s*${name}\\s*[:,}]|^\\s*${name}\\s*[:,]`)
        : undefined
  return (line) => quoted.test(line) || (table === undefined && key?.test(line) === true)
}

/** `$order->legacy_code`: Eloquent asks the database what a row has. */
function ofEloquent({ ecosystem, code }: Source, table: TableName, column: string): RegExp | undefined {
  const words = wordsOfName(table.name)
  const one = [...words.slice(0, -1), singular(words.at(-1) ?? '')]
  const isNamed = one.join('') !== '' && [table.name, pascal(one)].some((name) => wholeWord(name, 'g').test(code))
  if (ecosystem !== 'php' || !isNamed) return undefined
  return new RegExp(`\\$(?:${snake(one)}|${camel(one)})\\??->${word(column)}(?![\\w(])`)
}
