import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteLinesOf } from '../../../../../src/core/evidence/migration/postgres/byte-lines.ts'
import { sqlTextOf } from '../../../../../src/core/evidence/migration/postgres/sql-text.ts'

const part = fc.constantFrom(
  '${a}',
  '{{',
  '}}',
  '<%',
  '%>',
  ':x',
  "'",
  '\n',
  '\\i',
  'copy t from stdin;',
  '\\.',
  'é',
  '🎉',
  ' ',
)

test('what is made of a text is as long, line for line', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const { sql } = sqlTextOf(text)
      expect(sql.split('\n').map(({ length }) => length)).toEqual(text.split('\n').map(({ length }) => length))
    }),
  )
})

test('bytes are found as an encoder counts them', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), fc.nat(60), fc.nat(60), (parts, a, b) => {
      const text = parts.join('')
      const characters = [...text]
      const bytes = (count: number) => Buffer.byteLength(characters.slice(0, count).join(''))
      const [from, to] = [Math.min(a, b, characters.length), Math.min(Math.max(a, b), characters.length)]
      const lines = byteLinesOf(text)
      expect(lines.slice(bytes(from), bytes(to))).toBe(characters.slice(from, to).join(''))
      expect(lines.lineAt(bytes(from))).toBe(characters.slice(0, from).join('').split('\n').length)
    }),
  )
})
