import type { Column, Migration, Operation, Step } from '../operation.ts'
import { bare, keyOf } from './names.ts'
import { isNumbered } from './numbered.ts'

/** What every row holds in a column: null, the value of its default, or what cannot be told. */
export type ValueInAllRows = 'null' | 'default' | 'unknown'

/** Takes a column as it is added; gives what it holds in the rows that are there. */
export function valueAsAdded(column: Column): ValueInAllRows {
  if (isNumbered(column) || column.generated !== undefined) return 'unknown'
  if (column.default === 'none') return 'null'
  return column.default === 'constant' || column.default === 'stable' ? 'default' : 'unknown'
}

/** Takes a step and a column; gives what every row holds in it as the step runs, where the same migration has added the column and nothing may have written it since. */
export function valueInAllRows(
  { step, migration }: { readonly step: Step; readonly migration: Migration },
  table: string,
  column: string,
): ValueInAllRows {
  const before = migration.steps.slice(0, migration.steps.indexOf(step))
  const at = before.findLastIndex(({ operation }) => adds(operation, table, column))
  const added = before[at]
  if (added?.operation.kind !== 'add-column') return 'unknown'
  const isUnread = migration.unread.some(({ line }) => line >= added.line && line <= step.line)
  const isWritten = before.slice(at + 1).some((one) => mayWrite(one, table))
  return isUnread || isWritten ? 'unknown' : valueAsAdded(added.operation.column)
}

function adds(operation: Operation, table: string, column: string): boolean {
  return operation.kind === 'add-column' && keyOf(operation.table, operation.column.name) === keyOf(table, column)
}

/** Statements that run code of the database. */
const calls = /^(?:a query|CallStmt|ExecuteStmt|CopyStmt|MergeStmt)$/

function mayWrite({ operation, sql }: Step, table: string): boolean {
  switch (operation.kind) {
    case 'unread':
      return true
    case 'harmless':
      return calls.test(operation.what)
    case 'update':
      // The table of a model may be called otherwise than by its rule.
      return !sql || bare(operation.table) === bare(table)
    case 'rename-table':
    case 'rename-column':
    case 'change-type':
    case 'delete':
      return bare(operation.table) === bare(table)
    case 'truncate':
      return operation.tables.some((one) => bare(one) === bare(table))
    default:
      return false
  }
}
