import { expect, test } from 'vitest'
import { memoised } from '../../../src/render/safe-text/memoised.ts'

test('the same question is answered once, until too many were asked', () => {
  const asked: string[] = []
  const answer = memoised(2, (text, size: number) => {
    asked.push(text)
    return text.slice(0, size)
  })
  expect([answer('abc', 2), answer('abc', 2), answer('abc', 1)]).toEqual(['ab', 'ab', 'a'])
  expect(asked).toEqual(['abc', 'abc'])
  expect([answer('d', 1), answer('abc', 2)]).toEqual(['d', 'ab'])
  expect(asked).toEqual(['abc', 'abc', 'd', 'abc'])
})
