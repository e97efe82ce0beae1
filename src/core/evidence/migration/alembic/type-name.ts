import { isEnumClass } from '../python/python-class.ts'
import {
  type CallValue,
  isOff,
  isOn,
  lastName,
  nameOf,
  numberOf,
  option,
  textOf,
  truthOf,
  type Value,
} from '../python/value.ts'
import { literal, quoted, quotedPath, unknownType } from '../sql/quote.ts'

/** An enumerated type of the server that belongs to a column. */
export interface EnumType {
  /** As SQL writes it, with its schema. */
  readonly name: string
  readonly values: readonly string[]
  /** Whether a table that has it makes it: not with `create_type=False`. */
  readonly isMade: boolean
}

/** A type of SQLAlchemy as SQL writes it for PostgreSQL. */
export interface TypeName {
  readonly sql: string
  readonly isEnum?: EnumType
  /** The values that a check holds a text to. */
  readonly check?: readonly string[]
}

const notKnown: TypeName = { sql: unknownType }

/** Types that take nothing that matters; as the PostgreSQL dialect of SQLAlchemy 2 compiles them. */
const plain: Readonly<Record<string, string>> = {
  ...{ Integer: 'integer', INTEGER: 'integer', INT: 'integer', BigInteger: 'bigint', BIGINT: 'bigint' },
  ...{
    SmallInteger: 'smallint',
    SMALLINT: 'smallint',
    Boolean: 'boolean',
    BOOLEAN: 'boolean',
    Date: 'date',
    DATE: 'date',
  },
  ...{
    Text: 'text',
    TEXT: 'text',
    UnicodeText: 'text',
    Double: 'double precision',
    DOUBLE_PRECISION: 'double precision',
  },
  ...{
    REAL: 'real',
    LargeBinary: 'bytea',
    BYTEA: 'bytea',
    PickleType: 'bytea',
    JSON: 'json',
    JSONB: 'jsonb',
    UUID: 'uuid',
  },
  ...{
    INET: 'inet',
    CIDR: 'cidr',
    MACADDR: 'macaddr',
    MACADDR8: 'macaddr8',
    MONEY: 'money',
    OID: 'oid',
    HSTORE: 'hstore',
  },
  ...{ TSVECTOR: 'tsvector', TSQUERY: 'tsquery', CITEXT: 'citext', REGCLASS: 'regclass', REGCONFIG: 'regconfig' },
  ...{
    INT4RANGE: 'int4range',
    INT8RANGE: 'int8range',
    NUMRANGE: 'numrange',
    DATERANGE: 'daterange',
    JSONPATH: 'jsonpath',
  },
  ...{ TSRANGE: 'tsrange', TSTZRANGE: 'tstzrange', INT4MULTIRANGE: 'int4multirange', INT8MULTIRANGE: 'int8multirange' },
  ...{ NUMMULTIRANGE: 'nummultirange', DATEMULTIRANGE: 'datemultirange', TSMULTIRANGE: 'tsmultirange' },
  ...{ TSTZMULTIRANGE: 'tstzmultirange', Interval: 'interval', INTERVAL: 'interval', MatchType: 'boolean' },
}

type Compile = (call: CallValue | undefined) => TypeName

const compiled: Readonly<Record<string, Compile>> = {
  String: sized('varchar'),
  VARCHAR: sized('varchar'),
  Unicode: sized('varchar'),
  AutoString: sized('varchar'),
  NVARCHAR: sized('varchar'),
  CHAR: sized('char'),
  NCHAR: sized('char'),
  BIT: (call) => ({
    sql: `bit${call !== undefined && isOn(call.options, 'varying') ? ' varying' : ''}${modifier(given(call, 0, 'length'))}`,
  }),
  Float: (call) => ({ sql: `float${modifier(given(call, 0, 'precision'))}` }),
  FLOAT: (call) => ({ sql: `float${modifier(given(call, 0, 'precision'))}` }),
  Numeric: numeric,
  NUMERIC: numeric,
  DECIMAL: numeric,
  DateTime: timed('timestamp'),
  TIMESTAMP: timed('timestamp'),
  Time: timed('time'),
  TIME: timed('time'),
  Uuid: (call) => ({ sql: call !== undefined && isOff(call.options, 'native_uuid') ? 'char(32)' : 'uuid' }),
  ARRAY: (call) => {
    const item = typeNameOf(given(call, 0, 'item_type'))
    return { ...item, sql: item.sql === unknownType ? unknownType : `${item.sql}[]` }
  },
  Enum: enumerated,
  ENUM: enumerated,
  DOMAIN: (call) => {
    const name = nameOf(given(call, 0, 'name'))
    return name === undefined ? notKnown : { sql: quotedPath(name) }
  },
}

function given(call: CallValue | undefined, index: number, name: string): Value | undefined {
  return call?.args[index] ?? (call === undefined ? undefined : option(call.options, name))
}

function modifier(value: Value | undefined): string {
  const number = numberOf(value)
  return number === undefined || !Number.isInteger(number) || number < 0 ? '' : `(${number})`
}

/** A length that only the program knows may be any. */
function sized(type: string): Compile {
  return (call) => {
    const length = given(call, 0, 'length')
    if (length === undefined || length.kind === 'none') return { sql: type }
    return length.kind === 'number' ? { sql: `${type}${modifier(length)}` } : notKnown
  }
}

