import { describe, expect, test } from 'vitest'
import { saying } from './answers.ts'
import { commentOn, push, pushing, repaired, summaryOf, tokenFor } from './next-push.ts'
import type { Scenario } from './scenario.ts'
import { ana } from './scenario.ts'
import { shopChange, shopClaims } from './shop.ts'

const fix = { branch: 'feature', from: 1, files: repaired } as const
const again = {
  branch: 'feature',
  from: 4,
  files: { 'src/workers/refund.ts': shopChange['src/workers/refund.ts'] ?? '' },
} as const
const docs = { branch: 'feature', from: 4, files: { 'README.md': '# Shop\n\nSlower again.\n' } } as const
const defect = 'A redelivered job refunds twice'

/** Our answers in the thread of the defect, in order. */
function answers(shop: Scenario): readonly string[] {
  const { id } = commentOn(shop, defect)
  const all = shop.github.state.reviewComments.filter(({ in_reply_to_id }) => in_reply_to_id === id)
  return all.map(({ body }) => body.split('\n').at(-1) ?? '')
}

describe.concurrent('a finding that is gone', () => {
  test('is told to be fixed, once, where the token may not resolve; and to be back', { timeout: 60_000 }, async () => {
    await using shop = await pushing({ later: [fix, docs, again] })
    await shop.run()
    const { head } = await push(shop, 0)
    expect(answers(shop)).toEqual([`Fixed in \`${head.slice(0, 7)}\`.`])
    await push(shop, 1)
    await shop.run({ event: shop.command('/integration-review full') })
    expect(answers(shop)).toHaveLength(1)
    const back = await push(shop, 2)
    expect(answers(shop)).toEqual([expect.stringContaining('Fixed in'), `Found again in \`${back.head.slice(0, 7)}\`.`])
    expect((await push(shop, 2)).writes).toEqual([])
  })

  test('is resolved where the token may, and opened again', async () => {
    await using shop = await pushing({ world: tokenFor('write'), later: [fix, again] })
    await shop.run()
    await push(shop, 0)
    expect([commentOn(shop, defect).resolved, answers(shop)]).toEqual([true, []])
    await push(shop, 1)
    expect([commentOn(shop, defect).resolved, answers(shop)]).toEqual([false, []])
    expect(shop.github.state.reviewComments.filter(({ body }) => body.includes(defect))).toHaveLength(1)
  })

  test('stays as it is where a person has answered', async () => {
    await using shop = await pushing({ world: tokenFor('write'), later: [fix] })
    await shop.run()
    const { id } = commentOn(shop, defect)
    shop.github.reply(id, { body: 'Are you sure?', user: ana })
    await push(shop, 0)
    expect([commentOn(shop, defect).resolved, answers(shop)]).toEqual([false, ['Are you sure?']])
  })
})

describe.concurrent('a comment that stands', () => {
  test('is edited where its severity changed, and for no other words', { timeout: 60_000 }, async () => {
    await using shop = await pushing()
    await shop.run()
    const before = commentOn(shop, defect).id
    const full = () => shop.run({ event: shop.command('/integration-review full') })
    shop.script.reply = saying(shopClaims.map((one) => ({ ...one, title: `Said anew: ${one.title}` })))
    await full()
    expect(commentOn(shop, defect).body).not.toContain('Said anew')
    shop.script.reply = saying(
      shopClaims.map((one) => ({ ...one, severity: one.title === defect ? 'minor' : one.severity })),
    )
    await full()
    expect(commentOn(shop, defect)).toMatchObject({ id: before, body: expect.stringContaining(`**Minor: ${defect}**`) })
    expect(shop.github.state.reviewComments).toHaveLength(5)
  })

  test('is one, and so is the summary, when two runs meet', async () => {
    await using shop = await pushing()
    await Promise.all([shop.run(), shop.run()])
    expect(shop.github.state.reviewComments).toHaveLength(5)
    expect(shop.github.state.issueComments).toHaveLength(1)
    await shop.run()
    expect(shop.github.state.reviewComments).toHaveLength(5)
    expect(summaryOf(shop)).toContain('2 blocker, 2 major, 1 minor')
  })
})
