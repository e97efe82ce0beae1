import type { Column, Step } from '../operation.ts'
import type { Hazard, Situation } from './hazard.ts'
import { bare } from './names.ts'
import type { MigrationRule } from './rules.ts'
import { valueAsAdded } from './value-in-all-rows.ts'

/** What fails as long as there are rows, however few. */
const failing: ReadonlySet<MigrationRule> = new Set([
  'migration-column-not-null-without-default',
  'migration-unique-default-repeated',
])

/** Takes what a step endangers; gives it without what only takes long for as long as a table has rows, where an earlier step of the migration leaves it none: one that deletes them all, or that fails unless there are none. */
export function withoutEmptied(hazards: readonly Hazard[], { known }: Situation): readonly Hazard[] {
  const emptied = hazards.length === 0 ? [] : known.all.flatMap(emptiedBy).map(bare)
  if (emptied.length === 0) return hazards
  // The first is the one whose rows are read.
  const isMoot = ([first]: readonly string[]) => first !== undefined && emptied.includes(bare(first))
  const deleted = known.all.flatMap(deletedBy).map(bare)
  return hazards.filter(({ rule, tables, affects, loses }) => {
    if (failing.has(rule)) return !deleted.includes(bare((affects[0] ?? '').split('.').slice(0, -1).join('.')))
    return loses === true || !isMoot(tables ?? [])
  })
}

function emptiedBy(step: Step): readonly string[] {
  const { operation } = step
  if (operation.kind === 'add-column' && failsWithRows(operation.column)) return [operation.table]
  return deletedBy(step)
}

function deletedBy({ operation }: Step): readonly string[] {
  if (operation.kind === 'truncate') return operation.tables
  return operation.kind === 'delete' && !operation.where && !operation.batched ? [operation.table] : []
}

function failsWithRows(column: Column): boolean {
  return column.notNull && valueAsAdded(column) === 'null'
}
