import { expect, it, test } from 'vitest'
import { readSqlSteps } from '../../../../../src/core/evidence/migration/postgres/read-sql.ts'
import { cpuTime } from '../../../../support/cpu-time.ts'
import { postgres } from '../judged.ts'

const parser = await postgres()

function read(sql: string, line = 1) {
  return readSqlSteps(sql, { line, transaction: undefined }, parser)
}

/** Kind, first and last line. */
function places(sql: string, line = 1): readonly string[] {
  return read(sql, line).steps.map(({ operation, line: first, endLine }) => `${operation.kind} ${first}-${endLine}`)
}

test('statements stand where they begin, after comments, whatever the bytes of the text', () => {
  expect(places('-- ümlaut 🎉\n\n/* two\nlines */ DROP TABLE a;\nDROP TABLE\n  "ö";\n')).toEqual([
    'drop-table 4-4',
    'drop-table 5-6',
  ])
})

test('SQL of a string counts from the line it begins at', () => {
  expect(places('\n  DROP TABLE a', 40)).toEqual(['drop-table 41-41'])
})

test('names of any bytes are read', () => {
  expect(read('DROP TABLE "日本".t, public.u').steps.map(({ operation }) => operation)).toMatchObject([
    { table: '日本.t' },
    { table: 'u' },
  ])
})

test('a statement that the server refuses costs itself alone', () => {
  const { steps, unread } = read('DROP TABLE a;\nDROP TABEL b;\nDROP TABLE c;')
  expect(steps.map(({ line }) => line)).toEqual([1, 3])
  expect(unread).toEqual([{ line: 2, why: `PostgreSQL's grammar: syntax error at or near "TABEL"` }])
})

test('a text that cannot even be cut up is one refusal', () => {
  const { steps, unread } = read("DROP TABLE a;\nSELECT 'never closed")
  expect(steps).toEqual([])
  expect(unread).toHaveLength(1)
})

test('what belongs to psql is not SQL, and what it includes is named', () => {
  const sql = [
    '\\set ON_ERROR_STOP on',
    'COPY t (a, b) FROM stdin;',
    '1\tDROP TABLE x;',
    '\\.',
    '\\i other.sql',
    'DROP TABLE y;',
  ].join('\n')
  expect(places(sql)).toEqual(['drop-table 6-6'])
  expect(read(sql).unread).toEqual([{ line: 5, why: 'what `\\i` of psql runs is not in this file' }])
})

it.each([
  ['${schema}.orders', 'Flyway'],
  ['{{ schema }}.orders', 'a template'],
  ['<%= schema %>.orders', 'another'],
  [':schema.orders', 'psql'],
])('a mark of a template is a name: %s', (name) => {
  expect(places(`DROP TABLE ${name};`)).toEqual(['drop-table 1-1'])
  expect(read(`DROP TABLE ${name};`).unread).toEqual([])
})

test('casts, slices and strings with colons are no marks', () => {
  const { steps, unread } = read("UPDATE t SET a = '12:30:00'::time, b = c[1:2] WHERE d = 'x:y' AND e = ':z'")
  expect(unread).toEqual([])
  expect(steps).toMatchObject([{ operation: { kind: 'update', columns: ['a', 'b'], where: true } }])
})

test('a NUL, at which the parser would stop, is named and hides nothing behind it', () => {
  const { steps, unread } = read('SELECT 1;\n-- a\u0000b\nDROP TABLE a;')
  expect(steps.map(({ operation }) => operation.kind)).toEqual(['harmless', 'drop-table'])
  expect(unread).toEqual([{ line: 2, why: 'it has a NUL' }])
})

test('a block runs what is written in it; what it puts together is named', () => {
  const sql = [
    'DO $body$',
    'BEGIN',
    '  IF true THEN',
    '    ALTER TABLE t',
    '      DROP COLUMN a;',
    "  END IF; EXECUTE 'DROP ' || what;",
    'END $body$;',
  ].join('\n')
  const { steps, unread } = read(sql)
  expect(steps).toMatchObject([{ operation: { kind: 'drop-column' }, line: 4, inBlock: true }])
  expect(unread).toEqual([{ line: 6, why: 'SQL that a block puts together as it runs' }])
})

test('a block of another language is not read', () => {
  expect(read("DO LANGUAGE plpython3u 'pass'").unread).toEqual([{ line: 1, why: 'a block in plpython3u' }])
})

test('transactions of the text are numbered', () => {
  const sql = 'DROP TABLE a; BEGIN; DROP TABLE b; COMMIT; DROP TABLE c; START TRANSACTION; DROP TABLE d; ROLLBACK'
  const drops = read(sql).steps.filter(({ operation }) => operation.kind === 'drop-table')
  expect(drops.map(({ transaction }) => transaction)).toEqual([undefined, 1, undefined, 2])
})

test.each([
  ['one line of a megabyte', `INSERT INTO t VALUES ${"('x'), ".repeat(150_000)}('x');\nDROP TABLE a;`],
  ['twenty thousand statements', 'SELECT 1;\n'.repeat(20_000)],
  ['marks without an end', '${'.repeat(50_000)],
  ['deep parentheses', `SELECT ${'('.repeat(2_000)}1${')'.repeat(2_000)}`],
])('%s ends in time', (_, sql) => {
  const began = cpuTime()
  read(sql)
  expect(cpuTime() - began).toBeLessThan(5_000)
})

test('text of more than four million characters is not read', () => {
  expect(read(' '.repeat(4_000_001)).unread).toEqual([{ line: 1, why: 'it is longer than 4 MB' }])
})
