import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignLines } from '../../../src/core/change/align-lines.ts'
import { countLines } from '../../../src/core/change/diff.ts'
import { diffTexts } from '../../../src/core/change/diff-texts.ts'
import { applyHunks } from './apply-hunks.ts'

const letters = (text: string) => Array.from(text)

describe('alignLines', () => {
  it.each([
    ['abcd', 'axcd', 3],
    ['abc', '', 0],
    ['abcabba', 'cbabac', 4],
  ])('keeps the most lines that it can of %s and %s', (old, now, length) => {
    expect(alignLines(letters(old), letters(now))).toHaveLength(length)
  })

  it('holds on to lines that each side has once, where the search does not reach', () => {
    // Four edits between two anchors each: more than three in all, never more than three at once.
    const [old, now] = ['1abb2abb3', '1bba2bba3']
    expect(alignLines(letters(old), letters(now), 3)).toHaveLength(7)
    expect(alignLines(letters(old), letters(now), 1)).toBeUndefined()
    expect(alignLines(letters('abbabb'), letters('bbabba'), 1)).toBeUndefined()
  })

  it('pairs equal lines alone, ascending on both sides, whatever it can reach', () => {
    const line = fc.oneof(fc.constantFrom('a', 'b', '}'), fc.nat({ max: 60 }).map(String))
    const text = fc.array(line, { maxLength: 60 })
    let reached = 0
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 12 }), (old, now, edits) => {
        const kept = alignLines(old, now, edits) ?? []
        for (const [nth, [oldAt, newAt]] of kept.entries()) {
          expect(old[oldAt]).toBe(now[newAt])
          const before = kept[nth - 1]
          if (before !== undefined) expect([before[0] < oldAt, before[1] < newAt]).toEqual([true, true])
        }
        if (kept.length > 0 && alignLines(old, now, 200)?.length !== kept.length) reached += 1
      }),
      // The same texts every time, so that some of them are known to need the anchors.
      { numRuns: 500, seed: 20_261_126 },
    )
    expect(reached).toBeGreaterThan(0)
  })

  it('diffs a long file that is changed throughout, between the lines that stay', () => {
    const block = (n: number, body: string) => `"path ${n}": {\n${body}},\n`
    const text = (body: string) => Array.from({ length: 1_600 }, (_, n) => block(n, body)).join('')
    const [old, now] = [text('a\nb\nb\n'), text('b\nb\na\n')]
    const hunks = diffTexts(old, now) ?? []
    expect(countLines(hunks)).toEqual({ added: 1_600, deleted: 1_600 })
    expect(applyHunks(old, hunks)).toBe(now)
  })
})
