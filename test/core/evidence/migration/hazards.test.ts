import { describe, expect, it, test } from 'vitest'
import { judged, operationsIn, postgres, type SqlFile } from './judged.ts'

const parser = await postgres()

/** Rules that are posted or listed, without matters of taste. */
function rulesOf(sql: string, path?: string): readonly string[] {
  return judged(parser, [{ sql, ...(path === undefined ? {} : { path }) }])
    .filter(({ byRequest }) => byRequest !== true)
    .map(({ rule, level }) => `${level} ${rule.replace('migration-', '')}`)
}

const dangerous: readonly (readonly [sql: string, ...rules: string[]])[] = [
  ['ALTER TABLE t ADD COLUMN a uuid DEFAULT gen_random_uuid()', 'breaking column-rewrites-table'],
  ['ALTER TABLE t ADD COLUMN a float DEFAULT random() * 2', 'breaking column-rewrites-table'],
  ['ALTER TABLE t ADD COLUMN a timestamptz DEFAULT clock_timestamp()', 'breaking column-rewrites-table'],
  ["ALTER TABLE t ADD COLUMN a bigint DEFAULT nextval('s')", 'breaking column-rewrites-table'],
  ['ALTER TABLE t ADD COLUMN a text DEFAULT our.next_code()', 'risky column-rewrites-table'],
  ['ALTER TABLE t ADD COLUMN a bigserial', 'breaking column-rewrites-table'],
  ['ALTER TABLE t ADD COLUMN a bigint GENERATED ALWAYS AS IDENTITY', 'breaking column-rewrites-table'],
  ['ALTER TABLE t ADD COLUMN a numeric GENERATED ALWAYS AS (b * 2) STORED', 'breaking column-rewrites-table'],
  ['ALTER TABLE t ADD COLUMN a text NOT NULL', 'breaking column-not-null-without-default'],
  ['ALTER TABLE t ADD COLUMN a text NOT NULL DEFAULT NULL', 'breaking column-not-null-without-default'],
  ['ALTER TABLE t ADD COLUMN a int UNIQUE', 'breaking unique-blocks'],
  ['ALTER TABLE t ADD COLUMN a int CHECK (a > 0)', 'breaking check-validated'],
  ['ALTER TABLE t ADD COLUMN a int DEFAULT 1 REFERENCES o (id)', 'breaking foreign-key-validated'],
  ['ALTER TABLE t ADD COLUMN a int DEFAULT 1 REFERENCES t (id)', 'breaking foreign-key-validated'],
  ['ALTER TABLE t ALTER a TYPE text', 'info type-changed'],
  ['ALTER TABLE t ALTER a TYPE text USING f(a)', 'breaking type-changed'],
  ['ALTER TABLE t ALTER a TYPE bigint', 'breaking type-changed'],
  ['ALTER TABLE t ADD COLUMN a json', 'risky column-json'],
  ['ALTER TABLE t ALTER COLUMN a SET NOT NULL', 'breaking not-null-scans'],
  ['ALTER TABLE t ADD CONSTRAINT c NOT NULL a', 'breaking not-null-scans'],
  ['ALTER TABLE t ALTER COLUMN a DROP NOT NULL', 'info not-null-dropped'],
  ['ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0)', 'breaking check-validated'],
  ['ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES o (id)', 'breaking foreign-key-validated'],
  ['ALTER TABLE t ADD CONSTRAINT c UNIQUE (a)', 'breaking unique-blocks'],
  ['ALTER TABLE t ADD PRIMARY KEY (a)', 'breaking unique-blocks'],
  ['ALTER TABLE t ADD CONSTRAINT c PRIMARY KEY USING INDEX i', 'info not-null-scans'],
  ['ALTER TABLE t ADD CONSTRAINT c EXCLUDE USING gist (a WITH &&)', 'breaking exclusion-constraint'],
  [
    'BEGIN; ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID; ALTER TABLE t VALIDATE CONSTRAINT c; COMMIT',
    'breaking validated-at-once',
  ],
  ['CREATE INDEX i ON t (a)', 'breaking index-blocks-writes'],
  ['CREATE TABLE a.t (a int); CREATE INDEX i ON b.t (a)', 'breaking index-blocks-writes'],
  ['CREATE UNIQUE INDEX ON t (lower(a)) WHERE b', 'breaking index-blocks-writes'],
  ['BEGIN; CREATE INDEX CONCURRENTLY i ON t (a); COMMIT', 'breaking concurrently-in-transaction'],
  ['BEGIN; DROP INDEX CONCURRENTLY i; COMMIT', 'breaking concurrently-in-transaction'],
  ['BEGIN; REINDEX INDEX CONCURRENTLY i; COMMIT', 'breaking concurrently-in-transaction'],
  ['BEGIN; ALTER TABLE p DETACH PARTITION q CONCURRENTLY; COMMIT', 'breaking concurrently-in-transaction'],
  ['BEGIN; VACUUM t; COMMIT', 'breaking concurrently-in-transaction'],
  ['BEGIN; ALTER TABLE t ADD b int; ALTER TABLE t VALIDATE CONSTRAINT c; COMMIT', 'breaking validated-at-once'],
  ['BEGIN; ALTER TABLE u ADD b int; ALTER TABLE t VALIDATE CONSTRAINT c; COMMIT', 'breaking validated-at-once'],
  ['REFRESH MATERIALIZED VIEW v WITH NO DATA', 'risky view-refresh-blocks'],
  ['DELETE FROM t WHERE NOT FALSE', 'breaking delete-all-rows'],
  ['DELETE FROM t WHERE true AND NULL IS NULL', 'breaking delete-all-rows'],
  [
    'ALTER TABLE t ADD b int; ALTER TABLE t DROP COLUMN a; ALTER TABLE t RENAME COLUMN b TO a',
    'breaking column-dropped',
  ],
  [
    'CREATE UNIQUE INDEX CONCURRENTLY i ON t (a); ALTER TABLE t ADD CONSTRAINT c PRIMARY KEY USING INDEX i',
    'info not-null-scans',
  ],
  ['DROP INDEX i', 'info index-drop-blocks'],
  ['REINDEX TABLE t', 'breaking reindex-blocks'],
  ['ALTER TABLE t DROP COLUMN a', 'breaking column-dropped'],
  ['DROP TABLE IF EXISTS t CASCADE', 'breaking table-dropped'],
  ['DROP SCHEMA s CASCADE', 'breaking schema-dropped'],
  ['DROP DATABASE d', 'breaking schema-dropped'],
  ['DROP TYPE e CASCADE', 'breaking type-dropped'],
  ['DROP VIEW v', 'risky view-dropped'],
  ['ALTER TABLE t RENAME COLUMN a TO b', 'breaking column-renamed'],
  ['ALTER TABLE t RENAME TO u', 'breaking table-renamed'],
  ['ALTER TABLE t SET SCHEMA other', 'breaking table-renamed'],
  ['ALTER VIEW v RENAME TO w', 'breaking table-renamed'],
  ['ALTER SCHEMA s RENAME TO r', 'breaking schema-renamed'],
  ["ALTER TYPE e RENAME VALUE 'a' TO 'b'", 'breaking enum-value-renamed'],
  ["BEGIN; ALTER TYPE e ADD VALUE 'a'; UPDATE t SET x = 'a' WHERE y = 1; COMMIT", 'breaking enum-value-used-at-once'],
  ['UPDATE t SET a = 1', 'breaking rows-updated-in-one-go'],
  ['UPDATE t SET a = 1 WHERE true', 'breaking rows-updated-in-one-go'],
  ['UPDATE t SET a = 1 WHERE 1 = 1', 'breaking rows-updated-in-one-go'],
  ['BEGIN; ALTER TABLE t ADD COLUMN a int; UPDATE t SET a = 1 WHERE b = 2; COMMIT', 'breaking rows-updated-in-one-go'],
  ['UPDATE t SET a = 1, a = 2 WHERE b = 1', 'breaking column-set-twice'],
  ['INSERT INTO t (a, a) VALUES (1, 2)', 'breaking column-set-twice'],
  ['DELETE FROM t', 'breaking delete-all-rows'],
  ['WITH gone AS (DELETE FROM t RETURNING *) SELECT count(*) FROM gone', 'breaking delete-all-rows'],
  ['BEGIN; ALTER TABLE t ADD COLUMN a int; DELETE FROM t WHERE b = 2; COMMIT', 'risky rows-deleted-in-one-go'],
  ['TRUNCATE t', 'breaking truncated'],
  ['TRUNCATE t, u CASCADE', 'breaking truncate-cascades'],
  ['LOCK TABLE t', 'breaking table-locked'],
  ['LOCK TABLE t IN SHARE ROW EXCLUSIVE MODE', 'breaking table-locked'],
  ['VACUUM FULL t', 'breaking table-rewritten'],
  ['VACUUM (FULL, ANALYZE) t', 'breaking table-rewritten'],
  ['CLUSTER t USING i', 'breaking table-rewritten'],
  ['ALTER TABLE t SET LOGGED', 'breaking table-rewritten'],
  ['ALTER TABLE t SET TABLESPACE fast', 'breaking table-rewritten'],
  ['ALTER TABLE t SET ACCESS METHOD heap2', 'breaking table-rewritten'],
  ['ALTER TABLE t ALTER COLUMN a SET EXPRESSION AS (b * 3)', 'breaking table-rewritten'],
  ['CREATE TRIGGER g AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()', 'info trigger-blocks-writes'],
  ['ALTER TABLE t ATTACH PARTITION p FOR VALUES FROM (1) TO (2)', 'breaking partition-attached-unchecked'],
  ['ALTER TABLE t DETACH PARTITION p', 'risky partition-detach-blocks'],
  ['REFRESH MATERIALIZED VIEW v', 'risky view-refresh-blocks'],
  ['ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0)', 'risky domain-constrained'],
  ['BEGIN; ALTER TABLE t ADD COLUMN a int', 'breaking transaction-open'],
  ['BEGIN; BEGIN; COMMIT', 'info transaction-unbalanced'],
  ['COMMIT', 'info transaction-unbalanced'],
  [`CREATE TABLE ${'x'.repeat(64)} (a int)`, 'risky identifier-too-long'],
  [`CREATE TABLE "${'é'.repeat(32)}" (a int)`, 'risky identifier-too-long'],
  ['DO $$ BEGIN ALTER TABLE t DROP COLUMN a; END $$', 'breaking column-dropped'],
  ["DO $$ BEGIN EXECUTE 'TRUNCATE t'; END $$", 'breaking truncated'],
  ["DO $$ BEGIN EXECUTE format('CREATE INDEX %I ON t (a)', 'n'); END $$", 'breaking index-blocks-writes'],
]

