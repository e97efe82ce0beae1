import { describe, expect, it, test } from 'vitest'
import { diffTexts } from '../../../../src/core/change/diff-texts.ts'
import type { Evidence } from '../../../../src/core/evidence/evidence.ts'
import { readAlembic } from '../../../../src/core/evidence/migration/alembic/read.ts'
import { emptyCatalog } from '../../../../src/core/evidence/migration/hazards/known.ts'
import { judgeMigrations } from '../../../../src/core/evidence/migration/judge.ts'
import type { Migration } from '../../../../src/core/evidence/migration/operation.ts'
import { suggestedBy } from '../../../../src/core/evidence/suggestion.ts'
import { aDiffFile, aPlace } from '../../../support/builders.ts'
import { cpuTime } from '../../../support/cpu-time.ts'
import { judged, postgres } from './judged.ts'
import { programReader } from './read-program.ts'
import { readFile } from './read-rails.ts'

const parser = await postgres()

/** The text once what is suggested for a fact is taken; undefined where nothing is. */
function edited(text: string, fact: Evidence): string | undefined {
  const file = aDiffFile({ path: fact.path, hunks: diffTexts('', text) ?? [] })
  const at = aPlace({ path: fact.path, startLine: fact.line, line: fact.line })
  const suggested = suggestedBy(fact, at, file)
  if (suggested === undefined) return undefined
  const { place, suggestion } = suggested
  return text
    .split('\n')
    .toSpliced(place.startLine - 1, place.line - place.startLine + 1, suggestion)
    .join('\n')
}

type Judge = (text: string) => readonly Evidence[]

const sqlJudge: Judge = (sql) => judged(parser, [{ sql }])

const judgeBy =
  (read: (text: string) => Migration | undefined): Judge =>
  (text) => {
    const migration = read(text)
    if (migration === undefined) throw new Error('no migration')
    return judgeMigrations([{ migration, before: undefined }], { catalog: emptyCatalog, version: undefined })
  }

const railsJudge = judgeBy(readFile)
const alembicJudge = judgeBy(await programReader(readAlembic, 'python'))

function factOf(judge: Judge, text: string, rule: string): Evidence {
  const found = judge(text).find((one) => one.rule === `migration-${rule}`)
  if (found === undefined) throw new Error(`no ${rule}`)
  return found
}

