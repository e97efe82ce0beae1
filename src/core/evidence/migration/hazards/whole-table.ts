import type { Constraint, Operation } from '../operation.ts'
import type { FindHazards, Hazard, Situation } from './hazard.ts'
import { bySize, listed, named } from './wording.ts'

/** What takes a whole table: rewriting it, locking it, its triggers, its partitions, views made of it. */
export const wholeTableHazards: FindHazards = (situation) => {
  const { operation } = situation.step
  switch (operation.kind) {
    case 'rewrite-table':
      return rewritten(operation, situation)
    case 'lock-table':
      return locked(operation, situation)
    case 'create-trigger':
      return triggered(operation, situation)
    case 'attach-partition':
      return attached(operation, situation)
    case 'detach-partition':
      return detached(operation, situation)
    case 'refresh-view':
      return refreshing(operation, situation)
    default:
      return []
  }
}

function rewritten(
  { table, command }: Extract<Operation, { readonly kind: 'rewrite-table' }>,
  { known }: Situation,
): readonly Hazard[] {
  if (table !== undefined && known.isNewTable(table)) return []
  const what = table === undefined ? 'every table' : named(table)
  return [
    {
      rule: 'migration-table-rewritten',
      level: 'breaking',
      title: `\`${command}\` writes ${what} anew while nobody can read or write it`,
      detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}. \`pg_repack\` does it beside the queries; otherwise it is for a window.`,
      affects: table === undefined ? [] : [table],
      tables: table === undefined ? [] : [table],
    },
  ]
}

/** Locks that stop writers. */
const strong = new Set(['SHARE', 'SHARE ROW EXCLUSIVE', 'EXCLUSIVE', 'ACCESS EXCLUSIVE'])

function locked(
  { tables, mode }: Extract<Operation, { readonly kind: 'lock-table' }>,
  { known }: Situation,
): readonly Hazard[] {
  const old = tables.filter((table) => !known.isNewTable(table))
  if (old.length === 0 || !strong.has(mode)) return []
  return [
    {
      rule: 'migration-table-locked',
      level: 'breaking',
      title: `${mode === 'ACCESS EXCLUSIVE' ? 'nobody can read or write' : 'nobody can write'} ${listed(old)} until this transaction ends`,
      detail: `\`LOCK TABLE … IN ${mode} MODE\` is held to the end. Take the weakest lock that is enough, as late as possible, with a \`lock_timeout\`.`,
      affects: old,
      tables: old,
    },
  ]
}

function triggered(
  { table, name }: Extract<Operation, { readonly kind: 'create-trigger' }>,
  { known }: Situation,
): readonly Hazard[] {
  if (known.isNewTable(table)) return []
  return [
    {
      rule: 'migration-trigger-blocks-writes',
      level: 'info',
      title: `adding the trigger ${named(name)} waits for the writers of ${named(table)}, and holds up those behind it`,
      detail:
        'It holds `SHARE ROW EXCLUSIVE` for a moment, and from then on every write runs it. A `lock_timeout` bounds the wait.',
      affects: [table],
      remedy: { kind: 'set-timeouts' },
    },
  ]
}

function attached(
  { table, partition }: Extract<Operation, { readonly kind: 'attach-partition' }>,
  { known }: Situation,
): readonly Hazard[] {
  // A check that says what the bound says spares the scan; whether one does is not proven, but somebody thought of it.
  const isChecked = known.all.some(
    ({ operation: one }) =>
      (one.kind === 'validate-constraint' && one.table === partition) ||
      (one.kind === 'add-constraint' && one.table === partition && isValidCheck(one.constraint)),
  )
  if (known.isNewTable(partition) || known.isNewTable(table) || isChecked) return []
  return [
    {
      rule: 'migration-partition-attached-unchecked',
      level: 'breaking',
      title: `attaching ${named(partition)} reads all of it, and of the default partition, while nobody can read or write them`,
      detail: `It holds \`ACCESS EXCLUSIVE\` on the partition; ${bySize}. A validated check that says the same as the bound spares the scan.`,
      affects: [table, partition],
      tables: [partition],
      remedy: { kind: 'attach-checked-partition', table, partition },
    },
  ]
}

function isValidCheck({ kind, validated }: Constraint): boolean {
  return kind === 'check' && validated
}

function detached(
  operation: Extract<Operation, { readonly kind: 'detach-partition' }>,
  { known }: Situation,
): readonly Hazard[] {
  const { table, partition, concurrently } = operation
  if (concurrently || known.isNewTable(table)) return []
  return [
    {
      rule: 'migration-partition-detach-blocks',
      level: 'risky',
      title: `detaching ${named(partition)} waits for every query on ${named(table)}, and every query behind it waits as well`,
      detail:
        'It holds `ACCESS EXCLUSIVE` on the whole partitioned table. `DETACH PARTITION … CONCURRENTLY` does not, outside a transaction (PostgreSQL 14 and newer).',
      affects: [table, partition],
      tables: [table],
      remedy: { kind: 'detach-partition', table, partition },
    },
  ]
}

function refreshing(
  { view, concurrently, isEmptied }: Extract<Operation, { readonly kind: 'refresh-view' }>,
  { step, known, migration }: Situation,
): readonly Hazard[] {
  if (known.isNewTable(view)) return []
  if (isEmptied !== true) return concurrently ? [] : [refreshed(view)]
  const isFilled = migration.steps
    .slice(migration.steps.indexOf(step) + 1)
    .some(({ operation: one }) => one.kind === 'refresh-view' && one.view === view && one.isEmptied !== true)
  return isFilled ? [] : [emptied(view)]
}

function emptied(view: string): Hazard {
  return {
    rule: 'migration-view-refresh-blocks',
    level: 'risky',
    title: `queries of ${named(view)} fail until it is refreshed again: \`WITH NO DATA\` empties it`,
    detail: 'The server refuses to read a materialized view that has no data. Refresh it `CONCURRENTLY` in its place.',
    affects: [view],
  }
}

function refreshed(view: string): Hazard {
  return {
    rule: 'migration-view-refresh-blocks',
    level: 'risky',
    title: `nobody can read ${named(view)} while it is computed anew`,
    detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}. \`REFRESH MATERIALIZED VIEW CONCURRENTLY\` keeps it readable, given a unique index on it.`,
    affects: [view],
    tables: [view],
  }
}
