import { describe, expect, test } from 'vitest'
import type { Own } from '../../../src/core/judgement/reconcile.ts'
import type { Annotation, CheckRun } from '../../../src/core/ports.ts'
import { renderMarker } from '../../../src/render/marker.ts'
import { actionsBot } from '../../support/github/world.ts'
import { aPullRequest, type Pull } from './pull-request.ts'

const marker = renderMarker({ kind: 'summary' })
const nothing: Own = { comments: [], summary: undefined }
const create = { method: 'POST', path: /issues\/7\/comments$/ } as const
const edit = { method: 'PATCH', path: /issues\/comments/ } as const

function conclude(pull: Pull, own: Own, summary: string | undefined, checkRun?: CheckRun) {
  return pull.publisher.conclude({ head: pull.head, own, summary, checkRun })
}

function bodies(pull: Pull): readonly string[] {
  return pull.github.state.issueComments.map((comment) => comment.body)
}

describe('summary', () => {
  test('it is created once, edited in place, and an equal one costs nothing', async () => {
    await using pull = await aPullRequest()
    const created = await conclude(pull, await pull.publisher.own(), `${marker}\none`)
    expect(created.summaryUrl).toMatch(/#issuecomment-\d+$/)
    const before = pull.writes().length
    const same = await conclude(pull, await pull.publisher.own(), `${marker}\none\n`)
    expect([same.summaryUrl, pull.writes().length]).toEqual([created.summaryUrl, before])
    const edited = await conclude(pull, await pull.publisher.own(), `${marker}\ntwo`)
    expect([edited.summaryUrl, bodies(pull)]).toEqual([created.summaryUrl, [`${marker}\ntwo`]])
    expect(edited.warnings).toEqual([])
  })

  test('no summary is no call, and the one that stands keeps its link', async () => {
    await using pull = await aPullRequest()
    const summary = { id: 5, body: marker, url: 'https://example.test/5' }
    expect((await conclude(pull, { comments: [], summary }, undefined)).summaryUrl).toBe(summary.url)
    expect(pull.github.requests).toEqual([])
  })

  test('H07 one that was deleted is made again, once', async () => {
    await using pull = await aPullRequest()
    const summary = { id: 5, body: marker, url: 'https://example.test/5' }
    const links = await conclude(pull, { comments: [], summary }, `${marker}\nnew`)
    expect([bodies(pull), links.warnings]).toEqual([[`${marker}\nnew`], []])
  })

  test('a run that took long looks again first: another may have written it meanwhile', async () => {
    await using pull = await aPullRequest()
    const own = await pull.publisher.own()
    await pull.clock.sleep(11_000)
    pull.github.comment({ body: `${marker}\nof a run at the same time`, user: actionsBot })
    const links = await conclude(pull, own, `${marker}\nours`)
    expect([bodies(pull), links.warnings]).toEqual([[`${marker}\nours`], []])
  })

  test('I07 a 502 after the comment was made does not make a second one', async () => {
    await using pull = await aPullRequest()
    pull.github.fault({ ...create, status: 502, body: {}, effect: 'applied' })
    const links = await conclude(pull, await pull.publisher.own(), `${marker}\none`)
    expect([bodies(pull), links.warnings]).toEqual([[`${marker}\none`], []])
    expect(links.summaryUrl).toMatch(/#issuecomment-/)
  })

  test('I07 a 502 before it was made is tried once more, and an edit simply again', async () => {
    await using pull = await aPullRequest()
    pull.github.fault({ ...create, status: 502, body: {} })
    await conclude(pull, await pull.publisher.own(), `${marker}\none`)
    pull.github.fault({ ...edit, status: 502, body: {}, effect: 'applied' })
    const links = await conclude(pull, await pull.publisher.own(), `${marker}\ntwo`)
    expect([bodies(pull), links.warnings]).toEqual([[`${marker}\ntwo`], []])
  })

  test.each([
    [403, 'Resource not accessible by integration', /add `pull-requests: write` under `permissions:`/],
    [403, 'Unable to create comment because issue is locked.', /issue is locked/],
    [404, 'Not Found', /404/],
    [422, 'Body is too long (maximum is 65536 characters)', /too long/],
    [500, 'Server Error', /500 Server Error/],
  ])('A12 %i “%s” is a warning, never an exception', async (status, message, warning) => {
    await using pull = await aPullRequest()
    pull.github.fault({ ...create, status, body: { message }, times: 9 })
    const links = await conclude(pull, await pull.publisher.own(), `${marker}\none`)
    expect(links).toMatchObject({ summaryUrl: undefined, warnings: [expect.stringMatching(warning)] })
  })
})

describe('check run', () => {
  const annotation = (n: number): Annotation => ({
    path: 'src/api/orders.ts',
    startLine: n,
    endLine: n,
    level: 'warning',
    title: `title ${n}`,
    message: `message ${n}`,
  })
  const check = (annotations: number): CheckRun => ({
    conclusion: 'neutral',
    title: 'Incomplete',
    summary: 'Not everything was read.',
    annotations: Array.from({ length: annotations }, (_, n) => annotation(n + 1)),
  })
  const allowed = { world: { token: { permissions: { checks: 'write' } } } } as const

  test.each([
    [0, 1],
    [50, 1],
    [51, 2],
    [120, 3],
  ])('%i annotations go in %i requests', async (count, requests) => {
    await using pull = await aPullRequest(allowed)
    expect((await conclude(pull, nothing, undefined, check(count))).warnings).toEqual([])
    expect(pull.writes()).toHaveLength(requests)
    expect(pull.github.state.checkRuns).toMatchObject([
      { name: 'Integration review', head_sha: pull.head, status: 'completed', conclusion: 'neutral' },
    ])
    const lines = pull.github.state.checkRuns[0]?.annotations.map((one) => JSON.stringify(one)) ?? []
    expect([lines.length, new Set(lines).size]).toEqual([count, count])
  })

  test('texts are cut to GitHub’s limits, between characters, and say so', async () => {
    await using pull = await aPullRequest(allowed)
    const long = { ...annotation(1), title: 't'.repeat(300), message: 'm'.repeat(70_000) }
    const summary = '👩'.repeat(40_000)
    await conclude(pull, nothing, undefined, { ...check(0), summary, annotations: [long] })
    const run = pull.github.state.checkRuns[0]
    expect(run?.output.summary?.length).toBeLessThanOrEqual(65_535)
    expect(run?.output.summary).toMatch(/👩 …$/u)
    expect(run?.annotations).toMatchObject([{ title: expect.stringMatching(/^t{253} …$/) }])
  })

  test('a token that may not is only noted: the check run is an extra', async () => {
    await using pull = await aPullRequest()
    expect((await conclude(pull, nothing, undefined, check(1))).warnings).toEqual([])
    expect(pull.notes).toEqual([expect.stringContaining('add `checks: write`')])
  })

  test('without a summary to compare with, one that says the same is not written again; another is', async () => {
    await using pull = await aPullRequest(allowed)
    const said = (cost: string): CheckRun => ({
      ...check(0),
      conclusion: 'success',
      summary: `Clean.\n<sub>Cost: ${cost}</sub>`,
    })
    await conclude(pull, nothing, undefined, said('$0.08'))
    await conclude(pull, nothing, undefined, said('$0.09'))
    expect(pull.writes()).toHaveLength(1)
    await conclude(pull, nothing, undefined, { ...said('$0.09'), conclusion: 'failure' })
    expect(pull.github.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure'])
  })

  test('annotations that GitHub refuses take neither the run nor the others with them, and are counted', async () => {
    await using pull = await aPullRequest(allowed)
    const tooLong = '𝕏'.repeat(20_000)
    const all = check(70).annotations.map((one, at) => (at === 7 || at === 60 ? { ...one, message: tooLong } : one))
    const links = await conclude(pull, nothing, undefined, { ...check(0), annotations: all })
    expect(links.warnings).toEqual(['GitHub refused 2 annotations of the check run; its summary names every finding.'])
    expect(pull.github.state.checkRuns).toHaveLength(1)
    const [run] = pull.github.state.checkRuns
    expect([run?.conclusion, run?.annotations.length]).toEqual(['neutral', 68])
  })

  test('where it refuses them all, only so many requests are spent on finding out', async () => {
    await using pull = await aPullRequest(allowed)
    const tooLong = '𝕏'.repeat(20_000)
    const all = check(120).annotations.map((one) => ({ ...one, message: tooLong }))
    const links = await conclude(pull, nothing, undefined, { ...check(0), conclusion: 'failure', annotations: all })
    expect(links.warnings).toEqual([
      'GitHub refused 120 annotations of the check run; its summary names every finding.',
    ])
    expect(pull.github.requests.filter(({ path }) => path.includes('check-runs')).length).toBeLessThanOrEqual(30)
    expect(pull.github.state.checkRuns).toMatchObject([{ conclusion: 'failure', annotations: [] }])
  })

  test('any other failure is a warning, also half-way through the annotations', async () => {
    await using pull = await aPullRequest(allowed)
    pull.github.fault({ method: 'POST', path: /check-runs$/, status: 500, body: { message: 'Server Error' } })
    expect((await conclude(pull, nothing, undefined, check(1))).warnings).toEqual([
      'Could not write a check run: 500 Server Error.',
    ])
    pull.github.fault({ method: 'PATCH', path: /check-runs/, status: 502, body: {} })
    expect((await conclude(pull, nothing, undefined, check(60))).warnings).toContain(
      'Could not add annotations to the check run: 502.',
    )
  })
})
