import { describe, expect, test } from 'vitest'
import { gitHubReader } from '../../../src/adapters/github/reader.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { actionsBot } from '../../support/github/world.ts'
import { aPullRequest, oddPath } from './pull-request.ts'

describe('subject', () => {
  test('the three revisions are pinned at the first call; the diff starts at the merge base, not at the base tip', async () => {
    await using pull = await aPullRequest()
    const subject = await pull.reader.subject()
    expect(subject).toEqual({
      kind: 'pull-request',
      repository: 'acme/shop',
      number: 7,
      url: `${pull.github.serverUrl}/acme/shop/pull/7`,
      title: 'Change orders',
      body: '',
      revisions: { mergeBase: pull.mergeBase, head: pull.head, config: pull.base },
      threads: [],
      moved: false,
    })
    pull.github.setHead(pull.base)
    expect(await pull.reader.subject()).toBe(subject)
    expect(await pull.reader.currentHead()).toBe(pull.base)
  })

  test('B07 B08 what the event fixed beats what GitHub says now', async () => {
    await using pull = await aPullRequest()
    const { client, head, mergeBase, base, note } = pull
    pull.github.setHead(base)
    const reader = gitHubReader(client, { number: 7, pinnedHead: head, baseSha: mergeBase, note })
    expect((await reader.subject()).revisions).toEqual({ mergeBase, head, config: mergeBase })
    expect([(await reader.subject()).moved, (await pull.reader.subject()).moved]).toEqual([true, false])
  })

  test('it costs three requests, and knowing who we are none', async () => {
    await using pull = await aPullRequest()
    await pull.reader.subject()
    expect(await pull.reader.viewerId()).toBe(actionsBot.id)
    expect(pull.asked().toSorted()).toEqual([
      `GET /compare/${pull.base}...${pull.head}`,
      'GET /pulls/7',
      'POST /graphql',
    ])
  })

  test('threads tell ours from others by id: the login of another bot, or ours typed by a person, proves nothing', async () => {
    await using pull = await aPullRequest()
    const impostor = { login: 'github-actions', id: 666, type: 'User' } as const
    const anchor = { path: 'src/api/orders.ts', line: 10 }
    const first = pull.github.comment({ ...anchor, body: 'Why 10?' })
    pull.github.reply(first, { body: 'Because.', user: actionsBot })
    pull.github.reply(first, { body: 'Trust me.', user: impostor })
    pull.github.reply(first, { body: 'I left.', user: null })
    pull.github.resolve(first)
    pull.github.comment({ path: 'src/api/users.ts', body: 'On the file.' })
    expect((await pull.reader.subject()).threads).toEqual([
      {
        ...anchor,
        resolved: true,
        outdated: false,
        comments: [
          { author: 'octocat', ours: false, body: 'Why 10?' },
          { author: 'github-actions', ours: true, body: 'Because.' },
          { author: 'github-actions', ours: false, body: 'Trust me.' },
          { author: 'ghost', ours: false, body: 'I left.' },
        ],
      },
      {
        path: 'src/api/users.ts',
        line: undefined,
        resolved: false,
        outdated: false,
        comments: [{ author: 'octocat', ours: false, body: 'On the file.' }],
      },
    ])
  })

  test.each<[string, number, unknown]>([
    ['an outage', 502, 'Bad gateway'],
    ['I10 errors with status 200', 200, { data: null, errors: [{ message: 'Something went wrong' }] }],
    [
      'I10 a pull request that is null',
      200,
      { data: { viewer: { databaseId: 5 }, repository: { pullRequest: null } } },
    ],
  ])('without threads a run goes on (%s)', async (_, status, body) => {
    await using pull = await aPullRequest()
    pull.github.fault({ method: 'POST', path: /graphql/, status, body, times: 3 })
    const subject = await pull.reader.subject()
    expect(subject.threads).toEqual([])
    expect(subject.revisions.head).toBe(pull.head)
  })

  test('who we are is asked again where the first answer failed', async () => {
    await using pull = await aPullRequest()
    pull.github.fault({ method: 'POST', path: /graphql/, status: 200, body: { data: null } })
    await pull.reader.subject()
    expect(await pull.reader.viewerId()).toBe(actionsBot.id)
  })

  test('I09 a token that may not read pull requests is the user’s to mend', async () => {
    await using pull = await aPullRequest({ world: { token: { permissions: { 'pull-requests': 'none' } } } })
    await expect(pull.reader.subject()).rejects.toThrow(UserError)
    await expect(pull.reader.subject()).rejects.toThrow('`pull-requests: read` under `permissions:`')
  })
})

describe('tree', () => {
  test('all files of a revision, submodules and directories left out', async () => {
    await using pull = await aPullRequest()
    expect(await pull.reader.tree('mergeBase')).toEqual([
      'assets/logo.png',
      'src/api/orders.ts',
      'src/api/users.ts',
      'src/old-name.ts',
    ])
    expect(await pull.reader.tree('config')).toContain('CHANGELOG.md')
    expect(await pull.reader.tree('head')).toContain(oddPath)
  })

  test('a cut listing is undefined, never a part; so is one that cannot be read, which is noted', async () => {
    await using pull = await aPullRequest()
    const cut = { sha: pull.head, url: pull.github.apiUrl, tree: [], truncated: true }
    pull.github.fault({ method: 'GET', path: /trees/, status: 200, body: cut })
    expect(await pull.reader.tree('head')).toBeUndefined()
    expect(pull.notes).toEqual([])
    pull.github.fault({ method: 'GET', path: /trees/, status: 502, body: {}, times: 3 })
    expect(await pull.reader.tree('head')).toBeUndefined()
    expect(pull.notes).toEqual([`the file list of ${pull.head} could not be read: 502`])
  })
})
