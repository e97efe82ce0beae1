import type { DeleteStmt, InsertStmt, LockStmt, Node, TruncateStmt, UpdateStmt } from 'libpg-query'
import type { Operation } from '../operation.ts'
import { constantTruth } from './constant-truth.ts'
import { partsOf, tableOf } from './names.ts'

/** Takes an `UPDATE`; a condition that is always true is none. */
export function update({ relation, targetList = [], whereClause, fromClause }: UpdateStmt): Operation {
  return {
    kind: 'update',
    table: tableOf(relation),
    columns: wholeColumns(targetList),
    where: isCondition(whereClause) || (fromClause ?? []).length > 0,
    batched: isBatch(whereClause),
  }
}

/** Parts of a column, `a.x` or `a[1]`, are not the column. */
function wholeColumns(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (!('ResTarget' in node) || (node.ResTarget.indirection ?? []).length > 0) return []
    return [node.ResTarget.name ?? '']
  })
}

/** Takes a `DELETE`. */
export function deletion({ relation, whereClause, usingClause }: DeleteStmt): Operation {
  const where = isCondition(whereClause) || (usingClause ?? []).length > 0
  return { kind: 'delete', table: tableOf(relation), where, batched: isBatch(whereClause) }
}

/** Takes an `INSERT`. */
export function insertion({ relation, cols = [], selectStmt }: InsertStmt): Operation {
  return {
    kind: 'insert',
    table: tableOf(relation),
    columns: wholeColumns(cols),
    fromSelect:
      selectStmt !== undefined && 'SelectStmt' in selectStmt && (selectStmt.SelectStmt.fromClause ?? []).length > 0,
  }
}

/** Takes a `TRUNCATE`. */
export function truncation({ relations = [], behavior }: TruncateStmt): Operation {
  return { kind: 'truncate', tables: tablesIn(relations), cascade: behavior === 'DROP_CASCADE' }
}

/** The server's names of its locks, by their number. */
const modes = [
  'ACCESS SHARE',
  'ROW SHARE',
  'ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'EXCLUSIVE',
  'ACCESS EXCLUSIVE',
] as const

/** Takes a `LOCK TABLE`. */
export function locking({ relations = [], mode = 8 }: LockStmt): Operation {
  return { kind: 'lock-table', tables: tablesIn(relations), mode: modes[mode - 1] ?? 'ACCESS EXCLUSIVE' }
}

function tablesIn(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => ('RangeVar' in node ? [tableOf(node.RangeVar)] : []))
}

function isCondition(node: Node | undefined): boolean {
  return node !== undefined && constantTruth(node) !== true
}

/** A batch is a range of keys, one key or some that are written out, or what a limited query gives. */
function isBatch(node: Node | undefined): boolean {
  if (node === undefined) return false
  if ('SubLink' in node) {
    const select = node.SubLink.subselect
    return select !== undefined && 'SelectStmt' in select && select.SelectStmt.limitCount !== undefined
  }
  if ('BoolExpr' in node) return (node.BoolExpr.args ?? []).some(isBatch)
  if (!('A_Expr' in node)) return false
  const { kind, name, lexpr, rexpr } = node.A_Expr
  if (kind === 'AEXPR_BETWEEN') return true
  return partsOf(name).at(-1) === '=' && isKey(lexpr) && isWritten(rexpr)
}

/** The column that is the key nearly everywhere. */
function isKey(node: Node | undefined): boolean {
  return node !== undefined && 'ColumnRef' in node && /^(?:id|uuid)$/i.test(partsOf(node.ColumnRef.fields).at(-1) ?? '')
}

function isWritten(node: Node | undefined): boolean {
  if (node === undefined) return false
  if ('List' in node) return (node.List.items ?? []).every(isWritten)
  if ('TypeCast' in node) return isWritten(node.TypeCast.arg)
  if (!('A_Const' in node)) return false
  // Where only the program knows the key, a word stands in its place.
  const text = node.A_Const.sval?.sval
  return text === undefined || /^[\w-]*\d[\w-]*$/.test(text)
}
