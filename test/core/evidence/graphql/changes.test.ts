import { describe, expect, it } from 'vitest'
import { graphqlCheck } from '../../../../src/core/evidence/graphql/check.ts'
import { schemaRemoved } from '../../../../src/core/evidence/graphql/judge.ts'
import { checkSchema } from './repository.ts'

interface Case {
  readonly rule: string
  readonly level?: 'breaking' | 'risky' | 'info'
  readonly side: 'base' | 'head'
  /** 1-based, in the schema of `side`, which begins with a line of its own before the type under test. */
  readonly line: number
  readonly affects: string
  readonly title: string
  readonly base: string
  readonly head: string
}

/** A schema that does not say where queries start is a part of one, of which every type counts as reached. */
const part = 'scalar Any\n'

const cases: readonly Case[] = [
  {
    rule: 'graphql-type-removed',
    side: 'base',
    line: 3,
    affects: 'Gone',
    title: '`Gone` disappears: every operation that names it fails',
    base: '"""Described."""\ntype Gone {\n  a: Boolean\n}',
    head: '',
  },
  {
    rule: 'graphql-type-changed-kind',
    side: 'head',
    line: 2,
    affects: 'A',
    title: '`A` turns from an object type into an interface: operations written for it fail',
    base: 'type A { a: Boolean }',
    head: 'interface A { a: Boolean }',
  },
  {
    rule: 'graphql-type-removed-from-union',
    side: 'base',
    line: 6,
    affects: 'U | B',
    title: '`B` leaves the union `U`: operations with `... on B` there fail',
    base: 'type A { a: Boolean }\ntype B { a: Boolean }\nunion U =\n  | A\n  | B',
    head: 'type A { a: Boolean }\ntype B { a: Boolean }\nunion U =\n  | A',
  },
  {
    rule: 'graphql-value-removed-from-enum',
    side: 'base',
    line: 4,
    affects: 'E.B',
    title: '`E.B` disappears: every operation that sends it fails',
    base: 'enum E {\n  A\n  B\n}',
    head: 'enum E {\n  A\n}',
  },
  {
    rule: 'graphql-required-input-field-added',
    side: 'head',
    line: 4,
    affects: 'I.b',
    title: '`I.b` is required: every client that sends `I` as before is refused',
    base: 'input I {\n  a: Int\n}',
    head: 'input I {\n  a: Int\n  b: Boolean!\n}',
  },
  {
    rule: 'graphql-implemented-interface-removed',
    side: 'base',
    line: 3,
    affects: 'A implements N',
    title: '`A` is no longer `N`: selections through that interface lose it or fail',
    base: 'interface N { id: ID }\ntype A implements N { id: ID }',
    head: 'interface N { id: ID }\ntype A { id: ID }',
  },
  {
    rule: 'graphql-field-removed',
    side: 'base',
    line: 5,
    affects: 'User.email',
    title: '`User.email` disappears: every query that selects it fails',
    base: 'type User {\n  id: ID\n  "The address."\n  email: String\n}',
    head: 'type User {\n  id: ID\n}',
  },
  {
    rule: 'graphql-field-removed',
    side: 'base',
    line: 4,
    affects: 'I.b',
    title: '`I.b` disappears: every client that sends it is refused',
    base: 'input I {\n  a: Int\n  b: Int\n}',
    head: 'input I {\n  a: Int\n}',
  },
  {
    rule: 'graphql-field-changed-kind',
    side: 'head',
    line: 3,
    affects: 'A.a',
    title: '`A.a` changes from `Int` to `[Int]`: clients built for `Int` fail',
    base: 'type A {\n  a: Int\n}',
    head: 'type A {\n  a: [Int]\n}',
  },
  {
    rule: 'graphql-field-changed-kind',
    side: 'head',
    line: 3,
    affects: 'A.a',
    title: '`A.a` may now be null: clients that rely on `Int!` fail when it is',
    base: 'type A {\n  a: Int!\n}',
    head: 'type A {\n  a: Int\n}',
  },
  {
    rule: 'graphql-field-changed-kind',
    side: 'head',
    line: 3,
    affects: 'I.a',
    title: '`I.a` becomes required: every client that leaves it out is refused',
    base: 'input I {\n  a: Int\n}',
    head: 'input I {\n  a: Int!\n}',
  },
  {
    rule: 'graphql-field-changed-kind',
    side: 'head',
    line: 3,
    affects: 'I.a',
    title: '`I.a` changes from `Int` to `ID`: clients that send `Int` are refused',
    base: 'input I {\n  a: Int\n}',
    head: 'input I {\n  a: ID\n}',
  },
  {
    rule: 'graphql-required-arg-added',
    side: 'head',
    line: 5,
    affects: 'A.f(y:)',
    title: '`A.f` now requires `y`: every existing call fails',
    base: 'type A {\n  f(\n    x: Int\n  ): Int\n}',
    head: 'type A {\n  f(\n    x: Int\n    y: Int!\n  ): Int\n}',
  },
  {
    rule: 'graphql-arg-removed',
    side: 'base',
    line: 5,
    affects: 'A.f(y:)',
    title: '`A.f(y:)` disappears: every operation that passes it fails',
    base: 'type A {\n  f(\n    x: Int\n    y: Int\n  ): Int\n}',
    head: 'type A {\n  f(\n    x: Int\n  ): Int\n}',
  },
  {
    rule: 'graphql-arg-changed-kind',
    side: 'head',
    line: 2,
    affects: 'A.f(x:)',
    title: '`A.f(x:)` becomes required: every call that leaves it out fails',
    base: 'type A { f(x: Int): Int }',
    head: 'type A { f(x: Int!): Int }',
  },
  {
    rule: 'graphql-arg-changed-kind',
    side: 'head',
    line: 2,
    affects: 'A.f(x:)',
    title: '`A.f(x:)` changes from `Int` to `[Int!]`: operations that pass `Int` fail',
    base: 'type A { f(x: Int): Int }',
    head: 'type A { f(x: [Int!]): Int }',
  },
  {
    rule: 'graphql-one-of-added',
    side: 'head',
    line: 2,
    affects: 'By',
    title: '`By` takes exactly one of its fields now: clients that send two, or none, are refused',
    base: 'input By { id: ID email: String }',
    head: 'input By @oneOf { id: ID email: String }',
  },
  {
    rule: 'graphql-directive-arg-changed-kind',
    side: 'head',
    line: 2,
    affects: '@first(count:)',
    title: '`@first(count:)` becomes required: operations that leave it out are refused',
    base: 'directive @first(count: Int) on FIELD',
    head: 'directive @first(count: Int!) on FIELD',
  },
  {
    rule: 'graphql-root-type-removed',
    side: 'base',
    line: 2,
    affects: 'Events',
    title: 'the schema has no subscription any more: every subscription is refused',
    base: 'schema { query: Query subscription: Events } type Query { a: Int }\ntype Events { a: Int }',
    head: 'schema { query: Query } type Query { a: Int }\ntype Events { a: Int }',
  },
  {
    rule: 'graphql-scalar-specification-changed',
    level: 'risky',
    side: 'head',
    line: 2,
    affects: 'Time',
    title: '`Time` follows another specification: clients write and read it by the old one',
    base: 'scalar Time @specifiedBy(url: "https://example.com/a")',
    head: 'scalar Time @specifiedBy(url: "https://example.com/b")',
  },
  {
    rule: 'graphql-directive-removed',
    side: 'base',
    line: 2,
    affects: '@d',
    title: '`@d` disappears: every document that uses it fails to validate',
    base: 'directive @d on FIELD',
    head: '',
  },
  {
    rule: 'graphql-directive-arg-removed',
    side: 'base',
    line: 2,
    affects: '@d(x:)',
    title: '`@d(x:)` disappears: every document that passes it fails to validate',
    base: 'directive @d(x: Int) on FIELD',
    head: 'directive @d on FIELD',
  },
  {
    rule: 'graphql-required-directive-arg-added',
    side: 'head',
    line: 2,
    affects: '@d(x:)',
    title: '`@d` now requires `x`: every existing use fails to validate',
    base: 'directive @d on FIELD',
    head: 'directive @d(x: Int!) on FIELD',
  },
  {
    rule: 'graphql-directive-repeatable-removed',
    side: 'head',
    line: 2,
    affects: '@d',
    title: '`@d` may stand only once now: documents that repeat it fail to validate',
    base: 'directive @d repeatable on FIELD',
    head: 'directive @d on FIELD',
  },
  {
    rule: 'graphql-directive-location-removed',
    side: 'base',
    line: 4,
    affects: '@d on QUERY',
    title: '`@d` is no longer allowed on `QUERY`: documents that use it there fail to validate',
    base: 'directive @d on\n  | FIELD\n  | QUERY',
    head: 'directive @d on\n  | FIELD',
  },
  {
    rule: 'graphql-value-added-to-enum',
    level: 'risky',
    side: 'head',
    line: 5,
    affects: 'E.B',
    title: '`E.B` is new: clients that switch over `E` without a default meet a value they do not know',
    base: 'type A { e: [E!] }\nenum E {\n  A\n}',
    head: 'type A { e: [E!] }\nenum E {\n  A\n  B\n}',
  },
  {
    rule: 'graphql-value-added-to-enum',
    level: 'info',
    side: 'head',
    line: 5,
    affects: 'E.B',
    title: '`E.B` can be sent from now on',
    base: 'type A { f(e: E): Int }\nenum E {\n  A\n}',
    head: 'type A { f(e: E): Int }\nenum E {\n  A\n  B\n}',
  },
  {
    rule: 'graphql-type-added-to-union',
    level: 'risky',
    side: 'head',
    line: 4,
    affects: 'U | B',
    title: '`U` may now be `B`: clients without a fragment on it get an empty object',
    base: 'type A { a: Boolean }\ntype B { a: Boolean }\nunion U = A',
    head: 'type A { a: Boolean }\ntype B { a: Boolean }\nunion U = A | B',
  },
  {
    rule: 'graphql-optional-input-field-added',
    level: 'info',
    side: 'head',
    line: 2,
    affects: 'I.b',
    title: '`I.b` can be sent from now on',
    base: 'input I { a: Int }',
    head: 'input I { a: Int b: Int! = 1 }',
  },
  {
    rule: 'graphql-optional-arg-added',
    level: 'info',
    side: 'head',
    line: 2,
    affects: 'A.f(x:)',
    title: '`A.f(x:)` can be passed from now on',
    base: 'type A { f: Int }',
    head: 'type A { f(x: Int): Int }',
  },
  {
    rule: 'graphql-implemented-interface-added',
    level: 'risky',
    side: 'head',
    line: 4,
    affects: 'A implements N',
    title: 'fields of type `N` may now return `A`, which existing clients do not expect',
    base: 'interface N { id: ID }\ntype R { n: N }\ntype A { id: ID }',
    head: 'interface N { id: ID }\ntype R { n: N }\ntype A implements N { id: ID }',
  },
  {
    rule: 'graphql-arg-default-value-change',
    level: 'risky',
    side: 'head',
    line: 2,
    affects: 'A.f(x:)',
    title: '`A.f(x:)` has another default (`50`, was `20`): calls without it get another answer',
    base: 'type A { f(x: Int = 20): Int }',
    head: 'type A { f(x: Int = 50): Int }',
  },
  {
    rule: 'graphql-arg-default-value-change',
    level: 'risky',
    side: 'head',
    line: 2,
    affects: 'A.f(x:)',
    title: '`A.f(x:)` has another default: calls without it get another answer',
    base: 'type A { f(x: String = "a from b to c"): Int }',
    head: 'type A { f(x: String = "`x`\\nthen"): Int }',
  },
  {
    rule: 'graphql-arg-default-value-change',
    level: 'risky',
    side: 'head',
    line: 2,
    affects: 'A.f(x:)',
    title: '`A.f(x:)` has another default: calls without it get another answer',
    base: 'type A { f(x: Int = 20): Int }',
    head: 'type A { f(x: Int): Int }',
  },
  {
    rule: 'graphql-implemented-interface-added',
    level: 'info',
    side: 'head',
    line: 3,
    affects: 'A implements N',
    title: '`A` is a `N` from now on',
    base: 'interface N { id: ID }\ntype A { id: ID }',
    head: 'interface N { id: ID }\ntype A implements N { id: ID }',
  },
  {
    rule: 'graphql-one-of-added',
    side: 'head',
    line: 4,
    affects: 'By',
    title: '`By` takes exactly one of its fields now: clients that send two, or none, are refused',
    base: 'input By { id: ID email: String }',
    head: 'input By { id: ID email: String }\n\nextend input By @oneOf',
  },
  {
    rule: 'graphql-directive-arg-changed-kind',
    level: 'risky',
    side: 'head',
    line: 2,
    affects: '@d(x:)',
    title: '`@d(x:)` no longer takes null: operations that pass it are refused',
    base: 'directive @d(x: Int) on FIELD',
    head: 'directive @d(x: Int! = 1) on FIELD',
  },
  {
    rule: 'graphql-directive-arg-changed-kind',
    level: 'info',
    side: 'head',
    line: 2,
    affects: '@d(x:)',
    title: '`@d(x:)` goes from `Int` to `[Int]`: schema files that pass it are refused',
    base: 'directive @d(x: Int) on FIELD_DEFINITION',
    head: 'directive @d(x: [Int]) on FIELD_DEFINITION',
  },
  {
    rule: 'graphql-directive-arg-default-value-change',
    level: 'risky',
    side: 'head',
    line: 2,
    affects: '@d(x:)',
    title: '`@d(x:)` has another default (`2`, was `1`): operations that leave it out change their meaning',
    base: 'directive @d(x: Int = 1) on FIELD',
    head: 'directive @d(x: Int = 2) on FIELD',
  },
  {
    rule: 'graphql-directive-arg-default-value-change',
    side: 'head',
    line: 2,
    affects: '@d(x:)',
    title: '`@d(x:)` loses its default and becomes required: operations that leave it out are refused',
    base: 'directive @d(x: Int! = 1) on FIELD',
    head: 'directive @d(x: Int!) on FIELD',
  },
  {
    rule: 'graphql-directive-arg-default-value-change',
    level: 'info',
    side: 'head',
    line: 2,
    affects: '@d(x:)',
    title: '`@d(x:)` has another default: schema files that leave it out change their meaning',
    base: 'directive @d(x: Int = 1) on OBJECT',
    head: 'directive @d(x: Int) on OBJECT',
  },
  {
    rule: 'graphql-directive-removed',
    level: 'info',
    side: 'base',
    line: 2,
    affects: '@auth',
    title: '`@auth` disappears: every schema file that uses it fails to validate',
    base: 'directive @auth on FIELD_DEFINITION',
    head: '',
  },
  {
    rule: 'graphql-directive-location-removed',
    level: 'info',
    side: 'base',
    line: 2,
    affects: '@d on OBJECT',
    title: '`@d` is no longer allowed on `OBJECT`: schema files that use it there fail to validate',
    base: 'directive @d on FIELD | OBJECT',
    head: 'directive @d on FIELD',
  },
  {
    rule: 'graphql-input-field-default-value-change',
    level: 'risky',
    side: 'head',
    line: 3,
    affects: 'I.a',
    title: '`I.a` has another default (`50`, was `20`): clients that leave it out get another answer',
    base: 'input I {\n  a: Int = 20\n}',
    head: 'input I {\n  a: Int = 50\n}',
  },
  {
    rule: 'graphql-input-field-default-value-change',
    side: 'head',
    line: 3,
    affects: 'I.a',
    title: '`I.a` loses its default and becomes required: every client that leaves it out is refused',
    base: 'input I {\n  a: Int! = 20\n}',
    head: 'input I {\n  a: Int!\n}',
  },
  {
    rule: 'graphql-arg-default-value-change',
    side: 'head',
    line: 2,
    affects: 'A.f(x:)',
    title: '`A.f(x:)` loses its default and becomes required: every call that leaves it out fails',
    base: 'type A { f(x: Int! = 20): Int }',
    head: 'type A { f(x: Int!): Int }',
  },
  {
    rule: 'graphql-arg-changed-kind',
    level: 'risky',
    side: 'head',
    line: 2,
    affects: 'A.f(x:)',
    title: '`A.f(x:)` no longer takes null: operations that pass it fail',
    base: 'type A { f(x: Int): Int }',
    head: 'type A { f(x: Int! = 5): Int }',
  },
  {
    rule: 'graphql-field-changed-kind',
    level: 'risky',
    side: 'head',
    line: 2,
    affects: 'I.a',
    title: '`I.a` no longer takes null: clients that send it are refused',
    base: 'input I { a: Int }',
    head: 'input I { a: Int! = 5 }',
  },
  {
    rule: 'graphql-field-changed-kind',
    side: 'head',
    line: 2,
    affects: 'A.a',
    title: '`A.a` may now hold null (`[Int]!`, was `[Int!]!`): clients that rely on a value fail when it does',
    base: 'type A { a: [Int!]! }',
    head: 'type A { a: [Int]! }',
  },
  {
    rule: 'graphql-field-changed-kind',
    level: 'risky',
    side: 'head',
    line: 4,
    affects: 'R.n',
    title: '`R.n` narrows from `[N]` to `[A]`: operations with fragments on other types there fail',
    base: 'interface N { id: ID }\ntype A implements N { id: ID }\ntype R { n: [N] }',
    head: 'interface N { id: ID }\ntype A implements N { id: ID }\ntype R { n: [A] }',
  },
  {
    rule: 'graphql-field-changed-kind',
    level: 'risky',
    side: 'head',
    line: 2,
    affects: 'A.a',
    title: '`A.a` changes from `String` to `ID!`: both travel as text, and generated clients may still differ',
    base: 'type A { a: String }',
    head: 'type A { a: ID! }',
  },
  {
    rule: 'graphql-value-removed-from-enum',
    level: 'risky',
    side: 'base',
    line: 3,
    affects: 'E.B',
    title: '`E.B` disappears: what is still returned as it becomes an error',
    base: 'type A { e: E }\nenum E { A B }',
    head: 'type A { e: E }\nenum E { A }',
  },
  {
    rule: 'graphql-root-type-removed',
    side: 'base',
    line: 2,
    affects: 'Mutation',
    title: 'the schema has no mutation any more: every mutation is refused',
    base: 'type Mutation { a: Int }',
    head: '',
  },
  {
    rule: 'graphql-root-type-changed',
    level: 'risky',
    side: 'head',
    line: 3,
    affects: 'M',
    title: 'a mutation starts at `Writes` now, no longer at `M`: operations with fragments on `M` fail',
    base: 'schema { mutation: M }\ntype M { a(x: Int): Int }',
    head: 'schema {\n  mutation: Writes\n}\ntype Writes { a(x: Int, y: Int): Int! b: Int }',
  },
  {
    rule: 'graphql-root-type-changed',
    side: 'head',
    line: 2,
    affects: 'M.b',
    title: 'a mutation starts at `N` now, no longer at `M`: operations with `M.b` as before fail',
    base: 'schema { mutation: M }\ntype M { a: Int b: Int }\ntype N { a: Int }',
    head: 'schema { mutation: N }\ntype M { a: Int b: Int }\ntype N { a: Int }',
  },
  {
    rule: 'graphql-scalar-specification-changed',
    level: 'risky',
    side: 'head',
    line: 3,
    affects: 'Time',
    title: '`Time` follows another specification: clients write and read it by the old one',
    base: 'scalar Time\nextend scalar Time @specifiedBy(url: "https://example.com/a")',
    head: 'scalar Time\nextend scalar Time @specifiedBy(url: "https://example.com/b")',
  },
]

