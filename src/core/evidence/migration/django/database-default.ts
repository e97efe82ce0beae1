import type { DefaultKind } from '../operation.ts'
import { lastName, option, textOf, type Value } from '../python/value.ts'

/** Functions of the server that give another value for every row. */
const volatile =
  /^(?:RandomUUID|Random|UUID4|UUID7|ClockTimestamp)$|^(?:gen_random_uuid|uuid_generate_v[1-7]|uuidv[47]|random|clock_timestamp|nextval)$/i
/** And those that give one value for a statement. */
const stable =
  /^(?:Now|TransactionNow|CurrentTimestamp|now|statement_timestamp|transaction_timestamp|current_timestamp|current_date)$/i
/** Expressions that are of what they are given. */
const composed = /^(?:Value|Cast|Concat|Lower|Upper|Coalesce|JSONObject|ExpressionWrapper|Collate|Length|Abs|Round)$/

const maxDepth = 10

/** Takes `db_default`; gives how often the server computes it. */
export function databaseDefault(value: Value | undefined, depth = 0): DefaultKind {
  switch (value?.kind) {
    case undefined:
      return 'none'
    case 'name':
      return lastName(value.name) === 'NOT_PROVIDED' ? 'none' : 'constant'
    case 'none':
      return 'none'
    case 'call': {
      const given = textOf(option(value.options, 'function')) ?? lastName(value.callee)
      if (volatile.test(given)) return 'volatile'
      if (stable.test(given)) return 'stable'
      if (given === 'RawSQL') return ofSql(textOf(value.args[0]))
      if (!composed.test(given) || depth > maxDepth) return 'unknown'
      return worst(value.args.map((one) => databaseDefault(one, depth + 1)))
    }
    case 'unknown':
    case 'part':
      return 'unknown'
    default:
      return 'constant'
  }
}

function ofSql(text: string | undefined): DefaultKind {
  const name = /^\s*\(?\s*(\w+)\s*\(/.exec(text ?? '')?.[1]
  if (text === undefined) return 'unknown'
  if (name === undefined) return 'constant'
  return volatile.test(name) ? 'volatile' : stable.test(name) ? 'stable' : 'unknown'
}

function worst(kinds: readonly DefaultKind[]): DefaultKind {
  const order = ['volatile', 'unknown', 'stable'] as const
  return order.find((kind) => kinds.includes(kind)) ?? 'constant'
}
