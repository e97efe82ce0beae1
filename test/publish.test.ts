import { describe, expect, test } from 'vitest'
import type { Closing, Step } from '../src/core/judgement/reconcile.ts'
import type { Publisher } from '../src/core/ports.ts'
import { listingPublisher } from '../src/listing-publisher.ts'
import { publishFindings } from '../src/publish.ts'
import { aDiffFile, aFinding, anOwnComment } from './support/builders.ts'

const blocker = aFinding({ id: 'b'.repeat(16), suggestion: 'await once(m)', fix: undefined })
const minor = aFinding({ id: 'a'.repeat(16), severity: 'minor', category: 'observability' })
const review = {
  ...{ head: 'h', findings: [minor, blocker], files: [aDiffFile()] },
  ...{ read: new Set<string>(), unchecked: new Set<string>(), truncated: false },
  untold: { accepted: [], silenced: [] },
}
const weigh = async () => ({ dismissals: [], restored: [] })
const options = {
  maxComments: 20,
  minSeverity: 'major',
  suggestions: true,
  rulePages: undefined,
  literals: [],
} as const

/** The steps that a publisher is given. */
async function stepsOf(over: Partial<Parameters<typeof publishFindings>[3]>): Promise<readonly Step[]> {
  const seen: { steps: readonly Step[] } = { steps: [] }
  const publisher: Publisher = {
    ...listingPublisher('in a test'),
    apply: async (steps) => {
      seen.steps = steps
      return []
    },
  }
  await publishFindings(publisher, review, weigh, { ...options, ...over })
  return seen.steps
}

describe('min-severity', () => {
  const states = async (publisher: Publisher) =>
    (await publishFindings(publisher, review, weigh, options)).applied.map(({ finding, state, fallback }) => [
      finding.severity,
      state,
      fallback,
    ])

  test('what is below is hidden, whoever publishes', async () => {
    expect(await states(listingPublisher('in a test'))).toEqual([
      ['blocker', 'listed', 'in a test'],
      ['minor', 'hidden', undefined],
    ])
  })

  test.each(['own', 'apply'] as const)('and also where %s fails and everything is listed', async (call) => {
    const fails = async () => Promise.reject(new Error('502'))
    expect(await states({ ...listingPublisher('in a test'), [call]: fails })).toEqual([
      ['blocker', 'listed', '502'],
      ['minor', 'hidden', undefined],
    ])
  })
})

describe('suggestions', () => {
  test.each([
    [true, '```suggestion\nawait once(m)\n'],
    [false, '```ts\nawait once(m)\n'],
  ])('%s: the code stands as %j', async (suggestions, block) => {
    const [first] = await stepsOf({ suggestions })
    expect(first?.kind === 'post' && first.bodies.inline).toContain(block)
  })
})

describe('a thread whose finding is told no longer', () => {
  const at = { side: 'RIGHT', startLine: 31, line: 31, text: ['await refund(m)'], shown: ['await refund(m)'] } as const
  const fact = aFinding({ category: 'contract', place: { path: 'a.graphql', ...at } })
  const comment = anOwnComment({
    ...{ identity: fact.id, category: 'contract', origin: 'computed', path: 'a.graphql' },
  })

  test.each([
    ['is gone', { accepted: [], silenced: [] }, 'fixed', 'Fixed in `h`.', []],
    [
      'is accepted by a comment',
      { accepted: [fact], silenced: [] },
      ...(['accepted', 'Accepted by a comment in the code, as of `h`.', [fact.id]] as const),
    ],
    [
      'is silenced',
      { accepted: [], silenced: [fact] },
      ...(['silenced', 'Silenced by the configuration, as of `h`.', [fact.id]] as const),
    ],
  ] as const)('says why: the fact %s', async (_what, untold, kind, said, ids) => {
    const seen: { closings: readonly Closing[] } = { closings: [] }
    const publisher: Publisher = {
      ...listingPublisher('in a test'),
      own: async () => ({ comments: [comment], summary: undefined }),
      apply: async () => [],
      close: async (closings) => {
        seen.closings = closings
        return []
      },
    }
    const published = await publishFindings(publisher, { ...review, findings: [], untold }, weigh, options)
    expect(seen.closings.map((one) => [one.kind, one.body])).toEqual([
      [kind, `<!-- integration-engineer:v1 ${kind}=${fact.id} -->\n${said}`],
    ])
    expect(published.untold).toEqual(ids)
  })
})
