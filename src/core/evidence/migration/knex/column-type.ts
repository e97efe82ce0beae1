import { sqlOf } from '../ecmascript/sql-string.ts'
import { type Link, nameOf, namesOf, numberOf, propertyOf, textOf, truthOf, type Value } from '../ecmascript/value.ts'
import { literal, quoted, quotedPath, unknownName, unknownType } from '../sql/quote.ts'

/** A column's type as Knex writes it for PostgreSQL, and what else that makes. */
export interface KnexType {
  readonly type: string
  readonly check?: string
  readonly primaryKey?: true
  /** An enum type that is created before. */
  readonly created?: string
}

/** Methods of the table builder that make a column of one plain type; by `lib/dialects/postgres/schema/pg-columncompiler.js` of Knex. */
const plain: Readonly<Record<string, string>> = {
  tinyint: 'smallint',
  smallint: 'smallint',
  mediumint: 'integer',
  int: 'integer',
  integer: 'integer',
  bigint: 'bigint',
  bigInteger: 'bigint',
  biginteger: 'bigint',
  float: 'real',
  double: 'double precision',
  real: 'real',
  boolean: 'boolean',
  bool: 'boolean',
  date: 'date',
  time: 'time',
  geometry: 'geometry',
  geography: 'geography',
  point: 'point',
  text: 'text',
  tinytext: 'text',
  tinyText: 'text',
  mediumtext: 'text',
  mediumText: 'text',
  longtext: 'text',
  longText: 'text',
  binary: 'bytea',
  json: 'json',
  jsonb: 'jsonb',
  serial: 'serial',
}

type TypeOf = (args: readonly Value[], table: string, schema: string | undefined) => KnexType

const withOptions: Readonly<Record<string, TypeOf>> = {
  string: (args) => ({ type: sized('varchar', args[1], 255) }),
  varchar: (args) => ({ type: sized('varchar', args[1], 255) }),
  char: (args) => ({ type: sized('char', args[1], 1) }),
  bit: (args) => ({ type: sized('bit', args[1], undefined) }),
  decimal: ([, precision, scale]) => ({
    type: precision?.kind === 'nothing' ? 'decimal' : `decimal(${numberOf(precision) ?? 8}, ${numberOf(scale) ?? 2})`,
  }),
  datetime: timestamp,
  dateTime: timestamp,
  timestamp,
  increments: (args) => numbered('serial', args[1]),
  bigincrements: (args) => numbered('bigserial', args[1]),
  bigIncrements: (args) => numbered('bigserial', args[1]),
  uuid: (args) => ({
    type: 'uuid',
    ...(truthOf(propertyOf(args[1], 'primaryKey')) === true ? { primaryKey: true } : {}),
  }),
  specificType: (args) => ({
    type: sqlOf(args[1])?.sql ?? unknownType,
  }),
  enu: enumeration,
  enum: enumeration,
}

/** Says whether a method of the table builder makes a column. */
export function isColumnMethod(name: string): boolean {
  return Object.hasOwn(plain, name) || Object.hasOwn(withOptions, name)
}

/** Takes the call that makes a column, of a table in a schema; gives its type. */
export function typeOfColumn({ name, args = [] }: Link, table: string, schema: string | undefined): KnexType {
  const compile = Object.hasOwn(withOptions, name) ? withOptions[name] : undefined
  return (
    compile?.(args, table, schema) ?? { type: (Object.hasOwn(plain, name) ? plain[name] : undefined) ?? unknownType }
  )
}

function sized(type: string, size: Value | undefined, otherwise: number | undefined): string {
  const number = numberOf(size) ?? (size === undefined || size.kind === 'nothing' ? otherwise : undefined)
  return number === undefined ? type : `${type}(${number})`
}

/** With a time zone unless it is said that it is without. */
function timestamp([, first, second]: readonly Value[]): KnexType {
  const isRecord = first?.kind === 'record'
  const useTz = isRecord ? truthOf(propertyOf(first, 'useTz')) : truthOf(first) === true ? false : undefined
  const precision = numberOf(isRecord ? propertyOf(first, 'precision') : second)
  return { type: `${useTz === false ? 'timestamp' : 'timestamptz'}${precision === undefined ? '' : `(${precision})`}` }
}

function numbered(type: string, options: Value | undefined): KnexType {
  const isKey = options === undefined || truthOf(propertyOf(options, 'primaryKey')) === true
  return { type, ...(isKey ? { primaryKey: true } : {}) }
}

/** A text with a check, unless a type of the server is asked for. */
function enumeration(args: readonly Value[], _table: string, schema: string | undefined): KnexType {
  const [column, allowed, options] = args
  const values = namesOf(allowed).map(literal)
  if (truthOf(propertyOf(options, 'useNative')) !== true) {
    const check = values.length === 0 ? 'true' : `${quoted(nameOf(column) ?? '')} in (${values.join(', ')})`
    return { type: 'text', check }
  }
  const name = nameOf(propertyOf(options, 'enumName')) ?? unknownName
  const where = nameOf(propertyOf(options, 'schemaName')) ?? schema
  const type = quotedPath(where === undefined ? name : `${where}.${name}`)
  if (truthOf(propertyOf(options, 'existingType')) === true) return { type }
  return { type, created: `create type ${type} as enum (${values.join(', ')})` }
}

/** Takes the value of a default; gives it as Knex writes it. A value of the program's own is written down once, and so a constant. */
export function defaultOf(value: Value | undefined): string | undefined {
  if (value === undefined) return undefined
  if (value.kind === 'nothing') return 'null'
  if (value.kind === 'host') return ofKnex(value.links)
  return literal(textOf(value) ?? (value.kind === 'number' ? String(value.number) : unknownName))
}

function ofKnex(links: readonly Link[]): string {
  const raw = links.find(({ name }) => name === 'raw')
  if (raw !== undefined) return sqlOf(raw.args?.[0])?.sql ?? 'a_call_of_unknown_code()'
  if (links.some(({ name }) => name === 'uuid')) return 'gen_random_uuid()'
  return links.some(({ name }) => name === 'now') ? 'current_timestamp' : 'a_call_of_unknown_code()'
}
