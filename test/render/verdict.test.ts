import { describe, expect, it } from 'vitest'
import type { Severity } from '../../src/core/dialogue/answer.ts'
import type { Report, Verdict } from '../../src/core/judgement/report.ts'
import { coverageLine } from '../../src/render/coverage.ts'
import { costLine, countedSeverities, dollars, tokens } from '../../src/render/numbers.ts'
import { verdictHeading } from '../../src/render/verdict.ts'
import {
  aCoverage,
  aDropped,
  aFinding,
  anApplied,
  anEvidence,
  aReport,
  aSpent,
  aSurfaceFile,
} from '../support/builders.ts'

const found = (...severities: readonly Severity[]) =>
  severities.map((severity) => anApplied({ finding: aFinding({ severity }) }))
const unread = aCoverage({ shownHunks: 9, shownFiles: 7, receiptedFiles: 7 })
const partial: Verdict = { kind: 'partial' }
const noModel: Verdict = { kind: 'not-reviewed', why: 'no-model' }

describe('verdictHeading', () => {
  it.each<[string, Partial<Report>]>([
    ['Integration review: nothing found in 14 of 14 hunks', {}],
    ['Integration review: nothing found in 1 of 1 hunk', { coverage: aCoverage({ hunks: 1, shownHunks: 1 }) }],
    [
      'Integration review: 1 blocker, 2 major',
      { verdict: { kind: 'findings' }, applied: found('blocker', 'major', 'major') },
    ],
    ['Incomplete: 1 blocker so far, 9 of 14 hunks', { verdict: partial, applied: found('blocker'), coverage: unread }],
    ['Incomplete: 9 of 14 hunks', { verdict: partial, coverage: unread }],
    ['Incomplete: 8 of 9 files', { verdict: partial, coverage: aCoverage({ receiptedFiles: 8 }) }],
    ['Computed checks only: the code was not reviewed', { verdict: noModel }],
    ['Computed checks only: 1 breaking change', { verdict: noModel, evidence: [anEvidence()] }],
    [
      'Computed checks only: 1 breaking change, 2 risky changes',
      { verdict: noModel, evidence: [anEvidence({ level: 'risky' }), anEvidence(), anEvidence({ level: 'risky' })] },
    ],
    ['Not reviewed: the model gave no usable answer', { verdict: { kind: 'not-reviewed', why: 'model-failed' } }],
    ['Not reviewed: the pull request is a draft', { verdict: { kind: 'skipped', why: 'draft' } }],
  ])('%s', (heading, over) => {
    expect(verdictHeading(aReport(over))).toBe(heading)
  })
})

describe('coverageLine', () => {
  const code = (text: string) => `\`${text}\``

  it('says what was shown, computed and left alone', () => {
    const report = aReport({
      files: [
        aSurfaceFile({ surfaces: ['api', 'queue'] }),
        aSurfaceFile({ surfaces: ['db'] }),
        aDropped('a.md'),
        aDropped('b.md'),
      ],
      evidence: [anEvidence(), anEvidence({ line: 20 })],
    })
    expect(coverageLine(report, code)).toBe(
      'Shown to the model: 14 of 14 hunks in 9 files (API 1, queue 1, database 1), `abc1234`. Computed: 2 facts. Out of scope: 2 files.',
    )
  })

  it('does not say that anything was shown when nothing was', () => {
    const report = aReport({ coverage: aCoverage({ shownFiles: 0, shownHunks: 0, receiptedFiles: 0 }) })
    expect(coverageLine(report, code)).toBe('Not shown to a model: 14 hunks in 9 files (queue 1), `abc1234`.')
  })

  it('says that replies were recorded', () => {
    expect(coverageLine(aReport({ replies: 'recorded' }), code)).toContain(
      'The replies were recorded earlier; no model was asked now.',
    )
  })
})

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_499, '1k'],
    [31_000, '31k'],
    [999_499, '999k'],
    [999_500, '1.0M'],
    [1_240_000, '1.2M'],
  ])('%i tokens read %s', (count, text) => {
    expect(tokens(count)).toBe(text)
  })

  it.each([
    [0, '$0.00'],
    [0.0004, '< $0.01'],
    [0.005, '$0.01'],
    [0.081, '$0.08'],
    [12.5, '$12.50'],
  ])('%d dollars read %s', (usd, text) => {
    expect(dollars(usd)).toBe(text)
  })

  it('leaves out severities that are not there', () => {
    expect(countedSeverities(['minor', 'blocker', 'minor'])).toBe('1 blocker, 2 minor')
    expect(countedSeverities([])).toBe('')
  })

  it('says what a run cost, and that one without requests cost nothing', () => {
    expect(costLine(aSpent())).toBe('$0.08, 2 requests, 31k tokens in (28k cached), 2k out')
    expect(costLine(aSpent({ cachedTokens: 0, requests: 1 }))).toBe('$0.08, 1 request, 31k tokens in, 2k out')
    expect(costLine(aSpent({ requests: 0, costUsd: 0 }))).toBe('No request to a model, $0.00')
  })
})
