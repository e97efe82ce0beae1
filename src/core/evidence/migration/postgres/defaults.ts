import type { Node } from 'libpg-query'
import type { DefaultKind } from '../operation.ts'
import { steadyFunctions, volatileFunctions } from './function-volatility.ts'
import { partsOf } from './names.ts'

/** Deeper expressions are not looked into. */
const maxDepth = 40

const order: readonly DefaultKind[] = ['none', 'constant', 'stable', 'unknown', 'volatile']

/** Takes the expression of a default; says how often the server has to compute it for the rows that are there. A user's own function may be anything. */
export function defaultKindOf(node: Node | undefined, depth = 0): DefaultKind {
  if (node === undefined) return 'none'
  if (depth > maxDepth) return 'unknown'
  if ('A_Const' in node) return node.A_Const.isnull === true ? 'none' : 'constant'
  if ('FuncCall' in node)
    return worst([kindOfFunction(partsOf(node.FuncCall.funcname)), ...all(node.FuncCall.args, depth)])
  // `CURRENT_TIMESTAMP` and its like hold for a transaction.
  if ('SQLValueFunction' in node) return 'stable'
  if ('TypeCast' in node) return node.TypeCast.arg === undefined ? 'constant' : castKind(node.TypeCast.arg, depth)
  if ('CollateClause' in node) return defaultKindOf(node.CollateClause.arg, depth + 1)
  if ('A_Expr' in node) return worst(all([node.A_Expr.lexpr, node.A_Expr.rexpr], depth))
  if ('A_ArrayExpr' in node) return worst(['constant', ...all(node.A_ArrayExpr.elements, depth)])
  if ('CoalesceExpr' in node) return worst(['constant', ...all(node.CoalesceExpr.args, depth)])
  if ('MinMaxExpr' in node) return worst(['constant', ...all(node.MinMaxExpr.args, depth)])
  if ('BoolExpr' in node) return worst(['constant', ...all(node.BoolExpr.args, depth)])
  if ('RowExpr' in node) return worst(['constant', ...all(node.RowExpr.args, depth)])
  return 'unknown'
}

/** A null that is cast to a type is still none. */
function castKind(arg: Node, depth: number): DefaultKind {
  return defaultKindOf(arg, depth + 1)
}

function all(nodes: readonly (Node | undefined)[] | undefined, depth: number): readonly DefaultKind[] {
  return (nodes ?? []).map((node) => defaultKindOf(node, depth + 1))
}

/** Gives the kind that has to be computed most often; of none a constant. */
export function worst(kinds: readonly DefaultKind[]): DefaultKind {
  return kinds.reduce((found, kind) => (order.indexOf(kind) > order.indexOf(found) ? kind : found), 'constant')
}

/** Functions of extensions that everybody uses, by their own documentation. */
const ofExtensions = new Set([
  'uuid_generate_v1',
  'uuid_generate_v1mc',
  'uuid_generate_v4',
  'gen_random_bytes',
  'gen_salt',
])

/** Takes the name of a function, its schema before it where it is said; says how often a default that is a call of it is computed. */
export function kindOfFunction(parts: readonly string[]): DefaultKind {
  const name = parts.at(-1)?.toLowerCase() ?? ''
  const schema = parts.length > 1 ? parts[0] : undefined
  if (ofExtensions.has(name)) return 'volatile'
  if (schema !== undefined && schema !== 'pg_catalog') return 'unknown'
  if (volatileFunctions.has(name)) return 'volatile'
  return steadyFunctions.has(name) ? 'stable' : 'unknown'
}

/** Says whether the expression of a `USING` is the column itself, or a cast of it: what the server would do without it. */
export function isPlainCast(node: Node, column: string): boolean {
  if ('ColumnRef' in node) return partsOf(node.ColumnRef.fields).at(-1) === column
  return 'TypeCast' in node && node.TypeCast.arg !== undefined && isPlainCast(node.TypeCast.arg, column)
}
