import { describe, expect, it } from 'vitest'
import { avroCheck } from '../../../src/core/evidence/avro/check.ts'
import type { Check } from '../../../src/core/evidence/check.ts'
import { documentCheck } from '../../../src/core/evidence/document/check.ts'
import { graphqlCheck } from '../../../src/core/evidence/graphql/check.ts'
import { protobufCheck } from '../../../src/core/evidence/protobuf/check.ts'
import { findingsOf } from '../../../src/core/evidence/to-finding.ts'
import { filesOf } from './graphql/repository.ts'
import { runCheck } from './run-check.ts'

/** One contract before and after; gives each suggestion with the line it replaces. */
async function suggested(check: Check, path: string, base: string, head: string) {
  const change = { base: { [path]: base }, head: { [path]: head } }
  const { evidence } = await runCheck(check, change)
  const found = findingsOf(evidence, filesOf(change)).filter(({ suggestion }) => suggestion !== undefined)
  return found.map(({ suggestion = '', place }) => ({ suggestion, line: place.line }))
}

/** Takes the old text and a new one; says what the check still finds once the suggestion is taken. */
async function afterwards(check: Check, path: string, base: string, head: string) {
  const [first, second] = await suggested(check, path, base, head)
  if (first === undefined || second !== undefined) return { suggestion: undefined, left: [] }
  const text = head
    .split('\n')
    .map((line, index) => (index === first.line - 1 ? first.suggestion : line))
    .join('\n')
  const { evidence, unchecked } = await runCheck(check, { base: { [path]: base }, head: { [path]: text } })
  const left = evidence.filter(({ level }) => level !== 'info').map(({ title }) => title)
  return { suggestion: first.suggestion.trim(), left: [...left, ...unchecked.map(({ why }) => why)] }
}

/** Gives what is suggested, and makes sure that nothing is found where it is taken. */
async function repaired(check: Check, path: string, base: string, head: string) {
  const { suggestion, left } = await afterwards(check, path, base, head)
  expect(left).toEqual([])
  return suggestion
}

const indented = (lines: string, spaces: number) => lines.replaceAll(/^/gm, ' '.repeat(spaces))

/** A body that clients send, and the same as an answer. */
const yaml = (schema: string, where: 'request' | 'response' = 'request') => {
  const body = `content:\n  application/json:\n    schema:\n${indented(schema, 6)}`
  const sent = where === 'request' ? `requestBody:\n${indented(body, 2)}\n` : ''
  const answer = where === 'request' ? '' : `\n${indented(body, 4)}`
  return `openapi: 3.0.3\npaths:\n  /orders:\n    post:\n${indented(`${sent}responses:\n  "200":\n    description: ok${answer}`, 6)}\n`
}

const property = (lines: string) => `type: object\nproperties:\n  a:\n${indented(lines, 4)}`

