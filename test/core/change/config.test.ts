import { describe, expect, test } from 'vitest'
import { inputNames, parseConfig } from '../../../src/core/change/config.ts'

describe('parseConfig', () => {
  test('nothing given is the defaults', () => {
    expect(parseConfig({})).toEqual({
      config: {
        model: undefined,
        effort: undefined,
        anthropicBaseUrl: 'https://api.anthropic.com',
        agentFile: undefined,
        configFile: '.github/integration-engineer.yml',
        lenses: ['api', 'queue', 'db'],
        include: [],
        exclude: [],
        minSeverity: 'minor',
        maxComments: 20,
        maxCostUsd: 2,
        timeoutMinutes: 10,
        failOn: 'never',
        onIncomplete: 'neutral',
        command: '/integration-review',
        checks: 'auto',
        reviewOn: 'push',
        commentWhenClean: false,
        suggestions: true,
        sarifFile: undefined,
        prNumber: undefined,
        dryRun: false,
        said: new Set(),
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
      'config-file': './settings/review.yaml',
      'min-severity': 'major',
      'fail-on': 'blocker',
      'on-incomplete': 'fail',
      'review-on': 'opened',
      'comment-when-clean': 'True',
      suggestions: 'false',
      'sarif-file': 'out/integration.sarif',
      'pr-number': '123',
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
        configFile: 'settings/review.yaml',
        minSeverity: 'major',
        failOn: 'blocker',
        onIncomplete: 'fail',
        reviewOn: 'opened',
        commentWhenClean: true,
        suggestions: false,
        sarifFile: 'out/integration.sarif',
        prNumber: 123,
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
      'config-file': '../../etc/passwd.yml',
      'min-severity': 'never',
      'fail-on': 'critical',
      'on-incomplete': 'green',
      'review-on': 'synchronize',
      'comment-when-clean': 'yes',
      suggestions: '0',
      'sarif-file': 'a\nb',
      'pr-number': '#12',
    })
    const problems = 'problems' in parsed ? parsed.problems : []
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'model',
      'effort',
      'anthropic-base-url',
      'agent-file',
      'config-file',
      'lenses',
      'min-severity',
      'max-comments',
      'max-cost-usd',
      'timeout-minutes',
      'fail-on',
      'on-incomplete',
      'command',
      'checks',
      'review-on',
      'comment-when-clean',
      'suggestions',
      'sarif-file',
      'pr-number',
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
    ['', 'push'],
    ['push', 'push'],
    [' opened ', 'opened'],
    ['command', 'command'],
    ['Push', 'refused'],
    ['push,opened', 'refused'],
    ['never', 'refused'],
  ])('review-on %j is %s', (text, expected) => {
    const parsed = parseConfig({ 'review-on': text })
    expect('config' in parsed ? parsed.config.reviewOn : 'refused').toBe(expected)
  })

  test('the keys are none of its inputs', () => {
    expect(inputNames.filter((name) => /key|token/.test(name))).toEqual([])
  })

  test.each(['0', '-1', '1.5', '1234567890', '007', 'HEAD'])('pr-number %s is refused', (text) => {
    expect(parseConfig({ 'pr-number': text })).toHaveProperty('problems')
  })

  test('what was said is told from what is a default, however the default arrived', () => {
    const parsed = parseConfig({ 'max-comments': '20', 'fail-on': 'major', lenses: ' ', suggestions: 'false' })
    expect('config' in parsed && [...parsed.config.said]).toEqual(['fail-on', 'suggestions'])
  })

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
