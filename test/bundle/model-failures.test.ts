import { describe, expect, test } from 'vitest'
import type { Scripted, SeenRequest } from '../support/messages/server.ts'
import { answerTo, type ClaimSaid, lensOf, receiptsWanted, saying } from './answers.ts'
import { scenario } from './scenario.ts'
import { shopClaims, shopFiles } from './shop.ts'

const checks = { token: { permissions: { checks: 'write' } } } as const

/** A change under one lens only, so that there is one request. */
const oneLens = {
  change: { 'src/workers/refund.ts': String(shopFiles['src/workers/refund.ts']).replace('5_000', '4_000') },
  world: checks,
} as const

const shorter: ClaimSaid = {
  ...{ lens: 'queue', path: 'src/workers/refund.ts', quote: 'timeout: 4_000', category: 'timeout' },
  ...{ severity: 'minor', title: 'Slow refunds are given up earlier' },
}

const green =
  '{"points":[],"claims":[],"questions":[],"receipts":[{"path":"src/workers/refund.ts","judged":true,"why":null}]}'

describe.concurrent('an answer that is no review is called none', () => {
  test('J04 529 without end: a few calls, then said, never green', async () => {
    await using shop = await scenario({ ...oneLens, reply: () => ({ status: 529, errorType: 'overloaded_error' }) })
    const ran = await shop.run()
    expect(ran.exitCode).toBe(0)
    expect(shop.messages.requests).toHaveLength(4)
    expect(ran.outputs.verdict).toBe('not-reviewed')
    expect(shop.github.state.issueComments[0]?.body).toContain('overloaded')
    expect(shop.github.state.checkRuns).toMatchObject([{ conclusion: 'neutral' }])
  })

  const cases: readonly (readonly [string, Scripted, string])[] = [
    [
      'J01 a refusal',
      { text: '', stop_reason: 'refusal', stop_details: { type: 'refusal', category: 'cyber', explanation: null } },
      'declined',
    ],
    ['J01 a refusal in proper JSON', { text: green, stop_reason: 'refusal' }, 'declined'],
    ['J02 a truncated answer', { text: green.slice(0, 40), stop_reason: 'max_tokens' }, 'token limit'],
    ['J02 a truncated answer that is valid by accident', { text: green, stop_reason: 'max_tokens' }, 'token limit'],
    ['J03 a full window', { text: green, stop_reason: 'model_context_window_exceeded' }, 'window'],
    ['J03 a paused turn', { text: green, stop_reason: 'pause_turn' }, 'paused'],
    ['J03 a word of tomorrow', { text: green, stop_reason: 'quantum_halt' }, 'unknown reason'],
    ['text that is not JSON', { text: 'LGTM! No issues.' }, 'not JSON'],
    ['JSON of another form', { json: { findings: [] } }, 'lacks'],
    ['E13 nothing', { text: ['', ''] }, 'not JSON'],
  ]
  test.each(cases)('%s', async (_name, scripted, words) => {
    await using shop = await scenario({ ...oneLens, reply: () => scripted })
    const ran = await shop.run()
    expect(ran.exitCode).toBe(0)
    expect(ran.outputs).toMatchObject({ verdict: 'not-reviewed', 'findings-count': '0' })
    expect(ran.report?.unusable).toMatchObject([{ paths: ['src/workers/refund.ts'] }])
    expect(shop.messages.requests).toHaveLength(1)
    expect(shop.github.state.checkRuns).toMatchObject([{ conclusion: 'neutral' }])
    const [summary] = shop.github.state.issueComments
    expect(summary?.body).toMatch(/not reviewed/i)
    expect(`${summary?.body}${ran.summary}`).toContain(words)
    expect(`${summary?.body}${ran.summary}`).not.toMatch(/LGTM|nothing found/)
  })

  test('no receipt for a file: it does not count as read', async () => {
    const reply = (request: SeenRequest) => ({ json: { ...answerTo(request, []), receipts: [] } })
    await using shop = await scenario({ ...oneLens, reply })
    const ran = await shop.run()
    expect(ran.outputs.verdict).toBe('partial')
    expect(ran.report?.omitted).toMatchObject([{ path: 'src/workers/refund.ts', why: 'not-receipted' }])
    expect(shop.github.state.checkRuns).toMatchObject([{ conclusion: 'neutral' }])
  })
})

