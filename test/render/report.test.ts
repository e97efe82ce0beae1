import { describe, expect, it } from 'vitest'
import { evidenceJson, printDocument, reportJson, surfaceJson } from '../../src/render/report.ts'
import {
  aComputedFinding,
  aDiffFile,
  aDropped,
  aFinding,
  aListed,
  anApplied,
  anEvidence,
  anOmission,
  anOwnComment,
  anUnchecked,
  anUnusable,
  aPlace,
  aPoint,
  aQuestion,
  aReceipt,
  aRejection,
  aReport,
  aSubject,
  aSurfaceFile,
} from '../support/builders.ts'
import { aDismissed, aGone } from './a-dismissed.ts'

describe('reportJson', () => {
  it('has the fields of the interface, the version first', () => {
    const report = aReport({
      verdict: { kind: 'partial' },
      applied: [anApplied(), aListed(aComputedFinding(), 'the line is in no hunk')],
      evidence: [anEvidence()],
      points: [aPoint()],
      questions: [aQuestion()],
      receipts: [aReceipt()],
      rejected: [aRejection()],
      omissions: [anOmission()],
      unusable: [anUnusable()],
    })
    const document = reportJson(report)
    expect(Object.keys(document)).toEqual([
      'version',
      'verdict',
      'why',
      'base',
      'head',
      'coverage',
      'perhaps',
      'counterparts',
      'findings',
      'evidence',
      'unchecked',
      'points',
      'questions',
      'answered',
      'silenced',
      'guideChanges',
      'receipts',
      'rejected',
      'omitted',
      'unusable',
      'usage',
      'timing',
      'model',
      'replies',
      'standing',
      'carried',
      'progress',
      'dismissed',
      'closed',
      'checkedContracts',
      'idleAllows',
      'warnings',
    ])
    expect(document).toMatchObject({
      version: 1,
      verdict: 'partial',
      why: null,
      base: 'b'.repeat(40),
      head: `abc1234${'0'.repeat(33)}`,
      coverage: { selectedFiles: 9, shownFiles: 9, hunks: 14, shownHunks: 14, receiptedFiles: 9 },
      rejected: [{ claim: 'orders are lost on restart', why: 'quote-not-found' }],
      omitted: [{ path: 'a.ts', why: 'over-budget' }],
      receipts: [{ path: 'consumers/refund.ts', judged: true, why: null }],
      usage: { inputTokens: 31_000, cachedTokens: 28_000, outputTokens: 2_100, costUsd: 0.08, requests: 2 },
    })
  })

  it('gives a finding with all its fields, null for what is absent', () => {
    const [finding] = [
      reportJson(aReport({ applied: [anApplied({ finding: aFinding({ fix: undefined }) })] })).findings,
    ].flat()
    expect(finding).toEqual({
      id: '0123456789abcdef',
      origin: 'model',
      rule: null,
      fromModel: null,
      lens: 'queue',
      category: 'idempotency',
      severity: 'blocker',
      confidence: 'high',
      path: 'consumers/refund.ts',
      side: 'RIGHT',
      line: 31,
      startLine: 31,
      title: 'a redelivered message refunds twice',
      trigger: 'The worker dies between the refund and the `ack`.',
      failure: 'The broker redelivers and the refund is paid again.',
      noticed: '',
      fix: null,
      suggestion: null,
      affects: [],
      evidence: [],
      placement: 'inline',
      state: 'posted',
      url: 'https://github.com/acme/shop/pull/7#discussion_r31',
      fallback: null,
    })
  })

  it('tells what became of earlier findings, null for what is not known', () => {
    const comment = anOwnComment({ severity: 'major' })
    const report = aReport({
      carried: { since: 'd'.repeat(40), files: 7, hunks: 11 },
      progress: { since: 'd'.repeat(40), new: 1, fixed: 2, dismissed: 1, open: 1 },
      dismissed: [aDismissed(), aGone({ severity: undefined })],
      closed: [{ kind: 'fixed', comment, body: 'Fixed.', how: 'resolved' }],
      standing: [comment, anOwnComment({ lines: undefined })],
    })
    expect(reportJson(report)).toMatchObject({
      carried: { since: 'd'.repeat(40), files: 7, hunks: 11 },
      progress: { since: 'd'.repeat(40), new: 1, fixed: 2, dismissed: 1, open: 1 },
      dismissed: [
        { ...aDismissed().dismissal, found: true },
        { ...aDismissed().dismissal, severity: null, found: false },
      ],
      closed: [{ id: comment.identity, path: comment.path, url: comment.url, kind: 'fixed', how: 'resolved' }],
      standing: [
        { id: comment.identity, severity: 'major', line: 31, side: 'RIGHT' },
        { id: comment.identity, severity: null, line: null, side: null },
      ],
    })
    expect(reportJson(aReport())).toMatchObject({ carried: null, progress: null, dismissed: [], closed: [] })
  })

  it.each([
    [{ kind: 'not-reviewed', why: 'no-model' }, 'not-reviewed', 'no-model'],
    [{ kind: 'skipped', why: 'draft' }, 'skipped', 'draft'],
    [{ kind: 'clean' }, 'clean', null],
  ] as const)('names the verdict %o and why', (verdict, kind, why) => {
    expect(reportJson(aReport({ verdict }))).toMatchObject({ verdict: kind, why })
  })
})

describe('surfaceJson', () => {
  it('lists each file with tier and reasons; a test is not reviewed, so it counts as dropped', () => {
    const test = aSurfaceFile({ tier: 'test', file: aDiffFile({ path: 'a.test.ts' }) })
    expect(surfaceJson(aSubject().revisions, [aSurfaceFile(), test, aDropped('README.md')])).toEqual({
      version: 1,
      base: 'b'.repeat(40),
      head: `abc1234${'0'.repeat(33)}`,
      files: [
        expect.objectContaining({
          path: 'consumers/refund.ts',
          previousPath: null,
          status: 'modified',
          tier: 'selected',
          context: false,
          surfaces: ['queue'],
          why: [{ surface: 'queue', source: 'lines', text: 'acknowledgement `m.ack`' }],
          added: 1,
          deleted: 1,
        }),
        expect.objectContaining({ path: 'a.test.ts', tier: 'dropped', context: true }),
        expect.objectContaining({ why: [{ surface: null, source: 'path', text: 'documentation' }] }),
      ],
    })
  })
})

describe('evidenceJson', () => {
  it('holds the facts and what could not be checked', () => {
    expect(evidenceJson([anEvidence()], [anUnchecked()])).toEqual({
      version: 1,
      evidence: [{ ...anEvidence(), usedAt: [], fix: null }],
      unchecked: [anUnchecked()],
    })
  })
})

describe('printDocument', () => {
  it('D14 escapes what is invisible or steers a terminal, and loses nothing', () => {
    const title = 'a\u202eb\u200bc\u009bd\u{e0041}e\u2028f👩‍💻\u001b'
    const document = reportJson(aReport({ applied: [anApplied({ finding: aFinding({ title, place: aPlace() }) })] }))
    const text = printDocument(document)
    expect(text).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e]|[\u{e0000}-\u{e007f}]/u,
    )
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(document)))
    expect(text.startsWith('{\n  "version": 1,')).toBe(true)
  })
})
