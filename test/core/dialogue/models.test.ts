import { describe, expect, it } from 'vitest'
import { costUsd, dearestPrice, estimateTokens, legalModels, resolveModel } from '../../../src/core/dialogue/models.ts'
import { aUsage } from '../../support/messages/requests.ts'

describe('resolveModel', () => {
  it.each([
    ['sonnet', 'claude-sonnet-5-5'],
    ['opus', 'claude-opus-5-5'],
    ['haiku', 'claude-haiku-5-5'],
    ['fable', 'claude-fable-5-2'],
    ['Sonnet', 'claude-sonnet-5-5'],
    ['inherit', 'claude-sonnet-5-5'],
    ['', 'claude-sonnet-5-5'],
    ['  ', 'claude-sonnet-5-5'],
    [undefined, 'claude-sonnet-5-5'],
    [' opus ', 'claude-opus-5-5'],
    ['claude-opus-5', 'claude-opus-5'],
    ['claude-haiku-4-5-20251001', 'claude-haiku-4-5-20251001'],
    ['anthropic.claude-sonnet-5-5', 'anthropic.claude-sonnet-5-5'],
    ['us.anthropic.claude-sonnet-4-5-20250929-v1:0', 'us.anthropic.claude-sonnet-4-5-20250929-v1:0'],
    ['claude-sonnet-4-5@20250929', 'claude-sonnet-4-5@20250929'],
    ['claude-opus-9-1', 'claude-opus-9-1'],
  ])('takes %j as %s', (word, id) => {
    expect(resolveModel(word)?.id).toBe(id)
  })

  it.each(['sonet', 'gpt-5', 'claude', 'claude-', 'claude-opus 5', 'claude-opus-5\nx', 'constructor', 'sonnet,opus'])(
    'does not know %j',
    (word) => {
      expect(resolveModel(word)).toBeUndefined()
    },
  )

  it('gives every form of an id the same price and window', () => {
    const plain = resolveModel('claude-sonnet-4-5')
    expect(plain).toMatchObject({ contextWindow: 200_000, maxOutput: 64_000 })
    for (const id of [
      'claude-sonnet-4-5-20250929',
      'claude-sonnet-4-5@20250929',
      'eu.anthropic.claude-sonnet-4-5-20250929-v1:0',
    ]) {
      expect(resolveModel(id)).toEqual({ ...plain, id })
    }
  })

  it('knows no price for a model of tomorrow', () => {
    expect(resolveModel('claude-opus-9-1')).toEqual({
      id: 'claude-opus-9-1',
      price: undefined,
      contextWindow: undefined,
      maxOutput: undefined,
    })
  })

  it('lists only words that it takes', () => {
    const words = legalModels.filter((word) => !word.includes(' '))
    expect(words.length).toBeGreaterThan(3)
    for (const word of words) expect(resolveModel(word)).toBeDefined()
  })
})

describe('costUsd', () => {
  it.each([
    ['sonnet', aUsage({ input: 1_000_000 }), 2],
    ['sonnet', aUsage({ output: 1_000_000 }), 10],
    ['sonnet', aUsage({ written: 1_000_000 }), 2.5],
    ['sonnet', aUsage({ cached: 1_000_000 }), 0.2],
    ['opus', aUsage({ input: 10_000, cached: 100_000, written: 20_000, output: 5_000 }), 0.04 + 0.02 + 0.1 + 0.1],
    ['haiku', aUsage({ input: 100_000, output: 10_000 }), 0.01 + 0.005],
    ['haiku', aUsage({ input: 100_001, output: 10_000 }), 0.0500005 + 0.025],
    ['haiku', aUsage({ input: 1, cached: 60_000, written: 60_000 }), (0.5 + 3_000 + 37_500) / 1_000_000],
    ['claude-sonnet-4-5-20250929', aUsage({ input: 1_000_000, output: 1_000_000 }), 18],
  ])('%s, %j', (word, usage, dollars) => {
    expect(costUsd(resolveModel(word), usage)).toBeCloseTo(dollars, 9)
  })

  it('charges an unknown price, and an unknown model, at the dearest one known', () => {
    const usage = aUsage({ input: 1_000, cached: 1_000, written: 1_000, output: 1_000 })
    const dearest = costUsd({ price: dearestPrice }, usage)
    expect(costUsd(resolveModel('fable'), usage)).toBe(dearest)
    expect(costUsd(undefined, usage)).toBe(dearest)
    for (const word of ['sonnet', 'opus', 'haiku', 'claude-fable-5-1', 'claude-opus-5', 'claude-sonnet-4-6']) {
      expect(costUsd(resolveModel(word), usage)).toBeLessThanOrEqual(dearest)
    }
  })
})

describe('estimateTokens', () => {
  it.each([
    ['', 0],
    ['a', 1],
    ['abcde', 2],
    ['abcdef', 3],
    ['x'.repeat(2_500), 1_000],
  ])('%j', (text, tokens) => {
    expect(estimateTokens(text)).toBe(tokens)
  })
})
