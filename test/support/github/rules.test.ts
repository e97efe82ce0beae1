import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aCommentEvent, aPullRequestEvent, aThreadReplyEvent } from './events.ts'
import { aWorld, send, type TemporaryRepository, temporaryRepository } from './fixture.ts'
import { contract } from './openapi.ts'
import { type GitHub, startGitHub } from './server.ts'
import { actionsBot, octocat, type World } from './world.ts'

let repository: TemporaryRepository
let [base, head] = ['', '']
let github: GitHub

beforeAll(async () => {
  repository = await temporaryRepository([
    { files: { 'a.txt': 'a\n' } },
    { files: { 'a.txt': 'b\n' }, branch: 'f', from: 0 },
  ])
  base = repository.shas[0] ?? ''
  head = repository.shas[1] ?? ''
  return repository.remove
})
afterEach(() => github.close())

async function start(more: Partial<World> = {}): Promise<void> {
  github = await startGitHub(aWorld(repository.dir, base, head, more))
}

const comment = (body: string) => send(github, 'POST', '/issues/7/comments', { body })
const checkRun = (annotations: number, more: object = {}) => ({
  name: 'Integration review',
  head_sha: head,
  conclusion: 'neutral',
  output: {
    title: 'Partial',
    summary: 'Read.',
    annotations: Array.from({ length: annotations }, () => ({
      path: 'a.txt',
      start_line: 1,
      end_line: 1,
      annotation_level: 'warning',
      message: 'Look.',
    })),
    ...more,
  },
})

describe('permissions', () => {
  const writes = [
    ['POST', '/pulls/7/reviews', { event: 'COMMENT', body: 'x' }],
    ['POST', '/issues/7/comments', { body: 'x' }],
    ['POST', '/check-runs', { name: 'x', head_sha: '' }],
  ] as const
  const write = 'write' as const
  it.each([
    ['the default token', {}, [200, 201, 403]],
    ["a fork's token", { 'pull-requests': 'read' }, [403, 403, 403]],
    ['a token for issues', { 'pull-requests': 'none', issues: write }, [403, 201, 403]],
    ['a token for checks', { checks: write }, [200, 201, 201]],
  ] as const)('%s may do no more than GitHub lets it', async (_, permissions, statuses) => {
    await start({ token: { permissions } })
    const answers = []
    for (const [method, path, body] of writes)
      answers.push(await send(github, method, path, 'head_sha' in body ? { ...body, head_sha: head } : body))
    expect(answers.map((answer) => answer.status)).toEqual(statuses)
    for (const answer of answers.filter((one) => one.status === 403))
      expect(answer.body).toMatchObject({ message: 'Resource not accessible by integration' })
    expect(github.problems).toEqual([])
  })

  it.each([
    ['the default token', {}, [200, 204, 200, 204, 201, 201]],
    ["a fork's token", { 'pull-requests': 'read' }, [200, 403, 403, 403, 403, 403]],
    ['a token for issues', { 'pull-requests': 'none', issues: write }, [200, 204, 403, 403, 403, 403]],
  ] as const)('%s may do no more with what is there already', async (_, permissions, statuses) => {
    await start({ token: { permissions } })
    const said = github.comment({ body: 'x', user: actionsBot })
    const [own, gone] = [1, 2].map(() => github.comment({ body: 'x', path: 'a.txt', line: 1, user: actionsBot }))
    const answers = [
      await send(github, 'GET', `/issues/comments/${said}`),
      await send(github, 'DELETE', `/issues/comments/${said}`),
      await send(github, 'PATCH', `/pulls/comments/${own}`, { body: 'y' }),
      await send(github, 'DELETE', `/pulls/comments/${gone}`),
      await send(github, 'POST', `/pulls/comments/${own}/reactions`, { content: 'eyes' }),
      await send(github, 'POST', `/pulls/7/comments/${own}/replies`, { body: 'z' }),
    ]
    expect(answers.map((answer) => answer.status)).toEqual(statuses)
    expect(github.problems).toEqual([])
  })

  it('a request without a token is 401, and the default token is nobody', async () => {
    await start()
    expect((await fetch(`${github.apiUrl}/repos/octo-org/shop/pulls/7`)).status).toBe(401)
    expect((await send(github, 'GET', `${github.apiUrl}/user`)).status).toBe(403)
    await github.close()
    await start({ token: { user: octocat } })
    expect((await send(github, 'GET', `${github.apiUrl}/user`)).body).toMatchObject({ login: 'octocat' })
    expect(github.problems).toEqual([])
  })

  it('a login that is not listed is not a user', async () => {
    await start({ collaborators: { mona: { permission: 'write', role_name: 'maintain' } } })
    const known = await send(github, 'GET', '/collaborators/mona/permission')
    expect(known.body).toMatchObject({ permission: 'write', role_name: 'maintain', user: { login: 'mona' } })
    const unknown = await send(github, 'GET', `/collaborators/${encodeURIComponent('renovate[bot]')}/permission`)
    expect(unknown).toMatchObject({ status: 404, body: { message: 'renovate[bot] is not a user' } })
  })
})

