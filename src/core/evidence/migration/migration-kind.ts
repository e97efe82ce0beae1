import type { LoadedParsers, ParserKind } from '../check.ts'
import type { Engine } from './engine.ts'
import type { History } from './history.ts'
import type { Migration, Operation } from './operation.ts'
import type { OthersFor } from './other-migrations.ts'
import type { Practice } from './practice.ts'
import type { EarlierText } from './reader.ts'

/** Migrations of one language: which files may be some, what reads them, and how. */
export interface MigrationKind {
  readonly kind: string
  readonly parsers: readonly ParserKind[]
  /** Whether a path may be a migration's; `isNew` where the change adds the file. */
  readonly mayBe: (path: string, isNew: boolean) => boolean
  /** Reads a text, given the others that were read; nothing for what is no migration after all. */
  readonly read: (
    path: string,
    text: string,
    parsers: LoadedParsers,
    others?: readonly EarlierText[],
  ) => Migration | undefined
  /** The order in which migrations run that say themselves what they come after; undefined where that cannot be told, which leaves that of their paths. */
  readonly inOrder?: (files: readonly EarlierText[]) => readonly string[] | undefined
  /** Where other migrations are that tell what was there before one. */
  readonly othersFor?: OthersFor
  /** Where the earlier ones are, which are read where the schema is written down nowhere. */
  readonly history?: History
  /** Where the whole schema before the migration is written down, and the operations that make it. */
  readonly schemasFor?: (path: string) => readonly string[]
  readonly readSchema?: (path: string, text: string, parsers: LoadedParsers) => readonly Operation[]
  /** Where the project says how it runs its migrations, and what such a text says. */
  readonly practice?: {
    readonly pathsFor: (path: string) => readonly string[]
    readonly read: (path: string, text: string) => Practice
  }
  /** The server that the text itself is for, where it says so. */
  readonly engineOfText?: (path: string, text: string) => Engine | undefined
  /** Whether the text of a file whose path says too little is a migration's. */
  readonly isOne: (path: string, text: string, isNew: boolean) => boolean
}
