import { describe, expect, it } from 'vitest'
import { schemaAfter } from '../../../../src/core/evidence/migration/hazards/schema.ts'
import { judged, operationsIn, postgres } from './judged.ts'

const parser = await postgres()

/** What is told of SQL that runs on what other SQL has left, without matters of taste. */
function told(before: string, sql: string): readonly string[] {
  return judged(parser, [{ sql }], { catalog: operationsIn(parser, before) })
    .filter(({ byRequest }) => byRequest !== true)
    .map(({ rule, level }) => `${level} ${rule.replace('migration-', '')}`)
}

function columnAfter(sql: string, table = 't', column = 'a'): string {
  const schema = schemaAfter(operationsIn(parser, sql))
  const { type, isNotNull } = schema.column(table, column) ?? {}
  return `${type?.name ?? '?'} ${isNotNull ?? '?'}`
}

describe('a column as the operations leave it', () => {
  it.each([
    ['CREATE TABLE t (a int)', 'int4 false'],
    ["CREATE TABLE t (a text NOT NULL DEFAULT '')", 'text true'],
    ['CREATE TABLE t (a bigserial PRIMARY KEY)', 'bigserial true'],
    ['CREATE TABLE t (a uuid, PRIMARY KEY (a))', 'uuid true'],
    ['CREATE TABLE t (a int); ALTER TABLE t ALTER a TYPE bigint, ALTER a SET NOT NULL', 'int8 true'],
    ['CREATE TABLE t (a int NOT NULL); ALTER TABLE t ALTER a DROP NOT NULL', 'int4 false'],
    ['CREATE TABLE t (b int); ALTER TABLE t RENAME b TO a', 'int4 false'],
    ['CREATE TABLE u (a int); ALTER TABLE u RENAME TO t', 'int4 false'],
    ['CREATE TABLE t (a int); ALTER TABLE t DROP a', '? ?'],
    ['CREATE TABLE t (a int); DROP TABLE t', '? ?'],
    ['CREATE TABLE t (a int); CREATE TABLE IF NOT EXISTS t (a text)', 'int4 false'],
    ['CREATE TABLE t (a int); CREATE TEMP TABLE t (a text)', 'int4 false'],
    ['CREATE TABLE public.t (a int)', 'int4 false'],
    // Which of the two is meant depends on who asks.
    ['CREATE TABLE t (a int); CREATE TABLE audit.t (a text)', '? ?'],
    ['ALTER TABLE t ALTER a SET NOT NULL', '? true'],
  ])('%s', (sql, expected) => {
    expect(columnAfter(sql)).toBe(expected)
  })

  it('is not known any more where a text that cannot be read names its table', () => {
    const schema = schemaAfter(operationsIn(parser, 'CREATE TABLE t (a int); CREATE TABLE u (a int)'))
    schema.forget("EXECUTE format('ALTER TABLE t …')")
    expect([schema.column('t', 'a'), schema.column('u', 'a')?.type?.name]).toEqual([undefined, 'int4'])
  })
})

describe('what was there before decides', () => {
  it.each([
    ['a column that is required already', 'CREATE TABLE t (a int NOT NULL)', 'ALTER TABLE t ALTER a SET NOT NULL', []],
    ['one that is not', 'CREATE TABLE t (a int)', 'ALTER TABLE t ALTER a SET NOT NULL', ['breaking not-null-scans']],
    ['one that may be null already', 'CREATE TABLE t (a int)', 'ALTER TABLE t ALTER a DROP NOT NULL', []],
    [
      'a check that was added and validated apart',
      'CREATE TABLE t (a int); ALTER TABLE t ADD CONSTRAINT c CHECK (a IS NOT NULL) NOT VALID; ALTER TABLE t VALIDATE CONSTRAINT c',
      'ALTER TABLE t ALTER a SET NOT NULL',
      [],
    ],
    [
      'a check that was not',
      'CREATE TABLE t (a int); ALTER TABLE t ADD CONSTRAINT c CHECK (a IS NOT NULL) NOT VALID',
      'ALTER TABLE t ALTER a SET NOT NULL',
      ['breaking not-null-scans'],
    ],
    [
      'an index that was dropped and made again',
      'CREATE TABLE t (a citext); CREATE INDEX i ON t (a); DROP INDEX i; CREATE INDEX i ON t (a)',
      'ALTER TABLE t ALTER a TYPE text',
      ['breaking type-changed'],
    ],
    [
      'an index of a table that was dropped and made again',
      'CREATE TABLE t (a citext); CREATE INDEX i ON t (a); DROP TABLE t; CREATE TABLE t (a citext)',
      'ALTER TABLE t ALTER a TYPE text',
      ['info type-changed'],
    ],
    [
      'a column that is added once more, where somebody knows of a database without it',
      'CREATE TABLE t (a int NOT NULL)',
      'ALTER TABLE t ADD COLUMN IF NOT EXISTS a int; ALTER TABLE t ALTER a SET NOT NULL',
      ['breaking column-not-null-without-default'],
    ],
  ])('%s', (_, before, sql, expected) => {
    expect(told(before, sql)).toEqual(expected)
  })
})

