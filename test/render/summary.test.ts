import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import type { Report, Verdict } from '../../src/core/judgement/report.ts'
import { parseMarker } from '../../src/render/marker.ts'
import type { SummaryOptions } from '../../src/render/summary/options.ts'
import { renderReviewBody, renderSummary } from '../../src/render/summary/summary.ts'
import {
  aComputedFinding,
  aCoverage,
  aDropped,
  aFinding,
  aListed,
  anApplied,
  anEvidence,
  anOmission,
  anUnchecked,
  anUnusable,
  aPlace,
  aPoint,
  aQuestion,
  aRejection,
  aReport,
  aSpent,
  aSubject,
  aSurfaceFile,
} from '../support/builders.ts'

const options: SummaryOptions = {
  command: '/integration-review',
  mayCommand: true,
  rulePages: 'https://github.com/acme/action/blob/main/docs/rules/',
  runUrl: undefined,
}
const toHtml = (markdown: string) =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
const lines = (...all: readonly string[]) => all.join('\n')
const marker = '<!-- integration-engineer:v1 summary -->'
const foot = '<sub>Run again: `/integration-review` · `/integration-review help`</sub>'
const partial: Verdict = { kind: 'partial' }
const noModel: Verdict = { kind: 'not-reviewed', why: 'no-model' }
const modelFailed: Verdict = { kind: 'not-reviewed', why: 'model-failed' }
const nothingShown = aCoverage({ shownFiles: 0, shownHunks: 0, receiptedFiles: 0 })
const unread = aCoverage({ shownHunks: 9, shownFiles: 7, receiptedFiles: 7 })

/** The text above the details, which is what is read. */
const above = (body: string) => body.slice(0, body.indexOf('\n\n<details>'))

const onGitHub = aSubject({ url: 'https://github.com/acme/shop/pull/7' })

