import { quotedPath, unknownType } from '../../sql/quote.ts'
import { isOn, nameOf, type Options, option, type Value } from '../ruby/value.ts'

/** Types that Rails calls otherwise than the server. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['string', 'character varying'],
  ['binary', 'bytea'],
  ['bit_varying', 'bit varying'],
])

/** Types whose `precision` is that of seconds. */
const timed: ReadonlySet<string> = new Set(['datetime', 'timestamp', 'time', 'interval'])
/** Types that no limit changes. */
const unlimited: ReadonlySet<string> = new Set(['text', 'binary', 'bigint', 'primary_key', 'serial', 'bigserial'])

/** Takes a type as Rails names it, and the options of its column; gives it as the PostgreSQL adapter writes it. */
export function typeSql(type: Value | undefined, options: Options, version: number): string {
  const name = nameOf(type)
  if (name === undefined) return unknownType
  const isArray = isOn(options, 'array') && name !== 'primary_key'
  return `${plainType(name, options, version)}${isArray ? '[]' : ''}`
}

function plainType(name: string, options: Options, version: number): string {
  const limit = numberIn(options, 'limit')
  switch (name) {
    case 'primary_key':
      return version < 501 ? 'serial' : 'bigserial'
    case 'integer':
      return integerType(limit)
    case 'decimal':
      return decimalType(options)
    case 'enum': {
      const enumType = nameOf(option(options, 'enum_type'))
      return enumType === undefined ? unknownType : quotedPath(enumType)
    }
    case 'virtual':
      return typeSql(option(options, 'type'), options, version)
  }
  if (timed.has(name)) return timeType(name, options, version)
  const own = renamed.get(name) ?? name
  return limit === undefined || unlimited.has(name) || own.includes('(') ? own : `${own}(${limit})`
}

function integerType(limit: number | undefined): string {
  if (limit === undefined) return 'integer'
  if (limit <= 2) return 'smallint'
  return limit <= 4 ? 'integer' : 'bigint'
}

function decimalType(options: Options): string {
  const [precision, scale] = [numberIn(options, 'precision'), numberIn(options, 'scale')]
  if (precision === undefined) return 'decimal'
  return scale === undefined ? `decimal(${precision})` : `decimal(${precision},${scale})`
}

/** Since 7.0 a `datetime` has 6 digits of seconds unless it is said otherwise. */
function timeType(name: string, options: Options, version: number): string {
  const said = options.entries.has('precision')
  const byDefault = name === 'datetime' && !said && version >= 700 ? 6 : undefined
  const digits = numberIn(options, 'precision') ?? byDefault ?? numberIn(options, 'limit')
  const own = name === 'datetime' ? 'timestamp' : name
  return digits === undefined ? own : `${own}(${digits})`
}

function numberIn(options: Options, name: string): number | undefined {
  const value = option(options, name)
  return value?.kind === 'number' && Number.isInteger(value.number) && value.number >= 0 ? value.number : undefined
}
