import { describe, expect, it } from 'vitest'
import { checkGraphql, checkSchema } from './repository.ts'

interface Case {
  readonly name: string
  readonly base: string
  readonly head: string
  readonly rules: readonly string[]
  readonly affects: readonly string[]
}

const query = 'type Query { q: Int }'

const cases: readonly Case[] = [
  {
    name: 'a type that goes with the only fields that lead to it',
    base: 'type Query { q: Int c: Coupon }\ntype Coupon { d: Detail }\ntype Detail { a: Int }',
    head: query,
    rules: ['graphql-field-removed'],
    affects: ['Query.c', 'Coupon', 'Detail'],
  },
  {
    name: 'an input that goes with the argument that takes it',
    base: 'type Query { q(by: By): Int }\ninput By { a: Int }',
    head: query,
    rules: ['graphql-arg-removed'],
    affects: ['Query.q(by:)', 'By'],
  },
  {
    name: 'a type that other fields lead to: then its own removal counts',
    base: 'type Query { q: Int c: Coupon u: U }\nunion U = Coupon | B\ntype B { a: Int }\ntype Coupon { a: Int }',
    head: 'type Query { q: Int u: U }\nunion U = B\ntype B { a: Int }',
    rules: ['graphql-field-removed', 'graphql-type-removed'],
    affects: ['Query.c', 'Coupon', 'U | Coupon'],
  },
  {
    name: 'an interface that goes with its implementations left',
    base: `${query}\ninterface N { id: ID }\ntype A implements N { id: ID }`,
    head: `${query}\ntype A { id: ID }`,
    rules: ['graphql-type-removed'],
    affects: ['N', 'A implements N'],
  },
  {
    name: 'a type under another name',
    base: 'type Query { a: A, l(by: ByA): [A!] }\ntype A { id: ID }\ninput ByA { a: Int }',
    head: 'type Query { a: B, l(by: ByB): [B!]! }\ntype B { id: ID }\ninput ByB { a: Int }',
    rules: ['graphql-type-removed'],
    affects: ['A', 'Query.a', 'Query.l', 'ByA', 'Query.l(by:)'],
  },
  {
    name: 'a type under another name, and a field that may now be null besides',
    base: 'type Query { a: A! }\ntype A { id: ID }',
    head: 'type Query { a: B }\ntype B { id: ID }',
    rules: ['graphql-field-changed-kind', 'graphql-type-removed'],
    affects: ['Query.a', 'A'],
  },
  {
    name: 'a field of an interface, in each of its types',
    base: `${query}\ninterface N { id: ID n: Int }\ntype A implements N { id: ID n: Int }\ntype B implements N { id: ID n: Int }`,
    head: `${query}\ninterface N { id: ID }\ntype A implements N { id: ID }\ntype B implements N { id: ID }`,
    rules: ['graphql-field-removed'],
    affects: ['N.n', 'A.n', 'B.n'],
  },
  {
    name: 'interfaces that implement each other, as no server would take them',
    base: `${query}\ninterface N implements M { n: Int }\ninterface M implements N { n: Int }`,
    head: `${query}\ninterface N implements M { m: Int }\ninterface M implements N { m: Int }`,
    rules: ['graphql-field-removed', 'graphql-field-removed'],
    affects: ['N.n', 'M.n'],
  },
  {
    name: 'the type that operations start at, under another name',
    base: query,
    head: 'schema { query: Root }\ntype Root { q: Int }',
    rules: ['graphql-root-type-changed'],
    affects: ['Query'],
  },
]

describe('one cause is one item', () => {
  it.each(cases)('$name', async ({ base, head, rules, affects }) => {
    const { evidence, unchecked } = await checkSchema(base, head)
    expect(unchecked).toEqual([])
    expect(evidence.map(({ rule }) => rule).toSorted()).toEqual(rules)
    expect(new Set(evidence.flatMap((one) => one.affects))).toEqual(new Set(affects))
  })

  it('says what else it reaches', async () => {
    const { evidence } = await checkSchema('type Query { q: Int c: C }\ntype C { a: Int }', query)
    expect(evidence[0]?.detail).toMatch(/ It reaches `C` too\.$/)
  })
})

describe('extensions', () => {
  const whole = `schema { query: Query }
    ${query}
    interface N { a: Int }
    type T { a: Int }
    input I { a: Int }
    enum E { A }
    union U = T
    type V { a: Int }
    scalar S`
  const parts = [
    ['type', 'extend type T { b: Int }', 'graphql-field-removed'],
    ['interface', 'extend interface N { b: Int }', 'graphql-field-removed'],
    ['input', 'extend input I { b: Int }', 'graphql-field-removed'],
    ['enum', 'extend enum E { B }', 'graphql-value-removed-from-enum'],
    ['union', 'extend union U = V', 'graphql-type-removed-from-union'],
    ['schema', 'extend schema { mutation: T }', 'graphql-root-type-removed'],
  ] as const

  it.each(parts)('of a %s lose their part on their own line, in their own file', async (_kind, part, rule) => {
    const extended = `scalar Other\n\n${part}\n`
    const base = { 'a.graphql': whole, 'b.graphql': extended }
    const { evidence, unchecked } = await checkGraphql({ base, head: { ...base, 'b.graphql': 'scalar Other\n' } })
    expect(unchecked).toEqual([])
    expect(evidence.map((one) => [one.rule, one.path, one.side, one.line])).toEqual([[rule, 'b.graphql', 'base', 3]])
    expect(await checkGraphql({ base, head: { ...base, 'b.graphql': `# moved\n${extended}` } })).toEqual({
      evidence: [],
      unchecked: [],
    })
  })

  it('of a scalar, and a scalar that every file defines, are one scalar', async () => {
    const files = (url: string) => ({
      'a.graphql': `${query}\nscalar S`,
      'b.graphql': `scalar S\n\nextend scalar S @specifiedBy(url: "https://example.com/${url}")`,
    })
    const { evidence, unchecked } = await checkGraphql({ base: files('a'), head: files('b') })
    expect(unchecked).toEqual([])
    expect(evidence.map(({ rule, path, line }) => [rule, path, line])).toEqual([
      ['graphql-scalar-specification-changed', 'b.graphql', 3],
    ])
  })
})

