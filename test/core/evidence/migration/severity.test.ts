import { expect, it } from 'vitest'
import type { Evidence } from '../../../../src/core/evidence/evidence.ts'
import { severityOf } from '../../../../src/core/evidence/severity.ts'
import { noFacts, type TableFacts } from '../../../../src/core/settings/facts.ts'

const lock: Evidence = {
  ...{ rule: 'migration-index-blocks-writes', contract: 'migration', level: 'breaking', surface: 'db' },
  ...{ path: 'm/1.sql', side: 'head', line: 1, endLine: 1, title: 't', detail: 'd', affects: [] },
  tables: ['billing.Orders'],
}

function severity(change: Partial<Evidence>, ...tables: readonly TableFacts[]) {
  return severityOf({ ...lock, ...change }, { ...noFacts, tables })
}

it('a lock on a table of unknown size is major, and the size moves it', () => {
  expect(severity({})).toBe('major')
  expect(severity({}, { name: 'orders', note: 'busy' })).toBe('major')
  expect(severity({}, { name: 'orders', rows: 200 })).toBe('minor')
  expect(severity({}, { name: 'orders', rows: 200, writesPerSecond: 400 })).toBe('blocker')
  expect(severity({}, { name: 'orders', rows: 5_000_000 })).toBe('blocker')
  expect(severity({}, { name: 'orders', sizeGb: 30 })).toBe('blocker')
  expect(severity({}, { name: 'orders', rows: 500_000 })).toBe('major')
  expect(severity({}, { name: 'customers', rows: 5_000_000 })).toBe('major')
})

it('of several tables the largest counts, and all have to be small', () => {
  const both = { tables: ['orders', 'customers'] }
  expect(severity(both, { name: 'orders', rows: 5 }, { name: 'customers', rows: 9_000_000 })).toBe('blocker')
  expect(severity(both, { name: 'orders', rows: 5 })).toBe('major')
  expect(severity(both, { name: 'orders', rows: 5 }, { name: 'customers', rows: 5 })).toBe('minor')
})

it('lost data is a blocker however small the table, and so is code that still uses what is gone', () => {
  expect(severity({ loses: true }, { name: 'orders', rows: 5 })).toBe('blocker')
  expect(severity({ usedAt: [{ path: 'a.ts', line: 1 }] }, { name: 'orders', rows: 5 })).toBe('blocker')
})

it('what is risky is minor, and nothing on a small table; a note is never a comment', () => {
  expect(severity({ level: 'risky' })).toBe('minor')
  expect(severity({ level: 'risky' }, { name: 'orders', rows: 5 })).toBeUndefined()
  expect(severity({ level: 'info' }, { name: 'orders', rows: 9_000_000 })).toBeUndefined()
})
