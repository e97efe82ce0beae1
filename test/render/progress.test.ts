import { describe, expect, test } from 'vitest'
import type { Carried, Progressed, Report } from '../../src/core/judgement/report.ts'
import { renderJobSummary } from '../../src/render/job-summary.ts'
import type { SummaryOptions } from '../../src/render/summary/options.ts'
import { carriedLine, progressLine } from '../../src/render/summary/progress.ts'
import { renderSummary } from '../../src/render/summary/summary.ts'
import { aCoverage, anApplied, aReport, aSubject } from '../support/builders.ts'
import { aDismissed, aGone } from './a-dismissed.ts'

const before = `def5678${'0'.repeat(33)}`
const none: Progressed = { since: before, new: 0, fixed: 0, dismissed: 0, open: 0 }
const by = (...logins: readonly string[]) => logins.map((login) => aDismissed({ by: login }))
const options: SummaryOptions = { command: '/review', mayCommand: false, rulePages: undefined, runUrl: undefined }

describe('what is new since the head before', () => {
  test.each<[string, Partial<Progressed>, Report['dismissed'], string | undefined]>([
    ['nothing', {}, [], undefined],
    [
      'everything',
      { new: 1, fixed: 2, dismissed: 1, open: 1 },
      by('ana'),
      'Since `def5678`: 1 new, 2 fixed in `abc1234`, 1 dismissed by ana, 1 open.',
    ],
    ['only what is there', { fixed: 1 }, [], 'Since `def5678`: 1 fixed in `abc1234`.'],
    ['only what is open', { open: 3 }, [], 'Since `def5678`: 3 open.'],
    ['a person once', { dismissed: 2 }, by('ana', 'ana'), 'Since `def5678`: 2 dismissed by ana.'],
    ['two people', { dismissed: 2 }, by('ana', 'bob'), 'Since `def5678`: 2 dismissed by ana and bob.'],
    ['three people', { dismissed: 3 }, by('ana', 'bob', 'cem'), 'Since `def5678`: 3 dismissed by ana, bob and cem.'],
    [
      'five people',
      { dismissed: 5 },
      by('ana', 'bob', 'cem', 'dan', 'eve'),
      'Since `def5678`: 5 dismissed by ana, bob, cem and 2 more.',
    ],
    [
      'not who dismissed what is gone',
      { dismissed: 1 },
      [aGone({ by: 'bob' }), ...by('ana')],
      'Since `def5678`: 1 dismissed by ana.',
    ],
    ['a name that would act', { dismissed: 1 }, by('@a | b'), 'Since `def5678`: 1 dismissed by `@a` \\| b.'],
  ])('%s', (_, over, dismissed, line) => {
    const report = aReport({ progress: { ...none, ...over }, dismissed })
    expect(progressLine(report)).toEqual(line === undefined ? [] : [line])
  })

  test('the first reviewed head has none before it', () => {
    expect(progressLine(aReport())).toEqual([])
  })

  test('stands below what was shown, in the comment and in the job summary', () => {
    const report = aReport({ verdict: { kind: 'findings' }, applied: [anApplied()], progress: { ...none, open: 1 } })
    for (const text of [renderSummary(report, options), renderJobSummary(report, options)])
      expect(text).toContain('in 9 files (queue 1), `abc1234`.\n\nSince `def5678`: 1 open.\n\n')
  })
})

describe('what an earlier run has read', () => {
  const carried: Carried = { since: before, files: 7, hunks: 11 }
  const { head } = aSubject().revisions

  test.each<[string, Partial<Report>, string | undefined]>([
    ['nothing', { carried: undefined }, undefined],
    ['most of it', { carried }, '<sub>Read now: 3 of 14 hunks; 11 unchanged since `def5678`.</sub>'],
    [
      'all of it',
      { carried: { ...carried, hunks: 14 } },
      '<sub>Read now: 0 of 14 hunks; 14 unchanged since `def5678`.</sub>',
    ],
    [
      'all of it, at this very head',
      { carried: { since: head, files: 9, hunks: 14 } },
      '<sub>Read now: 0 of 14 hunks; 14 by an earlier run at `abc1234`.</sub>',
    ],
    [
      'some, while the rest failed',
      { carried, coverage: aCoverage({ shownHunks: 12 }) },
      '<sub>Read now: 1 of 14 hunks; 11 unchanged since `def5678`.</sub>',
    ],
    ['of a change that is not reviewed', { carried, verdict: { kind: 'skipped', why: 'off-surface' } }, undefined],
  ])('%s', (_, over, line) => {
    expect(carriedLine(aReport(over))).toEqual(line === undefined ? [] : [line])
  })

  test('leaves the line of what was shown as it is', () => {
    const shown = 'Shown to the model: 14 of 14 hunks in 9 files (queue 1), `abc1234`.'
    expect(renderSummary(aReport(), options)).toContain(shown)
    expect(renderSummary(aReport({ carried }), options)).toContain(`${shown}\n\n<sub>Read now: 3 of 14 hunks`)
  })
})