describe('the conversation', () => {
  it('is written, edited, read since a time and reacted to', async () => {
    await start()
    const spoken = github.comment({ body: '/integration-review', at: '2026-02-01T00:00:00Z' })
    expect(await comment('Here.')).toMatchObject({ status: 201, body: { user: { id: 41898282, type: 'Bot' } } })
    const own = github.state.issueComments.at(-1)?.id
    expect((await send(github, 'PATCH', `/issues/comments/${own}`, { body: 'There.' })).body).toMatchObject({
      body: 'There.',
    })
    expect((await send(github, 'PATCH', '/issues/comments/1', { body: 'x' })).status).toBe(404)
    expect((await send(github, 'GET', '/issues/7/comments')).body).toHaveLength(2)
    expect((await send(github, 'GET', '/issues/7/comments?since=2026-03-01T00:00:00Z')).body).toMatchObject([
      { id: own },
    ])
    const react = () => send(github, 'POST', `/issues/comments/${spoken}/reactions`, { content: 'eyes' })
    expect([(await react()).status, (await react()).status]).toEqual([201, 200])
    expect(github.state.reactions).toMatchObject([{ comment_id: spoken, content: 'eyes' }])
    expect(github.problems).toEqual([])
  })

  it('is read one comment at a time and deleted', async () => {
    await start()
    const id = github.comment({ body: 'Here.', user: actionsBot })
    const read = () => send(github, 'GET', `/issues/comments/${id}`)
    expect(await read()).toMatchObject({ status: 200, body: { id, body: 'Here.', user: { type: 'Bot' } } })
    const remove = () => send(github, 'DELETE', `/issues/comments/${id}`)
    expect([(await remove()).status, (await remove()).status, (await read()).status]).toEqual([204, 404, 404])
    expect(github.state.issueComments).toEqual([])
    expect(github.problems).toEqual([])
  })

  it('takes 65,536 characters and not one more', async () => {
    await start()
    const long = await comment('x'.repeat(65_537))
    expect(JSON.stringify(long.body)).toContain('Body is too long (maximum is 65536 characters)')
    expect([(await comment('x'.repeat(65_536))).status, (await comment('')).status]).toEqual([201, 422])
  })
})

describe('check runs', () => {
  it('take fifty annotations a request and add them up', async () => {
    await start({ token: { permissions: { checks: 'write' } } })
    expect((await send(github, 'POST', '/check-runs', checkRun(50))).body).toMatchObject({ status: 'completed' })
    const id = github.state.checkRuns[0]?.id
    const { name: _, head_sha: __, ...more } = checkRun(7)
    const { body } = await send(github, 'PATCH', `/check-runs/${id}`, more)
    expect(body).toMatchObject({ output: { annotations_count: 57 } })
    expect(github.problems).toEqual([])
    expect((await send(github, 'POST', '/check-runs', checkRun(51))).status).toBe(422)
    expect((await send(github, 'POST', '/check-runs', checkRun(0, { summary: 'x'.repeat(65_536) }))).status).toBe(422)
    expect(github.state.checkRuns).toHaveLength(1)
  })
})

describe('faults', () => {
  it('answer instead of the truth, after a write, or not at all', async () => {
    await start()
    const rule = { method: 'POST', path: /\/issues\/7\/comments$/, status: 502, body: { message: 'Bad Gateway' } }
    github.fault(rule)
    github.fault({ ...rule, effect: 'applied', headers: { 'retry-after': '3' } })
    github.fault({ ...rule, drop: true })
    const [first, second] = [await comment('one'), await comment('two')]
    expect([first.status, second.status, second.headers.get('retry-after')]).toEqual([502, 502, '3'])
    await expect(comment('three')).rejects.toThrow()
    expect((await comment('four')).status).toBe(201)
    expect(github.state.issueComments.map((one) => one.body)).toEqual(['two', 'four'])
    expect(github.requests.map((one) => one.status)).toEqual([502, 502, 0, 201])
    expect(github.requests[0]).toMatchObject({
      method: 'POST',
      path: '/repos/octo-org/shop/issues/7/comments',
      body: { body: 'one' },
    })
  })
})

