import { describe, expect, it } from 'vitest'
import { documentCheck } from '../../../../src/core/evidence/document/check.ts'
import { runCheck } from '../run-check.ts'

const document = (operation: string, rest = '') =>
  `openapi: 3.2.0\npaths:\n  /orders:\n    post: { responses: {}${operation === '' ? '' : `, ${operation}`} }\n${rest}`

async function titles(base: string, head: string): Promise<readonly string[]> {
  const result = await runCheck(documentCheck, { base: { 'openapi.yaml': base }, head: { 'openapi.yaml': head } })
  return result.evidence.map(({ title }) => title)
}

const callback = (paths: string) => document(`callbacks: { paid: { ${paths} } }`)
const hooks = (methods: string) => document('', `webhooks: { paid: { ${methods} } }`)
const body = (schema: string) => `requestBody: { content: { application/json: { schema: ${schema} } } }`

describe('what the server calls', () => {
  it.each([
    ['a callback', callback('"{$url}": { post: {} }'), document(''), 'the callback `paid of POST /orders` is gone'],
    [
      'an address',
      callback('"{$a}/x": { post: {} }, /y: { post: {} }'),
      callback('"{$a}/x": { post: {} }'),
      'the callback `paid` is gone',
    ],
    ['a method of a webhook', hooks('post: {}, put: {}'), hooks('post: {}'), 'the webhook `paid (PUT)` is gone'],
    ['all webhooks', hooks('post: {}'), document(''), 'the webhook `paid` is gone'],
  ])('is told where %s is gone', async (_what, base, head, title) => {
    expect(await titles(base, head)).toEqual([`${title}: who waits for it is never called again`])
    expect(await titles(head, base)).toEqual([])
  })

  it('is read as what clients receive', async () => {
    const of = (properties: string) =>
      callback(`"{$url}": { post: { ${body(`{ type: object, properties: { ${properties} } }`)} } }`)
    expect(await titles(of('a: {}, b: {}'), of('a: {}'))).toEqual(['`b` is no longer sent: clients that read it break'])
  })
})

describe('what came with OpenAPI 3.2', () => {
  it('has operations by any method', async () => {
    const link = document('', '  /links: { additionalOperations: { LINK: { responses: {} } } }\n')
    expect(await titles(link, document(''))).toEqual(['`LINK /links` is gone: clients get 404'])
  })

  it('has a schema for each item of a stream', async () => {
    const stream = (type: string) =>
      `openapi: 3.2.0\npaths:\n  /events:\n    get: { responses: { "200": { content: { application/jsonl: { itemSchema: { type: ${type} } } } } } }\n`
    expect(await titles(stream('string'), stream('integer'))).toEqual([
      'the answer `200` of `GET /events` was `string` and may be `integer` now: clients fail to read it',
    ])
  })
})

describe('a way to log in', () => {
  const flows = (more: string) =>
    document('', `components: { securitySchemes: { login: { type: oauth2, flows: { ${more} } } } }\n`)
  const code = (rest: string) => `authorizationCode: { authorizationUrl: /a, tokenUrl: /t, ${rest} scopes: {} }`

  it('is told where an address of it changes, and silent where there is one more', async () => {
    const told = ['the security scheme `login` changes its `flows`: clients that log in the old way are refused']
    expect(await titles(flows(code('refreshUrl: /r,')), flows(code('refreshUrl: /s,')))).toEqual(told)
    const more = flows(`${code('')}, clientCredentials: { tokenUrl: /t, scopes: {} }`)
    expect(await titles(flows(code('')), more)).toEqual([])
    expect(await titles(more, flows(code('')))).toEqual(told)
  })
})
