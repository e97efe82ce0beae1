import type { Operation } from '../operation.ts'
import type { Hazard, Situation } from './hazard.ts'
import { valueInAllRows } from './value-in-all-rows.ts'
import { named } from './wording.ts'

/** Takes a step; gives that it fails where it requires a column that the same migration adds without a value for any row. */
export function requiredWithoutValue(situation: Situation): readonly Hazard[] {
  const { operation } = situation.step
  if (!('table' in operation) || operation.table === undefined || situation.known.isNewTable(operation.table)) return []
  const { table } = operation
  const column = columnsRequired(operation).find(
    // A check that was validated before says that somebody has filled it.
    (one) => valueInAllRows(situation, table, one) === 'null' && !situation.known.isCheckedNotNull(table, one),
  )
  if (column === undefined) return []
  return [
    {
      rule: 'migration-column-not-null-without-default',
      level: 'breaking',
      title: `no row has a value in ${named(column)}, which this migration adds: requiring it fails where ${named(table)} has rows`,
      detail:
        'And where it has none, the code that still runs does not set it, and its inserts fail. Fill it, and require it in a later migration.',
      affects: [`${table}.${column}`],
      remedy: { kind: 'not-null-by-check', table, column },
    },
  ]
}

function columnsRequired(operation: Operation): readonly string[] {
  if (operation.kind === 'set-not-null') return [operation.column]
  if (operation.kind !== 'add-constraint' || !operation.constraint.validated) return []
  const { kind, columns } = operation.constraint
  return kind === 'primary-key' || kind === 'not-null' ? columns : []
}
