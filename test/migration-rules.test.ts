import { expect, it } from 'vitest'
import { forms } from '../scripts/migrations/forms.ts'
import type { Footprint } from '../src/core/evidence/migration/postgres/footprint.ts'
import { lockTable } from '../src/core/evidence/migration/postgres/lock-table.ts'
import { judged, operationsIn, postgres } from './core/evidence/migration/judged.ts'

const parser = await postgres()

/** The columns of the table that the forms are observed on. */
const catalog = operationsIn(
  parser,
  'create table orders (amount int, note text, code varchar(20), placed_at timestamp)',
)

/** Where the rules say otherwise than the server did, and why that is right or what is not known. */
const otherwise: Readonly<Record<string, string>> = {
  'add-column-domain-constrained': 'whether a type is a domain with a check is not known from the migration',
  'add-column-domain-constrained-default': 'the same',
  'domain-validate-check': 'which tables use a domain is not known',
  'domain-add-check': 'told, without a table',
  'domain-set-not-null': 'told, without a table',
  'alter-type-domain': 'a type that is not the server’s own may be anything',
  'alter-type-timestamptz-in-utc': 'free in UTC alone, and told so',
  'alter-foreign-key-enforced': 'new in version 18, and not judged yet',
  'create-partition-beside-default': 'whether there is a default partition is not known',
  'create-index-if-not-exists': 'observed where the index was there',
  'attach-partition-with-check': 'the check came before the change',
  'detach-partition': 'waits for readers, however few the rows',
  'lock-table': 'held to the end of the transaction',
  'lock-table-share': 'the same',
  'create-table-as': 'reads another table beside its readers and writers',
  'create-materialized-view': 'the same',
  'refresh-materialized-view-concurrently': 'its readers go on',
  update: 'stops writers of the same rows, and not by a lock of the table',
}

const strong = /^(?:SHARE|SHARE ROW EXCLUSIVE|EXCLUSIVE|ACCESS EXCLUSIVE)$/

/** Whether the server did work that grows with the table under a lock that stops writers. */
function stopsWriters({ lock, otherLock = 'none', rewrites, scans, builds }: Footprint): boolean {
  const isLong = rewrites === true || scans === true || builds === true
  return isLong && (strong.test(lock) || (strong.test(otherLock) && otherLock !== 'SHARE'))
}

/** What was there before as an earlier migration, where it makes no table or view: what a change makes is nobody's yet. */
function isTold(sql: string, before: string | undefined): boolean {
  const earlier =
    before === undefined || /create\s+(?:(?:\w+\s+)?table|materialized\s+view)/i.test(before)
      ? []
      : [{ path: 'm/1.sql', sql: before }]
  const facts = judged(parser, [...earlier, { path: 'm/2.sql', sql }], { catalog })
  return facts.some(({ path, level, byRequest, tables = [] }) => {
    return path === 'm/2.sql' && level !== 'info' && byRequest !== true && tables.length > 0
  })
}

const table: Readonly<Record<string, Footprint>> = lockTable

it('has observed every form', () => {
  expect(forms.map(({ id }) => id).filter((id) => table[id] === undefined)).toEqual([])
  expect(Object.keys(otherwise).filter((id) => table[id] === undefined)).toEqual([])
})

it.each(forms.map((form) => [form.id, form] as const))(
  '%s is told where it stops writers for long, and only there',
  (id, form) => {
    const observed = table[id]
    if (observed === undefined) throw new Error(`${id} was not observed`)
    const agrees = isTold(form.sql, form.before) === stopsWriters(observed)
    // An exception that has become one no longer is taken off the list.
    expect(agrees ? 'agrees' : 'differs').toBe(otherwise[id] === undefined ? 'agrees' : 'differs')
  },
)
