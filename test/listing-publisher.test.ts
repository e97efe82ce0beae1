import { expect, test } from 'vitest'
import type { Step } from '../src/core/judgement/reconcile.ts'
import { listingPublisher } from '../src/listing-publisher.ts'
import { aFinding } from './support/builders.ts'

test('everything is listed with the reason, and nothing is claimed to be written', async () => {
  const publisher = listingPublisher('a dry run')
  const own = await publisher.own()
  expect(own).toEqual({ comments: [], summary: undefined })
  const finding = aFinding()
  const steps: readonly Step[] = [
    {
      kind: 'post',
      finding,
      bodies: { inline: '', file: '' },
      ladder: [{ kind: 'file', path: 'a' }, { kind: 'summary' }],
    },
    { kind: 'list', finding, why: 'no-line' },
  ]
  const placement = { kind: 'summary' }
  expect(await publisher.apply(steps, { head: 'a', body: 'b' })).toEqual([
    { finding, placement, state: 'listed', url: undefined, fallback: 'a dry run' },
    { finding, placement, state: 'listed', url: undefined, fallback: 'no line of the diff to stand on' },
  ])
  const links = await publisher.conclude({ head: 'a', own, summary: 'text', checkRun: undefined })
  expect(links).toEqual({ reviewId: undefined, reviewUrl: undefined, summaryUrl: undefined, warnings: [] })
})
