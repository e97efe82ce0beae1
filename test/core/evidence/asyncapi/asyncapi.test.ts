import { describe, expect, it } from 'vitest'
import { asyncapiRules } from '../../../../src/core/evidence/asyncapi/compare.ts'
import { documentCheck } from '../../../../src/core/evidence/document/check.ts'
import { cpuTime } from '../../../support/cpu-time.ts'
import { brief, runCheck } from '../run-check.ts'

const check = (base: string, head: string) =>
  runCheck(documentCheck, { base: { 'asyncapi.yaml': base }, head: { 'asyncapi.yaml': head } })

const two = (channels: string) => `asyncapi: 2.6.0\nchannels:\n${channels}`
const message = (properties: string, rest = '') => `{ ${rest}payload: { type: object, properties: { ${properties} } } }`
const three = (channels: string, operations = '') =>
  `asyncapi: 3.0.0\nchannels:\n${channels}\noperations:\n${operations}`
const channel = (address: string, messages = `created: ${message('a: {}')}`) =>
  `  orders:\n    address: ${address}\n    messages: { ${messages} }`

const cases: readonly (readonly [rule: string, base: string, head: string, expected: string])[] = [
  [
    'asyncapi-channel-removed',
    two(`  orders:\n    subscribe: { message: ${message('a: {}')} }\n`),
    two('  {}\n'),
    'breaking base asyncapi.yaml:3',
  ],
  ['asyncapi-address-changed', three(channel('orders')), three(channel('orders.v2')), 'breaking head asyncapi.yaml:4'],
  [
    'asyncapi-server-changed',
    'asyncapi: 3.0.0\nservers:\n  live:\n    host: a.example\n    protocol: amqp\n',
    'asyncapi: 3.0.0\nservers:\n  live:\n    host: a.example\n    protocol: kafka\n',
    'breaking head asyncapi.yaml:5',
  ],
  [
    'asyncapi-operation-removed',
    two(`  orders:\n    subscribe: { message: ${message('a: {}')} }\n    publish: { message: ${message('b: {}')} }\n`),
    two(`  orders:\n    subscribe: { message: ${message('a: {}')} }\n`),
    'breaking base asyncapi.yaml:5',
  ],
  [
    'asyncapi-message-removed',
    three(channel('orders', `created: ${message('a: {}')}, cancelled: ${message('b: {}')}`)),
    three(channel('orders', `created: ${message('a: {}')}`)),
    'breaking base asyncapi.yaml:5',
  ],
  [
    'asyncapi-content-type-changed',
    two(`  orders:\n    subscribe: { message: ${message('a: {}', 'contentType: application/json, ')} }\n`),
    two(`  orders:\n    subscribe: { message: ${message('a: {}', 'contentType: application/cbor, ')} }\n`),
    'breaking head asyncapi.yaml:4',
  ],
]

describe('a change of an AsyncAPI document', () => {
  it.each(cases)('%s', async (rule, base, head, expected) => {
    expect(brief(await check(base, head))).toEqual([`${rule} ${expected}`])
    expect(brief(await check(base, base))).toEqual([])
    expect(brief(await check(head, head))).toEqual([])
  })

  it('has a case for every rule, but for a document that is gone', () => {
    expect([...cases.map(([rule]) => rule), 'asyncapi-document-removed'].toSorted()).toEqual(
      [...asyncapiRules].toSorted(),
    )
  })

  it.each([
    ['what others publish is a request', 'publish', 'schema-property-removed risky'],
    ['what they subscribe to is a response', 'subscribe', 'schema-property-removed breaking'],
  ])('knows the sides of version 2: %s', async (_what, action, expected) => {
    const document = (properties: string) => two(`  orders:\n    ${action}: { message: ${message(properties)} }\n`)
    expect(brief(await check(document('a: {}, b: {}'), document('a: {}')))).toEqual([
      `${expected} base asyncapi.yaml:4`,
    ])
  })

  it.each([
    ['receive', 'schema-required-property-added breaking head asyncapi.yaml:5'],
    ['send', ''],
  ])('knows the sides of version 3: the application that is to %s', async (action, expected) => {
    const document = (payload: string) =>
      three(
        channel('orders', `created: { payload: ${payload} }`),
        `  onOrder: { action: ${action}, channel: { $ref: "#/channels/orders" } }\n`,
      )
    const result = await check(
      document('{ type: object }'),
      document('{ type: object, properties: { b: {} }, required: [b] }'),
    )
    expect(brief(result)).toEqual(expected === '' ? [] : [expected])
  })

  it('takes a channel without operations in both directions', async () => {
    const document = (properties: string) => three(channel('orders', `created: ${message(properties)}`))
    expect(brief(await check(document('a: {}, b: {}'), document('a: {}')))).toEqual([
      'schema-property-removed breaking base asyncapi.yaml:5',
    ])
  })

  it('says that payloads in another language were not compared', async () => {
    const document = (version: number) =>
      three(
        channel(
          'orders',
          `created: { payload: { schemaFormat: "application/vnd.apache.avro;version=1.9.0", schema: { type: int, v: ${version} } } }`,
        ),
      )
    const { evidence, unchecked } = await check(document(1), document(2))
    expect([evidence, unchecked]).toEqual([
      [],
      [{ path: 'asyncapi.yaml', why: 'the payload of `orders` is written in avro inside the document' }],
    ])
  })

  it('does not compare one major version with another', async () => {
    const { unchecked } = await check(two('  {}\n'), three('  {}\n'))
    expect(unchecked).toEqual([{ path: 'asyncapi.yaml', why: 'it moves from one kind of description to another' }])
  })
})

