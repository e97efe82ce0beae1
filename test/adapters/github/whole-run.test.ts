import { expect, test } from 'vitest'
import { gitHubPublisher } from '../../../src/adapters/github/publisher.ts'
import type { Ref } from '../../../src/core/change/text.ts'
import { renderMarker } from '../../../src/render/marker.ts'
import { aPost, aPullRequest } from './pull-request.ts'
import { token } from './wire.ts'

const files = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`src/${n}.ts`, `export const n = ${n}\n`]))
const world = { token: { permissions: { checks: 'write' } } } as const

test('G1 G2 G3 a run over a hundred files makes 14 requests and writes three times, each of an allowed kind', {
  timeout: 30_000,
}, async () => {
  await using pull = await aPullRequest({ world, commits: [{ branch: 'many', from: 0, files }] })
  pull.github.setHead(pull.shas[3] ?? '')
  const { reader, client, note } = pull
  const { viewerId, summaryEarly } = reader
  const publisher = gitHubPublisher(client, { number: 7, viewerId, summaryEarly, note })
  const { revisions } = await reader.subject()
  const changes = await reader.changes()
  await Promise.all([reader.tree('head'), reader.texts([{ revision: 'config', path: 'agent.md' }])])
  const sides: readonly Ref['revision'][] = ['mergeBase', 'head']
  await reader.texts(sides.flatMap((revision) => changes.files.map(({ path }) => ({ revision, path }))))
  const own = await publisher.own()
  expect(await reader.currentHead()).toBe(revisions.head)
  const post = aPost(1, { kind: 'inline', path: 'src/1.ts', side: 'RIGHT', line: 1, startLine: undefined })
  await publisher.apply([post], { head: revisions.head, body: 'Integration review' })
  const summary = `${renderMarker({ kind: 'summary' })}\none`
  const checkRun = { conclusion: 'neutral', title: 'Incomplete', summary: 'x', annotations: [] } as const
  await publisher.conclude({ head: revisions.head, own, summary, checkRun })

  expect(pull.asked()).toHaveLength(14)
  expect(pull.writes().map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /repos/acme/shop/pulls/7/reviews',
    'POST /repos/acme/shop/check-runs',
    'POST /repos/acme/shop/issues/7/comments',
  ])
  expect(pull.writes()[0]?.body).toMatchObject({ event: 'COMMENT' })
  expect(JSON.stringify(pull.github.requests.map(({ body, query }) => [body ?? null, query]))).not.toContain(token)
})
