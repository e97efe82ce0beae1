import type { Constraint, Operation } from '../operation.ts'

/** Writes down what one operation of a migration makes of the database. */
export interface Writer {
  readonly now: (operation: Operation) => void
  /** What the schema editor keeps until all operations of the migration have run: `deferred_sql`. */
  readonly later: (operation: Operation) => void
}

/** Takes why something cannot be told; gives that as an operation. */
export function unread(why: string): Operation {
  return { kind: 'unread', why }
}

/** Gives something that changes no table. */
export function harmless(what: string): Operation {
  return { kind: 'harmless', what }
}

/** Gives an index as Django builds one; an index without a name is called by a hash of its columns. */
export function createIndex(
  table: string,
  columns: readonly string[],
  more: {
    readonly name?: string | undefined
    readonly unique?: boolean
    readonly partial?: boolean
    readonly concurrently?: boolean
    readonly ifNotExists?: boolean
  } = {},
): Operation {
  return {
    ...{ kind: 'create-index', table, columns, name: more.name, unique: more.unique === true },
    ...{ concurrently: more.concurrently === true, ifNotExists: more.ifNotExists === true },
    ...(more.partial === true ? { partial: true } : {}),
  }
}

/** Gives the dropping of an index: Django asks if it is there. */
export function dropIndex(table: string, name: string | undefined, concurrently = false): Operation {
  return { kind: 'drop-index', name, table, concurrently, ifExists: true }
}

/** Gives a constraint as Django adds it. */
export function addConstraint(
  table: string,
  kind: Constraint['kind'],
  columns: readonly string[],
  more: Partial<Constraint> = {},
): Operation {
  return { kind: 'add-constraint', table, constraint: constraintOf(kind, columns, more) }
}

/** Gives a constraint that holds for all rows at once, unless `more` says otherwise. */
export function constraintOf(
  kind: Constraint['kind'],
  columns: readonly string[],
  more: Partial<Constraint> = {},
): Constraint {
  return {
    ...{ kind, columns, name: undefined, references: undefined, validated: true, usingIndex: undefined },
    ...{ notNullOf: undefined, ...more },
  }
}

/** Gives the dropping of a constraint; those of Django have a hash in their names. */
export function dropConstraint(table: string, name: string | undefined = undefined): Operation {
  return { kind: 'drop-constraint', table, name, ifExists: false }
}
