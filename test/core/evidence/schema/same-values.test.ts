import { describe, expect, it } from 'vitest'
import { documentCheck } from '../../../../src/core/evidence/document/check.ts'
import { cpuTime } from '../../../support/cpu-time.ts'
import { runCheck } from '../run-check.ts'
import { document, levels, object } from './levels.ts'

type Row = readonly [what: string, base: string, head: string, request: string, response: string]

const list = (places: string, rest = '') => `{ type: array, prefixItems: [${places}]${rest === '' ? '' : `, ${rest}`} }`
const others = (rest: string, properties = '') =>
  `{ type: object, properties: { ${properties} }, additionalProperties: ${rest} }`

const rows: readonly Row[] = [
  // Types and values
  [
    'a type narrowed by a part',
    '{ type: number }',
    '{ allOf: [{ type: number }, { type: integer }] }',
    'type-changed breaking',
    '',
  ],
  [
    'values that two parts share',
    '{ enum: [a, b] }',
    '{ allOf: [{ enum: [a, b] }, { enum: [b] }] }',
    'enum-value-removed breaking',
    '',
  ],
  ['parts that contradict each other', '{ type: string }', '{ allOf: [{ type: string }, { type: number }] }', '', ''],
  ['a type that the values tell', '{ enum: [1, 2] }', '{ type: integer, enum: [1, 2] }', '', ''],
  ['a wider type that the values do not use', '{ enum: [1, 2] }', '{ type: number, enum: [1, 2] }', '', ''],
  ['null among the values', '{ enum: [a] }', '{ enum: [a, null] }', '', 'nullable-changed breaking'],
  [
    'null no longer among the values',
    '{ type: [string, "null"], enum: [a, null] }',
    '{ type: [string, "null"], enum: [a] }',
    'nullable-changed breaking',
    '',
  ],
  [
    'null among the values beside a flag',
    '{ type: string, nullable: true, enum: [a] }',
    '{ type: string, nullable: true, enum: [a, null] }',
    '',
    '',
  ],
  ['nothing is accepted', '{ type: string }', '{ not: {} }', 'type-changed breaking', ''],
  [
    'a map that is described as one',
    '{ additionalProperties: true }',
    '{ additionalProperties: true, properties: { a: {} } }',
    '',
    '',
  ],
  [
    'a decimal multiple',
    '{ type: number, multipleOf: 1.1 }',
    '{ type: number, multipleOf: 3.3 }',
    'limit-tightened breaking',
    '',
  ],
  [
    'a limit that is one anyway',
    '{ type: array, contains: {}, minContains: 1 }',
    '{ type: array, contains: {} }',
    '',
    '',
  ],
  [
    'an exclusive limit',
    '{ type: integer, minimum: 1 }',
    '{ type: integer, exclusiveMinimum: 1 }',
    'limit-tightened breaking',
    '',
  ],
  // Lists
  [
    'a place that is named',
    list('{ type: string }', 'items: { type: number }'),
    list('{ type: string }, { type: number }', 'items: { type: number }'),
    '',
    '',
  ],
  [
    'a place of another type than the rest',
    list('{ type: string }', 'items: { type: number }'),
    list('{ type: string }, { type: boolean }', 'items: { type: number }'),
    'type-changed breaking',
    'type-changed breaking',
  ],
  [
    'a place that is the rest now',
    list('{ type: string }, { type: number }', 'items: { type: string }'),
    list('{ type: string }', 'items: { type: string }'),
    'type-changed breaking',
    'type-changed breaking',
  ],
  [
    'a place more in a closed list',
    list('{ type: string }', 'items: false'),
    list('{ type: string }, { type: number }', 'items: false'),
    '',
    'type-changed breaking',
  ],
  [
    'a place less in a closed list',
    list('{ type: string }, {}', 'items: false'),
    list('{ type: string }', 'items: false'),
    'type-changed breaking',
    '',
  ],
  ['a place that takes anything', list('{ type: string }'), list('{ type: string }, {}'), '', ''],
  [
    'a place more in an open list',
    list('{ type: string }'),
    list('{ type: string }, { type: number }'),
    'constraint-changed breaking',
    '',
  ],
  [
    'items behind a full list',
    list('{ type: string }', 'maxItems: 1'),
    '{ type: array, items: { type: string }, maxItems: 1 }',
    '',
    '',
  ],
  [
    'the rest of an older list',
    '{ type: array, items: [{ type: string }], additionalItems: { type: number } }',
    '{ type: array, items: [{ type: string }], additionalItems: { type: boolean } }',
    'type-changed breaking',
    'type-changed breaking',
  ],
  [
    'an older list in the new way',
    '{ type: array, items: [{ type: string }], additionalItems: false }',
    list('{ type: string }', 'items: false'),
    '',
    '',
  ],
  [
    'a list of lists that was a list of texts',
    '{ type: array, items: { type: string } }',
    '{ type: array, items: { type: array, items: { type: string } } }',
    'type-changed breaking',
    'type-changed breaking',
  ],
  // Properties that are described without their name
  [
    'a property that the others were like',
    others('{ type: string }'),
    others('{ type: string }', 'a: { type: string }'),
    '',
    '',
  ],
  [
    'a property unlike the others',
    others('{ type: string }'),
    others('{ type: string }', 'a: { type: number }'),
    'type-changed breaking',
    'type-changed breaking',
  ],
  [
    'a property that fits a pattern',
    '{ type: object, patternProperties: { "^x-": { type: string } }, additionalProperties: false }',
    '{ type: object, properties: { x-a: { type: number } }, additionalProperties: false }',
    'type-changed breaking, constraint-changed breaking',
    'type-changed breaking',
  ],
  [
    'a pattern in a closed object',
    others('false', 'a: {}'),
    `{ type: object, properties: { a: {} }, patternProperties: { "^x-": { type: string } }, additionalProperties: false }`,
    '',
    '',
  ],
  [
    'a pattern unlike the others',
    others('{ type: string }'),
    '{ type: object, patternProperties: { "^x-": { type: number } }, additionalProperties: { type: string } }',
    'type-changed breaking',
    'type-changed breaking',
  ],
  [
    'a required property that was read-only',
    object('a: { readOnly: true }', 'required: [a]'),
    object('a: {}', 'required: [a]'),
    'access-changed breaking',
    '',
  ],
  ['a property that was read-only', object('a: { readOnly: true }'), object('a: {}'), '', ''],
  // Choices
  [
    'a list of types as a choice',
    '{ type: [string, boolean] }',
    '{ anyOf: [{ type: string }, { type: boolean }] }',
    '',
    '',
  ],
  [
    'a wider branch',
    '{ oneOf: [{ type: integer }, { type: string }] }',
    '{ oneOf: [{ type: number }, { type: string }] }',
    '',
    'variant-added breaking',
  ],
  [
    'a branch that another covers',
    '{ anyOf: [{ type: string, maxLength: 5 }, { type: string }, { type: integer }] }',
    '{ anyOf: [{ type: string }, { type: integer }] }',
    '',
    '',
  ],
  [
    'a form through allOf in a choice',
    '{ allOf: [{ type: string }] }',
    '{ anyOf: [{ type: number }, { type: string }] }',
    '',
    'variant-added breaking',
  ],
  [
    'one of several forms of a type',
    '{ type: string, maxLength: 5 }',
    '{ anyOf: [{ type: string, pattern: "^a$" }, { type: string }] }',
    '',
    'variant-added breaking',
  ],
  ['a branch that nothing satisfies', '{ anyOf: [{ type: string }, false] }', '{ anyOf: [{ type: string }] }', '', ''],
  [
    'null as a branch more',
    '{ oneOf: [{ type: string }, { type: integer }] }',
    '{ oneOf: [{ type: string }, { type: integer }, { type: "null" }] }',
    '',
    'nullable-changed breaking',
  ],
  [
    'null as a branch less',
    '{ oneOf: [{ type: string }, { type: integer }, { type: "null" }] }',
    '{ oneOf: [{ type: string }, { type: integer }] }',
    'nullable-changed breaking',
    '',
  ],
  [
    'null of one form in a choice',
    '{ type: [string, "null"] }',
    '{ anyOf: [{ type: string }, { type: integer }, { type: "null" }] }',
    '',
    'variant-added breaking',
  ],
  [
    'an object that has fewer properties than another',
    `{ anyOf: [${object('a: {}')}, ${object('a: {}, b: {}')}] }`,
    `{ anyOf: [${object('a: {}, b: {}')}] }`,
    'variant-removed breaking',
    '',
  ],
  ['null without quotes in a list of types', '{ type: [string, null] }', '{ type: [string, "null"] }', '', ''],
  [
    'null without quotes as a branch',
    '{ anyOf: [{ type: string }, { type: null }] }',
    '{ type: [string, "null"] }',
    '',
    '',
  ],
  [
    'names that belong together in another order',
    '{ dependentRequired: { a: [b, c] } }',
    '{ dependentRequired: { a: [c, b] } }',
    '',
    '',
  ],
  [
    'older names that belong together in another order',
    '{ dependencies: { a: [b, c] } }',
    '{ dependencies: { a: [c, b] } }',
    '',
    '',
  ],
  [
    'one more name that belongs to another',
    '{ dependencies: { a: [b] } }',
    '{ dependencies: { a: [b, c] } }',
    'constraint-changed breaking',
    '',
  ],
  [
    'an older condition on a property',
    '{ dependencies: { a: { type: object, required: [b] } } }',
    '{ dependencies: { a: { type: object, required: [b, c] } } }',
    'property-required breaking',
    '',
  ],
  [
    'a second choice',
    '{ allOf: [{ oneOf: [{ title: A }, { title: B }] }, { anyOf: [{ title: C }, { title: D }, { title: E }] }] }',
    '{ allOf: [{ oneOf: [{ title: A }, { title: B }] }, { anyOf: [{ title: C }, { title: D }] }] }',
    'variant-removed breaking',
    '',
  ],
  [
    'a second choice that is new',
    '{ oneOf: [{ title: A }, { title: B }] }',
    '{ oneOf: [{ title: A }, { title: B }], anyOf: [{ title: C }, { title: D }] }',
    'constraint-changed breaking',
    '',
  ],
]

