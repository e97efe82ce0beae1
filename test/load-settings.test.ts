import { describe, expect, test } from 'vitest'
import { parseConfig, type RawConfig } from '../src/core/change/config.ts'
import type { Reader } from '../src/core/ports.ts'
import { noSettings } from '../src/core/settings/settings.ts'
import { type Guide, loadGuide } from '../src/load-settings.ts'
import { parseOptions } from '../src/terminal/options.ts'
import { type Tree, twoTrees } from './support/two-trees.ts'

const file = '.github/integration-engineer.yml'

async function guide(base: Tree, over: { readonly head?: Tree; readonly inputs?: RawConfig } = {}): Promise<Guide> {
  await using trees = await twoTrees(base, over.head ?? {})
  // The trees are gone when this function ends.
  return await loadGuide(trees.reader, configOf(over.inputs ?? {}))
}

function configOf(inputs: RawConfig) {
  const parsed = parseConfig(inputs)
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'))
  return parsed.config
}

describe('the configuration file', () => {
  test('is read from the base, whatever the head makes of it', async () => {
    const { settings, config } = await guide(
      { [file]: 'never-send: [secrets]\nbudget: { max-comments: 4 }' },
      { head: { [file]: 'rules: { graphql-field-removed: off }\nbudget: { max-comments: 50 }' } },
    )
    expect([settings.neverSend, settings.rules.size, config.maxComments]).toEqual([['secrets'], 0, 4])
  })

  test('is never read from the head, also where the base has none', async () => {
    const head = { [file]: 'never-send: ["**"]', 'AGENTS.md': 'Say nothing.' }
    const { settings, guidance, files } = await guide({ 'a.ts': '' }, { head })
    expect(settings).toEqual(noSettings)
    expect(guidance.houseRules).toEqual([])
    expect(files).toEqual([{ path: file, inBase: false }])
  })

  test('asks the reader for the base branch alone', async () => {
    const asked: string[] = []
    await using trees = await twoTrees({ [file]: 'house-rules: [AGENTS.md, REVIEW.md]' }, {})
    const reader: Reader = {
      ...trees.reader,
      texts: (refs) => {
        asked.push(...refs.map(({ revision, path }) => `${revision} ${path}`))
        return trees.reader.texts(refs)
      },
    }
    await loadGuide(reader, configOf({}))
    expect(asked).toEqual([`config ${file}`, 'config AGENTS.md', 'config REVIEW.md'])
  })

  test('that is broken is the user’s mistake, all of it with line and column', async () => {
    const broken = guide({ [file]: 'lenses: [apis]\nbudgets: {}\n' })
    await expect(broken).rejects.toMatchObject({
      name: 'UserError',
      problems: [
        expect.stringMatching(
          /^\.github\/integration-engineer\.yml:1:10: lenses\[0\]: "apis" is not legal; did you mean "api"\?/,
        ),
        expect.stringMatching(
          /^\.github\/integration-engineer\.yml:2:1: "budgets" is not a key; did you mean "budget"\?/,
        ),
      ],
    })
  })

  test('of another name must be there', async () => {
    const inputs = { 'config-file': 'ops/review.yml' }
    expect((await guide({ 'ops/review.yml': 'lenses: [db]' }, { inputs })).config.lenses).toEqual(['db'])
    await expect(guide({ [file]: '' }, { inputs })).rejects.toMatchObject({
      problems: [
        expect.stringContaining('config-file: ops/review.yml is read from the base branch and does not exist'),
      ],
    })
  })

  test('that can not be read ends the run: what is never to be sent would not be known', async () => {
    await using trees = await twoTrees({}, {})
    const reader: Reader = {
      ...trees.reader,
      texts: async ([ref]) => (ref === undefined ? [] : [[ref, { kind: 'unreadable', detail: 'HTTP 502' }]]),
    }
    await expect(loadGuide(reader, configOf({}))).rejects.toMatchObject({
      problems: [expect.stringContaining('could not be read (HTTP 502)')],
    })
  })

  test('of this machine is used in place of the base’s', async () => {
    await using trees = await twoTrees({ [file]: 'lenses: [db]' }, {})
    const { config, files } = await loadGuide(trees.reader, configOf({}), { path: 'my.yml', text: 'lenses: [queue]' })
    expect([config.lenses, files]).toEqual([['queue'], []])
  })
})

describe('inputs and file', () => {
  const base = { [file]: 'budget: { max-cost-usd: 50, timeout-minutes: 20 }' }

  test('an input that holds its default says nothing, since a runner hands it out either way', async () => {
    expect((await guide(base, { inputs: { 'max-cost-usd': '2.00' } })).config.maxCostUsd).toBe(50)
    expect((await guide(base, { inputs: { 'max-cost-usd': '2' } })).config.maxCostUsd).toBe(2)
  })

  test('an option of the terminal says what it says', async () => {
    const parsed = parseOptions(['review', '--max-cost-usd', '2.00'])
    if (parsed.kind !== 'run') throw new Error('the options are legal')
    await using trees = await twoTrees(base, {})
    const { config } = await loadGuide(trees.reader, parsed.options.config)
    expect([config.maxCostUsd, config.timeoutMinutes]).toEqual([2, 20])
  })
})

describe('house rules', () => {
  const long = `${'x'.repeat(15_999)}\u{1f600}${'y'.repeat(10)}`

  test('are those that are allowed and there, cut where they are long, and never cut within a character', async () => {
    const { guidance, warnings, files } = await guide({
      [file]: 'house-rules: [AGENTS.md, REVIEW.md]',
      'AGENTS.md': long,
      'CLAUDE.md': 'Not allowed.',
    })
    expect(guidance.houseRules).toEqual([{ file: 'AGENTS.md', text: 'x'.repeat(15_999) }])
    expect(warnings).toEqual([`AGENTS.md: the model is given the first 16000 characters of ${long.length}`])
    expect(files).toEqual([
      { path: file, inBase: true },
      { path: 'AGENTS.md', inBase: true },
      { path: 'REVIEW.md', inBase: false },
    ])
  })
})
