import type { Migration, Step } from './operation.ts'
import type { SyntaxParser } from './syntax.ts'

/** Takes SQL that a program holds as a string, and the line it begins at; gives its steps, numbered as if it stood there. */
export type ReadSql = (sql: string, line: number, transaction: number | undefined) => readonly Step[]

/** Another migration of the project. */
export interface EarlierText {
  readonly path: string
  readonly text: string
}

/** What a reader of a framework's migrations is given. */
export interface MigrationText {
  readonly path: string
  readonly text: string
  readonly syntax: SyntaxParser
  readonly readSql: ReadSql
  /** The other migrations that are kept with it, where the framework's own say too little without them; some of them may run later. */
  readonly others?: readonly EarlierText[]
}

/** Reads a migration of one framework: its syntax tree in, operations out; undefined where the text is no such migration. Never runs anything of it. */
export type ReadMigration = (migration: MigrationText) => Migration | undefined