describe('what a schema accepts', () => {
  it.each(rows)('%s', async (_what, base, head, request, response) => {
    const lines = (text: string) => (text === '' ? [] : text.split(', '))
    expect({ request: await levels('request', base, head), response: await levels('response', base, head) }).toEqual({
      request: lines(request).toSorted(),
      response: lines(response),
    })
    for (const schema of [base, head]) expect(await levels('request', schema, schema)).toEqual([])
  })
})

describe('what was not read', () => {
  const elsewhere = '{ $ref: "https://schemas.example/a.json" }'

  it.each([
    ['gives way to a schema', elsewhere, object('a: {}')],
    ['takes the place of a schema', object('a: {}'), elsewhere],
    ['is joined to one', `{ allOf: [${elsewhere}, ${object('a: {}')}] }`, object('b: {}')],
  ])('is named and no change of values where it %s', async (_what, base, head) => {
    const result = await runCheck(documentCheck, {
      base: { 'openapi.yaml': document('response', base) },
      head: { 'openapi.yaml': document('response', head) },
    })
    expect(result.evidence).toEqual([])
    expect(result.unchecked.map(({ why }) => why)).toEqual([
      '`https://schemas.example/a.json` was not followed: references to other hosts are not followed',
    ])
  })

  it('hides nothing that stands beside it on both sides', async () => {
    const { evidence } = await runCheck(documentCheck, {
      base: { 'openapi.yaml': document('response', `{ allOf: [${elsewhere}, ${object('a: {}')}] }`) },
      head: { 'openapi.yaml': document('response', `{ allOf: [${elsewhere}, ${object('b: {}')}] }`) },
    })
    expect(evidence.map(({ rule }) => rule)).toEqual(['schema-property-removed'])
  })
})