describe('a change of a schema', () => {
  it.each(cases)('is $rule: $title', async ({ base, head, level = 'breaking', rule, side, line, affects, title }) => {
    const { evidence, unchecked } = await checkSchema(`${part}${base}\n`, `${part}${head}\n`)
    expect(unchecked).toEqual([])
    expect(evidence.map(({ edit, removes, queried, ...whole }) => whole)).toEqual([
      {
        rule,
        contract: 'graphql',
        level,
        surface: 'api',
        path: 'schema.graphql',
        side,
        line,
        endLine: line,
        title,
        detail: expect.stringMatching(/^[A-Z].*\.$/),
        affects: [affects],
      },
    ])
    expect(evidence[0]?.detail.split(/\s+/).length).toBeLessThanOrEqual(60)
    const [edit] = evidence.map((one) => one.edit)
    if (edit !== undefined) {
      const kept = await checkSchema(`${part}${base}\n`, `${part}${head.replace(edit.from, edit.to)}\n`)
      expect(kept.evidence.filter((one) => one.level !== 'info')).toEqual([])
      expect(kept.unchecked).toEqual([])
    }
  })

  it('has a case for every rule of the check', () => {
    const covered = new Set([...cases.map(({ rule }) => rule), schemaRemoved])
    expect([...covered].toSorted()).toEqual([...graphqlCheck.rules].toSorted())
  })

  it.each(cases)('is no change against itself: $rule', async ({ base, head }) => {
    for (const text of [base, head]) {
      const result = await checkSchema(`${part}${text}\n`, `# moved down\n\n${part}${text}\n`)
      expect(result).toEqual({ evidence: [], unchecked: [] })
    }
  })

  it('is silent on what no client can notice', async () => {
    const base = 'type Query { a(x: Int!): Int, b: Float }\ninput I { a: Int! }\n'
    const head =
      '"Described."\ntype Query @cached { a(x: Int): Int!, b: Float @deprecated, c: ID }\ninput I { a: Int }\n'
    expect(await checkSchema(base, head)).toEqual({ evidence: [], unchecked: [] })
  })

  it('calls what was deprecated before risky, and says so', async () => {
    const { evidence } = await checkSchema(
      'type Query { a: Int @deprecated(reason: "b")\n b(x: Int, y: Int @deprecated): Int }\nenum E { A B @deprecated }\ninput I { a: Int, b: Int @deprecated }',
      'type Query { b(x: Int): Int }\nenum E { A }\ninput I { a: Int }',
    )
    expect(evidence.map(({ rule, level }) => [rule, level]).toSorted()).toEqual([
      ['graphql-arg-removed', 'risky'],
      ['graphql-field-removed', 'risky'],
      ['graphql-field-removed', 'risky'],
      ['graphql-value-removed-from-enum', 'risky'],
    ])
    for (const { title, detail } of evidence) {
      expect(title).toContain('disappears, deprecated since before this change: ')
      expect(detail).toMatch(/^It was deprecated before this change/)
    }
  })

  it('tells several parts of one type in one item, with all their names', async () => {
    const { evidence } = await checkSchema('type Query { a: Int\n b: Int\n c: Int }', 'type Query { c: Int }')
    expect(evidence.map(({ title, affects }) => [title, affects])).toEqual([
      ['`Query.a` disappears: every query that selects it fails (and 1 more like it)', ['Query.a', 'Query.b']],
    ])
  })

  it('names the field and not the built-in scalar that leaves with its last use', async () => {
    const { evidence } = await checkSchema('type Query { a: Int\n b: Float }', 'type Query { a: Int }')
    expect(evidence.map(({ rule, line }) => [rule, line])).toEqual([['graphql-field-removed', 2]])
  })

  it('counts lines as git does, whatever lone carriage returns a schema holds', async () => {
    const { evidence } = await checkSchema(
      '# a\r# b\ntype Query {\r\n  a: Int\r\n  b: Int\r\n}',
      'type Query { a: Int }',
    )
    expect(evidence.map(({ affects, line }) => [affects, line])).toEqual([[['Query.b'], 4]])
  })
})

it('names what code may still use: fields and values', async () => {
  const removesOf = async (base: string, head: string) => {
    const { evidence } = await checkSchema(`${part}${base}\n`, `${part}${head}\n`)
    return evidence.flatMap(({ removes = [] }) => removes)
  }
  const gone = { kind: 'field', text: 'longName', owner: 'A' }
  expect(await removesOf('type A { a: Int longName: Int }', 'type A { a: Int }')).toEqual([gone])
  expect(await removesOf('enum A { ONE longName }', 'enum A { ONE }')).toEqual([gone])
  expect(await removesOf('type A { a(longName: Int): Int }', 'type A { a: Int }')).toEqual([])
})