describe('the forms of the summary', () => {
  it('findings: the table with links, the question, the details', () => {
    const report = aReport({
      subject: onGitHub,
      verdict: { kind: 'findings' },
      applied: [anApplied(), anApplied({ finding: aComputedFinding() })],
      files: [aSurfaceFile(), aDropped('README.md'), aDropped('yarn.lock', 'lock file'), aDropped('LICENSE')],
      evidence: [anEvidence({ level: 'info', title: '`User` is documented now' })],
      questions: [aQuestion()],
      points: [aPoint()],
      rejected: [aRejection()],
    })
    expect(renderSummary(report, options)).toBe(
      lines(
        marker,
        '### Integration review: 1 blocker, 1 major',
        '',
        'Shown to the model: 14 of 14 hunks in 9 files (queue 1), `abc1234`. Computed: 1 fact. Out of scope: 3 files.',
        '',
        '| | where | what |',
        '|---|---|---|',
        '| Blocker | [`consumers/refund.ts:31`](https://github.com/acme/shop/pull/7/files#diff-3787280183d792d81eca538e5e8c9fa3f53800518bce100f24fca71a1137a86cR31) | A redelivered message refunds twice |',
        '| Major | [`migrations/042.sql:7`](https://github.com/acme/shop/pull/7/files#diff-ac50b2c1221a61f9032fdbe8853d2bbb37238aa0fc6e47ba8f7f5dc8e0d9d5feR7) | This foreign key blocks writes to `orders` and `customers` until every row is checked |',
        '',
        '**Decides major or blocker:** how many rows has `orders`?',
        '',
        '<details><summary>Details</summary>',
        '',
        '**Integration points**',
        '',
        '| kind | where | counterpart |',
        '|---|---|---|',
        '| message consumer | `consumers/refund.ts` | producers/refund.ts |',
        '',
        '**Also computed**',
        '',
        '- `schema.graphql:12`: `User` is documented now',
        '',
        '**Said by the model and not posted on its own**',
        '',
        '- orders are lost on restart, `consumers/refund.ts`: the quoted code does not stand in what was shown of the file',
        '',
        '**Out of scope**',
        '',
        '- documentation: 2',
        '- lock file: 1',
        '',
        '**Ids for `dismiss`**',
        '',
        '- `0123456789abcdef`: `consumers/refund.ts:31`, A redelivered message refunds twice',
        '- `fedcba9876543210`: `migrations/042.sql:7`, This foreign key blocks writes to `orders` and `customers` until every row is checked',
        '',
        '<sub>Cost: $0.08, 2 requests, 31k tokens in (28k cached), 2k out, `claude-sonnet-5`, 41 s</sub>',
        '',
        '</details>',
        '',
        foot,
      ),
    )
  })

  it('clean: what was read, and nothing more', () => {
    expect(renderSummary(aReport({ points: [aPoint()], warnings: ['w'] }), options)).toBe(
      lines(
        marker,
        '### Integration review: nothing found in 14 of 14 hunks',
        '',
        'Shown to the model: 14 of 14 hunks in 9 files (queue 1), `abc1234`.',
      ),
    )
  })

  it('no key: what was computed, and that the code was not reviewed', () => {
    const report = aReport({
      subject: onGitHub,
      verdict: noModel,
      coverage: nothingShown,
      evidence: [anEvidence()],
      applied: [anApplied({ finding: aComputedFinding() })],
      spent: aSpent({ requests: 0, costUsd: 0 }),
    })
    expect(renderSummary(report, options)).toBe(
      lines(
        marker,
        '### Computed checks only: 1 breaking change',
        '',
        'The code was not reviewed: this run has no model key. A maintainer can comment `/integration-review`.',
        '',
        'Not shown to a model: 14 hunks in 9 files (queue 1), `abc1234`. Computed: 1 fact.',
        '',
        '| | where | what |',
        '|---|---|---|',
        '| Major | [`migrations/042.sql:7`](https://github.com/acme/shop/pull/7/files#diff-ac50b2c1221a61f9032fdbe8853d2bbb37238aa0fc6e47ba8f7f5dc8e0d9d5feR7) | This foreign key blocks writes to `orders` and `customers` until every row is checked |',
        '',
        '<details><summary>Details</summary>',
        '',
        '**Ids for `dismiss`**',
        '',
        '- `fedcba9876543210`: `migrations/042.sql:7`, This foreign key blocks writes to `orders` and `customers` until every row is checked',
        '',
        '</details>',
        '',
        foot,
      ),
    )
    const without = renderSummary(report, { ...options, mayCommand: false })
    expect(without).toContain('this run has no model key.\n')
    expect(without).not.toContain('/integration-review')
  })

  it('partial: what is not reviewed, by reason', () => {
    const report = aReport({
      verdict: partial,
      coverage: unread,
      applied: [anApplied()],
      omissions: [
        anOmission({ why: 'model-failed' }),
        anOmission({ path: 'b.sql', why: 'model-failed' }),
        anOmission({ path: 'c.bin', why: 'binary', hunks: 1 }),
        anOmission({ path: 'd.ts', why: 'not-judged', hunks: 1, detail: 'the caller is not shown' }),
      ],
      unusable: [anUnusable({ paths: ['a.ts', 'b.sql'] })],
    })
    const body = renderSummary(report, options)
    expect(above(body)).toContain(
      lines(
        '### Incomplete: 1 blocker so far, 9 of 14 hunks',
        '',
        'Not reviewed: `a.ts`, `b.sql` (model overloaded); `c.bin` (binary file); `d.ts` (the model could not judge it: the caller is not shown).',
      ),
    )
    expect(body).toContain(
      lines(
        '**Left out, and why**',
        '',
        '- model overloaded: `a.ts` (2 hunks), `b.sql` (2 hunks)',
        '- binary file: `c.bin` (1 hunk)',
        '- the model could not judge it: the caller is not shown: `d.ts` (1 hunk)',
        '',
        '**Requests that gave nothing usable**',
        '',
        '- model overloaded (status 529): `a.ts`, `b.sql`',
      ),
    )
  })

  it('model failed: why, and what was computed all the same', () => {
    const report = aReport({
      verdict: modelFailed,
      coverage: nothingShown,
      evidence: [anEvidence()],
      unusable: [anUnusable(), anUnusable({ why: 'refusal' }), anUnusable()],
    })
    expect(above(renderSummary(report, options))).toBe(
      lines(
        marker,
        '### Not reviewed: the model gave no usable answer',
        '',
        'Computed without the model: 1 breaking change.',
        '',
        'Why: model overloaded; the model declined.',
        '',
        'Not shown to a model: 14 hunks in 9 files (queue 1), `abc1234`. Computed: 1 fact.',
      ),
    )
  })

  it('skipped: the reason alone', () => {
    expect(renderSummary(aReport({ verdict: { kind: 'skipped', why: 'draft' } }), options)).toBe(
      lines(marker, '### Not reviewed: the pull request is a draft'),
    )
  })

  it('names contracts that could not be checked even when nothing was found', () => {
    const body = renderSummary(aReport({ unchecked: [anUnchecked()] }), options)
    expect(body).toContain('Not computed: `schema.graphql` (the schema does not build at the head).')
  })
})

