import type { Ecosystem } from '../../../surface/ecosystem.ts'
import { isModelOf } from './model-of.ts'
import { annotationsFrom, type Model, modelAt } from './models.ts'
import { isPropertyOf, type TableName } from './names.ts'
import { lineOf, type Source } from './source.ts'

/** Names that a declaration gives its column itself. */
const named: readonly RegExp[] = [
  /@(?:\w+\.)?(?:Column|JoinColumn|PrimaryColumn|Field|CreateDateColumn|UpdateDateColumn|DeleteDateColumn)\((?:[^)\n]{0,200}?\b(?:name|value|field)\s*[=:]\s*)?\s*["']([\w.]+)["']/,
  /#\[ORM\\(?:Join)?Column\([^\n]{0,200}?\bname:\s*["'](\w+)["']/,
  /\[Column\(\s*"(\w+)"/,
  /@map\(\s*(?:name:\s*)?"(\w+)"/,
  /\bdb_column\s*=\s*["'](\w+)["']/,
  /\b(?:mapped_column|Column)\(\s*["'](\w+)["']/,
  /gorm:"[^"\n]{0,200}?\bcolumn:(\w+)/,
  /\b(?:db|bun|pg|sqlx|xorm):"(\w+)/,
  /\bfield\s*:\s*["'](\w+)["']/,
  /\bsource:\s*:(\w+)/,
  /\bcolumn_name\s*=\s*"?(\w+)/,
  /[:=]\s*(?:\w+\.)?(?:varchar|text|integer|serial|bigint|boolean|timestamp|date|json|jsonb|uuid|numeric|char|long|bool|decimal|double|real|smallint|enumeration\w*|datetime|reference|int|bigserial|customEnumeration|blob|float)\w*(?:<[^>\n]{0,80}>)?\(\s*["'](\w+)["']/,
  /\bHasColumnName\(\s*"(\w+)"/,
]

const member =
  /^\s*(?:(?:public|protected|private|readonly|declare|final|internal|required|virtual|static|var|val|open|override|lateinit)\s+)*(?:\??[\w<>[\].,\\|]{1,120}\??\s+)?\$?(\w+)[?!]?\s*(?::[^=;\n]{1,120})?(?:=[^;\n]{0,200}|\{\s*get;[^\n]*)?[;,]?\s*$/

/** Properties of a model that are columns, by the way the language writes them; the name stands in them. */
const properties: Partial<Readonly<Record<Ecosystem, readonly RegExp[]>>> = {
  python: [
    /^\s*(\w+)\s*(?::[^=\n]{1,120})?=\s*(?:\w+\.)*(?:\w*Field|ForeignKey|OneToOneField|Column|mapped_column)\(/,
    /^\s*(\w+)\s*:\s*(?:\w+\.)*Mapped\[/,
  ],
  elixir: [/^\s*(?:field|attribute)\s*\(?\s*:(\w+)\s*,/],
  contract: [/^\s*(\w+)\s+[A-Z]\w*(?:\[\])?\??(?=\s|$)/],
  rust: [/^\s*(?:pub(?:\([a-z]+\))?\s+)?(\w+)\s*:\s*[A-Z\w]/, /^\s*(\w+)\s*->\s*\w+/],
  javascript: [member],
  php: [member],
  jvm: [member],
  dotnet: [member],
}

/** What must stand in the annotations of a property, or of its class, for the language to map it. */
const marks: Partial<Readonly<Record<Ecosystem, { readonly own?: RegExp; readonly class?: RegExp }>>> = {
  javascript: { own: /@(?:\w+\.)?\w*Column\b|@(?:\w+\.)?(?:Property|Enum|Field)\(|\b(?:DataTypes|Sequelize)\.[A-Z]/ },
  php: { own: /#\[ORM\\Column\b|@ORM\\Column\b/ },
  jvm: { class: /@(?:\w+\.)*Entity\b|@(?:\w+\.)*Table\b/ },
  dotnet: { class: /\[Table\(/ },
  rust: { class: /\b(?:Queryable|Insertable|FromRow|Selectable|AsChangeset|DeriveEntityModel)\b/ },
}

/** What keeps a property out of the database. */
const kept =
  /@(?:\w+\.)?(?:Transient|Formula|VirtualColumn|NotMapped|Ignore)\b|\btransient\s|\[NotMapped\]|\bvirtual:\s*true|@ignore\b|\bdiesel\(skip|\bsqlx\(skip|\bsea_orm\(ignore/

/** Says whether a line of a source declares a column of a table in a model of that table: by the name that it gives the column, or by that of the property where it gives none. Attributes of Active Record are none: they live on without a column. */
export function declaresColumn(source: Source, line: number, table: TableName, column: string): boolean {
  const enclosing = modelAt(source, line)
  if (enclosing === undefined || enclosing.depth > (source.ecosystem === 'elixir' ? 1 : 0)) return false
  const { model } = enclosing
  if (source.ecosystem === 'ruby' || !isModelOf(model, table, source)) return false
  const own = lineOf(source, line)
  const text = `${annotationsOf(source, line)}\n${own}${restOf(source, line, model)}`
  if (kept.test(text)) return false
  const said = named.flatMap((pattern) => pattern.exec(text)?.[1] ?? []).at(0)
  if (said !== undefined) return said === column
  if (isMapped(source, model, text) && isProperty(source, model, own, column)) return true
  const key = keyColumn(source, text, own)
  return key !== undefined && isPropertyOf(key, column)
}

function annotationsOf(source: Source, line: number): string {
  const lines: string[] = []
  for (let at = annotationsFrom(source, line); at < line; at += 1) lines.push(lineOf(source, at))
  return lines.join('\n')
}

function isMapped({ ecosystem }: Source, model: Model, text: string): boolean {
  const mark = marks[ecosystem]
  if (mark === undefined || (ecosystem === 'rust' && model.says !== undefined)) return true
  return mark.own?.test(text) === true || mark.class?.test(model.text) === true
}

/** Lines of one declaration. */
const maxRest = 12

/** What a declaration in a call or an object goes on with, where the whole of it is the column’s. */
function restOf(source: Source, line: number, { text }: Model): string {
  if (source.ecosystem !== 'python' && !/\b(?:DataTypes|Sequelize)\.[A-Z]/.test(text)) return ''
  const open = (one: string) => one.split(/[([{]/).length - one.split(/[)\]}]/).length
  const rest: string[] = []
  for (let [at, depth] = [line + 1, open(lineOf(source, line))]; depth > 0 && at <= line + maxRest; at += 1) {
    rest.push(lineOf(source, at))
    depth += open(lineOf(source, at))
  }
  return rest.map((one) => `\n${one}`).join('')
}

/** Properties that refer to a row: their column is that of its key. */
const references: Partial<Readonly<Record<Ecosystem, RegExp>>> = {
  python: /^\s*\w+\s*(?::[^=\n]{1,120})?=\s*(?:\w+\.)*(?:ForeignKey|OneToOneField)\(/,
  javascript: /@(?:\w+\.)?ManyToOne\(/,
}

function keyColumn({ ecosystem }: Source, text: string, own: string): string | undefined {
  if (references[ecosystem]?.test(ecosystem === 'python' ? own : text) !== true) return undefined
  const name = (properties[ecosystem] ?? []).flatMap((pattern) => pattern.exec(own)?.[1] ?? []).at(0)
  return name === undefined ? undefined : `${name}_id`
}

function isProperty({ path, ecosystem }: Source, { text }: Model, own: string, column: string): boolean {
  const ofSqlModel = /\btable\s*=\s*True\b/.test(text)
    ? /^\s*(\w+)\s*:\s*[^=\n]{1,120}(?:=|$)/.exec(own)?.[1]
    : undefined
  const name = ofSqlModel ?? (properties[ecosystem] ?? []).flatMap((pattern) => pattern.exec(own)?.[1] ?? []).at(0)
  if (name === undefined) return false
  return path.endsWith('.prisma') ? name === column : isPropertyOf(name, column)
}
