/** A type as PostgreSQL names it (`int8`, `varchar`, `timestamptz`), with its modifiers (`varchar(20)`: 20; `numeric(10,2)`: 10, 2) and whether it is an array. */
export interface ColumnType {
  readonly name: string
  readonly modifiers: readonly number[]
  readonly array: boolean
}

/** How often a default is computed: never, once for the table (`constant`, `stable`), for every row (`volatile`), or nobody can tell from here. */
export type DefaultKind = 'none' | 'constant' | 'stable' | 'volatile' | 'unknown'

/** A column as it is declared. */
export interface Column {
  readonly name: string
  /** Undefined where the migration does not say it in a way that can be read. */
  readonly type: ColumnType | undefined
  readonly notNull: boolean
  readonly default: DefaultKind
  readonly primaryKey: boolean
  readonly unique: boolean
  /** Two nulls are a repetition to its unique constraint: `NULLS NOT DISTINCT`. */
  readonly nullsNotDistinct?: true
  readonly check: boolean
  /** The table that it refers to by a foreign key of its own. */
  readonly references: string | undefined
  /** The columns that it names there: none for the primary key; undefined where that cannot be told. */
  readonly referenced?: readonly string[]
  readonly generated: 'stored' | 'virtual' | undefined
  /** `GENERATED … AS IDENTITY`; a serial is a type by that name. */
  readonly identity: boolean
}

/** A constraint of a table, as it is added. */
export interface Constraint {
  readonly kind: 'check' | 'foreign-key' | 'unique' | 'primary-key' | 'exclusion' | 'not-null'
  readonly name: string | undefined
  /** Its columns; of a check those that it names. */
  readonly columns: readonly string[]
  readonly references: string | undefined
  /** The columns that it names there: none for the primary key; undefined where that cannot be told. */
  readonly referenced?: readonly string[]
  /** Whether the rows that are there are held against it at once: false for `NOT VALID`. */
  readonly validated: boolean
  /** Two nulls are a repetition to it: `NULLS NOT DISTINCT`. */
  readonly nullsNotDistinct?: true
  /** The index that it takes over, in place of building one. */
  readonly usingIndex: string | undefined
  /** Of a check: the column that it says is not null, and nothing else. */
  readonly notNullOf: string | undefined
}

/** What kinds of things are dropped, renamed or moved, besides tables and columns. */
export type Thing =
  | 'view'
  | 'materialized-view'
  | 'sequence'
  | 'type'
  | 'domain'
  | 'schema'
  | 'database'
  | 'function'
  | 'trigger'
  | 'extension'
  | 'policy'
  | 'rule'
  | 'other'

/** What the indexes that are rebuilt belong to, as `REINDEX` says it. */
export type Reindexed = 'INDEX' | 'TABLE' | 'SCHEMA' | 'DATABASE'

interface OnTable {
  readonly table: string
}

interface OnColumn extends OnTable {
  readonly column: string
}

/**
 * One change of a database, whoever said it: SQL or a migration of a framework. Tables and columns are named as the database knows them
 * (unquoted, with the schema where it is said: `billing.orders`).
 */
