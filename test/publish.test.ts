import { describe, expect, test } from 'vitest'
import type { Step } from '../src/core/judgement/reconcile.ts'
import type { Publisher } from '../src/core/ports.ts'
import { listingPublisher } from '../src/listing-publisher.ts'
import { publishFindings } from '../src/publish.ts'
import { aDiffFile, aFinding } from './support/builders.ts'

const blocker = aFinding({ id: 'b'.repeat(16), suggestion: 'await once(m)', fix: undefined })
const minor = aFinding({ id: 'a'.repeat(16), severity: 'minor', category: 'observability' })
const review = {
  ...{ head: 'h', findings: [minor, blocker], files: [aDiffFile()] },
  ...{ read: new Set<string>(), unchecked: new Set<string>(), truncated: false },
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
