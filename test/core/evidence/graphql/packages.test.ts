import { describe, expect, it } from 'vitest'
import { graphqlCheck } from '../../../../src/core/evidence/graphql/check.ts'
import { groupsOf, isSchemaPath } from '../../../../src/core/evidence/graphql/groups.ts'
import { type Change, checkGraphql, filesOf, treesOf } from './repository.ts'

const before = 'type Query { a: Int\n b: Int }'
const after = 'type Query { a: Int }'
const removed = (path: string, line = 2) => ({ rule: 'graphql-field-removed', path, line })

async function summarise(change: Change) {
  const { evidence, unchecked } = await checkGraphql(change)
  return { evidence: evidence.map(({ rule, path, line }) => ({ rule, path, line })), unchecked }
}

describe('the schema files of a package', () => {
  it.each([
    'package.json',
    'go.mod',
    'pyproject.toml',
    'pom.xml',
    'build.gradle',
    'build.gradle.kts',
    'Gemfile',
    'composer.json',
    'Cargo.toml',
    'mix.exs',
    'Shop.Api.csproj',
  ])('end where another package begins, by its %s', async (manifest) => {
    const both = { [`a/${manifest}`]: '', [`b/${manifest}`]: '', 'b/src/x.gql': 'type Query { other: Foo }' }
    const change = { base: { ...both, 'a/s.graphqls': before }, head: { ...both, 'a/s.graphqls': after } }
    expect(await summarise(change)).toEqual({ evidence: [removed('a/s.graphqls')], unchecked: [] })
  })

  it('are one schema, in several files with extensions, and nothing is read outside a package that changed', async () => {
    const kept = {
      'package.json': '',
      'web/package.json': '',
      'web/schema.graphql': before,
      'src/query.graphql': 'type Query { user: User }',
      'src/more.graphql': 'extend type User { name: String\n email: String }',
    }
    const change: Change = {
      base: { ...kept, 'src/user.graphql': 'type User { id: ID }\nextend type Query { me: User }' },
      head: { ...kept, 'src/user.graphql': 'type User { id: ID }' },
    }
    expect(await summarise(change)).toEqual({ evidence: [removed('src/user.graphql')], unchecked: [] })
    const wanted = graphqlCheck.wanted(filesOf(change), treesOf(change)).map(({ path }) => path)
    expect(new Set(wanted)).toEqual(new Set(['src/query.graphql', 'src/more.graphql', 'src/user.graphql']))
  })

  it('lose nothing when a type moves to another file', async () => {
    const user = 'type User {\n  id: ID\n}'
    const change = {
      base: { 'a.graphql': `type Query { user: User }\n${user}`, 'b.graphql': 'scalar Date' },
      head: { 'a.graphql': 'type Query { user: User }', 'b.graphql': `scalar Date\n${user}` },
    }
    expect(await summarise(change)).toEqual({ evidence: [], unchecked: [] })
  })

  it('are read as servers load a folder: a type only extended, and one defined in several files, are the sum', async () => {
    const change = {
      base: { 'a.graphql': 'extend type Query { a: Int }', 'b.graphql': 'type Query {\n  b: Int\n  c: Int\n}' },
      head: { 'a.graphql': 'type Query { a: Int }', 'b.graphql': 'extend type Query {\n  b: Int\n}' },
    }
    expect(await summarise(change)).toEqual({ evidence: [removed('b.graphql', 3)], unchecked: [] })
  })

  it('keep their past through the rename of a file and of the whole package; a removed line is named by the new path', async () => {
    const change = {
      base: { 'old/package.json': '', 'old/s.graphql': before, 'old/t.graphql': 'scalar Date' },
      head: { 'new/package.json': '', 'new/s.graphql': after, 'new/t.graphql': 'scalar Date' },
      renames: { 'new/s.graphql': 'old/s.graphql', 'new/t.graphql': 'old/t.graphql' },
    }
    expect(await summarise(change)).toEqual({ evidence: [removed('new/s.graphql')], unchecked: [] })
  })

  it('are not torn apart by a manifest that comes or goes', async () => {
    const kept = { 'api/a.graphql': 'type Query { user: User }', 'package.json': '' }
    const change = {
      base: { ...kept, 'api/user.graphql': 'type User { id: ID\n email: String }' },
      head: { ...kept, 'api/user.graphql': 'type User { id: ID }', 'api/package.json': '' },
    }
    expect(await summarise(change)).toEqual({ evidence: [removed('api/user.graphql')], unchecked: [] })
  })

  it('break nothing when the package had no schema before', async () => {
    const change = { base: { 'a/package.json': '' }, head: { 'a/package.json': '', 'a/s.graphql': after } }
    expect(await summarise(change)).toEqual({ evidence: [], unchecked: [] })
  })

  it('are one fact when the last of them is deleted, not one for each type', async () => {
    const base = { 'a/package.json': '', 'a/s.graphql': 'scalar Date\ntype Query { at: Date }', 'a/t.graphql': '' }
    const { evidence, unchecked } = await checkGraphql({ base, head: { 'a/package.json': '' } })
    expect(unchecked).toEqual([])
    expect(evidence).toMatchObject([
      {
        rule: 'graphql-schema-removed',
        level: 'breaking',
        path: 'a/s.graphql',
        side: 'base',
        line: 2,
        affects: ['Query'],
      },
    ])
  })

  it('place the loss of a schema without a Query at its first definition', async () => {
    const { evidence } = await checkGraphql({ base: { 's.graphql': '\n\n"Day."\nscalar Date' }, head: {} })
    expect(evidence).toMatchObject([{ rule: 'graphql-schema-removed', path: 's.graphql', line: 4, affects: [] }])
  })

  it('are found under names that are properties of every object', async () => {
    const change = {
      base: { '__proto__/package.json': '', '__proto__/s.graphql': 'type Query { constructor: Int\n toString: Int }' },
      head: { '__proto__/package.json': '', '__proto__/s.graphql': 'type Query { constructor: Int }' },
    }
    expect(await summarise(change)).toEqual({ evidence: [removed('__proto__/s.graphql')], unchecked: [] })
  })

  it('beyond 500 are not read: the changed file is judged alone', async () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`s${n}.graphql`, `scalar S${n}`]))
    const change = { base: { ...many, 'z.graphql': before }, head: { ...many, 'z.graphql': after } }
    expect(groupsOf(filesOf(change), treesOf(change))).toMatchObject([{ cut: true, head: [{ path: 'z.graphql' }] }])
    expect(await summarise(change)).toEqual({ evidence: [removed('z.graphql')], unchecked: [] })
    const part = { base: { ...many, 'z.graphql': 'scalar Z' }, head: { ...many, 'z.graphql': 'scalar Y' } }
    const why = 'its package has too many schema files to read'
    expect(await summarise(part)).toEqual({ evidence: [], unchecked: [{ path: 'z.graphql', why }] })
  })
})

describe('a path', () => {
  it.each([
    ['api/schema.graphql', true],
    ['schema.GraphQLS', true],
    ['src/queries/user.gql', true],
    ['src/schema.graphql.ts', false],
    ['test/fixtures/schema.graphql', false],
    ['src/__tests__/schema.graphql', false],
    ['node_modules/lib/schema.graphql', false],
    ['vendor/lib/schema.graphql', false],
  ])('%s that may hold a served schema: %s', (path, expected) => {
    expect(isSchemaPath(path)).toBe(expected)
  })
})
