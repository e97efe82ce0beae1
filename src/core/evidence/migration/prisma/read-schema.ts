import type { Operation } from '../operation.ts'
import type { ReadSql } from '../reader.ts'
import { listOfNames, literal, quoted, quotedPath } from '../sql/quote.ts'
import { blocksOf, type EnumBlock, type FieldLine, type ModelBlock } from './blocks.ts'

/** The types of the connector to PostgreSQL without `@db`. https://www.prisma.io/docs/orm/overview/databases/postgresql#type-mapping-between-postgresql-and-prisma-schema */
const scalars: Readonly<Record<string, string>> = {
  String: 'text',
  Boolean: 'boolean',
  Int: 'integer',
  BigInt: 'bigint',
  Float: 'double precision',
  Decimal: 'decimal(65,30)',
  DateTime: 'timestamp(3)',
  Json: 'jsonb',
  Bytes: 'bytea',
}

/** Types of `@db` that SQL writes otherwise than in small letters. */
const native: Readonly<Record<string, string>> = { DoublePrecision: 'double precision', ByteA: 'bytea' }

const kinds: ReadonlySet<Operation['kind']> = new Set(['create-table', 'create-index', 'create-enum'])

/** Takes the text of `schema.prisma`, and what reads SQL; gives its tables, indexes and enums as operations. What Prisma does not manage, such as checks, is not in it. */
export function readPrismaSchema(text: string, readSql: ReadSql): readonly Operation[] {
  const { models, enums } = blocksOf(text)
  const types = [...enums.values()].map(
    ({ type, values }) => `create type ${quotedPath(type)} as enum (${values.map(literal).join(', ')})`,
  )
  const sql = [...types, ...models.flatMap((model) => statementsOf(model, enums))].join(';\n')
  return readSql(sql, 1, undefined).flatMap(({ operation }) => (kinds.has(operation.kind) ? [operation] : []))
}

function statementsOf(model: ModelBlock, enums: ReadonlyMap<string, EnumBlock>): readonly string[] {
  const table = model.schema === undefined ? model.table : `${model.schema}.${model.table}`
  const columns = model.fields.flatMap((field) => {
    const type = typeOf(field, enums)
    return type === undefined ? [] : [{ field, type }]
  })
  if (columns.length === 0) return []
  const keys = columns.filter(({ field }) => field.isKey).map(({ field }) => field.column)
  const parts = [
    ...columns.map(
      ({ field, type }) => `${quoted(field.column)} ${type}${field.isOptional || field.isList ? '' : ' not null'}`,
    ),
    ...[keys, ...model.keys].flatMap((names) => (names.length === 0 ? [] : [`primary key ${listOfNames(names)}`])),
  ]
  const indexes = [
    ...columns.flatMap(({ field }) =>
      field.unique === undefined ? [] : [{ columns: [field.column], isUnique: true, name: field.unique.name }],
    ),
    ...model.indexes,
  ]
  return [
    `create table ${quotedPath(table)} (${parts.join(', ')})`,
    ...indexes.map(({ columns: own, isUnique, name }) => {
      // As Prisma calls them where the schema does not.
      const called = name ?? `${model.table}_${own.join('_')}_${isUnique ? 'key' : 'idx'}`
      return `create ${isUnique ? 'unique ' : ''}index ${quoted(called)} on ${quotedPath(table)} ${listOfNames(own)}`
    }),
  ]
}

/** Undefined for a relation, and for a type that Prisma does not know. */
function typeOf({ type, native: given, isList }: FieldLine, enums: ReadonlyMap<string, EnumBlock>): string | undefined {
  const array = isList ? '[]' : ''
  const own = enums.get(type)
  if (own !== undefined) return `${quotedPath(own.type)}${array}`
  const plain = Object.hasOwn(scalars, type) ? scalars[type] : undefined
  if (plain === undefined) return undefined
  if (given === undefined) return `${plain}${array}`
  const name = (Object.hasOwn(native, given.name) ? native[given.name] : undefined) ?? given.name.toLowerCase()
  return `${name}${given.args === '' ? '' : `(${given.args})`}${array}`
}