const safe: readonly string[] = [
  'CREATE TABLE a.t (b int); CREATE INDEX ON a.t (b)',
  'CREATE TABLE a.t (b int); CREATE INDEX ON t (b)',
  'CREATE TABLE t (b int); CREATE INDEX ON a.t (b)',
  'BEGIN; ALTER TABLE t ADD b int; COMMIT; BEGIN; ALTER TABLE t VALIDATE CONSTRAINT c; COMMIT',
  'BEGIN; CREATE TABLE n (a int); ALTER TABLE n ADD b int; ALTER TABLE t VALIDATE CONSTRAINT c; COMMIT',
  'BEGIN; SET lock_timeout = 100; ALTER TABLE t VALIDATE CONSTRAINT c; COMMIT',
  'REFRESH MATERIALIZED VIEW v WITH NO DATA; REFRESH MATERIALIZED VIEW CONCURRENTLY v',
  'DELETE FROM t WHERE 1 = 0',
  'DELETE FROM t WHERE true AND a > 0',
  'ALTER TABLE t ADD COLUMN a text',
  "ALTER TABLE t ADD COLUMN a text NOT NULL DEFAULT 'x'",
  'ALTER TABLE t ADD COLUMN a int REFERENCES t (id)',
  'ALTER TABLE t ADD COLUMN a int REFERENCES o (id)',
  'CREATE TABLE o (id int); ALTER TABLE t ADD COLUMN a int REFERENCES o (id)',
  "ALTER TABLE t ADD COLUMN a text[] DEFAULT ARRAY['a', 'b']::text[]",
  'ALTER TABLE t ADD COLUMN a timestamptz NOT NULL DEFAULT now()',
  'ALTER TABLE t ADD COLUMN a timestamptz DEFAULT CURRENT_TIMESTAMP',
  "ALTER TABLE t ADD COLUMN a text DEFAULT lower('X') || 'y'",
  'ALTER TABLE t ADD COLUMN a jsonb',
  'ALTER TABLE t ADD COLUMN a int GENERATED ALWAYS AS (b + 1) VIRTUAL',
  'ALTER TABLE t ALTER COLUMN a SET DEFAULT random()',
  'ALTER TABLE t ALTER COLUMN a DROP DEFAULT',
  'ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID',
  'ALTER TABLE t VALIDATE CONSTRAINT c',
  'ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES o (id) NOT VALID',
  'ALTER TABLE t ADD CONSTRAINT c UNIQUE USING INDEX i',
  'ALTER TABLE t DROP CONSTRAINT c',
  'ALTER TABLE t ADD CONSTRAINT c CHECK (a IS NOT NULL) NOT VALID; ALTER TABLE t VALIDATE CONSTRAINT c; ALTER TABLE t ALTER COLUMN a SET NOT NULL',
  'ALTER TABLE t VALIDATE CONSTRAINT c; ALTER TABLE t ALTER COLUMN a SET NOT NULL',
  'CREATE INDEX CONCURRENTLY i ON t (a)',
  'CREATE INDEX ON ONLY t (a)',
  'DROP INDEX CONCURRENTLY i',
  'REINDEX (CONCURRENTLY) TABLE t',
  'REINDEX SYSTEM d',
  'CREATE TABLE n (a int); CREATE INDEX ON n (a); ALTER TABLE n ADD b uuid DEFAULT gen_random_uuid(); ALTER TABLE n ALTER a SET NOT NULL; UPDATE n SET a = 1; DROP TABLE n',
  'CREATE TABLE s.n (a int); CREATE INDEX ON n (a)',
  'CREATE TABLE n (a int REFERENCES o (id), CHECK (a > 0), UNIQUE (a))',
  'ALTER TABLE t ADD COLUMN a int; ALTER TABLE t RENAME COLUMN a TO b; ALTER TABLE t DROP COLUMN a',
  'UPDATE t SET a = 1 WHERE id BETWEEN 1 AND 1000',
  'UPDATE t SET a = 1 WHERE id IN (SELECT id FROM t WHERE a IS NULL LIMIT 1000)',
  'DELETE FROM t WHERE id = 1',
  'UPDATE t SET a[1] = 1, a[2] = 2 WHERE id = 1',
  'INSERT INTO t (a) SELECT b FROM u',
  'LOCK TABLE t IN ACCESS SHARE MODE',
  'VACUUM ANALYZE t',
  'VACUUM (FULL false) t',
  'ALTER TABLE t DETACH PARTITION p CONCURRENTLY',
  'ALTER TABLE p VALIDATE CONSTRAINT c; ALTER TABLE t ATTACH PARTITION p FOR VALUES IN (1)',
  'REFRESH MATERIALIZED VIEW CONCURRENTLY v',
  'DROP VIEW v; CREATE VIEW v AS SELECT 1',
  'DROP TYPE e',
  'DROP FUNCTION f(int)',
  "ALTER TYPE e ADD VALUE 'a'",
  "CREATE TYPE e AS ENUM ('a'); BEGIN; ALTER TYPE e ADD VALUE 'b'; INSERT INTO t (x) VALUES ('b'); COMMIT",
  'ALTER INDEX i RENAME TO j',
  'ALTER TABLE t RENAME CONSTRAINT c TO d',
  'COMMENT ON TABLE t IS NULL',
  'GRANT SELECT ON t TO r',
  "CREATE FUNCTION f() RETURNS void LANGUAGE sql AS 'DELETE FROM t'",
  'DO $$ BEGIN LOOP UPDATE t SET a = 1 WHERE b; COMMIT; EXIT; END LOOP; END $$',
  "SELECT setval('s', 1)",
]

