import { describe, expect, it } from 'vitest'
import { avroCheck } from '../../../../src/core/evidence/avro/check.ts'
import { brief, runCheck } from '../run-check.ts'

const record = (fields: readonly string[], rest = '') =>
  `{\n "type": "record", "name": "Order", "namespace": "shop"${rest},\n "fields": [\n${fields.map((field) => `  ${field}`).join(',\n')}\n ]\n}\n`
const field = (name: string, type: string, rest = '') => `{ "name": "${name}", "type": ${type}${rest} }`
const id = field('id', '"string"')
const decimal = (precision: number, scale: number) =>
  field('a', `{ "type": "bytes", "logicalType": "decimal", "precision": ${precision}, "scale": ${scale} }`)
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
  ['avro-enum-symbol-removed', 'breaking', 'head', 4, symbols('"A", "B"'), symbols('"A"')],
  ['avro-enum-symbol-removed', 'breaking', 'base', 4, symbols('"A", "B", "C"'), symbols('"A"')],
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
    'base',
    4,
    record([field('note', '["null", "string", "long"]')]),
    record([field('note', '["null", "string"]')]),
  ],
  ['avro-name-changed', 'breaking', 'head', 2, record([id]), record([id]).replace('"Order"', '"OrderV2"')],
  ['avro-name-changed', 'risky', 'head', 2, record([id]), record([id]).replace('"shop"', '"store"')],
  ['avro-field-renamed', 'breaking', 'head', 4, record([id]), record([field('key', '"string"')])],
  [
    'avro-field-renamed',
    'risky',
    'head',
    4,
    record([field('a', '"string"', ', "default": ""')]),
    record([field('b', '"string"', ', "default": "", "aliases": ["a"]')]),
  ],
  [
    'avro-type-changed',
    'breaking',
    'head',
    4,
    record([field('a', '["null", "int"]')]),
    record([field('a', '["null", "long"]')]),
  ],
  [
    'avro-enum-symbol-added',
    'risky',
    'head',
    4,
    symbols('"A"', ', "default": "A"'),
    symbols('"A", "B", "C"', ', "default": "A"'),
  ],
  [
    'avro-enum-symbol-removed',
    'risky',
    'head',
    4,
    symbols('"A", "B"', ', "default": "A"'),
    symbols('"A"', ', "default": "A"'),
  ],
  ['avro-enum-order-changed', 'info', 'head', 4, symbols('"A", "B"'), symbols('"B", "A"')],
  [
    'avro-default-changed',
    'info',
    'head',
    4,
    record([field('a', '"int"', ', "default": 1')]),
    record([field('a', '"int"', ', "default": 2')]),
  ],
  ['avro-logical-type-changed', 'risky', 'head', 4, record([decimal(9, 2)]), record([decimal(12, 2)])],
  ['avro-logical-type-changed', 'breaking', 'head', 4, record([decimal(9, 2)]), record([decimal(9, 3)])],
  [
    'avro-logical-type-changed',
    'breaking',
    'head',
    4,
    record([field('at', '{ "type": "long", "logicalType": "timestamp-millis" }')]),
    record([field('at', '{ "type": "long", "logicalType": "timestamp-micros" }')]),
  ],
  [
    'avro-logical-type-changed',
    'risky',
    'head',
    4,
    record([field('at', '{ "type": "long", "logicalType": "timestamp-millis" }')]),
    record([field('at', '{ "type": "long", "logicalType": "shop-time" }')]),
  ],
]