function numeric(call: CallValue | undefined): TypeName {
  const [precision, scale] = [numberOf(given(call, 0, 'precision')), numberOf(given(call, 1, 'scale'))]
  if (precision === undefined) return { sql: 'numeric' }
  return { sql: `numeric(${precision}${scale === undefined ? '' : `, ${scale}`})` }
}

/** `DateTime(True)` is with a time zone; only the dialect's own has a precision. */
function timed(type: string): Compile {
  return (call) => {
    const isZoned = truthOf(given(call, 0, 'timezone')) === true
    return { sql: `${type}${modifier(given(call, 1, 'precision'))} ${isZoned ? 'with' : 'without'} time zone` }
  }
}

/** Named by `name`, or by the class of its members in lower case; a text with a length where the server's own type is not wanted. */
function enumerated(call: CallValue | undefined): TypeName {
  if (call === undefined) return notKnown
  const [first] = call.args
  const members = first?.kind === 'class' && isEnumClass(first) ? [...first.attributes.keys()] : undefined
  const listed = first?.kind === 'list' ? first.items : call.args
  const values = members ?? listed.flatMap((value) => textOf(value) ?? [])
  const isNative = !isOff(call.options, 'native_enum')
  if (!isNative) {
    const longest = Math.max(1, ...values.map((value) => value.length))
    const isKnown = call.isWhole && values.length > 0
    const length = numberOf(option(call.options, 'length')) ?? (isKnown ? longest : undefined)
    const check = isOn(call.options, 'create_constraint') ? { check: values } : {}
    return length === undefined ? notKnown : { sql: `varchar(${length})`, ...check }
  }
  const named = nameOf(option(call.options, 'name')) ?? classNamed(first)
  if (named === undefined) return notKnown
  const schema = nameOf(option(call.options, 'schema'))
  const name = schema === undefined ? quoted(named) : `${quoted(schema)}.${quoted(named)}`
  return { sql: name, isEnum: { name, values, isMade: !isOff(call.options, 'create_type') } }
}

function classNamed(value: Value | undefined): string | undefined {
  const name = value?.kind === 'class' ? value.name : value?.kind === 'name' ? lastName(value.name) : undefined
  return name?.toLowerCase()
}

/** Types of packages that many use, by their own sources; `GUID` is the recipe of SQLAlchemy's manual ("Backend-agnostic GUID Type"). */
const ofOthers: Readonly<Record<string, string>> = {
  ...{ GUID: 'uuid', UUIDType: 'uuid', ArrowType: 'timestamp', TSVectorType: 'tsvector', URLType: 'text' },
  ...{ EmailType: 'varchar(255)', TIMESTAMPAware: 'timestamptz', Vector: 'vector' },
  ...{ Geometry: 'geometry', Geography: 'geography' },
}

/** Packages whose types these are; a name that nothing explains is mostly one of them. */
const own = /^(?:sqlalchemy|sqlmodel|sa|db|[A-Za-z]+$)(?:\.|$)/
const ofOtherServers = /\.dialects\.(?!postgresql)/

const maxDepth = 10

/** Takes a type as a migration says it, called or not; gives it as SQL writes it. A type of another package is `unknown`. */
export function typeNameOf(value: Value | undefined, depth = 0): TypeName {
  if (value === undefined || depth > maxDepth) return notKnown
  if (value.kind === 'class') return ofClass(value, depth)
  if (value.kind === 'name') return named(value.name, undefined)
  if (value.kind !== 'call') return notKnown
  if (value.callee === '.with_variant') return variant(value, depth)
  if (value.receiver?.kind === 'class') return ofClass(value.receiver, depth)
  return value.receiver === undefined ? named(value.callee, value) : notKnown
}

/** `Integer().with_variant(BigInteger, 'postgresql')`. */
function variant({ args: [other, ...dialects], receiver, options }: CallValue, depth: number): TypeName {
  const names = [...dialects, option(options, 'dialect_name')].map(textOf)
  return typeNameOf(names.includes('postgresql') ? other : receiver, depth + 1)
}

/** A type decorator of the file is what it decorates, unless it says another for each server. */
function ofClass({ attributes, methods }: Extract<Value, { readonly kind: 'class' }>, depth: number): TypeName {
  return methods.has('load_dialect_impl') ? notKnown : typeNameOf(attributes.get('impl'), depth + 1)
}

function named(name: string, call: CallValue | undefined): TypeName {
  const last = lastName(name)
  const other = Object.hasOwn(ofOthers, last) ? ofOthers[last] : undefined
  if (other !== undefined) return { sql: other }
  if (!own.test(name) || ofOtherServers.test(name)) return notKnown
  const compile = Object.hasOwn(compiled, last) ? compiled[last] : undefined
  if (compile !== undefined) return compile(call)
  const sql = Object.hasOwn(plain, last) ? plain[last] : undefined
  return sql === undefined ? notKnown : { sql }
}

/** Takes the values that a text may have; gives the check of a column that holds it to them. */
export function checkOf(column: string, values: readonly string[]): string {
  return `${quoted(column)} in (${values.length === 0 ? "''" : values.map(literal).join(', ')})`
}