describe('a statement on a table that was there', () => {
  it.each(dangerous)('%s', (sql, ...rules) => {
    expect(rulesOf(sql)).toEqual(rules)
  })
})

describe('nothing is said of', () => {
  it.each(safe)('%s', (sql) => {
    expect(rulesOf(sql)).toEqual([])
  })
})

test('who opens a transaction decides: the tool, by the path or a mark', () => {
  const sql = 'CREATE INDEX CONCURRENTLY i ON t (a);'
  const two = `${sql}\nALTER TABLE t ADD COLUMN b int;`
  const refused = ['breaking concurrently-in-transaction']
  expect(rulesOf(sql, 'prisma/migrations/1_x/migration.sql')).toEqual([])
  expect(rulesOf(two, 'prisma/migrations/1_x/migration.sql')).toEqual(['risky concurrently-in-transaction'])
  expect(rulesOf(`BEGIN;\n${two}\nCOMMIT;`, 'prisma/migrations/1_x/migration.sql')).toEqual(refused)
  expect(rulesOf(two, 'migrations/1_x.up.sql')).toEqual(refused)
  expect(rulesOf(sql, 'sql/V1__x.sql')).toEqual([])
  expect(rulesOf(`-- +goose Up\n${sql}\n-- +goose Down\nDROP TABLE t;`)).toEqual(refused)
  expect(rulesOf(`-- +goose NO TRANSACTION\n-- +goose Up\n${sql}`)).toEqual([])
  expect(rulesOf(`-- migrate:up transaction:false\n${sql}\n-- migrate:down\nDROP TABLE t;`)).toEqual([])
  expect(rulesOf(`-- migrate:up\n${sql}`)).toEqual(refused)
  expect(rulesOf(`${two}\n--> statement-breakpoint\nSELECT 1`)).toEqual(refused)
})

