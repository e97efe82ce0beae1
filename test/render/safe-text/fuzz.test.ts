import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inlineCode, safeInline } from '../../../src/render/safe-text/inline.ts'
import { safeMarkdown } from '../../../src/render/safe-text/markdown.ts'
import { sinks } from './rendered.ts'

const links = ['https://docs.example/']

/** Pieces that mean something to some reader of the text; any order of them must be harmless. */
const pieces = [
  '![a](//e/p.png)',
  '![r][]',
  '[r]: https://evil "t"\n',
  '[x](javascript:1)',
  '[ok](https://docs.example/a)',
  '<https://evil>',
  'https://evil/x',
  'www.evil.com',
  '//evil',
  'a@b.co',
  '@user',
  '@org/team',
  '@dependabot merge',
  '#1',
  'GH-1',
  'o/r#5',
  '0123456789abcdef0123456789abcdef01234567',
  '<img src=x onerror=1>',
  '<!--',
  '-->',
  '--!>',
  '<![CDATA[',
  '<details open>',
  '</details>',
  '<a href="x">',
  '<b>',
  '<script>',
  '<',
  '>',
  '&lt;',
  '&#64;user',
  '&commat;',
  '&#x200b;',
  '&NewLine;',
  '```',
  '````',
  '~~~',
  '```mermaid\n',
  '```suggestion\n',
  '`',
  '``',
  '$',
  '$$',
  '$`',
  '`$',
  '*',
  '**',
  '***',
  '_',
  '__',
  '~~',
  '~',
  '\\',
  '\\\n',
  '|',
  '|-|-|\n',
  '| a | b |\n',
  '- ',
  '- [x] ',
  '1. ',
  '12) ',
  '> ',
  '> [!NOTE]\n',
  '# ',
  '---\n',
  '===\n',
  '[^1]',
  '[^1]: ',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  '/merge',
  '/integration-review full',
  'bors r+',
  ' ',
  '  ',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '  \n',
  '\r\n',
  'word',
  'Ünï',
  '漢字',
  '👩‍💻',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\u{e0041}',
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '\u2028',
  '!',
  ':',
  '.',
  '"',
  "'",
  '=',
  '+',
  '-',
  '#',
  '{',
  '}',
  'fixes',
  ':tada:',
  'a',
  '1',
]

const hostile = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))

describe('K05 any text', () => {
  test('as block text is harmless, bounded and comes back unchanged from a second pass', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(60, 400, 20_000), (text, maxChars) => {
        const safe = safeMarkdown(text, { links, maxChars })
        expect(sinks(safe, links)).toEqual([])
        expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(maxChars)
        expect(safeMarkdown(safe, { links, maxChars })).toBe(safe)
      }),
      { numRuns: 700 },
    )
  })

  test('as a title is one harmless line that a table cell and bold print hold', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = safeInline(text)
        expect(sinks(line)).toEqual([])
        expect(line).not.toMatch(/\n|(?<!\\)(?:\\\\)*\|/)
        expect(safeInline(line)).toBe(line)
        expect(sinks(`a ${line}**`).length).toBe(0)
      }),
      { numRuns: 700 },
    )
  })

  test('as inline code is code and nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(sinks(inlineCode(text))).toEqual([])
        expect(inlineCode(text)).not.toContain('\n')
      }),
      { numRuns: 600 },
    )
  })
})
