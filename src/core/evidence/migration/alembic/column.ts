import { type CallValue, isOff, isOn, lastName, nameOf, option, textOf, type Value } from '../python/value.ts'
import { quoted, unknownName, unknownType } from '../sql/quote.ts'
import { columnIn, expressionOf } from './expression.ts'
import { pathOf, type TableName, tableNameOf } from './table-name.ts'
import { checkOf, type EnumType, typeNameOf } from './type-name.ts'

/** A column as `Column(…)` says it. */
export interface ColumnDraft {
  /** Empty where only the program knows it. */
  readonly name: string
  /** As SQL writes it. */
  readonly type: string
  readonly isEnum: EnumType | undefined
  /** Undefined where it is not said: then only a key is `NOT NULL`. */
  readonly isNotNull: boolean | undefined
  /** SQL behind `default`. */
  readonly default: string | undefined
  /** `generated …`, for what is computed or numbered by the server. */
  readonly generated: string | undefined
  readonly isPrimaryKey: boolean
  /** Whether it numbers itself: what is said, or `auto`. */
  readonly autoincrement: boolean | 'auto'
  readonly isIndexed: boolean
  readonly isUnique: boolean
  readonly checks: readonly string[]
  /** What its type holds it to, apart from the definition. */
  readonly typeCheck: string | undefined
  readonly references: readonly Reference[]
  readonly hasComment: boolean
}

/** A foreign key of one column. */
export interface Reference {
  readonly name: string | undefined
  /** The table as SQL writes it. */
  readonly table: string
  readonly column: string
}

/** Says whether a call makes a column. */
export function isColumn({ callee, receiver }: CallValue): boolean {
  return receiver === undefined && /^(?:Column|mapped_column)$/.test(lastName(callee))
}

/** Takes a value; gives the column that it is, or undefined for all else. */
export function columnOf(value: Value | undefined): ColumnDraft | undefined {
  if (value?.kind !== 'call' || !isColumn(value)) return undefined
  const { args, options } = value
  const name = nameOf(args[0]) ?? nameOf(option(options, 'name')) ?? ''
  const inside = args.slice(args[0]?.kind === 'text' ? 1 : 0)
  const written = option(options, 'type_') ?? inside.find((one) => partKind(one) === undefined && one.kind !== 'none')
  const type = typeNameOf(written)
  const parts = partsOf(inside, option(options, 'server_default'))
  const isPrimaryKey = isOn(options, 'primary_key')
  const nullable = option(options, 'nullable')
  return {
    ...{ name, type: type.sql, isEnum: type.isEnum, isPrimaryKey },
    isNotNull: nullable === undefined ? isPrimaryKey || undefined : isOff(options, 'nullable'),
    default: parts.default,
    generated: parts.generated,
    autoincrement: autoincrementOf(option(options, 'autoincrement')),
    isIndexed: isOn(options, 'index'),
    isUnique: isOn(options, 'unique'),
    checks: parts.checks,
    typeCheck: type.check === undefined ? undefined : checkOf(name, type.check),
    references: parts.references,
    hasComment: nameOf(option(options, 'comment')) !== undefined,
  }
}

function autoincrementOf(value: Value | undefined): boolean | 'auto' {
  return value?.kind === 'boolean' ? value.isTrue : 'auto'
}

const kinds: ReadonlySet<string> = new Set([
  'ForeignKey',
  'Identity',
  'Computed',
  'CheckConstraint',
  'Sequence',
  'DefaultClause',
  'FetchedValue',
  'ColumnDefault',
  'PrimaryKeyConstraint',
  'UniqueConstraint',
])

/** Gives the kind of what stands behind the type in a column. */
function partKind(value: Value): string | undefined {
  const name = value.kind === 'call' && value.receiver === undefined ? lastName(value.callee) : ''
  return kinds.has(name) ? name : undefined
}

interface Parts {
  readonly default: string | undefined
  readonly generated: string | undefined
  readonly checks: readonly string[]
  readonly references: readonly Reference[]
}

function partsOf(inside: readonly Value[], serverDefault: Value | undefined): Parts {
  const all = serverDefault === undefined ? inside : [...inside, serverDefault]
  const calls = (kind: string) =>
    all.flatMap((one): readonly CallValue[] => (one.kind === 'call' && partKind(one) === kind ? [one] : []))
  const [identity] = calls('Identity')
  const [computed] = calls('Computed')
  return {
    default: defaultOf(serverDefault ?? calls('DefaultClause')[0]),
    generated: identity === undefined ? generatedBy(computed) : identityOf(identity),
    checks: calls('CheckConstraint').map(({ args: [condition] }) => conditionOf(condition)),
    references: calls('ForeignKey').map(referenceOf),
  }
}

/** Gives `generated … as identity` for `Identity(…)`. */
export function identityOf({ options }: CallValue): string {
  return `generated ${isOn(options, 'always') ? 'always' : 'by default'} as identity`
}

