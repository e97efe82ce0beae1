import type { Operation } from '../operation.ts'

/** Operations that wait for every query on their table, and hold up every query behind them. */
const exclusive = new Set<Operation['kind']>([
  'add-column',
  'drop-column',
  'rename-column',
  'rename-table',
  'change-type',
  'set-not-null',
  'drop-not-null',
  'set-default',
  'drop-default',
  'add-identity',
  'add-constraint',
  'drop-constraint',
  'drop-table',
  'truncate',
  'lock-table',
  'rewrite-table',
  'attach-partition',
  'detach-partition',
])

/** Says whether an operation waits for every query on a table that was there before, and holds up every query behind it. */
export function waitsForReaders(
  operation: Operation,
  known: { readonly isNewTable: (table: string) => boolean },
): boolean {
  // A foreign key lets readers go on.
  if (operation.kind === 'add-constraint' && operation.constraint.kind === 'foreign-key') return false
  return exclusive.has(operation.kind) && tablesOf(operation).some((table) => !known.isNewTable(table))
}

/** Gives the tables that an operation is about. */
export function tablesOf(operation: Operation): readonly string[] {
  if ('tables' in operation) return operation.tables
  // The table that it becomes a part of stays open.
  if (operation.kind === 'attach-partition') return [operation.partition]
  return 'table' in operation && operation.table !== undefined ? [operation.table] : []
}
