import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../../src/core/change/config.ts'

describe('parseConfig', () => {
  test('nothing given is the defaults', () => {
    expect(parseConfig({})).toEqual({
      config: {
        model: undefined,
        effort: undefined,
        anthropicBaseUrl: 'https://api.anthropic.com',
        agentFile: undefined,
        lenses: ['api', 'queue', 'db'],
        include: [],
        exclude: [],
        maxComments: 20,
        maxCostUsd: 2,
        timeoutMinutes: 10,
        command: '/integration-review',
        checks: 'auto',
        dryRun: false,
      },
    })
  })

  test('everything given is read', () => {
    const parsed = parseConfig({
      model: 'opus',
      effort: 'xhigh',
      'anthropic-base-url': 'https://gateway.example/anthropic/',
      'agent-file': './.claude/agents/reviewer.md',
      lenses: 'db, api',
      include: 'services/**\n\n jobs/*.ts ',
      exclude: 'vendor/**',
      'max-comments': '0',
      'max-cost-usd': '0.5',
      'timeout-minutes': '3',
      command: '/review-it',
      checks: 'never',
      'dry-run': 'TRUE',
    })
    expect(parsed).toMatchObject({
      config: {
        model: 'opus',
        effort: 'xhigh',
        anthropicBaseUrl: 'https://gateway.example/anthropic',
        agentFile: '.claude/agents/reviewer.md',
        lenses: ['api', 'db'],
        include: ['services/**', 'jobs/*.ts'],
        maxComments: 0,
        maxCostUsd: 0.5,
        dryRun: true,
      },
    })
  })

  test('every wrong input is reported at once, each with its legal values', () => {
    const parsed = parseConfig({
      model: 'gpt-9',
      effort: 'extreme',
      'anthropic-base-url': 'http://evil.example',
      'agent-file': '../../etc/passwd',
      lenses: 'api,frontend',
      'max-comments': '12.5',
      'max-cost-usd': '-1',
      'timeout-minutes': 'NaN',
      command: 'review',
      checks: 'yes',
      'dry-run': 'maybe',
    })
    const problems = 'problems' in parsed ? parsed.problems : []
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'model',
      'effort',
      'anthropic-base-url',
      'agent-file',
      'lenses',
      'max-comments',
      'max-cost-usd',
      'timeout-minutes',
      'command',
      'checks',
      'dry-run',
    ])
    expect(problems.every((problem) => problem.includes('; use '))).toBe(true)
    expect(problems[0]).toContain('sonnet, opus, haiku')
  })

  test.each(['1e3', '0x10', '', ' ', '９', '1e309', '-0', '51'])(
    'max-comments %j never becomes a number that was not written',
    (text) => {
      const parsed = parseConfig({ 'max-comments': text })
      const empty = text.trim() === ''
      expect('config' in parsed ? parsed.config.maxComments : 'refused').toBe(empty ? 20 : 'refused')
    },
  )

  test.each([
    'https://user:pass@evil.example',
    'https://a.example?x=1',
    'ftp://a.example',
    'http://127.0.0.1.evil.example',
    'javascript:alert(1)',
  ])('the address %s is refused', (url) => {
    expect(parseConfig({ 'anthropic-base-url': url })).toHaveProperty('problems')
  })
})
