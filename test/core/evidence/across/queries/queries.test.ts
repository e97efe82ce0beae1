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
async function asked(head: string, queries: Readonly<Record<string, string>>, base = before) {
  const change = {
    base: { 'api/schema.graphql': base, ...queries },
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

  test.each<readonly [what: string, from: string, to: string, query: string, found: readonly string[]]>([
    ['a value of an enum', 'OPEN SENT', 'OPEN', '{ orders(state: SENT) { id } }', ['State.SENT']],
    ['one in a list', 'OPEN SENT', 'OPEN', '{ orders(by: { states: [OPEN, SENT] }) { id } }', ['State.SENT']],
    ['one as a default', 'OPEN SENT', 'OPEN', 'query A($s: State = SENT) { orders(state: $s) { id } }', ['State.SENT']],
    ['another value', 'OPEN SENT', 'OPEN', '{ orders(state: OPEN) { id } }', []],
    ['a value from outside', 'OPEN SENT', 'OPEN', 'query A($s: State) { orders(state: $s) { id } }', []],
    ['a field of an input', ' text: String', '', '{ orders(by: { text: "a" }) { id } }', ['By.text']],
    ['one deeper', ' text: String', '', '{ orders(by: { any: [{ text: "a" }] }) { id } }', ['By.text']],
    ['an input from outside', ' text: String', '', 'query A($b: By) { orders(by: $b) { id } }', []],
    ['an input without a new field', 'by: By', 'by: By!', '{ orders { id } }', ['Query.orders(by:)']],
    ['an input that lacks a field', 'any: [By!]', 'any: [By!]!', '{ orders(by: { text: "a" }) { id } }', ['By.any']],
    ['one that has it', 'any: [By!]', 'any: [By!]!', '{ orders(by: { any: [] }) { id } }', []],
    ['an input that lacks what had a default', '= 1', '', '{ orders(by: { text: "a" }) { id } }', ['By.page']],
    ['a new argument', 'first: Int', 'first: Int, shop: ID!', '{ orders { id } }', ['Query.orders(shop:)']],
    ['what it passes', 'first: Int', 'first: String', '{ orders(first: 1) { id } }', ['Query.orders(first:)']],
    [
      'what it passes from outside',
      'first: Int',
      'first: String',
      'query A($n: Int) { orders(first: $n) { id } }',
      ['Query.orders(first:)'],
    ],
    [
      'what may be null',
      'first: Int',
      'first: Int!',
      'query A($n: Int) { orders(first: $n) { id } }',
      ['Query.orders(first:)'],
    ],
    ['what is not', 'first: Int', 'first: Int!', 'query A($n: Int!) { orders(first: $n) { id } }', []],
    [
      'a variable in an object',
      'text: String',
      'text: Int',
      'query A($t: String) { orders(by: { text: $t }) { id } }',
      ['By.text'],
    ],
    [
      'a variable that a fragment passes',
      'first: Int',
      'first: String',
      'query A($n: Int) { ...F }\nfragment F on Query { orders(first: $n) { id } }',
      ['Query.orders(first:)'],
    ],
    ['two fields of a choice', 'input By', 'input By @oneOf', '{ orders(by: { text: "a", page: 1 }) { id } }', ['By']],
    ['parts of what has none', 'sum: Sum', 'sum: Int', '{ orders { sum { cents } } }', ['Order.sum']],
    ['nothing of what has parts', 'id: ID', 'id: Sum', '{ orders { id } }', ['Order.id']],
    ['parts of another type', 'sum: Sum', 'sum: Cost', '{ orders { sum { cents } } }', ['Order.sum']],
    ['a member that left', '= Order | Sum', '= Order', '{ any { ... on Sum { cents } } }', ['Any | Sum']],
    ['it by its fragment', '= Order | Sum', '= Order', '{ any { ...F } }\nfragment F on Sum { cents }', ['Any | Sum']],
    ['a class that left', 'Sum implements Node', 'Sum', '{ node { ... on Sum { cents } } }', ['Sum implements Node']],
    ['a directive', 'directive @fast(by: Int) on FIELD', '', '{ orders @fast { id } }', ['@fast']],
    ['its argument', '(by: Int) on', ' on', '{ orders @fast(by: 1) { id } }', ['@fast(by:)']],
    ['a directive of clients', ' text: String', '', '{ orders(by: { text: "a" }) @client { id } }', ['By.text']],
    ['an operation', 'type Mutation { add: Int }', '', 'mutation { add }', ['Mutation']],
    ['one of another schema', 'type Mutation { add: Int }', '', 'mutation { other }', []],
    ['what it asked for in vain before', 'OPEN SENT', 'OPEN', '{ orders(state: SENT, last: 1) { id } }', []],
  ])('is found where it passes %s', async (_what, from, to, query, found) => {
    const base = [
      'directive @fast(by: Int) on FIELD',
      'type Query { orders(by: By, state: State, first: Int): [Order!]! any: Any node: Node }',
      'type Mutation { add: Int }',
      'enum State { OPEN SENT }',
      'input By { text: String any: [By!] states: [State!] page: Int! = 1 }',
      'type Order { id: ID sum: Sum }',
      'type Sum implements Node { cents: Int }',
      'type Cost { euros: Int }',
      'interface Node { cents: Int }',
      'union Any = Order | Sum',
    ].join('\n')
    expect(base).toContain(from)
    const lines = await asked(base.replace(from, to), { 'web/a.graphql': query }, base)
    const names = lines.flatMap((line) => line.replace(/^\S+ /, '').split(','))
    if (found.length === 0) expect(names).toEqual([])
    else expect(names).toEqual(expect.arrayContaining([...found]))
  })

  test('of several operations is judged for itself', async () => {
    const query = '{ user { mail { address } } }'.replace('{', 'query A {')
    const other = 'query B { viewer { mail } }'
    expect(await asked(noMail, { 'web/a.graphql': `${other}\n${query}\n` })).toEqual(['web/a.graphql:2 User.mail'])
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
    ...{ affects: ['User.mail'], queried: ['mail'] },
  })
  const asks = anEvidence({ path: 'web/a.graphql', line: 3, affects: ['User.mail'] })

  test('say by which words queries are found, whoever could read those', () => {
    expect(wordsOfQueries([gone])).toEqual(['mail'])
    const { queried, ...silent } = gone
    expect(wordsOfQueries([{ ...gone, level: 'info' }, silent])).toEqual([])
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