describe('what an OpenAPI document in YAML is suggested', () => {
  it.each([
    ['a limit', 'type: string\nmaxLength: 20', 'type: string\nmaxLength: 10', 'maxLength: 20'],
    ['a limit below zero', 'type: number\nminimum: -5.5', 'type: number\nminimum: 1', 'minimum: -5.5'],
    ['a list’s limit', 'type: array\nmaxItems: 9', 'type: array\nmaxItems: 3 # few', 'maxItems: 9 # few'],
    ['unique items', 'type: array', 'type: array\nuniqueItems: true', 'uniqueItems: false'],
    ['a pattern', 'type: string\npattern: abc', 'type: string\npattern: "^b+$"', 'pattern: "abc"'],
    ['a format', 'type: string\nformat: date', 'type: string\nformat: uuid', 'format: date'],
    ['a type', 'type: string', 'type: integer', 'type: string'],
    ['a quoted type', 'type: string', "type: 'boolean'", "type: 'string'"],
    ['null', 'type: string\nnullable: true', 'type: string\nnullable: false', 'nullable: true'],
    ['other properties', 'type: object', 'type: object\nadditionalProperties: false', 'additionalProperties: true'],
    ['a default', 'type: integer\ndefault: 20', 'type: integer\ndefault: 50', 'default: 20'],
    ['a value', 'type: string\nenum: [a, b, c]', 'type: string\nenum: [a, c]', 'enum: [a, b, c]'],
    ['a number', 'type: integer\nenum: [1, 2]', 'type: integer\nenum: [2]', 'enum: [1, 2]'],
    ['a constant', 'const: one', 'const: two', 'const: one'],
    ['quoted values', 'type: string\nenum: [ "1", "b" ]', 'type: string\nenum: [ "b" ]', 'enum: [ "1", "b" ]'],
    [
      'a flow map',
      '{ type: string, maxLength: 9 }',
      '{ type: string, maxLength: 5 }',
      '{ type: string, maxLength: 9 }',
    ],
  ])('%s', async (_what, base, head, suggestion) => {
    expect(await repaired(documentCheck, 'openapi.yaml', yaml(property(base)), yaml(property(head)))).toBe(suggestion)
  })

  it.each([
    ['null', 'type: string', 'type: string\nnullable: true', 'nullable: false'],
    ['a limit', 'type: string\nmaxLength: 10', 'type: string\nmaxLength: 20', 'maxLength: 10'],
    ['a number', 'type: integer', 'type: number', 'type: integer'],
  ])('of what is sent: %s', async (_what, base, head, suggestion) => {
    const [before, after] = [base, head].map((one) => yaml(property(one), 'response'))
    expect(await repaired(documentCheck, 'openapi.yaml', before ?? '', after ?? '')).toBe(suggestion)
  })

  it.each([
    [
      'optional',
      'properties: { a: {}, b: {} }\nrequired: [a]',
      'properties: { a: {}, b: {} }\nrequired: [a, b]',
      'required: [a]',
    ],
  ])('%s', async (_what, base, head, suggestion) => {
    expect(await repaired(documentCheck, 'openapi.yaml', yaml(base), yaml(head))).toBe(suggestion)
  })

  it.each([
    ['a key that is only in a comment', 'type: string\nmaxLength: 20', 'type: string # maxLength: 10'],
    ['a first limit', 'type: string', 'type: string\nmaxLength: 10'],
    ['a value that YAML reads as something else', 'type: string\ndefault: "yes"', 'type: string\ndefault: maybe'],
    ['a value that starts with a digit', 'type: string\ndefault: "2020-01-01"', 'type: string\ndefault: never'],
    ['a value that would need quotes', 'type: string\npattern: "^a: b$"', 'type: string\npattern: "^b$"'],
    ['a value with a backslash', 'type: string\npattern: abc', 'type: string\npattern: "^\\\\d$"'],
    ['a value of another type', 'type: string\ndefault: a', 'type: integer\ndefault: 1'],
    ['a type whose format went with it', 'type: integer\nformat: int64', 'type: string'],
    ['a list on many lines', 'type: string\nenum:\n  - a\n  - b', 'type: string\nenum:\n  - a'],
    ['two values at once', 'type: string\nenum: [a, b, c]', 'type: string\nenum: [a]'],
    [
      'the key twice on the line',
      '{ type: string, x: { maxLength: 9 }, maxLength: 9 }',
      '{ type: string, x: { maxLength: 9 }, maxLength: 5 }',
    ],
    ['two facts on the line', '{ maxLength: 9, minLength: 2 }', '{ maxLength: 5, minLength: 4 }'],
    [
      'one of two schemas that both have to fit',
      'allOf: [{ maxLength: 9 }, { maxLength: 8 }]',
      'allOf:\n  - maxLength: 9\n  - maxLength: 5',
    ],
    ['a schema that other parts refer to', 'type: string\nmaxLength: 9', '$ref: "#/components/schemas/Short"'],
  ])('nothing for %s', async (_what, base, head) => {
    const rest = 'components:\n  schemas:\n    Short:\n      type: string\n      maxLength: 5\n'
    const [before, after] = [yaml(property(base)), `${yaml(property(head))}${rest}`]
    expect(await suggested(documentCheck, 'openapi.yaml', before, after)).toEqual([])
  })

  const parameter = (rest: string) =>
    `openapi: 3.0.3\npaths:\n  /orders:\n    get:\n      parameters:\n        - name: tags\n          in: query\n${indented(rest, 10)}\n      responses: {}\n`

  it.each([
    ['schema: { type: string }', 'required: true\nschema: { type: string }', 'required: false'],
    ['schema: { type: array }', 'explode: false\nschema: { type: array }', 'explode: true'],
    ['style: form\nschema: { type: array }', 'style: spaceDelimited\nschema: { type: array }', 'style: form'],
    [
      'schema: { type: string, default: new }',
      'schema: { type: string, default: old }',
      'schema: { type: string, default: new }',
    ],
  ])('of a parameter, %j to %j: %j', async (base, head, suggestion) => {
    expect(await repaired(documentCheck, 'openapi.yaml', parameter(base), parameter(head))).toBe(suggestion)
  })

  it('one value of a part that is used in two ways, where it was one before', async () => {
    const used = (first: string) =>
      `openapi: 3.0.3\npaths:\n  /a:\n    post: { requestBody: { content: { application/json: { schema: ${first} } } }, responses: {} }\n  /b:\n    post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } }, responses: {} }\ncomponents:\n  schemas:\n    A:\n      type: string\n`
    const shared = '{ $ref: "#/components/schemas/A" }'
    const base = `${used(shared)}      maxLength: 20\n`
    expect(await repaired(documentCheck, 'openapi.yaml', base, `${used(shared)}      maxLength: 10\n`)).toBe(
      'maxLength: 20',
    )
    const apart = `${used('{ type: string, maxLength: 40 }')}      maxLength: 20\n`
    expect(await suggested(documentCheck, 'openapi.yaml', apart, `${used(shared)}      maxLength: 10\n`)).toEqual([])
  })
})

