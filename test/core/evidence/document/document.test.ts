import { describe, expect, it } from 'vitest'
import { documentParser } from '../../../../src/adapters/parsers/documents.ts'
import { documentCheck } from '../../../../src/core/evidence/document/check.ts'
import { cpuTime } from '../../../support/cpu-time.ts'
import { brief, runCheck } from '../run-check.ts'

const openapi = (schema: string) =>
  `openapi: 3.0.3\npaths:\n  /orders:\n    get: { responses: { "200": { content: { application/json: { schema: ${schema} } } } } }\n`

describe('the documents that are judged', () => {
  it.each(['openapi.yaml', 'docs/shop.yml', 'contracts/shop-v1.json'])(
    'are found by what they say: %s',
    async (path) => {
      const json = (schema: object) =>
        JSON.stringify({
          openapi: '3.1.0',
          paths: { '/a': { get: { responses: { 200: { content: { 'application/json': { schema } } } } } } },
        })
      const [before, after] = path.endsWith('json')
        ? [json({ type: 'string' }), json({ type: 'number' })]
        : [openapi('{ type: string }'), openapi('{ type: number }')]
      const { evidence } = await runCheck(documentCheck, { base: { [path]: before }, head: { [path]: after } })
      expect(evidence.map(({ rule }) => rule)).toEqual(['schema-type-changed'])
    },
  )

  it.each([
    ['package.json', '{ "version": "1" }', '{ "version": "2" }'],
    ['config/app.yaml', 'retries: 1', 'retries: 2'],
    ['test/fixtures/openapi.yaml', openapi('{ type: string }'), openapi('{ type: number }')],
    ['.github/workflows/ci.yml', 'on: push', 'on: pull_request'],
  ])('are no other files: %s', async (path, before, after) => {
    expect(await runCheck(documentCheck, { base: { [path]: before }, head: { [path]: after } })).toEqual({
      evidence: [],
      unchecked: [],
    })
  })

  it('are JSON Schemas too, read by parties that are not known', async () => {
    const schema = (properties: object, draft: string) =>
      JSON.stringify({ $schema: draft, type: 'object', properties }, undefined, 2)
    for (const draft of ['http://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft/2020-12/schema']) {
      const result = await runCheck(documentCheck, {
        base: { 'order.schema.json': schema({ a: {}, b: {} }, draft) },
        head: { 'order.schema.json': schema({ a: {} }, draft) },
      })
      expect(brief(result)).toEqual(['schema-property-removed breaking base order.schema.json:6'])
      expect(result.evidence[0]?.title).toContain('`order.b`')
    }
  })

  it.each([
    ['an anchor', '{ "$ref": "#total" }', '"$anchor": "total", '],
    ['a dynamic anchor', '{ "$dynamicRef": "#total" }', '"$dynamicAnchor": "total", '],
    ['an id inside of them', '{ "$ref": "https://example.com/total" }', '"$id": "https://example.com/total", '],
  ])('refer to their own parts by %s', async (_what, reference, name) => {
    const schema = (type: string) =>
      `{ "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",\n "properties": { "total": ${reference} },\n "$defs": { "Total": { ${name}"type": "${type}" } } }`
    const result = await runCheck(documentCheck, {
      base: { 'order.schema.json': schema('integer') },
      head: { 'order.schema.json': schema('string') },
    })
    expect(brief(result)).toEqual(['schema-type-changed breaking head order.schema.json:3'])
    expect(result.unchecked).toEqual([])
  })

  it('keep their identity through a rename', async () => {
    const result = await runCheck(documentCheck, {
      base: { 'old.yaml': openapi('{ type: string }') },
      head: { 'new.yaml': openapi('{ type: number }') },
      renames: { 'new.yaml': 'old.yaml' },
    })
    expect(brief(result)).toEqual(['schema-type-changed breaking head new.yaml:4'])
  })

  it('tell a change once where one contract is written down twice', async () => {
    const result = await runCheck(documentCheck, {
      base: { 'a/openapi.yaml': openapi('{ type: string }'), 'b/openapi.yaml': openapi('{ type: string }') },
      head: { 'a/openapi.yaml': openapi('{ type: number }'), 'b/openapi.yaml': openapi('{ type: number }') },
    })
    expect(brief(result)).toEqual(['schema-type-changed breaking head a/openapi.yaml:4'])
    expect(result.evidence[0]?.detail).toContain('The same stands in `b/openapi.yaml`.')
  })
})

