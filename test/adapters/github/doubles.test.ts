import { expect, test } from 'vitest'
import { takeBackDoubles } from '../../../src/adapters/github/doubles.ts'
import { renderMarker } from '../../../src/render/marker.ts'
import { actionsBot, octocat } from '../../support/github/world.ts'
import { aPullRequest, idOf, markerOf, type Pull } from './pull-request.ts'

const summary = renderMarker({ kind: 'summary' })
const place = { path: 'src/api/orders.ts', line: 10 } as const

function find(pull: Pull, n: number, user = actionsBot): number {
  return pull.github.comment({ ...place, body: `${markerOf(idOf(n), 'timeout')}\n**Major: ${n}**`, user })
}

const left = (pull: Pull) => pull.github.state.reviewComments.map(({ id }) => id)

test('of two comments on one finding the first stays; what stood before, is answered or is not ours is let be', async () => {
  await using pull = await aPullRequest()
  const [old, oldAgain] = [find(pull, 1), find(pull, 1)]
  const [first, second] = [find(pull, 2), find(pull, 2)]
  const [kept, answered] = [find(pull, 3), find(pull, 3)]
  const forged = find(pull, 2, octocat)
  const reply = pull.github.reply(answered, { body: 'hm', user: octocat })
  const known = new Set([old, oldAgain])
  await takeBackDoubles({ client: pull.client, number: 7, viewerId: actionsBot.id, known, summary: undefined })
  expect(left(pull)).toEqual([old, oldAgain, first, kept, answered, forged, reply])
  expect(left(pull)).not.toContain(second)
})

test('of two summaries the first says what ours says, and ours goes', async () => {
  await using pull = await aPullRequest()
  const first = pull.github.comment({ body: `${summary}\nof the other run`, user: actionsBot })
  pull.github.comment({ body: `${summary}\nforged` })
  const body = `${summary}\nof this run`
  const ours = pull.github.comment({ body, user: actionsBot })
  const run = { client: pull.client, number: 7, viewerId: actionsBot.id, known: new Set<number>() }
  await takeBackDoubles({ ...run, summary: { id: ours, body } })
  const all = pull.github.state.issueComments
  expect(all.map(({ id }) => id)).not.toContain(ours)
  expect(all.find(({ id }) => id === first)?.body).toBe(body)
  await takeBackDoubles({ ...run, summary: { id: first, body } })
  expect(pull.github.state.issueComments).toHaveLength(2)
})
