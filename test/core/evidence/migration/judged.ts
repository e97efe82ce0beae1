import { join } from 'node:path'
import { loadPostgresParser } from '../../../../src/adapters/parsers/postgres.ts'
import type { Evidence } from '../../../../src/core/evidence/evidence.ts'
import { emptyCatalog, type Server } from '../../../../src/core/evidence/migration/hazards/known.ts'
import { judgeMigrations } from '../../../../src/core/evidence/migration/judge.ts'
import type { Operation } from '../../../../src/core/evidence/migration/operation.ts'
import type { PostgresParser } from '../../../../src/core/evidence/migration/postgres/parser.ts'
import { readSqlMigration } from '../../../../src/core/evidence/migration/sql/read.ts'

/** PostgreSQL's parser, as the build has laid it down. */
export async function postgres(): Promise<PostgresParser> {
  const parser = await loadPostgresParser(join(import.meta.dirname, '..', '..', '..', '..', 'dist', 'assets'))
  if (parser === undefined) throw new Error('run npm run build first')
  return parser
}

/** The operations of a text of SQL, as what was there before. */
export function operationsIn(parser: PostgresParser, sql: string): readonly Operation[] {
  return readSqlMigration('m/0.sql', sql, parser).steps.map(({ operation }) => operation)
}

/** A file of SQL in a change: new, or with what it was before. */
export interface SqlFile {
  readonly path?: string
  readonly sql: string
  readonly before?: string
}

/** Judges files of SQL as one change. */
export function judged(
  parser: PostgresParser,
  files: readonly SqlFile[],
  server: Partial<Server> = {},
): readonly Evidence[] {
  const changed = files.map(({ path = 'db/migrations/1_a.sql', sql, before }) => ({
    migration: readSqlMigration(path, sql, parser),
    before: before === undefined ? undefined : readSqlMigration(path, before, parser),
  }))
  return judgeMigrations(changed, { catalog: emptyCatalog, version: undefined, ...server })
}
