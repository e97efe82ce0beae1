import { describe, expect, test } from 'vitest'
import { withoutSeal } from '../../src/core/memory/seal.ts'
import { saying } from './answers.ts'
import { push, pushing, repaired, summaryOf } from './next-push.ts'
import { token } from './scenario.ts'
import { shopChange, shopClaims, shopFiles } from './shop.ts'

const routes = String(shopFiles['src/routes/orders.ts'])
const docs = { branch: 'feature', from: 1, files: { 'README.md': '# Shop\n\nSlower again.\n' } } as const
const fix = { branch: 'feature', from: 1, files: repaired } as const
/** Nothing that asking again would repair, so that no time is spent on it. */
const refusing = () => ({ status: 400, errorType: 'invalid_request_error', error: 'Not today' }) as const

describe.concurrent('the next push', () => {
  test('asks only about the file that changed, and keeps the rest', async () => {
    await using shop = await pushing({ later: [fix] })
    await shop.run()
    const comments = shop.github.state.reviewComments.length
    shop.script.reply = saying(shopClaims.filter(({ lens }) => lens !== 'queue'))
    const { ran, asked, head } = await push(shop, 0)

    expect(asked).toEqual([])
    expect(ran.outputs).toMatchObject({ verdict: 'findings', 'findings-count': '4' })
    expect(shop.github.state.reviewComments.filter(({ in_reply_to_id }) => in_reply_to_id === null)).toHaveLength(
      comments,
    )
    expect(summaryOf(shop)).toContain(`Since \`${shop.head.slice(0, 7)}\`: 1 fixed in \`${head.slice(0, 7)}\`, 4 open.`)
  })

  test('of one file of several is one question', async () => {
    const edit = routes.replace('orders.findForUser(req.params.id, req.user.id)', 'orders.find(String(req.params.id))')
    await using shop = await pushing({
      later: [{ branch: 'feature', from: 1, files: { 'src/routes/orders.ts': edit } }],
    })
    await shop.run()
    const { ran, asked } = await push(shop, 0)

    expect(asked).toHaveLength(1)
    expect(asked[0]).toContain('src/routes/orders.ts')
    expect(asked[0]).not.toContain('for review) src/workers/refund.ts')
    expect(ran.report?.coverage).toMatchObject({ selectedFiles: 4, receiptedFiles: 4 })
  })

  test('of documents alone costs no question', async () => {
    await using shop = await pushing({ later: [docs] })
    await shop.run()
    const { ran, asked, head, writes } = await push(shop, 0)

    expect(asked).toEqual([])
    expect(ran.outputs).toMatchObject({ verdict: 'findings', 'findings-count': '5', 'input-tokens': '0' })
    expect(writes.toSorted()).toEqual([expect.stringMatching(/^PATCH \/issues\/comments\/\d+$/), 'POST /check-runs'])
    expect(summaryOf(shop)).toContain(head.slice(0, 7))
  })

  test('of a change without findings remembers on the check run', async () => {
    await using shop = await pushing({
      later: [docs],
      change: { 'src/routes/orders.ts': `${routes}// more\nrouter.get('/x')\n` },
    })
    shop.script.reply = saying([])
    expect((await shop.run()).outputs).toMatchObject({ verdict: 'clean' })
    expect(summaryOf(shop)).toBe('')
    const { ran, asked } = await push(shop, 0)
    expect([ran.outputs.verdict, asked]).toEqual(['clean', []])
    expect(shop.github.state.issueComments).toEqual([])
  })

  test('that takes everything back leaves no stale summary', async () => {
    const base = Object.fromEntries(
      ['schema.graphql', 'src/routes/orders.ts', 'src/workers/refund.ts', 'test/workers/refund.test.ts'].map((path) => [
        path,
        shopFiles[path] ?? '',
      ]),
    )
    const back = { branch: 'feature', from: 1, files: { ...base, 'migrations/002_total.sql': null } } as const
    await using shop = await pushing({ later: [back] })
    await shop.run()
    const { ran, asked } = await push(shop, 0)
    expect([ran.outputs.verdict, ran.outputs['skip-reason'], asked]).toEqual(['skipped', 'off-surface', []])
    expect(summaryOf(shop)).toContain('nothing on an API, queue or database any more')
    expect(shop.github.state.reviewComments.filter(({ body }) => body.includes('Fixed in'))).toHaveLength(5)
  })
})