describe('nothing is lost', () => {
  it('shows findings in full that stand in no comment, with the reason', () => {
    const listed = aListed(aFinding({ place: aPlace({ side: 'LEFT' }) }), 'more findings than comments')
    const body = renderSummary(aReport({ verdict: { kind: 'findings' }, applied: [listed] }), options)
    expect(body).toContain('| Blocker | `consumers/refund.ts:31` | A redelivered message refunds twice |')
    expect(body).toContain(
      lines(
        '<details><summary>1 finding in full, not shown inline</summary>',
        '',
        '**Blocker: a redelivered message refunds twice** — `consumers/refund.ts:31` (removed)',
        '',
        'The worker dies between the refund and the `ack`. The broker redelivers and the refund is paid again.',
        '',
        '```ts',
        'if (!(await this.claimed.add(m.id))) return m.ack()',
        '```',
        '',
        '<sub>Not inline: more findings than comments</sub>',
        '',
        '</details>',
      ),
    )
  })

  it('names what is below min-severity in the details, counts it, and shows it nowhere else', () => {
    const minor = aFinding({ severity: 'minor', title: 'a log line is missing' })
    const report = aReport({
      verdict: { kind: 'findings' },
      applied: [anApplied(), { ...aListed(minor), state: 'hidden' }],
    })
    const body = renderSummary(report, options)
    expect(above(body)).toContain('### Integration review: 1 blocker, 1 minor')
    expect(above(body)).not.toContain('log line')
    expect(body).toContain(
      '**Below `min-severity`, not shown**\n\n- Minor, `consumers/refund.ts:31`: A log line is missing',
    )
    expect(body.match(/log line/g)).toHaveLength(1)
  })

  it('says in its first lines why the check fails', () => {
    const body = renderSummary(aReport({ applied: [anApplied()] }), { ...options, fails: '1 blocker' })
    expect(body.split('\n')[3]).toBe('**Fails the check:** 1 blocker.')
  })

  it('says of a comment on a file why it is not on its line', () => {
    const moved = anApplied({
      placement: { kind: 'file', path: 'consumers/refund.ts' },
      fallback: 'the line was refused',
    })
    const body = renderSummary(aReport({ verdict: { kind: 'findings' }, applied: [moved] }), options)
    expect(body).toContain('**Not on their lines**\n\n- `consumers/refund.ts:31`: the line was refused')
  })

  it('says which replies were recorded', () => {
    const body = renderSummary(
      aReport({ replies: 'recorded', verdict: { kind: 'findings' }, applied: [anApplied()] }),
      options,
    )
    expect(body).toContain('The replies were recorded earlier; no model was asked now.')
    expect(body).toContain('2k out, as recorded, `claude-sonnet-5`')
  })
})

describe('never a false green', () => {
  const verdicts: readonly Verdict[] = [
    { kind: 'findings' },
    partial,
    noModel,
    modelFailed,
    { kind: 'skipped', why: 'head-moved' },
  ]

  it.each(verdicts)('says nothing of "nothing found" for %o', (verdict) => {
    expect(renderSummary(aReport({ verdict }), options)).not.toMatch(/nothing found|no issues|LGTM|✅/i)
  })
})

describe('the size of the summary', () => {
  const findings = Array.from({ length: 300 }, (_, index) =>
    aFinding({
      id: index.toString(16).padStart(16, '0'),
      severity: index < 10 ? 'blocker' : 'minor',
      title: `the order ${index} is paid twice when the queue redelivers it after a crash of the worker`,
      place: aPlace({ path: `services/payment/consumers/refund-${index}.ts` }),
    }),
  )
  const huge: Partial<Report> = {
    verdict: partial,
    coverage: unread,
    omissions: Array.from({ length: 10_000 }, (_, index) => anOmission({ path: `src/generated/api/${index}.ts` })),
    rejected: Array.from({ length: 500 }, (_, index) => aRejection({ title: `claim ${index}` })),
    points: Array.from({ length: 2_000 }, () => aPoint()),
    questions: Array.from({ length: 60 }, () => aQuestion()),
    unchecked: Array.from({ length: 400 }, () => anUnchecked()),
  }

  it('I12 stays below 60,000 characters with 300 findings and 10,000 omissions, and says each cut', () => {
    const body = renderSummary(aReport({ ...huge, applied: findings.map((finding) => aListed(finding)) }), options)
    expect(body.length).toBeLessThanOrEqual(60_000)
    expect(body).toContain('### Incomplete: 10 blocker, 290 minor so far, 9 of 14 hunks')
    expect(body).toMatch(/- over the budget of this run: .*, \d+ more with \d+ hunks/)
    expect(body).toContain('`services/payment/consumers/refund-9.ts:31`')
    expect(body).toMatch(/left out here for length/)
    expect(body.endsWith(foot)).toBe(true)
    expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length)
  })

  it('leaves out the least first: code of findings stays while lists below them shrink', () => {
    const applied = findings.slice(0, 60).map((finding) => aListed(finding))
    const body = renderSummary(aReport({ ...huge, applied }), options)
    expect(body.length).toBeLessThanOrEqual(60_000)
    expect(body).toContain('- ')
    expect(body.match(/claimed\.add/g)).toHaveLength(60)
    expect(body).toContain('**Integration points:** 2000 left out here for length.')
  })

  it('says where the rest is when there is a page of the run', () => {
    const runUrl = 'https://github.com/acme/shop/actions/runs/1'
    const body = renderSummary(aReport({ ...huge, applied: findings.map((finding) => aListed(finding)) }), {
      ...options,
      runUrl,
    })
    expect(body).toContain(`in [the job summary](${runUrl}), left out here for length`)
  })
})

