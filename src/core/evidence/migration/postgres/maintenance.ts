import type { Node, RefreshMatViewStmt, TransactionStmt, VariableSetStmt } from 'libpg-query'
import type { Operation, Reindexed } from '../operation.ts'
import { tableOf } from './names.ts'

/** Statements that the server refuses inside a transaction, by their nodes (`PreventInTransactionBlock` in its source). */
const alone: Readonly<Record<string, string>> = {
  CreatedbStmt: 'CREATE DATABASE',
  CreateTableSpaceStmt: 'CREATE TABLESPACE',
  DropTableSpaceStmt: 'DROP TABLESPACE',
  AlterSystemStmt: 'ALTER SYSTEM',
}

/** Takes a statement; gives what it does to whole tables, to the transaction, or to the session; undefined for any other. */
export function maintenance(node: Node): readonly Operation[] | undefined {
  const [tag = ''] = Object.keys(node)
  const refused = Object.hasOwn(alone, tag) ? alone[tag] : undefined
  if (refused !== undefined) return [{ kind: 'run-alone', statement: refused }]
  if ('TransactionStmt' in node) return transaction(node.TransactionStmt)
  if ('VariableSetStmt' in node) return setting(node.VariableSetStmt)
  if ('RefreshMatViewStmt' in node) return [refresh(node.RefreshMatViewStmt)]
  if ('ReindexStmt' in node) {
    const { relation, name, params, kind } = node.ReindexStmt
    // There is no other way for the catalogs.
    if (kind === 'REINDEX_OBJECT_SYSTEM') return [{ kind: 'harmless', what: 'the indexes of the catalogs' }]
    const what = relation === undefined ? (name ?? '') : tableOf(relation)
    return [
      { kind: 'reindex', object: reindexed[kind ?? ''] ?? 'INDEX', what, concurrently: isOn(params, 'concurrently') },
    ]
  }
  if ('ClusterStmt' in node) {
    const { relation } = node.ClusterStmt
    const table = relation === undefined ? undefined : tableOf(relation)
    return [{ kind: 'rewrite-table', table, command: 'CLUSTER' }]
  }
  if (!('VacuumStmt' in node)) return undefined
  const { options, rels = [], is_vacuumcmd } = node.VacuumStmt
  if (is_vacuumcmd !== true) return [{ kind: 'harmless', what: 'ANALYZE' }]
  if (!isOn(options, 'full')) return [{ kind: 'run-alone', statement: 'VACUUM' }]
  const tables = rels.flatMap((rel) => ('VacuumRelation' in rel ? [tableOf(rel.VacuumRelation.relation)] : []))
  const named: readonly (string | undefined)[] = tables.length === 0 ? [undefined] : tables
  return named.map((table) => ({ kind: 'rewrite-table', table, command: 'VACUUM FULL' }))
}

const reindexed: Readonly<Record<string, Reindexed>> = {
  REINDEX_OBJECT_TABLE: 'TABLE',
  REINDEX_OBJECT_SCHEMA: 'SCHEMA',
  REINDEX_OBJECT_DATABASE: 'DATABASE',
}

/** An option without a value is on, by the server's `defGetBoolean`. */
function isOn(options: readonly Node[] | undefined, name: string): boolean {
  return (options ?? []).some((node) => {
    if (!('DefElem' in node) || node.DefElem.defname !== name) return false
    const { arg } = node.DefElem
    if (arg === undefined) return true
    if ('Integer' in arg) return (arg.Integer.ival ?? 0) !== 0
    if ('Boolean' in arg) return arg.Boolean.boolval === true
    return !('String' in arg) || !/^(?:false|off)$/i.test(arg.String.sval ?? '')
  })
}

function transaction({ kind }: TransactionStmt): readonly Operation[] {
  switch (kind) {
    case 'TRANS_STMT_BEGIN':
    case 'TRANS_STMT_START':
      return [{ kind: 'begin' }]
    case 'TRANS_STMT_COMMIT':
      return [{ kind: 'commit' }]
    case 'TRANS_STMT_ROLLBACK':
      return [{ kind: 'rollback' }]
    default:
      return [{ kind: 'harmless', what: 'a savepoint' }]
  }
}

const timeouts: Readonly<Record<string, 'lock' | 'statement' | 'idle'>> = {
  lock_timeout: 'lock',
  statement_timeout: 'statement',
  idle_in_transaction_session_timeout: 'idle',
}

function setting({ kind, name = '', args }: VariableSetStmt): readonly Operation[] {
  const which = Object.hasOwn(timeouts, name.toLowerCase()) ? timeouts[name.toLowerCase()] : undefined
  if (which === undefined) return [{ kind: 'harmless', what: `SET ${name}` }]
  return [{ kind: 'set-timeout', which, ...(kind !== 'VAR_SET_VALUE' || isZero(args) ? { isOff: true } : {}) }]
}

function refresh({ relation, concurrent, skipData }: RefreshMatViewStmt): Operation {
  const isEmptied = skipData === true ? ({ isEmptied: true } as const) : {}
  return { kind: 'refresh-view', view: tableOf(relation), concurrently: concurrent === true, ...isEmptied }
}

function isZero(args: readonly Node[] | undefined): boolean {
  const [value] = args ?? []
  if (value === undefined || !('A_Const' in value)) return false
  const { ival, sval } = value.A_Const
  return ival === undefined ? /^\s*0+\s*[a-z]*\s*$/i.test(sval?.sval ?? '') : (ival.ival ?? 0) === 0
}
