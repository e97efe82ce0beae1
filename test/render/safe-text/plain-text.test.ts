import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logLine, outputValue } from '../../../src/render/safe-text/log-line.ts'
import { terminalText } from '../../../src/render/safe-text/terminal.ts'
import { truncate, utf8Length } from '../../../src/render/safe-text/truncate.ts'

const token = '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'

describe('logLine', () => {
  test.each([
    ['D07 Co-authored-by: x\n::set-output name=x::y', 'D07 Co-authored-by: x : :set-output name=x: :y'],
    ['::error::boom', ': :error: :boom'],
    ['say ##[error]boom', 'say # #[error]boom'],
    ['\u001b[31mred\u001b[0m \u001b]0;title\u0007done', 'red done'],
    ['a\r\nb\u2028c\u0085d', 'a b c\\u{85}d'],
    ['rtl \u202e', 'rtl \\u{202E}'],
    [`token ${token}`, 'token [redacted: github token]'],
  ])('%j', (text, expected) => {
    expect(logLine(text)).toBe(expected)
  })

  test('D06 D07 is never a workflow command, never two lines, never longer than asked', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ':',
            '::',
            '#',
            '##[',
            '[',
            '\n',
            '\r',
            ' ',
            'x',
            '\u001b',
            '\u001b[1m',
            'é',
            '👩‍💻',
            '\u0000',
          ),
          { maxLength: 30 },
        ),
        (parts) => {
          const line = logLine(parts.join(''), 40)
          expect(line).not.toMatch(/::|##\[|[\u0000-\u001f\u007f-\u009f\u2028\u2029]/)
          expect(utf8Length(line)).toBeLessThanOrEqual(40)
        },
      ),
    )
  })
})

test('G08 an output value is one line', () => {
  expect(outputValue(`v\nEOF\nother=1\nghadelimiter_x<<${token}`)).toBe(
    'v EOF other=1 ghadelimiter_x<<[redacted: github token]',
  )
  expect(outputValue('a::b')).toBe('a::b')
})

test('D06 the terminal gets no escape sequence, and keeps lines and tabs', () => {
  expect(terminalText('a\tb\n\u001b]8;;https://evil\u0007x\u009b2J\rz\u202e')).toBe(
    'a\tb\n\\u{1B}]8;;https://evil\\u{7}x\\u{9B}2J\\u{D}z\\u{202E}',
  )
  expect(terminalText(token)).toBe('[redacted: github token]')
})

describe('E09 truncate', () => {
  test.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc'],
    ['aé', 2, 'a'],
    ['aé', 3, 'aé'],
    ['a😀b', 4, 'a'],
    ['a😀b', 5, 'a😀'],
    ['漢字', 5, '漢'],
    ['', 0, ''],
    ['a', 0, ''],
  ] as const)('%j at %i', (text, max, expected) => {
    expect(truncate(text, max)).toBe(expected)
  })

  test('is the longest beginning within both measures, and splits no surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(60), (text, max) => {
        const cut = truncate(text, max)
        expect(text.startsWith(cut)).toBe(true)
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(max)
        expect(cut.isWellFormed()).toBe(true)
        const next = [...text.slice(cut.length)][0]
        if (next !== undefined) expect(Buffer.byteLength(cut + next)).toBeGreaterThan(max)
      }),
    )
  })
})
