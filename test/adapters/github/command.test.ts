import { describe, expect, test } from 'vitest'
import { headAsOf, permissionOf, react, reply } from '../../../src/adapters/github/command.ts'
import { aPullRequest } from './pull-request.ts'

describe('permissionOf', () => {
  const collaborators = {
    ana: { permission: 'admin', role_name: 'admin' },
    max: { permission: 'write', role_name: 'maintain' },
    kim: { permission: 'write', role_name: 'write' },
    tri: { permission: 'read', role_name: 'triage' },
    rea: { permission: 'read', role_name: 'read' },
    non: { permission: 'none', role_name: '' },
  } as const

  test.each([
    ['ana', 'write-or-more'],
    ['max', 'write-or-more'],
    ['kim', 'write-or-more'],
    ['tri', 'less'],
    ['rea', 'less'],
    ['non', 'less'],
    ['evil-app[bot]', 'unknown'],
    ['stranger', 'unknown'],
    ['../../../user', 'unknown'],
  ])('A04 A05 %s: %s', async (login, standing) => {
    await using pull = await aPullRequest({ world: { collaborators } })
    expect(await permissionOf(pull.client, login)).toBe(standing)
  })

  test.each([
    ['500', { status: 500, body: { message: 'Server Error' } }],
    ['a rate limit', { status: 429, body: { message: 'slow down' }, headers: { 'retry-after': '7200' } }],
    ['a closed socket', { status: 0, body: '', drop: true }],
    ['an answer without a permission', { status: 200, body: { user: null } }],
  ])('A13 %s authorises nobody', async (_, fault) => {
    await using pull = await aPullRequest({ world: { collaborators } })
    pull.github.fault({ method: 'GET', path: /permission$/, ...fault, times: 9 })
    expect(await permissionOf(pull.client, 'ana')).not.toBe('write-or-more')
  })
})

describe('answering a command', () => {
  test('a reaction is put once, a reply is written', async () => {
    await using pull = await aPullRequest()
    const id = pull.github.comment({ body: '/integration-review' })
    expect([await react(pull.client, id, 'eyes'), await react(pull.client, id, 'eyes')]).toEqual([undefined, undefined])
    expect(pull.github.state.reactions).toMatchObject([{ comment_id: id, content: 'eyes' }])
    expect(await reply(pull.client, 7, 'The head changed after the command.')).toBeUndefined()
    expect(pull.github.state.issueComments.at(-1)?.body).toBe('The head changed after the command.')
  })

  test('A12 what cannot be written is answered with the reason and stops nothing', async () => {
    await using pull = await aPullRequest({ world: { token: { permissions: { 'pull-requests': 'read' } } } })
    const id = pull.github.comment({ body: '/integration-review' })
    expect(await react(pull.client, id, 'confused')).toBe('403 Resource not accessible by integration')
    const locked = { message: 'Unable to create comment because issue is locked.' }
    pull.github.fault({ method: 'POST', path: /comments$/, status: 403, body: locked })
    expect(await reply(pull.client, 7, 'x')).toBe('403 Unable to create comment because issue is locked.')
  })
})

describe('B01 headAsOf', () => {
  const command = '2026-03-01T12:00:00Z'
  const seconds = Date.parse(command) / 1000
  const commit = (date: number, from = 1) => [{ branch: 'feature', from, date, files: { 'evil.ts': 'x\n' } }] as const

  test('no push: the head is the one that the command saw', async () => {
    await using pull = await aPullRequest()
    expect(await headAsOf(pull.client, 7, command)).toBe(pull.head)
  })

  test('a push between the two questions is seen, even one that claims to be old', async () => {
    await using pull = await aPullRequest()
    const before = await pull.client.rest.pulls.get({ ...pull.client.at, pull_number: 7 })
    pull.github.setHead(pull.mergeBase, '2026-02-01T00:00:00Z')
    pull.github.fault({ method: 'GET', path: /pulls\/7$/, status: 200, body: before.data })
    expect(await headAsOf(pull.client, 7, command)).toBeUndefined()
  })

  test.each<[string, number, string]>([
    ['five seconds later', seconds + 5, '2026-03-01T12:00:05Z'],
    ['a commit that is dated long before', seconds - 1_000_000, '2026-03-01T12:00:05Z'],
    ['in the very second', seconds, command],
  ])('a push is seen: %s', async (_, date, at) => {
    await using pull = await aPullRequest({ commits: commit(date) })
    pull.github.setHead(pull.shas[3] ?? '', at)
    expect(await headAsOf(pull.client, 7, command)).toBeUndefined()
  })

  test('a push before the command is none', async () => {
    await using pull = await aPullRequest({ commits: commit(seconds - 10) })
    pull.github.setHead(pull.shas[3] ?? '', '2026-03-01T11:59:55Z')
    expect(await headAsOf(pull.client, 7, command)).toBeDefined()
  })

  test('a force-push to older commits is seen', async () => {
    await using pull = await aPullRequest({ commits: commit(seconds - 1_000_000, 0) })
    pull.github.setHead(pull.shas[3] ?? '', '2026-03-01T12:00:05Z')
    expect(await headAsOf(pull.client, 7, command)).toBeUndefined()
  })

  test.each<[string, string | null, boolean]>([
    ['pushed after the command', '2026-03-01T12:00:05Z', true],
    ['not pushed since', '2026-03-01T11:59:00Z', false],
    ['of which GitHub does not say', null, true],
  ])('a fork counts by GitHub’s own clock, whatever its commits say: %s', async (_, pushedAt, expected) => {
    await using pull = await aPullRequest()
    const answer = await pull.client.rest.pulls.get({ ...pull.client.at, pull_number: 7 })
    const head = { ...answer.data.head, repo: { ...answer.data.base.repo, id: 1, pushed_at: pushedAt } }
    pull.github.fault({ method: 'GET', path: /pulls\/7$/, status: 200, body: { ...answer.data, head } })
    expect((await headAsOf(pull.client, 7, command)) === undefined).toBe(expected)
  })

  test.each<[string, string, RegExp, number, unknown]>([
    ['an outage of GraphQL', 'POST', /graphql/, 502, {}],
    ['an outage of REST', 'GET', /pulls\/7$/, 502, {}],
    ['I10 errors with status 200', 'POST', /graphql/, 200, { data: null, errors: [{ message: 'no' }] }],
    ['I10 partial data', 'POST', /graphql/, 200, { data: { repository: null }, errors: [{ message: 'no' }] }],
  ])('where it cannot be told the answer is yes: %s', async (_, method, path, status, body) => {
    await using pull = await aPullRequest()
    pull.github.fault({ method, path, status, body, times: 9 })
    expect(await headAsOf(pull.client, 7, command)).toBeUndefined()
  })
})
