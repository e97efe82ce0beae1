import type { Column, Constraint } from '../operation.ts'
import type { FindHazards, Hazard, Situation } from './hazard.ts'
import { type ValueInAllRows, valueAsAdded, valueInAllRows } from './value-in-all-rows.ts'
import { listed, named } from './wording.ts'

/** Unique indexes and keys over nothing but columns that the same migration adds with one value for all rows. */
export const repeatedValueHazards: FindHazards = (situation) => {
  const { operation } = situation.step
  if (operation.kind === 'create-index')
    return operation.unique && operation.partial !== true ? repeated(operation, 'unique index', situation) : []
  if (operation.kind !== 'add-constraint') return []
  const { kind, usingIndex } = operation.constraint
  if (usingIndex !== undefined || (kind !== 'unique' && kind !== 'primary-key')) return []
  const what = kind === 'unique' ? 'unique constraint' : 'primary key'
  return repeated({ ...operation.constraint, table: operation.table }, what, situation)
}

type Key = Pick<Constraint, 'columns' | 'nullsNotDistinct'> & { readonly table: string }

function repeated(key: Key, what: string, situation: Situation): readonly Hazard[] {
  const { table, columns, nullsNotDistinct } = key
  if (situation.known.isNewTable(table) || columns.length === 0) return []
  const values = columns.map((column) => valueInAllRows(situation, table, column))
  if (!values.every((value) => isOneKey(value, nullsNotDistinct))) return []
  return [hazard(table, columns, `this ${what} fails as soon as ${named(table)} has two`)]
}

/** Nulls are as good as distinct, unless it is said otherwise. */
function isOneKey(value: ValueInAllRows, nullsNotDistinct: true | undefined): boolean {
  return value === 'default' || (value === 'null' && nullsNotDistinct === true)
}

/** Takes a unique column or key as it is added to a table that may have rows; gives that it fails, or undefined where each row gets a value of its own. */
export function repeatedOnAdding(table: string, column: Column): readonly Hazard[] | undefined {
  if (!isOneKey(valueAsAdded(column), column.nullsNotDistinct)) return undefined
  return [hazard(table, [column.name], `adding it as unique fails as soon as ${named(table)} has two`)]
}

function hazard(table: string, columns: readonly string[], consequence: string): Hazard {
  return {
    rule: 'migration-unique-default-repeated',
    level: 'breaking',
    title: `every row gets the same value in ${listed(columns)}: ${consequence}`,
    detail:
      'The server refuses it and the migration stops. Add the column without a default, give each row a value of its own, and make it unique after that.',
    affects: columns.map((column) => `${table}.${column}`),
    remedy: { kind: 'unique-column-in-steps', table, columns },
  }
}
