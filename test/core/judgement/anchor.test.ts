import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ladderOf } from '../../../src/core/judgement/anchor.ts'
import type { Place } from '../../../src/core/judgement/finding.ts'
import { aDiffFile, aFinding, aPlace, hunksOf } from '../../support/builders.ts'

const hunks = hunksOf('@@ -10,3 +10,4 @@', ' a', '-b', '+c', '+d', ' e', '@@ -50,2 +51,1 @@', '-x', ' y')
const file = aDiffFile({ path: 'a.ts', hunks })
const ladder = (place: Partial<Place>, tie: 'changed' | 'hunk' | 'file' = 'changed') =>
  ladderOf(aFinding({ place: aPlace({ path: 'a.ts', ...place }), tie }), file)

describe('ladderOf', () => {
  test.each<[string, Partial<Place>, object | undefined]>([
    ['an added line', { line: 11 }, { side: 'RIGHT', line: 11, startLine: undefined }],
    ['a range in one hunk', { startLine: 11, line: 12 }, { side: 'RIGHT', line: 12, startLine: 11 }],
    ['a removed line', { side: 'LEFT', line: 11 }, { side: 'LEFT', line: 11, startLine: undefined }],
    [
      'E04 a range over two hunks stands on its end',
      { startLine: 12, line: 51 },
      { side: 'RIGHT', line: 51, startLine: undefined },
    ],
    ['E04 a range that runs backwards', { startLine: 13, line: 11 }, { side: 'RIGHT', line: 13, startLine: undefined }],
    ['E03 a number valid on the other side only', { side: 'LEFT', line: 13 }, undefined],
    ['E02 a line in no hunk', { line: 30 }, undefined],
    ['E02 line 0', { line: 0 }, undefined],
    ['E02 2^53', { line: 2 ** 53 }, undefined],
  ])('%s', (_name, place, expected) => {
    const [first] = ladder(place)
    expect(
      first.kind === 'inline' ? { side: first.side, line: first.line, startLine: first.startLine } : undefined,
    ).toEqual(expected)
  })

  test('a file without a platform patch, and a place outside the hunks, take the file', () => {
    expect(ladder({ line: 11 }, 'file').map((rung) => rung.kind)).toEqual(['file', 'summary'])
    const own = aDiffFile({ path: 'a.ts', hunks, commentable: 'file' })
    expect(ladderOf(aFinding({ place: aPlace({ path: 'a.ts', line: 11 }) }), own).map((rung) => rung.kind)).toEqual([
      'file',
      'summary',
    ])
    expect(ladderOf(aFinding(), undefined)).toEqual([{ kind: 'summary' }])
  })

  test('property: an inline rung is always a line that the side has in one hunk, and the ladder ends in the summary', () => {
    const numbers = (side: 'LEFT' | 'RIGHT') =>
      hunks.map((hunk) =>
        hunk.lines.flatMap((line) =>
          side === 'RIGHT' ? ('new' in line ? [line.new] : []) : 'old' in line ? [line.old] : [],
        ),
      )
    fc.assert(
      fc.property(
        fc.integer({ min: -2, max: 60 }),
        fc.integer({ min: -2, max: 60 }),
        fc.constantFrom('LEFT' as const, 'RIGHT' as const),
        (startLine, line, side) => {
          const rungs = ladder({ startLine, line, side })
          expect(rungs.at(-1)).toEqual({ kind: 'summary' })
          const [first] = rungs
          if (first.kind !== 'inline') return
          const home = numbers(side).find((lines) => lines.includes(first.line))
          expect(home).toBeDefined()
          if (first.startLine !== undefined) {
            expect(home).toContain(first.startLine)
            expect(first.startLine).toBeLessThan(first.line)
          }
        },
      ),
    )
  })
})
