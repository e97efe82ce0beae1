import { describe, expect, it } from 'vitest'
import { asyncapiRules } from '../../../../src/core/evidence/asyncapi/compare.ts'
import { documentCheck } from '../../../../src/core/evidence/document/check.ts'
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