describe.concurrent('J04 trouble on the way', () => {
  const troubles: readonly (readonly [string, Scripted])[] = [
    ['500', { status: 500 }],
    ['529', { status: 529, errorType: 'overloaded_error' }],
    ['a reset connection', { reset: true }],
    ['an error in mid-stream', { midStreamError: 'overloaded_error' }],
    ['a stream that is cut', { cut: true }],
  ]
  test.each(troubles)('%s: asked once more, and the review is whole', async (_name, trouble) => {
    const reply = (request: SeenRequest) => (request.index === 0 ? trouble : saying([shorter])(request))
    await using shop = await scenario({ ...oneLens, reply })
    const ran = await shop.run()
    expect(ran.outputs).toMatchObject({ verdict: 'findings', 'findings-count': '1' })
    expect(shop.messages.requests).toHaveLength(2)
  })
})

describe.concurrent('J06 a limit of money', () => {
  test.each(['enforced_spend_limit_reached', 'contract_spend_limit_reached'])(
    '%s: exactly one call of three, and a clear word',
    async (errorCode) => {
      const scripted = { status: 429, errorType: 'rate_limit_error', errorCode, error: 'You have spent it all' }
      await using shop = await scenario({ reply: () => scripted })
      const ran = await shop.run()
      expect(shop.messages.requests).toHaveLength(1)
      expect(ran.outputs).toMatchObject({ verdict: 'not-reviewed', 'evidence-count': '1' })
      expect(shop.github.state.reviewComments).toMatchObject([{ path: 'schema.graphql' }])
      expect(ran.summary).toContain('spend limit')
      expect(ran.summary).not.toContain('You have spent it all')
    },
  )
})

describe.concurrent('J08 a part fails', () => {
  test('one lens of three: the findings of the others are posted, and its files are named as not reviewed', async () => {
    const reply = (request: SeenRequest) =>
      lensOf(request) === 'queue' ? { text: '', stop_reason: 'refusal' } : saying(shopClaims)(request)
    await using shop = await scenario({ world: checks, reply })
    const ran = await shop.run()
    expect(ran.exitCode).toBe(0)
    expect(ran.outputs).toMatchObject({ verdict: 'partial', 'findings-count': '4' })
    expect(shop.github.state.reviewComments).toHaveLength(4)
    expect(shop.github.state.issueComments[0]?.body).toMatch(
      /### Incomplete: .*\n\n.*Not reviewed: `src\/workers\/refund\.ts`/s,
    )
    expect(shop.github.state.checkRuns).toMatchObject([{ conclusion: 'neutral' }])
  })

  test('one batch of five: likewise', async () => {
    const paths = Array.from({ length: 5 }, (_, n) => `src/routes/r${n}.ts`)
    const big = (n: number) =>
      Array.from({ length: 900 }, (_, line) => `router.get('/r${n}/${line}', (req, res) => res.end())\n`).join('')
    const change = Object.fromEntries(paths.map((path, n) => [path, big(n)]))
    const reply = (request: SeenRequest): Scripted =>
      receiptsWanted(request).includes('src/routes/r2.ts')
        ? { text: '', stop_reason: 'refusal' }
        : saying(claims)(request)
    const claims = paths.map(
      (path, n): ClaimSaid => ({
        ...{ lens: 'api', path, quote: `router.get('/r${n}/7', (req, res) => res.end())` },
        ...{ category: 'auth', severity: 'major', title: `Route ${n} is open` },
      }),
    )
    await using shop = await scenario({ base: {}, change, reply, world: checks })
    const ran = await shop.run({ inputs: { 'max-cost-usd': '20' } })
    expect(shop.messages.requests).toHaveLength(5)
    expect(ran.outputs).toMatchObject({ verdict: 'partial', 'findings-count': '4' })
    expect(ran.report?.omitted).toMatchObject([{ path: 'src/routes/r2.ts', why: 'model-failed' }])
    expect(shop.github.state.reviewComments.map(({ path }) => path).sort()).toEqual(
      paths.filter((path) => !path.includes('r2')),
    )
  })
})
