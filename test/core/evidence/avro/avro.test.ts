import { describe, expect, it } from 'vitest'
import { avroCheck } from '../../../../src/core/evidence/avro/check.ts'
import { brief, runCheck } from '../run-check.ts'

const record = (fields: readonly string[], rest = '') =>
  `{\n "type": "record", "name": "Order", "namespace": "shop"${rest},\n "fields": [\n${fields.map((field) => `  ${field}`).join(',\n')}\n ]\n}\n`
const field = (name: string, type: string, rest = '') => `{ "name": "${name}", "type": ${type}${rest} }`
const id = field('id', '"string"')
const check = (base: string, head: string) =>
  runCheck(avroCheck, { base: { 'order.avsc': base }, head: { 'order.avsc': head } })
const symbols = (list: string, rest = '') =>
  record([field('state', `{ "type": "enum", "name": "State", "symbols": [${list}]${rest} }`)])

const cases: readonly (readonly [
  rule: string,
  level: string,
  side: string,
  line: number,
  base: string,
  head: string,
])[] = [
  ['avro-field-added', 'breaking', 'head', 5, record([id]), record([id, field('country', '"string"')])],
  ['avro-field-removed', 'breaking', 'base', 5, record([id, field('note', '"string"')]), record([id])],
  ['avro-type-changed', 'breaking', 'head', 4, record([field('total', '"long"')]), record([field('total', '"int"')])],
  [
    'avro-type-changed',
    'breaking',
    'head',
    4,
    record([field('hash', '{ "type": "fixed", "name": "H", "size": 4 }')]),
    record([field('hash', '{ "type": "fixed", "name": "H", "size": 8 }')]),
  ],
  ['avro-enum-symbol-added', 'breaking', 'head', 4, symbols('"A"'), symbols('"A", "B"')],
  ['avro-enum-symbol-removed', 'breaking', 'base', 4, symbols('"A", "B"'), symbols('"A"')],
  [
    'avro-union-branch-added',
    'breaking',
    'head',
    4,
    record([field('note', '["null", "string"]')]),
    record([field('note', '["null", "string", "long"]')]),
  ],
  [
    'avro-union-branch-removed',
    'breaking',
    'head',
    4,
    record([field('note', '["null", "string", "long"]')]),
    record([field('note', '["null", "string"]')]),
  ],
  ['avro-name-changed', 'breaking', 'head', 2, record([id]), record([id]).replace('"Order"', '"OrderV2"')],
  [
    'avro-logical-type-changed',
    'breaking',
    'head',
    4,
    record([field('at', '{ "type": "long", "logicalType": "timestamp-millis" }')]),
    record([field('at', '{ "type": "long", "logicalType": "timestamp-micros" }')]),
  ],
]

describe('a change of an Avro schema', () => {
  it.each(cases)('%s (%s)', async (rule, level, side, line, base, head) => {
    expect(brief(await check(base, head))).toEqual([`${rule} ${level} ${side} order.avsc:${line}`])
    expect(brief(await check(base, base))).toEqual([])
    expect(brief(await check(head, head))).toEqual([])
  })

  it('has a case for every rule, two of them below', () => {
    expect([...new Set(cases.map(([rule]) => rule)), 'avro-schema-removed', 'avro-incompatible'].toSorted()).toEqual(
      [...avroCheck.rules].toSorted(),
    )
  })

  it.each([
    ['a field with a default', record([id]), record([id, field('note', '["null", "string"]', ', "default": null')])],
    [
      'a field that had a default and is gone',
      record([id, field('note', '"string"', ', "default": ""')]),
      record([id]),
    ],
    [
      'a symbol where the old form has a default',
      symbols('"A"', ', "default": "A"'),
      symbols('"A", "B"', ', "default": "A"'),
    ],
    [
      'a field that is renamed with an alias in both directions',
      record([field('a', '"string"', ', "default": ""')]),
      record([field('b', '"string"', ', "aliases": ["a"], "default": ""')]),
    ],
    [
      'another namespace with an alias of the old name',
      record([id]),
      record([id], ', "aliases": ["shop.Order", "store.Order"]'),
    ],
    ['documentation', record([id]), record([field('id', '"string"', ', "doc": "its number"')], ', "doc": "an order"')],
  ])('is silent on %s', async (_what, base, head) => {
    expect(await check(base, head)).toEqual({ evidence: [], unchecked: [] })
  })

  it('takes another namespace for another name', async () => {
    const { evidence } = await check(record([id]), record([id]).replace('"shop"', '"store"'))
    expect(evidence.map(({ rule, title }) => [rule, title])).toEqual([
      [
        'avro-name-changed',
        '`Order` is called `store.Order` and no longer `shop.Order`: messages that are already written can not be read by new code',
      ],
    ])
  })

  it('says which direction breaks', async () => {
    const { evidence } = await check(record([field('total', '"int"')]), record([field('total', '"long"')]))
    expect(evidence.map(({ title }) => title)).toEqual([
      '`Order.total` goes from `int` to `long`: consumers that run the old schema can not read new messages',
    ])
  })

  it('knows types that other files of the repository declare', async () => {
    const order = record([field('customer', '"shop.Customer"')])
    const customer = (fields: string) =>
      `{ "type": "record", "name": "Customer", "namespace": "shop", "fields": [${fields}] }`
    const { evidence, unchecked } = await runCheck(avroCheck, {
      base: { 'order.avsc': order, 'customer.avsc': customer(id) },
      head: { 'order.avsc': order, 'customer.avsc': customer(`${id}, ${field('country', '"string"')}`) },
    })
    expect([evidence.map(({ rule }) => rule), unchecked]).toEqual([['avro-field-added'], []])
  })

  it('that is removed leaves a topic that nobody can read, unless it moved', async () => {
    expect(brief(await runCheck(avroCheck, { base: { 'order.avsc': record([id]) }, head: {} }))).toEqual([
      'avro-schema-removed risky base order.avsc:1',
    ])
    expect(
      await runCheck(avroCheck, { base: { 'order.avsc': record([id]) }, head: { 'v1/order.avsc': record([id]) } }),
    ).toEqual({ evidence: [], unchecked: [] })
  })

  it.each([
    ['IDL', 'shop.avdl', 'protocol A {}', 'protocol A { }', 'Avro IDL is not checked'],
    [
      'a type that nobody declares',
      'order.avsc',
      record([field('a', '"shop.Gone"')]),
      record([field('a', '"shop.Gone"'), id]),
      'it names a type that no schema of its package declares',
    ],
    [
      'what is no schema',
      'order.avsc',
      record([id]),
      record([field('a', '{ "type": "fixed", "name": "F" }')]),
      'it is no Avro schema: ',
    ],
  ])('says that %s was not compared', async (_what, path, base, head, why) => {
    const { evidence, unchecked } = await runCheck(avroCheck, { base: { [path]: base }, head: { [path]: head } })
    expect(evidence).toEqual([])
    expect(unchecked).toEqual([{ path, why: expect.stringContaining(why) }])
  })
})