const inSql: readonly (readonly [rule: string, sql: string, after: string])[] = [
  ['index-blocks-writes', 'CREATE INDEX i ON t (a);', 'CREATE INDEX CONCURRENTLY i ON t (a);'],
  ['index-blocks-writes', 'create unique index i on t (a);', 'create unique index concurrently i on t (a);'],
  ['index-drop-blocks', 'DROP INDEX i;', 'DROP INDEX CONCURRENTLY i;'],
  ['reindex-blocks', 'REINDEX TABLE t;', 'REINDEX TABLE CONCURRENTLY t;'],
  ['reindex-blocks', 'REINDEX INDEX i;', 'REINDEX INDEX CONCURRENTLY i;'],
  ['column-json', 'ALTER TABLE t ADD a json;', 'ALTER TABLE t ADD a jsonb;'],
  [
    'foreign-key-validated',
    'ALTER TABLE "t" ADD CONSTRAINT "c" FOREIGN KEY ("a") REFERENCES "o"("id") ON DELETE SET NULL;',
    'ALTER TABLE "t" ADD CONSTRAINT "c" FOREIGN KEY ("a") REFERENCES "o"("id") ON DELETE SET NULL NOT VALID;',
  ],
  [
    'foreign-key-validated',
    'alter table t add foreign key (a) references o; -- why',
    'alter table t add foreign key (a) references o not valid; -- why',
  ],
  [
    'foreign-key-validated',
    'ALTER TABLE t ADD COLUMN a int, ADD CONSTRAINT c FOREIGN KEY (a, b) REFERENCES o (a, b), DROP COLUMN d;',
    'ALTER TABLE t ADD COLUMN a int, ADD CONSTRAINT c FOREIGN KEY (a, b) REFERENCES o (a, b) NOT VALID, DROP COLUMN d;',
  ],
  [
    'foreign-key-validated',
    'ALTER TABLE t\n  ADD COLUMN a int,\n  ADD CONSTRAINT c FOREIGN KEY (a) REFERENCES o;',
    'ALTER TABLE t\n  ADD COLUMN a int,\n  ADD CONSTRAINT c FOREIGN KEY (a) REFERENCES o NOT VALID;',
  ],
  [
    'foreign-key-validated',
    'ALTER TABLE t\n  ADD CONSTRAINT c\n  FOREIGN KEY (a) REFERENCES o;\nSELECT 1;',
    'ALTER TABLE t\n  ADD CONSTRAINT c\n  FOREIGN KEY (a) REFERENCES o NOT VALID;\nSELECT 1;',
  ],
  [
    'check-validated',
    'ALTER TABLE t ADD CONSTRAINT c CHECK (\n  a > 0\n);',
    'ALTER TABLE t ADD CONSTRAINT c CHECK (\n  a > 0\n) NOT VALID;',
  ],
  [
    'check-validated',
    "ALTER TABLE t ADD CONSTRAINT c CHECK (a IN (',', ')', 'ADD CHECK'));",
    "ALTER TABLE t ADD CONSTRAINT c CHECK (a IN (',', ')', 'ADD CHECK')) NOT VALID;",
  ],
  [
    'check-validated',
    'ALTER TABLE t ADD CHECK (a > 0) NO INHERIT',
    'ALTER TABLE t ADD CHECK (a > 0) NO INHERIT NOT VALID',
  ],
  [
    'type-timestamp',
    'ALTER TABLE t ADD a TIMESTAMP(3) NOT NULL DEFAULT now();',
    'ALTER TABLE t ADD a TIMESTAMPTZ(3) NOT NULL DEFAULT now();',
  ],
  ['type-timestamp', 'CREATE TABLE t ("a" timestamp without time zone);', 'CREATE TABLE t ("a" timestamptz);'],
  [
    'type-timestamp',
    'ALTER TABLE t ALTER a SET DATA TYPE timestamp;',
    'ALTER TABLE t ALTER a SET DATA TYPE timestamptz;',
  ],
  ['type-integer', 'CREATE TABLE t (id integer PRIMARY KEY);', 'CREATE TABLE t (id bigint PRIMARY KEY);'],
  ['type-integer', 'CREATE TABLE t (id int[]);', 'CREATE TABLE t (id bigint[]);'],
  ['type-integer', 'CREATE TABLE t (id SERIAL PRIMARY KEY);', 'CREATE TABLE t (id BIGSERIAL PRIMARY KEY);'],
  ['type-smallint', 'CREATE TABLE t (n smallint);', 'CREATE TABLE t (n bigint);'],
  [
    'type-serial',
    'CREATE TABLE t (id bigserial PRIMARY KEY);',
    'CREATE TABLE t (id bigint generated by default as identity PRIMARY KEY);',
  ],
  ['type-varchar', 'CREATE TABLE t (a VARCHAR(20) NOT NULL);', 'CREATE TABLE t (a TEXT NOT NULL);'],
  ['type-varchar', 'CREATE TABLE t (a character varying (20));', 'CREATE TABLE t (a text);'],
  ['type-char', 'CREATE TABLE t (a char(3));', 'CREATE TABLE t (a text);'],
]

describe('an edit of SQL is what the rule asks for, and nothing else', () => {
  it.each(inSql)('%s: %s', (rule, sql, after) => {
    const text = edited(sql, factOf(sqlJudge, sql, rule))
    expect(text).toBe(after)
    const left = sqlJudge(text ?? '').map((one) => one.rule)
    expect(left).not.toContain(`migration-${rule}`)
    expect(left.length).toBeLessThan(sqlJudge(sql).length)
  })

  it.each([
    ['index-blocks-writes', 'BEGIN; CREATE INDEX i ON t (a); COMMIT;'],
    ['check-validated', 'ALTER TABLE t ADD COLUMN a int CHECK (a > 0);'],
    ['check-validated', 'ALTER TABLE t ADD CONSTRAINT c CHECK (\n  a > 0 -- why\n);'],
    ['check-validated', 'ALTER TABLE t\n  ADD CONSTRAINT c CHECK (\n  a > 0\n), ADD b int;'],
    ['unique-blocks', 'ALTER TABLE t ADD CONSTRAINT c UNIQUE (a);'],
    ['type-integer', 'CREATE TABLE t (id int, n int);'],
    ['type-integer', 'CREATE TABLE t (id\n  int);'],
    ['type-timestamp', 'CREATE TABLE t ("a b" timestamp);'],
  ])('there is none where its lines are not enough: %s: %s', (rule, sql) => {
    expect(edited(sql, factOf(sqlJudge, sql, rule))).toBeUndefined()
  })
})