const toldTo: readonly (readonly [path: string, sql: string, mark: string | undefined])[] = [
  ['m/1.sql', '-- +goose Up\n', '-- +goose NO TRANSACTION'],
  ['m/1.sql', '-- migrate:up\n', '-- migrate:up transaction:false'],
  ['m/1.sql', '-- +migrate Up\n', '-- +migrate Up notransaction'],
  ['m/1.sql', '-- rambler up\n', undefined],
  ['m/1.sql', '--liquibase formatted sql\n--changeset a:1\n', '--changeset …:… runInTransaction:false'],
  ['m/V1__a.sql', 'BEGIN;\n', '-- with flyway.postgresql.transactional.lock=false'],
  ['migrations/1_a/migration.sql', 'SELECT 1;\n', '-- as the only statement of its file'],
  ['m/1_a.up.sql', 'SELECT 1;\n', '-- as the only statement of its file'],
  ['m/1_a/up.sql', '', '-- with run_in_transaction = false in metadata.toml beside it'],
  ['m/1.sql', 'BEGIN;\n', undefined],
]

it.each(toldTo)('how %s is told to run without a transaction: %s', (path, before, mark) => {
  const found = judged(parser, [{ path, sql: `${before}CREATE INDEX CONCURRENTLY i ON t (a);` }])
  const { fix } = found.find(({ rule }) => rule === 'migration-concurrently-in-transaction') ?? {}
  const lines = [
    '-- in a migration of its own that runs without a transaction',
    ...(mark === undefined ? [] : [mark]),
    'CREATE INDEX CONCURRENTLY i ON t (a);',
  ]
  expect(fix).toEqual({ code: lines.join('\n'), language: 'sql' })
})