describe('silence', () => {
  it.each([
    [
      'operations that started at no object',
      'schema { mutation: I }\ninput I { a: Int }',
      'schema { mutation: U }\ninput I { a: Int }\nunion U',
    ],
    [
      'an input that takes any number of its fields again',
      'input I @oneOf { a: Int b: Int }',
      'input I { a: Int b: Int }',
    ],
    ['a directive argument that takes more', 'directive @d(x: [Int!]!) on FIELD', 'directive @d(x: [Int]) on FIELD'],
    ['a mark of deprecation that goes', 'type T { a: Int @deprecated }', 'type T { a: Int }'],
    [
      'a first default',
      'input I { a: Int }\ndirective @d(x: Int) on FIELD',
      'input I { a: Int = 1 }\ndirective @d(x: Int = 1) on FIELD',
    ],
    ['a first specification', 'scalar S', 'scalar S @specifiedBy(url: "https://example.com/a")'],
    ['a root that is new', 'type T { a: Int }', 'type T { a: Int }\ntype Mutation { a: Int }'],
    ['a root that is named', '', 'schema { query: Query }'],
  ])('on %s', async (_name, base, head) => {
    expect(await checkSchema(`${query}\n${base}`, `${query}\n${head}`)).toEqual({ evidence: [], unchecked: [] })
  })
})

describe('a type that is gone and that no operation reached', () => {
  const removal = ({ evidence }: Awaited<ReturnType<typeof checkSchema>>) =>
    evidence.filter(({ rule }) => rule === 'graphql-type-removed').map((one) => [one.level, one.title])
  const note = [['info', '`Gone` disappears: no operation reached it']]
  const told = [['breaking', '`Gone` disappears: every operation that names it fails']]

  it('is a note', async () => {
    expect(removal(await checkSchema(`${query}\ntype Gone { a: Int }`, query))).toEqual(note)
  })

  it.each([
    ['a field, of another type now', 'type Query { a: Gone }\ntype Gone { a: Int }', 'type Query { a: Int }'],
    [
      'a union',
      'type Query { u: U }\ntype A { a: Int }\nunion U = A | Gone\ntype Gone { a: Int }',
      'type Query { u: U }\ntype A { a: Int }\nunion U = A',
    ],
    [
      'an interface',
      'type Query { n: N }\ninterface N { a: Int }\ntype Gone implements N { a: Int }',
      'type Query { n: N }\ninterface N { a: Int }',
    ],
    [
      'a directive',
      `${query}\ndirective @d(by: Gone) on FIELD\ninput Gone { a: Int }`,
      `${query}\ndirective @d on FIELD`,
    ],
    ['what may stand elsewhere, in a part of a schema', 'scalar A\ntype Gone { a: Int }', 'scalar A'],
  ])('counts as reached by %s', async (_name, base, head) => {
    expect(removal(await checkSchema(base, head))).toEqual(told)
  })

  it('counts as reached where a file of the package could not be read', async () => {
    const files = { 'schema/broken.graphql': 'type Query {', 'schema/query.graphql': query }
    const base = { ...files, 'schema/gone.graphql': 'type Gone { a: Int }' }
    expect(removal(await checkGraphql({ base, head: files }))).toEqual(told)
  })
})

describe('the queries that a change refuses', () => {
  const base = [
    'directive @fast(by: Int) on FIELD',
    'type Query { orders(filter: By, state: State, first: Int = 1): [Order!]! any: Any }',
    'type Mutation { add: Int }',
    'enum State { OPEN SENT }',
    'input By { text: String any: [By!] page: Int! = 1 }',
    'type Order { id: ID sum: Sum }',
    'type Sum { cents: Int }',
    'union Any = Order | Sum',
  ].join('\n')

  it.each<readonly [from: string, to: string, words: readonly string[]]>([
    ['OPEN SENT', 'OPEN', ['SENT']],
    ['text: String', '', ['text']],
    ['text: String', 'text: Int', ['text', 'filter', 'any']],
    ['text: String', 'text: String more: Int!', ['filter', 'any']],
    ['page: Int! = 1', 'page: Int!', ['filter', 'any']],
    ['page: Int! = 1', 'page: Int! = 2', []],
    ['input By', 'input By @oneOf', ['filter', 'any']],
    ['state: State,', '', ['state']],
    ['state: State,', 'state: State, shop: ID!,', ['orders']],
    ['state: State,', 'state: Int,', ['orders']],
    ['first: Int = 1', 'first: Int! = 1', ['orders']],
    ['first: Int = 1', 'first: Int = 2', []],
    ['sum: Sum', '', ['sum']],
    ['id: ID', 'id: Int', []],
    ['id: ID', 'id: Sum', ['id']],
    ['sum: Sum', 'sum: [Sum]', []],
    ['= Order | Sum', '= Order', ['Sum']],
    ['(by: Int)', '', ['fast']],
    ['(by: Int)', '(by: String)', ['fast']],
    ['type Mutation { add: Int }', '', ['mutation']],
  ])('are found by words: %s becomes %s', async (from, to, words) => {
    const { evidence } = await checkSchema(base, base.replace(from, to))
    expect(evidence.length).toBeGreaterThan(0)
    expect(evidence.flatMap(({ queried = [] }) => queried)).toEqual(words)
  })
})
