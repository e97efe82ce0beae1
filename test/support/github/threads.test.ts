import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aWorld, send, type TemporaryRepository, temporaryRepository } from './fixture.ts'
import { type GitHub, startGitHub } from './server.ts'
import { actionsBot, octocat } from './world.ts'

let repository: TemporaryRepository
let [base, head, next] = ['', '', '']
let github: GitHub

beforeAll(async () => {
  repository = await temporaryRepository([
    { files: { 'a.txt': '1\n' } },
    { files: { 'a.txt': 'a\n' }, branch: 'f', from: 0 },
    { files: { 'a.txt': 'b\n' }, branch: 'f' },
  ])
  ;[base = '', head = '', next = ''] = repository.shas
})
beforeEach(async () => {
  github = await startGitHub(aWorld(repository.dir, base, head))
  return () => github.close()
})
afterAll(() => repository.remove())

const ask = (query: string, variables: object = {}) => send(github, 'POST', github.graphqlUrl, { query, variables })
const inPull = (fields: string) =>
  ask(`{ repository(owner: "octo-org", name: "shop") { pullRequest(number: 7) { ${fields} } } }`)
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })
const comments = z.object({ pageInfo, nodes: z.array(z.object({ databaseId: z.number() })) })
const conversation = z.object({
  data: z.object({ repository: z.object({ pullRequest: z.object({ comments }) }) }),
})
const pull = (fields: object) => ({ data: { repository: { pullRequest: fields } } })

describe('threads', () => {
  const fields = `id isResolved isOutdated path line originalLine diffSide comments(first: 5) { nodes { databaseId author { login } body } }`

  it('hold their comments; a bot has no [bot], a deleted account no author', async () => {
    const id = github.comment({ path: 'a.txt', line: 1, body: 'Why?' })
    const { body } = await send(github, 'POST', `/pulls/7/comments/${id}/replies`, { body: 'So.' })
    expect(body).toMatchObject({ user: { login: 'github-actions[bot]' } })
    github.reply(id, { body: 'Oh.', user: null })
    github.resolve(id)
    const nodes = [
      { databaseId: id, author: { login: octocat.login }, body: 'Why?' },
      { author: { login: 'github-actions' }, body: 'So.' },
      { author: null, body: 'Oh.' },
    ]
    const thread = {
      isResolved: true,
      isOutdated: false,
      path: 'a.txt',
      line: 1,
      diffSide: 'RIGHT',
      comments: { nodes },
    }
    const asked = await inPull(`reviewThreads(first: 10) { nodes { ${fields} } }`)
    expect(asked.body).toMatchObject(pull({ reviewThreads: { nodes: [thread] } }))
    github.setHead(next)
    const outdated = { isOutdated: true, line: null, originalLine: 1 }
    const later = await inPull(`reviewThreads(first: 10) { nodes { ${fields} } }`)
    expect(later.body).toMatchObject(pull({ reviewThreads: { nodes: [outdated] } }))
    expect(github.problems).toEqual([])
  })

  it('come in pages', async () => {
    for (let count = 0; count < 3; count += 1) github.comment({ path: 'a.txt', line: 1, body: `${count}` })
    const page = (after: string) =>
      `reviewThreads(first: 2${after}) { nodes { id } pageInfo { hasNextPage endCursor } totalCount }`
    const first = await inPull(page(''))
    const endCursor = 'Y3Vyc29yOjE='
    expect(first.body).toMatchObject(
      pull({ reviewThreads: { totalCount: 3, pageInfo: { hasNextPage: true, endCursor } } }),
    )
    const second = await inPull(page(`, after: "${endCursor}"`))
    const rest = { nodes: [{ id: expect.any(String) }], pageInfo: { hasNextPage: false } }
    expect(second.body).toMatchObject(pull({ reviewThreads: rest }))
  })

  const state = 'id isResolved resolvedBy { login } viewerCanResolve comments(first: 5) { nodes { databaseId } }'
  const threads = async () => (await inPull(`reviewThreads(first: 9) { nodes { ${state} } }`)).body
  const threadId = async () => /PRRT_\w+/.exec(JSON.stringify(await threads()))?.[0] ?? ''
  const change = (name: string, id: string) =>
    ask(`mutation { ${name}(input: { threadId: "${id}" }) { thread { isResolved resolvedBy { login } } } }`)

  it.each([
    ['resolveReviewThread', false],
    ['unresolveReviewThread', true],
  ])('are changed only by a token that may write contents: %s', async (name, resolved) => {
    const id = github.comment({ path: 'a.txt', line: 1, body: 'Why?' })
    if (resolved) github.resolve(id)
    expect((await change(name, await threadId())).body).toMatchObject({ errors: [{ type: 'FORBIDDEN' }] })
    expect(github.state.reviewComments[0]?.resolved).toBe(resolved)
    expect(github.problems).toEqual([])
  })

  it('name the person who resolved them, and nobody where a token did', async () => {
    await github.close()
    github = await startGitHub(aWorld(repository.dir, base, head, { token: { permissions: { contents: 'write' } } }))
    const first = github.comment({ path: 'a.txt', line: 1, body: 'Why?' })
    const answer = github.reply(first, { body: 'So.' })
    const id = await threadId()
    const is = (isResolved: boolean, resolvedBy: object | null) =>
      pull({ reviewThreads: { nodes: [{ isResolved, resolvedBy, viewerCanResolve: true }] } })
    github.resolve(answer, octocat)
    expect(await threads()).toMatchObject(is(true, { login: octocat.login }))
    github.reopen(first)
    expect(await threads()).toMatchObject(is(false, null))
    const resolved = { isResolved: true, resolvedBy: null }
    expect((await change('resolveReviewThread', id)).body).toEqual({
      data: { resolveReviewThread: { thread: resolved } },
    })
    expect(await threads()).toMatchObject(is(true, null))
    const opened = { isResolved: false, resolvedBy: null }
    expect((await change('unresolveReviewThread', id)).body).toEqual({
      data: { unresolveReviewThread: { thread: opened } },
    })
    expect((await change('unresolveReviewThread', 'PRRT_none')).body).toMatchObject({ errors: [{ type: 'NOT_FOUND' }] })
    expect(github.problems).toEqual([])
  })

  it('outlive their first comment, as resolved as they were, and end with their last', async () => {
    const first = github.comment({ path: 'a.txt', line: 1, body: 'Why?', user: actionsBot })
    const second = github.reply(first, { body: 'So.', user: actionsBot })
    const alone = github.comment({ path: 'a.txt', line: 1, body: 'Else?', user: actionsBot })
    github.resolve(first, octocat)
    const id = await threadId()
    const remove = (comment: number) => send(github, 'DELETE', `/pulls/comments/${comment}`)
    expect([(await remove(first)).status, (await remove(alone)).status]).toEqual([204, 204])
    const comments = { nodes: [{ databaseId: second }] }
    const left = { id, isResolved: true, resolvedBy: { login: octocat.login }, viewerCanResolve: false, comments }
    expect(await threads()).toEqual(pull({ reviewThreads: { nodes: [left] } }))
    github.reply(second, { body: 'Also.' })
    expect(github.state.reviewComments.map((one) => one.in_reply_to_id)).toEqual([first, first])
    expect(github.problems).toEqual([])
  })
})

