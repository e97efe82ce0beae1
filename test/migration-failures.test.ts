import type { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startServer } from '../scripts/migrations/server.ts'
import { judged, postgres } from './core/evidence/migration/judged.ts'

const parser = await postgres()

/** Rules that say that the server refuses a statement where a table has two rows. */
const failing: ReadonlySet<string> = new Set([
  'migration-column-not-null-without-default',
  'migration-unique-default-repeated',
])

/** Migrations of a table with a key of its own, `id`, and a second column, `b`. */
const migrations: readonly string[] = [
  'ALTER TABLE t ADD COLUMN a int UNIQUE',
  'ALTER TABLE t ADD COLUMN a int DEFAULT NULL UNIQUE',
  'ALTER TABLE t ADD COLUMN a int DEFAULT 0 UNIQUE',
  'ALTER TABLE t ADD COLUMN a timestamptz DEFAULT now() UNIQUE',
  'ALTER TABLE t ADD COLUMN a uuid DEFAULT gen_random_uuid() UNIQUE',
  'ALTER TABLE t ADD COLUMN a bigserial UNIQUE',
  'ALTER TABLE t ADD COLUMN a int GENERATED ALWAYS AS IDENTITY UNIQUE',
  'ALTER TABLE t ADD COLUMN a int GENERATED ALWAYS AS (b * 2) STORED UNIQUE',
  'ALTER TABLE t ADD COLUMN a int UNIQUE NULLS NOT DISTINCT',
  'ALTER TABLE t ADD COLUMN a int DEFAULT 0 PRIMARY KEY',
  'ALTER TABLE t ADD COLUMN a int PRIMARY KEY',
  'ALTER TABLE t ADD COLUMN a int NOT NULL UNIQUE',
  'ALTER TABLE t ADD COLUMN a int DEFAULT 0; CREATE UNIQUE INDEX ON t (a)',
  'ALTER TABLE t ADD COLUMN a int DEFAULT 0; CREATE UNIQUE INDEX CONCURRENTLY ON t (a)',
  'ALTER TABLE t ADD COLUMN a int DEFAULT 0; CREATE UNIQUE INDEX ON t (a, b)',
  'ALTER TABLE t ADD COLUMN a int DEFAULT 0; CREATE UNIQUE INDEX ON t ((a + b))',
  'ALTER TABLE t ADD COLUMN a int DEFAULT 0; CREATE UNIQUE INDEX ON t (a) WHERE b = 1',
  'ALTER TABLE t ADD COLUMN a int DEFAULT 0; CREATE INDEX ON t (a)',
  'ALTER TABLE t ADD COLUMN a int DEFAULT 0; UPDATE t SET a = b; CREATE UNIQUE INDEX ON t (a)',
  'ALTER TABLE t ADD COLUMN a int DEFAULT 0; DO $$ BEGIN UPDATE t SET a = b; END $$; CREATE UNIQUE INDEX ON t (a)',
  'ALTER TABLE t ADD COLUMN a int DEFAULT 0; DELETE FROM t; CREATE UNIQUE INDEX ON t (a)',
  'TRUNCATE t; ALTER TABLE t ADD COLUMN a int DEFAULT 0 UNIQUE',
  'ALTER TABLE t ADD COLUMN a int DEFAULT 0, ADD UNIQUE (a)',
  'ALTER TABLE t ADD COLUMN a int DEFAULT 0, ADD COLUMN c int DEFAULT 1, ADD UNIQUE (a, c)',
  'ALTER TABLE t ADD COLUMN a int DEFAULT 0, ADD COLUMN c int, ADD UNIQUE (a, c)',
  'ALTER TABLE t ADD COLUMN a int, ADD UNIQUE (a)',
  'ALTER TABLE t ADD COLUMN a int, ADD UNIQUE NULLS NOT DISTINCT (a)',
  'ALTER TABLE t ADD COLUMN a int; CREATE UNIQUE INDEX ON t (a) NULLS NOT DISTINCT',
  'ALTER TABLE t ADD COLUMN a int, ADD PRIMARY KEY (a)',
  'ALTER TABLE t ADD COLUMN a int; ALTER TABLE t ALTER COLUMN a SET NOT NULL',
  'ALTER TABLE t ADD COLUMN a int; UPDATE t SET a = 1; ALTER TABLE t ALTER COLUMN a SET NOT NULL',
  'ALTER TABLE t ADD COLUMN a int DEFAULT 1; ALTER TABLE t ALTER COLUMN a SET NOT NULL',
  'ALTER TABLE t ADD COLUMN a int; ALTER TABLE t ALTER COLUMN a SET DEFAULT 1; ALTER TABLE t ALTER COLUMN a SET NOT NULL',
  'ALTER TABLE t ADD COLUMN a int, ADD CONSTRAINT c CHECK (a IS NOT NULL) NOT VALID',
  'ALTER TABLE t ADD COLUMN a int, ADD CONSTRAINT c CHECK (a > 0)',
  'ALTER TABLE t ADD COLUMN a int, ADD CONSTRAINT c NOT NULL a',
  'CREATE OR REPLACE FUNCTION fill() RETURNS void LANGUAGE plpgsql AS $$ BEGIN UPDATE t SET a = b; END $$; ALTER TABLE t ADD COLUMN a int DEFAULT 0; SELECT fill(); CREATE UNIQUE INDEX ON t (a)',
]

let server: PGlite

