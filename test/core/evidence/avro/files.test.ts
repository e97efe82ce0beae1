import { describe, expect, it } from 'vitest'
import { avroCheck } from '../../../../src/core/evidence/avro/check.ts'
import type { Json } from '../../../../src/core/evidence/document/json.ts'
import { brief, runCheck } from '../run-check.ts'

type Schemas = Readonly<Record<string, Json>>
const check = (base: Schemas, head: Schemas) => {
  const texts = (schemas: Schemas) =>
    Object.fromEntries(Object.entries(schemas).map(([path, schema]) => [path, JSON.stringify(schema, null, 1)]))
  return runCheck(avroCheck, { base: texts(base), head: texts(head) })
}
const record = (name: string, fields: Readonly<Record<string, Json>>, namespace = 'shop'): Json => ({
  ...{ type: 'record', name, namespace },
  fields: Object.entries(fields).map(([field, type]) => ({ name: field, type })),
})
const titles = async (base: Schemas, head: Schemas) => (await check(base, head)).evidence.map(({ title }) => title)

describe('a list of schemas', () => {
  const line = record('Line', { quantity: 'int' })

  it('is compared schema by schema, and a new one is nothing', async () => {
    const base = [line, record('Order', { line: 'Line' })]
    const head = [line, record('Order', { line: 'Line', note: 'string' }), record('Bill', {})]
    expect(await titles({ 'all.avsc': base }, { 'all.avsc': head })).toEqual([
      '`Order.note` is new and has no default: messages that are already written can not be read by new code',
    ])
  })

  it('loses a schema, unless others were made of it', async () => {
    const gone = { 'all.avsc': [record('Order', {})] }
    expect(brief(await check({ 'all.avsc': [line, record('Order', {})] }, gone))).toEqual([
      'avro-schema-removed risky base all.avsc:4',
    ])
    const removed = await check({ 'all.avsc': [line, record('Order', { line: ['null', 'Line'] })] }, gone)
    expect(removed.evidence.map(({ rule }) => rule)).toEqual(['avro-field-removed'])
  })

  it('is compared with the new file that a schema moved to', async () => {
    const head = { 'order.avsc': record('Order', {}), 'line.avsc': record('Line', { quantity: 'string' }) }
    expect(brief(await check({ 'all.avsc': [line, record('Order', {})] }, head))).toEqual([
      'avro-type-changed breaking head line.avsc:8',
    ])
  })
})

describe('a type that several files know', () => {
  it('is the nearest one: copies in other services do not mix', async () => {
    const order = (more: Readonly<Record<string, Json>>) => record('Order', { line: 'Line', ...more })
    const others = {
      'a/line.avsc': record('Line', { gone: 'Gone' }),
      'x/schemas/line.avsc': record('Line', { quantity: 'int' }),
      'y/line.avsc': record('Line', { gone: 'Gone' }),
    }
    const head = { ...others, 'x/schemas/order.avsc': order({ note: 'string' }) }
    const { evidence, unchecked } = await check({ ...others, 'x/schemas/order.avsc': order({}) }, head)
    expect([evidence.map(({ rule }) => rule), unchecked]).toEqual([['avro-field-added'], []])
  })

  it('changes once, by the name it has in its own file', async () => {
    const order = (more: Readonly<Record<string, Json>>) => record('Order', { line: 'Line', ...more })
    const found = await titles(
      { 'a.avsc': order({ old: 'string' }), 'line.avsc': record('Line', {}) },
      { 'a.avsc': order({}), 'line.avsc': record('Line', { price: 'int' }) },
    )
    expect(found.toSorted()).toEqual([
      '`Line.price` is new and has no default: messages that are already written can not be read by new code',
      '`Order.old` is gone and had no default: consumers that run the old schema can not read new messages',
    ])
  })

  it('that all move to another namespace is one change of a file', async () => {
    const list = (namespace: string) => [record('A', {}, namespace), record('B', {}, namespace)]
    expect(brief(await check({ 'all.avsc': list('old') }, { 'all.avsc': list('new') }))).toEqual([
      'avro-name-changed risky head all.avsc:4',
    ])
  })
})