describe('what is not checked says why', () => {
  const unchecked = async (before: string, after: string, path = 'openapi.yaml') =>
    (await runCheck(documentCheck, { base: { [path]: before }, head: { [path]: after } })).unchecked

  it.each([
    ['Swagger 2', 'swagger: "2.0"\npaths: {}\n', 'swagger: "2.0"\npaths: { /a: {} }\n', 'Swagger 2 is not checked'],
    [
      'a broken file',
      openapi('{ type: string }'),
      `${openapi('{ type: string }')}  bad: [`,
      'unreadable at head: it is no YAML',
    ],
    [
      'another host',
      openapi('{ type: string }'),
      openapi('{ $ref: "https://example.com/a.yaml" }'),
      '`https://example.com/a.yaml` was not followed: references to other hosts are not followed',
    ],
    [
      'a way out of the repository',
      openapi('{ type: string }'),
      openapi('{ $ref: "../../../etc/passwd" }'),
      '`../../../etc/passwd` was not followed: it leaves the repository',
    ],
    [
      'a missing file',
      openapi('{ type: string }'),
      openapi('{ $ref: "./gone.yaml#/A" }'),
      '`./gone.yaml#/A` was not followed: nothing stands there',
    ],
  ])('%s', async (_what, before, after, why) => {
    const whys = (await unchecked(before, after)).map((one) => one.why)
    expect(
      whys.some((one) => one.startsWith(why)),
      whys.join('\n'),
    ).toBe(true)
  })

  it('a contract that is too large to be read', async () => {
    const { unchecked } = await runCheck(documentCheck, {
      base: { 'openapi.yaml': openapi('{}') },
      head: { 'openapi.yaml': openapi('{ type: string }') },
      unread: [
        [
          { revision: 'head', path: 'openapi.yaml' },
          { kind: 'too-large', bytes: 99_000_000 },
        ],
      ],
    })
    expect(unchecked).toEqual([{ path: 'openapi.yaml', why: 'unreadable at head: it is too large to be read' }])
  })
})

describe('hostile documents end', () => {
  const seconds = async (before: string, after: string) => {
    const started = cpuTime()
    const result = await runCheck(documentCheck, { base: { 'openapi.yaml': before }, head: { 'openapi.yaml': after } })
    return { result, seconds: (cpuTime() - started) / 1_000 }
  }

  it('a bomb of aliases', async () => {
    const levels = Array.from(
      { length: 30 },
      (_, at) =>
        `  a${at + 1}: &a${at + 1} { type: object, properties: { ${Array.from({ length: 9 }, (_each, key) => `k${key}: *a${at}`).join(', ')} } }`,
    )
    const bomb = (type: string) =>
      `${openapi('{ $ref: "#/x/a30" }')}x:\n  a0: &a0 { type: ${type} }\n${levels.join('\n')}\n`
    const { result, seconds: taken } = await seconds(bomb('string'), bomb('integer'))
    expect(result.evidence.map(({ rule }) => rule)).toEqual(['schema-type-changed'])
    expect(taken).toBeLessThan(5)
  })

  it('a nesting of thousands of levels', async () => {
    const deep = (type: string) =>
      `{"openapi":"3.1.0","paths":{"/a":{"get":{"responses":{"200":{"content":{"application/json":{"schema":${'{"type":"array","items":'.repeat(4_000)}{"type":"${type}"}${'}'.repeat(4_000)}}}}}}}}}`
    const { result, seconds: taken } = await seconds(deep('string'), deep('integer'))
    expect(result.evidence.length + result.unchecked.length).toBeGreaterThan(0)
    expect(taken).toBeLessThan(10)
  })

  it('names that objects have by themselves', async () => {
    const odd = (type: string) =>
      openapi(
        `{ type: object, properties: { __proto__: { type: ${type} }, constructor: { type: ${type} }, toString: { type: ${type} } } }`,
      )
    const { result } = await seconds(odd('string'), odd('integer'))
    expect(result.evidence.map(({ rule }) => rule)).toEqual(['schema-type-changed'])
    expect(result.evidence[0]?.title).toContain('(and 2 more like it)')
  })
})

describe('the lines of a document', () => {
  const pointers = [
    ['paths'],
    ['paths', '/a', 'get'],
    ['paths', '/a', 'get', '1', 'x'],
    ['paths', '/a', 'get', '0'],
    ['nothing'],
  ]

  it('are those of its keys, in JSON', () => {
    const text =
      '{\n "x": {"paths": [1, {}]},\n "paths": {\n  "/a": {\n   "get": [\n    1,\n    {"x": 2}\n   ]\n  }\n }\n}'
    expect(documentParser.lines('a.json', text, pointers)).toEqual([3, 5, 7, 6, 1])
  })

  it('and in YAML, through aliases and merged keys', () => {
    const text = 'x: &x\n  shared: 1\npaths:\n  /a:\n    get:\n      - 1\n      - x: 2\n    <<: *x\n'
    expect(documentParser.lines('a.yaml', text, pointers)).toEqual([3, 5, 7, 6, 1])
    expect(documentParser.parse('a.yaml', text)).toMatchObject({ value: { paths: { '/a': { shared: 1 } } } })
  })
})