describe('the conversation', () => {
  const author = '__typename login ... on Bot { databaseId } ... on User { databaseId }'
  const page = (size: number, after: string | null) =>
    `comments(first: ${size}, after: ${JSON.stringify(after)}) { pageInfo { hasNextPage endCursor } nodes { databaseId body url author { ${author} } } }`

  type Nodes = z.infer<typeof comments>['nodes']
  async function pagesAfter(after: string | null): Promise<readonly Nodes[]> {
    const { body } = await inPull(page(100, after))
    const { nodes, pageInfo } = conversation.parse(body).data.repository.pullRequest.comments
    return pageInfo.hasNextPage ? [nodes, ...(await pagesAfter(pageInfo.endCursor))] : [nodes]
  }

  it('shows its comments with their authors by id', async () => {
    const [mine, gone, last] = github.foreignComments([
      { body: 'One.', user: actionsBot },
      { body: 'Two.', user: null },
      { body: 'Three.' },
    ])
    const url = `${github.serverUrl}/octo-org/shop/pull/7#issuecomment-${mine}`
    const bot = { __typename: 'Bot', login: 'github-actions', databaseId: actionsBot.id }
    const nodes = [
      { databaseId: mine, body: 'One.', url, author: bot },
      { databaseId: gone, body: 'Two.', url: expect.any(String), author: null },
      {
        databaseId: last,
        body: 'Three.',
        url: expect.any(String),
        author: { __typename: 'User', login: octocat.login, databaseId: octocat.id },
      },
    ]
    const pageInfo = { hasNextPage: false, endCursor: expect.any(String) }
    expect((await inPull(page(100, null))).body).toEqual(pull({ comments: { pageInfo, nodes } }))
    expect(github.problems).toEqual([])
  })

  it('comes in pages of a hundred', async () => {
    const user = (n: number) => ({ login: `person${n}`, id: 5_000 + n, type: 'User' }) as const
    const ids = github.foreignComments(Array.from({ length: 205 }, (_, n) => ({ body: `${n}`, user: user(n) })))
    const pages = await pagesAfter(null)
    expect(pages.map((nodes) => nodes.length)).toEqual([100, 100, 5])
    expect(pages.flat().map((one) => one.databaseId)).toEqual(ids)
    expect(github.problems).toEqual([])
  })

  it('is empty at first', async () => {
    const pageInfo = { hasNextPage: false, endCursor: null }
    expect((await inPull(page(100, null))).body).toEqual(pull({ comments: { pageInfo, nodes: [] } }))
  })
})
