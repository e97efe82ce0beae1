import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { attempt } from '../../../src/adapters/github/client.ts'
import { type Failure, required, sentence } from '../../../src/adapters/github/errors.ts'
import { listPages } from '../../../src/adapters/github/pages.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { calls, connected, type Reply, scripted, steppingClock, token } from './wire.ts'

const fine: Reply = { status: 200, body: { number: 7 } }
const broken: Reply = { status: 502, body: '<html>Bad gateway</html>', headers: { 'content-type': 'text/html' } }

async function failureFrom(reply: Reply, call: 'get' | 'post' = 'post'): Promise<Failure> {
  await using server = await scripted([reply])
  const got = await attempt<unknown>(() => calls[call](connected(server.urls)))
  if (got.kind === 'ok') throw new Error('the call was answered')
  return got.failure
}

describe('where requests go', () => {
  test('I11 everything goes to the given addresses of an enterprise server, with the token', async () => {
    await using server = await scripted([fine, { status: 200, body: { data: { viewer: null } } }])
    const client = connected(server.urls)
    await calls.get(client)
    await client.graphql('query { viewer { login } }', {})
    expect(server.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /api/v3/repos/acme/shop/pulls/7',
      'POST /api/graphql',
    ])
    expect(server.received.map((request) => request.authorization)).toEqual([`token ${token}`, `token ${token}`])
  })

  test('a Link header to another host is not followed, and pages are asked for by number until one is not full', async () => {
    await using elsewhere = await scripted([{ status: 200, body: [] }])
    const headers = { link: `<${elsewhere.origin}/steal?page=2>; rel="next"` }
    const full = Array.from({ length: 100 }, (_, id) => ({ id }))
    await using server = await scripted([
      { status: 200, body: full, headers },
      { status: 200, body: [{ id: 100 }], headers },
    ])
    const client = connected(server.urls)
    const got = await listPages(
      (page) => client.rest.pulls.listFiles({ ...client.at, pull_number: 7, per_page: 100, page }),
      5,
    )
    expect(got.kind === 'ok' && [got.value.items.length, got.value.complete]).toEqual([101, true])
    expect(server.received.map((request) => request.path.split('?')[1])).toEqual([
      'per_page=100&page=1',
      'per_page=100&page=2',
    ])
    expect(elsewhere.received).toEqual([])
  })

  test('a list that goes on beyond its bound says that it is not complete', async () => {
    await using server = await scripted([{ status: 200, body: Array.from({ length: 100 }, (_, id) => ({ id })) }])
    const client = connected(server.urls)
    const got = await listPages((page) => client.rest.pulls.listFiles({ ...client.at, pull_number: 7, page }), 3)
    expect(got.kind === 'ok' && [got.value.items.length, got.value.complete]).toEqual([300, false])
    expect(server.received).toHaveLength(3)
  })
})

describe('what is asked again', () => {
  test.each<[string, Reply]>([
    ['a 502', broken],
    ['a closed socket', 'drop'],
    ['an answer that breaks off', 'tear'],
  ])('a GET is asked again after %s', async (_, trouble) => {
    await using server = await scripted([trouble, trouble, fine])
    const clock = steppingClock()
    const got = await attempt(() => calls.get(connected(server.urls, { clock })))
    expect(got).toMatchObject({ kind: 'ok', value: { number: 7 } })
    expect(clock.slept).toEqual([500, 1000])
  })

  test('a GET is given up after three answers', async () => {
    await using server = await scripted([broken])
    const got = await attempt(() => calls.get(connected(server.urls)))
    expect(got).toEqual({ kind: 'failed', failure: { why: 'server', status: 502, detail: '502' } })
    expect(server.received).toHaveLength(3)
  })

  test.each<[string, Reply]>([
    ['a 502', broken],
    ['a closed socket', 'drop'],
  ])('I07 a write is never sent again by itself after %s', async (_, trouble) => {
    await using server = await scripted([trouble, fine])
    expect(await attempt(() => calls.post(connected(server.urls)))).toMatchObject({ kind: 'failed' })
    expect(server.received).toHaveLength(1)
  })

  test('a cancelled run asks nothing again', async () => {
    await using server = await scripted([fine])
    const got = await attempt(() => calls.get(connected(server.urls, { signal: AbortSignal.abort() })))
    expect(got).toMatchObject({ kind: 'failed', failure: { why: 'connection' } })
    expect(server.received).toEqual([])
  })
})

