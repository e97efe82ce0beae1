import type { ColumnType, DefaultKind } from '../operation.ts'

/** What a field refers to. */
export interface Relation {
  /** `app.model`; undefined where only the program knows it. */
  readonly model: string | undefined
  readonly isConstrained: boolean
  readonly toField: string | undefined
  /** Whether the other model knows nothing of it: `related_name='+'`. */
  readonly isHidden: boolean
}

/** A field of a model, by what of it reaches the database. */
export interface Field {
  readonly name: string
  /** A column of the table, a table of its own (many to many), or neither. */
  readonly kind: 'column' | 'table' | 'none'
  readonly column: string
  /** Whether `db_column` names the column. */
  readonly hasOwnColumn: boolean
  /** Undefined for a foreign key, whose type is that of what it refers to, and for classes of other packages. */
  readonly type: ColumnType | undefined
  readonly isNull: boolean
  readonly isPrimaryKey: boolean
  readonly isUnique: boolean
  /** Whether it has an index of its own besides one that makes it unique. */
  readonly isIndexed: boolean
  readonly hasCheck: boolean
  readonly isIdentity: boolean
  readonly collation: string
  /** What Django fills the rows with that are there already. */
  readonly default: DefaultKind
  /** Whether `default` says so, and not the kind of the field. */
  readonly hasDefault: boolean
  /** `db_default`, which stays. */
  readonly databaseDefault: DefaultKind
  readonly generated: 'stored' | 'virtual' | undefined
  readonly relation: Relation | undefined
  /** Of many to many: the table that `db_table` names, and whether a model of its own is the table. */
  readonly table: string | undefined
  readonly hasThrough: boolean
  /** What Django compares to know whether a field has changed. */
  readonly said: string
  /** What of it makes the type. */
  readonly saidType: string
}