/** Stored, unless it is said that it is not: so SQLAlchemy writes it. */
function generatedBy(call: CallValue | undefined): string | undefined {
  if (call === undefined) return undefined
  const isVirtual = isOff(call.options, 'persisted')
  return `generated always as (${rawOf(call.args[0]) ?? 'null'}) ${isVirtual ? 'virtual' : 'stored'}`
}

/** Takes a server default; gives it as SQL writes it; undefined for none, and for what is no default. */
export function defaultOf(value: Value | undefined): string | undefined {
  if (value === undefined || value.kind === 'none') return undefined
  const kind = partKind(value)
  if (kind === 'Identity' || kind === 'Computed' || kind === 'FetchedValue') return undefined
  return expressionOf(value)
}

/** Takes a condition; gives it as SQL writes it. One that only the program knows is some condition on the columns that it names. */
export function conditionOf(value: Value | undefined): string {
  const raw = rawOf(value)
  if (raw !== undefined && raw.trim() !== '') return raw
  const expression = expressionOf(value)
  if (/ is (?:not )?null$/.test(expression)) return expression
  const named = [...new Set(columnsIn(value, 0))].map((column) => `${column} is not distinct from ${column}`)
  return named.join(' and ') || 'true'
}

const maxDepth = 20
const columnNames = /\bcolumn\(\s*['"](\w{1,80})['"]|\.c\.(\w{1,80})/g

function columnsIn(value: Value | undefined, depth: number): readonly string[] {
  if (value === undefined || depth > maxDepth) return []
  if (value.kind === 'unknown')
    return [...value.source.matchAll(columnNames)].map(([, one, other]) => quoted(one ?? other ?? ''))
  const column = columnIn(value)
  if (column !== undefined) return [column]
  if (value.kind !== 'call') return []
  return [value.receiver, ...value.args].flatMap((inside) => columnsIn(inside, depth + 1))
}

/** A text here is SQL. */
function rawOf(value: Value | undefined): string | undefined {
  if (value?.kind === 'text') return textOf(value)
  const expression =
    value?.kind === 'call' && /(?:^|\.)(?:text|literal_column)$/.test(value.callee) ? value.args[0] : undefined
  return textOf(expression)
}

function referenceOf({ args: [column], options }: CallValue): Reference {
  return { name: nameOf(option(options, 'name')), ...targetOf(column) }
}

/** Takes what a foreign key refers to, `schema.table.column` or the attribute of a model; gives its table and its column. */
export function targetOf(value: Value | undefined): { readonly table: string; readonly column: string } {
  const model = value?.kind === 'part' ? tableNameOf(value.of) : undefined
  if (model !== undefined && value?.kind === 'part') return { table: pathOf(model), column: value.name }
  const parts = (nameOf(value) ?? `${unknownType}.id`).split('.')
  return { table: parts.slice(0, -1).map(quoted).join('.') || quoted(unknownType), column: parts.at(-1) ?? 'id' }
}

/** Takes a column and whether it numbers itself; gives its definition. References stand elsewhere. */
export function definitionOf(column: ColumnDraft, isSerial: boolean): string {
  const { name, type, generated, isNotNull, checks } = column
  const isKept = generated === undefined || !generated.endsWith('identity')
  return [
    quoted(name === '' ? unknownName : name),
    isSerial ? serialOf(type) : type,
    generated ?? '',
    column.default === undefined || generated !== undefined ? '' : `default ${column.default}`,
    isNotNull === true && isKept ? 'not null' : '',
    ...checks.map((check) => `check (${check})`),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function serialOf(type: string): string {
  return { integer: 'serial', bigint: 'bigserial', smallint: 'smallserial' }[type] ?? type
}

/** Says whether a column may number itself: an integer without a default, that refers to nothing. */
export function mayNumberItself({ type, references, generated, default: value }: ColumnDraft): boolean {
  return serialOf(type) !== type && references.length === 0 && generated === undefined && value === undefined
}

/** Gives the name that SQLAlchemy gives an index: `ix_`, the table with its schema, the first column. */
export function indexName({ name, schema }: TableName, column: string): string {
  return ['ix', ...(schema === undefined ? [] : [schema]), name, column].join('_')
}

/** Takes the columns of a constraint; gives them as SQL writes them. What only the program knows is some name. */
export function namesListOf(value: Value | undefined): string {
  const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value]
  const names = items.map((item) => {
    const name = nameOf(item)
    return name === undefined ? (columnIn(item) ?? quoted(unknownName)) : quoted(name)
  })
  return names.join(', ') || quoted(unknownName)
}

/** Takes the columns of an index; gives them as SQL writes them. What is no name is an expression. */
export function listOf(value: Value | undefined): string {
  const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value]
  if (items.length === 0) return expressionOf(undefined)
  return items.map(itemOf).join(', ')
}

function itemOf(item: Value): string {
  const name = nameOf(item)
  return name === undefined ? expressionOf(item) : quoted(name)
}
