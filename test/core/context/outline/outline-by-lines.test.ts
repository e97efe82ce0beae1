import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outlineByLines } from '../../../../src/core/context/outline/outline-by-lines.ts'
import { cpuTime } from '../../../support/cpu-time.ts'
import { misplaced } from '../../../support/misplaced.ts'
import { outlineText } from '../../../support/outline-text.ts'
import { lineCases } from './line-cases.ts'

const outline = (path: string, text: string): readonly string[] => outlineText(outlineByLines(path, text))

describe('a text without a grammar is outlined by its lines', () => {
  test.each(lineCases)('$path', ({ path, text, outline: expected }) => {
    expect(outline(path, text)).toEqual(expected)
    expect(outlineByLines(path, text).by).toBe('lines')
  })

  test.each(lineCases)('$path with the line ends of Windows', ({ path, text, outline: expected }) => {
    expect(outline(path, text.replaceAll('\n', '\r\n'))).toEqual(expected)
  })

  test.each(lineCases.filter(({ path }) => !/\.(ya?ml|py)$/.test(path)))(
    '$path with tabs',
    ({ path, text, outline: expected }) => {
      const tabs = text.replace(/^(?: {2})+/gm, (blanks) => '\t'.repeat(blanks.length / 2))
      expect(outline(path, tabs)).toEqual(expected)
    },
  )

  test('of texts that declare nothing', () => {
    for (const text of ['', '\n\n', '// a\n// b\n', '\uFEFF', '/* never closed\nclass A {\n  a\n}'])
      expect(outline('a.cs', text)).toEqual([])
  })

  test('a byte order mark is no indentation', () => {
    expect(outline('a.cs', '\uFEFFclass A {\n  int a;\n}\n')).toEqual(['type A 1-1/3'])
  })
})

describe('statements of SQL', () => {
  test.each([
    [
      'a semicolon in a string',
      "INSERT INTO a VALUES ('x;''y;');\nDROP TABLE b;",
      ['function a 1-1/1', 'function b 2-2/2'],
    ],
    [
      'one after a backslash',
      "INSERT INTO a VALUES ('it\\'s; x');\nDROP TABLE b;",
      ['function a 1-1/1', 'function b 2-2/2'],
    ],
    [
      'a value that ends with a backslash',
      "INSERT INTO a VALUES ('\\');\nDROP TABLE b;",
      ['function a 1-1/1', 'function b 2-2/2'],
    ],
    ['a dollar quote that is never closed', 'DO $x$ a;\nb;\nc', ['function · 1-1/3']],
    [
      'a transaction is no routine',
      'BEGIN;\nDROP TABLE b;\nEND;',
      ['function · 1-1/1', 'function b 2-2/2', 'function · 3-3/3'],
    ],
    [
      'a routine with nested blocks',
      'CREATE FUNCTION a() BEGIN\nIF x THEN y; END IF;\nCASE WHEN 1 THEN 2; END CASE;\nBEGIN z; END;\nEND;\nDROP TABLE b',
      ['function a 1-1/5', 'function b 6-6/6'],
    ],
    [
      'the last delimiter is never set back',
      'DELIMITER $$\nSELECT 1;\nSELECT 2$$\nSELECT 3',
      ['function · 2-2/3', 'function · 4-4/4'],
    ],
    ['comments before it', '-- a;\n/* b;\n*/\nDROP TABLE b; -- c', ['function b 4-4/4']],
  ])('%s', (_, text, expected) => {
    expect(outline('a.sql', text)).toEqual(expected)
  })
})

test.each([
  ['[a]\nb = 1\n[ c.d ]\ne = 2\n[[f]]\ng = 3', ['type a 1-1/2', 'type c.d 3-3/4', 'type f 5-5/6']],
  ['[]\na = 1\n[b', []],
])('sections %j', (text, expected) => {
  expect(outline('a.toml', text)).toEqual(expected)
})

test('headings that are never closed cost no time', () => {
  const began = cpuTime()
  outlineByLines('a.toml', `[${' '.repeat(396)}x\n`.repeat(1_000))
  expect(cpuTime() - began).toBeLessThan(1_000)
})

describe('whatever the text', () => {
  const paths = fc.constantFrom(...lineCases.map(({ path }) => path), 'a.txt', 'Makefile', 'a.go')
  const words = [
    'class A',
    'def a',
    '{',
    '}',
    '(',
    ')',
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    ';',
    "'",
    '"""',
    '/*',
    '*/',
    '$$',
    'end',
    'do',
    ':',
  ]
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.constantFrom(...words, 'BEGIN', 'CREATE FUNCTION a', '-- ', 'DELIMITER //', '- ', '[a]', '=>', '<a>'), {
        maxLength: 60,
      })
      .map((parts) => parts.join('')),
  )

  test('the ranges lie within it, headers within their scopes, in order', () => {
    fc.assert(
      fc.property(paths, texts, (path, text) => {
        expect(misplaced(outlineByLines(path, text), text)).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  test.each([
    ['brackets', '{'.repeat(5_000) + '}'.repeat(5_000)],
    ['brackets on lines of their own', `${'{\n'.repeat(5_000)}${'}\n'.repeat(5_000)}`],
    ['ever deeper lines', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}class A {`).join('\n')],
    ['long lines', `${'a '.repeat(200_000)}(\n${'( '.repeat(200_000)}\n`],
    ['words in front of a name', `${`${'public '.repeat(60)}\n  x\n`.repeat(1_000)}`],
    ['attributes', `${'[A]\n'.repeat(50_000)}class A\n{\n}`],
    ['quotes', `${"'".repeat(99_999)}\n${'$a$ $b$ '.repeat(30_000)}`],
    ['comments', '/* '.repeat(100_000)],
    ['blocks of routines', `CREATE FUNCTION a ${'BEGIN '.repeat(50_000)}`],
    ['delimiters', 'DELIMITER //\n'.repeat(20_000)],
    ['imports', 'import (\n'.repeat(20_000)],
    ['a head before blocks', `${'create '.repeat(140)}${'begin '.repeat(160_000)}`],
    ['heads before blocks', `${'create '.repeat(70)}${'begin '.repeat(80)};`.repeat(1_000)],
    ['delimiters of their own', Array.from({ length: 60_000 }, (_, at) => `delimiter @${at}\nx`).join('\n')],
    ['statements between delimiters', `delimiter a\n${'a'.repeat(1_000_000)}`],
    ['statements', 'INSERT INTO a VALUES (1);\n'.repeat(140_000)],
  ])('%s take no longer than their length lets expect', (_, text) => {
    for (const path of ['a.cs', 'a.c', 'a.yaml', 'a.sql', 'a.ex', 'a.graphql', 'a.xml', 'a.toml']) {
      const started = cpuTime()
      const found = outlineByLines(path, text)
      expect(cpuTime() - started).toBeLessThan(3_000)
      expect(misplaced(found, text)).toEqual([])
    }
  })
})
