import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerSchema } from '../../../src/core/dialogue/schema.ts'
import { schemaProblems } from './schema-limits.ts'
import { type Messages, type Scripted, startMessages } from './server.ts'

/** What the stand-in itself promises: without these, a green adapter test would mean little. */
const script: { reply: Scripted } = { reply: { json: {} } }
const servers: Messages[] = []

beforeAll(async () => {
  servers.push(await startMessages({ reply: () => script.reply }))
})

afterAll(() => Promise.all(servers.map((server) => server.close())))

const format = {
  type: 'json_schema',
  schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
}
const body = {
  model: 'claude-sonnet-5-5',
  max_tokens: 1_000,
  stream: true,
  messages: [{ role: 'user', content: [{ type: 'text', text: 'hello' }] }],
  output_config: { format },
}
const headers = {
  authorization: 'Bearer key',
  'anthropic-version': '2026-10-21',
  'content-type': 'application/json',
}

async function post(
  raw: unknown,
  withHeaders: Record<string, string> = headers,
): Promise<{ status: number; text: string }> {
  const text = typeof raw === 'string' ? raw : JSON.stringify(raw)
  const response = await fetch(`${servers[0]?.url}/v1/messages`, { method: 'POST', headers: withHeaders, body: text })
  return { status: response.status, text: await response.text() }
}

describe('the stand-in accepts', () => {
  it('a plain request', async () => {
    expect(await post(body)).toMatchObject({ status: 200 })
  })
})

describe('the stand-in refuses', () => {
  const cached = { type: 'text', text: 'x', cache_control: { type: 'ephemeral' } }
  it.each<readonly [string, unknown, RegExp]>([
    ['a temperature', { ...body, temperature: 1 }, /temperature/],
    ['top_k', { ...body, top_k: 1 }, /top_k/],
    ['a tool choice', { ...body, tool_choice: { type: 'any' } }, /tool_choice/],
    ['an unknown key', { ...body, retries: 1 }, /additional properties/],
    ['thinking switched off', { ...body, thinking: { type: 'disabled' } }, /thinking/],
    ['a thinking budget', { ...body, thinking: { type: 'enabled', budget_tokens: 1_024 } }, /thinking/],
    ['a prefill', { ...body, messages: [...body.messages, { role: 'assistant', content: '{' }] }, /prefilling/],
    ['no messages', { ...body, messages: [] }, /at least one/],
    ['an empty text', { ...body, messages: [{ role: 'user', content: [{ type: 'text', text: '' }] }] }, /non-empty/],
    ['five breakpoints', { ...body, messages: [{ role: 'user', content: Array(5).fill(cached) }] }, /cache_control/],
    ['too many output tokens', { ...body, max_tokens: 128_001 }, /max_tokens/],
    ['a missing limit', { ...body, max_tokens: undefined }, /max_tokens/],
    ['an effort that does not exist', { ...body, output_config: { format, effort: 'huge' } }, /effort/],
    ['what is not JSON', '{', /not valid JSON/],
  ])('%s', async (_name, raw, words) => {
    const { status, text } = await post(raw)
    expect(status).toBe(400)
    const parsed: unknown = JSON.parse(text)
    expect(parsed).toMatchObject({
      type: 'error',
      error: { type: 'invalid_request_error', message: expect.stringMatching(words) },
    })
  })

  it.each([
    ['no authorisation', { ...headers, authorization: '' }, 401],
    ['an empty bearer', { ...headers, authorization: 'Bearer ' }, 401],
    ['no version', { authorization: 'Bearer key', 'content-type': 'application/json' }, 400],
  ])('%s', async (_name, withHeaders, status) => {
    expect(await post(body, withHeaders)).toMatchObject({ status })
  })

  it('an alias, which is no model', async () => {
    expect(await post({ ...body, model: 'sonnet' })).toMatchObject({ status: 404 })
  })
})

