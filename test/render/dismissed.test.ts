import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import type { Dismissed, Report, Verdict } from '../../src/core/judgement/report.ts'
import { renderCheckRun } from '../../src/render/check-run.ts'
import { renderJobSummary } from '../../src/render/job-summary.ts'
import { dismissedFindings } from '../../src/render/summary/dismissed.ts'
import type { SummaryOptions } from '../../src/render/summary/options.ts'
import { renderSummary } from '../../src/render/summary/summary.ts'
import { verdictHeading } from '../../src/render/verdict.ts'
import { aFinding, anApplied, aReport } from '../support/builders.ts'
import { aDismissal, aDismissed, aGone } from './a-dismissed.ts'

const options: SummaryOptions = { command: '/review', mayCommand: true, rulePages: undefined, runUrl: undefined }
const rowOf = (one: Dismissed) => dismissedFindings([one], '', (_, text) => text).lengths[0]()
const title = 'This foreign key blocks writes to `orders` and `customers` until every row is checked'

describe('one line for each dismissed finding', () => {
  test.each<[string, Dismissed, string]>([
    [
      'by an answer, with its reason',
      aDismissed(),
      `- Major, \`migrations/042.sql:7\`: ${title} — by ana: the table is empty · \`fedcba9876543210\``,
    ],
    [
      'by resolving the thread',
      aDismissed({ how: 'resolved', reason: '', at: '' }),
      `- Major, \`migrations/042.sql:7\`: ${title} — ana resolved the thread · \`fedcba9876543210\``,
    ],
    [
      'by an answer without a reason',
      aDismissed({ reason: ' ' }),
      `- Major, \`migrations/042.sql:7\`: ${title} — by ana · \`fedcba9876543210\``,
    ],
    [
      'that is gone: as it was remembered',
      aGone({ title: 'a refund is paid twice', path: 'a.ts', severity: undefined }),
      '- Finding, `a.ts`, not found now: A refund is paid twice — by ana: the table is empty · `fedcba9876543210`',
    ],
    [
      'that is worded otherwise by now',
      aDismissed({ title: 'old words', severity: 'minor' }, aFinding()),
      '- Blocker, `consumers/refund.ts:31`: A redelivered message refunds twice — by ana: the table is empty · `fedcba9876543210`',
    ],
  ])('%s', (_, one, line) => {
    expect(rowOf(one)).toBe(line)
  })

  test('what is still found comes first', () => {
    const text = dismissedFindings([aGone({ path: 'gone.sql' }), aDismissed()], '', (name, rows) => `${name}\n${rows}`)
    expect(
      text.lengths[0]()
        .split('\n')
        .map((line) => line.slice(0, 31)),
    ).toEqual(['Dismissed (2)', '- Major, `migrations/042.sql:7`', '- Major, `gone.sql`, not found '])
  })

  test('D06 F03 words of a reason or of a forged login end no block, mention nobody and link nowhere', () => {
    const hostile = '</details> @maintainer [x](https://evil.example) <!-- integration-engineer:v1 summary -->\n# done'
    const body = renderSummary(
      aReport({ dismissed: [aGone({ by: hostile, reason: hostile, title: hostile, path: hostile })] }),
      options,
    )
    const html = micromark(body, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
    expect(html.match(/<\/details>/g)).toHaveLength(1)
    expect(html.match(/<li>/g)).toHaveLength(1)
    expect(html.match(/<!--/g)).toHaveLength(1)
    expect(html).not.toMatch(/<a |<h1/)
    expect(html.replace(/<code>[^<]*<\/code>/g, '')).not.toContain('@maintainer')
  })

  test('thousands of them are cut, and the cut is said', () => {
    const dismissed = Array.from({ length: 3_000 }, (_, at) =>
      aDismissed({ reason: 'r'.repeat(290), id: at.toString(16).padStart(16, '0') }),
    )
    const body = renderSummary(aReport({ dismissed }), options)
    expect(body.length).toBeLessThanOrEqual(60_000)
    expect(body).toContain('Dismissed (3000)')
    expect(body).toMatch(/… and 2\d{3} more left out here for length\./)
  })
})

describe('where dismissed findings stand', () => {
  const dismissed = [aDismissed()]
  const verdicts: readonly Verdict[] = [
    { kind: 'clean' },
    { kind: 'findings' },
    { kind: 'partial' },
    { kind: 'not-reviewed', why: 'no-model' },
    { kind: 'skipped', why: 'off-surface' },
  ]

  test.each(verdicts)('in summary, check run and job summary of %j', (verdict) => {
    const report = aReport({ verdict, dismissed })
    const fold = '<details><summary>Dismissed (1)</summary>\n\n- Major, `migrations/042.sql:7`'
    expect(renderSummary(report, options)).toContain(fold)
    expect(renderCheckRun(report, { failOn: 'minor', onIncomplete: 'neutral' }).summary).toContain(fold)
    expect(renderJobSummary(report, options)).toContain('#### Dismissed (1)\n\n- Major, `migrations/042.sql:7`')
  })

  test('a clean summary holds them and nothing more', () => {
    expect(renderSummary(aReport({ dismissed }), options)).toBe(
      [
        '<!-- integration-engineer:v1 summary -->',
        '### Integration review: nothing found in 14 of 14 hunks, 1 dismissed',
        '',
        'Shown to the model: 14 of 14 hunks in 9 files (queue 1), `abc1234`.',
        '',
        '<details><summary>Dismissed (1)</summary>',
        '',
        `- Major, \`migrations/042.sql:7\`: ${title} — by ana: the table is empty · \`fedcba9876543210\``,
        '',
        '</details>',
      ].join('\n'),
    )
  })

  test('they neither fail the check nor keep it from success', () => {
    const run = renderCheckRun(aReport({ dismissed }), { failOn: 'minor', onIncomplete: 'fail' })
    expect(run).toMatchObject({
      conclusion: 'success',
      title: 'Nothing found in 14 of 14 hunks, 1 dismissed',
      annotations: [],
    })
  })
})

describe('the verdict beside dismissed findings', () => {
  test.each<[string, Partial<Report>]>([
    ['nothing found in 14 of 14 hunks, 2 dismissed', { dismissed: [aDismissed(), aDismissed()] }],
    ['nothing found in 14 of 14 hunks', { dismissed: [aGone()] }],
    ['nothing open, 1 dismissed', { verdict: { kind: 'findings' }, dismissed: [aDismissed(), aGone()] }],
    ['1 blocker', { verdict: { kind: 'findings' }, applied: [anApplied()], dismissed: [aDismissed()] }],
  ])('%s', (words, over) => {
    expect(verdictHeading(aReport(over))).toBe(`Integration review: ${words}`)
  })
})

test('a dismissal is of the finding it names', () => {
  expect(aDismissal().id).toBe(aDismissed().finding?.id)
})
