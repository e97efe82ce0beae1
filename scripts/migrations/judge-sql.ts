import { join } from 'node:path'
import { loadPostgresParser } from '../../src/adapters/parsers/postgres.ts'
import type { Evidence } from '../../src/core/evidence/evidence.ts'
import { emptyCatalog } from '../../src/core/evidence/migration/hazards/known.ts'
import { judgeMigrations } from '../../src/core/evidence/migration/judge.ts'
import { readSqlMigration } from '../../src/core/evidence/migration/sql/read.ts'

/** Judges one file of SQL as a new migration. */
export type JudgeSql = (path: string, sql: string, version?: number) => readonly Evidence[]

/** Gives the judge, with PostgreSQL's parser loaded. */
export async function sqlJudge(): Promise<JudgeSql> {
  const parser = await loadPostgresParser(join(import.meta.dirname, '..', '..', 'dist', 'assets'))
  if (parser === undefined) throw new Error('run npm run build first: the parser is not in dist/assets')
  return (path, sql, version) =>
    judgeMigrations([{ migration: readSqlMigration(path, sql, parser), before: undefined }], {
      catalog: emptyCatalog,
      version,
    })
}
