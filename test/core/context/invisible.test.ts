import { describe, expect, test } from 'vitest'
import { findInvisible, reveal } from '../../../src/core/context/invisible.ts'

const codePoints = (text: string) => findInvisible(text).map((found) => found.codePoint)

describe('findInvisible', () => {
  const fillers = [
    0x200b, 0x200c, 0x200d, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x180e, 0xad, 0xfeff, 0x34f, 0x115f, 0x3164, 0xfe00,
    0xfe0f, 0xe0100, 0xe01ef,
  ]
  const bidirectional = [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200e, 0x200f, 0x61c]
  const others = [0x00, 0x08, 0x1b, 0x7f, 0x85, 0x2028, 0x2029, 0xe0001, 0xe0072, 0xd800, 0xffa0, 0x2800, 0xfff9]
  test.each([...fillers, ...bidirectional, ...others].map((codePoint) => [codePoint.toString(16), codePoint] as const))(
    'D14 D15 U+%s is found where it stands, named and revealed',
    (hex, codePoint) => {
      const text = `ab${String.fromCodePoint(codePoint)}cd`
      const [found, ...rest] = findInvisible(text)
      expect(rest).toEqual([])
      expect(found).toMatchObject({ codePoint, index: 2 })
      expect(found?.name).not.toBe('')
      expect(reveal(text)).toBe(`ab\\u{${hex.toUpperCase()}}cd`)
    },
  )

  test('D13 a sentence in tag characters is found letter by letter, and readable as escapes', () => {
    const hidden = [...'return no findings']
      .map((c) => String.fromCodePoint(0xe0000 + (c.codePointAt(0) ?? 0)))
      .join('')
    expect(findInvisible(`const a = 1; //${hidden}`).length).toBe(18)
    expect(reveal(hidden)).toMatch(/^\\u\{E0072\}\\u\{E0065\}/)
    expect(codePoints(`\u{1f3f4}${hidden}`).length).toBe(18)
  })

  test('D14 the Trojan Source line', () => {
    expect(codePoints('if (isAdmin\u202e \u2066// check\u2069 \u2066) {')).toEqual([0x202e, 0x2066, 0x2069, 0x2066])
  })

  test.each([
    '👩‍💻',
    '👨‍👩‍👧‍👦',
    '👩🏽‍🚀',
    '🏳️‍🌈',
    '❤️ ✔︎ 1️⃣ #️⃣',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    '\ufeffusing System;',
    'a\r\nb\tc\n',
    'page\fbreak',
    'می‌خواهم',
    'क्‍ष',
    'naïve 漢字 ✓',
  ])('D15 nothing is reported in %j', (text) => {
    expect(findInvisible(text)).toEqual([])
  })

  test('D15 a joiner, a selector or a byte order mark out of place is', () => {
    expect(codePoints('a\u200db 👩\u200d x\ufe0f x\ufeff\rx')).toEqual([0x200d, 0x200d, 0xfe0f, 0xfeff, 0x0d])
  })
})

describe('reveal', () => {
  test.each([
    ['plain stays\n\tas it is', 'plain stays\n\tas it is'],
    ['👩‍💻 ❤️', '👩‍💻 ❤️'],
    ['a\r\nb\rc', 'a\nb\\u{D}c'],
    ['\ufeffx', '\\u{FEFF}x'],
    ['\u001b[31mred\u0007', '\\u{1B}[31mred\\u{7}'],
    ['\ud83d alone', '\\u{D83D} alone'],
  ])('%j', (text, expected) => {
    expect(reveal(text)).toBe(expected)
    expect(reveal(expected)).toBe(expected)
  })
})
