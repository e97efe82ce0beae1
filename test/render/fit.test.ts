import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charsOf, fitWithin, fixed, itemised, type Section } from '../../src/render/fit.ts'

const shrinking = (worth: number, ...texts: [string, ...string[]]): Section => {
  const [first, ...others] = texts
  return { worth, lengths: [() => first, ...others.map((text) => () => text)] }
}

describe('fitWithin', () => {
  it('leaves out empty sections and joins the rest by blank lines', () => {
    expect(fitWithin([fixed('a'), fixed(''), fixed('b')], 100, charsOf)).toBe('a\n\nb')
  })

  it('shortens the least worth first, step by step, and only as far as needed', () => {
    const sections = [
      shrinking(2, 'x'.repeat(50), 'x'),
      shrinking(1, 'y'.repeat(50), 'y'.repeat(20), 'y'),
      fixed('end'),
    ]
    expect(fitWithin(sections, 200, charsOf)).toBe(`${'x'.repeat(50)}\n\n${'y'.repeat(50)}\n\nend`)
    expect(fitWithin(sections, 90, charsOf)).toBe(`${'x'.repeat(50)}\n\n${'y'.repeat(20)}\n\nend`)
    expect(fitWithin(sections, 65, charsOf)).toBe(`${'x'.repeat(50)}\n\ny\n\nend`)
    expect(fitWithin(sections, 20, charsOf)).toBe('x\n\ny\n\nend')
  })

  it('gives room that is left back to the most worth', () => {
    const sections = [shrinking(1, 'x'.repeat(40), 'x'), shrinking(2, 'y'.repeat(90), 'y'.repeat(60), 'y')]
    expect(fitWithin(sections, 70, charsOf)).toBe(`x\n\n${'y'.repeat(60)}`)
    expect(fitWithin(sections, 60, charsOf)).toBe(`${'x'.repeat(40)}\n\ny`)
  })

  it('never cuts what has no shorter form, even above the limit', () => {
    expect(fitWithin([fixed('whole'), shrinking(1, 'long', 'l')], 2, charsOf)).toBe('whole\n\nl')
  })

  it('stays within any limit that the shortest forms fit', () => {
    const text = fc.string({ minLength: 1, maxLength: 200 })
    const section = fc.record({ worth: fc.nat(5), whole: text, half: text })
    fc.assert(
      fc.property(fc.array(section, { maxLength: 8 }), fc.nat(900), (parts, room) => {
        const sections = parts.map(({ worth, whole, half }) => shrinking(worth, whole, half, '.'))
        const least = parts.length * 3
        expect(fitWithin(sections, least + room, charsOf).length).toBeLessThanOrEqual(least + room)
      }),
      { numRuns: 200 },
    )
  })
})

describe('itemised', () => {
  const section = itemised({
    title: 'Paths',
    worth: 1,
    items: ['a', 'b', 'c', 'd'],
    item: (item) => `- ${item}`,
    counts: [10, 2],
    rest: ' in the job summary',
  })

  it('lists whole, then some with the rest counted, then only the count', () => {
    expect(section.lengths.map((length) => length())).toEqual([
      '**Paths**\n\n- a\n- b\n- c\n- d',
      '**Paths**\n\n- a\n- b\n\n… and 2 more in the job summary.',
      '**Paths:** 4 in the job summary.',
    ])
  })

  it('is empty for an empty list', () => {
    const empty = itemised({ title: 'Paths', worth: 1, items: [], item: String, rest: '' })
    expect(empty.lengths.map((length) => length())).toEqual([''])
  })
})
