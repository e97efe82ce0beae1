import { describe, expect, test } from 'vitest'
import type { Receipt, Severity } from '../../../src/core/dialogue/answer.ts'
import type { Batch } from '../../../src/core/dialogue/batch.ts'
import type { Plan } from '../../../src/core/dialogue/plan.ts'
import type { Finding } from '../../../src/core/judgement/finding.ts'
import {
  type CallResult,
  coverageOf,
  endingOf,
  type Facts,
  type FailRules,
  isSilent,
  isSpotless,
  verdictOf,
} from '../../../src/core/judgement/outcome.ts'
import type { OwnComment } from '../../../src/core/judgement/reconcile.ts'
import type { Dismissed, Report, Verdict } from '../../../src/core/judgement/report.ts'
import type { Surface } from '../../../src/core/surface/surface.ts'
import {
  aComputedFinding,
  aDiffFile,
  aDropped,
  aFinding,
  aHunk,
  aListed,
  anApplied,
  anOmission,
  anOwnComment,
  anUnchecked,
  aQuestion,
  aRejection,
  aReport,
  aSurfaceFile,
} from '../../support/builders.ts'

const fileOf = (path: string, surfaces: readonly Surface[]) =>
  aSurfaceFile({ file: aDiffFile({ path, hunks: [aHunk(), aHunk()] }), surfaces })
const a = fileOf('a.ts', ['queue', 'db'])
const b = fileOf('b.ts', ['db'])
const shown = (file: typeof a) => ({
  file,
  role: 'review' as const,
  excerpts: [{ heading: '', lines: [], hunks: file.file.hunks }],
})
const batch: Batch = { id: 'b1', files: [shown(a), shown(b)], lenses: ['queue', 'db'], others: [] }
const plan: Plan = { batches: [batch], omissions: [] }

const receipt = (path: string, judged = true): Receipt => ({
  path,
  judged,
  why: judged ? undefined : 'the schema is not shown',
})
const answered = (lens: Surface, ...receipts: Receipt[]): CallResult => ({
  batch,
  lens,
  result: { kind: 'answered', answer: { points: [], claims: [], questions: [], receipts, malformed: [] } },
})
const complete = [answered('queue', receipt('a.ts')), answered('db', receipt('a.ts'), receipt('b.ts'))]
const omitted = (results: readonly CallResult[]) =>
  coverageOf([a, b], plan, results).omissions.map((one) => `${one.path} ${one.why} ${one.hunks}`)

describe('coverage', () => {
  test('a file whose name alone changed was not shown where its call failed', () => {
    const renamed = {
      ...shown(aSurfaceFile({ file: aDiffFile({ path: 'b2.ts', hunks: [] }), surfaces: ['db'] })),
      excerpts: [],
    }
    const alone: Batch = { id: 'b1', files: [renamed], lenses: ['db'], others: [] }
    const failed: CallResult = { batch: alone, lens: 'db', result: { kind: 'unusable', why: 'model-failed' } }
    expect(coverageOf([renamed.file], { batches: [alone], omissions: [] }, [failed]).coverage).toMatchObject({
      selectedFiles: 1,
      shownFiles: 0,
    })
  })

  test('everything shown and receipted', () => {
    expect(coverageOf([a, b], plan, complete)).toEqual({
      coverage: { selectedFiles: 2, shownFiles: 2, hunks: 4, shownHunks: 4, receiptedFiles: 2 },
      omissions: [],
    })
  })

  test.each<[string, readonly CallResult[], readonly string[]]>([
    [
      'one lens failed: the file on it was not read',
      [complete[0] ?? answered('queue'), { batch, lens: 'db', result: { kind: 'unusable', why: 'model-failed' } }],
      ['a.ts model-failed 2', 'b.ts model-failed 2'],
    ],
    ['one lens was not asked', complete.slice(0, 1), ['a.ts model-failed 2', 'b.ts model-failed 2']],
    [
      'over budget',
      complete.map((one) => ({ ...one, result: { kind: 'unusable', why: 'over-budget' } })),
      ['a.ts over-budget 2', 'b.ts over-budget 2'],
    ],
    [
      'a file without a receipt',
      [answered('queue', receipt('a.ts')), answered('db', receipt('a.ts'))],
      ['b.ts not-receipted 2'],
    ],
    [
      'a receipt for another path',
      [answered('queue', receipt('A.ts')), answered('db', receipt('a.ts'), receipt('b.ts'))],
      ['a.ts not-receipted 2'],
    ],
    [
      'a file the model could not judge',
      [answered('queue', receipt('a.ts')), answered('db', receipt('a.ts'), receipt('b.ts', false))],
      ['b.ts not-judged 2'],
    ],
  ])('%s', (_name, results, expected) => {
    expect(omitted(results)).toEqual(expected)
  })

  test('an unread file counts as a hunk that was not shown', () => {
    const binary = aSurfaceFile({ file: { ...aDiffFile({ path: 'db.bin', hunks: [] }), unread: 'binary' } })
    const { coverage } = coverageOf(
      [a, b, binary],
      { ...plan, omissions: [{ path: 'db.bin', why: 'binary', hunks: 1 }] },
      complete,
    )
    expect(coverage).toEqual({ selectedFiles: 3, shownFiles: 2, hunks: 5, shownHunks: 4, receiptedFiles: 2 })
  })
})

