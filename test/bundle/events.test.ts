import { describe, expect, test } from 'vitest'
import { aDispatchEvent } from '../support/github/events.ts'
import { type Scenario, scenario } from './scenario.ts'
import { shopPlaces } from './shop.ts'

/** A pull request whose head is in another repository, or in one that is gone. */
async function forked(repo: 'mallory/shop' | null, more: Parameters<typeof scenario>[0] = {}) {
  const own = await scenario()
  const head = { ref: 'feature', sha: own.head, repo }
  await own[Symbol.asyncDispose]()
  return scenario({ ...more, world: { ...more.world, pull: { head, ...more.world?.pull } } })
}

function places({ github }: Scenario) {
  const standing = github.state.reviewComments.map(({ path, side, start_line, line }) => [path, side, start_line, line])
  return standing.map((place) => JSON.stringify(place)).sort()
}

const allPlaces = shopPlaces.map((place) => JSON.stringify(place)).sort()

function dispatch({ world, github }: Scenario, inputs: Readonly<Record<string, string>> | null) {
  return { name: 'workflow_dispatch', payload: aDispatchEvent(world, { inputs, served: github }) }
}

describe.concurrent('workflow_dispatch', () => {
  test('reviews the pull request of that number, a draft too, and answers nobody', async () => {
    await using shop = await scenario({ world: { pull: { draft: true } } })
    const ran = await shop.run({ event: dispatch(shop, { 'pr-number': '7' }) })
    expect(ran.exitCode).toBe(0)
    expect(ran.outputs).toMatchObject({ verdict: 'findings', 'findings-count': '5', 'reviewed-sha': shop.head })
    expect(places(shop)).toEqual(allPlaces)
    expect(shop.github.state.reactions).toEqual([])
    expect(shop.github.state.issueComments).toHaveLength(1)
  })

  test('without a number: exit 2, the lines to add, and not a single request', async () => {
    await using shop = await scenario()
    const ran = await shop.run({ event: dispatch(shop, {}) })
    expect(ran.exitCode).toBe(2)
    expect(ran.commands.filter(({ command }) => command === 'error').map(({ message }) => message)).toEqual([
      expect.stringContaining('workflow_dispatch: { inputs: { pr-number: { required: true } } }'),
    ])
    expect(shop.github.requests).toEqual([])
  })

  test('a number that no pull request has: exit 2, and which', async () => {
    await using shop = await scenario()
    const ran = await shop.run({ event: dispatch(shop, { 'pr-number': '8' }) })
    expect(ran.exitCode).toBe(2)
    expect(ran.stdout).toContain('Could not read pull request #8')
    expect(shop.messages.requests).toEqual([])
  })

  test('a closed one is over; the number may come from the input, where the form asks for none', async () => {
    await using shop = await scenario({ world: { pull: { state: 'closed' } } })
    const ran = await shop.run({ event: dispatch(shop, null), inputs: { 'pr-number': '7' } })
    expect(ran.exitCode).toBe(0)
    expect(ran.outputs).toEqual({ verdict: 'skipped', 'skip-reason': 'closed' })
    expect(shop.writes()).toEqual([])
  })
})

describe.concurrent('a pull request from a fork', () => {
  test('A19 under pull_request_target gets the full review, and nothing of its head is configuration', async () => {
    await using shop = await forked('mallory/shop', {
      world: { token: { permissions: { checks: 'write' } } },
    })
    const event = { ...shop.pullRequest(), name: 'pull_request_target' }
    const ran = await shop.run({ event, inputs: { 'agent-file': '.claude/agents/reviewer.md' } })
    expect(ran.exitCode).toBe(0)
    expect(ran.outputs).toMatchObject({ verdict: 'findings', 'findings-count': '5' })
    expect(places(shop)).toEqual(allPlaces)
    expect(shop.github.state.checkRuns).toMatchObject([{ head_sha: shop.head }])
    const configured = shop.github.requests.filter(({ body }) => JSON.stringify(body ?? '').includes('.claude/agents'))
    expect(configured).toHaveLength(1)
    expect(JSON.stringify(configured[0]?.body)).toContain(`${shop.shas[2]}:.claude/agents/reviewer.md`)
  })

  test.each([
    ['that stands', 'mallory/shop'],
    ['that was deleted', null],
  ] as const)(
    '%s: a command gives the full review, every text by its commit from the base’s repository',
    async (_name, repo) => {
      await using shop = await forked(repo)
      const ran = await shop.run({ event: shop.command('/integration-review') })
      expect(ran.exitCode).toBe(0)
      expect(ran.outputs).toMatchObject({ verdict: 'findings', 'findings-count': '5', 'reviewed-sha': shop.head })
      expect(places(shop)).toEqual(allPlaces)
      for (const { path } of shop.github.requests) expect(path).not.toMatch(/mallory|feature/)
    },
  )
})