const outside = 'disable_ddl_transaction!'
const inRails: readonly (readonly [rule: string, head: string, call: string, after: string | undefined])[] = [
  ['foreign-key-validated', '', 'add_foreign_key :t, :u', 'add_foreign_key :t, :u, validate: false'],
  [
    'foreign-key-validated',
    '',
    'add_foreign_key(:t, :u, column: :a)',
    'add_foreign_key(:t, :u, column: :a, validate: false)',
  ],
  [
    'foreign-key-validated',
    '',
    'add_foreign_key :t, :u if ready?',
    'add_foreign_key :t, :u, validate: false if ready?',
  ],
  ['check-validated', '', 'add_check_constraint :t, "a > 0"', 'add_check_constraint :t, "a > 0", validate: false'],
  ['foreign-key-validated', '', 'add_foreign_key :t, :u, **{ column: :a }', undefined],
  ['foreign-key-validated', '', 'add_foreign_key :t, :u, validate: true', undefined],
  ['foreign-key-validated', '', 'add_foreign_key :t,\n  :u', 'add_foreign_key :t,\n  :u, validate: false'],
  [
    'foreign-key-validated',
    '',
    'add_foreign_key(\n  :t, :u,\n  column: :a\n)',
    'add_foreign_key(\n  :t, :u,\n  column: :a,\n  validate: false\n)',
  ],
  ['foreign-key-validated', '', 'add_foreign_key :t, # why\n  :u', undefined],
  ['index-blocks-writes', outside, 'add_index :t, :a', 'add_index :t, :a, algorithm: :concurrently'],
  ['index-blocks-writes', '', 'add_index :t, :a', undefined],
  ['index-drop-blocks', outside, 'remove_index :t, :a', 'remove_index :t, :a, algorithm: :concurrently'],
]

test.each(inRails)('an edit of Rails is what the rule asks for: %s %s %s', (rule, head, call, after) => {
  const whole = (body: string) =>
    `class Change < ActiveRecord::Migration[7.1]\n${head}\ndef change\n${body}\nend\ndef ready? = true\nend`
  const text = edited(whole(call), factOf(railsJudge, whole(call), rule))
  expect(text).toBe(after === undefined ? undefined : whole(after))
  if (text !== undefined) expect(railsJudge(text).map((one) => one.rule)).not.toContain(`migration-${rule}`)
})

const inAlembic: readonly (readonly [rule: string, call: string, after: string | undefined])[] = [
  [
    'foreign-key-validated',
    "op.create_foreign_key('c', 't', 'u', ['a'], ['id'])",
    "op.create_foreign_key('c', 't', 'u', ['a'], ['id'], postgresql_not_valid=True)",
  ],
  [
    'foreign-key-validated',
    "op.create_foreign_key(\n    'c',\n    't',\n    'u',\n    ['a'],\n    ['id'],\n)",
    "op.create_foreign_key(\n    'c',\n    't',\n    'u',\n    ['a'],\n    ['id'],\n    postgresql_not_valid=True,\n)",
  ],
  [
    'check-validated',
    "op.create_check_constraint('c', 't', 'a > 0')",
    "op.create_check_constraint('c', 't', 'a > 0', postgresql_not_valid=True)",
  ],
  ['check-validated', "op.create_check_constraint('c', 't', 'a > 0', postgresql_not_valid=False)", undefined],
  ['check-validated', "op.create_check_constraint('c', 't', 'a > 0', **{'schema': 's'})", undefined],
]

test.each(inAlembic)('an edit of Alembic is what the rule asks for: %s %s', (rule, call, after) => {
  const whole = (body: string) =>
    `from alembic import op\nrevision = '2'\ndown_revision = '1'\n\ndef upgrade():\n${body.replace(/^/gm, '    ')}\n`
  const text = edited(whole(call), factOf(alembicJudge, whole(call), rule))
  expect(text).toBe(after === undefined ? undefined : whole(after))
  if (text !== undefined) expect(alembicJudge(text).map((one) => one.rule)).not.toContain(`migration-${rule}`)
})

test('hostile statements are read quickly', () => {
  const started = cpuTime()
  for (const part of ['ADD CHECK (', "'", '"', 'ADD CONSTRAINT a ', '--', 'add foreign key '])
    sqlJudge(`ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0), ${part.repeat(2_000)}`)
  expect(cpuTime() - started).toBeLessThan(2_000)
})
