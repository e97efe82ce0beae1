import { describe, expect, it } from 'vitest'
import { documentCheck } from '../../../../src/core/evidence/document/check.ts'
import { runCheck } from '../run-check.ts'

const document = (servers: string, path = '/orders') =>
  `openapi: 3.1.0\n${servers}\npaths:\n  ${path}:\n    get: { responses: {} }\n`

async function rules(base: string, head: string): Promise<readonly string[]> {
  const result = await runCheck(documentCheck, { base: { 'openapi.yaml': base }, head: { 'openapi.yaml': head } })
  return result.evidence.map(({ rule }) => rule)
}

const at = (...urls: readonly string[]) => `servers: [${urls.map((url) => `{ url: "${url}" }`).join(', ')}]`

describe('the servers of a document', () => {
  it.each([
    ['a part that moves to the paths', document(at('/api')), document(at('/'), '/api/orders')],
    ['a part that moves to the servers', document('', '/api/orders'), document(at('https://api.example/api'))],
    ['another host', document(at('https://a.example/v1')), document(at('https://b.example/v2'))],
    ['a slash at the end', document(at('https://a.example/v1')), document(at('https://a.example/v1/'))],
    [
      'one server more',
      document(at('https://a.example/v1')),
      document(at('https://a.example/v1', 'https://a.example/v2')),
    ],
    ['servers that are named for the first time', document(''), document(at('https://a.example/v2'))],
    [
      'a variable for what it stands for',
      document('servers: [{ url: "https://a.example/{base}", variables: { base: { default: v1 } } }]'),
      document(at('https://a.example/v1')),
    ],
  ])('are silent on %s', async (_what, base, head) => {
    expect(await rules(base, head)).toEqual([])
  })

  it.each([
    ['from one path to another', at('https://a.example/v1'), at('https://a.example/v2')],
    ['where they are relative', at('/v1'), at('/v2')],
    ['from a variable', 'servers: [{ url: "/{base}", variables: { base: { default: v1 } } }]', at('/v2')],
  ])('tell once that all paths move %s', async (_what, base, head) => {
    expect(await rules(document(base), document(head))).toEqual(['openapi-base-path-changed'])
  })

  it('do not hide an operation that is gone with the part that moves', async () => {
    const both = 'openapi: 3.1.0\nservers: [{ url: /api }]\npaths:\n  /orders: { get: {} }\n  /refunds: { get: {} }\n'
    expect(await rules(both, document(at('/'), '/api/orders'))).toEqual(['openapi-operation-removed'])
  })
})