test('a block is no place for it either', () => {
  expect(rulesOf('DO $$ BEGIN DROP INDEX CONCURRENTLY i; END $$')).toEqual(['breaking concurrently-in-transaction'])
})

test('whose columns a primary key over an index requires', () => {
  const key = 'CREATE UNIQUE INDEX CONCURRENTLY i ON t (a, b); ALTER TABLE t ADD CONSTRAINT c PRIMARY KEY USING INDEX i'
  const rules = (table: string, before = '') => {
    return judged(parser, [{ sql: `${before}${key}` }], { catalog: operationsIn(parser, table) })
      .filter(({ rule }) => rule === 'migration-not-null-scans')
      .map(({ level, title }) => `${level} ${/requires ([^,]*),/.exec(title)?.[1] ?? ''}`)
  }
  expect(rules('CREATE TABLE t (a int NOT NULL, b int NOT NULL)')).toEqual([])
  expect(rules('CREATE TABLE t (a int NOT NULL, b int)')).toEqual(['breaking `b`'])
  expect(rules('CREATE TABLE t (a int, b int, PRIMARY KEY (a, b))')).toEqual([])
  expect(rules('CREATE TABLE t (a int NOT NULL)')).toEqual(['info '])
  expect(rules('CREATE TABLE t (a int NOT NULL, b int)', 'ALTER TABLE t ALTER b SET NOT NULL;')).toEqual(['breaking '])
  expect(rules('CREATE TABLE t (a int NOT NULL, b int CHECK (b > 0), CONSTRAINT c CHECK (b IS NOT NULL))')).toEqual([
    'info ',
  ])
})

test('a column that another migration of the change has filled takes the place of one', () => {
  const files = [
    'ALTER TABLE t ADD b bigint',
    'UPDATE t SET b = a WHERE b IS NULL',
    'ALTER TABLE t DROP a; ALTER TABLE t RENAME b TO a',
  ]
  const dropped = (sql: readonly string[]) =>
    judged(
      parser,
      sql.map((one, index) => ({ path: `m/${index}.sql`, sql: one })),
    )
      .filter(({ rule }) => rule === 'migration-column-dropped')
      .map(({ level }) => level)
  expect(dropped(files)).toEqual(['risky'])
  expect(dropped(files.toSpliced(1, 1))).toEqual(['breaking'])
})

test('a timeout of zero is none', () => {
  const rules = (sql: string) =>
    judged(parser, [{ sql: `${sql}; ALTER TABLE t ADD a int` }])
      .filter(({ rule }) => rule === 'migration-lock-timeout-missing')
      .map(({ line }) => line)
  expect(rules("SET lock_timeout = '2s'")).toEqual([])
  expect(rules('SET LOCAL lock_timeout = 2000')).toEqual([])
  for (const off of ["'0'", "'0ms'", '0', 'DEFAULT'])
    expect(rules(`SET lock_timeout = '2s'; SET lock_timeout = ${off}`)).toEqual([1])
  expect(rules("SET lock_timeout = '2s'; RESET lock_timeout")).toEqual([1])
})

test('the digits of an interval are told, and written down, as SQL says them', () => {
  const [fact] = judged(parser, [
    { sql: 'ALTER TABLE t ADD a interval; ALTER TABLE t ALTER a TYPE interval(3)' },
  ]).filter(({ rule }) => rule === 'migration-type-changed')
  expect(fact?.title).toContain('from `interval` to `interval(3)`')
  expect(fact?.fix?.code).toContain('ADD COLUMN a_new interval(3);')
})

test('a way down of the same file is not judged', () => {
  expect(rulesOf('-- +goose Up\nSELECT 1;\n-- +goose Down\nDROP TABLE t;')).toEqual([])
})

test('a required column whose default goes at once fails old code', () => {
  const sql = "ALTER TABLE t ADD COLUMN a text NOT NULL DEFAULT 'x';\nALTER TABLE t ALTER COLUMN a DROP DEFAULT;"
  expect(rulesOf(sql)).toEqual(['risky column-default-dropped'])
})

test('each part of a statement stands on its own line', () => {
  const [first, second, third] = judged(parser, [
    {
      sql: '-- é\nALTER TABLE t\n  ADD COLUMN a text UNIQUE,\n  ALTER COLUMN b SET NOT NULL,\n  DROP COLUMN c;',
    },
  ]).filter(({ level }) => level === 'breaking')
  expect([first?.line, second?.line, third?.line]).toEqual([3, 4, 5])
})

