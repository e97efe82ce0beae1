import { describe, expect, it } from 'vitest'
import { renderJobSummary } from '../../src/render/job-summary.ts'
import { utf8Length } from '../../src/render/safe-text/truncate.ts'
import type { SummaryOptions } from '../../src/render/summary/options.ts'
import {
  aDropped,
  aFinding,
  aListed,
  anEvidence,
  anOmission,
  aPlace,
  aPoint,
  aReceipt,
  aReport,
  aSurfaceFile,
} from '../support/builders.ts'

const options: SummaryOptions = {
  command: '/integration-review',
  mayCommand: false,
  rulePages: undefined,
  runUrl: undefined,
}

describe('renderJobSummary', () => {
  it('holds findings whole and open, then every list', () => {
    const report = aReport({
      verdict: { kind: 'findings' },
      applied: [aListed()],
      files: [aSurfaceFile(), aDropped('README.md')],
      evidence: [anEvidence()],
      receipts: [aReceipt(), aReceipt({ path: 'b.ts', judged: false, why: 'the caller is not shown' })],
    })
    expect(renderJobSummary(report, options)).toBe(
      [
        '### Integration review: 1 blocker',
        '',
        'Shown to the model: 14 of 14 hunks in 9 files (queue 1), `abc1234`. Computed: 1 fact. Out of scope: 1 file.',
        '',
        '| | where | what |',
        '|---|---|---|',
        '| Blocker | `consumers/refund.ts:31` | A redelivered message refunds twice |',
        '',
        '#### 1 finding in full, not shown inline',
        '',
        '**Blocker: a redelivered message refunds twice** — `consumers/refund.ts:31`',
        '',
        'The worker dies between the refund and the `ack`. The broker redelivers and the refund is paid again.',
        '',
        '```ts',
        'if (!(await this.claimed.add(m.id))) return m.ack()',
        '```',
        '',
        '**Out of scope**',
        '',
        '- documentation: 1',
        '',
        '**Ids for `dismiss`**',
        '',
        '- `0123456789abcdef`: `consumers/refund.ts:31`, A redelivered message refunds twice',
        '',
        '<sub>Cost: $0.08, 2 requests, 31k tokens in (28k cached), 2k out, `claude-sonnet-5`, 41 s</sub>',
        '',
        '<details><summary>Computed facts</summary>',
        '',
        '| | rule | where | what |',
        '|---|---|---|---|',
        '| breaking change | `graphql-field-removed` | `schema.graphql`, line 12 of the base | `User.email` disappears: every query that selects it fails |',
        '',
        '</details>',
        '',
        '<details><summary>Files on the surface, and why</summary>',
        '',
        '- `consumers/refund.ts`: queue. acknowledgement `m.ack`',
        '',
        '</details>',
        '',
        '<details><summary>Files out of scope, and why</summary>',
        '',
        '- `README.md`: documentation',
        '',
        '</details>',
        '',
        '<details><summary>The model’s word on each file</summary>',
        '',
        '- `consumers/refund.ts`: judged',
        '- `b.ts`: not judged (the caller is not shown)',
        '',
        '</details>',
        '',
      ].join('\n'),
    )
  })

  it('shows the files also of a clean run, and of a skipped one only the reason', () => {
    expect(renderJobSummary(aReport(), options)).toContain('nothing found in 14 of 14 hunks')
    expect(renderJobSummary(aReport(), options)).toContain('Files on the surface, and why')
    expect(renderJobSummary(aReport({ verdict: { kind: 'skipped', why: 'draft' } }), options)).toBe(
      '### Not reviewed: the pull request is a draft\n',
    )
  })

  it('says why the job fails where it does', () => {
    expect(renderJobSummary(aReport({ applied: [aListed()] }), { ...options, fails: '1 blocker' })).toMatch(
      /^### .+\n\n\*\*Fails the check:\*\* 1 blocker\.\n/,
    )
  })

  it.each([
    ['three hundred: whole', 300, 'It is paid again.', undefined],
    [
      'three thousand with much to say: the last texts go',
      3_000,
      'Paid again. '.repeat(60),
      '… and 2500 more left out here for length.',
    ],
  ])('%s, below 1,000,000 bytes, and every row stands in the table', (_, count, failure, cut) => {
    const finding = (index: number) =>
      aFinding({
        severity: index < 10 ? 'blocker' : 'minor',
        place: aPlace({ path: `src/сервис/${index}.ts` }),
        failure,
        fix: { code: 'const paid = await ledger.has(order.id)\nif (paid) return', language: 'ts' },
      })
    const applied = Array.from({ length: count }, (_, at) => aListed(finding(at)))
    const text = renderJobSummary(aReport({ verdict: { kind: 'findings' }, applied }), options)
    expect(utf8Length(text)).toBeLessThanOrEqual(1_000_000)
    expect(text.includes(`10 blocker, ${count - 10} minor`)).toBe(true)
    expect(text.match(/^\| (Blocker|Minor) \|/gm)).toHaveLength(count)
    expect(text.includes('left out here')).toBe(cut !== undefined)
    expect(text.includes(cut ?? `— \`src/сервис/${count - 1}.ts:31\``)).toBe(true)
  })

  it('G07 stays below 1,000,000 bytes and says what it leaves out', () => {
    const place = (index: number) => aPlace({ path: `сервис/платёж/${index}.ts` })
    const report = aReport({
      verdict: { kind: 'partial' },
      applied: Array.from({ length: 120 }, (_, index) =>
        aListed(aFinding({ place: place(index), fix: { code: 'ж<script>\n'.repeat(500), language: 'ts' } })),
      ),
      points: Array.from({ length: 300 }, (_, index) => aPoint({ path: `путь/${index}.ts` })),
      files: Array.from({ length: 2_000 }, (_, index) =>
        aDropped(`путь/${'д'.repeat(100)}/${index}.md`, `причина ${index % 7}`),
      ),
      omissions: Array.from({ length: 3_000 }, (_, index) => anOmission({ path: `путь/${index}.sql` })),
    })
    const text = renderJobSummary(report, options)
    expect(utf8Length(text)).toBeLessThanOrEqual(1_000_000)
    expect(text).toContain('left out here for length')
    expect(text).toContain('`сервис/платёж/119.ts:31`')
  })
})