describe('what a JSON Schema is suggested', () => {
  const json = (rest: object) =>
    JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', ...rest }, undefined, 2)

  it.each([
    [{ properties: { a: { maxLength: 9 } } }, { properties: { a: { maxLength: 4 } } }, '"maxLength": 9'],
    [{ properties: { a: { type: 'string' } } }, { properties: { a: { type: 'integer' } } }, '"type": "string"'],
    [{}, { additionalProperties: false }, '"additionalProperties": true'],
  ])('%j to %j: %j', async (base, head, suggestion) => {
    expect(await repaired(documentCheck, 'a.schema.json', json(base), json(head))).toBe(suggestion)
  })

  it.each([
    ['["a", "b"]', '["a"]', '"properties": { "x": { "enum": ["a", "b"] } }'],
    ['["a","b"]', '["b"]', '"properties": { "x": { "enum": ["a", "b"] } }'],
  ])('values on one line, %s to %s', async (base, head, suggestion) => {
    const text = (list: string) =>
      `{\n "$schema": "http://json-schema.org/draft-07/schema#",\n "properties": { "x": { "enum": ${list} } }\n}\n`
    expect(await repaired(documentCheck, 'a.schema.json', text(base), text(head))).toBe(suggestion)
  })

  it('a name less in a list', async () => {
    const text = (list: string) =>
      `{\n "$schema": "http://json-schema.org/draft-07/schema#",\n "properties": { "a": {}, "b": {} },\n "required": ${list}\n}\n`
    expect(await repaired(documentCheck, 'a.schema.json', text('["a"]'), text('["b", "a"]'))).toBe('"required": ["a"]')
    expect(await suggested(documentCheck, 'a.schema.json', text('[]'), text('["b"]'))).toEqual([])
  })
})

it('an AsyncAPI document is suggested the old address', async () => {
  const text = (address: string) =>
    `asyncapi: 3.0.0\nchannels:\n  orders:\n    address: ${address}\n    messages: { a: { payload: { type: string } } }\n`
  expect(await repaired(documentCheck, 'asyncapi.yaml', text('orders.v1'), text('orders.v2'))).toBe(
    'address: orders.v1',
  )
})