describe('where a channel is on the broker', () => {
  const bound = (rest: string) => `${channel('orders')}\n    bindings: { ${rest} }`

  it.each([
    ['another name of a parameter (version 3)', three(channel('"orders.{id}"')), three(channel('"orders.{orderId}"'))],
    [
      'another name of a parameter (version 2)',
      two(`  "orders/{id}":\n    subscribe: { message: ${message('a: {}')} }\n`),
      two(`  "orders/{orderId}":\n    subscribe: { message: ${message('a: {}')} }\n`),
    ],
    ['a binding that is new', three(channel('orders')), three(bound('kafka: { topic: orders }'))],
    [
      'a server more',
      'asyncapi: 3.0.0\nservers: { a: { host: a } }\n',
      'asyncapi: 3.0.0\nservers: { a: { host: a }, b: { host: b } }\n',
    ],
  ])('is the same with %s', async (_what, base, head) => {
    expect(brief(await check(base, head))).toEqual([])
  })

  it.each([
    ['a topic', 'kafka: { topic: orders }', 'kafka: { topic: orders.v2 }'],
    ['a queue', 'amqp: { queue: { name: orders } }', 'amqp: { queue: { name: orders.v2 } }'],
    ['an exchange', 'amqp: { exchange: { name: orders } }', 'amqp: { exchange: { name: orders.v2 } }'],
  ])('is told where bindings name %s', async (_what, base, head) => {
    const { evidence } = await check(three(bound(base)), three(bound(head)))
    expect(evidence.map(({ title }) => title)).toEqual([
      'the channel moves from `orders` to `orders.v2`: the old address is cut off',
    ])
  })

  it('is risky where a server has another address', async () => {
    const at = (url: string) => `asyncapi: 2.6.0\nservers: { live: { url: ${url}, protocol: mqtt } }\n`
    expect(brief(await check(at('a.example'), at('a.example/')))).toEqual([])
    expect(brief(await check(at('a.example'), at('b.example')))).toEqual([
      'asyncapi-server-changed risky head asyncapi.yaml:2',
    ])
    const started = cpuTime()
    expect(brief(await check(at('a.example'), at(`a${'/'.repeat(100_000)}b`)))).toHaveLength(1)
    expect(cpuTime() - started).toBeLessThan(1_500)
  })
})

it('reads headers and the content type of a trait', async () => {
  const document = (headers: string, type: string) =>
    two(
      `  orders:\n    subscribe: { message: ${message('a: {}', 'traits: [{ $ref: "#/components/messageTraits/T" }], ')} }\ncomponents: { messageTraits: { T: { contentType: ${type}, headers: { type: object, properties: { ${headers} } } } } }\n`,
    )
  expect(brief(await check(document('a: {}, b: {}', 'a/json'), document('a: {}', 'a/cbor')))).toEqual([
    'asyncapi-content-type-changed breaking head asyncapi.yaml:4',
    'schema-property-removed breaking base asyncapi.yaml:5',
  ])
})
