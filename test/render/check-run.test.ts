import { describe, expect, it } from 'vitest'
import type { Report, Verdict } from '../../src/core/judgement/report.ts'
import { annotationsOf, renderCheckRun } from '../../src/render/check-run.ts'
import {
  aComputedFinding,
  aCoverage,
  aDiffFile,
  aFinding,
  anApplied,
  anEvidence,
  anOmission,
  anUnchecked,
  aPlace,
  aReport,
  aSurfaceFile,
  hunksOf,
} from '../support/builders.ts'

const partial: Verdict = { kind: 'partial' }

describe('renderCheckRun', () => {
  it.each<[string, string, Partial<Report>]>([
    ['success', 'Nothing found in 14 of 14 hunks', {}],
    ['neutral', '1 blocker', { verdict: { kind: 'findings' }, applied: [anApplied()] }],
    ['neutral', 'Incomplete: 9 of 14 hunks', { verdict: partial, coverage: aCoverage({ shownHunks: 9 }) }],
    [
      'neutral',
      'Incomplete: 1 blocker so far, 9 of 14 hunks',
      { verdict: partial, coverage: aCoverage({ shownHunks: 9 }), applied: [anApplied()] },
    ],
    [
      'neutral',
      'Computed checks only: 1 breaking change',
      { verdict: { kind: 'not-reviewed', why: 'no-model' }, evidence: [anEvidence()] },
    ],
    [
      'neutral',
      'Not reviewed: the model gave no usable answer',
      { verdict: { kind: 'not-reviewed', why: 'model-failed' } },
    ],
    [
      'neutral',
      'Not reviewed: the head moved while the review was running',
      { verdict: { kind: 'skipped', why: 'head-moved' } },
    ],
    ['neutral', 'Nothing found in 14 of 14 hunks; 1 contract file not checked', { unchecked: [anUnchecked()] }],
    ['neutral', 'Nothing found in 14 of 14 hunks', { omissions: [anOmission()] }],
  ])('is %s: %s', (conclusion, title, over) => {
    expect(renderCheckRun(aReport(over))).toMatchObject({ conclusion, title })
  })

  it('carries the summary without the marker', () => {
    expect(renderCheckRun(aReport()).summary).toMatch(/^### Integration review: nothing found in 14 of 14 hunks\n/)
  })

  it('annotates the lines of a finding in plain text', () => {
    const finding = aFinding({ place: aPlace({ startLine: 29, line: 31 }), failure: 'paid twice\u001b[31m' })
    expect(renderCheckRun(aReport({ applied: [anApplied({ finding })] })).annotations).toEqual([
      {
        path: 'consumers/refund.ts',
        startLine: 29,
        endLine: 31,
        level: 'failure',
        title: 'Blocker: a redelivered message refunds twice',
        message: [
          'The worker dies between the refund and the `ack`.',
          'paid twice\\u{1B}[31m',
          'Fix:\nif (!(await this.claimed.add(m.id))) return m.ack()',
        ].join('\n\n'),
      },
    ])
  })

  it('says of a computed finding which rule computed it', () => {
    const [annotation] = renderCheckRun(aReport({ applied: [anApplied({ finding: aComputedFinding() })] })).annotations
    expect(annotation).toMatchObject({
      level: 'warning',
      message: expect.stringContaining('Computed (sql-foreign-key-lock).'),
    })
  })

  const removed = (line: number) =>
    anApplied({ finding: aFinding({ place: aPlace({ side: 'LEFT', line, text: ['  guard()'] }) }) })

  it.each([
    ['the line that follows', 31, hunksOf('@@ -30,3 +40,2 @@', ' a', '-  guard()', ' b'), 41],
    ['the line before at the end of the file', 31, hunksOf('@@ -30,2 +40 @@', ' a', '-  guard()'), 40],
    ['line 1 of a removed file', 1, hunksOf('@@ -1 +0,0 @@', '-  guard()'), 1],
    ['line 1 where the diff does not hold it', 99, hunksOf('@@ -30,3 +40,2 @@', ' a', '-  guard()', ' b'), 1],
  ])('annotates a removed line at %s', (_, line, hunks, at) => {
    const report = aReport({ applied: [removed(line)], files: [aSurfaceFile({ file: aDiffFile({ hunks }) })] })
    expect(renderCheckRun(report).annotations).toMatchObject([
      {
        startLine: at,
        endLine: at,
        message: expect.stringMatching(new RegExp(`^About the removed line ${line}: guard\\(\\)`)),
      },
    ])
  })

  it('keeps to the limits of GitHub: 255 characters of title, 64 KB of message, 65,535 of summary', () => {
    const long = 'ж '.repeat(50_000)
    const finding = aFinding({ title: long, trigger: long, failure: long, fix: { code: long, language: 'ts' } })
    const run = renderCheckRun(aReport({ verdict: { kind: 'findings' }, applied: [anApplied({ finding })] }))
    expect(run.annotations[0]?.title.length).toBeLessThanOrEqual(255)
    expect(new TextEncoder().encode(run.annotations[0]?.message).length).toBeLessThanOrEqual(64_000)
    expect(run.summary.length).toBeLessThanOrEqual(65_535)
  })
})

describe('annotationsOf', () => {
  it('gives ten of each level, worst first, and counts the others', () => {
    const applied = (['minor', 'major', 'blocker'] as const).flatMap((severity) =>
      Array.from({ length: severity === 'major' ? 12 : 3 }, () => anApplied({ finding: aFinding({ severity }) })),
    )
    const { annotations, omitted } = annotationsOf(aReport({ applied }))
    expect(annotations.map(({ level }) => level)).toEqual([
      ...Array.from({ length: 3 }, () => 'failure'),
      ...Array.from({ length: 10 }, () => 'warning'),
      ...Array.from({ length: 3 }, () => 'notice'),
    ])
    expect(omitted).toBe(2)
  })
})
