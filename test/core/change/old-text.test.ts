import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffTexts } from '../../../src/core/change/diff-texts.ts'
import { oldTextOf } from '../../../src/core/change/old-text.ts'

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 40 })
  .map((lines) => lines.map((line) => `${line}\n`).join(''))

test('undoing the hunks between two texts gives the old one', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(oldTextOf({ hunks: diffTexts(before, after) ?? [] }, after)).toBe(before)
    }),
    { numRuns: 500 },
  )
})

test('hunks of another text are not undone', () => {
  const hunks = diffTexts('a\nb\n', 'a\nc\n') ?? []
  expect(oldTextOf({ hunks }, 'a\nx\n')).toBeUndefined()
})
