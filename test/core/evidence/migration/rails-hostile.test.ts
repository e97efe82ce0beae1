import { expect, it } from 'vitest'
import type { Migration } from '../../../../src/core/evidence/migration/operation.ts'
import { cpuTime } from '../../../support/cpu-time.ts'
import { readChange, readFile } from './read-rails.ts'

/** Longer than any of them takes on a slow machine, and far shorter than what they would take unbounded. */
const limit = 20_000

function whysOf(read: Migration | undefined): readonly string[] {
  const steps = read?.steps ?? []
  const ofSteps = steps.flatMap(({ operation }) => (operation.kind === 'unread' ? [operation.why] : []))
  return [...ofSteps, ...(read?.unread ?? []).map(({ why }) => why)]
}

const bodies: readonly (readonly [what: string, body: string, why: string | undefined])[] = [
  ['parentheses', `x = ${'('.repeat(2_000)}1${')'.repeat(2_000)}`, 'it is nested too deeply'],
  ['blocks', `${'a.each { '.repeat(400)}drop_table :x${' }'.repeat(400)}`, 'it is nested too deeply'],
  [
    'a text that doubles',
    `x = "a"\n${'x = "#{x}#{x}"\n'.repeat(60)}execute x`,
    'SQL that the program puts together as it runs',
  ],
  ['a list that doubles', `x = [1]\n${'x = [*x, *x]\n'.repeat(60)}x.each { |t| drop_table t }`, undefined],
  ['loops in loops', `${'100.times { '.repeat(6)}x = 1${' }'.repeat(6)}`, 'it does too much to be read'],
  ['a long list', `[${'1,'.repeat(500)}2].each { |n| drop_table n }`, 'only 100 turns of a loop over 501 are read'],
  ['names of objects', 'create_table :__proto__ do |t|\nt.constructor :toString\nend\nhasOwnProperty :a', undefined],
]

it.each(bodies)('%s', (_, body, why) => {
  const start = cpuTime()
  const whys = whysOf(readChange(body))
  if (why !== undefined) expect(whys).toContain(why)
  expect(cpuTime() - start).toBeLessThan(limit)
})

it.each([
  ['a method that calls itself', 'def a = a()', 'a()'],
  ['methods that call each other', 'def a = b(b)\ndef b(x = a) = a', 'a'],
  ['constants of each other', 'A = B\nB = A', 'drop_table A'],
  ['a migration that reverts itself', '', 'revert Change'],
])('%s ends', (_, head, body) => {
  expect(() => readChange(body, '7.1', head)).not.toThrow()
})

it('400 kB of commands are read up to a limit', () => {
  const text = `class A < ActiveRecord::Migration[7.1]\ndef change\n${'add_column :users, :a, :string\n'.repeat(12_000)}end\nend`
  const read = readFile(text)
  expect(read?.steps).toHaveLength(2_001)
  expect(whysOf(read)).toEqual(['it has more than 2000 steps'])
})

it('what is no Ruby is said', () => {
  const head = 'class A < ActiveRecord::Migration[7.1]\ndef change\n'
  expect(whysOf(readFile(`${head}execute <<~SQL\nDROP TABLE a\nend\nend`))).not.toEqual([])
  expect(whysOf(readFile(`${head}drop_table :a, => 1\nend\nend`))).not.toEqual([])
})

it('a text that is too long to be parsed is said', () => {
  const read = readFile(`class A < ActiveRecord::Migration[7.1]\ndef change\n${'#'.repeat(500_000)}\nend\nend`)
  expect(whysOf(read)).toEqual(['it is too long, or takes too much work to parse'])
})
