import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadParsers } from '../../../../../src/adapters/parsers/load.ts'
import { type Ref, textsOf } from '../../../../../src/core/change/text.ts'
import { queriesCheck } from '../../../../../src/core/evidence/across/queries/check.ts'
import { queryTexts } from '../../../../../src/core/evidence/across/queries/query-texts.ts'
import {
  pathsOfQueries,
  withQueries,
  wordsOfQueries,
} from '../../../../../src/core/evidence/across/queries/query-words.ts'
import { noFacts } from '../../../../../src/core/settings/facts.ts'
import { anEvidence } from '../../../../support/builders.ts'
import { filesOf } from '../../graphql/repository.ts'

const assets = join(import.meta.dirname, '..', '..', '..', '..', '..', 'dist', 'assets')

const before = `type Query { user(id: ID, short: Boolean): User search: Found nodes: [Node!]! }
type User implements Node { id: ID! name: String mail: Mail posts: [Post!]! }
type Mail { address: String }
type Post { title: String }
union Found = User | Post
interface Node { id: ID! }
input Filter { a: Int }
`
/** Gives what queries ask for that a schema no longer has, as `path:line coordinate`. */
async function asked(head: string, queries: Readonly<Record<string, string>>) {
  const change = {
    base: { 'api/schema.graphql': before, ...queries },
    head: { 'api/schema.graphql': head, ...queries },
  }
  const files = filesOf(change)
  const trees = { mergeBase: Object.keys(change.base), head: Object.keys(change.head) }
  const textOf = ({ revision, path }: Ref) =>
    (revision === 'head' ? new Map(Object.entries(change.head)) : new Map(Object.entries(change.base))).get(path)
  const texts = textsOf(
    queriesCheck.wanted(files, trees).map((ref) => [ref, { kind: 'text' as const, text: textOf(ref) ?? '' }]),
  )
  const parsers = await loadParsers(queriesCheck.parsers, assets)
  const { evidence, unchecked } = queriesCheck.compute({ files, trees, texts, facts: noFacts }, parsers)
  expect(unchecked).toEqual([])
  return evidence.map(({ path, line, affects }) => `${path}:${line} ${affects.join()}`)
}

const noMail = before.replace(' mail: Mail', '')

describe('a query of the head', () => {
  test.each<readonly [what: string, head: string, query: string, found: readonly string[]]>([
    ['a field', noMail, 'query {\n  user {\n    mail { address }\n  }\n}', ['web/a.graphql:3 User.mail']],
    ['by another name', noMail, '{ user { post: mail { address } } }', ['web/a.graphql:1 User.mail']],
    ['in a fragment', noMail, 'fragment A on User {\n mail { address } }', ['web/a.graphql:2 User.mail']],
    ['in a part', noMail, '{ nodes { id ... on User { mail { address } } } }', ['web/a.graphql:1 User.mail']],
    [
      'an argument',
      before.replace(', short: Boolean', ''),
      '{ user(short: true) { id } }',
      ['web/a.graphql:1 Query.user(short:)'],
    ],
    [
      'a type',
      before.replace('type Post { title: String }\n', '').replace(' posts: [Post!]!', '').replace(' | Post', ''),
      '{ search { ... on Post { title } } }',
      ['web/a.graphql:1 Post'],
    ],
    [
      'a type of a variable',
      before.replace('input Filter { a: Int }\n', ''),
      'query A($f: [Filter!]!) { user { id } }',
      ['web/a.graphql:1 Filter'],
    ],
    ['nothing that is gone', noMail, '{ user { id name __typename ...A } }', []],
    ['something of another schema too', noMail, '{ user { mail { address } avatar } }', []],
    ['a root of another schema', noMail, '{ viewer { mail } }', []],
    ['what cannot be parsed', noMail, '{ user { mail { address } }', []],
    [
      'the same name of another type',
      before.replace('title: String', 'title: String mail: Int').replace(' mail: Mail', ''),
      '{ user { posts { title } } }',
      [],
    ],
  ])('is found where it asks for %s', async (_what, head, query, found) => {
    expect(await asked(head, { 'web/a.graphql': query })).toEqual(found)
  })

  test('is found in code, on the lines of the file', async () => {
    const code = [
      'import { gql } from "a"',
      'const A = gql`',
      '  query A {',
      '    user { id }',
      '  }',
      ['  $', '{PART}'].join(''),
      '`',
      'const B = gql(`',
      '  query B {',
      '    user { mail { address } }',
      '  }',
      '`)',
    ].join('\n')
    const python = 'QUERY = gql("""\n  { user { mail { address } } }\n""")\n'
    expect(await asked(noMail, { 'web/a.tsx': code, 'job/a.py': python })).toEqual([
      'web/a.tsx:10 User.mail',
      'job/a.py:2 User.mail',
    ])
  })

  test('costs little where it nests without end', async () => {
    const deep = `{ user { ${'posts { '.repeat(5_000)}`
    expect(await asked(noMail, { 'web/a.graphql': deep })).toEqual([])
    expect(queryTexts('a.ts', 'gql`'.repeat(50_000)).length).toBeLessThanOrEqual(100)
  })
})

describe('the facts of a schema', () => {
  const gone = anEvidence({
    ...{ contract: 'graphql', rule: 'graphql-field-removed', level: 'risky', side: 'base', detail: 'Keep it.' },
    ...{ affects: ['User.mail'], removes: [{ kind: 'field', text: 'mail', owner: 'User' }] },
  })
  const asks = anEvidence({ path: 'web/a.graphql', line: 3, affects: ['User.mail'] })

  test('say by which words queries are found, whoever could read those', () => {
    expect(wordsOfQueries([gone])).toEqual(['mail'])
    expect(wordsOfQueries([{ ...gone, affects: ['Query.user(short:)'], removes: [] }])).toEqual(['short'])
    expect(
      wordsOfQueries([
        { ...gone, rule: 'graphql-schema-removed' },
        { ...gone, side: 'head' },
      ]),
    ).toEqual([])
    const hit = (path: string, text: string) => ({ word: 'mail', path, line: 1, text })
    const hits = [
      hit('web/a.graphql', 'mail'),
      hit('web/b.ts', '  mail {'),
      hit('web/c.ts', 'user.mail = 1'),
      hit('test/d.test.ts', '  mail {'),
      hit('a.yaml', 'mail'),
    ]
    expect(pathsOfQueries([gone], hits)).toEqual(['web/a.graphql', 'web/b.ts'])
  })

  test('are proven by a query, what was deprecated too, and untouched by others', () => {
    const [found] = withQueries([gone], [asks, asks])
    expect(found).toMatchObject({ level: 'breaking', usedAt: [{ path: 'web/a.graphql', line: 3 }] })
    expect(found?.detail).toBe('Queries at the head still ask for it: `web/a.graphql:3`. Keep it.')
    expect(withQueries([gone], [{ ...asks, affects: ['Post.mail'] }])).toEqual([gone])
  })
})
