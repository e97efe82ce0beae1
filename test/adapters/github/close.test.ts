import { describe, expect, test } from 'vitest'
import type { Closing, OwnComment } from '../../../src/core/judgement/reconcile.ts'
import { actionsBot, octocat } from '../../support/github/world.ts'
import { aPullRequest, idOf, markerOf, type Pull } from './pull-request.ts'

const mayResolve = { token: { permissions: { contents: 'write' } } } as const
const outage = { method: 'POST', status: 502, body: {}, times: 9 } as const

/** Puts so many findings of ours on lines, and gives them as the publisher sees them. */
async function findings(pull: Pull, count: number): Promise<readonly OwnComment[]> {
  for (let n = 1; n <= count; n += 1) {
    const body = `${markerOf(idOf(n), 'timeout')}\n**Major: finding ${n}**`
    pull.github.comment({ path: 'src/api/orders.ts', line: 10, body, user: actionsBot })
  }
  return (await pull.publisher.own()).comments
}

function closing(comment: OwnComment, kind: Closing['kind'] = 'fixed'): Closing {
  return { kind, comment, body: `<!-- integration-engineer:v1 ${kind}=${comment.identity} -->\nFixed in \`abc1234\`.` }
}

async function close(pull: Pull, closings: readonly Closing[]) {
  return (await pull.publisher.close(closings)).map(({ how }) => how)
}

const answers = (pull: Pull) => pull.github.state.reviewComments.filter(({ in_reply_to_id }) => in_reply_to_id !== null)

describe('a thread whose finding is gone', () => {
  test('is resolved where the token may, and opened again', async () => {
    await using pull = await aPullRequest({ world: mayResolve })
    const [one] = await findings(pull, 1)
    if (one === undefined) throw new Error('nothing stands')
    expect(one.thread).toMatchObject({ resolved: false, resolvedBy: undefined, mayResolve: true })
    expect(await close(pull, [closing(one)])).toEqual(['resolved'])
    const [now] = (await pull.publisher.own()).comments
    expect(now?.thread).toMatchObject({ resolved: true, resolvedBy: undefined })
    expect(now && (await close(pull, [closing(now, 'found-again')]))).toEqual(['reopened'])
    expect([pull.github.state.reviewComments[0]?.resolved, answers(pull)]).toEqual([false, []])
  })

  test('is told so where the token may not, and only once', async () => {
    await using pull = await aPullRequest()
    const [one] = await findings(pull, 1)
    if (one === undefined) throw new Error('nothing stands')
    expect(await close(pull, [closing(one)])).toEqual(['replied'])
    expect(await close(pull, [closing(one)])).toEqual(['replied'])
    expect(answers(pull).map(({ body }) => body.split('\n')[1])).toEqual(['Fixed in `abc1234`.'])
  })

  test('is left alone where a person has answered, also in the last moment', async () => {
    await using pull = await aPullRequest({ world: mayResolve })
    const [one] = await findings(pull, 1)
    if (one === undefined) throw new Error('nothing stands')
    pull.github.reply(one.id, { body: 'wait', user: octocat })
    expect(await close(pull, [closing(one)])).toEqual([])
    expect(pull.github.state.reviewComments[0]?.resolved).toBe(false)
  })

  test('waits for the next run behind fifty others', { timeout: 30_000 }, async () => {
    await using pull = await aPullRequest({ world: mayResolve })
    const how = await close(
      pull,
      (await findings(pull, 60)).map((one) => closing(one)),
    )
    expect([how.filter((one) => one === 'resolved').length, how.slice(50)]).toEqual([50, Array(10).fill('left')])
    expect(pull.github.state.reviewComments.filter(({ resolved }) => resolved)).toHaveLength(50)
  })

  test('waits where GitHub does not answer, and the others with it', async () => {
    await using pull = await aPullRequest()
    const all = await findings(pull, 3)
    pull.github.fault({ ...outage, path: /replies$/ })
    expect(
      await close(
        pull,
        all.map((one) => closing(one)),
      ),
    ).toEqual(['left', 'left', 'left'])
    expect(pull.writes()).toHaveLength(1)
  })

  test('one that is refused does not keep the others', async () => {
    await using pull = await aPullRequest()
    const all = await findings(pull, 2)
    pull.github.fault({ method: 'POST', status: 422, body: { message: 'Validation Failed' }, path: /replies$/ })
    expect(
      await close(
        pull,
        all.map((one) => closing(one)),
      ),
    ).toEqual(['refused', 'replied'])
  })
})
