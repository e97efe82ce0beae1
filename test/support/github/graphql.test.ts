import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aWorld, send, type TemporaryRepository, temporaryRepository } from './fixture.ts'
import { type GitHub, startGitHub } from './server.ts'

let repository: TemporaryRepository
let [base, head, next, forced] = ['', '', '', '']
let github: GitHub

beforeAll(async () => {
  const long = 'é'.repeat(300_000)
  const files = { 'a.txt': 'a\n', 'long.txt': `x${long}`, bin: Buffer.from([1, 0]), 'odd\nname': 'odd\n', empty: '' }
  repository = await temporaryRepository([
    { files: { 'a.txt': '1\n' } },
    { files, branch: 'f', from: 0 },
    { files: { 'a.txt': 'b\n' }, branch: 'f' },
    { files: { 'a.txt': 'c\n' }, branch: 'g', from: 0 },
  ])
  ;[base = '', head = '', next = '', forced = ''] = repository.shas
})
beforeEach(async () => {
  github = await startGitHub(aWorld(repository.dir, base, head))
  return github.close
})
afterAll(() => repository.remove())

const ask = (query: string, variables: object = {}) => send(github, 'POST', github.graphqlUrl, { query, variables })
const inPull = (fields: string) =>
  ask(`{ repository(owner: "octo-org", name: "shop") { pullRequest(number: 7) { ${fields} } } }`)
const pull = (fields: object) => ({ data: { repository: { pullRequest: fields } } })

it('knows who asks, although REST does not say', async () => {
  const { body } = await ask('{ viewer { databaseId login } }')
  expect(body).toEqual({ data: { viewer: { databaseId: 41898282, login: 'github-actions[bot]' } } })
})

describe('blobs', () => {
  const blob = '... on Blob { text isTruncated isBinary byteSize oid }'
  it.each([
    ['a.txt', { text: 'a\n', isTruncated: false, isBinary: false, byteSize: 2 }],
    ['odd\nname', { text: 'odd\n' }],
    ['bin', { text: null, isBinary: true, byteSize: 2 }],
    ['empty', { text: '', byteSize: 0 }],
    ['absent', null],
    ['absent\nname', null],
    ['a.txt/below', null],
  ])('answer %j', async (path, expected) => {
    const query = `query ($at: String!) { repository(owner: "octo-org", name: "shop") { object(expression: $at) { ${blob} } } }`
    const { body } = await ask(query, { at: `${head}:${path}` })
    const match = expected === null ? null : expect.objectContaining(expected)
    expect(body).toEqual({ data: { repository: { object: match } } })
    expect(github.problems).toEqual([])
  })

  it('are cut at 512,000 bytes, never within a character', async () => {
    const { body } = await ask(
      `{ repository(owner: "octo-org", name: "shop") { object(expression: "${head}:long.txt") { ${blob} } } }`,
    )
    const text = `x${'é'.repeat(255_999)}`
    const object = expect.objectContaining({ text, isTruncated: true, byteSize: 600_001 })
    expect(body).toEqual({ data: { repository: { object } } })
  })

  it('come in batches of a hundred, each in its place', async () => {
    const fields = Array.from({ length: 100 }, (_, n) => {
      const path = n % 5 === 0 ? 'absent\\nname' : 'a.txt'
      return `f${n}: object(expression: "${n % 2 === 0 ? head : base}:${path}") { ... on Blob { text } }`
    })
    const { body } = await ask(`{ repository(owner: "octo-org", name: "shop") { ${fields.join(' ')} } }`)
    const texts = fields.map((_, n) => [`f${n}`, n % 5 === 0 ? null : { text: n % 2 === 0 ? 'a\n' : '1\n' }])
    expect(body).toEqual({ data: { repository: Object.fromEntries(texts) } })
  })
})

describe('the timeline', () => {
  const since = (at: string) =>
    inPull(
      `timelineItems(first: 10, since: "${at}", itemTypes: [PULL_REQUEST_COMMIT, HEAD_REF_FORCE_PUSHED_EVENT]) { filteredCount nodes { __typename } }`,
    )
  const counted = (filteredCount: number, ...names: readonly string[]) =>
    pull({ timelineItems: { filteredCount, nodes: names.map((__typename) => ({ __typename })) } })

  it('tells a push and a forced push after a moment from what was there before', async () => {
    expect((await since('2026-01-01T00:00:00Z')).body).toEqual(counted(1, 'PullRequestCommit'))
    expect((await since('2026-02-01T00:00:00Z')).body).toEqual(counted(0))
    github.setHead(next, '2026-02-01T12:00:00Z')
    expect((await since('2026-02-01T00:00:00Z')).body).toEqual(counted(1, 'PullRequestCommit'))
    github.setHead(forced, '2026-02-02T12:00:00Z')
    expect((await since('2026-02-02T00:00:00Z')).body).toEqual(
      counted(2, 'HeadRefForcePushedEvent', 'PullRequestCommit'),
    )
    expect((await inPull('headRefOid commits(last: 1) { nodes { commit { oid } } }')).body).toEqual(
      pull({ headRefOid: forced, commits: { nodes: [{ commit: { oid: forced } }] } }),
    )
    expect(github.problems).toEqual([])
  })
})

describe('a query that GitHub would not answer', () => {
  it.each([
    ['a field that does not exist', '{ viewer { name_of_cat } }', 'name_of_cat'],
    ['bad syntax', '{ viewer { ', 'Syntax Error'],
    ['a field the stand-in does not know', '{ viewer { bio } }', 'does not know User.bio'],
  ])('is answered 200 with errors, and reported: %s', async (_, query, wording) => {
    const answer = await ask(query)
    expect(answer).toMatchObject({ status: 200, body: { errors: [{ message: expect.stringContaining(wording) }] } })
    expect(github.problems).toEqual([expect.stringContaining(wording)])
  })

  it.each([
    ['{ repository(owner: "octo-org", name: "none") { id } }', 'NOT_FOUND'],
    ['{ repository(owner: "octo-org", name: "shop") { pullRequest(number: 8) { id } } }', 'NOT_FOUND'],
  ])('names its kind without being a problem: %s', async (query, type) => {
    expect((await ask(query)).body).toMatchObject({ errors: [{ type }] })
    expect(github.problems).toEqual([])
  })

  it('must say how long a page is, and no more than a hundred', async () => {
    const none = await inPull('reviewThreads { nodes { id } }')
    const many = await inPull('reviewThreads(first: 101) { nodes { id } }')
    expect(none.body).toMatchObject({ errors: [{ type: 'MISSING_PAGINATION_BOUNDARIES' }] })
    expect(many.body).toMatchObject({ errors: [{ type: 'EXCESSIVE_PAGINATION' }] })
  })
})
