import { describe, expect, it } from 'vitest'
import type { Severity } from '../../src/core/dialogue/answer.ts'
import type { FailRules } from '../../src/core/judgement/outcome.ts'
import type { Report, Verdict } from '../../src/core/judgement/report.ts'
import { annotationsOf, renderCheckRun } from '../../src/render/check-run.ts'
import {
  aComputedFinding,
  aCoverage,
  aDiffFile,
  aFinding,
  aListed,
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
const never: FailRules = { failOn: 'never', onIncomplete: 'neutral' }
const found = { verdict: { kind: 'findings' }, applied: [anApplied()] } as const

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
    expect(renderCheckRun(aReport(over), never)).toMatchObject({ conclusion, title })
  })

  it.each<[string, Partial<FailRules>, Partial<Report>, string]>([
    ['fail-on is met', { failOn: 'major' }, found, '1 blocker, and `fail-on` is `major`'],
    [
      'the review is incomplete and that is to fail',
      { onIncomplete: 'fail' },
      { verdict: partial },
      '`on-incomplete` is `fail`',
    ],
  ])('fails where %s, and says why', (_, rules, over, reason) => {
    const run = renderCheckRun(aReport(over), { ...never, ...rules })
    expect(run.conclusion).toBe('failure')
    expect(run.summary).toMatch(/^### .+\n\n\*\*Fails the check:\*\* /)
    expect(run.summary).toContain(reason)
  })

  it('does not annotate what is below min-severity', () => {
    const hidden = { ...aListed(aFinding({ severity: 'minor' })), state: 'hidden' as const }
    const run = renderCheckRun(aReport({ verdict: { kind: 'findings' }, applied: [anApplied(), hidden] }), never)
    expect(run.annotations.map(({ level }) => level)).toEqual(['failure'])
    expect(run.summary).toContain('- Minor, `consumers/refund.ts:31`: A redelivered message refunds twice')
  })

  it('annotates findings whose lines GitHub refused for a comment, at most 500, and counts the others', () => {
    const applied = Array.from({ length: 620 }, () => aListed(aFinding(), 'line is not part of the diff'))
    const run = renderCheckRun(aReport({ verdict: { kind: 'findings' }, applied }), never)
    expect(run.annotations).toHaveLength(500)
    expect(run.summary).toContain('120 further findings without an annotation.')
    expect(run.summary.length).toBeLessThanOrEqual(65_535)
  })

  it('carries the summary without the marker', () => {
    expect(renderCheckRun(aReport(), never).summary).toMatch(
      /^### Integration review: nothing found in 14 of 14 hunks\n/,
    )
  })

  it('annotates the lines of a finding in plain text', () => {
    const finding = aFinding({ place: aPlace({ startLine: 29, line: 31 }), failure: 'paid twice\u001b[31m' })
    expect(renderCheckRun(aReport({ applied: [anApplied({ finding })] }), never).annotations).toEqual([
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
    const [annotation] = renderCheckRun(
      aReport({ applied: [anApplied({ finding: aComputedFinding() })] }),
      never,
    ).annotations
    expect(annotation).toMatchObject({
      level: 'warning',
      message: expect.stringContaining('Computed (sql-foreign-key-lock).'),
    })
  })

  const removed = (line: number) =>
    anApplied({ finding: aFinding({ place: aPlace({ side: 'LEFT', line, text: ['  guard()'] }) }) })

  it.each([
    ['the line that follows', 31, hunksOf('@@ -30,3 +40,2 @@', ' a', '-  guard()', ' b'), 41],
    [
      'its own line where it only stands beside removed ones',
      30,
      hunksOf('@@ -30,3 +40,2 @@', ' a', '-  guard()', ' b'),
      40,
    ],
    ['the line before at the end of the file', 31, hunksOf('@@ -30,2 +40 @@', ' a', '-  guard()'), 40],
    ['line 1 of a removed file', 1, hunksOf('@@ -1 +0,0 @@', '-  guard()'), 1],
    ['line 1 where the diff does not hold it', 99, hunksOf('@@ -30,3 +40,2 @@', ' a', '-  guard()', ' b'), 1],
  ])('annotates a removed line at %s', (_, line, hunks, at) => {
    const report = aReport({ applied: [removed(line)], files: [aSurfaceFile({ file: aDiffFile({ hunks }) })] })
    expect(renderCheckRun(report, never).annotations).toMatchObject([
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
    const run = renderCheckRun(aReport({ verdict: { kind: 'findings' }, applied: [anApplied({ finding })] }), never)
    expect(run.annotations[0]?.title.length).toBeLessThanOrEqual(255)
    expect(new TextEncoder().encode(run.annotations[0]?.message).length).toBeLessThanOrEqual(64_000)
    expect(run.summary.length).toBeLessThanOrEqual(65_535)
  })
})

describe('annotationsOf', () => {
  const listed = (severity: Severity, count: number) =>
    Array.from({ length: count }, () => aListed(aFinding({ severity })))
  const levels = (errors: number, warnings: number, applied: Report['applied']) => {
    const { annotations, omitted } = annotationsOf(aReport({ applied }), { errors, warnings })
    const count = (level: string) => annotations.filter((one) => one.level === level).length
    return [count('failure'), count('warning'), count('notice'), omitted]
  }

  it.each<[string, number, number, Report['applied'], readonly number[]]>([
    ['few', 0, 0, [...listed('blocker', 3), ...listed('minor', 2)], [3, 0, 2, 0]],
    [
      'exactly ten of each',
      0,
      0,
      [...listed('blocker', 10), ...listed('major', 10), ...listed('minor', 10)],
      [10, 10, 10, 0],
    ],
    [
      'too many: one warning is kept for the count',
      0,
      0,
      [...listed('blocker', 3), ...listed('major', 12), ...listed('minor', 3)],
      [3, 9, 3, 3],
    ],
    [
      'beside an error and two warnings of our own',
      1,
      2,
      [...listed('blocker', 12), ...listed('major', 12)],
      [9, 7, 0, 8],
    ],
    ['a level that is full', 0, 10, listed('major', 2), [0, 0, 0, 2]],
  ])('%s', (_, errors, warnings, applied, expected) => {
    expect(levels(errors, warnings, applied)).toEqual(expected)
  })

  it('leaves out what a comment shows and what is below min-severity', () => {
    const hidden = { ...aListed(), state: 'hidden' as const }
    expect(levels(0, 0, [anApplied(), anApplied({ state: 'kept' }), hidden])).toEqual([0, 0, 0, 0])
  })
})