describe('what a GraphQL schema is suggested', () => {
  const schema = (part: string) => `type Query {\n  ok: Boolean\n}\n${part}\n`
  const type = (field: string) => schema(`extend type Query {\n  ${field}\n}\ninput I {\n  a: Int\n}\nenum E { A B }`)
  const input = (field: string) => schema(`extend type Query { q(i: I): Int }\ninput I {\n  x: Int\n  ${field}\n}`)

  it.each([
    ['an argument', type('f(id: ID): Int'), type('f(id: ID!): Int'), 'f(id: ID): Int'],
    ['a list', type('f(id: [ID!]): Int'), type('f(id: [ID!]!): Int'), 'f(id: [ID!]): Int'],
    ['a new argument', type('f: Int'), type('f(id: ID!): Int'), 'f(id: ID): Int'],
    ['an input field', input('y: Int'), input('y: Int!'), 'y: Int'],
    ['a new input field', input(''), input('y: Int!'), 'y: Int'],
    [
      'a field',
      type('name(name: String!): String!'),
      type('name(name: String!): String'),
      'name(name: String!): String!',
    ],
    ['a scalar', type('f: Int'), type('f: String'), 'f: Int'],
    ['another scalar of an argument', type('f(a: Int): Int'), type('f(a: String): Int'), 'f(a: Int): Int'],
    ['a default', type('f(a: Int = 1): Int'), type('f(a: Int = 2): Int'), 'f(a: Int = 1): Int'],
    ['a default that is gone', type('f(a: Int! = 1): Int'), type('f(a: Int!): Int'), 'f(a: Int! = 1): Int'],
    ['a default of an enum', type('f(a: E = A): Int'), type('f(a: E = B): Int'), 'f(a: E = A): Int'],
    ['a default of an input field', input('y: Int = 1'), input('y: Int = 2 # two'), 'y: Int = 1 # two'],
  ])('%s', async (_what, base, head, suggestion) => {
    expect(await repaired(graphqlCheck, 'a.graphql', base, head)).toBe(suggestion)
  })

  const both = (node: string, field: string) =>
    schema(`interface N {\n  ${node}\n}\ntype A implements N {\n  ${field}\n}`)
  it.each([
    ['a field of an interface', both('a: Int!', 'a: Int!'), both('a: Int', 'a: Int')],
    ['a field on many lines', type('f(\n a: Int\n): Int!'), type('f(\n a: Int\n): Int')],
    [
      'a type that is gone',
      schema('type A { a: Int }\nextend type Query {\n  f: A\n}'),
      schema('extend type Query {\n  f: Int\n}'),
    ],
    [
      'a default that the enum no longer has',
      type('f(a: E = A): Int'),
      type('f(a: E = B): Int').replace('{ A B }', '{ B }'),
    ],
    ['a default that is a text', type('f(a: String = "x"): Int'), type('f(a: String = "y"): Int')],
    ['a type with another default', input('y: Int = 1'), input('y: String = "a"')],
  ])('nothing for %s', async (_what, base, head) => {
    const found = await suggested(graphqlCheck, 'a.graphql', base, head)
    expect(found).toEqual([])
  })
})

