import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Excerpt } from '../../../src/core/context/excerpt.ts'
import { type BatchFile, fileTokens } from '../../../src/core/dialogue/batch.ts'
import { packGroups, splitFile } from '../../../src/core/dialogue/pack.ts'
import { aDiffFile, aHunk, aSurfaceFile } from '../../support/builders.ts'

/** An excerpt of about so many tokens: 2.5 characters each. */
function anExcerpt(tokens: number, hunks = 1): Excerpt {
  const text = 'x'.repeat(Math.max(0, tokens * 2.5 - 6))
  const line = { side: 'RIGHT', line: 1, mark: ' ', text, raw: text, inHunk: hunks > 0 } as const
  return { heading: '', lines: [line], hunks: Array.from({ length: hunks }, () => aHunk()) }
}

function aPiece(path: string, tokens: number): BatchFile {
  return { file: aSurfaceFile({ file: aDiffFile({ path }) }), role: 'review', excerpts: [anExcerpt(tokens)] }
}

function packed(groups: readonly (readonly BatchFile[])[]): readonly string[] {
  return packGroups(groups).map((files) => files.map(({ file }) => file.file.path).join(' '))
}

describe('splitFile', () => {
  test('a signature stays with the hunk behind it, whatever the size', () => {
    const parts = splitFile([anExcerpt(20_000), anExcerpt(100, 0), anExcerpt(20_000), anExcerpt(50, 0)])
    expect(parts.map((part) => part.map(({ hunks }) => hunks.length))).toEqual([[1], [0, 1, 0]])
  })

  test('small excerpts share a part', () => {
    expect(splitFile([anExcerpt(9_000), anExcerpt(9_000), anExcerpt(9_000)]).map((part) => part.length)).toEqual([2, 1])
  })

  test('nothing gives no part', () => {
    expect(splitFile([])).toEqual([])
  })
})

describe('packGroups', () => {
  test('groups share a batch while there is room, and are not divided', () => {
    const groups = [
      [aPiece('a', 10_000)],
      [aPiece('b1', 8_000), aPiece('b2', 8_000)],
      [aPiece('c', 12_000)],
      [aPiece('d', 7_000)],
    ]
    expect(packed(groups)).toEqual(['a c', 'b1 b2 d'])
  })

  test('a group that fits into no batch fills new ones in its order', () => {
    const group = ['a', 'b', 'c'].map((path) => aPiece(path, 11_000))
    expect(packed([group])).toEqual(['a b', 'c'])
  })

  test('no batch holds more than sixty files', () => {
    const groups = Array.from({ length: 130 }, (_, at) => [aPiece(`f${at}`, 1)])
    expect(packGroups(groups).map((files) => files.length)).toEqual([60, 60, 10])
  })

  test('every piece is in exactly one batch, and no batch of several is too large', () => {
    const piece = fc.tuple(fc.nat(30_000), fc.nat(1_000))
    fc.assert(
      fc.property(fc.array(fc.array(piece, { minLength: 1, maxLength: 5 }), { maxLength: 12 }), (sizes) => {
        const groups = sizes.map((group, g) => group.map(([tokens], at) => aPiece(`${g}/${at}`, tokens)))
        const batches = packGroups(groups)
        const paths = batches.flat().map(({ file }) => file.file.path)
        expect(paths.toSorted()).toEqual(
          groups
            .flat()
            .map(({ file }) => file.file.path)
            .toSorted(),
        )
        for (const batch of batches.filter((one) => one.length > 1))
          expect(batch.reduce((sum, one) => sum + fileTokens(one), 0)).toBeLessThanOrEqual(24_000)
      }),
      { numRuns: 60 },
    )
  })
})
