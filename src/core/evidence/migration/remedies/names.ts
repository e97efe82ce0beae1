import type { Remedy } from '../remedy.ts'

/** Gives the index that makes columns unique once each row has a value of its own. */
export function uniqueOver({ table, columns }: Extract<Remedy, { readonly kind: 'unique-column-in-steps' }>): Remedy {
  return { kind: 'build-index', table, name: undefined, columns, unique: true, partial: false, written: undefined }
}

/** Gives a name without its schema. */
export function last(name: string): string {
  return name.split('.').at(-1) ?? name
}

/** Gives the name that PostgreSQL gives a constraint that has none. */
export function addedName(table: string, what: string): string {
  return `${last(table)}_${what}`
}

/** Gives the name that PostgreSQL gives the index of a unique constraint. */
export function indexName(table: string, columns: readonly string[]): string {
  return addedName(table, `${columns.filter((column) => column !== '').join('_')}_key`)
}

/** Gives a name for the check that stands in for `NOT NULL` meanwhile. */
export function notNullName(table: string, column: string): string {
  return addedName(table, `${column}_not_null`)
}
