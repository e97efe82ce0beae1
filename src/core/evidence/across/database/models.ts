import { type TableName, tableName } from './names.ts'
import { lineOf, type Source } from './source.ts'

/** A class, or what a language has in its place, that is mapped to a table: its lines, and the table where it says so itself. */
export interface Model {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly says: TableName | undefined
  /** Its annotations, its head and its body. */
  readonly text: string
  readonly isNested: boolean
}

/** A model with how many other blocks stand between it and a line of it. */
export interface Enclosing {
  readonly model: Model
  readonly depth: number
}

/** Heads of what can be mapped, with the name. */
const heads =
  /(?:^|[\s}])(?:class|struct|record|object|interface)\s+((?:[A-Z]\w*::)*[A-Z]\w*)|^\s*type\s+([A-Z]\w*)\s+struct\b|^\s*model\s+(\w+)\s*\{|^\s*defmodule\s+(?:\w+\.)*(\w+)\s+do/
/** Tables that are built by a call: the name of the table stands in it. */
const built =
  /(?:\b(?:pgTable|mysqlTable|sqliteTable)|=\s*(?:sa\.|db\.|sqlalchemy\.)?Table)\(\s*["'](\w+)["']|^\s*(\w+)\s*\([\w\s,]{1,80}\)\s*\{\s*$/
/** Models of Sequelize, which are made by a call: its options say the table. */
const defined = /\.define\(\s*["'](\w+)["']\s*,|^\s*(\w+)\.init\(/
const says: readonly RegExp[] = [
  /@(?:\w+\.)?(?:Table|Entity)\b[^\n]{0,300}?\b(?:name|value|tableName)\s*[=:]\s*["']([\w.]+)["']/,
  /@(?:\w+\.)?(?:Table|Entity)\(\s*["']([\w.]+)["']/,
  /\[Table\(\s*"([\w.]+)"/,
  /#\[ORM\\Table\([^\n]{0,200}?\bname:\s*["']([\w.]+)["']/,
  /(?:\b(?:__tablename__|db_table|self\.table_name|tableName)|\$table)\s*(?:=|:|=>)\s*(?:["'])([\w.]+)["']/,
  /#\[(?:diesel|sea_orm)\([^\n]{0,200}?\btable_name\s*=\s*"?([\w.]+)/,
  /@@map\(\s*(?:name:\s*)?"([\w.]+)"/,
  /^[ \t]*schema\s*\(?\s*"([\w.]+)"/m,
  /^[ \t]*table\s+"([\w.]+)"[ \t]*$/m,
  /\bget\s+tableName\(\)[^{]{0,40}\{\s*return\s+["']([\w.]+)["']/,
  /:\s*(?:\w*Table|\w*IdTable)\(\s*"([\w.]+)"/,
]

/** Annotations above a head, and lines of one model. */
const most = { above: 12, body: 1_500, climb: 1_500, models: 300 } as const

/** Takes a source and a 1-based line; gives the innermost model that the line stands in, by indentation, or undefined. */
export function modelAt(source: Source, line: number): Enclosing | undefined {
  let depth = 0
  let inside = indentOf(lineOf(source, line))
  if (inside === undefined) return undefined
  for (let at = line - 1; at >= Math.max(1, line - most.climb); at -= 1) {
    const text = lineOf(source, at)
    const indent = indentOf(text)
    if (indent === undefined || indent >= inside) continue
    if (/^\s*[)}\]{]/.test(text)) {
      inside = indent + 1
      continue
    }
    inside = indent
    const model = modelFrom(source, at)
    if (model !== undefined) return model.end >= line ? { model, depth } : undefined
    depth += 1
    if (indent === 0) return undefined
  }
  return undefined
}

/** Gives the models of a source, those within others too, at most 300. */
export function modelsIn(source: Source): readonly Model[] {
  const models: Model[] = []
  for (let at = 1; at <= source.starts.length && models.length < most.models; at += 1) {
    const model = modelFrom(source, at)
    if (model !== undefined) models.push(model)
  }
  return models
}

function modelFrom(source: Source, line: number): Model | undefined {
  const head = lineOf(source, line)
  const call = built.exec(head)
  const isBuilt = call?.[1] !== undefined || (call?.[2] !== undefined && isDiesel(source, line))
  const match = isBuilt ? call : (heads.exec(head) ?? (source.ecosystem === 'javascript' ? defined.exec(head) : null))
  const name = match?.slice(1).find((one) => one !== undefined)
  // `Meta` of Django speaks of the class around it.
  if (name === undefined || name === 'Meta') return undefined
  const end = endOf(source, line)
  const lines: string[] = []
  for (let at = annotationsFrom(source, line); at <= end; at += 1) lines.push(lineOf(source, at))
  const text = lines.join('\n')
  const isNested = (indentOf(head) ?? 0) > 0
  return { name, start: line, end, text, isNested, says: isBuilt ? tableName(name) : saidTable(source, name, text) }
}

function isDiesel(source: Source, line: number): boolean {
  return source.ecosystem === 'rust' && [1, 2, 3, 4].some((up) => /\btable!\s*\{/.test(lineOf(source, line - up)))
}

function saidTable(source: Source, name: string, text: string): TableName | undefined {
  const own = says.flatMap((pattern) => pattern.exec(text)?.[1] ?? []).at(0)
  const method =
    source.ecosystem === 'go'
      ? new RegExp(`\\(\\w*\\s*\\*?${name}\\)\\s+TableName\\(\\)\\s+string\\s*\\{\\s*return\\s+"([\\w.]+)"`).exec(
          source.code,
        )?.[1]
      : undefined
  const said = own ?? method
  return said === undefined ? undefined : tableName(said)
}

/** Where the lines that are indented further end. */
function endOf(source: Source, line: number): number {
  const base = indentOf(lineOf(source, line)) ?? 0
  let end = line
  for (let at = line + 1; at <= Math.min(source.starts.length, line + most.body); at += 1) {
    const text = lineOf(source, at)
    const indent = indentOf(text)
    if (indent === undefined) continue
    if (indent < base || (indent === base && !/^\s*[)}\]{:]/.test(text))) break
    end = at
    // The end of what the head opened; `) {` goes on.
    if (indent === base && /^\s*[)}\]]/.test(text) && !/[{(,]\s*$/.test(text)) break
  }
  return end
}

/** Gives the first of the annotations that stand directly above a line, each on one line or on several; the line itself where there are none. */
export function annotationsFrom(source: Source, line: number): number {
  let [from, depth] = [line, 0]
  for (let at = line - 1; at >= 1 && line - at <= most.above; at -= 1) {
    const text = lineOf(source, at)
    depth += count(text, /[)\]}]/g) - count(text, /[([{]/g)
    if (depth > 0) continue
    if (depth < 0 || !/^\s*(?:@|#?\[)/.test(text)) break
    from = at
  }
  return from
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function indentOf(line: string): number | undefined {
  const at = line.search(/\S/)
  return at < 0 ? undefined : at
}