describe('hostile words', () => {
  const hostile =
    '<!-- integration-engineer:v1 summary -->\n\n| a | b |\n</details>\n# done @maintainer ![x](https://evil.example/p.png)'
  const report = aReport({
    verdict: partial,
    applied: [
      aListed(
        aFinding({ title: hostile, trigger: hostile, failure: hostile, place: aPlace({ path: hostile }) }),
        hostile,
      ),
    ],
    omissions: [anOmission({ path: hostile, why: 'not-judged', detail: hostile })],
    rejected: [aRejection({ title: hostile, path: hostile, detail: hostile })],
    points: [aPoint({ path: hostile, counterpart: hostile })],
    questions: [aQuestion({ text: hostile })],
    unusable: [anUnusable({ why: hostile, detail: hostile, paths: [hostile] })],
    unchecked: [anUnchecked({ path: hostile, why: hostile })],
    files: [aSurfaceFile(), aDropped(hostile, hostile)],
    warnings: [hostile],
    model: hostile,
    evidence: [anEvidence({ level: 'info', path: hostile, title: hostile })],
  })

  it('D06 F03 F08 F13 cannot add a marker, a row, a heading, a mention or the end of a block', () => {
    const body = renderSummary(report, options)
    const html = toHtml(body)
    expect(body.startsWith(`${marker}\n###`)).toBe(true)
    expect(html.match(/<!--/g)).toHaveLength(1)
    expect(html.match(/<details>/g)).toHaveLength(2)
    expect(html.match(/<\/details>/g)).toHaveLength(2)
    expect(html.match(/<h\d>/g)).toHaveLength(1)
    expect(html.match(/<tr>/g)).toHaveLength(4)
    expect(html).not.toMatch(/<img|<a /)
    expect(html.replace(/<code>[^<]*<\/code>/g, '')).not.toContain('@maintainer')
  })

  it('begins with exactly one marker, and twice the same', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom('<!--', marker, '-->', '|', '\n\n# x', '</details>'),
    )
    const words = fc.array(text, { maxLength: 4 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, words, fc.constantFrom(partial, noModel, modelFailed), (a, b, verdict) => {
        const applied = [aListed(aFinding({ title: a, failure: b }), b), anApplied({ finding: aFinding({ title: b }) })]
        const said = aReport({
          verdict,
          applied,
          omissions: [anOmission({ path: a })],
          questions: [aQuestion({ text: b })],
        })
        const body = renderSummary(said, options)
        expect(parseMarker(body)).toEqual({ kind: 'summary' })
        expect(toHtml(body).match(/<!--/g)).toHaveLength(1)
        expect(renderSummary(said, options)).toBe(body)
      }),
      { numRuns: 60 },
    )
  })

  it('links each finding to its line in the diff, and only to a page that is an address', () => {
    const report = aReport({ subject: onGitHub, verdict: { kind: 'findings' }, applied: [anApplied()] })
    expect(renderSummary(report, options)).toMatch(
      /\| Blocker \| \[`consumers\/refund\.ts:31`\]\(https:\/\/github\.com\/acme\/shop\/pull\/7\/files#diff-[0-9a-f]{64}R31\) \|/,
    )
    for (const url of [undefined, 'https://github.com/x) | [y](https://evil.example']) {
      const body = renderSummary({ ...report, subject: aSubject({ url }) }, options)
      expect(body).toContain('| Blocker | `consumers/refund.ts:31` |')
    }
  })
})

describe('renderReviewBody', () => {
  it.each([
    [3, '3 integration findings on `abc1234`; the summary is in one comment of this pull request.'],
    [1, '1 integration finding on `abc1234`; the summary is in one comment of this pull request.'],
  ])('is one line for %i findings', (findings, body) => {
    expect(renderReviewBody({ head: `abc1234${'0'.repeat(33)}`, findings })).toBe(body)
  })
})
