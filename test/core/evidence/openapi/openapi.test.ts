import { describe, expect, it } from 'vitest'
import { documentCheck } from '../../../../src/core/evidence/document/check.ts'
import { openapiRules } from '../../../../src/core/evidence/openapi/compare.ts'
import { brief, runCheck } from '../run-check.ts'

/** A document with one operation, whose parts a case replaces. */
const document = (parts: Readonly<Record<string, string>> = {}) => {
  const of = (name: string, otherwise: string) => parts[name] ?? otherwise
  return `openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
${of('paths', '')}  ${of('path', '/orders/{id}')}:
    ${of('method', 'post')}:
      ${of('operation', 'operationId: changeOrder')}
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
${of('parameters', '')}      requestBody:
${of('body', '        content: { application/json: { schema: { type: object } } }')}
      responses:
${of('responses', '        "200": { description: ok, content: { application/json: { schema: { type: object } } } }')}
${of('rest', '')}`
}

const check = (base: string, head: string) =>
  runCheck(documentCheck, { base: { 'openapi.yaml': base }, head: { 'openapi.yaml': head } })

interface Case {
  readonly rule: (typeof openapiRules)[number]
  readonly level: string
  readonly side: 'base' | 'head'
  readonly base?: Readonly<Record<string, string>>
  readonly head?: Readonly<Record<string, string>>
  readonly line: number
}

const more = '  /refunds:\n    get: { responses: {} }\n'
const query = (rest: string) => `        - { name: tags, in: query, ${rest} }\n`
const answer = (rest: string) => `        "200": { description: ok, ${rest} }`

const cases: readonly Case[] = [
  {
    rule: 'openapi-base-path-changed',
    level: 'risky',
    side: 'head',
    line: 13,
    base: { rest: 'servers: [{ url: https://api.example/v1 }]' },
    head: { rest: 'servers: [{ url: https://api.example/v2 }]' },
  },
  { rule: 'openapi-operation-removed', level: 'breaking', side: 'base', line: 4, base: { paths: more } },
  { rule: 'openapi-operation-removed', level: 'breaking', side: 'base', line: 5, head: { method: 'put' } },
  {
    rule: 'openapi-operation-id-changed',
    level: 'info',
    side: 'head',
    line: 6,
    head: { operation: 'operationId: other' },
  },
  {
    rule: 'openapi-deprecated',
    level: 'info',
    side: 'head',
    line: 6,
    base: { operation: 'summary: x' },
    head: { operation: 'deprecated: true' },
  },
  {
    rule: 'openapi-parameter-removed',
    level: 'risky',
    side: 'base',
    line: 9,
    base: { parameters: query('schema: { type: string }') },
  },
  {
    rule: 'openapi-required-parameter-added',
    level: 'breaking',
    side: 'head',
    line: 9,
    head: { parameters: query('required: true, schema: { type: string }') },
  },
  {
    rule: 'openapi-parameter-required',
    level: 'breaking',
    side: 'head',
    line: 9,
    base: { parameters: query('schema: { type: string }') },
    head: { parameters: query('required: true, schema: { type: string }') },
  },
  {
    rule: 'openapi-parameter-serialization-changed',
    level: 'breaking',
    side: 'head',
    line: 9,
    base: { parameters: query('schema: { type: array }') },
    head: { parameters: query('explode: false, schema: { type: array }') },
  },
  {
    rule: 'openapi-request-body-required',
    level: 'breaking',
    side: 'head',
    line: 10,
    head: { body: '        required: true\n        content: { application/json: { schema: { type: object } } }' },
  },
  {
    rule: 'openapi-request-media-type-removed',
    level: 'breaking',
    side: 'base',
    line: 10,
    base: { body: '        content: { application/json: { schema: { type: object } }, text/csv: {} }' },
  },
  {
    rule: 'openapi-response-removed',
    level: 'breaking',
    side: 'base',
    line: 12,
    head: {
      responses: '        "202": { description: ok, content: { application/json: { schema: { type: object } } } }',
    },
  },
  {
    // One comment says both: no body belongs to the new status.
    rule: 'openapi-response-removed',
    level: 'breaking',
    side: 'base',
    line: 12,
    head: { responses: '        "204": { description: done }' },
  },
  {
    // The default beside another success is for errors.
    rule: 'openapi-response-removed',
    level: 'breaking',
    side: 'base',
    line: 12,
    head: {
      responses:
        '        "201": { description: ok, content: { application/json: { schema: { type: object } } } }\n        default: { description: an error, content: { application/problem+json: {} } }',
    },
  },
  {
    rule: 'openapi-response-body-removed',
    level: 'breaking',
    side: 'base',
    line: 12,
    head: { responses: '        "200": { description: ok }' },
  },
  {
    rule: 'openapi-response-media-type-removed',
    level: 'breaking',
    side: 'base',
    line: 12,
    base: { responses: answer('content: { application/json: {}, text/csv: {} }') },
    head: { responses: answer('content: { application/json: {} }') },
  },
  {
    rule: 'openapi-response-header-removed',
    level: 'breaking',
    side: 'base',
    line: 12,
    base: { responses: answer('headers: { X-Next: { required: true } }') },
    head: { responses: answer('headers: {}') },
  },
  {
    rule: 'openapi-security-tightened',
    level: 'breaking',
    side: 'head',
    line: 6,
    base: { operation: 'security: [{ key: [] }]' },
    head: { operation: 'security: [{ key: [], token: [] }]' },
  },
  {
    rule: 'openapi-security-scheme-changed',
    level: 'breaking',
    side: 'head',
    line: 13,
    base: { rest: 'components: { securitySchemes: { key: { type: apiKey, in: header, name: A } } }' },
    head: { rest: 'components: { securitySchemes: { key: { type: apiKey, in: header, name: B } } }' },
  },
  {
    rule: 'openapi-webhook-removed',
    level: 'breaking',
    side: 'base',
    line: 13,
    base: { rest: 'webhooks: { paid: { post: { responses: {} } } }' },
    head: { rest: 'webhooks: {}' },
  },
]

