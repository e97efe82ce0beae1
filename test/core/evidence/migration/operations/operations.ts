import { describe, expect, test } from 'vitest'
import type { Check } from '../../../../../src/core/evidence/check.ts'
import type { EvidenceResult } from '../../../../../src/core/evidence/evidence.ts'
import type { MigrationRule } from '../../../../../src/core/evidence/migration/hazards/rules.ts'
import { runCheck } from '../../run-check.ts'

/** What is known to be unsafe in a running database, in any framework, and the rule that tells it, with what some frameworks do besides; none for what only seems unsafe. */
export const operations = {
  'removing a column': ['migration-column-dropped'],
  'renaming a column': ['migration-column-renamed'],
  'renaming a table': ['migration-table-renamed'],
  'renaming a schema': ['migration-schema-renamed'],
  'renaming a value of an enum': ['migration-enum-value-renamed'],
  'removing a table': ['migration-table-dropped'],
  'making a table anew where one may be': ['migration-table-replaced'],
  'changing a type': ['migration-type-changed', 'migration-not-null-dropped'],
  'adding a column with another default for each row': ['migration-column-rewrites-table'],
  'adding a column that numbers itself': ['migration-column-rewrites-table'],
  'adding a stored generated column': ['migration-column-rewrites-table'],
  'adding a required column without a default': ['migration-column-not-null-without-default'],
  'adding a json column': ['migration-column-json'],
  'requiring a column': ['migration-not-null-scans'],
  'adding a check': ['migration-check-validated'],
  'validating in the transaction that adds': ['migration-validated-at-once'],
  'adding a foreign key': ['migration-foreign-key-validated'],
  'adding a unique constraint': ['migration-unique-blocks'],
  'adding an exclusion constraint': ['migration-exclusion-constraint'],
  'adding an index': ['migration-index-blocks-writes'],
  'adding an index concurrently in a transaction': ['migration-concurrently-in-transaction'],
  'adding a reference': ['migration-index-blocks-writes', 'migration-foreign-key-validated'],
  'removing an index': ['migration-index-drop-blocks'],
  'filling rows': ['migration-rows-updated-in-one-go'],
  'using a new value of an enum at once': ['migration-enum-value-used-at-once'],
  'running SQL': ['migration-truncated'],
  'an index of many columns': [],
  'changing a default': [],
  'adding a value to an enum': [],
} as const satisfies Readonly<Record<string, readonly MigrationRule[]>>

/** Texts of migrations that one change adds, one after the other. */
export type Way = readonly string[]

/** How an operation is written in a framework: so that it is told, and so that nothing is. */
export interface Ways {
  readonly unsafe: readonly Way[]
  readonly safe: readonly Way[]
}

/** Every operation; one without its ways does not compile. */
export type Table = Readonly<Record<keyof typeof operations, Ways>>

/** A framework as a test has it: its check, what is there before the change, and the paths of the migrations that it adds. */
export interface Setting {
  readonly check: Check
  readonly base: Readonly<Record<string, string>>
  readonly pathOf: (index: number) => string
}

/** Runs a framework's way through its check; gives what a reader is told without asking for it. */
async function toldOf(way: Way, { check, base, pathOf }: Setting): Promise<EvidenceResult> {
  const added = Object.fromEntries(way.map((text, index) => [pathOf(index), text]))
  const { evidence, unchecked } = await runCheck(check, { base, head: { ...base, ...added } })
  return { evidence: evidence.filter(({ byRequest }) => byRequest !== true), unchecked }
}

/** Holds the ways of a framework against its check: each unsafe one is told by the rule of its operation and no other, a safe one by none, and nothing is left unread. */
export function holdWays(table: Table, setting: Setting): void {
  const rows = Object.entries(operations).map(([operation, rules]) => ({
    ...{ operation, rules },
    ...table[operation as keyof typeof operations],
  }))
  describe.each(rows)('$operation', ({ rules, unsafe, safe }) => {
    const told = async (way: Way) => {
      const { evidence, unchecked } = await toldOf(way, setting)
      expect(unchecked).toEqual([])
      return [...new Set(evidence.map(({ rule }) => rule))]
    }
    test('can be done, unsafe only where a rule tells it', () => {
      expect([unsafe.length > 0, safe.length > 0]).toEqual([rules.length > 0, true])
    })
    test.each(unsafe)('unsafe: %s', async (...way) => {
      const [first, ...besides] = rules
      expect((await told(way)).filter((rule) => !besides.some((one) => one === rule))).toEqual([first])
    })
    test.each(safe)('safe: %s', async (...way) => {
      expect(await told(way)).toEqual([])
    })
  })
}