test('a lock timeout is asked for once, and not where it is set', () => {
  const ask = (sql: string) => judged(parser, [{ sql }]).filter(({ rule }) => rule === 'migration-lock-timeout-missing')
  expect(ask('ALTER TABLE t ADD a int; ALTER TABLE t ADD b int;')).toHaveLength(1)
  expect(ask("SET lock_timeout = '2s'; ALTER TABLE t ADD a int;")).toHaveLength(0)
  expect(ask('CREATE TABLE n (a int); ALTER TABLE n ADD b int;')).toHaveLength(0)
})

test('what one decision does many times is one item with its lines', () => {
  const [item, ...rest] = judged(parser, [
    { sql: 'CREATE INDEX ON t (a);\nCREATE INDEX ON u (b);\nCREATE INDEX ON v (c);' },
  ]).filter(({ rule }) => rule === 'migration-index-blocks-writes')
  expect(rest).toEqual([])
  expect(item?.title).toContain('(and 2 more like it)')
  expect(item?.detail).toContain('at lines 2, 3')
  expect(item?.tables).toEqual(['t', 'u', 'v'])
})

test('an old server computes defaults and does not trust checks', () => {
  const rules = (sql: string, version: number) =>
    judged(parser, [{ sql }], { version })
      .filter(({ level }) => level === 'breaking')
      .map(({ rule }) => rule)
  expect(rules('ALTER TABLE t ADD a int DEFAULT 1', 10)).toEqual(['migration-column-rewrites-table'])
  expect(rules('ALTER TABLE t ADD a int DEFAULT 1', 11)).toEqual([])
  const checked = 'ALTER TABLE t VALIDATE CONSTRAINT c; ALTER TABLE t ALTER a SET NOT NULL'
  expect(rules(checked, 11)).toEqual(['migration-not-null-scans'])
  expect(rules(checked, 12)).toEqual([])
})

describe('a migration that was there before', () => {
  const before = 'ALTER TABLE t ADD COLUMN a text;\nCREATE INDEX i ON t (a);'
  const rules = (sql: string) =>
    judged(parser, [{ sql, before }])
      .filter(({ level, byRequest }) => level !== 'info' && byRequest !== true)
      .map(({ rule }) => rule)

  it('is told when it does something else, and only what is new in it is judged', () => {
    expect(rules(`${before}\nDROP TABLE u;`)).toEqual(['migration-edited-after-release', 'migration-table-dropped'])
    expect(rules('ALTER TABLE t ADD COLUMN a text;')).toEqual(['migration-edited-after-release'])
  })

  it('may be written otherwise', () => {
    expect(rules(`-- why\nalter table t add column a text;\n\ncreate index i on t (a);`)).toEqual([])
  })
})

test('a table is new for every migration of the change, whatever their order', () => {
  const files = [
    { path: 'm/1.sql', sql: 'CREATE INDEX i ON n (a)' },
    { path: 'm/2.sql', sql: 'CREATE TABLE n (a int)' },
  ]
  expect(judged(parser, files).filter(({ byRequest }) => byRequest !== true)).toEqual([])
})

test('a name that the change makes again is not looked for in code', () => {
  const removed = (sql: string) =>
    judged(parser, [{ sql }]).flatMap(({ removes = [] }) => removes.map(({ text }) => text))
  expect(removed('ALTER TABLE t RENAME COLUMN a TO b; DROP TABLE u')).toEqual(['a', 'u'])
  expect(removed('ALTER TABLE t RENAME COLUMN a TO b; ALTER TABLE t ADD COLUMN a text')).toEqual([])
  expect(removed('DROP TABLE u; ALTER TABLE new_u RENAME TO u')).toEqual(['new_u'])
  expect(removed('ALTER TABLE u RENAME TO v; CREATE VIEW u AS SELECT * FROM v')).toEqual([])
})

describe('a table that the migration leaves no rows', () => {
  it.each([
    ['DELETE FROM t; CREATE INDEX i ON t (a); ALTER TABLE t ALTER a SET NOT NULL', ['delete-all-rows']],
    ['TRUNCATE t; ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0), ADD b text NOT NULL', ['truncated']],
    ['DELETE FROM t; DROP TABLE t', ['delete-all-rows', 'table-dropped']],
    ['DELETE FROM t WHERE a = 1; CREATE INDEX i ON t (a)', ['index-blocks-writes']],
    ['DELETE FROM t; CREATE INDEX i ON u (a)', ['delete-all-rows', 'index-blocks-writes']],
    ['CREATE INDEX i ON t (a); TRUNCATE t', ['index-blocks-writes', 'truncated']],
    ['ALTER TABLE t ADD a text NOT NULL; CREATE INDEX i ON t (a)', ['column-not-null-without-default']],
    ['ALTER TABLE t ADD a text NOT NULL; DROP INDEX j', ['column-not-null-without-default', 'index-drop-blocks']],
    [
      'ALTER TABLE t ADD a bigserial NOT NULL; CREATE INDEX i ON t (a)',
      ['column-rewrites-table', 'index-blocks-writes'],
    ],
    ['DELETE FROM t; ALTER TABLE u ADD FOREIGN KEY (a) REFERENCES t (a)', ['delete-all-rows', 'foreign-key-validated']],
  ])('%s', (sql, rules) => {
    expect(rulesOf(sql).map((rule) => rule.split(' ')[1])).toEqual(rules)
  })
})

