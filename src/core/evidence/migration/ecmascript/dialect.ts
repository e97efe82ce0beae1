import { children, field, type SyntaxNode } from '../syntax.ts'
import type { Evaluator } from './evaluator.ts'
import { lookUp, type Scope, textOf, truthOf, type Value } from './value.ts'

/** What programs call PostgreSQL, and the other servers. */
const postgres = new Set(['pg', 'pgsql', 'postgres', 'postgresql', 'postgresdb', 'pg-native', 'aurora-postgres'])
const others = new Set([
  'mysql',
  'mysql2',
  'mariadb',
  'mysqldb',
  'aurora-mysql',
  'sqlite',
  'sqlite3',
  'better-sqlite3',
  'sqljs',
  'mssql',
  'oracle',
  'oracledb',
  'cockroachdb',
  'redshift',
])

/** Deeper conditions may be either. */
const maxDepth = 20

/** Takes a condition; says whether it holds where the server is PostgreSQL; undefined where that does not tell. With a subject, the condition is what the subject is compared to. */
export function conditionTruth(
  node: SyntaxNode | undefined,
  scope: Scope,
  evaluator: Evaluator,
  subject?: SyntaxNode,
): boolean | undefined {
  if (subject !== undefined) return comparison(evaluator.evaluate(node, scope), evaluator.evaluate(subject, scope))
  return truthAt(node, scope, evaluator, 0)
}

function truthAt(node: SyntaxNode | undefined, scope: Scope, evaluator: Evaluator, depth: number): boolean | undefined {
  if (node === undefined || depth > maxDepth) return undefined
  const inner = (one: SyntaxNode | undefined) => truthAt(one, scope, evaluator, depth + 1)
  switch (node.type) {
    case 'parenthesized_expression':
      return inner(children(node)[0])
    case 'unary_expression': {
      const truth = node.childForFieldName('operator')?.text === '!' ? inner(field(node, 'argument')) : undefined
      return truth === undefined ? undefined : !truth
    }
    case 'binary_expression':
      return ofBinary(node, scope, evaluator, inner)
    case 'call_expression':
      return ofCall(node, scope, evaluator)
    case 'identifier':
    case 'member_expression':
      return ofName(node, scope, evaluator)
    default:
      return truthOf(evaluator.evaluate(node, scope))
  }
}

function ofBinary(
  node: SyntaxNode,
  scope: Scope,
  evaluator: Evaluator,
  inner: (node: SyntaxNode | undefined) => boolean | undefined,
): boolean | undefined {
  const [left, right] = [field(node, 'left'), field(node, 'right')]
  const operator = node.childForFieldName('operator')?.text ?? ''
  if (operator === '&&' || operator === '||') {
    const decisive = operator === '||'
    const truths = [inner(left), inner(right)]
    if (truths.includes(decisive)) return decisive
    return truths.includes(undefined) ? undefined : !decisive
  }
  if (!/^[=!]==?$/.test(operator)) return undefined
  const [a, b] = [evaluator.evaluate(left, scope), evaluator.evaluate(right, scope)]
  const truth = comparison(a, b) ?? comparison(b, a)
  return truth === undefined ? undefined : operator.startsWith('!') ? !truth : truth
}

/** The name of a server against something that only the program knows. */
function comparison(name: Value, other: Value): boolean | undefined {
  const text = textOf(name)?.toLowerCase()
  const known = textOf(other)?.toLowerCase()
  if (text === undefined) return undefined
  if (known !== undefined) return text === known
  if (other.kind !== 'unknown' && other.kind !== 'host') return undefined
  if (postgres.has(text)) return true
  return others.has(text) ? false : undefined
}

/** `['pg', 'postgres'].includes(client)`. */
function ofCall(node: SyntaxNode, scope: Scope, evaluator: Evaluator): boolean | undefined {
  const callee = field(node, 'function')
  if (callee?.type !== 'member_expression' || field(callee, 'property')?.text !== 'includes') return undefined
  const list = evaluator.evaluate(field(callee, 'object'), scope)
  if (list.kind !== 'list') return undefined
  const names = list.items.map((one) => textOf(one)?.toLowerCase() ?? '')
  if (!names.every((name) => postgres.has(name) || others.has(name))) return undefined
  return names.some((name) => postgres.has(name))
}

/** `isPostgres`, `isMysql`. */
function ofName(node: SyntaxNode, scope: Scope, evaluator: Evaluator): boolean | undefined {
  const known = node.type === 'identifier' ? lookUp(node.text, scope) : evaluator.evaluate(node, scope)
  const truth = truthOf(known)
  if (truth !== undefined) return truth
  const word = /^is_?(\w+)$/i.exec((/\w+$/.exec(node.text.slice(-60))?.[0] ?? '').toLowerCase())?.[1] ?? ''
  if (postgres.has(word)) return true
  return others.has(word) ? false : undefined
}