beforeAll(async () => {
  server = (await startServer()).server
}, 60_000)

afterAll(async () => {
  await server.close()
})

async function isRefused(sql: string): Promise<boolean> {
  await server.exec('DROP TABLE IF EXISTS t; CREATE TABLE t (id int, b int); INSERT INTO t VALUES (1, 1), (2, 2)')
  try {
    // Each alone: what may not be in a transaction is not, in one message, either.
    for (const one of parser.parse(sql)) await server.query(textOf(sql, one))
    return false
  } catch {
    return true
  }
}

function textOf(
  sql: string,
  { stmt_location: start = 0, stmt_len: length = 0 }: { stmt_location?: number; stmt_len?: number },
): string {
  return sql.slice(start, length === 0 ? undefined : start + length)
}

it.each(migrations)('the server refuses two rows where a rule says so: %s', async (sql) => {
  const isTold = judged(parser, [{ sql }]).some(({ rule }) => failing.has(rule))
  expect(isTold).toBe(await isRefused(sql))
})

/** Statements, by what is there for them: the table `t`, the partitioned table `p` with `p1`, the index `i`. */
const statements: readonly string[] = [
  'CREATE INDEX CONCURRENTLY ON t (b)',
  'CREATE INDEX ON t (b)',
  'DROP INDEX CONCURRENTLY i',
  'DROP INDEX i',
  'REINDEX INDEX CONCURRENTLY i',
  'REINDEX TABLE t',
  'REINDEX TABLE CONCURRENTLY t',
  'REINDEX SCHEMA public',
  'REINDEX DATABASE postgres',
  'ALTER TABLE p DETACH PARTITION p1 CONCURRENTLY',
  'ALTER TABLE p DETACH PARTITION p1',
  'VACUUM t',
  'VACUUM (FULL, ANALYZE) t',
  'ANALYZE t',
  'CLUSTER t USING i',
  'CLUSTER',
  'CREATE DATABASE d',
  'DROP DATABASE IF EXISTS d',
  "ALTER SYSTEM SET work_mem = '8MB'",
  "CREATE TABLESPACE s LOCATION '/s'",
  'DROP TABLESPACE IF EXISTS s',
  'REFRESH MATERIALIZED VIEW v',
]

it.each(statements)('the server refuses in a transaction what a rule says it does: %s', async (sql) => {
  const rules = judged(parser, [{ sql: `BEGIN; ${sql}; COMMIT;` }]).map(({ rule }) => rule)
  expect(rules.includes('migration-concurrently-in-transaction')).toBe((await errorInTransaction(sql)) === '25001')
})

/** The server's code of what it refuses, or undefined. */
async function errorInTransaction(sql: string): Promise<unknown> {
  await server.exec(`
    DROP TABLE IF EXISTS t, p CASCADE; CREATE TABLE t (id int, b int); CREATE INDEX i ON t (id);
    CREATE TABLE p (id int) PARTITION BY RANGE (id); CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (9);
    CREATE MATERIALIZED VIEW v AS SELECT * FROM t; BEGIN`)
  try {
    await server.query(sql)
    return undefined
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  } finally {
    await server.exec('ROLLBACK')
  }
}

const conditions: readonly string[] = [
  ...['true', 'false', 'NULL', 'NOT false', 'NOT NULL', '1 = 1', '1 = 2', '1 <> 2', "'a' = 'a'", "'1' = 1", '1 = NULL'],
  ...[
    'NULL IS NULL',
    'NULL IS NOT NULL',
    '1 IS NOT NULL',
    'true AND true',
    'true AND NULL',
    'false OR true',
    'b OR true',
  ],
  ...['b', 'NOT b', 'b AND true', 'b IS NULL', 'NULL OR b', 'id = 1', 'NOT (1 = 1 AND NULL)'],
]

it.each(conditions)('every row is deleted where a rule says so: %s', async (condition) => {
  await server.exec(
    'DROP TABLE IF EXISTS t; CREATE TABLE t (id int, b bool); INSERT INTO t VALUES (1, true), (2, false)',
  )
  const sql = `DELETE FROM t WHERE ${condition}`
  await server.exec(sql)
  const { rows } = await server.query('SELECT FROM t')
  const isTold = judged(parser, [{ sql }]).some(({ rule }) => rule === 'migration-delete-all-rows')
  expect(isTold).toBe(rows.length === 0)
})

const keyTypes = [
  'smallint',
  'int',
  'serial',
  'bigint',
  'numeric',
  'text',
  'varchar(9)',
  'char(3)',
  'uuid',
  'bool',
  'date',
  'timestamptz',
]
/** What rules say nothing of, since other servers and settings may have operators of their own for it. */
const unsaid = /numeric|date|timestamptz/

it.each(keyTypes)('a foreign key to %s is refused where a rule says so', async (key) => {
  for (const type of keyTypes.filter((one) => !unsaid.test(one + key))) {
    const sql = `CREATE TABLE k (id ${key} PRIMARY KEY); CREATE TABLE r (a ${type} REFERENCES k)`
    await server.exec('DROP TABLE IF EXISTS k, r CASCADE')
    const error = await server.exec(sql).then(
      () => undefined,
      (refusal: unknown) => refusal,
    )
    const level = judged(parser, [{ sql }]).find(({ rule }) => rule === 'migration-foreign-key-type')?.level
    expect([type, level === 'breaking']).toEqual([type, error !== undefined])
  }
})
