import type { A_Const, Node } from 'libpg-query'

/** Deeper conditions are not looked into. */
const maxDepth = 20

/** Takes a condition; gives its truth where that is the same for every row, null for unknown as SQL knows it, undefined where it depends on the row. */
export function constantTruth(node: Node, depth = 0): boolean | null | undefined {
  if (depth > maxDepth) return undefined
  if ('BoolExpr' in node) {
    const { boolop, args = [] } = node.BoolExpr
    const parts = args.map((one) => constantTruth(one, depth + 1))
    if (boolop === 'NOT_EXPR') return typeof parts[0] === 'boolean' ? !parts[0] : parts[0]
    return together(parts, boolop === 'OR_EXPR')
  }
  if ('NullTest' in node) {
    const { arg, nulltesttype } = node.NullTest
    const value = arg === undefined ? undefined : constantOf(arg)
    return value === undefined ? undefined : (value === null) === (nulltesttype === 'IS_NULL')
  }
  if ('A_Expr' in node) {
    const { kind, name = [], lexpr, rexpr } = node.A_Expr
    if (kind !== 'AEXPR_OP' || lexpr === undefined || rexpr === undefined) return undefined
    const [operator] = name.flatMap((part) => ('String' in part ? [part.String.sval ?? ''] : []))
    return compared(constantOf(lexpr), operator, constantOf(rexpr))
  }
  const value = constantOf(node)
  return typeof value === 'boolean' || value === null ? value : undefined
}

/** One part that decides is enough; otherwise every part has to be known. */
function together(parts: readonly (boolean | null | undefined)[], decisive: boolean): boolean | null | undefined {
  if (parts.includes(decisive)) return decisive
  if (parts.includes(undefined)) return undefined
  return parts.includes(null) ? null : !decisive
}

type Constant = string | number | boolean | null

function compared(left: Constant | undefined, operator: string | undefined, right: Constant | undefined) {
  if (left === undefined || right === undefined) return undefined
  if (left === null || right === null) return null
  // A text is compared as what the other side is.
  const isSame = String(left) === String(right)
  if (operator === '=') return isSame
  return operator === '<>' ? !isSame : undefined
}

function constantOf(node: Node): Constant | undefined {
  return 'A_Const' in node ? heldIn(node.A_Const) : undefined
}

/** A zero and a false are left out by the parser. */
function heldIn({ isnull, boolval, ival, sval, fval }: A_Const): Constant | undefined {
  if (isnull === true) return null
  if (boolval !== undefined) return boolval.boolval === true
  if (ival !== undefined) return ival.ival ?? 0
  if (sval !== undefined) return sval.sval ?? ''
  return fval === undefined ? undefined : Number(fval.fval)
}
