import { describe, expect, it } from 'vitest'
import { breaking } from '../../../../src/core/evidence/graphql/breaking.ts'
import { namesOf } from '../../../../src/core/evidence/graphql/change.ts'
import { noFacts } from '../../../../src/core/settings/facts.ts'
import { type Change, checkGraphql, checkSchema } from './repository.ts'

const before = 'type Query { a: Int\n b: Int }'
const after = 'type Query { a: Int }'

async function summarise(change: Change) {
  const { evidence, unchecked } = await checkGraphql(change)
  return { rules: evidence.map(({ rule, path }) => `${rule} ${path}`), unchecked }
}

describe('what cannot be judged says why', () => {
  it.each([
    {
      name: 'a syntax error at head',
      base: before,
      head: 'type Query {\n  a: Int\n  b: }',
      why: 'unreadable at head: Syntax Error: Expected Name, found "}" (`s.graphql`, line 3)',
    },
    {
      name: 'a syntax error at the merge base',
      base: 'type {',
      head: after,
      why: 'unreadable at the merge base: Syntax Error: Expected Name, found "{" (`s.graphql`, line 1)',
    },
    {
      name: 'an unknown type at head',
      base: before,
      head: 'type Query {\n  a: Foo\n}',
      why: 'the schema does not build at head: Unknown type "Foo" (`s.graphql`, line 2)',
    },
    {
      name: 'an unknown type at the merge base',
      base: 'type Query { a: Foo }',
      head: after,
      why: 'the schema does not build at the merge base: Unknown type "Foo" (`s.graphql`, line 1)',
    },
    {
      name: 'a type defined twice in one file',
      base: before,
      head: `${after}\n${after}`,
      why: 'the schema does not build at head: There can be only one type named "Query" (`s.graphql`, line 1)',
    },
    {
      name: 'what the library finds only when it builds',
      base: before,
      head: 'type Query { a: Int @deprecated(reason: 5) }',
      why: expect.stringMatching(/^the schema does not build at head: Argument "reason" has invalid value 5/),
    },
    {
      name: 'more tokens than are read',
      base: before,
      head: `enum E { ${'a '.repeat(500_000)} }`,
      why: expect.stringMatching(/^unreadable at head: .*500000 tokens/),
    },
    {
      name: 'more text than is read',
      base: before,
      head: `${after}#${'x'.repeat(2_000_000)}`,
      why: 'unreadable at head: `s.graphql` is larger than 2 MB',
    },
    {
      name: 'nesting beyond the stack',
      base: before,
      head: `type Query { a: ${'['.repeat(100_000)}`,
      why: expect.stringMatching(/^unreadable at head: Maximum call stack size exceeded/),
    },
  ])('D22 $name', async ({ base, head, why }) => {
    const change = { base: { 's.graphql': base }, head: { 's.graphql': head } }
    expect(await summarise(change)).toEqual({ rules: [], unchecked: [{ path: 's.graphql', why }] })
  })

  it.each([
    [{ kind: 'binary' }, 'is binary'],
    [{ kind: 'too-large', bytes: 9e9 }, 'is too large to be read'],
    [{ kind: 'unreadable', detail: '502' }, 'could not be read (502)'],
  ] as const)('a changed text that is %o', async (text, words) => {
    const unread = [[{ revision: 'head', path: 's.graphql' }, text]] as const
    const result = await summarise({ base: { 's.graphql': before }, head: { 's.graphql': after }, unread })
    expect(result).toEqual({
      rules: [],
      unchecked: [{ path: 's.graphql', why: `unreadable at head: \`s.graphql\` ${words}` }],
    })
  })

  it('names the package, and each changed file of it', async () => {
    const kept = { 'api/package.json': '', 'api/c.graphql': 'type Query { c: Missing }' }
    const change = {
      base: { ...kept, 'api/a.graphql': 'scalar A', 'api/b.graphql': 'scalar B' },
      head: { ...kept, 'api/a.graphql': 'scalar A1', 'api/b.graphql': 'scalar B1' },
    }
    const why = 'the schema of `api` does not build at the merge base: Unknown type "Missing" (`api/c.graphql`, line 1)'
    expect(await summarise(change)).toEqual({
      rules: [],
      unchecked: [
        { path: 'api/a.graphql', why },
        { path: 'api/b.graphql', why },
      ],
    })
  })

  it('is no reason to be silent on a changed file that is a whole schema by itself', async () => {
    const kept = { 'src/part.graphql': 'type Query { a: Int }' }
    const change = {
      base: { ...kept, 'dump.graphql': before, 'src/x.graphql': 'scalar X' },
      head: { ...kept, 'dump.graphql': after, 'src/x.graphql': 'scalar Y' },
    }
    const why = expect.stringMatching(/^the schema does not build at the merge base: Field "Query.a"/)
    expect(await summarise(change)).toEqual({
      rules: ['graphql-field-removed dump.graphql'],
      unchecked: [{ path: 'src/x.graphql', why }],
    })
  })

  it('is not an unchanged file: that is left out of both revisions', async () => {
    const kept = { 'broken.graphql': 'type %name% {', 'query.graphql': 'type Query { u: User }' }
    const change = {
      base: { ...kept, 'user.graphql': 'type User { a: Int, b: Int }' },
      head: { ...kept, 'user.graphql': 'type User { a: Int }' },
    }
    expect(await summarise(change)).toEqual({ rules: ['graphql-field-removed user.graphql'], unchecked: [] })
  })

  it('is not a document of operations, in a package whose schema builds or does not', async () => {
    const operation = (field: string) => `query Q { ${field} ...F }\nfragment F on Query { b }`
    for (const schema of [before, 'type Query { a: Missing }', '']) {
      const change = {
        base: { 's.graphql': schema, 'q.graphql': operation('a') },
        head: { 's.graphql': schema, 'q.graphql': operation('b') },
      }
      expect(await summarise(change)).toEqual({ rules: [], unchecked: [] })
    }
  })

  it('is neither a file of both kinds, nor an empty one, nor one with comments only', async () => {
    const query = '\nquery Q { a }'
    expect(await summarise({ base: { 's.gql': before + query }, head: { 's.gql': after + query } })).toEqual({
      rules: ['graphql-field-removed s.gql'],
      unchecked: [],
    })
    for (const blank of ['', '\uFEFF\n', '# later\n , \n#'])
      expect(await checkSchema(blank, after)).toEqual({ evidence: [], unchecked: [] })
  })

  it.each([
    [
      'a link to its specification',
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])\ntype Query { a: ID b: ID }',
    ],
    [
      'a type that is extended by its key',
      'type Query { a: ID b: ID }\nextend type User @key(fields: "id") { id: ID! }',
    ],
    ['what it needs of another part', 'type Query { a: ID b: ID @requires(fields: "a") }'],
    ['a field that it takes over', 'type Query { a: ID b: ID @override(from: "users") }'],
    ['what it tells its router', 'type Query { a: ID b: ID _service: _Service! }\ntype _Service { sdl: String }'],
    ['a key', 'type Query { a: ID b: ID }\ntype User @key(fields: "id") { id: ID! }'],
    ['a field of another part', 'type Query { a: ID b: ID @external }'],
  ])(
    'is part of a federated graph, told by %s: a field that leaves one part may be in another',
    async (_sign, schema) => {
      const { evidence, unchecked } = await checkSchema(schema, schema.replace('a: ID', ''))
      expect(evidence).toEqual([])
      expect(unchecked).toEqual([{ path: 'schema.graphql', why: 'GraphQL federation is not checked' }])
    },
  )

  it.each([
    ['a requirement of its own', 'type Query { a: ID b: ID @requires(role: ADMIN) }'],
    [
      'a link to something else',
      'schema @link(url: "https://specs.apollo.dev/link/v1.0") { query: Query }\ntype Query { a: ID b: ID }',
    ],
  ])('is not a part of a federated graph by %s', async (_sign, schema) => {
    const { evidence, unchecked } = await checkSchema(schema, schema.replace('a: ID', ''))
    expect([evidence.length, unchecked]).toEqual([1, []])
  })

  it('is not the plan of a composed graph, which nobody is served', async () => {
    const schema = (graphs: string) => `directive @join__type(graph: join__Graph!) repeatable on OBJECT
      enum join__Graph { ${graphs} }
      type Query @join__type(graph: A) { a: ID }`
    expect(await checkSchema(schema('A B'), schema('A C'))).toEqual({ evidence: [], unchecked: [] })
  })

  it('is not a default that a scalar of their own holds as an object', async () => {
    const schema = (value: string) =>
      `scalar JSON\ninput I { a: JSON = ${value} }\ntype Query { a(x: JSON = ${value}): Int }`
    expect(await checkSchema(schema('{a: [1], b: 2}'), schema('{b: 2, a: [1]}'))).toEqual({
      evidence: [],
      unchecked: [],
    })
    const { evidence, unchecked } = await checkSchema(schema('{a: 1}'), schema('{a: 2}'))
    expect(unchecked).toEqual([])
    expect(evidence.map(({ rule }) => rule)).toEqual([
      'graphql-arg-default-value-change',
      'graphql-input-field-default-value-change',
    ])
  })

  it('is not a field or value that one file repeats', async () => {
    const schema = (fields: string) => `type Query { a: Int, a: Int, e: E ${fields} }\nenum E { A A }`
    const { evidence, unchecked } = await checkSchema(schema('b: Int'), schema(''))
    expect(unchecked).toEqual([])
    expect(evidence.map(({ affects }) => affects)).toEqual([['Query.b']])
  })

  it('is not a schema without Query', async () => {
    const { evidence, unchecked } = await checkSchema('type A { a: Int, b: Int }', 'type A { a: Int }')
    expect([evidence.length, unchecked]).toEqual([1, []])
  })

  it('reads no names out of a sentence that the library does not write', () => {
    const change = { type: 'FIELD_REMOVED', description: 'User.email is no more.' }
    const traitsOf = () => {
      throw new Error('asked for the traits of nothing')
    }
    expect(namesOf(change, breaking.FIELD_REMOVED, traitsOf)).toBeUndefined()
  })

  it('throws without the parser, for the port to answer', async () => {
    const { graphqlCheck } = await import('../../../../src/core/evidence/graphql/check.ts')
    const texts = { get: () => ({ kind: 'absent' }) as const }
    const empty = { files: [], trees: { mergeBase: [], head: [] }, texts, facts: noFacts }
    expect(() => graphqlCheck.compute(empty, {})).toThrow('without its parser')
  })
})