describe('a change of an OpenAPI document', () => {
  it.each(cases)('$rule ($level), on line $line of $side', async ({ rule, level, side, base, head, line }) => {
    const [before, after] = [document(base), document(head)]
    expect(brief(await check(before, after))).toEqual([`${rule} ${level} ${side} openapi.yaml:${line}`])
    expect(brief(await check(before, before))).toEqual([])
    expect(brief(await check(after, after))).toEqual([])
  })

  it('has a case for every rule, one of them below, but for a document that is gone', () => {
    const others = ['openapi-request-body-removed', 'openapi-document-removed']
    expect([...new Set(cases.map(({ rule }) => rule)), ...others].toSorted()).toEqual([...openapiRules].toSorted())
  })

  it('is told where a body is no longer taken', async () => {
    const head = document().replace(/ {6}requestBody:\n.*\n/, '')
    expect(brief(await check(document(), head))).toEqual(['openapi-request-body-removed breaking base openapi.yaml:9'])
  })

  it.each([
    ['another name of a path parameter', { path: '/orders/{order}' }],
    ['an optional parameter', { parameters: query('schema: { type: string }') }],
    [
      'one more status',
      {
        responses: `${answer('content: { application/json: { schema: { type: object } } }')}\n        "404": { description: none }`,
      },
    ],
    [
      'a range for a status',
      { responses: '        "2XX": { description: ok, content: { application/json: { schema: { type: object } } } }' },
    ],
    [
      'a default for the only status',
      {
        responses: '        default: { description: ok, content: { application/json: { schema: { type: object } } } }',
      },
    ],
    ['one more way in', { operation: 'security: [{}, { key: [] }]' }],
    ['a wildcard for a media type', { body: "        content: { '*/*': { schema: { type: object } } }" }],
    ['an operation more', { paths: more }],
  ])('is silent on %s', async (_what, parts) => {
    const head = document(parts).replaceAll(
      'name: id, in: path',
      !('path' in parts) ? 'name: id, in: path' : 'name: order, in: path',
    )
    const { evidence } = await check(document(), head)
    expect(evidence.filter(({ level }) => level !== 'info')).toEqual([])
  })

  it('calls the removal of what was deprecated risky, and breaking before the date that was promised', async () => {
    const base = (rest: string) =>
      document({ paths: `  /refunds:\n    get: { deprecated: true, ${rest}responses: {} }\n` })
    expect(brief(await check(base(''), document()))).toEqual(['openapi-operation-removed risky base openapi.yaml:4'])
    expect(brief(await check(base('x-sunset: "2099-01-01", '), document()))).toEqual([
      'openapi-operation-removed breaking base openapi.yaml:4',
    ])
  })

  it('tells a change of a shared schema once, with the operations it reaches', async () => {
    const shared = (properties: string) =>
      document({
        paths:
          '  /orders:\n    get: { responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Order" } } } } } } }\n',
        responses:
          '        "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }',
        rest: `components:\n  schemas:\n    Order: { type: object, properties: { ${properties} } }\n`,
      })
    const { evidence } = await check(
      shared('id: { type: string }, total: { type: number }'),
      shared('id: { type: string }'),
    )
    expect(evidence.map(({ rule, title, affects }) => ({ rule, title, affects }))).toEqual([
      {
        rule: 'schema-property-removed',
        title: '`Order.total` is no longer sent: clients that read it break',
        affects: ['GET /orders', 'POST /orders/{id}'],
      },
    ])
  })

  it('turns the directions round for webhooks', async () => {
    const hook = (properties: string) =>
      document({
        rest: `webhooks: { paid: { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { ${properties} } } } } }, responses: {} } } }`,
      })
    const { evidence } = await check(hook('a: { type: string }, b: { type: string }'), hook('a: { type: string }'))
    expect(evidence.map(({ title, level }) => [title, level])).toEqual([
      ['`b` is no longer sent: clients that read it break', 'breaking'],
    ])
  })

  it('follows references into other files of the two trees, and comments on the file that changed', async () => {
    const root = document({
      responses:
        '        "200": { description: ok, content: { application/json: { schema: { $ref: "./schemas/order.yaml" } } } }',
    })
    const order = (more: string) => `type: object\nproperties:\n  id: { type: string }\n${more}`
    const result = await runCheck(documentCheck, {
      base: { 'api/openapi.yaml': root, 'api/schemas/order.yaml': order('  total: { type: number }\n') },
      head: { 'api/openapi.yaml': root, 'api/schemas/order.yaml': order('') },
    })
    expect(brief(result)).toEqual(['schema-property-removed breaking base api/schemas/order.yaml:4'])
    expect(result.evidence[0]?.title).toBe('`order.total` is no longer sent: clients that read it break')
    expect(result.unchecked).toEqual([])
  })

  it('tells alike changes of a document that changed in many places in one item', async () => {
    const many = (count: number) =>
      document({
        paths: Array.from({ length: count }, (_, at) => `  /things${at}:\n    get: { responses: {} }\n`).join(''),
      })
    const { evidence } = await check(many(9), many(0))
    expect(evidence.map(({ title, affects }) => [title, affects.length])).toEqual([
      ['`GET /things0` is gone: clients get 404 (and 8 more like it)', 9],
    ])
  })
})
