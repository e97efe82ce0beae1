import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/core/judgement/report.ts'
import type { SummaryOptions } from '../../src/render/summary/options.ts'
import { sameSummary } from '../../src/render/summary/same.ts'
import { renderSummary } from '../../src/render/summary/summary.ts'
import {
  aComputedFinding,
  aFinding,
  aListed,
  anApplied,
  anOwnComment,
  aPoint,
  aReceipt,
  aRejection,
  aReport,
  aSpent,
  aSubject,
} from '../support/builders.ts'
import { aDismissed } from './a-dismissed.ts'

const options: SummaryOptions = { command: '/review', mayCommand: true, rulePages: undefined, runUrl: undefined }
const { head } = aSubject().revisions
const render = (over: Partial<Report>) => renderSummary(aReport(over), options)
const seal = (text: string, state = 'abc.def') => `${text}\n<!-- integration-engineer:state v1 ${state} -->`

const findings = { verdict: { kind: 'findings' }, applied: [anApplied()] } as const
/** What only a run that asks the model itself can tell. */
const asked: Partial<Report> = {
  points: [aPoint()],
  receipts: [aReceipt()],
  rejected: [aRejection({ why: 'duplicate' })],
  closed: [{ kind: 'fixed', comment: anOwnComment(), body: 'Fixed.', how: 'resolved' }],
}
/** The same head again: nothing is asked, all of it is taken over. */
const again: Partial<Report> = {
  carried: { since: head, files: 9, hunks: 14 },
  spent: aSpent({ requests: 0, costUsd: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0 }),
  elapsedMs: 900,
}

describe('a second run of a head that changes nothing', () => {
  test.each<[string, Partial<Report>]>([
    ['clean', {}],
    ['findings', findings],
    ['findings in full', { verdict: { kind: 'findings' }, applied: [aListed()] }],
    ['dismissed ones', { dismissed: [aDismissed()] }],
    ['progress', { ...findings, progress: { since: 'd'.repeat(40), new: 0, fixed: 2, dismissed: 0, open: 1 } }],
    ['off the surface', { verdict: { kind: 'skipped', why: 'off-surface' } }],
  ])('%s: says the same', (_, over) => {
    expect(sameSummary(seal(render({ ...over, ...asked })), seal(render({ ...over, ...again })))).toBe(true)
  })

  test('however GitHub gives the body back', () => {
    const body = render(findings)
    expect(sameSummary(`${body.replaceAll('\n', '\r\n')}\r\n\r\n`, body)).toBe(true)
  })
})

describe('what makes another summary', () => {
  const [one, other] = [anApplied(), anApplied({ finding: aComputedFinding() })]
  test.each<[string, string, string]>([
    [
      'another head',
      render(findings),
      render({ ...findings, subject: aSubject({ revisions: { mergeBase: 'b', head: 'f'.repeat(40), config: 'c' } }) }),
    ],
    ['another finding', render(findings), render({ ...findings, applied: [one, other] })],
    ['a dismissal', render({}), render({ dismissed: [aDismissed()] })],
    ['another reason', render({ dismissed: [aDismissed()] }), render({ dismissed: [aDismissed({ reason: 'other' })] })],
    ['another state', seal(render(findings), 'abc.def'), seal(render(findings), 'abc.xyz')],
    ['a state for the first time', render(findings), seal(render(findings))],
    ['words behind the details', render(findings), render(findings).replace('Run again', 'Never run')],
  ])('%s', (_, before, after) => {
    expect(sameSummary(before, after)).toBe(false)
  })

  test('details in the code of a finding hide nothing behind them', () => {
    const forged = (name: string) =>
      aListed(
        aFinding({
          title: 'a refund is paid twice',
          fix: { code: `x\n<details><summary>Details</summary>\n${name}`, language: 'ts' },
        }),
      )
    const quiet = { spent: aSpent({ requests: 0 }), subject: aSubject({ kind: 'range' }) }
    const [a, b] = ['one', 'two'].map((name) => render({ ...findings, ...quiet, applied: [forged(name)] }))
    expect(a).toContain('\n<details><summary>Details</summary>\none\n')
    expect(sameSummary(a ?? '', b ?? '')).toBe(false)
  })
})
