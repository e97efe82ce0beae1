import { describe, expect, test } from 'vitest'
import { withoutUnknown } from '../../../src/adapters/github/known-fields.ts'
import { actionsBot } from '../../support/github/world.ts'
import { aPost, aPullRequest, apply, onLine, places } from './pull-request.ts'

const databaseIds = ['User.databaseId', 'Bot.databaseId']

describe('an enterprise server whose GraphQL lacks a field', () => {
  test.each([
    ['nothing', [], { line: 10, resolved: false, outdated: false }, 1],
    ['whether a thread is outdated', ['PullRequestReviewThread.isOutdated'], { line: 10, outdated: false }, 2],
    ['whose comment it is', ['Bot.databaseId'], { line: 10, outdated: false }, 2],
    ['all that can be done without', ['PullRequestReviewThread.isOutdated', ...databaseIds], { line: 10 }, 2],
  ] as const)('%s: the threads are read all the same', async (_name, missingFields, expected, requests) => {
    await using pull = await aPullRequest({ options: { missingFields } })
    pull.github.comment({ path: 'src/api/orders.ts', line: 10, body: 'Why?' })
    const { threads } = await pull.reader.subject()
    expect(threads).toMatchObject([{ path: 'src/api/orders.ts', comments: [{ body: 'Why?' }], ...expected }])
    expect(pull.asked().filter((one) => one === 'POST /graphql')).toHaveLength(requests)
  })

  test('a thread that lost its line is taken for outdated', async () => {
    const missingFields = ['PullRequestReviewThread.isOutdated']
    const later = { branch: 'feature', from: 1, files: { 'src/api/orders.ts': 'all new\n' } }
    await using pull = await aPullRequest({ options: { missingFields }, commits: [later] })
    pull.github.comment({ path: 'src/api/orders.ts', line: 10, body: 'Why?' })
    pull.github.setHead(pull.shas[3] ?? '')
    expect((await pull.reader.subject()).threads).toMatchObject([{ line: undefined, outdated: true }])
  })

  test('who we are is looked up by the login, and what is ours is found again', async () => {
    await using pull = await aPullRequest({ options: { missingFields: databaseIds } })
    expect(await pull.reader.viewerId()).toBe(actionsBot.id)
    expect(pull.asked()).toContain('GET /users/github-actions%5Bbot%5D')
    expect(places(await apply(pull, aPost(1, onLine(10))))).toEqual([[1, 'inline', 'posted', undefined]])
    expect((await pull.publisher.own()).comments).toMatchObject([{ path: 'src/api/orders.ts' }])
  })

  test('where nobody says who we are, nothing is called ours', async () => {
    await using pull = await aPullRequest({ options: { missingFields: databaseIds } })
    const status = { status: 403, body: { message: 'Resource not accessible by integration' } }
    pull.github.fault({ method: 'GET', path: /^\/users\//, ...status, times: 9 })
    expect(await pull.reader.viewerId()).toBeUndefined()
    await expect(pull.publisher.own()).rejects.toThrow('did not say under which account')
  })

  test('a field without which there is no answer is a failure, and not asked for again', async () => {
    await using pull = await aPullRequest({ options: { missingFields: ['PullRequestReviewThread.path'] } })
    expect((await pull.reader.subject()).threads).toEqual([])
    expect(pull.asked().filter((one) => one === 'POST /graphql')).toHaveLength(1)
  })
})

describe('withoutUnknown', () => {
  const query = 'query x {\n  a\n  b # optional\n  c { bc } # optional\n}'
  const unknown = (field: string) => ({ message: `Field '${field}' doesn't exist on type 'Thing'` })
  test.each([
    [['b'], 'query x {\n  a\n  c { bc } # optional\n}'],
    [['bc'], 'query x {\n  a\n  b # optional\n}'],
    [['b', 'bc', 'a'], 'query x {\n  a\n}'],
    [['a'], undefined],
    [['optional'], undefined],
    [[], undefined],
  ])('without %j', (fields, expected) => {
    expect(withoutUnknown(query, fields.map(unknown))).toBe(expected)
  })

  test('another error changes nothing', () => {
    expect(withoutUnknown(query, [{ message: "Something about Field 'b'" }])).toBeUndefined()
  })
})