describe('the verdict', () => {
  const facts: Facts = {
    selected: 3,
    truncated: false,
    asked: true,
    answered: 2,
    calls: 2,
    carried: 0,
    omissions: 0,
    findings: 0,
  }
  test.each<[Partial<Facts>, string, number]>([
    [{}, 'clean', 0],
    [{ findings: 2 }, 'findings', 0],
    [{ omissions: 1 }, 'partial', 3],
    [{ omissions: 1, findings: 4 }, 'partial', 3],
    [{ answered: 0, omissions: 3 }, 'not-reviewed model-failed', 3],
    [{ answered: 0, omissions: 3, findings: 1 }, 'not-reviewed model-failed', 3],
    [{ answered: 0, carried: 1, omissions: 3 }, 'partial', 3],
    [{ asked: false, calls: 0, answered: 0 }, 'not-reviewed no-model', 0],
    [{ asked: false, calls: 0, answered: 0, findings: 3 }, 'not-reviewed no-model', 0],
    [{ selected: 0 }, 'skipped off-surface', 0],
    [{ selected: 0, truncated: true, omissions: 1 }, 'partial', 3],
  ])('%j', (over, expected, exit) => {
    const verdict = verdictOf({ ...facts, ...over })
    expect('why' in verdict ? `${verdict.kind} ${verdict.why}` : verdict.kind).toBe(expected)
    expect(endingOf(aReport({ verdict }), { failOn: 'never', onIncomplete: 'fail' }).exit).toBe(exit)
    expect(endingOf(aReport({ verdict }), { failOn: 'never', onIncomplete: 'neutral' }).exit).toBe(0)
  })
})

describe('the end of a run', () => {
  const clean: Verdict = { kind: 'clean' }
  const found: Verdict = { kind: 'findings' }
  const partial: Verdict = { kind: 'partial' }
  const failed: Verdict = { kind: 'not-reviewed', why: 'model-failed' }
  const noModel: Verdict = { kind: 'not-reviewed', why: 'no-model' }
  const said = (severity: Severity) => anApplied({ finding: aFinding({ severity }) })
  const computed = (severity: Severity) => anApplied({ finding: aComputedFinding({ severity }) })
  const hidden = (severity: Severity) => ({ ...aListed(aFinding({ severity })), state: 'hidden' as const })

  test.each<[Verdict, Report['applied'], FailRules['failOn'], FailRules['onIncomplete'], number]>([
    [clean, [], 'minor', 'fail', 0],
    [found, [said('blocker')], 'never', 'fail', 0],
    [found, [said('blocker')], 'blocker', 'neutral', 1],
    [found, [said('major')], 'blocker', 'neutral', 0],
    [found, [said('major')], 'major', 'neutral', 1],
    [found, [said('minor'), said('minor')], 'major', 'neutral', 0],
    [found, [said('minor')], 'minor', 'neutral', 1],
    [found, [hidden('minor')], 'minor', 'neutral', 1],
    [noModel, [], 'minor', 'fail', 0],
    [noModel, [computed('major')], 'major', 'neutral', 1],
    [partial, [], 'minor', 'neutral', 0],
    [partial, [], 'minor', 'fail', 3],
    [partial, [said('minor')], 'major', 'fail', 3],
    [partial, [said('major')], 'major', 'fail', 1],
    [partial, [said('major')], 'major', 'neutral', 1],
    [failed, [], 'never', 'neutral', 0],
    [failed, [], 'never', 'fail', 3],
    [failed, [computed('blocker')], 'blocker', 'fail', 1],
    [{ kind: 'skipped', why: 'off-surface' }, [], 'minor', 'fail', 0],
    [{ kind: 'skipped', why: 'head-moved' }, [said('blocker')], 'minor', 'fail', 0],
  ])('%j %j, fail-on %s, on-incomplete %s: %i', (verdict, applied, failOn, onIncomplete, exit) => {
    expect(endingOf(aReport({ verdict, applied }), { failOn, onIncomplete }).exit).toBe(exit)
  })

  test('names what met the rule, and nothing else', () => {
    const applied = [said('blocker'), said('major'), said('minor')]
    expect(endingOf(aReport({ verdict: found, applied }), { failOn: 'major', onIncomplete: 'neutral' })).toEqual({
      kind: 'found',
      exit: 1,
      severities: ['blocker', 'major'],
      earlier: [],
    })
  })
})

