import { expect, it } from 'vitest'
import { sameVersionCheck } from '../../../../../src/core/evidence/migration/order/same-version.ts'
import { cpuTime } from '../../../../support/cpu-time.ts'
import { brief, runCheck } from '../../run-check.ts'

const treeOf = (paths: readonly string[]) =>
  Object.fromEntries(paths.map((path) => [path, '-- +goose Up\nSELECT 1;\n']))

async function told(before: readonly string[], added: readonly string[]) {
  return runCheck(sameVersionCheck, { base: treeOf(before), head: treeOf([...before, ...added]) })
}

it.each([
  ['Rails', 'db/migrate/20240101000000_add_a.rb', 'db/migrate/20240101000000_add_b.rb'],
  ['Rails, in a folder of it', 'db/migrate/2_add_a.rb', 'db/migrate/2024/0002_add_b.rb'],
  ['Flyway', 'src/db/migration/V2__a.sql', 'src/db/migration/V02.0__b.sql'],
  ['golang-migrate', 'migrations/000012_a.up.sql', 'migrations/000012_b.up.sql'],
  ['goose', 'migrations/00007_a.sql', 'migrations/00007_b.sql'],
])('%s: two of one number', async (_, one, other) => {
  expect(brief(await told([one], [other]))).toEqual([`migration-version-twice breaking head ${other}:1`])
  expect(brief(await told([], [one, other]))).toHaveLength(1)
})

it.each([
  ['another number', 'db/V1_1__a.sql', 'db/V1_10__b.sql'],
  ['another folder of Flyway', 'db/h2/V1__a.sql', 'db/postgres/V1__b.sql'],
  ['another database of Rails', 'db/migrate/1_a.rb', 'db/cache_migrate/1_b.rb'],
  ['the way down', 'migrations/1_a.up.sql', 'migrations/1_a.down.sql'],
  ['tests', 'tests/migrations/1_a.up.sql', 'tests/migrations/1_b.up.sql'],
])('says nothing of %s', async (_, one, other) => {
  expect(brief(await told([one], [other]))).toEqual([])
})

it('leaves what was there before, and a number that SQL of no known tool has', async () => {
  const [one, other] = ['db/V1__a.sql', 'db/V1__b.sql']
  expect(brief(await told([one, other], ['db/V2__c.sql']))).toEqual([])
  const head = { 'drizzle/0001_a.sql': 'SELECT 1;\n', 'drizzle/0001_b.sql': 'SELECT 1;\n' }
  expect(brief(await runCheck(sameVersionCheck, { base: {}, head }))).toEqual([])
})

it('looks through the tree once, however many are new', async () => {
  const added = Array.from({ length: 4_000 }, (_, at) => `db/migrate/${at}_a.rb`)
  const started = cpuTime()
  expect(brief(await told([], [...added, 'db/migrate/0001_b.rb']))).toHaveLength(1)
  expect(cpuTime() - started).toBeLessThan(1_500)
})
