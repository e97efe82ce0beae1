import { describe, expect, test } from 'vitest'
import { type Config, parseConfig, type RawConfig } from '../../../src/core/change/config.ts'
import { overrule } from '../../../src/core/settings/overrule.ts'
import { parseSettings } from '../../../src/core/settings/parse-settings.ts'
import { noSettings, type Settings } from '../../../src/core/settings/settings.ts'

function config(raw: RawConfig): Config {
  const parsed = parseConfig(raw)
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'))
  return parsed.config
}

const file: Settings = {
  ...noSettings,
  lenses: ['db'],
  budget: { maxCostUsd: 5, timeoutMinutes: 20, maxComments: 3 },
}
const bounds = ({ lenses, maxCostUsd, timeoutMinutes, maxComments }: Config) => [
  lenses,
  maxCostUsd,
  timeoutMinutes,
  maxComments,
]

describe('inputs and file', () => {
  test('the file completes what no input says', () => {
    expect(bounds(overrule(config({}), file))).toEqual([['db'], 5, 20, 3])
  })

  test('an input wins, each on its own', () => {
    const given = config({ 'max-cost-usd': '0.50', lenses: 'api,queue' })
    expect(bounds(overrule(given, file))).toEqual([['api', 'queue'], 0.5, 20, 3])
    expect(bounds(overrule(config({ 'timeout-minutes': '3', 'max-comments': '0' }), file))).toEqual([['db'], 5, 3, 0])
  })

  test('no file changes nothing', () => {
    const given = config({ lenses: 'api' })
    expect(overrule(given, noSettings)).toEqual(given)
  })

  test.each([
    ['max-cost-usd', ['0', '0.01', '1000'], ['1000.5', '-1']],
    ['timeout-minutes', ['0.1', '350'], ['0', '351']],
    ['max-comments', ['0', '50'], ['51', '1.5']],
  ] as const)('%s is legal in the file where it is legal as an input', (name, legal, illegal) => {
    for (const [values, isLegal] of [
      [legal, true],
      [illegal, false],
    ] as const)
      for (const value of values) {
        expect('config' in parseConfig({ [name]: value })).toBe(isLegal)
        expect('settings' in parseSettings(`budget: { ${name}: ${value} }`, 'c.yml')).toBe(isLegal)
      }
  })
})
