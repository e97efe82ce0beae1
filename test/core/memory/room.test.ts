import { expect, test } from 'vitest'
import { sealState } from '../../../src/core/memory/seal.ts'
import { renderSummary } from '../../../src/render/summary/summary.ts'
import { aFinding, aListed, aPlace, aReport } from '../../support/builders.ts'

/** What GitHub accepts as one comment. */
const most = 65_536

test('the longest summary and the largest state fit into one comment', () => {
  const words = (seed: number) =>
    Array.from({ length: 120 }, (_, n) => ((seed * 7919 + n * 104729) % 999983).toString(36)).join(' ')
  const findings = Array.from({ length: 400 }, (_, n) =>
    aFinding({ id: n.toString(16).padStart(16, '0'), failure: words(n), place: aPlace({ path: `src/${n}.ts` }) }),
  )
  const text = renderSummary(aReport({ verdict: { kind: 'findings' }, applied: findings.map((one) => aListed(one)) }), {
    command: '/integration-review',
    mayCommand: true,
    rulePages: undefined,
    runUrl: undefined,
    fails: undefined,
  })
  const checkpoint = {
    ...{ head: 'a'.repeat(40), mergeBase: 'b'.repeat(40), fingerprint: 'f'.repeat(16), hunks: [], since: undefined },
    ...{ read: findings.map((_, n) => `digest-${n}`), findings, questions: [], unplaced: [], silenced: [] },
    open: findings.map(({ id }) => id),
  }
  const state = { checkpoint, dismissals: [], restored: [] }
  const sealed = sealState(state, text, { repository: 'a/b', number: 1 }, 'k'.repeat(20), () => undefined)
  expect(text.length).toBeGreaterThan(30_000)
  expect(sealed.length).toBeGreaterThan(15_000)
  expect(`${text}\n${sealed}`.length).toBeLessThan(most)
})
