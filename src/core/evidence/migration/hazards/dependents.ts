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
  /** The columns of an index by its name; none where it is not known. */
  readonly columnsOfIndex: (name: string) => readonly string[]
  /** Whether a column may hold null, a check aside; undefined where its declaration is not known. */
  readonly isNullable: (table: string, column: string) => boolean | undefined
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
    columnsOfIndex: (name) =>
      operations.flatMap((one) => (one.kind === 'create-index' && one.name === name ? [one.columns] : [])).at(-1) ?? [],
    isNullable: (table, column) => {
      const said = operations.flatMap((one) => nullability(one, keyOf(table, column))).at(-1)
      return said === true && required.has(keyOf(table, column)) ? undefined : said
    },
  }
}

/** What an operation says of whether a column may hold null. */
function nullability(operation: Operation, key: string): readonly boolean[] {
  switch (operation.kind) {
    case 'create-table':
      return [
        ...operation.columns.filter(({ name }) => keyOf(operation.table, name) === key).map(({ notNull }) => !notNull),
        ...operation.constraints.flatMap((one) => requiredBy(one, operation.table, key)),
      ]
    case 'add-column':
      return keyOf(operation.table, operation.column.name) === key ? [!operation.column.notNull] : []
    case 'set-not-null':
      return keyOf(operation.table, operation.column) === key ? [false] : []
    case 'drop-not-null':
      return keyOf(operation.table, operation.column) === key ? [true] : []
    case 'add-constraint':
      return requiredBy(operation.constraint, operation.table, key)
    default:
      return []
  }
}

function requiredBy({ kind, columns }: Constraint, table: string, key: string): readonly false[] {
  const isRequired = kind === 'primary-key' || kind === 'not-null'
  return isRequired && columns.some((column) => keyOf(table, column) === key) ? [false] : []
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
