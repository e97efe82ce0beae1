import { type CallValue, isOn, lastName, nameOf, namesOf, option, textOf, type Value } from '../python/value.ts'
import { quoted, unknownName } from '../sql/quote.ts'
import {
  type ColumnDraft,
  columnOf,
  conditionOf,
  definitionOf,
  indexName,
  mayNumberItself,
  namesListOf,
  type Reference,
  targetOf,
} from './column.ts'
import { indexStatement } from './index-statement.ts'
import { type Said, unread } from './statement.ts'
import { pathOf, type TableName } from './table-name.ts'
import type { EnumType } from './type-name.ts'

/** Takes a table and what is in it; gives the statements that make it: its enumerated types, the table, its indexes. */
export function createTable(table: TableName, call: CallValue, inside: readonly Value[]): readonly Said[] {
  const columns = inside.flatMap((value) => columnOf(value) ?? [])
  const constraints = inside.flatMap((value) => constraintIn(value) ?? [])
  const key = keyOf(columns, inside)
  const numbered = numberedIn(columns, key, inside.flatMap(referringIn))
  const lines = [
    ...columns.map((column) =>
      definitionOf({ ...column, isNotNull: column.isNotNull ?? key.includes(column.name) }, column.name === numbered),
    ),
    ...(key.length === 0 ? [] : [`${constraintName(keyName(inside))}primary key (${key.map(quoted).join(', ')})`]),
    ...columns.flatMap((column) => column.references.map((reference) => foreignKey(column.name, reference))),
    ...columns.flatMap((column) => (column.isUnique && !column.isIndexed ? [`unique (${quoted(column.name)})`] : [])),
    ...columns.flatMap(({ typeCheck }) => (typeCheck === undefined ? [] : [`check (${typeCheck})`])),
    ...constraints,
  ]
  const isTemporary = namesOf(option(call.options, 'prefixes'))?.some((one) => /^temp/i.test(one ?? '')) === true
  const head = `create ${isTemporary ? 'temporary ' : ''}table ${isOn(call.options, 'if_not_exists') ? 'if not exists ' : ''}`
  return [
    ...(call.isWhole ? [] : [unread('some columns of a new table are only known when it runs')]),
    ...createdEnums(columns),
    `${head}${pathOf(table)} (${lines.join(', ')})`,
    ...columns.flatMap((column) => indexOf(table, column)),
    ...inside.flatMap((value) => tableIndex(table, value)),
  ]
}

/** Gives the names of the columns of the primary key. */
function keyOf(columns: readonly ColumnDraft[], inside: readonly Value[]): readonly string[] {
  const own = columns.filter(({ isPrimaryKey }) => isPrimaryKey).map(({ name }) => name)
  if (own.length > 0) return own
  const call = inside.find((value) => isCallOf(value, 'PrimaryKeyConstraint'))
  return call?.kind === 'call' ? call.args.flatMap((value) => nameOf(value) ?? columnOf(value)?.name ?? []) : []
}

function keyName(inside: readonly Value[]): string | undefined {
  const call = inside.find((value) => isCallOf(value, 'PrimaryKeyConstraint'))
  return call?.kind === 'call' ? nameOf(option(call.options, 'name')) : undefined
}

function isCallOf(value: Value, name: string): boolean {
  return value.kind === 'call' && value.receiver === undefined && lastName(value.callee) === name
}

/** Gives the columns of a foreign key that stands apart from them. */
function referringIn(value: Value): readonly string[] {
  if (value.kind !== 'call' || !isCallOf(value, 'ForeignKeyConstraint')) return []
  return (namesOf(value.args[0]) ?? []).flatMap((name) => name ?? [])
}

/** The one that is said to, or the only column of the key, unless it refers to another. */
function numberedIn(
  columns: readonly ColumnDraft[],
  key: readonly string[],
  referring: readonly string[],
): string | undefined {
  const ofKey = columns.filter((column) => key.includes(column.name) && column.autoincrement !== false)
  const said = ofKey.find((column) => column.autoincrement === true && column.generated === undefined)
  if (said !== undefined) return said.name
  const [only] = ofKey
  return key.length === 1 && only !== undefined && mayNumberItself(only) && !referring.includes(only.name)
    ? only.name
    : undefined
}

function constraintName(name: string | undefined): string {
  return name === undefined ? '' : `constraint ${quoted(name)} `
}

/** Gives the foreign key of a column as a line of its table. */
export function foreignKey(column: string, { name, table, column: target }: Reference): string {
  return `${constraintName(name)}foreign key (${quoted(column)}) references ${table} (${quoted(target)})`
}

function constraintIn(value: Value): string | undefined {
  if (value.kind !== 'call' || value.receiver !== undefined) return undefined
  const { args, options } = value
  const named = constraintName(nameOf(option(options, 'name')))
  const [first, second] = args
  switch (lastName(value.callee)) {
    case 'ForeignKeyConstraint': {
      const targets = second?.kind === 'list' ? second.items : []
      const { table } = targetOf(targets[0])
      const columns = targets.map((target) => quoted(targetOf(target).column))
      return `${named}foreign key (${namesListOf(first)}) references ${table} (${columns.join(', ') || 'id'})`
    }
    case 'UniqueConstraint':
      return `${named}unique (${args.map(namesListOf).join(', ')})`
    case 'CheckConstraint':
      return `${named}check (${conditionOf(first ?? option(options, 'sqltext'))})`
    case 'ExcludeConstraint':
      return `${named}exclude using gist (${quoted(excluded(first))} with =)`
    default:
      return undefined
  }
}

function excluded(value: Value | undefined): string {
  const item = value?.kind === 'list' ? value.items[0] : value
  return textOf(item) ?? (item?.kind === 'call' ? nameOf(item.args[0]) : undefined) ?? unknownName
}

/** Gives the statements that make the enumerated types of columns, each once. */
export function createdEnums(columns: readonly ColumnDraft[]): readonly Said[] {
  const made = new Map<string, EnumType>()
  for (const { isEnum } of columns) if (isEnum?.isMade === true) made.set(isEnum.name, isEnum)
  return [...made.values()].map(createEnum)
}

/** Gives the operation that makes an enumerated type. */
export function createEnum({ name, values }: EnumType): Said {
  return { kind: 'create-enum', type: name.replaceAll('"', '').replace(/^public\./, ''), values }
}

/** Gives the index of `index=True`. */
export function indexOf(table: TableName, column: ColumnDraft): readonly Said[] {
  if (!column.isIndexed) return []
  const name = indexName(table, column.name)
  return [
    `create ${column.isUnique ? 'unique ' : ''}index ${quoted(name)} on ${pathOf(table)} (${quoted(column.name)})`,
  ]
}

/** `Index('name', 'a', 'b')` among the columns. */
function tableIndex(table: TableName, value: Value): readonly Said[] {
  if (!isCallOf(value, 'Index') || value.kind !== 'call') return []
  const [name, ...columns] = value.args
  return [
    indexStatement({
      table,
      name,
      columns: { kind: 'list', items: columns, isWhole: value.isWhole },
      options: value.options,
    }),
  ]
}