describe('an enum in place of another', () => {
  const swap = (values: string, more = '') =>
    `CREATE TYPE "Role_new" AS ENUM (${values});\n${more}ALTER TABLE "User" ALTER COLUMN "role" TYPE "Role_new" USING ("role"::text::"Role_new");\nALTER TYPE "Role" RENAME TO "Role_old";\nALTER TYPE "Role_new" RENAME TO "Role";\nDROP TYPE "Role_old";`
  const before = `CREATE TYPE "Role" AS ENUM ('ADMIN', 'USER'); ALTER TYPE "Role" ADD VALUE 'GUEST'; CREATE TABLE "User" (role "Role")`
  const lost = (sql: string, earlier = before) =>
    judged(parser, [{ sql }], { catalog: operationsIn(parser, earlier) })
      .filter(({ rule }) => rule === 'migration-type-narrowed')
      .flatMap(({ removes = [] }) => removes.map(({ text, owner }) => `${owner}.${text}`))

  it('fails where rows hold a value that it lacks', () => {
    expect(lost(swap("'ADMIN', 'USER'"))).toEqual(['Role.GUEST'])
    expect(lost(swap("'ADMIN', 'USER', 'GUEST', 'BOT'"))).toEqual([])
  })

  it('is known by its name after the swap', () => {
    expect(lost(swap("'ADMIN'"), `${before};\n${swap("'ADMIN', 'BOT'")}`)).toEqual(['Role.BOT'])
  })

  it('is not known where one of another schema has its name', () => {
    expect(lost(swap("'ADMIN', 'USER', 'GUEST'"), `${before}; CREATE TYPE audit."Role" AS ENUM ('READ')`)).toEqual([])
  })

  it('may have been prepared for, or not be known', () => {
    expect(lost(swap("'ADMIN', 'USER'", `UPDATE "User" SET role = 'USER' WHERE role = 'GUEST';\n`))).toEqual([])
    expect(lost(swap("'ADMIN'"), `CREATE TABLE "User" (role "Role"); ALTER TYPE "Role" ADD VALUE 'GUEST'`)).toEqual([])
  })
})

describe('an index that is dropped before another takes its place', () => {
  const table = 'CREATE TABLE t (a int, b int)'
  const index = `${table}; CREATE INDEX i ON t (a)`
  const [drop, next] = ['DROP INDEX CONCURRENTLY i', 'CREATE INDEX CONCURRENTLY j ON t (a, b)']
  it.each([
    [index, `${drop}; ${next}`, ['risky index-gap']],
    [index, `${next}; ${drop}`, []],
    [`${index}; CREATE INDEX k ON t (a, b, c)`, `${drop}; ${next}`, []],
    [`${index}; CREATE INDEX k ON t (b)`, `${drop}; ${next}`, ['risky index-gap']],
    [index, `${drop}; CREATE INDEX CONCURRENTLY j ON t (b, a)`, []],
    [index, `${drop}; CREATE INDEX CONCURRENTLY j ON u (a, b)`, []],
    ['', `${drop}; CREATE INDEX CONCURRENTLY i ON t (a, b)`, ['risky index-gap']],
    ['', 'DROP INDEX CONCURRENTLY IF EXISTS i; CREATE INDEX CONCURRENTLY i ON t (a, b)', []],
    ['', `${drop}; ${next}`, []],
    [
      index,
      `${drop}; ALTER TABLE t DROP COLUMN a; ALTER TABLE t ADD COLUMN a int; ${next}`,
      ['breaking column-dropped'],
    ],
    [
      index,
      `${drop}; ALTER TABLE t DROP COLUMN b; ALTER TABLE t ADD COLUMN b int; CREATE INDEX CONCURRENTLY j ON t (a)`,
      ['risky index-gap', 'breaking column-dropped'],
    ],
  ])('%s; %s', (before, sql, expected) => {
    expect(told(before, sql)).toEqual(expected)
  })
})

describe('a foreign key', () => {
  const add = 'ALTER TABLE o ADD FOREIGN KEY (c) REFERENCES t (id) NOT VALID'
  const both = (own: string, other: string) => `CREATE TABLE t (id ${other} PRIMARY KEY); CREATE TABLE o (c ${own})`
  it.each([
    ['integer', 'bigserial', ['risky foreign-key-type']],
    ['bigint', 'serial', []],
    ['integer', 'serial', []],
    ['text', 'uuid', ['breaking foreign-key-type']],
    ['varchar(20)', 'text', []],
    ['numeric', 'bigint', []],
    ['own_type', 'uuid', []],
  ])('from %s to %s', (own, other, expected) => {
    expect(told(both(own, other), add)).toEqual(expected)
    expect(told(both(own, other), add.replace('t (id)', 't'))).toEqual(expected)
  })

  it.each([
    ['CREATE TABLE o (c int REFERENCES t)', ['risky foreign-key-type']],
    ['ALTER TABLE o ADD c uuid REFERENCES t', ['breaking foreign-key-type']],
    ['ALTER TABLE o ADD c uuid REFERENCES t (code)', []],
    ['ALTER TABLE o ADD c uuid REFERENCES auth.t', []],
    ['ALTER TABLE o ADD c bigint REFERENCES t', []],
    ['CREATE TABLE n (id bigint PRIMARY KEY, parent int REFERENCES n)', ['risky foreign-key-type']],
    [
      'CREATE TABLE n (id bigint, parent int, PRIMARY KEY (id), FOREIGN KEY (parent) REFERENCES n)',
      ['risky foreign-key-type'],
    ],
  ])('that a column says itself: %s', (sql, expected) => {
    expect(told('CREATE TABLE t (id bigint PRIMARY KEY, code uuid UNIQUE)', sql)).toEqual(expected)
  })

  it('of a table that the change makes is known too, one to something unknown is not', () => {
    const made = 'CREATE TABLE o (c int, FOREIGN KEY (c) REFERENCES t (id))'
    expect(told('CREATE TABLE t (id bigint PRIMARY KEY)', made)).toEqual(['risky foreign-key-type'])
    expect(told('', made)).toEqual([])
  })
})
