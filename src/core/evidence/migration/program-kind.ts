import type { LoadedParsers, ParserKind } from '../check.ts'
import { engineOfProgram } from './engine.ts'
import type { MigrationKind } from './migration-kind.ts'
import type { Operation, Step } from './operation.ts'
import type { OthersFor } from './other-migrations.ts'
import type { PostgresParser } from './postgres/parser.ts'
import { readSqlSteps } from './postgres/read-sql.ts'
import type { MigrationText, ReadMigration, ReadSql } from './reader.ts'
import type { SyntaxParser } from './syntax.ts'

/** Migrations that are programs of one language. */
export interface ProgramKind {
  readonly kind: string
  readonly language: Extract<ParserKind, 'python' | 'ruby' | 'typescript'>
  readonly mayBe: (path: string) => boolean
  /** What a text has that may be one of them: asked before anything is loaded. */
  readonly words: RegExp
  /** The frameworks of that language; the first that knows a text reads it. */
  readonly readers: readonly ReadMigration[]
  /** Where the framework keeps the whole schema, and what reads it. */
  readonly schema?: {
    readonly pathsFor: (path: string) => readonly string[]
    readonly read: (text: MigrationText) => readonly Operation[] | undefined
  }
  /** Where the other migrations are that a reader is given. */
  readonly othersFor?: OthersFor
  readonly inOrder?: MigrationKind['inOrder']
  readonly history?: MigrationKind['history']
  /** Where the project keeps the settings of the tool that watches over its migrations, and what reads them. */
  readonly practice?: MigrationKind['practice']
}

/** Takes what is known of migrations that are programs; gives how they are read: by their syntax tree, and what SQL they hold by PostgreSQL's grammar. */
export function programKind({
  kind,
  language,
  mayBe,
  words,
  readers,
  schema,
  practice,
  othersFor,
  inOrder,
  history,
}: ProgramKind): MigrationKind {
  return {
    kind,
    parsers: ['postgres', language],
    mayBe,
    isOne: (_, text) => words.test(text),
    engineOfText: engineOfProgram,
    read: (path, text, parsers, others = []) => {
      const { postgres, syntax } = loaded(parsers, language)
      const readSql = sqlReader(postgres)
      for (const read of readers) {
        const migration = read({ path, text, syntax, readSql, others })
        if (migration !== undefined) return migration
      }
      return undefined
    },
    ...(practice === undefined ? {} : { practice }),
    ...(othersFor === undefined ? {} : { othersFor }),
    ...(inOrder === undefined ? {} : { inOrder }),
    ...(history === undefined ? {} : { history }),
    ...(schema === undefined
      ? {}
      : {
          schemasFor: schema.pathsFor,
          readSchema: (path, text, parsers) => {
            const { postgres, syntax } = loaded(parsers, language)
            return schema.read({ path, text, syntax, readSql: sqlReader(postgres) }) ?? []
          },
        }),
  }
}

function loaded(
  parsers: LoadedParsers,
  language: ProgramKind['language'],
): { readonly postgres: PostgresParser; readonly syntax: SyntaxParser } {
  const { postgres, [language]: syntax } = parsers
  if (postgres === undefined || syntax === undefined) throw new Error('a parser could not be loaded')
  return { postgres, syntax }
}

/** Takes PostgreSQL's parser; gives what reads the SQL in a program's strings. What cannot be read of it is a step as well, at its line. */
export function sqlReader(parser: PostgresParser): ReadSql {
  return (sql, line, transaction) => {
    const { steps, unread } = readSqlSteps(sql, { line, transaction }, parser)
    const refused = unread.map(
      (one): Step => ({
        operation: { kind: 'unread', why: one.why },
        line: one.line,
        endLine: one.line,
        source: sql.slice(0, 200),
        inBlock: false,
        transaction,
        sql: true,
      }),
    )
    return [...steps, ...refused]
  }
}
