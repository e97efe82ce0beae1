import type { Step } from '../operation.ts'
import type { FindHazards, Situation } from './hazard.ts'
import { requiredWithoutValue } from './no-value.ts'
import { bySize, named } from './wording.ts'

/** Columns that become required, or stop to be. */
export const notNullHazards: FindHazards = (situation) => {
  const { step, known, migration } = situation
  const { operation } = step
  if (operation.kind === 'set-not-null') {
    const { table, column } = operation
    if (known.isNewTable(table) || known.found.column?.isNotNull === true) return []
    const failing = requiredWithoutValue(situation)
    if (failing.length > 0) return failing
    // Since version 12 the server trusts such a check.
    if (isChecked(table, column, situation) && !known.isOlderThan(12)) return []
    return [
      {
        rule: 'migration-not-null-scans',
        level: 'breaking',
        title: `requiring ${named(column)} reads all of ${named(table)} while nobody can read or write it`,
        detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}. A validated check that says the same lets the server skip the scan (PostgreSQL 12 and newer).`,
        affects: [`${table}.${column}`],
        tables: [table],
        remedy: { kind: 'not-null-by-check', table, column },
      },
    ]
  }
  if (operation.kind !== 'drop-not-null' || known.isNewTable(operation.table)) return []
  const { table, column } = operation
  const isOver = migration.steps.slice(migration.steps.indexOf(step)).some((one) => endsNull(one, table, column))
  if (isOver || known.newColumn(table, column) !== undefined || known.found.column?.isNotNull === false) return []
  return [
    {
      rule: 'migration-not-null-dropped',
      level: 'info',
      title: `${named(`${table}.${column}`)} may be null from now on: code that reads it has not had to expect that`,
      detail: 'Let the code that reads it go out first.',
      affects: [`${table}.${column}`],
    },
  ]
}

/** By a check of this change or of the schema before it; one that the same migration drops behind it, and that says by its name that the column is not null, is taken for one that was validated before. */
function isChecked(table: string, column: string, { step, known, migration }: Situation): boolean {
  if (known.isCheckedNotNull(table, column) || known.dependents().isRequired(table, column)) return true
  return migration.steps
    .slice(migration.steps.indexOf(step))
    .some(
      ({ operation: one }) =>
        one.kind === 'drop-constraint' && one.table === table && saysNotNull(one.name ?? '', column),
    )
}

function saysNotNull(name: string, column: string): boolean {
  return /null|required|presence/i.test(name) && `_${name}_`.toLowerCase().includes(`_${column}_`.toLowerCase())
}

/** The column is dropped, or required again. */
function endsNull({ operation: one }: Step, table: string, column: string): boolean {
  if (!('table' in one) || one.table !== table) return false
  if (one.kind === 'add-constraint')
    return one.constraint.kind === 'primary-key' && one.constraint.columns.includes(column)
  return (one.kind === 'drop-column' || one.kind === 'set-not-null') && one.column === column
}
