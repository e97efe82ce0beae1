import { describe, expect, test } from 'vitest'
import type { Closed } from '../../src/core/judgement/reconcile.ts'
import type { Report } from '../../src/core/judgement/report.ts'
import { renderJobSummary } from '../../src/render/job-summary.ts'
import type { SummaryOptions } from '../../src/render/summary/options.ts'
import { renderSummary } from '../../src/render/summary/summary.ts'
import { anApplied, anOmission, anOwnComment, aReport, aSubject } from '../support/builders.ts'
import { aDismissed } from './a-dismissed.ts'

const options: SummaryOptions = { command: '/review', mayCommand: true, rulePages: undefined, runUrl: undefined }
const url = 'https://github.com/acme/shop/pull/7#discussion_r1'
const closed = (how: Closed['how'], kind: Closed['kind'] = 'fixed'): Closed => ({
  kind,
  how,
  comment: anOwnComment(),
  body: 'Fixed.',
})
const findings = { verdict: { kind: 'findings' }, applied: [anApplied()] } as const

describe('threads of earlier findings', () => {
  test.each<[Closed, string]>([
    [closed('resolved'), `- Fixed: [\`consumers/refund.ts:31\`](${url}), thread resolved`],
    [closed('replied'), `- Fixed: [\`consumers/refund.ts:31\`](${url}), told in the thread`],
    [closed('left'), `- Fixed: [\`consumers/refund.ts:31\`](${url}), thread left for the next run`],
    [closed('refused'), `- Fixed: [\`consumers/refund.ts:31\`](${url}), GitHub refused to change the thread`],
    [closed('reopened', 'found-again'), `- Found again: [\`consumers/refund.ts:31\`](${url}), thread reopened`],
    [
      { ...closed('resolved'), comment: anOwnComment({ lines: undefined }) },
      `- Fixed: [\`consumers/refund.ts\`](${url}), thread resolved`,
    ],
  ])('%#', (one, line) => {
    const report = aReport({ ...findings, closed: [one] })
    for (const text of [renderSummary(report, options), renderJobSummary(report, options)])
      expect(text).toContain(`**Threads of earlier findings**\n\n${line}\n`)
  })

  test.each<[Closed['how'], boolean]>([
    ['resolved', false],
    ['replied', false],
    ['left', true],
    ['refused', true],
  ])('a clean summary is as short as ever where a thread was %s: told %s', (how, told) => {
    expect(renderSummary(aReport({ closed: [closed(how)] }), options).includes('Threads of earlier')).toBe(told)
  })
})

describe('a change that has left every surface', () => {
  const report = aReport({
    verdict: { kind: 'skipped', why: 'off-surface' },
    progress: { since: `def5678${'0'.repeat(33)}`, new: 0, fixed: 1, dismissed: 0, open: 0 },
    closed: [closed('resolved')],
  })

  test('is told where a summary stands, with the threads that are closed', () => {
    expect(renderSummary(report, options)).toBe(
      [
        '<!-- integration-engineer:v1 summary -->',
        '### Integration review: nothing on an API, queue or database any more',
        '',
        'Since `def5678`: 1 fixed in `abc1234`.',
        '',
        '<details><summary>Details</summary>',
        '',
        '**Threads of earlier findings**',
        '',
        `- Fixed: [\`consumers/refund.ts:31\`](${url}), thread resolved`,
        '',
        '</details>',
      ].join('\n'),
    )
  })

  test('other reasons to skip are told as they are', () => {
    const moved = aReport({ verdict: { kind: 'skipped', why: 'head-moved' } })
    expect(renderSummary(moved, options)).toContain('### Not reviewed: the head moved while the review was running')
  })

  test('the job summary says why nothing was reviewed', () => {
    const text = renderJobSummary(report, options)
    expect(text).toContain('### Not reviewed: nothing in the change touches an API, a queue or a database')
    expect(text).toContain('**Threads of earlier findings**')
  })
})

describe('an earlier finding whose thread is open', () => {
  test.each<[string, Partial<Report>]>([
    ['Not found again, but still open', {}],
    [
      'Not looked at again, and still open',
      { verdict: { kind: 'partial' }, omissions: [anOmission({ path: 'consumers/refund.ts' })] },
    ],
  ])('%s', (words, over) => {
    const line = `${words} in 1 thread: [\`consumers/refund.ts:31\`](${url}).`
    expect(renderSummary(aReport({ standing: [anOwnComment()], ...over }), options)).toContain(`\n\n${line}`)
  })
})

describe('the ids that dismiss', () => {
  const standing = anOwnComment({
    identity: 'aaaaaaaaaaaaaaaa',
    body: '<!-- integration-engineer:v1 finding=aaaaaaaaaaaaaaaa -->\n**Major: an order is lost**\n\nText.',
  })
  const ids = (over: Partial<Report>) =>
    /\*\*Ids for `dismiss`\*\*\n\n((?:- .*\n)+)/.exec(renderSummary(aReport(over), options))?.[1]

  test('are those of the findings that are open, in earlier threads too', () => {
    expect(ids({ ...findings, standing: [standing] })).toBe(
      [
        '- `0123456789abcdef`: `consumers/refund.ts:31`, A redelivered message refunds twice',
        '- `aaaaaaaaaaaaaaaa`: `consumers/refund.ts:31`, An order is lost',
        '',
      ].join('\n'),
    )
  })

  test('an open thread of a dismissed finding is not told as open', () => {
    const dismissed = [aDismissed({ id: standing.identity })]
    const body = renderSummary(aReport({ ...findings, standing: [standing], dismissed }), options)
    expect(body).not.toContain('still open')
    expect(body.match(/aaaaaaaaaaaaaaaa/g)).toHaveLength(1)
  })

  test('below min-severity they stand with the finding', () => {
    const hidden = { ...anApplied(), state: 'hidden' as const }
    expect(ids({ ...findings, applied: [hidden] })).toBeUndefined()
    expect(renderSummary(aReport({ ...findings, applied: [hidden] }), options)).toContain(
      'A redelivered message refunds twice · `0123456789abcdef`',
    )
  })

  test('a range of a clone has no use for them', () => {
    const [one, hidden] = [anApplied(), { ...anApplied(), state: 'hidden' as const }]
    const body = renderSummary(
      aReport({ ...findings, applied: [one, hidden], subject: aSubject({ kind: 'range' }) }),
      options,
    )
    expect(body).not.toContain('0123456789abcdef')
  })
})