describe('a document that is gone', () => {
  const api = (paths: readonly string[], rest = '', server = '') =>
    `openapi: 3.1.0\n${server === '' ? '' : `servers: [{ url: "${server}" }]\n`}paths:\n${paths.map((path) => `  ${path}: { get: { ${rest}responses: { "200": { description: ok } } } }\n`).join('')}`
  const queue = (names: readonly string[]) =>
    `asyncapi: 3.0.0\nchannels:\n${names.map((name) => `  ${name}: { address: ${name}, messages: { a: { payload: { type: string } } } }\n`).join('')}`
  const four = ['/a', '/b', '/c', '/d']

  it('is one fact with all that it offered, and nothing is said of its parts', async () => {
    const result = await runCheck(documentCheck, {
      base: { 'api.yaml': `${api(four)}  /e: { $ref: "e.yaml" }\n`, 'e.yaml': 'get: { responses: {} }\n' },
      head: {},
    })
    expect(brief(result)).toEqual(['openapi-document-removed breaking base api.yaml:1'])
    const [fact] = result.evidence
    expect(fact?.title).toBe(
      'the document with 5 operations is gone: `GET /a`, `GET /b`, `GET /c`, `GET /d` and 1 more',
    )
    expect(fact?.affects).toEqual(['GET /a', 'GET /b', 'GET /c', 'GET /d', 'GET /e'])
    expect(fact?.removes?.[4]).toEqual({ kind: 'route', text: 'GET /e', owner: undefined, isLast: true })
  })

  it('names twelve of many operations, and removes all', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `/p${index}`)
    const { evidence } = await runCheck(documentCheck, { base: { 'api.yaml': api(many) }, head: {} })
    expect(evidence[0]?.affects.at(-1)).toBe('28 more')
    expect(evidence[0]?.removes).toHaveLength(40)
  })

  it('is told once where it was written down twice', async () => {
    const { evidence } = await runCheck(documentCheck, { base: { 'a.yaml': api(four), 'b.yaml': api(four) }, head: {} })
    expect(evidence.map(({ path }) => path)).toEqual(['a.yaml'])
    expect(evidence[0]?.detail).toContain('The same stands in `b.yaml`.')
  })

  it('takes its channels with it', async () => {
    const result = await runCheck(documentCheck, { base: { 'events.yaml': queue(['a.b', 'c.d']) }, head: {} })
    expect(brief(result)).toEqual(['asyncapi-document-removed breaking base events.yaml:1'])
    expect(result.evidence[0]).toMatchObject({
      ...{ surface: 'queue', contract: 'asyncapi' },
      removes: ['a.b', 'c.d'].map((text) => ({ kind: 'topic', text, owner: undefined })),
    })
  })

  it.each([
    [
      'with operations that were deprecated',
      { 'a.yaml': api(four, 'deprecated: true, ') },
      {},
      ['openapi-document-removed risky base a.yaml:1'],
    ],
    [
      'with an end that is not reached',
      { 'a.yaml': api(['/a'], 'deprecated: true, x-sunset: "2099-01-01", ') },
      {},
      ['openapi-document-removed breaking base a.yaml:1'],
    ],
    ['without operations', { 'a.yaml': api([]) }, {}, []],
    ['as a JSON Schema', { 'a.json': '{ "$schema": "http://json-schema.org/draft-07/schema#" }' }, {}, []],
    ['that a new one replaces', { 'a.yaml': api(four) }, { 'b.yaml': api(four) }, []],
    [
      'that a new one replaces in part',
      { 'a.yaml': api(four) },
      { 'b.yaml': api(['/a', '/b', '/c']) },
      ['openapi-operation-removed breaking base a.yaml:6'],
    ],
    [
      'that a new one replaces by less than half',
      { 'a.yaml': api(four) },
      { 'b.yaml': api(['/a']) },
      ['openapi-document-removed breaking base a.yaml:1'],
    ],
    [
      'that was split into new ones',
      { 'a.yaml': api(four) },
      { 'b.yaml': api(['/a', '/b', '/c']), 'c.yaml': api(['/d']) },
      [],
    ],
    [
      'that went into an old one',
      { 'a.yaml': api(['/a']), 'b.yaml': api(['/b']) },
      { 'b.yaml': api(['/b', '/a']) },
      [],
    ],
    [
      'whose operations stand in an unchanged one',
      { 'a.yaml': api(['/a/{x}']), 'b.yaml': api(['/a/{id}']) },
      { 'b.yaml': api(['/a/{id}']) },
      [],
    ],
    [
      'of another version of the API',
      { 'v1.yaml': api(['/a'], '', 'https://x.example/v1'), 'v2.yaml': api(['/a'], '', '/v2/') },
      { 'v2.yaml': api(['/a'], '', '/v2/') },
      ['openapi-document-removed breaking base v1.yaml:1'],
    ],
    [
      'of the same version of the API',
      { 'v1.yaml': api(['/a'], '', 'https://x.example/v1/') },
      { 'v2.yaml': api(['/a'], '', '/v1') },
      [],
    ],
    [
      'whose channels went to a new one',
      { 'a.yaml': queue(['a', 'b']) },
      { 'b.yaml': queue(['b']) },
      ['asyncapi-channel-removed breaking base a.yaml:3'],
    ],
  ])('%s', async (_what, base, head, found) => {
    const result = await runCheck(documentCheck, { base, head })
    expect(brief(result)).toEqual(found)
    expect(result.unchecked).toEqual([])
  })

  it('that could not be read says so', async () => {
    const result = await runCheck(documentCheck, { base: { 'openapi.yaml': 'openapi: 3.1.0\npaths: [' }, head: {} })
    expect(result.evidence).toEqual([])
    expect(result.unchecked).toHaveLength(1)
  })
})