describe('schemaProblems', () => {
  const object = (properties: Record<string, unknown>, required = Object.keys(properties)) => ({
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  })
  const many = (count: number, value: unknown) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, value]))

  it.each<readonly [string, unknown]>([
    ['the schema of our answers', answerSchema],
    ['a property that is named as a keyword', object({ minimum: { type: 'number' }, pattern: { type: 'string' } })],
    ['minItems 0 and 1', object({ a: { type: 'array', minItems: 1, items: { type: 'string', enum: ['x'] } } })],
    ['24 optional parameters', object(many(24, { type: 'string' }), [])],
    ['16 unions', object(many(16, { type: ['string', 'null'] }))],
    [
      'a definition used twice',
      { ...object({ a: { $ref: '#/$defs/d' }, b: { $ref: '#/$defs/d' } }), $defs: { d: { type: 'string' } } },
    ],
    ['a plain pattern', object({ a: { type: 'string', pattern: '^[a-z]+$' } })],
  ])('accepts %s', (_name, schema) => {
    expect(schemaProblems(schema)).toEqual([])
  })

  it.each<readonly [string, unknown]>([
    ['minLength', object({ a: { type: 'string', minLength: 1 } })],
    ['maxLength in an item', object({ a: { type: 'array', items: { type: 'string', maxLength: 9 } } })],
    ['minimum in a union', object({ a: { anyOf: [{ type: 'number', minimum: 0 }, { type: 'null' }] } })],
    ['multipleOf', object({ a: { type: 'number', multipleOf: 2 } })],
    ['maxItems', object({ a: { type: 'array', maxItems: 3, items: { type: 'string' } } })],
    ['minItems 2', object({ a: { type: 'array', minItems: 2, items: { type: 'string' } } })],
    ['an open object', { type: 'object', properties: {} }],
    ['an open object below', object({ a: { type: 'object', properties: {}, additionalProperties: true } })],
    ['25 optional parameters', object(many(25, { type: 'string' }), [])],
    ['17 unions', object(many(17, { type: ['string', 'null'] }))],
    ['recursion', { ...object({ a: { $ref: '#/$defs/d' } }), $defs: { d: object({ d: { $ref: '#/$defs/d' } }) } }],
    ['recursion to the root', object({ a: { $ref: '#' } })],
    ['an external $ref', object({ a: { $ref: 'https://example.com/s.json' } })],
    ['look-ahead', object({ a: { type: 'string', pattern: '^(?=a)' } })],
    ['an enum of objects', object({ a: { enum: [{ b: 1 }] } })],
    ['no schema', undefined],
  ])('refuses %s', (_name, schema) => {
    expect(schemaProblems(schema)).not.toEqual([])
  })
})

describe('the prefix cache', () => {
  const request = (prefix: string, question: string) => ({
    ...body,
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: prefix, cache_control: { type: 'ephemeral' } },
          { type: 'text', text: question },
        ],
      },
    ],
  })
  const readOf = async (raw: unknown) => Number(/"cache_read_input_tokens":(\d+)/.exec((await post(raw)).text)?.[1])

  it('is read by a later request with the same bytes, and by no other', async () => {
    const prefix = 'a'.repeat(8_000)
    expect(await readOf(request(prefix, 'one'))).toBe(0)
    expect(await readOf(request(prefix, 'two'))).toBe(2_000)
    expect(await readOf(request(`${prefix} `, 'three'))).toBe(0)
    expect(await readOf({ ...request(prefix, 'four'), output_config: { format, effort: 'low' } })).toBe(0)
  })

  it('holds nothing below 1,024 tokens', async () => {
    const prefix = 'b'.repeat(4_000)
    expect(await readOf(request(prefix, 'one'))).toBe(0)
    expect(await readOf(request(prefix, 'two'))).toBe(0)
  })

  it('is not there for a request that comes before the first response has begun', async () => {
    const prefix = 'c'.repeat(8_000)
    script.reply = { json: {}, delayMs: 50 }
    const both = await Promise.all([readOf(request(prefix, 'one')), readOf(request(prefix, 'two'))])
    script.reply = { json: {} }
    expect(both).toEqual([0, 0])
  })
})
