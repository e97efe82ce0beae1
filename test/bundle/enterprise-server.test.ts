import { describe, expect, test } from 'vitest'
import { scenario } from './scenario.ts'

/** An older server: GraphQL lacks fields, requests are not counted. */
const older = {
  missingFields: ['PullRequestReviewThread.isOutdated', 'User.databaseId', 'Bot.databaseId'],
  rateLimits: 'off',
} as const

describe.concurrent('an enterprise server', () => {
  test('that is older: the same review, twice posted once, and no check run where there are none', async () => {
    await using shop = await scenario({ github: older })
    shop.github.comment({ path: 'src/routes/orders.ts', line: 7, body: 'Who may read this?' })
    const none = { status: 404, body: { message: 'Not Found' }, times: Number.POSITIVE_INFINITY }
    shop.github.fault({ method: 'POST', path: /check-runs$/, ...none })
    const first = await shop.run()
    expect(first.exitCode).toBe(0)
    expect(first.outputs).toMatchObject({ verdict: 'findings', 'findings-count': '5' })
    const written = shop.writes().length
    const second = await shop.run()
    expect(second.outputs).toMatchObject({ verdict: 'findings', 'findings-count': '5' })
    expect(shop.writes()).toHaveLength(written)
    expect(shop.messages.requests[0]?.raw).toContain('Who may read this?')
  })

  test('I11 every call goes to it, and so does every link', async () => {
    await using shop = await scenario({ world: { token: { permissions: { checks: 'write' } } } })
    const ran = await shop.run()
    const { serverUrl, state } = shop.github
    for (const { headers } of shop.github.requests) expect(`http://${headers.host}`).toBe(serverUrl)
    const texts = [
      ran.summary,
      ran.stdout,
      ...state.issueComments.map(({ body }) => body),
      ...state.reviewComments.map(({ body }) => body),
      ...state.checkRuns.map(({ output }) => output.summary ?? ''),
      JSON.stringify(ran.outputs),
    ]
    const links = texts.flatMap((text) => text.match(/https?:\/\/[^\s)"<>\\]+/g) ?? [])
    expect(links.filter((link) => !link.startsWith(`${serverUrl}/`))).toEqual([])
    const kinds = [/\/pull\/7\/files#diff-/, /\/blob\/v1\/docs\/rules\/[a-z-]+\.md$/, /\/pull\/7#/]
    for (const kind of kinds)
      expect(
        links.some((link) => kind.test(link)),
        `${kind}`,
      ).toBe(true)
  })
})