describe('a name that another thing takes over at once', () => {
  it.each([
    ['ALTER TABLE t RENAME TO old; ALTER TABLE new_t RENAME TO t', ['table-renamed']],
    ['ALTER TABLE t RENAME TO u; CREATE VIEW t AS SELECT * FROM u', []],
    ['ALTER TABLE t RENAME TO u; CREATE TABLE t (a int)', []],
    ['ALTER TABLE t RENAME a TO old; ALTER TABLE t RENAME b TO a', ['column-renamed']],
    ['ALTER TABLE t RENAME a TO old; ALTER TABLE u ADD a int', ['column-renamed']],
  ])('%s', (sql, rules) => {
    expect(rulesOf(sql).map((rule) => rule.split(' ')[1])).toEqual(rules)
  })

  it.each([
    [
      'ALTER TABLE t DROP a, ADD a bigint',
      'breaking',
      '`t.a` is gone for good, since the column that is made again starts empty',
    ],
    [
      'ALTER TABLE t ADD b bigint; ALTER TABLE t DROP a; ALTER TABLE t RENAME b TO a',
      'breaking',
      '`t.a` is gone for good, since the column that is made again starts empty',
    ],
    [
      'ALTER TABLE t DROP a; ALTER TABLE t RENAME b TO a',
      'risky',
      '`b` takes the place of `t.a`: a value that it does not hold is gone for good',
    ],
    [
      'ALTER TABLE t ADD b bigint; UPDATE t SET b = a; ALTER TABLE t DROP a; ALTER TABLE t RENAME b TO a',
      'risky',
      '`b` takes the place of `t.a`: a value that it does not hold is gone for good',
    ],
  ])('is not that of values that are lost: %s', (sql, level, title) => {
    const dropped = judged(parser, [{ sql }]).find(({ rule }) => rule === 'migration-column-dropped')
    expect([dropped?.level, dropped?.title]).toEqual([level, title])
  })
})

describe('a column that is required behind a check', () => {
  const required = 'ALTER TABLE t ALTER a SET NOT NULL'
  const check = 'ALTER TABLE t ADD CONSTRAINT c CHECK (a IS NOT NULL)'
  const scans = (sql: string, schema = '') => {
    return judged(parser, [{ sql }], { catalog: operationsIn(parser, schema) }).some(
      ({ rule }) => rule === 'migration-not-null-scans',
    )
  }
  it('is not read again, where the schema has the check or the migration drops one that is named after it', () => {
    expect(scans(required)).toBe(true)
    expect(scans(required, check)).toBe(false)
    expect(scans(required, `${check} NOT VALID`)).toBe(true)
    expect(scans(`ALTER TABLE t DROP CONSTRAINT c; ${required}`, check)).toBe(true)
    expect(scans(`${required}; ALTER TABLE t DROP CONSTRAINT t_a_null`)).toBe(false)
    expect(scans(`${required}; ALTER TABLE t DROP CONSTRAINT other`)).toBe(true)
    expect(scans(`${required}; ALTER TABLE t DROP CONSTRAINT t_a_fkey`)).toBe(true)
    expect(scans(`${required}; ALTER TABLE t DROP CONSTRAINT table_b_null`)).toBe(true)
    expect(scans(`${required}; ALTER TABLE u DROP CONSTRAINT t_a_null`)).toBe(true)
  })
})

test('a column that the change adds or drops may become null', () => {
  expect(rulesOf('ALTER TABLE t ADD a int NOT NULL DEFAULT 1; ALTER TABLE t ALTER a DROP NOT NULL')).toEqual([])
  expect(rulesOf('ALTER TABLE t ALTER a DROP NOT NULL; ALTER TABLE t DROP a')).toEqual(['breaking column-dropped'])
  expect(rulesOf('ALTER TABLE t ALTER a DROP NOT NULL; ALTER TABLE t ADD PRIMARY KEY (a)')).toEqual([
    'breaking unique-blocks',
  ])
  expect(rulesOf('ALTER TABLE t ALTER a SET NOT NULL; ALTER TABLE t ALTER a DROP NOT NULL')).toEqual([
    'breaking not-null-scans',
    'info not-null-dropped',
  ])
})

test('a new column that refers to a table waits for its writers: a note where the owners call it large, and by request', () => {
  const notes = (large: string) =>
    judged(parser, [{ sql: 'ALTER TABLE t ADD COLUMN a int REFERENCES o (id)' }], {
      isLarge: (table) => table === large,
    }).filter(({ rule }) => rule === 'migration-foreign-key-validated')
  expect(notes('o').map(({ level, byRequest }) => [level, byRequest])).toEqual([['info', undefined]])
  expect(notes('t').map(({ level, byRequest }) => [level, byRequest])).toEqual([['info', true]])
})

