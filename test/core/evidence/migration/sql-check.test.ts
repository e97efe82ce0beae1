import { expect, it } from 'vitest'
import { migrationChecks } from '../../../../src/core/evidence/migration/checks.ts'
import { brief, runCheck } from '../run-check.ts'

const sql = migrationChecks.find(({ kind }) => kind === 'migration-sql')
if (sql === undefined) throw new Error('no check of SQL')
const check = sql

it('judges what the change adds, in the order the migrations run', async () => {
  const result = await runCheck(check, {
    base: { 'db/migrations/1_a.sql': 'CREATE TABLE t (a int);' },
    head: {
      'db/migrations/1_a.sql': 'CREATE TABLE t (a int);',
      'db/migrations/10_c.sql':
        "SET lock_timeout = '1s'; ALTER TABLE t VALIDATE CONSTRAINT c; ALTER TABLE t ALTER a SET NOT NULL;",
      'db/migrations/2_b.sql': "SET lock_timeout = '1s'; DROP TABLE t;",
    },
  })
  expect(brief({ ...result, evidence: result.evidence.filter(({ byRequest }) => byRequest !== true) })).toEqual([
    'migration-table-dropped breaking head db/migrations/2_b.sql:1',
  ])
  expect(result.unchecked).toEqual([])
})

it('names what it did not read, with its line', async () => {
  const { evidence, unchecked } = await runCheck(check, {
    base: {},
    head: {
      'migrations/1.sql': 'SELECT 1;\nALTER TABEL t;',
      'migrations/mysql/2.sql': 'ALTER TABLE t ADD COLUMN a int;',
      'migrations/3.sql': 'CREATE TABLE `t` (a int) ENGINE=InnoDB;',
    },
  })
  expect(evidence).toEqual([])
  expect(unchecked.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    { path: 'migrations/1.sql', why: `line 2: PostgreSQL's grammar: syntax error at or near "TABEL"` },
    { path: 'migrations/3.sql', why: 'MySQL is not checked' },
    { path: 'migrations/mysql/2.sql', why: 'MySQL is not checked' },
  ])
})

it('leaves out what another file does on PostgreSQL', async () => {
  const { evidence, unchecked } = await runCheck(check, {
    base: {},
    head: {
      'migrations/1_a.up.sql': 'DROP TABLE a;',
      'migrations/1_a.postgres.up.sql': 'SELECT 1;',
      'migrations/2_b.up.sql': 'DROP TABLE b;',
      'migrations/2_b.mysql.up.sql': 'DROP TABLE b;',
    },
  })
  const dropped = evidence.filter(({ rule }) => rule === 'migration-table-dropped')
  expect(dropped.map(({ path }) => path)).toEqual(['migrations/2_b.up.sql'])
  expect(unchecked).toEqual([{ path: 'migrations/2_b.mysql.up.sql', why: 'MySQL is not checked' }])
})

it('knows the server of a program by its folder', async () => {
  const program = migrationChecks.find(({ kind }) => kind === 'migration-ecmascript')
  if (program === undefined) throw new Error('no check of programs')
  const text =
    'export class A1 implements MigrationInterface { async up(queryRunner: QueryRunner) { await queryRunner.query("DROP TABLE a") } async down(queryRunner: QueryRunner) {} }'
  const { evidence, unchecked } = await runCheck(program, {
    base: {},
    head: {
      'src/migrations/mysql/1-A.ts': text,
      'src/migrations/postgres/1-A.ts': text,
      'src/migrations/2-FromMysql.ts': text,
      'src/migrations/2-A.ts': text.replace('"DROP TABLE a"', "'DROP TABLE `a`'"),
      'src/migrations/3-A.ts': text.replace('"DROP TABLE a"', '`DROP TABLE \\`a\\``'),
    },
  })
  const dropped = evidence.filter(({ rule }) => rule === 'migration-table-dropped')
  expect(dropped.map(({ path }) => path).toSorted()).toEqual([
    'src/migrations/2-FromMysql.ts',
    'src/migrations/postgres/1-A.ts',
  ])
  expect(unchecked.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    { path: 'src/migrations/2-A.ts', why: 'MySQL is not checked' },
    { path: 'src/migrations/3-A.ts', why: 'MySQL is not checked' },
    { path: 'src/migrations/mysql/1-A.ts', why: 'MySQL is not checked' },
  ])
})

it('says nothing of files that only hold queries, of a way down, and of what is taken away', async () => {
  const head = { 'sql/queries.sql': '-- name: All :many\nSELECT 1;', 'migrations/1.down.sql': 'DROP TABLE t;' }
  const { evidence, unchecked } = await runCheck(check, { base: { 'migrations/2.sql': 'DROP TABLE t;' }, head })
  expect([evidence, unchecked]).toEqual([[], []])
})