describe('what a .proto file is suggested', () => {
  const proto = (body: string, syntax = 'proto3') => `syntax = "${syntax}";\npackage shop.v1;\n${body}\n`
  const message = (...lines: string[]) =>
    proto(`message A {\n  string id = 1;\n${lines.map((it) => `  ${it}\n`).join('')}}\nenum E {\n  Z = 0;\n}`)
  const enumOf = (...lines: string[]) => proto(`enum E {\n  Z = 0;\n${lines.map((it) => `  ${it}\n`).join('')}}`)

  it.each([
    ['a number', message('int32 x = 2;'), message('int32 x = 3;'), 'int32 x = 2;'],
    ['a type', message('int32 x = 2;'), message('string x  =  2 ; // text'), 'int32 x = 2 ; // text'],
    ['a type that was plain', message('int32 x = 2;'), message('E x = 2;'), 'int32 x = 2;'],
    ['a map', message('map<string, int32> x = 2;'), message('map<string, string> x = 2;'), 'map<string, int32> x = 2;'],
    ['a name', message('int32 x_y = 2;'), message('int32 z = 2;'), 'int32 x_y = 2;'],
    [
      'a name with options',
      message('int32 x = 2 [deprecated = true];'),
      message('int32 z = 2 [deprecated=true];'),
      'int32 x = 2 [deprecated=true];',
    ],
    ['a label', message('repeated string x = 2;'), message('string x = 2;'), 'repeated string x = 2;'],
    ['a value’s number', enumOf('Y = 1;'), enumOf('Y = 2;'), 'Y = 1;'],
    ['a value’s name', enumOf('Y = 1;'), enumOf('X = 1;'), 'Y = 1;'],
  ])('%s', async (_what, base, head, suggestion) => {
    expect(await repaired(protobufCheck, 'a.proto', base, head)).toBe(suggestion)
  })

  it.each([
    ['a number that is reserved now', message('int32 x = 2;'), message('int32 x = 3;', 'reserved 2;')],
    ['a name that is reserved now', message('int32 x = 2;'), message('int32 z = 2;', 'reserved "x";')],
    ['numbers that were swapped', message('int32 x = 2;', 'int32 y = 3;'), message('int32 x = 3;', 'int32 y = 2;')],
    ['a number and a type', message('int32 x = 2;'), message('string x = 3;')],
    ['another field under the number', message('int32 x = 2;'), message('string z = 2;')],
    ['a type that is declared', message('E x = 2;'), message('string x = 2;')],
    ['a name that a new field has', message('string x = 2;'), message('string old_x = 2;', 'int32 x = 3;')],
    ['other options', message('int32 x = 2;'), message('int32 z = 2 [json_name = "q"];')],
    ['a message on one line', proto('message A { int32 x = 1; }'), proto('message A { string x = 1; }')],
    [
      'another syntax',
      proto('message A {\n  optional int32 x = 1;\n}', 'proto2'),
      proto('message A {\n  string x = 1;\n}'),
    ],
  ])('nothing for %s', async (_what, base, head) => {
    const found = await suggested(protobufCheck, 'a.proto', base, head)
    expect(found).toEqual([])
  })
})

describe('what an Avro schema is suggested', () => {
  const record = (...fields: string[]) =>
    `{\n "type": "record", "name": "Order",\n "fields": [\n  { "name": "id", "type": "string" }${fields.map((it) => `,\n  ${it}`).join('')}\n ]\n}\n`
  const state = (symbols: string) =>
    record(`{ "name": "s", "type": { "type": "enum", "name": "S", "symbols": [${symbols}] } }`)

  it.each([
    [
      'a type',
      record('{ "name": "a", "type": "int" }'),
      record('{ "name": "a", "type": "string" }'),
      '{ "name": "a", "type": "int" }',
    ],
    [
      'a default',
      record(),
      record('{ "name": "a", "type": ["null", "int"] }'),
      '{ "name": "a", "type": ["null", "int"], "default": null }',
    ],
    [
      'a type of another place in the list',
      record('{ "name": "a", "type": "int" }'),
      record('{ "name": "b", "type": ["null", "int"], "default": null }', '{ "name": "a", "type": "string" }'),
      '{ "name": "a", "type": "int" }',
    ],
    [
      'a symbol',
      state('"A", "B"'),
      state('"B"'),
      '{ "name": "s", "type": { "type": "enum", "name": "S", "symbols": ["A", "B"] } }',
    ],
  ])('%s', async (_what, base, head, suggestion) => {
    expect(await repaired(avroCheck, 'order.avsc', base, head)).toBe(suggestion)
  })

  it.each([
    ['a new field that may not be null', record(), record('{ "name": "a", "type": "int" }')],
    [
      'a type whose default changed with it',
      record('{ "name": "a", "type": "int", "default": 0 }'),
      record('{ "name": "a", "type": "string", "default": "" }'),
    ],
    ['a field on many lines', record(), record('{\n   "name": "a",\n   "type": ["null", "int"] }')],
  ])('nothing for %s', async (_what, base, head) => {
    const found = await suggested(avroCheck, 'order.avsc', base, head)
    expect(found).toEqual([])
  })
})
