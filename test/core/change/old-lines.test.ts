import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffTexts } from '../../../src/core/change/diff-texts.ts'
import { oldLinesOf } from '../../../src/core/change/old-lines.ts'

test('undoing the hunks of two texts gives the lines of the old one', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 40 })
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const hunks = diffTexts(before, after)
      expect(oldLinesOf(after.split('\n'), hunks ?? []).join('\n')).toBe(before)
    }),
    { numRuns: 500 },
  )
})
