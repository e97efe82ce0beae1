import { lazy } from '../../../context/counterpart/lazy.ts'
import type { Literal } from './literal.ts'
import { isSameTable, type TableName, tableName, wholeWord } from './names.ts'
import { type Source, sourceOf } from './source.ts'

/** A statement of SQL in a source: `text` stands at `at` and is as long as there; values in quotes are blanks. */
export interface Statement {
  readonly at: number
  readonly text: string
  /** The same with its values. */
  readonly whole: string
  readonly tables: readonly TableInStatement[]
}

/** A table that a statement reads or writes, with the names by which the statement calls it. */
export interface TableInStatement {
  readonly table: TableName
  /** In lower case: its alias, or its own name. */
  readonly called: string
  readonly at: number
}

/** Statements of one text. */
const maxStatements = 500

/** A source with the statements of SQL in it, which are looked for once and only if they are asked for. */
export interface CodeFile extends Source {
  readonly statements: () => readonly Statement[]
}

/** Takes a path of the head and its text; gives what uses are looked for in. */
export function codeFile(path: string, text: string): CodeFile {
  const source = sourceOf(path, text)
  return { ...source, statements: lazy(() => statementsOf(source)) }
}

/** Takes a source; gives the statements that read or write rows: those of a file of SQL, and those in strings of code, put together where code does no more than join them. */
function statementsOf(source: Source): readonly Statement[] {
  const spans = source.ecosystem === 'sql' ? sqlSpans(source) : joinedLiterals(source)
  const statements: Statement[] = []
  for (const { at, text } of spans) {
    if (statements.length >= maxStatements) break
    const statement = statementOf(at, text)
    if (statement !== undefined) statements.push(statement)
  }
  return statements
}

interface SqlSpan {
  readonly at: number
  readonly text: string
}

/** A `;` inside of quotes is rare, and parts a statement into two that are none. */
function sqlSpans({ code }: Source): readonly SqlSpan[] {
  const spans: SqlSpan[] = []
  let at = 0
  for (const text of code.split(';')) {
    spans.push({ at, text })
    at += text.length + 1
  }
  return spans
}

/** What may stand between two strings that are one text. */
const joint = /^[\s\\]*(?:\+|\.|<>|&|\.\.)?[\s\\]*(?:f|r|@|\$)?$/

function joinedLiterals({ code, literals }: Source): readonly SqlSpan[] {
  const groups: Literal[][] = []
  for (const literal of literals) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const between = last === undefined ? undefined : code.slice(last.outerTo, literal.outerFrom)
    if (group !== undefined && between !== undefined && between.length < 200 && joint.test(between)) group.push(literal)
    else groups.push([literal])
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)]
    if (first === undefined || last === undefined || last.to - first.from > 20_000) return []
    return [{ at: first.from, text: joinedText(code, group) }]
  })
}

function joinedText(code: string, group: readonly Literal[]): string {
  const parts: string[] = []
  let at = group[0]?.from ?? 0
  for (const { from, to } of group) {
    parts.push(code.slice(at, from).replace(/[^\n]/g, ' '), code.slice(from, to))
    at = to
  }
  return parts.join('')
}