describe('what is reported', () => {
  it('names operations, parameters and keys that GitHub does not describe', async () => {
    await start()
    expect((await send(github, 'GET', '/pulls/7/commits')).status).toBe(404)
    expect((await send(github, 'GET', `${github.serverUrl}/octo-org/shop`)).status).toBe(404)
    expect((await send(github, 'GET', '/pulls/7/files?per_page=101&sort=size')).status).toBe(200)
    await send(github, 'POST', '/issues/7/comments', { body: 'x', text: 'y' })
    expect(github.problems).toHaveLength(5)
    expect(github.requests).toHaveLength(4)
  })

  it('sees an answer of ours that is not complete', async () => {
    await start()
    const { body } = await send(github, 'GET', '/pulls/7')
    const operation = { method: 'GET', template: '/repos/{owner}/{repo}/pulls/{pull_number}' }
    const damaged = { ...Object(body), draft: 'no', head: { sha: head } }
    expect(contract().responseProblems(operation, 200, body)).toEqual([])
    expect(contract().responseProblems(operation, 200, damaged).length).toBeGreaterThan(2)
    expect(contract().responseProblems(operation, 202, body)).not.toEqual([])
  })
})

describe('events', () => {
  it.each([undefined, 'mona/shop', null])('carry a pull request as the API shows it (fork: %s)', async (repo) => {
    const { pull } = aWorld('', base, head)
    const fork = repo === undefined ? pull.head : { ...pull.head, repo }
    await start({ pull: { ...pull, head: fork } })
    const { body } = await send(github, 'GET', '/pulls/7')
    const world = aWorld('', base, head, { pull: { ...pull, head: fork } })
    const { head: side } = aPullRequestEvent(world, { served: github }).pull_request
    expect(body).toMatchObject({ head: side })
    expect(side.repo?.full_name).toBe(repo === undefined ? 'octo-org/shop' : (repo ?? undefined))
    expect(github.problems).toEqual([])
  })

  it('of comments name neither head nor base', async () => {
    await start()
    const world = aWorld('', base, head)
    const event = aCommentEvent(world, { body: '/integration-review', user: octocat })
    expect(event).toMatchObject({
      action: 'created',
      issue: { number: 7, pull_request: {} },
      sender: { login: 'octocat' },
    })
    expect(JSON.stringify(event)).not.toContain(head)
    expect(aCommentEvent(world, { body: '', user: octocat, onPullRequest: false }).issue).not.toHaveProperty(
      'pull_request',
    )
  })

  it('of answers in a thread carry the comment as the API shows it, and count nothing', async () => {
    await start()
    const first = github.comment({ path: 'a.txt', line: 1, body: 'Why?', user: actionsBot })
    const id = github.reply(first, { body: 'dismiss: so.', at: '2026-02-01T00:00:00Z' })
    const { body } = await send(github, 'GET', '/pulls/7/comments')
    const said = { body: 'dismiss: so.', user: octocat, id, inReplyTo: first, createdAt: '2026-02-01T00:00:00Z' }
    const event = aThreadReplyEvent(aWorld('', base, head), { ...said, served: github })
    const { in_reply_to_id, created_at, html_url, user } = event.comment
    expect(body).toMatchObject([{ id: first }, { id, in_reply_to_id, created_at, html_url, user, body: said.body }])
    expect(Object.keys(event.comment).sort()).toEqual(Object.keys(Array.isArray(body) ? body[1] : {}).sort())
    expect(event).toMatchObject({ action: 'created', pull_request: { number: 7, head: { sha: head } }, sender: user })
    for (const counted of ['comments', 'commits', 'mergeable', 'merged'])
      expect(event.pull_request).not.toHaveProperty(counted)
    const starts = aThreadReplyEvent(aWorld('', base, head), { ...said, inReplyTo: null })
    expect(starts.comment).not.toHaveProperty('in_reply_to_id')
  })
})