describe('a protocol', () => {
  const user = (fields: Readonly<Record<string, Json>>) => ({
    ...{ type: 'record', name: 'User' },
    fields: Object.entries(fields).map(([name, type]) => ({ name, type })),
  })
  const protocol = (types: readonly Json[], messages: Readonly<Record<string, Json>>) => ({
    'mail.avpr': { protocol: 'Mail', namespace: 'shop', types, messages },
  })

  it('has types in its namespace', async () => {
    const types = (fields: Readonly<Record<string, Json>>) => [user(fields), { type: 'array', items: 'User' }]
    expect(await titles(protocol(types({}), {}), protocol(types({ age: 'int' }), {}))).toEqual([
      '`User.age` is new and has no default: messages that are already written can not be read by new code',
    ])
  })

  it('has messages, of which clients send the request and read the rest', async () => {
    const base = protocol([user({})], {
      send: { request: [{ name: 'to', type: 'User' }], response: 'int', errors: ['string'] },
      list: { request: [], response: 'null' },
    })
    const request = [
      { name: 'to', type: 'User' },
      { name: 'text', type: 'string' },
    ]
    const head = protocol([user({})], { send: { request, response: 'string', errors: ['string'] } })
    expect((await titles(base, head)).toSorted()).toEqual([
      '`Mail.send.text` is new and has no default: calls of clients that run the old protocol fail',
      '`Mail.send` goes from `int` to `string`: clients that run the old protocol can not read the answer',
      'the message `Mail.list` is gone: calls of clients that run the old protocol fail',
    ])
    expect((await check(base, base)).evidence).toEqual([])
  })

  it('accepts requests of new clients only, as servers are rolled out first', async () => {
    const messages = (request: Json): Readonly<Record<string, Json>> => ({ send: { request, response: 'null' } })
    const [one, none] = [messages([{ name: 'to', type: 'string' }]), messages([])]
    expect((await check(protocol([], one), protocol([], none))).evidence).toEqual([])
  })
})

describe('a schema that was made to break the check', () => {
  const deep = (depth: number, open: string, close: string) =>
    `{ "type": "record", "name": "R", "fields": [{ "name": "a", "type": ${open.repeat(depth)}"int"${close.repeat(depth)} }] }`
  it.each([
    ['arrays in arrays', '{"type":"array","items":', '}', 'it is nested deeper than 100 types'],
    ['types of types', '{"type":', '}', 'a part of it is no type'],
    ['lists of lists', '[', ']', 'it is nested deeper than 100 types'],
  ])('is unchecked: %s', async (_what, open, close, why) => {
    const change = { base: { 'a.avsc': deep(20_000, open, close) }, head: { 'a.avsc': deep(20_001, open, close) } }
    expect(await runCheck(avroCheck, change)).toEqual({ evidence: [], unchecked: [{ path: 'a.avsc', why }] })
  })

  it('is unchecked: a union of thousands', async () => {
    const union = (prefix: string) =>
      record('R', { u: Array.from({ length: 3_000 }, (_, index) => record(`${prefix}${index}`, {})) })
    const { unchecked } = await check({ 'a.avsc': union('A') }, { 'a.avsc': union('B') })
    expect(unchecked).toEqual([{ path: 'a.avsc', why: 'it has a union of more than 200 branches' }])
  })

  it.each(['__proto__', 'constructor', 'toString', 'constructor_'])(
    'is judged by its words where it says %s',
    async (name) => {
      const symbols = (list: readonly string[]) => ({ type: 'enum', name: 'E', symbols: list })
      const base = `{ "type": "record", "name": "${name}", "fields": [{ "name": "${name}", "type": ${JSON.stringify(symbols([name, 'B']))} }] }`
      const head = base.replace(`["${name}","B"]`, '["B"]')
      const { evidence, unchecked } = await runCheck(avroCheck, { base: { 'a.avsc': base }, head: { 'a.avsc': head } })
      expect([evidence.map(({ rule }) => rule), unchecked]).toEqual([['avro-enum-symbol-removed'], []])
    },
  )

  it('runs no code of a name', async () => {
    const named = (name: string) => record(name, { a: 'int' })
    const name = 'R(){}; globalThis.isRun = true; function x'
    const { unchecked } = await check({ 'a.avsc': named(name) }, { 'a.avsc': record(name, { a: 'int', b: 'int' }) })
    expect(unchecked).toEqual([{ path: 'a.avsc', why: expect.stringContaining('it is no Avro schema: ') }])
    expect(Object.hasOwn(globalThis, 'isRun')).toBe(false)
  })

  it('is read with comments', async () => {
    const base = '// an order\n{ "type": "record", "name": "R", "fields": [{ "name": "a", "type": "int" }] }'
    const head = base.replace('"int"', '"string"')
    const change = { base: { 'a.avsc': base }, head: { 'a.avsc': head } }
    expect(brief(await runCheck(avroCheck, change))).toEqual(['avro-type-changed breaking head a.avsc:2'])
  })
})
