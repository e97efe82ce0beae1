import { expect, test } from 'vitest'
import { readOnce } from '../../../src/adapters/github/read-once.ts'
import type { Ref, Text } from '../../../src/core/change/text.ts'

const at = (path: string): Ref => ({ revision: 'head', path })

test('asks for a file once, for none that is known to be absent, and again for what could not be read', async () => {
  const asked: string[][] = []
  let isDown = true
  const texts = readOnce(
    async (refs) => {
      asked.push(refs.map(({ path }) => path))
      return refs.map((ref): readonly [Ref, Text] => [
        ref,
        isDown && ref.path === 'b' ? { kind: 'unreadable', detail: 'HTTP 502' } : { kind: 'text', text: ref.path },
      ])
    },
    ({ path }) => path === 'gone',
  )
  const read = async (...paths: readonly string[]) =>
    (await texts(paths.map(at))).map(([{ path }, text]) => [path, text])
  expect(await read('a', 'b', 'gone')).toEqual([
    ['a', { kind: 'text', text: 'a' }],
    ['b', { kind: 'unreadable', detail: 'HTTP 502' }],
    ['gone', { kind: 'absent' }],
  ])
  isDown = false
  expect(await read('a', 'b')).toEqual([
    ['a', { kind: 'text', text: 'a' }],
    ['b', { kind: 'text', text: 'b' }],
  ])
  await read('a', 'b', 'gone')
  expect(asked).toEqual([['a', 'b'], ['b']])
})
