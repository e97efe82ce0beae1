import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aMergeGroupEvent, aPullRequestEvent } from '../support/github/events.ts'
import type { World } from '../support/github/server.ts'
import type { Job } from '../support/runner.ts'
import { saying } from './answers.ts'
import { type Scenario, scenario } from './scenario.ts'
import { shopClaims, shopFiles } from './shop.ts'

describe.concurrent('an event that is none of our business ends without a single request', () => {
  const stage: { shop?: Scenario } = {}
  beforeAll(async () => {
    stage.shop = await scenario()
  })
  afterAll(async () => {
    expect(stage.shop?.github.requests).toEqual([])
    expect(stage.shop?.messages.requests).toEqual([])
    await stage.shop?.[Symbol.asyncDispose]()
  })

  const pull = (over: Partial<World['pull']>) => (shop: Scenario) => ({
    name: 'pull_request',
    payload: aPullRequestEvent({ ...shop.world, pull: { ...shop.world.pull, ...over } }, { served: shop.github }),
  })
  const bot = { login: 'evil-app[bot]', id: 77, type: 'Bot' } as const
  const own = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' } as const
  const command = '/integration-review'
  const cases: readonly (readonly [string, (shop: Scenario) => Job['event'], string])[] = [
    ['a draft', pull({ draft: true }), 'draft'],
    ['a closed pull request', pull({ state: 'closed' }), 'closed'],
    ['a label', (shop) => shop.pullRequest({ action: 'labeled' }), 'unsupported-event'],
    ['a push', () => ({ name: 'push', payload: { ref: 'refs/heads/main' } }), 'unsupported-event'],
    ['an edited title', (shop) => shop.pullRequest({ action: 'edited' }), 'unsupported-event'],
    [
      'A19 merge_group',
      (shop) => ({ name: 'merge_group', payload: aMergeGroupEvent(shop.world, shop.github) }),
      'unsupported-event',
    ],
    [
      'A19 a draft under pull_request_target',
      (shop) => ({ ...pull({ draft: true })(shop), name: 'pull_request_target' }),
      'draft',
    ],
    [
      'a payload that cannot be read',
      () => ({ name: 'pull_request', payload: { action: 'opened' } }),
      'unsupported-event',
    ],
    ['chatter', (shop) => shop.command('Thanks, looks good!'), 'not-a-command'],
    ['a quoted command', (shop) => shop.command(`> ${command}`), 'not-a-command'],
    ['a command on a later line', (shop) => shop.command(`Please\n${command}`), 'not-a-command'],
    ['a longer word', (shop) => shop.command(`${command}s`), 'not-a-command'],
    ['a command on an issue', (shop) => shop.command(command, { onPullRequest: false }), 'not-a-command'],
    ['A10 an edited comment', (shop) => shop.command(command, { action: 'edited' }), 'not-a-command'],
    ['A10 a deleted comment', (shop) => shop.command(command, { action: 'deleted' }), 'not-a-command'],
    ['A05 a bot', (shop) => shop.command(command, { user: bot }), 'not-authorised'],
    ['A07 our own bot', (shop) => shop.command(command, { user: own }), 'not-authorised'],
  ]
  test.each(cases)('%s', async (_name, eventOf, why) => {
    if (stage.shop === undefined) throw new Error('no stage')
    const ran = await stage.shop.run({ event: eventOf(stage.shop) })
    expect(ran.exitCode).toBe(0)
    expect(ran.outputs).toEqual({ verdict: 'skipped', 'skip-reason': why })
    expect(ran.summary).toBe('')
    expect(ran.shown).toHaveLength(1)
  })
})

describe.concurrent('nothing is posted', () => {
  test('where no changed file is on the surface, and the model is not asked', async () => {
    const component = 'export const Price = () => <b>1</b>\n'
    const change = { 'README.md': '# Shop 2\n', 'package-lock.json': '{}\n', 'web/components/Price.tsx': component }
    await using shop = await scenario({ change })
    const ran = await shop.run()
    expect(ran.exitCode).toBe(0)
    expect(ran.outputs).toMatchObject({ verdict: 'skipped', 'skip-reason': 'off-surface', 'findings-count': '0' })
    expect(shop.writes()).toEqual([])
    expect(shop.messages.requests).toEqual([])
  })

  test('where the model finds nothing in source without a sign of a surface; and that is no "nothing found"', async () => {
    const change = { 'src/format.ts': 'export const euros = (cents: number) => cents / 100\n' }
    await using shop = await scenario({ change, reply: saying([]) })
    const ran = await shop.run()
    expect(ran.exitCode).toBe(0)
    expect(ran.outputs).toMatchObject({ verdict: 'skipped', 'skip-reason': 'off-surface', 'findings-count': '0' })
    expect(shop.writes()).toEqual([])
    expect(shop.messages.requests).toHaveLength(1)
    expect(ran.report).toMatchObject({ perhaps: { files: 1, shownFiles: 1, omissions: [] } })
  })

  test('when the head moves while the model thinks', async () => {
    const later = [{ branch: 'feature', from: 1, files: { 'README.md': '# Newer\n' } }]
    await using shop = await scenario({ later })
    shop.script.reply = (request) => {
      shop.github.setHead(shop.shas[4] ?? '')
      return saying(shopClaims)(request)
    }
    const ran = await shop.run()
    expect(ran.exitCode).toBe(0)
    expect(ran.outputs).toMatchObject({ verdict: 'skipped', 'skip-reason': 'head-moved', 'reviewed-sha': shop.head })
    expect(shop.writes()).toEqual([])
    expect(ran.report?.findings).toHaveLength(5)
  })

  test('in a dry run, and everything stands in the job summary', async () => {
    await using shop = await scenario({ world: { token: { permissions: { checks: 'write' } } } })
    const [byEvent, byCommand] = await Promise.all([
      shop.run({ inputs: { 'dry-run': 'true' } }),
      shop.run({ inputs: { 'dry-run': 'true' }, event: shop.command('/integration-review') }),
    ])
    for (const ran of [byEvent, byCommand]) {
      expect(ran.exitCode).toBe(0)
      expect(ran.outputs).toMatchObject({ verdict: 'findings', 'findings-count': '5', 'review-url': '' })
      expect(ran.summary).toContain('A redelivered job refunds twice')
      expect(ran.summary).toContain('dry run')
      expect(ran.commands.filter(({ command }) => /error|warning|notice/.test(command))).toEqual([])
    }
    expect(shop.writes()).toEqual([])
  })
})

test('a change in which nothing is wrong is called clean where a comment is wanted, and its check is green', async () => {
  const change = { 'src/workers/refund.ts': String(shopFiles['src/workers/refund.ts']).replace('5_000', '4_000') }
  await using shop = await scenario({
    change,
    reply: saying([]),
    world: { token: { permissions: { checks: 'write' } } },
  })
  const ran = await shop.run({ inputs: { 'comment-when-clean': 'true' } })
  expect(ran.outputs).toMatchObject({ verdict: 'clean', 'findings-count': '0' })
  expect(shop.github.state.checkRuns).toMatchObject([{ conclusion: 'success' }])
  expect(ran.summary).toContain('nothing found in 1 of 1 hunk')
  expect(shop.github.state.reviewComments).toEqual([])
})
