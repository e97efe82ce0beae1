import { expect, it } from 'vitest'
import { removedMigrationsCheck } from '../../../../../src/core/evidence/migration/order/removed.ts'
import { cpuTime } from '../../../../support/cpu-time.ts'
import { brief, runCheck } from '../../run-check.ts'

const knex = (body = '') => `exports.up = (knex) => knex.schema.createTable('a', () => {})\n${body}`
const kept = { 'db/migrations/20240101000000_a.js': knex(), 'sql/V1__a.sql': 'SELECT 1;\n' }

async function told(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) {
  return brief(await runCheck(removedMigrationsCheck, { base: { ...kept, ...base }, head: { ...kept, ...head } }))
}

it('a migration of Knex or Flyway that is gone is missed where it ran', async () => {
  const gone = {
    'db/migrations/20240102000000_b.js': knex('// b\n'),
    'db/migrations/20240103000000_c.js': knex('// c\n'),
  }
  expect(await told(gone, {})).toEqual([
    'migration-removed-after-release risky base db/migrations/20240102000000_b.js:1',
  ])
  expect(await told({ 'sql/V2__b.sql': 'SELECT 2;\n' }, {})).toEqual([
    'migration-removed-after-release risky base sql/V2__b.sql:1',
  ])
})

it.each([
  ['moves', { 'db/migrations/20240102000000_b.js': knex() }, { 'src/migrations/20240102000000_b.js': knex() }],
  ['is compiled now', { 'db/migrations/20240102000000_b.js': knex() }, { 'db/migrations/20240102000000_b.ts': knex() }],
  ['is of a tool that does not mind', { 'db/migrations/20240102000000_b.js': 'module.exports = { up: 1 }\n' }, {}],
  ['goes with all others', { 'old/migrations/20240102000000_b.js': knex() }, {}],
  ['has a baseline in its place', { 'sql/V2__b.sql': 'SELECT 2;\n' }, { 'sql/B2__all.sql': 'SELECT 3;\n' }],
])('says nothing of one that %s', async (_, base, head) => {
  expect(await told(base, head)).toEqual([])
})

it('looks through the tree once, however many are gone', async () => {
  const many = (from: number) =>
    Object.fromEntries(Array.from({ length: 6_000 }, (_, at) => [`sql/V${from + at}__a.sql`, 'SELECT 1;\n']))
  const started = cpuTime()
  expect(await told({ ...many(10), ...many(9_000) }, many(9_000))).toHaveLength(1)
  expect(cpuTime() - started).toBeLessThan(1_500)
})