describe('a change of an Avro schema', () => {
  it.each(cases)('%s (%s)', async (rule, level, side, line, base, head) => {
    expect(brief(await check(base, head))).toEqual([`${rule} ${level} ${side} order.avsc:${line}`])
    expect(brief(await check(base, base))).toEqual([])
    expect(brief(await check(head, head))).toEqual([])
  })

  it('has a case for every rule, four of them below', () => {
    const below = ['avro-schema-removed', 'avro-type-undeclared', 'avro-message-removed', 'avro-incompatible']
    expect([...new Set(cases.map(([rule]) => rule)), ...below].toSorted()).toEqual([...avroCheck.rules].toSorted())
  })

  it.each([
    ['a field with a default', record([id]), record([id, field('note', '["null", "string"]', ', "default": null')])],
    [
      'a field that had a default and is gone',
      record([id, field('note', '"string"', ', "default": ""')]),
      record([id]),
    ],
    [
      'a field more that has the name of another as an alias',
      record([id, field('a', '"int"')]),
      record([field('id', '"string"', ', "aliases": ["a"]'), field('a', '"int"')]),
    ],
    [
      'a field with a default that is called as every object has one',
      record([id]),
      record([id, field('constructor', '"int"', ', "default": 0')]),
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

  it.each([
    ['the largest long', field('a', '"long"', ', "default": 9223372036854775807')],
    ['not a number', field('a', '"double"', ', "default": "NaN"')],
    ['infinity in a list of types', field('a', '["null", "float"]', ', "default": "-Infinity"')],
    ['of a later type', field('a', '["null", "string", "long"]', ', "default": "none"')],
    ['a number of a later type', field('a', '["null", "string", "long"]', ', "default": 7')],
    ['of a later list', field('a', '["null", { "type": "array", "items": "int" }]', ', "default": []')],
    ['of a later record', field('a', `["null", ${record([]).trim().replace('Order', 'Part')}]`, ', "default": {}')],
    ['a symbol', field('a', '["null", { "type": "enum", "name": "E", "symbols": ["X"] }]', ', "default": "X"')],
  ])('is found beside a default of any form: %s', async (_what, other) => {
    const { evidence, unchecked } = await check(record([id, other]), record([id, other, field('b', '"int"')]))
    expect([evidence.map(({ rule }) => rule), unchecked]).toEqual([['avro-field-added'], []])
  })

  it.each([
    ['an int', field('a', '"int"', ', "default": 1.5')],
    ['a text', field('a', '"string"', ', "default": null')],
    ['a list of types', field('a', '["null", "int"]', ', "default": "none"')],
  ])('is not looked for where the default is none of %s', async (_what, other) => {
    const { unchecked } = await check(record([id, other]), record([id, other, field('b', '"int"')]))
    expect(unchecked).toEqual([{ path: 'order.avsc', why: expect.stringContaining('incompatible field default') }])
  })

  it('says which direction breaks', async () => {
    const { evidence } = await check(record([field('total', '"int"')]), record([field('total', '"long"')]))
    expect(evidence.map(({ title }) => title)).toEqual([
      '`Order.total` goes from `int` to `long`: consumers that run the old schema can not read new messages',
    ])
  })

  it('says that both break, once', async () => {
    const { evidence } = await check(record([field('total', '"int"')]), record([field('total', '"string"')]))
    expect(evidence.map(({ title }) => title)).toEqual([
      '`Order.total` goes from `int` to `string`: old and new code can not read each other’s messages',
    ])
  })

  it('says that what can still be read means something else', async () => {
    const { evidence } = await check(
      record([field('at', '{ "type": "int", "logicalType": "date" }')]),
      record([field('at', '{ "type": "long", "logicalType": "timestamp-millis" }')]),
    )
    expect(evidence.map(({ rule, detail }) => [rule, detail.includes('reads other values')])).toEqual([
      ['avro-type-changed', true],
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
      'avro-schema-removed risky base order.avsc:2',
    ])
    expect(
      await runCheck(avroCheck, { base: { 'order.avsc': record([id]) }, head: { 'v1/order.avsc': record([id]) } }),
    ).toEqual({ evidence: [], unchecked: [] })
  })

  it('that is removed while another still names it is told, unless it stands elsewhere', async () => {
    const order = record([id, field('customer', '"shop.Customer"')])
    const customer = `{ "type": "record",\n  "name": "Customer", "namespace": "shop", "fields": [${id}] }`
    const base = { 'order.avsc': order, 'customer.avsc': customer }
    const { evidence } = await runCheck(avroCheck, { base, head: { 'order.avsc': order } })
    expect(evidence.map(({ rule, path, line, title }) => [rule, path, line, title])).toEqual([
      [
        'avro-type-undeclared',
        'customer.avsc',
        2,
        'nothing declares `Customer` any more, and `order.avsc` still names it',
      ],
    ])
    const moved = { 'order.avsc': order, 'common/customer.avsc': customer }
    expect(await runCheck(avroCheck, { base, head: moved })).toEqual({ evidence: [], unchecked: [] })
    expect(
      await runCheck(avroCheck, { base: { 'order.avsc': order }, head: { 'order.avsc': `${order}\n` } }),
    ).toMatchObject({ evidence: [] })
  })

  it.each([
    ['IDL', 'shop.avdl', 'protocol A {}', 'protocol A { }', 'Avro IDL is not checked'],
    [
      'a type that nobody declares',
      'order.avsc',
      record([field('a', '"shop.Gone"')]),
      record([field('a', '"shop.Gone"'), id]),
      'it names `shop.Gone`, which no schema near it declares',
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
