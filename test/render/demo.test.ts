import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/judgement/report.ts'
import { type DemoPage, renderDemo } from '../../src/render/terminal/demo.ts'
import { ansiPalette, plainPalette } from '../../src/render/terminal/palette.ts'
import {
  aComputedFinding,
  aCoverage,
  aFinding,
  anApplied,
  anUnchecked,
  anUnusable,
  aPlace,
  aQuestion,
  aRejection,
  aReport,
} from '../support/builders.ts'

const plain = { palette: plainPalette, width: 90 }
const removed = aFinding({ place: aPlace({ side: 'LEFT', text: ['  if (await this.seen(m.id)) return m.ack()'] }) })

function aPage(over: Partial<DemoPage> = {}, report: Partial<Report> = {}): DemoPage {
  return {
    examples: [
      {
        folder: 'examples/refunds',
        report: aReport({
          verdict: { kind: 'findings' },
          applied: [anApplied({ finding: removed }), anApplied({ finding: aComputedFinding() })],
          replies: 'recorded',
          checkedContracts: 1,
          ...report,
        }),
      },
    ],
    recordedBy: [{ origin: 'written by hand', recordedAt: '2026-11-20' }],
    written: 'Written to a.md: 2 comments.',
    program: 'node /opt/tool/dist/cli/index.js',
    ...over,
  }
}

describe('renderDemo', () => {
  it('shows a review in short: the worst finding with its code and reason, the others by place, each with its source', () => {
    const page = aPage({}, { questions: [aQuestion()], rejected: [aRejection()] })
    expect(renderDemo(page, plain)).toBe(
      [
        'Integration Engineer reviews what a pull request does to APIs, queues and databases.',
        'Here on 1 example: contracts are computed now; the model’s answers are recorded, and',
        'verified now.',
        '',
        'Refund through the queue                                                1 blocker, 1 major',
        'examples/refunds: 1 file changed; 14 of 14 hunks in 9 files read, 1 contract computed',
        '  Blocker  a redelivered message refunds twice',
        '           consumers/refund.ts:31 (removed)  recorded answer (queue)',
        '           - if (await this.seen(m.id)) return m.ack()',
        '           The worker dies between the refund and the `ack`. The broker redelivers and the',
        '           refund is paid again.',
        '  Major    this foreign key blocks writes to `orders` and `customers` until every row is',
        '           checked',
        '           migrations/042.sql:7  computed now (sql-foreign-key-lock)',
        '  Decides major or blocker: how many rows has `orders`?',
        '  Rejected: orders are lost on restart (the quoted code does not stand in what was shown',
        '  of the file)',
        '  Cost as recorded: $0.08, 2 requests, 31k tokens in (28k cached), 2k out',
        '',
        'Recorded answer: written by hand (2026-11-20).',
        'Written to a.md: 2 comments.',
        '',
        'Your branch:    node /opt/tool/dist/cli/index.js review --repo . --base main',
        'Live answers:   node /opt/tool/dist/cli/index.js demo --live, with ANTHROPIC_API_KEY',
        'Pull requests:  a GitHub Action; README.md has the workflow',
        '',
      ].join('\n'),
    )
  })

  it('says of live answers that they are, and nothing of a recording', () => {
    const text = renderDemo(aPage({ recordedBy: [] }, { replies: 'live' }), plain)
    expect(text).toContain('the model was asked now')
    expect(text).toContain('live answer (queue)')
    expect(text).toContain('  Cost: $0.08')
    expect(text).not.toMatch(/record/i)
  })

  it('says that a review is incomplete, what was not read and what was not computed', () => {
    const report: Partial<Report> = {
      verdict: { kind: 'partial' },
      coverage: aCoverage({ shownHunks: 9 }),
      unusable: [anUnusable({ why: 'no-stored-reply', detail: 'replies/0a.json does not exist' })],
      unchecked: [anUnchecked()],
    }
    const text = renderDemo(aPage({}, report), plain)
    expect(text).toContain('Incomplete: 1 blocker, 1 major so far, 9 of 14 hunks\n')
    expect(text).toContain('  Not read: 1 file, no stored reply for this request (replies/0a.json does not exist)\n')
    expect(text).toContain('  Not computed: schema.graphql, the schema does not build at the head\n')
  })

  it('says how sure the model is where it is not, and shows a review without findings', () => {
    const unsure = anApplied({ finding: aFinding({ confidence: 'medium' }) })
    expect(renderDemo(aPage({}, { applied: [unsure] }), plain)).toContain('recorded answer (queue, medium confidence)')
    const clean = renderDemo(aPage({}, { applied: [], verdict: { kind: 'clean' } }), plain)
    expect(clean).toContain('nothing found in 14 of 14 hunks\nexamples/refunds: 1 file changed')
  })

  it('keeps to the width, but leaves commands whole', () => {
    const long = aFinding({ title: 'a word '.repeat(20), place: aPlace({ text: ['await '.repeat(40)] }) })
    const page = aPage({ program: `node /${'deep/'.repeat(20)}index.js` }, { applied: [anApplied({ finding: long })] })
    const lines = renderDemo(page, { palette: plainPalette, width: 60 }).split('\n')
    expect(lines.filter((text) => Array.from(text).length > 60 && !text.includes('index.js'))).toEqual([])
    expect(lines.some((text) => text.endsWith('index.js review --repo . --base main'))).toBe(true)
  })

  it('colours words and changes none, and lets no escape of an author through', () => {
    const page = aPage({}, { rejected: [aRejection({ title: 'gone\u001b[2J' })] })
    const coloured = renderDemo(page, { palette: ansiPalette, width: 90 })
    expect(coloured).toContain('\u001b[31m')
    expect(coloured).not.toContain('\u001b[2J')
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderDemo(page, plain))
  })
})
