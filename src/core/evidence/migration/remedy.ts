import type { Column, ColumnType, Reindexed } from './operation.ts'

/** The safe way to what a step wants, as data: it is written down in SQL or in the words of the framework. */
export type Remedy =
  | {
      readonly kind: 'build-index'
      readonly table: string
      readonly name: string | undefined
      readonly columns: readonly string[]
      readonly unique: boolean
      /** It holds the rows of a condition alone. */
      readonly partial: boolean
      /** The author's own statement or call, as it builds beside the writers; undefined where it is part of something else. */
      readonly written: { readonly sql: boolean; readonly text: string } | undefined
    }
  | { readonly kind: 'drop-index'; readonly name: string | undefined; readonly table: string | undefined }
  | { readonly kind: 'reindex'; readonly object: Reindexed; readonly what: string }
  | { readonly kind: 'detach-partition'; readonly table: string; readonly partition: string }
  /** Another statement, by its words, that no transaction may hold. */
  | { readonly kind: 'run-alone'; readonly statement: string }
  | {
      readonly kind: 'validate-later'
      readonly table: string
      readonly name: string | undefined
      /** Undefined for a check. */
      readonly foreignKey: { readonly columns: readonly string[]; readonly references: string } | undefined
    }
  | {
      readonly kind: 'unique-by-index'
      readonly table: string
      readonly name: string | undefined
      readonly columns: readonly string[]
      readonly primaryKey: boolean
    }
  | { readonly kind: 'unique-column-in-steps'; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: 'not-null-by-check'; readonly table: string; readonly column: string }
  | {
      readonly kind: 'add-column-in-steps'
      readonly table: string
      readonly column: Column
    }
  | {
      readonly kind: 'change-type-in-steps'
      readonly table: string
      readonly column: string
      readonly to: ColumnType | undefined
    }
  | { readonly kind: 'rename-column-in-steps'; readonly table: string; readonly column: string; readonly to: string }
  | { readonly kind: 'rename-table-in-steps'; readonly table: string; readonly to: string }
  | { readonly kind: 'drop-column-in-steps'; readonly table: string; readonly column: string }
  | { readonly kind: 'drop-table-in-steps'; readonly table: string }
  | { readonly kind: 'backfill-in-batches'; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: 'delete-in-batches'; readonly table: string }
  | { readonly kind: 'attach-checked-partition'; readonly table: string; readonly partition: string }
  | { readonly kind: 'add-enum-value-in-steps'; readonly type: string; readonly value: string; readonly to: string }
  | { readonly kind: 'set-timeouts' }