describe('I08 rate limits', () => {
  const limited = (headers: Record<string, string>, message = 'You have exceeded a secondary rate limit'): Reply => ({
    status: 403,
    body: { message },
    headers,
  })
  const start = Date.UTC(2026, 0, 1)

  test.each<[string, Reply, readonly number[]]>([
    ['retry-after', limited({ 'retry-after': '40' }), [40_000]],
    ['a reset', limited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${start / 1000 + 20}` }), [20_000]],
    ['words alone: a minute', limited({}), [60_000]],
    ['429', { status: 429, body: { message: 'slow down' }, headers: { 'retry-after': '1' } }, [1000]],
  ])('a write waits within its deadline (%s)', async (_, reply, slept) => {
    await using server = await scripted([reply, { status: 201, body: { id: 1 } }])
    const clock = steppingClock()
    const got = await attempt(() => calls.post(connected(server.urls, { clock })))
    expect(got.kind).toBe('ok')
    expect(clock.slept).toEqual(slept)
  })

  test('a wait beyond the deadline is not begun, and the reason says so', async () => {
    await using server = await scripted([limited({ 'retry-after': '7200' })])
    const clock = steppingClock()
    const got = await attempt(() => calls.get(connected(server.urls, { clock })))
    expect(clock.slept).toEqual([])
    expect(server.received).toHaveLength(1)
    if (got.kind === 'ok') throw new Error('the call was answered')
    expect(sentence(got.failure, 'read it', 'contents: read')).toMatch(/longer wait than this run has left/)
  })

  test('a limit that does not end is asked about four times and no more', async () => {
    await using server = await scripted([limited({ 'retry-after': '1' })])
    expect(await attempt(() => calls.get(connected(server.urls)))).toMatchObject({ failure: { why: 'rate-limited' } })
    expect(server.received).toHaveLength(4)
  })

  test('writes go one at a time, a second apart; reads do not wait for them', async () => {
    await using server = await scripted([{ status: 201, body: { id: 1 } }])
    const clock = steppingClock()
    const client = connected(server.urls, { clock, writeSpacingMs: 1000 })
    await Promise.all([calls.post(client), calls.post(client), calls.get(client), calls.post(client)])
    expect(clock.slept).toEqual([1000, 1000])
  })

  test('a failed write lets the next one pass', async () => {
    await using server = await scripted([broken, { status: 201, body: { id: 1 } }])
    const client = connected(server.urls)
    const both = await Promise.all([attempt(() => calls.post(client)), attempt(() => calls.post(client))])
    expect(both.map((got) => got.kind)).toEqual(['failed', 'ok'])
  })
})

describe('what failures say', () => {
  const message = (status: number, text: string, errors?: readonly unknown[]): Reply => ({
    status,
    body: { message: text, ...(errors === undefined ? {} : { errors }) },
  })

  test.each<[Failure['why'], Reply]>([
    ['permission', message(403, 'Resource not accessible by integration')],
    ['permission', message(403, 'Resource not accessible by personal access token')],
    ['forbidden', message(403, 'Unable to create comment because issue is locked.')],
    ['unauthorised', message(401, 'Bad credentials')],
    ['not-found', message(404, 'Not Found')],
    ['place', message(422, 'Unprocessable Entity', ['Line could not be resolved'])],
    [
      'place',
      message(422, 'Validation Failed', [{ message: 'pull_request_review_thread.line must be part of the diff' }]),
    ],
    ['place', message(422, 'Unprocessable Entity', ['Pull request review thread line must be part of the diff'])],
    ['place', message(422, 'x', ['start line must be part of the same hunk as the line'])],
    ['place', message(422, 'x', ["pull_request_review_thread.diff hunk can't be blank"])],
    ['place', message(422, 'x', ['Path is invalid'])],
    ['place', message(422, 'x', [{ field: 'path', message: 'pull_request_review_thread.path is invalid' }])],
    ['place', message(422, 'x', ['position is invalid'])],
    ['stale-commit', message(422, 'x', ['pull_request_review_thread.end_commit_oid is not part of the pull request'])],
    ['refused', message(422, 'x', ['Body is too long (maximum is 65536 characters)'])],
    ['refused', message(422, 'Validation Failed', ['was submitted too quickly'])],
    ['refused', message(422, 'Validation failed, or the endpoint has been spammed.')],
    ['refused', message(422, 'GitHub Actions is not permitted to approve pull requests.')],
    ['refused', message(410, 'Gone')],
    ['server', message(500, 'Server Error')],
  ])('%s: %j', async (why, reply) => {
    expect((await failureFrom(reply)).why).toBe(why)
  })

  test('I09 a missing permission is a sentence that names the line to add', async () => {
    const failure = await failureFrom(message(403, 'Resource not accessible by integration'))
    expect(sentence(failure, 'post review comments', 'pull-requests: write')).toBe(
      'This token may not post review comments: add `pull-requests: write` under `permissions:` of the job. A pull request from a fork or by Dependabot has a token that only reads.',
    )
  })

  test('G09 nothing of a failure holds the token, a header or a body of HTML', async () => {
    await using server = await scripted([message(403, `no ${'x'.repeat(2000)}\r\n::error::\u202e y`)])
    const got = await attempt(() => calls.post(connected(server.urls)))
    const thrown = (() => {
      try {
        return required(got, 'read it', 'contents: read')
      } catch (error) {
        return error
      }
    })()
    const everything = inspect([got, thrown], { depth: null, showHidden: true })
    expect(everything).not.toContain(token)
    expect(everything).not.toMatch(/authorization|user-agent/i)
    expect(thrown).toBeInstanceOf(Error)
    const detail = got.kind === 'failed' ? got.failure.detail : ''
    expect(detail).toHaveLength(300)
    expect(detail).not.toMatch(/[\r\n\u202e]/)
    expect((await failureFrom(broken)).detail).toBe('502')
  })

  test('what the user can mend is a UserError; an outage is not', async () => {
    const refused = { kind: 'failed', failure: await failureFrom(message(401, 'Bad credentials')) } as const
    const outage = { kind: 'failed', failure: await failureFrom(broken) } as const
    expect(() => required(refused, 'read it', 'contents: read')).toThrow(UserError)
    expect(() => required(outage, 'read it', 'contents: read')).not.toThrow(UserError)
    expect(() => required(outage, 'read it', 'contents: read')).toThrow('Could not read it: 502.')
  })

  test('a bug is not taken for a failed request', async () => {
    const bug = attempt(async () => {
      throw new TypeError('undefined is not a function')
    })
    await expect(bug).rejects.toThrow(TypeError)
  })
})

describe('I10 GraphQL answers 200 also for failures', () => {
  test.each<[string, unknown, Failure['why']]>([
    ['no data', { data: null, errors: [{ message: 'Something went wrong' }] }, 'server'],
    ['forbidden', { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible' }] }, 'permission'],
    ['limit', { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }, 'rate-limited'],
    ['another shape', { hello: 'world' }, 'server'],
    ['a list', [], 'server'],
  ])('%s', async (_, body, why) => {
    await using server = await scripted([{ status: 200, body }])
    const got = await connected(server.urls).graphql('query { viewer { login } }', {})
    expect(got).toMatchObject({ kind: 'failed', failure: { why } })
  })

  test('partial data comes with its errors', async () => {
    const errors = [{ message: 'timeout', path: ['repository', 'f1'] }]
    await using server = await scripted([{ status: 200, body: { data: { repository: {} }, errors } }])
    expect(await connected(server.urls).graphql('query { viewer { login } }', {})).toEqual({
      kind: 'ok',
      value: { data: { repository: {} }, errors },
    })
  })
})