const dismissedOf = ({ identity, path }: OwnComment, finding?: Finding): Dismissed => ({
  dismissal: {
    ...{ id: identity, path, by: 'ana', reason: 'no', how: 'reply', at: '', title: '' },
    severity: undefined,
  },
  finding,
})
const renamed = () => {
  const file = aDiffFile({ path: 'new.ts', previousPath: 'old.ts', status: 'renamed' })
  return { files: [aSurfaceFile({ file })] }
}

describe('an earlier finding that is open', () => {
  const path = 'consumers/refund.ts'
  const standing = anOwnComment({ severity: 'major', origin: 'model' })
  const unread = { omissions: [anOmission({ path })] }

  test.each<[string, Partial<OwnComment>, Partial<Report>, boolean]>([
    ['was not read', {}, { verdict: { kind: 'partial' }, ...unread }, true],
    ['was not read, nor has its listing an end', {}, { files: [], omissions: [anOmission({ path: '' })] }, true],
    ['was read and not found', {}, {}, false],
    ['has no severity that is known', { severity: undefined }, unread, false],
    ['is below the rule', { severity: 'minor' }, unread, false],
    ['was dismissed', {}, { ...unread, dismissed: [dismissedOf(standing)] }, false],
    ['stands where no model was asked', {}, { verdict: { kind: 'not-reviewed', why: 'no-model' } }, true],
    ['is out of scope now', {}, { files: [aDropped(path)] }, true],
    ['stands in a file that was renamed and read', { path: 'old.ts' }, renamed(), false],
    ['was read among what is perhaps on a surface', {}, { files: [aSurfaceFile({ tier: 'maybe' })] }, false],
    [
      'was not read there',
      {},
      { files: [aSurfaceFile({ tier: 'maybe' })], perhaps: { ...aReport().perhaps, ...unread } },
      true,
    ],
    ['is computed, and was checked', { origin: 'computed' }, unread, false],
    ['is computed, and could not be checked', { origin: 'computed' }, { unchecked: [anUnchecked({ path })] }, true],
    ['was told by an older version', { origin: undefined }, unread, true],
    ['is of a run that was skipped', {}, { verdict: { kind: 'skipped', why: 'off-surface' }, ...unread }, false],
  ])('%s', (_, over, report, fails) => {
    const comment = { ...standing, ...over }
    const ending = endingOf(aReport({ standing: [comment], ...report }), { failOn: 'major', onIncomplete: 'neutral' })
    expect(ending).toEqual(
      fails ? { kind: 'found', exit: 1, severities: [], earlier: ['major'] } : { kind: 'passed', exit: 0 },
    )
  })

  test('beats an incomplete review, and fails nothing by default', () => {
    const report = aReport({ verdict: { kind: 'partial' }, standing: [standing], ...unread })
    expect(endingOf(report, { failOn: 'minor', onIncomplete: 'fail' }).exit).toBe(1)
    expect(endingOf(report, { failOn: 'never', onIncomplete: 'neutral' }).exit).toBe(0)
  })
})

describe('a run that has nothing to tell', () => {
  test.each<[string, Partial<Report>, boolean, boolean]>([
    ['everything read, nothing found', {}, true, true],
    ['a question', { questions: [aQuestion()] }, true, false],
    ['a change of what guides reviews', { guideChanges: [{ path: 'AGENTS.md', inBase: true }] }, true, false],
    ['a finding', { verdict: { kind: 'findings' } }, false, false],
    ['a contract that could not be checked', { unchecked: [anUnchecked()] }, false, false],
    ['a claim that could not be placed', { rejected: [aRejection()] }, false, false],
    ['a claim that another tells', { rejected: [aRejection({ why: 'duplicate' })] }, true, true],
    ['something not read', { omissions: [anOmission()] }, false, false],
    ['no model', { verdict: { kind: 'not-reviewed', why: 'no-model' } }, false, false],
    ['a dismissed finding', { dismissed: [dismissedOf(anOwnComment(), aFinding())] }, true, false],
    ['a dismissed finding that is gone', { dismissed: [dismissedOf(anOwnComment())] }, true, true],
    ['an open thread', { standing: [anOwnComment()] }, false, false],
    [
      'an open thread of a dismissed finding',
      { standing: [anOwnComment()], dismissed: [dismissedOf(anOwnComment())] },
      true,
      true,
    ],
    [
      'a thread that is left',
      { closed: [{ kind: 'fixed', comment: anOwnComment(), body: 'Fixed.', how: 'left' }] },
      true,
      true,
    ],
    [
      'a thread that is refused',
      { closed: [{ kind: 'fixed', comment: anOwnComment(), body: 'Fixed.', how: 'refused' }] },
      true,
      true,
    ],
  ])('%s', (_name, over, spotless, silent) => {
    const report = aReport(over)
    expect([isSpotless(report), isSilent(report)]).toEqual([spotless, silent])
  })
})
