import { describe, expect, test } from 'vitest'
import { renderMarker } from '../../src/render/marker.ts'
import { actionsBot } from '../support/github/world.ts'
import { type Ran, sarifFile } from '../support/runner.ts'
import { saying } from './answers.ts'
import { scenario } from './scenario.ts'
import { shopClaims, shopFiles } from './shop.ts'

const mayCheck = { world: { token: { permissions: { checks: 'write' } } } } as const
const clean = {
  ...mayCheck,
  change: { 'src/workers/refund.ts': String(shopFiles['src/workers/refund.ts']).replace('5_000', '4_000') },
  reply: saying([]),
}

/** The errors that a runner shows without a place: what the job itself says. */
function errors({ commands }: Ran): readonly string[] {
  return commands
    .filter(({ command, properties }) => command === 'error' && properties.file === undefined)
    .map(({ message }) => message)
}

describe.concurrent('fail-on', () => {
  test('is met: exit 1, the reason in log, check run and summary; outputs and SARIF are there all the same', async () => {
    await using shop = await scenario(mayCheck)
    const ran = await shop.run({ inputs: { 'fail-on': 'major', 'sarif-file': sarifFile } })

    expect(ran.exitCode).toBe(1)
    expect(errors(ran)).toEqual([
      'This job fails on purpose: 2 blocker, 2 major, and `fail-on` is `major`. Repair what the review names, or set `fail-on` of this step to `blocker` or `never`.',
    ])
    expect(shop.github.state.checkRuns).toMatchObject([{ conclusion: 'failure' }])
    const reason = '**Fails the check:** 2 blocker, 2 major, and `fail-on` is `major`.'
    for (const text of [shop.github.state.issueComments[0]?.body, ran.summary]) expect(text).toContain(reason)
    expect(ran.outputs).toMatchObject({ verdict: 'findings', 'findings-count': '5', 'blocker-count': '2' })

    const [run] = JSON.parse(ran.sarif).runs
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual([
      'error',
      'error',
      'warning',
      'warning',
      'note',
    ])
    expect(
      new Set(run.results.map((one: { partialFingerprints: object }) => JSON.stringify(one.partialFingerprints))).size,
    ).toBe(5)
    expect(run.tool.driver.rules).toContainEqual(
      expect.objectContaining({
        id: 'graphql-field-removed',
        help: expect.objectContaining({ markdown: expect.stringContaining('# graphql-field-removed') }),
        helpUri: expect.stringMatching(
          /\/acme\/integration-engineer\/blob\/v1\/docs\/rules\/graphql-field-removed\.md$/,
        ),
      }),
    )
  })

  test('counts what is computed, without a key too, and is not met by what is milder', async () => {
    await using shop = await scenario(mayCheck)
    const [major, blocker] = await Promise.all([
      shop.run({ inputs: { 'anthropic-api-key': '', 'fail-on': 'major', 'dry-run': 'true' } }),
      shop.run({
        inputs: { 'anthropic-api-key': '', 'fail-on': 'blocker', 'on-incomplete': 'fail', 'dry-run': 'true' },
      }),
    ])
    expect([major.exitCode, blocker.exitCode]).toEqual([1, 0])
    expect([errors(major).length, errors(blocker).length]).toEqual([1, 0])
    expect(major.sarif).toBe('')
  })
})

test('on-incomplete: fail fails a review without an answer, and says what to set', async () => {
  const reply = () => ({ status: 400, errorType: 'invalid_request_error' })
  await using shop = await scenario({ ...clean, reply, expected: { problems: [/./] } })
  const ran = await shop.run({ inputs: { 'on-incomplete': 'fail', 'fail-on': 'minor' } })

  expect([ran.exitCode, ran.outputs.verdict]).toEqual([3, 'not-reviewed'])
  expect(errors(ran)).toEqual([expect.stringContaining('set `on-incomplete` of this step to `neutral`')])
  expect(shop.github.state.checkRuns).toMatchObject([{ conclusion: 'failure' }])
})

test('min-severity and suggestions: minor findings are named and not posted; a later run that wants them posts them', async () => {
  const claims = shopClaims.map((one) => ({ ...one, more: { suggestion: one.quote.replace('orders', 'mine') } }))
  await using shop = await scenario({ ...mayCheck, reply: saying(claims) })
  const ran = await shop.run({ inputs: { 'min-severity': 'major', suggestions: 'false' } })

  expect(shop.github.state.reviewComments).toHaveLength(4)
  for (const { body } of shop.github.state.reviewComments) expect(body).not.toContain('```suggestion')
  const body = shop.github.state.issueComments[0]?.body ?? ''
  expect(body).toContain('### Integration review: 2 blocker, 2 major, 1 minor')
  expect(body).not.toContain('| Minor |')
  expect(body).toMatch(/Below `min-severity`, not shown\*\*\n\n- Minor, `src\/routes\/orders\.ts:33-34`: Each request/)
  expect(shop.github.state.checkRuns[0]?.annotations).toHaveLength(4)
  expect(ran.outputs['findings-count']).toBe('5')
  expect(ran.report?.findings.map(({ state }) => state)).toEqual(['posted', 'posted', 'posted', 'posted', 'hidden'])

  await shop.run()
  expect(shop.github.state.reviewComments).toHaveLength(5)
  expect(shop.github.state.reviewComments.at(-1)?.body).toContain('suggestion\n')
})

describe.concurrent('a clean run is quiet', () => {
  test('no summary comment, the check run is green', async () => {
    await using shop = await scenario(clean)
    const ran = await shop.run()
    expect(ran.outputs).toMatchObject({ verdict: 'clean', 'summary-url': '' })
    expect(shop.writes()).toEqual(['POST /check-runs'])
    expect(shop.github.state.checkRuns).toMatchObject([{ conclusion: 'success' }])
    expect(ran.summary).toContain('nothing found in 1 of 1 hunk')
    await shop.run()
    expect(shop.writes()).toEqual(['POST /check-runs'])
  })

  test('a summary that stands there is updated', async () => {
    await using shop = await scenario(clean)
    shop.github.comment({ body: `${renderMarker({ kind: 'summary' })}\n### 1 blocker`, user: actionsBot })
    await shop.run()
    expect(shop.github.state.issueComments.map(({ body }) => body)).toEqual([
      expect.stringContaining('nothing found in 1 of 1 hunk'),
    ])
  })
})
