import type { Column, ColumnType, Constraint, Operation } from '../operation.ts'
import { type Enum, type KnownColumn, type Schema, schemaAfter } from './schema.ts'

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
      return keyOf(schema, operation.table, operation.constraint)
    case 'add-column':
      return keyOf(schema, operation.table, ofColumn(operation.column), schemaAfter([operation]))
    case 'create-table': {
      const keys = [...operation.columns.map(ofColumn), ...operation.constraints]
      const own = schemaAfter([operation])
      return keys.flatMap((key) => keyOf(schema, operation.table, key, own))
    }
    default:
      return []
  }
}

type Key = Pick<Constraint, 'columns' | 'references' | 'referenced'>

function ofColumn({ name, references, referenced }: Column): Key {
  return { columns: [name], references, ...(referenced === undefined ? {} : { referenced }) }
}

/** What the statement itself declares is known before what was there. */
function keyOf(schema: Schema, table: string, key: Key, own: Schema = schema): readonly KeyTypes[] {
  const { columns, references, referenced } = key
  const [column, ...more] = columns
  if (column === undefined || references === undefined || referenced === undefined || more.length > 0) return []
  const target = referenced[0] ?? own.keyColumn(references) ?? schema.keyColumn(references)
  const typeOf = (of: string, name: string) => own.column(of, name)?.type ?? schema.column(of, name)?.type
  const [from, to] = [typeOf(table, column), target === undefined ? undefined : typeOf(references, target)]
  return from === undefined || to === undefined ? [] : [{ table, column, own: from, references, other: to }]
}

function lostValues(schema: Schema, from: ColumnType | undefined, to: ColumnType | undefined): Enum | undefined {
  const [had, has] = [from, to].map((type) => (type === undefined ? undefined : schema.enumOf(type.name)))
  if (had === undefined || has === undefined) return undefined
  return { name: had.name, values: had.values.filter((value) => !has.values.includes(value)) }
}
