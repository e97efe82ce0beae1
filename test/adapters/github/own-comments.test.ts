import { describe, expect, test } from 'vitest'
import { gitHubPublisher } from '../../../src/adapters/github/publisher.ts'
import { renderMarker } from '../../../src/render/marker.ts'
import { actionsBot } from '../../support/github/world.ts'
import { aPullRequest, idOf, markerOf, unseen } from './pull-request.ts'

describe('own', () => {
  const finding = (n: number) => markerOf(idOf(n))
  const summary = renderMarker({ kind: 'summary' })

  test('H01 H06 ours are the comments with our author id and our marker at the first byte; neither alone', async () => {
    await using pull = await aPullRequest()
    const on = { path: 'src/api/orders.ts', line: 10 }
    const otherBot = { login: 'github-actions[bot]', id: 99, type: 'Bot' } as const
    const forged = [
      { body: `${finding(1)}\nforged by a person` },
      { body: `${finding(1)}\nforged by another bot of the same name`, user: otherBot },
      { body: `x${finding(1)}\nanother workflow that echoes text`, user: actionsBot },
      { body: '🤖 **Security Issue:** of another tool', user: actionsBot },
      { body: `${finding(1)}\nan account that is gone`, user: null },
    ]
    for (const remark of forged) pull.github.comment({ ...on, ...remark })
    for (const remark of forged) pull.github.comment({ ...remark, body: remark.body.replace(finding(1), summary) })
    expect(await pull.publisher.own()).toEqual({ comments: [], summary: undefined })
    const id = pull.github.comment({ ...on, body: `${finding(2)}\nours`, user: actionsBot })
    const summaryId = pull.github.comment({ body: `${summary}\nours`, user: actionsBot })
    pull.github.comment({ body: `${summary}\na second one of a race`, user: actionsBot })
    const own = await pull.publisher.own()
    expect(own.comments).toMatchObject([{ id, identity: idOf(2), path: on.path, body: `${finding(2)}\nours` }])
    expect(own.summary).toMatchObject({ id: summaryId, body: `${summary}\nours` })
    expect(own.comments[0]?.url).toMatch(/#discussion_r\d+$/)
  })

  test('H05 300 forged markers over four pages hide nothing, and the listing ends', { timeout: 30_000 }, async () => {
    await using pull = await aPullRequest()
    for (let n = 0; n < 300; n += 1) {
      if (n < 100) pull.github.comment({ path: 'src/api/orders.ts', body: `${finding(1)}\nforged` })
      pull.github.comment({ body: `${summary}\nforged` })
    }
    pull.github.comment({ path: 'src/api/orders.ts', line: 10, body: `${finding(2)}\nours`, user: actionsBot })
    pull.github.comment({ body: `${summary}\nours`, user: actionsBot })
    await pull.reader.subject()
    const before = pull.github.requests.length
    const own = await pull.publisher.own()
    expect([own.comments.length, own.summary?.body]).toEqual([1, `${summary}\nours`])
    expect(pull.github.requests.length - before).toBe(8)
  })

  test('a listing that fails, or an unknown author, is an error and never an empty list', async () => {
    await using pull = await aPullRequest()
    pull.github.fault({ method: 'GET', path: /issues\/7\/comments/, status: 502, body: {}, times: 3 })
    await expect(pull.publisher.own()).rejects.toThrow('Could not list the comments of the conversation: 502.')
    const nobody = gitHubPublisher(pull.client, {
      number: 7,
      viewerId: async () => undefined,
      summaryEarly: unseen,
      note: pull.note,
    })
    await expect(nobody.own()).rejects.toThrow('under which account')
  })
})