describe.concurrent('everything is read', () => {
  test('on `full`, where somebody edited the summary, and where its seal is not ours', {
    timeout: 60_000,
  }, async () => {
    await using shop = await pushing()
    await shop.run()
    const ask = async (event = shop.pullRequest()) => {
      const before = shop.messages.requests.length
      await shop.run({ event })
      return shop.messages.requests.length - before
    }
    const rewrite = (change: (body: string) => string) => {
      const { issueComments } = shop.github.state
      const at = issueComments.findIndex(({ body }) => body === summaryOf(shop))
      const old = issueComments[at]
      if (old !== undefined) Object.assign(old, { body: change(old.body) })
    }
    expect(await ask()).toBe(0)
    expect(await ask(shop.command('/integration-review full'))).toBe(3)
    rewrite((body) => body.replace('2 blocker', 'nothing'))
    expect(await ask()).toBe(3)
    expect(await ask()).toBe(0)
    rewrite((body) => body.replace(/\.[\w-]{43} -->$/, `.${'A'.repeat(43)} -->`))
    expect(await ask()).toBe(3)
    expect(await ask()).toBe(0)
  })

  test('where the configuration of the base branch changed, and where the key did', { timeout: 60_000 }, async () => {
    await using shop = await pushing()
    const stateKey = { 'state-key': 'a-state-key-of-our-own' }
    const ask = async (inputs: Readonly<Record<string, string>>) => {
      const before = shop.messages.requests.length
      await shop.run({
        inputs,
        alsoSecret: Object.entries(inputs).flatMap(([name, value]) => (name === 'state-key' ? [value] : [])),
      })
      return shop.messages.requests.length - before
    }
    expect(await ask({})).toBe(3)
    expect(await ask(stateKey)).toBe(3)
    expect(await ask({ ...stateKey, 'anthropic-api-key': 'another-model-key-0123456789' })).toBe(0)
    expect(await ask({ ...stateKey, 'agent-file': '.claude/agents/reviewer.md' })).toBe(3)
    expect(await ask({ ...stateKey, 'agent-file': '.claude/agents/reviewer.md', lenses: 'api' })).toBe(1)
  })

  test('after a force push, although every file is the same', async () => {
    const files = { ...shopChange, 'README.md': '# Anew\n' }
    await using shop = await pushing({ later: [{ branch: 'again', from: 0, files }] })
    await shop.run()
    const comments = shop.github.state.reviewComments.length
    const { ran, asked } = await push(shop, 0)
    expect([ran.outputs.verdict, asked.length]).toEqual(['findings', 3])
    expect(shop.github.state.reviewComments).toHaveLength(comments)
  })
})

describe.concurrent('what is remembered', () => {
  test('is kept byte for byte by a run without a key, and used by the next one with it', async () => {
    await using shop = await pushing({ later: [docs] })
    await shop.run()
    const seal = summaryOf(shop).slice(withoutSeal(summaryOf(shop)).length)
    await shop.run({ inputs: { 'anthropic-api-key': '' } })
    expect(summaryOf(shop)).toContain('Computed checks only')
    expect(summaryOf(shop).endsWith(seal)).toBe(true)
    expect(seal).toMatch(/^\n<!-- integration-engineer:state v1 /)
  })

  test('holds no secret in the clear and none that can be unpacked', async () => {
    await using shop = await pushing()
    await shop.run()
    expect(summaryOf(shop)).not.toContain(token)
  })
})

describe.concurrent('an outage', () => {
  test('loses nothing, closes nothing, and is taken up by the next run', async () => {
    await using shop = await pushing()
    await shop.run()
    shop.script.reply = refusing
    const dead = await shop.run({ event: shop.command('/integration-review full') })
    expect(dead.outputs).toMatchObject({ verdict: 'not-reviewed', 'findings-count': '5' })
    expect(shop.github.state.checkRuns.at(-1)?.conclusion).toBe('neutral')
    expect(shop.github.state.reviewComments.filter(({ body }) => body.includes('Fixed in'))).toEqual([])
    shop.script.reply = saying(shopClaims)
    const alive = await shop.run()
    expect(alive.outputs).toMatchObject({ verdict: 'findings', 'findings-count': '5' })
    expect(shop.github.state.reviewComments).toHaveLength(5)
  })
})