test('a foreign key blocks the writers of tables that were there', () => {
  const key = 'ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES n (id)'
  const affects = (sql: string) =>
    judged(parser, [{ sql }]).find(({ rule }) => rule === 'migration-foreign-key-validated')?.affects
  expect(affects(key)).toEqual(['t', 'n'])
  expect(affects(`CREATE TABLE n (id int); ${key}`)).toEqual(['t'])
})

test('steps that move between migrations that were there are not judged again, and editing is one fact', () => {
  const [a, b] = ['CREATE INDEX i ON t (a);', 'DROP TABLE u;']
  const rules = (files: readonly SqlFile[]) =>
    judged(parser, files)
      .filter(({ byRequest }) => byRequest !== true)
      .map(({ rule, path }) => `${rule.replace('migration-', '')} ${path}`)
  expect(
    rules([
      { path: 'm/1.sql', sql: b, before: a },
      { path: 'm/2.sql', sql: a, before: b },
    ]),
  ).toEqual(['edited-after-release m/1.sql'])
  expect(
    rules([
      { path: 'm/1.sql', sql: '', before: a },
      { path: 'm/2.sql', sql: a },
    ]),
  ).toEqual(['index-blocks-writes m/2.sql'])
})

test.each([
  ['m/1.sql', 'ALTER TABLE t ADD a int', 'ALTER TABLE t ADD IF NOT EXISTS a int', false],
  ['m/1.sql', 'DROP INDEX i', "SET lock_timeout = '1s'; DROP INDEX CONCURRENTLY IF EXISTS i", false],
  ['m/1.sql', 'ALTER TABLE t ADD a int', 'ALTER TABLE t ADD a bigint', true],
  ['m/1.sql', 'ALTER TABLE t ADD a int', 'ALTER TABLE t ADD a int; ALTER TABLE t ADD b int', true],
  ['m/1.sql', 'ALTER TABLE t ADD a int; DROP TABLE u', 'ALTER TABLE t ADD a int', true],
  ['sql/V1__a.sql', 'ALTER TABLE t ADD a int', 'ALTER TABLE t ADD IF NOT EXISTS a int', true],
])('what an edit leaves otherwise: %s %s: %s', (path, before, sql, isTold) => {
  const rules = judged(parser, [{ path, sql, before }]).map(({ rule }) => rule)
  expect(rules.includes('migration-edited-after-release')).toBe(isTold)
})

test('what would be said in many files is said once', () => {
  const files = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ path: `m/${index}.sql`, sql: `DROP TABLE t${index}` }))
  const dropped = (count: number) =>
    judged(parser, files(count)).filter(({ rule }) => rule === 'migration-table-dropped')
  expect(dropped(3)).toHaveLength(3)
  const many = judged(parser, [...files(4), { path: 'm/9.sql', sql: 'DROP TABLE x;\nDROP TABLE y' }])
  expect(many.find(({ rule }) => rule === 'migration-table-dropped')?.title).toMatch(
    / fails on it \(and 5 more like it\)$/,
  )
  const [one, ...others] = dropped(4)
  expect(others).toEqual([])
  expect(one?.removes?.map(({ text }) => text)).toEqual(['t0', 't1', 't2', 't3'])
  expect(one?.detail).toContain('at `m/1.sql:1`, `m/2.sql:1`, `m/3.sql:1`')
})

test('the notes of one rule are one for the whole change, and what is posted is not', () => {
  const notes = judged(parser, [
    { path: 'm/1.sql', sql: 'DROP INDEX i; DROP TABLE a' },
    { path: 'm/2.sql', sql: 'SELECT 1;\nDROP INDEX j;\nDROP TABLE b' },
  ]).filter(({ byRequest }) => byRequest !== true)
  expect(notes.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'migration-index-drop-blocks m/1.sql',
    'migration-table-dropped m/1.sql',
    'migration-table-dropped m/2.sql',
  ])
  expect(notes[0]?.title).toContain('(and 1 more like it)')
  expect(notes[0]?.detail).toContain('at `m/2.sql:2`')
  expect(notes[0]?.affects).toEqual(['i', 'j'])
})

test('what a type costs is known where the type before is', () => {
  const catalog = operationsIn(parser, 'CREATE TABLE t (a varchar(20))')
  const rules = (to: string) =>
    judged(parser, [{ sql: `ALTER TABLE t ALTER a TYPE ${to}` }], { catalog })
      .filter(({ level }) => level === 'breaking')
      .map(({ rule }) => rule.replace('migration-', ''))
  expect(rules('text')).toEqual([])
  expect(rules('varchar(40)')).toEqual([])
  expect(rules('varchar(10)')).toEqual(['type-changed', 'type-narrowed'])
  expect(rules('text; ALTER TABLE t ALTER a TYPE varchar(30)')).toEqual(['type-changed', 'type-narrowed'])
})
