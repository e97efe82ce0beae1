import type { DefaultKind } from '../operation.ts'
import { kindOfFunction, worst } from '../postgres/defaults.ts'
import { lastName, option, textOf, type Value } from '../python/value.ts'

/** Functions of Django that have another name in SQL; of the others it is that of the class. */
const names: Readonly<Record<string, string>> = {
  CurrentTimestamp: 'transaction_timestamp',
  RandomUUID: 'gen_random_uuid',
  StrIndex: 'strpos',
  TransactionNow: 'transaction_timestamp',
  UUID4: 'uuidv4',
  UUID7: 'uuidv7',
}
/** Expressions that are of what they are given. */
const composed =
  /^(?:Value|Cast|Concat|Coalesce|Collate|ExpressionWrapper|Greatest|Least|NullIf|JSONArray|JSONObject|Array)$/
/** What SQL writes like a function without parentheses. */
const withoutParentheses = /^current_(?:date|timestamp)$/i

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
      const name = lastName(value.callee)
      if (name === 'RawSQL') return ofSql(textOf(value.args[0]))
      if (depth > maxDepth) return 'unknown'
      const given = worst(value.args.map((one) => databaseDefault(one, depth + 1)))
      return composed.test(name) ? given : worst([given, ofCall(name, textOf(option(value.options, 'function')))])
    }
    case 'unknown':
    case 'part':
      return 'unknown'
    default:
      return 'constant'
  }
}

function ofCall(className: string, given: string | undefined): DefaultKind {
  const name = given ?? (Object.hasOwn(names, className) ? names[className] : className) ?? className
  return withoutParentheses.test(name) ? 'stable' : kindOfFunction([name])
}

/** Each function of an expression that is written as SQL. */
function ofSql(text: string | undefined): DefaultKind {
  if (text === undefined) return 'unknown'
  if (withoutParentheses.test(text.trim())) return 'stable'
  return worst([...text.slice(0, 1_000).matchAll(/(\w{1,63})\s*\(/g)].map(([, name = '']) => kindOfFunction([name])))
}
