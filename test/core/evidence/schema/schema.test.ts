import { describe, expect, it } from 'vitest'
import { documentCheck } from '../../../../src/core/evidence/document/check.ts'
import { schemaRules } from '../../../../src/core/evidence/schema/wording.ts'
import { runCheck } from '../run-check.ts'
import { document, levels, object } from './levels.ts'

/** A change of a schema, and what it is called where clients send the value and where they receive it. */
const changes: readonly (readonly [what: string, base: string, head: string, request: string, response: string])[] = [
  ['another type', '{ type: string }', '{ type: number }', 'type-changed breaking', 'type-changed breaking'],
  ['a wider number', '{ type: integer }', '{ type: number }', '', 'type-changed breaking'],
  ['a type less', '{ type: [string, integer] }', '{ type: string }', 'type-changed breaking', ''],
  ['null allowed', '{ type: string }', '{ type: [string, "null"] }', '', 'nullable-changed breaking'],
  ['null told as in 3.0', '{ type: string, nullable: true }', '{ type: [string, "null"] }', '', ''],
  ['null told as a branch', '{ type: [string, "null"] }', '{ anyOf: [{ type: string }, { type: "null" }] }', '', ''],
  ['a value less', '{ type: string, enum: [a, b] }', '{ type: string, enum: [a] }', 'enum-value-removed breaking', ''],
  ['a value more', '{ type: string, enum: [a] }', '{ type: string, enum: [a, b] }', '', 'enum-value-added risky'],
  ['values in another order', '{ type: string, enum: [a, b] }', '{ type: string, enum: [b, a] }', '', ''],
  ['a closed list', '{ type: string }', '{ type: string, enum: [a] }', 'enum-restricted breaking', ''],
  ['an opened list', '{ type: string, enum: [a] }', '{ type: string }', '', 'enum-opened risky'],
  ['another constant', '{ const: a }', '{ const: b }', 'enum-value-removed breaking', 'enum-value-removed breaking'],
  [
    'another format',
    '{ type: string, format: date }',
    '{ type: string, format: date-time }',
    'format-changed breaking',
    'format-changed breaking',
  ],
  ['a note as a format', '{ type: string }', '{ type: string, format: password }', '', ''],
  [
    'a wider format',
    '{ type: integer, format: int32 }',
    '{ type: integer, format: int64 }',
    '',
    'format-changed breaking',
  ],
  [
    'a lower maximum',
    '{ type: string, maxLength: 9 }',
    '{ type: string, maxLength: 5 }',
    'limit-tightened breaking',
    '',
  ],
  [
    'a higher maximum',
    '{ type: string, maxLength: 5 }',
    '{ type: string, maxLength: 9 }',
    '',
    'limit-loosened breaking',
  ],
  ['a first maximum', '{ type: string }', '{ type: string, maxLength: 5 }', 'limit-tightened risky', ''],
  [
    'a limit told as in 3.0',
    '{ type: number, minimum: 1, exclusiveMinimum: true }',
    '{ type: number, exclusiveMinimum: 1 }',
    '',
    '',
  ],
  ['a limit that limits nothing', '{ type: string }', '{ type: string, minLength: 0 }', '', ''],
  ['a new pattern', '{ type: string }', '{ type: string, pattern: "^a$" }', 'pattern-changed breaking', ''],
  [
    'another pattern',
    '{ type: string, pattern: "^a$" }',
    '{ type: string, pattern: "^b$" }',
    'pattern-changed risky',
    'pattern-changed risky',
  ],
  ['another default', '{ type: string, default: a }', '{ type: string, default: b }', 'default-changed risky', ''],
  ['a property less', object('a: {}, b: {}'), object('a: {}'), 'property-removed risky', 'property-removed breaking'],
  ['a property more', object('a: {}'), object('a: {}, b: {}'), '', ''],
  [
    'a required property more',
    object('a: {}'),
    object('a: {}, b: {}', 'required: [b]'),
    'required-property-added breaking',
    '',
  ],
  [
    'a required read-only property more',
    object('a: {}'),
    object('a: {}, b: { readOnly: true }', 'required: [b]'),
    '',
    '',
  ],
  [
    'a property that is required now',
    object('a: {}'),
    object('a: {}', 'required: [a]'),
    'property-required breaking',
    '',
  ],
  [
    'a property that may be missing now',
    object('a: {}', 'required: [a]'),
    object('a: {}'),
    '',
    'property-optional breaking',
  ],
  [
    'others described',
    object('a: {}'),
    object('a: {}', 'additionalProperties: { type: string }'),
    'additional-properties-refused breaking',
    '',
  ],
  ['items described', '{ type: array }', '{ type: array, items: { type: string } }', 'type-changed breaking', ''],
  [
    'a pattern of names more',
    '{ type: object, patternProperties: { a: {} } }',
    '{ type: object, patternProperties: { a: {}, b: { type: string } } }',
    'constraint-changed breaking',
    '',
  ],
  [
    'others refused',
    object('a: {}'),
    object('a: {}', 'additionalProperties: false'),
    'additional-properties-refused breaking',
    '',
  ],
  [
    'a branch less',
    '{ oneOf: [{ type: string }, { type: integer }] }',
    '{ oneOf: [{ type: string }, { type: boolean }, { type: integer }] }',
    '',
    'variant-added breaking',
  ],
  [
    'a branch more',
    '{ oneOf: [{ type: string }, { type: boolean }, { type: integer }] }',
    '{ oneOf: [{ type: string }, { type: integer }] }',
    'variant-removed breaking',
    '',
  ],
  [
    'branches in another order',
    '{ oneOf: [{ type: string }, { type: integer }] }',
    '{ oneOf: [{ type: integer }, { type: string }] }',
    '',
    '',
  ],
  [
    'a choice where one form was',
    '{ type: string }',
    '{ oneOf: [{ type: string }, { type: integer }] }',
    '',
    'variant-added breaking',
  ],
  [
    'a choice where a wrapped form was',
    '{ type: object, allOf: [{ title: A, type: object, properties: { a: {} } }] }',
    '{ oneOf: [{ title: A, type: object, properties: { a: {} } }, { title: B, type: object, properties: { b: {} } }] }',
    '',
    'variant-added breaking',
  ],
  [
    'another discriminator',
    '{ type: object, discriminator: { propertyName: a } }',
    '{ type: object, discriminator: { propertyName: b } }',
    'discriminator-changed breaking',
    'discriminator-changed breaking',
  ],
  ['a property that is read-only now', object('a: {}'), object('a: { readOnly: true }'), 'access-changed risky', ''],
  [
    'a property that is write-only now',
    object('a: {}'),
    object('a: { writeOnly: true }'),
    '',
    'access-changed breaking',
  ],
  [
    'a condition',
    '{ type: object }',
    '{ type: object, dependentRequired: { a: [b] } }',
    'constraint-changed breaking',
    '',
  ],
  [
    'a condition changed',
    '{ type: object, not: { required: [a] } }',
    '{ type: object, not: { required: [b] } }',
    'constraint-changed risky',
    'constraint-changed risky',
  ],
  ['a deprecation', object('a: {}'), object('a: { deprecated: true }'), 'deprecated info', 'deprecated info'],
  [
    'the same through allOf',
    object('a: {}, b: {}', 'required: [a]'),
    '{ allOf: [{ type: object, properties: { a: {} }, required: [a] }, { properties: { b: {} } }] }',
    '',
    '',
  ],
  ['a type that was implied', '{ properties: { a: {} } }', object('a: {}'), '', ''],
  [
    'an item of a list',
    '{ type: array, items: { type: string } }',
    '{ type: array, items: { type: boolean } }',
    'type-changed breaking',
    'type-changed breaking',
  ],
  [
    'a value of a map',
    '{ type: object, additionalProperties: { type: string } }',
    '{ type: object, additionalProperties: { type: boolean } }',
    'type-changed breaking',
    'type-changed breaking',
  ],
]

