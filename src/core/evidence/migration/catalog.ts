import type { Catalog } from './hazards/known.ts'
import { keyOf } from './hazards/names.ts'
import type { ColumnType, Operation } from './operation.ts'

/** Takes the operations that make a schema as it is; gives the types of its columns, and what stands on them. */
export function catalogOf(operations: readonly Operation[]): Catalog {
  const types = new Map<string, ColumnType>()
  for (const operation of operations) {
    if (operation.kind === 'create-table')
      for (const { name, type } of operation.columns)
        if (type !== undefined) types.set(keyOf(operation.table, name), type)
    if (operation.kind === 'add-column' && operation.column.type !== undefined)
      types.set(keyOf(operation.table, operation.column.name), operation.column.type)
  }
  return { typeOf: (table, column) => types.get(keyOf(table, column)), operations }
}
