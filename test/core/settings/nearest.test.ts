import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearest } from '../../../src/core/settings/nearest.ts'

const legal = ['paths', 'facts', 'rules', 'never-send', 'max-cost-usd', 'house-rules']

describe('the nearest legal word', () => {
  test.each([
    ['path', 'paths'],
    ['pahts', 'paths'],
    ['never_send', 'never-send'],
    ['NeverSend', 'never-send'],
    ['max-cost', undefined],
    ['maxcostusd', 'max-cost-usd'],
    ['houserules', 'house-rules'],
    ['fact', 'facts'],
    ['xyzzy', undefined],
    ['', undefined],
  ])('%s: %s', (word, expected) => {
    expect(nearest(word, legal)).toBe(expected)
  })

  test('is the word itself where it is legal, and always a legal one', () => {
    for (const word of legal) expect(nearest(word, legal)).toBe(word)
    fc.assert(
      fc.property(fc.string(), (word) => {
        const near = nearest(word, legal)
        expect(near === undefined || legal.includes(near)).toBe(true)
      }),
    )
  })
})
