import type { Column, Constraint, Operation } from '../operation.ts'
import { bare, keyOf } from './names.ts'
import { schemaAfter } from './schema.ts'

/** What stands on a column, by the operations that are known to have made it. */
export interface Dependents {
  /** Whether an index holds the column: `possible` where one of its table is over an expression. */
  readonly indexOn: (table: string, column: string) => 'certain' | 'possible' | 'none'
  /** Whether a check of the table names the column. */
  readonly isChecked: (table: string, column: string) => boolean
  /** Whether a check that holds for all rows says that the column is not null. */
  readonly isRequired: (table: string, column: string) => boolean
  /** An index by its name. */
  readonly indexNamed: (name: string) => Pick<OnColumns, 'table' | 'columns'> | undefined
  /** Whether an index of another name begins with the same columns. */
  readonly hasOtherIndex: (table: string, columns: readonly string[], name: string) => boolean
  /** Whether a column may hold null, a check aside; undefined where its declaration is not known. */
  readonly isNullable: (table: string, column: string) => boolean | undefined
}

/** An expression in an index has no name. */
const expression = ''

/** Something that stands on columns of a table. */
interface OnColumns {
  readonly kind: 'index' | 'check'
  readonly name: string | undefined
  readonly table: string
  readonly columns: readonly string[]
  /** The column that a check requires, and whether all rows are held against it. */
  readonly notNullOf?: string | undefined
  readonly validated?: boolean
}

/** Takes operations in the order they ran; gives what stands on columns after them. */
export function dependentsAfter(operations: readonly Operation[]): Dependents {
  let there: OnColumns[] = []
  for (const operation of operations) {
    there = after(there, operation)
    there.push(...madeBy(operation))
  }
  const indexed = keysOf(there.filter(({ kind }) => kind === 'index'))
  const checked = keysOf(there.filter(({ kind }) => kind === 'check'))
  const required = new Set(
    there.flatMap(({ table, notNullOf, validated }) =>
      validated === true && notNullOf !== undefined ? [keyOf(table, notNullOf)] : [],
    ),
  )
  return {
    indexOn: (table, column) => {
      if (indexed.has(keyOf(table, column))) return 'certain'
      return indexed.has(keyOf(table, expression)) ? 'possible' : 'none'
    },
    isChecked: (table, column) => checked.has(keyOf(table, column)),
    isRequired: (table, column) => required.has(keyOf(table, column)),
    indexNamed: (name) => there.findLast((one) => one.kind === 'index' && one.name === name),
    hasOtherIndex: (table, columns, name) =>
      there.some(
        (one) =>
          one.kind === 'index' &&
          one.name !== name &&
          bare(one.table) === bare(table) &&
          columns.every((column, index) => one.columns[index] === column),
      ),
    isNullable: (table, column) => {
      const isNotNull = schemaAfter(operations).column(table, column)?.isNotNull
      if (isNotNull === undefined) return undefined
      return !isNotNull && required.has(keyOf(table, column)) ? undefined : !isNotNull
    },
  }
}

function keysOf(all: readonly OnColumns[]): ReadonlySet<string> {
  return new Set(all.flatMap(({ table, columns }) => columns.map((column) => keyOf(table, column))))
}

/** What of it is left. */
function after(there: OnColumns[], operation: Operation): OnColumns[] {
  switch (operation.kind) {
    case 'drop-index':
    case 'drop-constraint':
      return operation.name === undefined ? there : there.filter(({ name }) => name !== operation.name)
    case 'drop-table':
      return there.filter(({ table }) => bare(table) !== bare(operation.table))
    case 'validate-constraint':
      return there.map((one) => (one.name === operation.name ? { ...one, validated: true } : one))
    default:
      return there
  }
}

const byIndex = new Set(['unique', 'primary-key', 'exclusion'])

function madeBy(operation: Operation): readonly OnColumns[] {
  switch (operation.kind) {
    case 'create-index':
      return [{ ...operation, kind: 'index' }]
    case 'add-constraint':
      return ofConstraint(operation.table, operation.constraint)
    case 'add-column':
      return ofColumn(operation.table, operation.column)
    case 'create-table':
      return [
        ...operation.columns.flatMap((column) => ofColumn(operation.table, column)),
        ...operation.constraints.flatMap((constraint) => ofConstraint(operation.table, constraint)),
      ]
    default:
      return []
  }
}

function ofConstraint(table: string, { kind, name, columns, notNullOf, validated }: Constraint): readonly OnColumns[] {
  if (byIndex.has(kind)) return [{ kind: 'index', name, table, columns }]
  return kind === 'check' ? [{ kind, name, table, columns, notNullOf, validated }] : []
}

function ofColumn(table: string, { name, unique, primaryKey, check }: Column): readonly OnColumns[] {
  const own = { name: undefined, table, columns: [name] }
  return [
    ...(unique || primaryKey ? [{ ...own, kind: 'index' as const }] : []),
    ...(check ? [{ ...own, kind: 'check' as const }] : []),
  ]
}
