import { describe, expect, it } from 'vitest'
import type { Footprint } from '../../../../../src/core/evidence/migration/postgres/footprint.ts'
import { lockModes } from '../../../../../src/core/evidence/migration/postgres/footprint.ts'
import { lockTable } from '../../../../../src/core/evidence/migration/postgres/lock-table.ts'

/** What the manual says in words: `ALTER TABLE`, `CREATE INDEX`, `CREATE TRIGGER`, "Explicit Locking". */
const manual: readonly (readonly [keyof typeof lockTable, Footprint])[] = [
  ['add-column', { lock: 'ACCESS EXCLUSIVE' }],
  ['add-column-default-constant', { lock: 'ACCESS EXCLUSIVE' }],
  ['add-column-default-stable', { lock: 'ACCESS EXCLUSIVE' }],
  ['add-column-default-volatile', { lock: 'ACCESS EXCLUSIVE', rewrites: true, scans: true, builds: true }],
  ['add-column-generated-stored', { lock: 'ACCESS EXCLUSIVE', rewrites: true, scans: true, builds: true }],
  ['add-column-generated-virtual', { lock: 'ACCESS EXCLUSIVE' }],
  ['add-column-identity', { lock: 'ACCESS EXCLUSIVE', rewrites: true, scans: true, builds: true }],
  ['add-column-domain-constrained', { lock: 'ACCESS EXCLUSIVE', rewrites: true, scans: true, builds: true }],
  ['set-not-null', { lock: 'ACCESS EXCLUSIVE', scans: true, fails: true }],
  ['set-not-null-with-valid-check', { lock: 'ACCESS EXCLUSIVE' }],
  ['set-statistics', { lock: 'SHARE UPDATE EXCLUSIVE' }],
  ['add-check', { lock: 'ACCESS EXCLUSIVE', scans: true, fails: true }],
  ['add-check-not-valid', { lock: 'ACCESS EXCLUSIVE' }],
  ['add-not-null-constraint-not-valid', { lock: 'ACCESS EXCLUSIVE' }],
  ['validate-check', { lock: 'SHARE UPDATE EXCLUSIVE', scans: true, fails: true }],
  ['add-foreign-key-not-valid', { lock: 'SHARE ROW EXCLUSIVE', otherLock: 'SHARE ROW EXCLUSIVE' }],
  ['validate-foreign-key', { lock: 'SHARE UPDATE EXCLUSIVE', otherLock: 'ROW SHARE', scans: true, fails: true }],
  ['add-unique-using-index', { lock: 'ACCESS EXCLUSIVE' }],
  ['add-primary-key-using-index', { lock: 'ACCESS EXCLUSIVE' }],
  ['add-primary-key-using-index-nullable-column', { lock: 'ACCESS EXCLUSIVE', scans: true, fails: true }],
  ['alter-type-none', { lock: 'ACCESS EXCLUSIVE' }],
  ['alter-type-none-indexed', { lock: 'ACCESS EXCLUSIVE' }],
  ['alter-type-rewrite', { lock: 'ACCESS EXCLUSIVE', rewrites: true, scans: true, builds: true }],
  ['alter-type-add-value', { lock: 'none' }],
  ['create-index', { lock: 'SHARE', scans: true, builds: true }],
  ['create-index-concurrently', { lock: 'SHARE UPDATE EXCLUSIVE', scans: true, builds: true, observed: false }],
  ['drop-index', { lock: 'ACCESS EXCLUSIVE' }],
  ['create-trigger', { lock: 'SHARE ROW EXCLUSIVE' }],
  ['attach-partition-with-check', { lock: 'SHARE UPDATE EXCLUSIVE', otherLock: 'ACCESS EXCLUSIVE' }],
  ['create-partition-of', { lock: 'ACCESS EXCLUSIVE' }],
  ['truncate', { lock: 'ACCESS EXCLUSIVE' }],
  ['set-tablespace', { lock: 'ACCESS EXCLUSIVE', rewrites: true }],
  ['refresh-materialized-view-concurrently', { lock: 'EXCLUSIVE', otherLock: 'ACCESS SHARE', scans: true }],
  ['analyze', { lock: 'SHARE UPDATE EXCLUSIVE' }],
  ['update-by-key', { lock: 'ROW EXCLUSIVE' }],
]

describe('the lock table', () => {
  it.each(manual)('says of %s what the manual says', (form, footprint) => expect(lockTable[form]).toEqual(footprint))

  it('only takes the manual’s word where nobody can look', () => {
    const taken = Object.entries<Footprint>(lockTable).filter(([, { observed }]) => observed === false)
    expect(taken.map(([form]) => form).filter((form) => !/concurrently|vacuum/.test(form))).toEqual([])
    expect(taken.length).toBe(8)
  })

  it('rewrites a table and builds its indexes under the strongest lock alone', () => {
    const rewriting = Object.values<Footprint>(lockTable).filter(({ rewrites }) => rewrites === true)
    expect(rewriting.length).toBeGreaterThan(15)
    expect(new Set(rewriting.map(({ lock }) => lock))).toEqual(new Set([lockModes.at(-1)]))
  })
})
