import type { Catalog } from './hazards/known.ts'
import type { ColumnType, Operation } from './operation.ts'

/** Takes the operations that make a schema as it is; gives the types of its columns. */
export function catalogOf(operations: readonly Operation[]): Catalog {
  const types = new Map<string, ColumnType>()
  for (const operation of operations) {
    if (operation.kind === 'create-table')
      for (const { name, type } of operation.columns)
        if (type !== undefined) types.set(keyOf(operation.table, name), type)
    if (operation.kind === 'add-column' && operation.column.type !== undefined)
      types.set(keyOf(operation.table, operation.column.name), operation.column.type)
  }
  return { typeOf: (table, column) => types.get(keyOf(table, column)) }
}

/** The schema is often said in one place and left out in another. */
function keyOf(table: string, column: string): string {
  return `${(table.split('.').at(-1) ?? table).toLowerCase()}\u0000${column.toLowerCase()}`
}