describe('a change of a schema', () => {
  it.each(changes)('%s', async (_what, base, head, request, response) => {
    const lines = (text: string) => (text === '' ? [] : text.split(', '))
    expect({ request: await levels('request', base, head), response: await levels('response', base, head) }).toEqual({
      request: lines(request),
      response: lines(response),
    })
    for (const schema of [base, head]) expect(await levels('request', schema, schema)).toEqual([])
  })

  it('has a case for every rule', () => {
    const told = changes.flatMap(([, , , request, response]) => [request, response]).filter((text) => text !== '')
    expect([...new Set(told.map((text) => `schema-${text.split(' ')[0]}`))].toSorted()).toEqual(
      [...schemaRules].toSorted(),
    )
  })

  it('is the same whether a schema is written out or referred to', async () => {
    const rest =
      'components: { schemas: { A: { $ref: "#/components/schemas/B" }, B: { type: object, properties: { a: { type: string } } } } }'
    expect(await levels('response', object('a: { type: string }'), '{ $ref: "#/components/schemas/A" }', rest)).toEqual(
      [],
    )
    expect(await levels('response', object('b: {}'), '{ $ref: "#/components/schemas/A" }', rest)).toEqual([
      'property-removed breaking',
    ])
  })

  it('tells what an exchange of schemas changes where the reference is, as long as both are there', async () => {
    const one = '{ type: object, properties: { a: { type: string }, b: {} } }'
    const other = '{ type: object, properties: { a: { type: string } } }'
    const refers = (name: string, schemas: string) => ({
      'openapi.yaml': document(
        'response',
        `{ $ref: "#/components/schemas/${name}" }`,
        `components: { schemas: { ${schemas} } }`,
      ),
    })
    const base = refers('One', `One: ${one}, Other: ${other}`)
    const { evidence } = await runCheck(documentCheck, { base, head: refers('Other', `One: ${one}, Other: ${other}`) })
    const line = base['openapi.yaml'].split('\n').findIndex((text) => text.includes('$ref')) + 1
    expect(evidence.map((fact) => [fact.title, fact.side, fact.line])).toEqual([
      [
        '`Other` takes the place of `One` here, and `One.b` is no longer sent: clients that read it break',
        'head',
        line,
      ],
    ])
    const renamed = await runCheck(documentCheck, { base, head: refers('Other', `Other: ${other}`) })
    expect(renamed.evidence.map(({ title }) => title)).toEqual([
      '`One.b` is no longer sent: clients that read it break',
    ])
  })

  it('says of another type that it is another, and nothing of what only the old one had', async () => {
    const [one, other] = [object('a: {}, b: {}', 'required: [a]'), '{ type: array, items: { type: string } }']
    expect(await levels('response', one, other)).toEqual(['type-changed breaking'])
    expect(await levels('request', other, one)).toEqual(['type-changed breaking'])
  })

  it('takes a form for the branch whose name it refers to, through references and an allOf around one', async () => {
    const schemas = (one: string) =>
      `components: { schemas: { Any: ${one}, Wrapped: { type: object, allOf: [{ $ref: "#/components/schemas/A" }] }, A: { type: object, properties: { a: {} } }, B: { type: object, properties: { b: {} } } } }`
    const any = '{ $ref: "#/components/schemas/Any" }'
    const choice = '{ oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }] }'
    const both = (one: string) => ({ 'openapi.yaml': document('response', any, schemas(one)) })
    const wrapped = both('{ $ref: "#/components/schemas/Wrapped" }')
    const { evidence } = await runCheck(documentCheck, { base: wrapped, head: both(choice) })
    expect(evidence.map(({ rule }) => rule)).toEqual(['schema-variant-added'])
  })

  it('ends where schemas refer to themselves and to each other', async () => {
    const rest = (type: string) =>
      `components: { schemas: { Node: { type: object, properties: { next: { $ref: "#/components/schemas/Node" }, value: { type: ${type} } } }, Loop: { $ref: "#/components/schemas/Loop" }, One: { allOf: [{ $ref: "#/components/schemas/Two" }] }, Two: { allOf: [{ $ref: "#/components/schemas/One" }] } } }`
    const both = (type: string) => ({
      'openapi.yaml': document(
        'response',
        '{ anyOf: [{ $ref: "#/components/schemas/Node" }, { $ref: "#/components/schemas/One" }] }',
        rest(type),
      ),
    })
    const { evidence } = await runCheck(documentCheck, { base: both('string'), head: both('integer') })
    expect(evidence.map(({ title }) => title)).toEqual([
      '`Node.value` was `string` and may be `integer` now: clients fail to read it',
    ])
  })
})