export type Operation =
  | (OnTable & {
      readonly kind: 'create-table'
      readonly columns: readonly Column[]
      readonly constraints: readonly Constraint[]
      readonly ifNotExists: boolean
      /** `CREATE TEMP TABLE`. */
      readonly temporary: boolean
      /** `force: true` of Rails and its like: the table that is there is dropped first. */
      readonly replaces: boolean
      readonly partitionOf: string | undefined
    })
  | (OnTable & { readonly kind: 'drop-table'; readonly cascade: boolean; readonly ifExists: boolean })
  | (OnTable & { readonly kind: 'rename-table'; readonly to: string })
  | (OnTable & { readonly kind: 'add-column'; readonly column: Column; readonly ifNotExists: boolean })
  | (OnColumn & { readonly kind: 'drop-column'; readonly cascade: boolean; readonly ifExists: boolean })
  | (OnColumn & { readonly kind: 'rename-column'; readonly to: string })
  | (OnColumn & {
      readonly kind: 'change-type'
      /** The type before, where the migration says it. */
      readonly from: ColumnType | undefined
      readonly to: ColumnType | undefined
      /** Whether a `USING` other than the column itself or a plain cast computes each value. */
      readonly using: boolean
      /** A change of collation rebuilds the indexes even where the type stays. */
      readonly collation: boolean
    })
  | (OnColumn & { readonly kind: 'set-not-null' })
  | (OnColumn & { readonly kind: 'drop-not-null' })
  | (OnColumn & { readonly kind: 'set-default' })
  | (OnColumn & { readonly kind: 'drop-default' })
  | (OnColumn & { readonly kind: 'add-identity' })
  | (OnTable & { readonly kind: 'add-constraint'; readonly constraint: Constraint })
  | (OnTable & { readonly kind: 'validate-constraint'; readonly name: string })
  | (OnTable & { readonly kind: 'drop-constraint'; readonly name: string | undefined; readonly ifExists: boolean })
  | (OnTable & {
      readonly kind: 'create-index'
      readonly name: string | undefined
      readonly columns: readonly string[]
      readonly unique: boolean
      /** Two nulls are a repetition to it: `NULLS NOT DISTINCT`. */
      readonly nullsNotDistinct?: true
      /** It holds the rows of its condition alone. */
      readonly partial?: true
      readonly concurrently: boolean
      readonly ifNotExists: boolean
    })
  | {
      readonly kind: 'drop-index'
      readonly name: string | undefined
      /** Where the migration says whose index it is. */
      readonly table: string | undefined
      readonly concurrently: boolean
      readonly ifExists: boolean
    }
  | {
      readonly kind: 'reindex'
      readonly object: Reindexed
      readonly what: string
      readonly concurrently: boolean
    }
  | { readonly kind: 'create-enum'; readonly type: string; readonly values: readonly string[] }
  | {
      readonly kind: 'add-enum-value'
      readonly type: string
      readonly value: string
      readonly placed: boolean
      readonly ifNotExists: boolean
    }
  | { readonly kind: 'rename-enum-value'; readonly type: string; readonly value: string; readonly to: string }
  | { readonly kind: 'drop-enum-value'; readonly type: string; readonly value: string }
  | { readonly kind: 'create-domain'; readonly domain: string; readonly constrained: boolean }
  | { readonly kind: 'add-domain-constraint'; readonly domain: string; readonly validated: boolean }
  | {
      readonly kind: 'drop'
      readonly what: Thing
      readonly name: string
      readonly cascade: boolean
      readonly ifExists: boolean
    }
  | { readonly kind: 'rename'; readonly what: Thing; readonly name: string; readonly to: string }
  | (OnTable & {
      readonly kind: 'update'
      readonly columns: readonly string[]
      readonly where: boolean
      /** Whether it is one batch of many: a `LIMIT`, a range of keys, or a loop that commits. */
      readonly batched: boolean
    })
  | (OnTable & { readonly kind: 'delete'; readonly where: boolean; readonly batched: boolean })
  | (OnTable & { readonly kind: 'insert'; readonly columns: readonly string[]; readonly fromSelect: boolean })
  | { readonly kind: 'truncate'; readonly tables: readonly string[]; readonly cascade: boolean }
  | { readonly kind: 'lock-table'; readonly tables: readonly string[]; readonly mode: string }
  /** A command that writes the whole table anew: `VACUUM FULL`, `CLUSTER`, `SET LOGGED`, `SET TABLESPACE`, `SET ACCESS METHOD`, `SET EXPRESSION`. */
  | { readonly kind: 'rewrite-table'; readonly table: string | undefined; readonly command: string }
  | (OnTable & { readonly kind: 'create-trigger'; readonly name: string; readonly replaces: boolean })
  | (OnTable & { readonly kind: 'attach-partition'; readonly partition: string })
  | (OnTable & { readonly kind: 'detach-partition'; readonly partition: string; readonly concurrently: boolean })
  | {
      readonly kind: 'refresh-view'
      readonly view: string
      readonly concurrently: boolean
      /** `WITH NO DATA`: it is emptied, and nothing can read it until it is refreshed. */
      readonly isEmptied?: true
    }
  | {
      readonly kind: 'set-timeout'
      readonly which: 'lock' | 'statement' | 'idle'
      /** Set to zero, which is none, or back to what the session began with. */
      readonly isOff?: true
    }
  /** A statement that the server runs outside of transactions alone, and that no rule is about otherwise: `VACUUM`, `CREATE DATABASE`. */
  | { readonly kind: 'run-alone'; readonly statement: string }
  | { readonly kind: 'begin' }
  | { readonly kind: 'commit' }
  | { readonly kind: 'rollback' }
  /** Known and without danger: a comment, a grant, a new function or view. */
  | {
      readonly kind: 'harmless'
      readonly what: string
      /** The view that is there afterwards, made or replaced. */
      readonly view?: string
    }
  /** Something that changes the database in a way that cannot be read: SQL put together by a program, a call of unknown code. */
  | { readonly kind: 'unread'; readonly why: string }

/** An operation where it is said: 1-based lines of the migration's text. */
export interface Step {
  readonly operation: Operation
  readonly line: number
  readonly endLine: number
  /** The statement or call as it is written, at most 2,000 characters; for what is told of it. */
  readonly source: string
  /** Inside a block that PostgreSQL runs as a program: `DO`, a loop. */
  readonly inBlock: boolean
  /** Steps of one number run in one transaction; undefined: each alone. */
  readonly transaction: number | undefined
  /** Whether it is said as SQL, in a file of SQL or in a string. */
  readonly sql: boolean
  /** Whether the author has said that it is safe: `safety_assured`. */
  readonly assured?: true
}

/** Who runs a migration: what it does by default and how a safer one is written depend on it. */
export type Framework = 'sql' | 'flyway' | 'rails' | 'django' | 'alembic' | 'knex' | 'typeorm' | 'prisma'

/** A migration as it was read: what it does on the way up, and what could not be read. */
export interface Migration {
  readonly path: string
  readonly framework: Framework
  /** How the tool that runs the file is told to do so without a transaction, as a comment of SQL; undefined where it is not known. */
  readonly outside?: string
  readonly steps: readonly Step[]
  /** Whether there is a way back: written down, missing where the framework wants one, or not the framework's way. */
  readonly down: 'present' | 'missing' | 'not-asked'
  /** Why a part of it was not read, each with its line. */
  readonly unread: readonly { readonly line: number; readonly why: string }[]
}