describe('the words for a limit', () => {
  it.each([
    [
      '{ type: integer, minimum: 1 }',
      '{ type: integer, exclusiveMinimum: 1 }',
      '`minimum` of the body of `POST /orders` goes from 1 to above 1: values that clients send today are refused',
    ],
    [
      '{ type: integer, exclusiveMaximum: 9 }',
      '{ type: integer, exclusiveMaximum: 8 }',
      '`maximum` of the body of `POST /orders` goes from below 9 to below 8: values that clients send today are refused',
    ],
    [
      '{ dependentRequired: { a: [b] } }',
      '{ dependentRequired: { a: [b, c] } }',
      '`dependentRequired` of the body of `POST /orders` asks for more: values that clients send today may be refused',
    ],
  ])('tell %s from %s', async (base, head, title) => {
    const { evidence } = await runCheck(documentCheck, {
      base: { 'openapi.yaml': document('request', base) },
      head: { 'openapi.yaml': document('request', head) },
    })
    expect(evidence.map((one) => one.title)).toEqual([title])
  })

  it.each([
    [
      '{ type: string, minLength: 5 }',
      '{ type: string, minLength: 3 }',
      'may fall below its old limit (`minLength` 5, now 3)',
    ],
    [
      '{ type: array, uniqueItems: true }',
      '{ type: array }',
      'may hold equal items now (`uniqueItems` true, now none)',
    ],
  ])('tell readers of %s that it is %s', async (base, head, words) => {
    const { evidence } = await runCheck(documentCheck, {
      base: { 'openapi.yaml': document('response', base) },
      head: { 'openapi.yaml': document('response', head) },
    })
    expect(evidence.map((one) => one.title)).toEqual([
      `the answer \`200\` of \`POST /orders\` ${words}: clients that count on it fail`,
    ])
  })
})

