import { literal, quoted } from '../../sql/quote.ts'
import type { Machine } from '../ruby/machine.ts'
import { isOff, isOn, nameOf, type Options, option, textOf, type Value } from '../ruby/value.ts'
import { sqlOf } from '../sql-of-text.ts'
import { typeSql } from './column-type.ts'

/** A call that nobody knows, for a value that may be anything. */
const anything = 'unknown_value()'

/** Takes a column's name, type and options; gives its definition as Rails writes it. */
export function columnSql(name: string, type: Value | undefined, options: Options, machine: Machine): string {
  const isKey = isOn(options, 'primary_key') || nameOf(type) === 'primary_key'
  const ownType = isKey ? keyType(type, options) : type
  const parts = [quoted(name), typeSql(ownType, options, machine.version), generated(options, machine)]
  const value = defaultSql(option(options, 'default'), type, machine)
  if (value !== undefined) parts.push(`DEFAULT ${value}`)
  if (isOff(options, 'null') || isKey) parts.push('NOT NULL')
  if (isKey) parts.push('PRIMARY KEY')
  return parts.filter((part) => part !== '').join(' ')
}

/** A key of whole numbers without a default counts itself. */
function keyType(type: Value | undefined, options: Options): Value | undefined {
  const name = nameOf(type)
  if (options.entries.has('default') || (name !== 'integer' && name !== 'bigint')) return type
  const limit = option(options, 'limit')
  const isBig = name === 'bigint' || (limit?.kind === 'number' && limit.number === 8)
  return { kind: 'text', parts: [{ text: isBig ? 'bigserial' : 'serial', line: 0 }], isSymbol: true }
}

function generated(options: Options, machine: Machine): string {
  const as = option(options, 'as')
  if (as === undefined) return ''
  return `GENERATED ALWAYS AS (${expressionSql(as, machine) ?? 'NULL'}) ${isOn(options, 'stored') ? 'STORED' : 'VIRTUAL'}`
}

/** Takes a default; gives it as SQL, or undefined where there is none: a text is a constant, but for a call given to a `uuid`, and a lambda is SQL. */
export function defaultSql(value: Value | undefined, type: Value | undefined, machine: Machine): string | undefined {
  switch (value?.kind) {
    case undefined:
    case 'nil':
      return undefined
    case 'number':
      return String(value.number)
    case 'boolean':
      return value.isTrue ? 'TRUE' : 'FALSE'
    case 'block':
      return expressionSql(machine.run(value, [], {}), machine) ?? anything
    case 'text': {
      const text = textOf(value)
      if (text !== undefined && nameOf(type) === 'uuid' && text.includes('()')) return text
      return literal(text ?? '')
    }
    case 'unknown':
      return value.isConstant ? literal('') : anything
    default:
      return literal('')
  }
}

/** Takes an expression of SQL that the program holds, as a text or a lambda; gives it, or undefined where it is put together. */
export function expressionSql(value: Value | undefined, machine: Machine): string | undefined {
  if (value?.kind === 'block') return expressionSql(machine.run(value, [], {}), machine)
  if (value?.kind === 'number') return String(value.number)
  if (value?.kind === 'boolean') return value.isTrue ? 'TRUE' : 'FALSE'
  return sqlOf(value)?.sql
}
