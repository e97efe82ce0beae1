import { describe, expect, it, test } from 'vitest'
import { engineOfSql } from '../../../../src/core/evidence/migration/engine.ts'
import { changesTables, isMigrationPath, mayBeMigration } from '../../../../src/core/evidence/migration/sql/sql-path.ts'
import { cpuTimeOf } from '../../../support/cpu-time.ts'

describe('a migration by its path', () => {
  it.each([
    'db/migrations/20240101_x.sql',
    'prisma/migrations/2024_x/migration.sql',
    'src/main/resources/db/migration/V1_2__add.sql',
    'flyway/R__views.sql',
    'migrate/000001_init.up.sql',
    'supabase/migrations/20240101000000_x.sql',
    'drizzle/0001_x.sql',
    'sql/V1__x.sql',
    'x/20240101120000_add_orders.sql',
  ])('%s', (path) => expect(isMigrationPath(path)).toBe(true))

  it.each([
    'migrations/000001_init.down.sql',
    'migrations/down/1.sql',
    'sql/U1__x.sql',
    'migrations/1_x_rollback.sql',
    'queries/orders.sql',
    'test/migrations/1.sql',
    'migrations/1.md',
    'db/structure.sql',
  ])('not %s', (path) => expect(isMigrationPath(path)).toBe(false))
})

test('another new file is one where its text changes tables that are there', () => {
  expect(mayBeMigration('sql/add_orders.sql')).toBe(true)
  expect(mayBeMigration('db/schema.sql')).toBe(false)
  expect(mayBeMigration('fixtures/a.sql')).toBe(false)
  expect(changesTables('-- why\nalter table t add a int;')).toBe(true)
  expect(changesTables('CREATE UNIQUE INDEX i ON t (a);')).toBe(true)
  expect(changesTables('-- name: Drop :exec\nDROP TABLE t;')).toBe(false)
  expect(changesTables('-- PostgreSQL database dump\nALTER TABLE t ADD a int;')).toBe(false)
  expect(changesTables('SELECT 1;')).toBe(false)
})

describe('the server that a file is for', () => {
  it.each([
    ['migrations/mysql/1.sql', 'SELECT 1', 'mysql'],
    ['migrations/1.postgres.up.sql', 'SELECT `a`', 'postgresql'],
    ['migrations/1.cockroach.up.sql', 'SELECT 1', 'cockroachdb'],
    ['clickhouse/migrations/1.sql', 'SELECT 1', 'clickhouse'],
    ['migrations/1.sql', 'CREATE TABLE t (a int) ENGINE=InnoDB', 'mysql'],
    ['migrations/1.sql', 'ALTER TABLE `t` ADD a int', 'mysql'],
    ['migrations/1.sql', 'CREATE TABLE t (a int) ENGINE = ReplicatedMergeTree()', 'clickhouse'],
    ['migrations/1.sql', 'CREATE TABLE t (a integer PRIMARY KEY AUTOINCREMENT)', 'sqlite'],
    ['migrations/1.sql', 'ALTER TABLE t ADD a NVARCHAR(20)\nGO', 'sqlserver'],
    ['migrations/1.sql', 'CREATE TABLE t (a VARCHAR2(20))', 'oracle'],
    ['migrations/1.sql', "/* drops `t` */ -- `u`\nSELECT '`v`', $$ `w` $$", undefined],
    ['migrations/1.sql', 'ALTER TABLE t ADD a int', undefined],
  ])('%s: %s', (path, text, engine) => expect(engineOfSql(path, text)).toBe(engine))
})

test('lines without text take no time', () => {
  const blank = '\n'.repeat(150_000)
  expect(cpuTimeOf(() => [changesTables(blank), engineOfSql('a.sql', blank)])).toBeLessThan(500)
})
