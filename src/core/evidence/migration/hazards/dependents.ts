import type { Operation } from '../operation.ts'
import { keyOf } from './names.ts'

/** What stands on a column, by the operations that are known to have made it. */
export interface Dependents {
  /** Whether an index holds the column: `possible` where one of its table is over an expression. */
  readonly indexOn: (table: string, column: string) => 'certain' | 'possible' | 'none'
  /** Whether a check of the table names the column. */
  readonly isChecked: (table: string, column: string) => boolean
  /** Whether a check that holds for all rows says that the column is not null. */
  readonly isRequired: (table: string, column: string) => boolean
}

/** An expression in an index has no name. */
const expression = ''

interface OnColumns {
  readonly name: string | undefined
  readonly table: string
  readonly columns: readonly string[]
}

/** Takes operations in the order they ran; gives what stands on columns after them. */
export function dependentsAfter(operations: readonly Operation[]): Dependents {
  const dropped = new Set(operations.flatMap(nameDropped))
  const there = ({ name }: OnColumns) => name === undefined || !dropped.has(name)
  const indexed = keysOf(operations.flatMap(indexesIn).filter(there))
  const checked = keysOf(operations.flatMap(checksIn).filter(there))
  const required = keysOf(operations.flatMap(requirementsIn).filter(there))
  return {
    indexOn: (table, column) => {
      if (indexed.has(keyOf(table, column))) return 'certain'
      return indexed.has(keyOf(table, expression)) ? 'possible' : 'none'
    },
    isChecked: (table, column) => checked.has(keyOf(table, column)),
    isRequired: (table, column) => required.has(keyOf(table, column)),
  }
}

function keysOf(all: readonly OnColumns[]): ReadonlySet<string> {
  return new Set(all.flatMap(({ table, columns }) => columns.map((column) => keyOf(table, column))))
}

function nameDropped(operation: Operation): readonly string[] {
  if (operation.kind !== 'drop-index' && operation.kind !== 'drop-constraint') return []
  return operation.name === undefined ? [] : [operation.name]
}

const byIndex = new Set(['unique', 'primary-key', 'exclusion'])

function indexesIn(operation: Operation): readonly OnColumns[] {
  const { kind } = operation
  if (kind === 'create-index') return [operation]
  const keys = constraintsIn(operation).filter((one) => byIndex.has(one.kind))
  return [...keys, ...columnsIn(operation, ({ unique, primaryKey }) => unique || primaryKey)]
}

function checksIn(operation: Operation): readonly OnColumns[] {
  const checks = constraintsIn(operation).filter(({ kind }) => kind === 'check')
  return [...checks, ...columnsIn(operation, ({ check }) => check)]
}

function requirementsIn(operation: Operation): readonly OnColumns[] {
  return constraintsIn(operation).flatMap(({ name, table, notNullOf, validated }) =>
    validated && notNullOf !== undefined ? [{ name, table, columns: [notNullOf] }] : [],
  )
}

type Constraint = Extract<Operation, { readonly kind: 'add-constraint' }>['constraint']

function constraintsIn(operation: Operation): readonly (OnColumns & Constraint)[] {
  const { kind } = operation
  if (kind === 'add-constraint') return [{ ...operation.constraint, table: operation.table }]
  return kind === 'create-table' ? operation.constraints.map((one) => ({ ...one, table: operation.table })) : []
}

type Column = Extract<Operation, { readonly kind: 'add-column' }>['column']

function columnsIn(operation: Operation, fits: (column: Column) => boolean): readonly OnColumns[] {
  const { kind } = operation
  const columns = kind === 'create-table' ? operation.columns : kind === 'add-column' ? [operation.column] : []
  if (kind !== 'create-table' && kind !== 'add-column') return []
  return columns.filter(fits).map(({ name }) => ({ name: undefined, table: operation.table, columns: [name] }))
}
