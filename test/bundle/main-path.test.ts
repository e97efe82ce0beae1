import { describe, expect, test } from 'vitest'
import { withoutSeal } from '../../src/core/memory/seal.ts'
import { saying } from './answers.ts'
import { ana, type Scenario, scenario } from './scenario.ts'
import { shopClaims, shopPlaces } from './shop.ts'

const mayCheck = { world: { token: { permissions: { checks: 'write' } } } } as const

/** Where the comments stand: path, side, first and last line. */
function places({ github }: Scenario) {
  const all = github.state.reviewComments.map(({ path, side, start_line, line }) => [path, side, start_line, line])
  return all.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

/** The texts that stand, without what differs between two stand-ins: their addresses, what is sealed over them, and how long it took. */
function texts({ github }: Scenario) {
  const all = [...github.state.reviewComments, ...github.state.issueComments]
  const ours = all.filter(({ body }) => body.startsWith('<!-- integration-engineer'))
  return ours.map(({ body }) =>
    withoutSeal(body)
      .replaceAll(github.serverUrl, '')
      .replace(/\b(\d{7}|\d+ s)\b/g, 'N'),
  )
}

describe.concurrent('a pull request with defects in an API, a queue and a database', () => {
  test('is reviewed by event: each finding on its line, one summary, one check run', async () => {
    await using shop = await scenario(mayCheck)
    const ran = await shop.run()

    expect(ran.exitCode).toBe(0)
    expect(places(shop)).toEqual(shopPlaces)
    const [first, ...rest] = shop.writes()
    expect(first).toBe('POST /pulls/7/reviews')
    expect(rest.toSorted()).toEqual(['POST /check-runs', 'POST /issues/7/comments'])
    const [summary] = shop.github.state.issueComments
    expect(summary?.body).toMatch(/^<!-- integration-engineer:v1 summary -->\n### Integration review: 2 blocker/)
    expect(summary?.body).toContain('Shown to the model: 5 of 5 hunks in 4 files (API 2, queue 1, database 1)')
    expect(summary?.body).toContain('Everybody is refunded')
    for (const { body } of shop.github.state.reviewComments)
      expect(body).toMatch(/^<!-- integration-engineer:v1 finding=[0-9a-f]{16}\b[^>]*-->\n\*\*(Blocker|Major|Minor): /)
    expect(shop.github.state.checkRuns).toMatchObject([
      { name: 'Integration review', head_sha: shop.head, status: 'completed', conclusion: 'neutral' },
    ])
    expect(shop.github.state.checkRuns[0]?.annotations).toHaveLength(5)
  })

  test('B08 is reviewed at the head of the event, not at the merge commit of the runner, and says so in its outputs', async () => {
    await using shop = await scenario()
    const ran = await shop.run()

    const [summary] = shop.github.state.issueComments
    expect(ran.outputs).toMatchObject({
      verdict: 'findings',
      'skip-reason': '',
      'findings-count': '5',
      'blocker-count': '2',
      'evidence-count': '1',
      'reviewed-sha': shop.head,
      'review-id': String(shop.github.state.reviews[0]?.id),
      'review-url': expect.stringContaining('/acme/shop/pull/7#pullrequestreview-'),
      'summary-url': expect.stringContaining(`#issuecomment-${summary?.id}`),
      'cost-usd': expect.stringMatching(/^0\.\d{4}$/),
    })
    expect(shop.shas[3]).not.toBe(shop.head)
    expect(shop.github.state.reviews).toMatchObject([{ commit_id: shop.head }])
    expect(ran.report).toMatchObject({ verdict: 'findings', head: shop.head, base: shop.shas[0] })
    expect(ran.report?.rejected).toMatchObject([{ claim: 'Everybody is refunded', why: 'quote-not-found' }])
    expect(ran.report?.evidence).toMatchObject([{ rule: 'graphql-field-removed', side: 'base', line: 7 }])
    expect(ran.summary).toContain('### Integration review: 2 blocker, 2 major, 1 minor')
    expect(ran.summary).toContain('Files out of scope, and why')
  })

  test('is reviewed the same by command; the commander sees eyes, then a rocket', async () => {
    await using byEvent = await scenario()
    await using byCommand = await scenario()
    const [, commanded] = await Promise.all([
      byEvent.run(),
      byCommand.run({ event: byCommand.command('/integration-review') }),
    ])

    expect(commanded.exitCode).toBe(0)
    expect(places(byCommand)).toEqual(shopPlaces)
    expect(texts(byCommand)).toEqual(texts(byEvent))
    expect(byCommand.github.state.reactions.map(({ content }) => content)).toEqual(['eyes', 'rocket'])
    expect(byCommand.github.state.issueComments.filter(({ user }) => user?.id === ana.id)).toHaveLength(1)
    expect(byCommand.writes().at(0)).toMatch(/reactions$/)
  })

  test('is asked about once for each lens: the first request alone, its prefix then read by the others', async () => {
    await using shop = await scenario()
    const ran = await shop.run()

    expect(shop.messages.requests).toHaveLength(3)
    expect(Number(ran.outputs['cached-tokens'])).toBeGreaterThan(2_000)
    const systems = new Set(shop.messages.requests.map(({ body }) => JSON.stringify(body.system)))
    expect(systems.size).toBe(1)
    expect([...systems][0]).toContain('integration')
  })
})

describe.concurrent('the same review again', () => {
  test('writes nothing at all', async () => {
    await using shop = await scenario()
    await shop.run()
    const before = shop.writes().length
    const again = await shop.run()

    expect(again.outputs).toMatchObject({ verdict: 'findings', 'findings-count': '5', 'review-id': '' })
    expect(again.outputs['summary-url']).toMatch(/#issuecomment-\d+$/)
    expect(shop.writes().slice(before)).toEqual([])
    expect([again.outputs['input-tokens'], again.outputs['cost-usd']]).toEqual(['0', '0.0000'])
  })

  test('in other words posts no comment again: the summary alone is edited, and only once', async () => {
    await using shop = await scenario()
    await shop.run()
    const first = shop.github.state.reviewComments.map(({ body }) => body)
    const before = shop.writes().length
    shop.script.reply = saying(shopClaims.map((one) => ({ ...one, title: `Put otherwise: ${one.title}` })))
    await shop.run({ event: shop.command('/integration-review full') })
    await shop.run({ event: shop.command('/integration-review full') })

    const written = shop.writes().slice(before)
    expect(written.filter((one) => !one.endsWith('/reactions'))).toEqual([
      expect.stringMatching(/^PATCH \/issues\/comments\/\d+$/),
    ])
    expect(shop.github.state.reviewComments.map(({ body }) => body)).toEqual(first)
    expect(shop.github.state.issueComments.filter(({ user }) => user?.type === 'Bot')).toHaveLength(1)
  })
})

describe.concurrent('a pull request of a hundred files', () => {
  test('takes at most 14 requests to GitHub', async () => {
    const routes = Object.fromEntries(
      Array.from({ length: 100 }, (_, n) => [`src/routes/r${n}.ts`, `router.get('/r${n}', (req, res) => res.end())\n`]),
    )
    const changed = Object.fromEntries(
      Object.entries(routes).map(([path, text]) => [path, `${text}router.post('/x')\n`]),
    )
    await using many = await scenario({ ...mayCheck, base: routes, change: changed })
    const claim = { ...shopClaims[0], path: 'src/routes/r7.ts', quote: "router.post('/x')" }
    many.script.reply = saying([{ ...claim, lens: 'api', category: 'auth', severity: 'major', title: 'Open to all' }])
    const ran = await many.run()

    expect(ran.outputs).toMatchObject({ verdict: 'findings', 'findings-count': '1' })
    expect(ran.report?.coverage).toMatchObject({ selectedFiles: 100, receiptedFiles: 100 })
    expect(many.github.requests.length).toBeLessThanOrEqual(14)
  })
})
