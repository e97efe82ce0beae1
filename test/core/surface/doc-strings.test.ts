import { describe, expect, test } from 'vitest'
import type { DiffFile } from '../../../src/core/change/diff.ts'
import { onlyDocStrings } from '../../../src/core/surface/doc-strings.ts'
import type { Ecosystem } from '../../../src/core/surface/ecosystem.ts'
import { aChange } from './a-change.ts'

/** Says it of a change at line 40, in a text that has nothing but the change's new lines there and comments before. */
function says(lines: readonly string[], ecosystem: Ecosystem = 'python', over: Partial<DiffFile> = {}): boolean {
  const now = lines.flatMap((line) => (line.startsWith('-') ? [] : [line.slice(1)]))
  const text = [...Array.from({ length: 38 }, () => '# old'), 'import a', ...now].join('\n')
  return onlyDocStrings(aChange('shop/views.py', lines, over), text, ecosystem)
}

const quotes = '"""'

describe('only documentation strings changed', () => {
  test.each([
    ['a line within one', [' def show(id):', `     ${quotes}Shows.`, '-    Old.', '+    New.', `     ${quotes}`]],
    ['behind a signature over lines', [' ) -> A:', `     ${quotes}`, ' x', '+    New.', `     ${quotes}`, '     pass']],
    ['a line taken away', [' class A(B):', "     '''A.", '-    Old.', '     More.', "     '''"]],
    [
      'the first line of one',
      [' class A:', `-    ${quotes}Old.`, `+    ${quotes}New.`, '     More.', `     ${quotes}`],
    ],
    ['one on a single line', [' def a():', `-    ${quotes}Old.${quotes}`, `+    ${quotes}New.${quotes}`, '     b()']],
    ['a whole one added', [' def a():', `+    ${quotes}`, '+    New.', `+    ${quotes}`, '     b()']],
  ])('%s', (_, lines) => {
    expect(says(lines)).toBe(true)
  })

  test.each([
    ['code beside it', [' def a():', `-    ${quotes}Old.${quotes}`, `+    ${quotes}New.${quotes}`, '+    b()']],
    ['a string that is an argument', [' run(', `     ${quotes}`, '-    SELECT 1', '+    SELECT 2', `     ${quotes})`]],
    ['a string that is a value', [' a = {"b":', `     ${quotes}`, '-    SELECT 1', '+    SELECT 2', `     ${quotes}}`]],
    ['code that became documentation', [' def a():', `+    ${quotes}`, '     b()', `+    ${quotes}`, '     pass']],
    [
      'an end that moved behind code',
      [' def a():', `     ${quotes}A.`, `-    ${quotes}`, '     b()', `+    ${quotes}`],
    ],
    ['code that is taken away', [' def a():', `     ${quotes}A.${quotes}`, '-    b()', '     c()']],
    ['one taken away', [' def a():', `-    ${quotes}A.${quotes}`, '     c()']],
  ])('not %s', (_, lines) => {
    expect(says(lines)).toBe(false)
  })

  test('Elixir marks its documentation', () => {
    const lines = (attribute: string) => [` ${attribute} ${quotes}`, '-  Old.', '+  New.', `   ${quotes}`]
    expect(says(lines('@doc'), 'elixir')).toBe(true)
    expect(says(lines('@query'), 'elixir')).toBe(false)
  })

  test('a new file is more than its documentation, and other languages have none of this sort', () => {
    const lines = [' def show(id):', `     ${quotes}Shows.`, '+    New.', `     ${quotes}`]
    expect(says(lines)).toBe(true)
    expect(says(lines, 'python', { status: 'added' })).toBe(false)
    expect(says(lines, 'javascript')).toBe(false)
  })
})
