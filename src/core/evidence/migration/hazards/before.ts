import type { ColumnType, Constraint, Operation } from '../operation.ts'
import type { Enum, KnownColumn, Schema } from './schema.ts'

/** What a step finds, as far as it is known. */
export interface Before {
  /** The column that it is about. */
  readonly column: KnownColumn | undefined
  /** Foreign keys of one column, with its type and that of the column it refers to. */
  readonly keys: readonly KeyTypes[]
  /** Of a column that gets another enum: the one it had, with the values that the other one lacks. */
  readonly lost: Enum | undefined
}

/** A foreign key with the types of both sides. */
export interface KeyTypes {
  readonly table: string
  readonly column: string
  readonly own: ColumnType
  readonly references: string
  readonly other: ColumnType
}

/** Takes a schema and an operation that is about to run; gives what it finds. */
export function beforeOf(schema: Schema, operation: Operation): Before {
  const column =
    'column' in operation && typeof operation.column === 'string'
      ? schema.column(operation.table, operation.column)
      : undefined
  return {
    column,
    keys: keysIn(schema, operation),
    lost: operation.kind === 'change-type' ? lostValues(schema, column?.type, operation.to) : undefined,
  }
}

function keysIn(schema: Schema, operation: Operation): readonly KeyTypes[] {
  switch (operation.kind) {
    case 'add-constraint':
      return keyOf(schema, operation.table, operation.constraint, (name) => schema.column(operation.table, name)?.type)
    case 'create-table': {
      const typeOf = (column: string) => operation.columns.find(({ name }) => name === column)?.type
      return operation.constraints.flatMap((constraint) => keyOf(schema, operation.table, constraint, typeOf))
    }
    default:
      return []
  }
}

function keyOf(
  schema: Schema,
  table: string,
  { kind, columns, references, referenced }: Constraint,
  typeOf: (column: string) => ColumnType | undefined,
): readonly KeyTypes[] {
  const [column, ...more] = columns
  if (kind !== 'foreign-key' || column === undefined || references === undefined || more.length > 0) return []
  const target = referenced?.[0] ?? schema.keyColumn(references)
  const [own, other] = [typeOf(column), target === undefined ? undefined : schema.column(references, target)?.type]
  return own === undefined || other === undefined ? [] : [{ table, column, own, references, other }]
}

function lostValues(schema: Schema, from: ColumnType | undefined, to: ColumnType | undefined): Enum | undefined {
  const [had, has] = [from, to].map((type) => (type === undefined ? undefined : schema.enumOf(type.name)))
  if (had === undefined || has === undefined) return undefined
  return { name: had.name, values: had.values.filter((value) => !has.values.includes(value)) }
}