/** What begins a statement, in capitals or in small letters: a sentence begins otherwise. */
const head =
  /^(?:\s|\/\*[^*]{0,500}\*\/|--[^\n]{0,300}\n|\()*(?:(?:SELECT|select)\s|(?:WITH|with)\s+(?:(?:RECURSIVE|recursive)\s+)?["`]?\w+["`]?\s*(?:\(|(?:AS|as)\b)|(?:INSERT|insert|REPLACE|replace)\s+(?:(?:OR|or|IGNORE|ignore|REPLACE|replace)\s+)*(?:INTO|into)\s|(?:UPDATE|update)\s[^;]{1,200}?\s(?:SET|set)\s|(?:DELETE|delete)\s+(?:FROM|from)\s|(?:MERGE|merge)\s+(?:INTO|into)\s|(?:TRUNCATE|truncate)\s+(?:TABLE|table)\s)/

/** What only ClickHouse says: tables there may be called as those of the database that is migrated. */
const elsewhere = /\{\w+\s*:\s*[A-Z]\w*|\bFINAL\b|\bPREWHERE\b|\{\{/

function statementOf(at: number, raw: string): Statement | undefined {
  if (raw.length < 12 || !head.test(raw) || elsewhere.test(raw)) return undefined
  const whole = raw.replace(/--[^\n]*/g, blank).replace(/[$#]\{[^{}]{0,200}\}/g, blank)
  const text = whole.replace(/'(?:[^'\\]|''|\\.){0,2000}'/g, blank)
  const tables = tablesIn(text)
  return tables.length === 0 || isSentence(text) ? undefined : { at, text, whole, tables }
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

/** Three bare words in a row between `select` and `from` are English. */
function isSentence(text: string): boolean {
  const list = /^\s*select\s([\s\S]{0,2000}?)\sfrom\s/i.exec(text)?.[1] ?? ''
  const words = list.replace(
    /\b(?:distinct|all|as|case|when|then|else|end|and|or|not|is|null|in|like|between|over|partition|by|order|filter|where|asc|desc|at|time|zone|top|interval)\b/gi,
    ',',
  )
  return /(?<![\w,.(])[a-z]\w*\s+[a-z]\w*\s+[a-z]\w*/i.test(words) && !/[,()*=.]/.test(list)
}

const part = '(?:"[^"\\n]{1,80}"|`[^`\\n]{1,80}`|\\[[^\\]\\n]{1,80}\\]|[A-Za-z_][\\w$]{0,80})'
const aTable = `(${part}(?:\\s*\\.\\s*${part}){0,2})(?![\\w$])(?!\\s*\\()(?:\\s+(?:as\\s+)?(${part}))?`
const reads = new RegExp(`(?<![\\w.])(from|join|into|update|using|table)\\s+(?:only\\s+|lateral\\s+)?${aTable}`, 'gi')
const further = new RegExp(`\\s*,\\s*(?:lateral\\s+)?${aTable}`, 'iy')
const inserts = new RegExp(`(?<![\\w.])(into)\\s+(${part}(?:\\s*\\.\\s*${part}){0,2})\\s*\\(`, 'gi')
const keywords: ReadonlySet<string> = new Set(
  'select set where on using join inner left right full outer cross natural group order having limit offset fetch for union except intersect values returning window as and or skip nowait of lateral only with when matched then default do nothing conflict tablesample force use ignore partition in not is distinct'.split(
    ' ',
  ),
)

/** Most tables of one statement. */
const maxTables = 60

function tablesIn(text: string): readonly TableInStatement[] {
  const plain = text.replace(/\b(?:extract|substring|trim|overlay|position)\s*\([^()]{0,300}\)/gi, blank)
  const ctes = new Set(
    [
      ...plain.matchAll(
        new RegExp(
          `(?:\\bwith\\s+(?:recursive\\s+)?|,\\s*|\\)\\s*,?\\s*)(${part})\\s*(?:\\([^()]{0,500}\\)\\s*)?as\\s+(?:not\\s+)?(?:materialized\\s*)?\\(`,
          'gi',
        ),
      ),
    ].map(([, name = '']) => tableName(name).name.toLowerCase()),
  )
  const found: TableInStatement[] = []
  const add = (written: string, alias: string | undefined, at: number): void => {
    const table = tableName(written.replace(/\s/g, ''))
    if (keywords.has(table.name.toLowerCase()) || ctes.has(table.name.toLowerCase()) || found.length >= maxTables)
      return
    const isAlias = alias !== undefined && !keywords.has(alias.toLowerCase())
    found.push({ table, called: (isAlias ? tableName(alias).name : table.name).toLowerCase(), at })
  }
  for (const match of plain.matchAll(inserts)) add(match[2] ?? '', undefined, match.index)
  for (const match of plain.matchAll(reads)) {
    const [all, verb = '', written = '', alias] = match
    const before = plain.slice(Math.max(0, match.index - 12), match.index)
    if (/distinct\s+$/i.test(before) || (/update/i.test(verb) && /(?:\bfor|\bdo|\bon|\bno\s+key)\s+$/i.test(before)))
      continue
    add(written, alias, match.index)
    if (!/from/i.test(verb)) continue
    further.lastIndex = match.index + all.length
    for (let next = further.exec(plain); next !== null; next = further.exec(plain))
      add(next[1] ?? '', next[2], next.index)
  }
  return found
}

/** Takes a statement and a table; gives where the statement names it, without places. */
export function namesTable({ tables }: Statement, table: TableName): TableInStatement | undefined {
  return tables.find((one) => isSameTable(one.table, table))
}

/** Takes a statement, a table and a column; gives the first place in the source where the statement means that column: said of the table by name or alias, or by itself where the statement has no other table. */
export function columnAt(statement: Statement, table: TableName, column: string): number | undefined {
  const ours = statement.tables.filter((one) => isSameTable(one.table, table))
  if (ours.length === 0) return undefined
  const called = new Set([...ours.map((one) => one.called), ...ours.map((one) => one.table.name.toLowerCase())])
  const isOnly = statement.tables.every((one) => isSameTable(one.table, table))
  const { text } = statement
  for (const match of text.matchAll(wholeWord(column))) {
    const before = text.slice(Math.max(0, match.index - 100), match.index)
    const after = text.slice(match.index + column.length, match.index + column.length + 3)
    const qualifier = /([\w$]+)["`\]]?\s*\.\s*["`[]?$/.exec(before)?.[1]
    if (/[:@$?%{-]["`]?$/.test(before) || /\bas\s+["`[]?$/i.test(before) || /^["`\]]?\s*\(/.test(after)) continue
    if (qualifier === undefined ? isOnly && !isTableItself(before) : called.has(qualifier.toLowerCase()))
      return statement.at + match.index
  }
  return undefined
}

function isTableItself(before: string): boolean {
  return /\b(?:from|join|into|update|table)\s+["`[]?$/i.test(before)
}
