import type { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { castRow } from '../scripts/migrations/cast-file.ts'
import { castTypes } from '../scripts/migrations/cast-types.ts'
import { forms } from '../scripts/migrations/forms.ts'
import { observe, prepareForms } from '../scripts/migrations/observe.ts'
import { castsOf, type Effect, effectsOf, prepareCasts } from '../scripts/migrations/observe-casts.ts'
import { startServer } from '../scripts/migrations/server.ts'
import type { ColumnType } from '../src/core/evidence/migration/operation.ts'
import { castTable } from '../src/core/evidence/migration/postgres/cast-table.ts'
import { castOf, isFreeInUtc } from '../src/core/evidence/migration/postgres/casts.ts'
import { lockTable } from '../src/core/evidence/migration/postgres/lock-table.ts'

/** One of each kind: every lock, with and without a rewrite, a scan, an index, a failure. */
const sample: readonly (keyof typeof lockTable)[] = [
  'add-column-default-constant',
  'add-column-default-volatile',
  'set-not-null',
  'set-not-null-with-valid-check',
  'alter-type-none-indexed',
  'alter-type-rewrite-referred',
  'add-foreign-key-not-valid',
  'validate-foreign-key',
  'create-index-concurrently',
  'attach-partition',
  'create-table-references',
  'truncate',
  'refresh-materialized-view-concurrently',
]

/** A type before, and types after. */
const casts: Readonly<Record<string, readonly string[]>> = {
  'varchar(20)': ['varchar(40)', 'varchar(10)', 'varchar', 'text', 'char(20)', 'int', 'uuid', 'varchar(20)[]'],
  text: ['varchar', 'varchar(255)', 'bpchar', 'char(3)', 'jsonb', 'timestamptz', 'citext', 'int[]'],
  integer: ['bigint', 'smallint', 'oid', 'numeric(10,2)', 'text', 'boolean', 'date', 'serial'],
  'numeric(10,2)': ['numeric(12,2)', 'numeric(12,4)', 'numeric(8,2)', 'decimal', 'numeric(10)', 'float', 'money'],
  timestamp: ['timestamptz', 'timestamp(6)', 'timestamp(3)', 'date', 'time', 'timestamptz(3)', 'bigint'],
  'timestamptz(3)': ['timestamptz', 'timestamptz(6)', 'timestamptz(1)', 'timestamp', 'timestamp(3)'],
  'varchar(20)[]': ['varchar(40)[]', 'varchar[]', 'text[]', 'text'],
  'timestamp(3)[]': ['timestamp(6)[]', 'timestamp[]', 'timestamptz[]'],
  'bit(8)': ['bit(16)', 'bit varying', 'bit varying(8)', 'bit varying(16)', 'int', 'text'],
  'interval(3)': ['interval', 'interval(1)', 'time'],
}

/** `bit varying(16)[]` and its like; the grammar puts the fields of an interval first. */
function type(text: string): ColumnType {
  const [name = '', modifiers = ''] = text.replace(/[)[\]]/g, '').split('(')
  const said = modifiers === '' ? [] : modifiers.split(',').map(Number)
  const isInterval = name === 'interval' && said.length > 0
  return { name, modifiers: isInterval ? [0x7fff, ...said] : said, array: text.endsWith('[]') }
}

function told(effect: Effect | undefined): string | undefined {
  if (effect === 'reindex') return 'scan'
  return effect?.startsWith('using ') === true ? 'refused' : effect
}

/** A serial is no type that a column can be changed to. */
function written(target: string): string {
  return target === 'serial' ? 'int' : target
}

describe('what a server does, once more', () => {
  let server: PGlite
  beforeAll(async () => {
    server = (await startServer()).server
    await prepareForms(server)
  })
  afterAll(() => server.close())

  test.each(sample)('%s is as the table says', async (id) => {
    const form = forms.find((one) => one.id === id)
    expect(form && (await observe(server, form))).toEqual(lockTable[id])
  })
})

describe('what it does with types, once more', () => {
  let server: PGlite
  beforeAll(async () => {
    server = (await startServer()).server
    await prepareCasts(server)
  })
  afterAll(() => server.close())

  test.each(Object.entries(casts))('casts from %s are as they are told', async (from, targets) => {
    const effects = await effectsOf(server, from, targets.map(written))
    expect(targets.map((to, place) => [to, told(effects[place])])).toEqual(
      targets.map((to) => [to, castOf(type(from), type(to))]),
    )
  })

  test.each(['xml', 'varchar(n)'])('every cast from %s is as the table says', async (key) => {
    const from = castTypes.find((one) => one.key === key)
    expect(from && castRow(await castsOf(server, from, castTypes))).toBe(castTable[key])
  })

  test('in UTC, a time with a zone and one without are the same', async () => {
    await server.exec("set timezone = 'UTC'")
    for (const [from, to] of [
      ['timestamp', 'timestamptz'],
      ['timestamp(3)', 'timestamptz(6)'],
      ['timestamptz', 'timestamp(3)'],
      ['timestamp[]', 'timestamptz[]'],
    ] as const) {
      const [effect] = await effectsOf(server, from, [to])
      expect([from, to, effect !== 'rewrite']).toEqual([from, to, isFreeInUtc(type(from), type(to))])
    }
  })
})

test('the table has a row for every form, and no other', () => {
  expect(forms.length).toBeGreaterThan(90)
  expect(Object.keys(lockTable)).toEqual(forms.map(({ id }) => id))
})
