import { describe, expect, test } from 'vitest'
import { aThreadReplyEvent } from '../support/github/events.ts'
import type { User } from '../support/github/server.ts'
import { commentOn, pushing, summaryOf } from './next-push.ts'
import { ana, eve, type Scenario } from './scenario.ts'

const defect = 'A redelivered job refunds twice'
const bot: User = { login: 'helper[bot]', id: 777, type: 'Bot' }
const reason = 'we hold the lock'

/** Answers in the thread of the defect and gives the event of it. */
function answer(shop: Scenario, body: string, user: User) {
  const { id: inReplyTo, path } = commentOn(shop, defect)
  const id = shop.github.reply(inReplyTo, { body, user })
  const options = { body, user, id, inReplyTo, path, head: shop.head, served: shop.github }
  return { name: 'pull_request_review_comment', payload: aThreadReplyEvent(shop.world, options) }
}

async function reviewed(): Promise<Scenario> {
  const shop = await pushing()
  await shop.run()
  return shop
}

/** The id of the defect, as a reader finds it in the details. */
function idOf(shop: Scenario): string {
  return /finding=([0-9a-f]{16})/.exec(commentOn(shop, defect).body)?.[1] ?? ''
}

const counted = (shop: Scenario) => shop.run().then(({ outputs }) => outputs['findings-count'])

describe.concurrent('a finding is dismissed', () => {
  test('by an answer in its thread, read at the next run, and listed with name and reason', async () => {
    await using shop = await reviewed()
    answer(shop, `dismiss: ${reason}`, ana)
    const ran = await shop.run({ inputs: { 'fail-on': 'blocker' } })
    expect(ran.outputs).toMatchObject({ 'findings-count': '4', 'blocker-count': '1' })
    expect(ran.report).toMatchObject({ dismissed: [{ by: 'ana', reason, how: 'reply', title: defect, found: true }] })
    expect(summaryOf(shop)).toContain('Dismissed (1)')
    expect(summaryOf(shop)).toMatch(/by ana: we hold the lock/)
  })

  test('at once, where the workflow hears of answers, without a question to the model', async () => {
    await using shop = await reviewed()
    const before = shop.messages.requests.length
    const ran = await shop.run({ event: answer(shop, `dismiss: ${reason}`, ana) })
    expect([ran.exitCode, ran.outputs['findings-count']]).toEqual([0, '4'])
    expect(shop.messages.requests).toHaveLength(before)
    expect(shop.github.state.reactions.map(({ on, content }) => `${on} ${content}`)).toEqual([
      'review-comment eyes',
      'review-comment rocket',
    ])
  })

  test('by resolving its thread, until it is opened again', async () => {
    await using shop = await reviewed()
    const { id } = commentOn(shop, defect)
    shop.github.resolve(id, ana)
    expect(await counted(shop)).toBe('4')
    shop.github.reopen(id)
    expect(await counted(shop)).toBe('5')
  })

  test('by command, with the beginning of its id; kept by `full` and where its comment is gone; taken back by `restore`', {
    timeout: 60_000,
  }, async () => {
    await using shop = await reviewed()
    const id = idOf(shop)
    const dismissed = await shop.run({ event: shop.command(`/integration-review dismiss ${id.slice(0, 8)} ${reason}`) })
    expect(dismissed.outputs['findings-count']).toBe('4')
    const comments: unknown = shop.github.state.reviewComments
    if (Array.isArray(comments)) comments.splice(comments.indexOf(commentOn(shop, defect)), 1)
    expect(shop.github.state.reviewComments).toHaveLength(4)
    const full = await shop.run({ event: shop.command('/integration-review full') })
    expect(full.outputs['findings-count']).toBe('4')
    expect(shop.github.state.reviewComments).toHaveLength(4)
    const restored = await shop.run({ event: shop.command(`/integration-review restore ${id}`) })
    expect(restored.outputs['findings-count']).toBe('5')
    expect(commentOn(shop, defect).in_reply_to_id).toBeNull()
  })
})

describe.concurrent('a finding is not dismissed', () => {
  test.each<[string, User, string]>([
    ['by who may not write', eve, `dismiss: ${reason}`],
    ['by a bot', bot, `dismiss: ${reason}`],
    ['by other words', ana, 'I would dismiss: this'],
  ])('%s', async (_, user, body) => {
    await using shop = await reviewed()
    const ran = await shop.run({ event: answer(shop, body, user) })
    expect(ran.outputs.verdict).toBe('skipped')
    expect(await counted(shop)).toBe('5')
  })

  test('by who resolves its thread and may not write', async () => {
    await using shop = await reviewed()
    shop.github.resolve(commentOn(shop, defect).id, eve)
    expect(await counted(shop)).toBe('5')
  })

  test.each([
    ['dismiss 123456 why', 'is the id of no finding here. There are:'],
    ['dismiss', 'Incomplete: the form is'],
    ['restore', 'Incomplete: the form is'],
  ])('by an incomplete command: %s', async (words, told) => {
    await using shop = await reviewed()
    const ran = await shop.run({ event: shop.command(`/integration-review ${words}`) })
    expect([ran.exitCode, ran.outputs['skip-reason']]).toEqual([0, 'not-a-command'])
    expect(shop.github.state.issueComments.at(-1)?.body).toContain(told)
    expect(shop.github.state.reactions.at(-1)?.content).toBe('confused')
  })
})