describe('the name of a form that has none', () => {
  it.each([
    ['{ type: string, enum: [a, b] }', 'string: a, b'],
    ['{ type: string, format: uuid }', 'string: uuid'],
    ['{ type: string, pattern: "^[a-z]$" }', 'string: ^[a-z]$'],
    ['{ type: [integer, boolean] }', 'integer or boolean'],
    [object('a: {}'), 'object'],
  ])('%s tells what sets it apart', async (branch, name) => {
    const rest = '{ type: string, maxLength: 9 }, { type: array }'
    const { evidence } = await runCheck(documentCheck, {
      base: { 'openapi.yaml': document('request', `{ oneOf: [${rest}, ${branch}] }`) },
      head: { 'openapi.yaml': document('request', `{ oneOf: [${rest}] }`) },
    })
    expect(evidence.map(({ title }) => title)).toEqual([expect.stringContaining(`no longer accepts \`${name}\``)])
  })
})

it.each([
  ['options', `${'a?'.repeat(26)}c`],
  ['groups', `${'(a|a)'.repeat(11)}a*a*a*c`],
])('does not try a pattern that could take long: %s', async (_, pattern) => {
  const name = 'a'.repeat(60)
  const head = `{ type: object, patternProperties: { "${pattern}": { type: integer } }, additionalProperties: false }`
  const started = cpuTime()
  await levels('request', object(`${name}: { type: string }`), head)
  expect(cpuTime() - started).toBeLessThan(1_000)
})

it('ends on choices of thousands of forms without names', async () => {
  const choice = (from: number) =>
    `{ anyOf: [${Array.from({ length: 3_000 }, (_, at) => `{ type: string, maxLength: ${from + at} }`).join(', ')}] }`
  const started = cpuTime()
  expect(await levels('response', choice(10), choice(20))).not.toEqual([])
  expect(cpuTime() - started).toBeLessThan(10_000)
})
