import type { Coverage, Report } from '../core/judgement/report.ts'
import { counted, countedSeverities } from './numbers.ts'
import { levelWords, skipWords } from './words.ts'

/** The verdict of a run in one plain line; says "nothing found" for a clean verdict and for no other. */
export function verdictTitle(report: Report): string {
  const { verdict, coverage } = report
  const found = countedSeverities(report.applied.map(({ finding }) => finding.severity))
  switch (verdict.kind) {
    case 'clean':
      return `nothing found in ${readShare(coverage)}${dismissedShare(report)}`
    case 'findings':
      return found === '' ? noneOpen(report) : found
    case 'partial':
      return `Incomplete: ${found === '' ? '' : `${found} so far, `}${readShare(coverage)}`
    case 'not-reviewed':
      return verdict.why === 'no-model' ? computedTitle(report) : failedTitle(report)
    case 'skipped':
      return `Not reviewed: ${skipWords[verdict.why]}`
  }
}

/** `, 2 dismissed`: of what is still found, since what is gone needs no word; a clean verdict does not hide it. */
function dismissedShare({ dismissed }: Report): string {
  const count = dismissed.filter(({ finding }) => finding !== undefined).length
  return count === 0 ? '' : `, ${count} dismissed`
}

function noneOpen(report: Report): string {
  const dismissed = dismissedShare(report)
  return dismissed === '' ? 'finished' : `nothing open${dismissed}`
}

/** The verdict as a heading says it: the review is named where the verdict's own words do not say what they are about. */
export function verdictHeading(report: Report): string {
  const named = report.verdict.kind === 'clean' || report.verdict.kind === 'findings'
  return `${named ? 'Integration review: ' : ''}${verdictTitle(report)}`
}

/** The heading of a summary that stands on a change which touches no surface any more: a reader knows that there was something. */
export const offSurfaceHeading = 'Integration review: nothing on an API, queue or database any more'

function failedTitle({ omissions, unusable }: Report): string {
  const missing = unusable.filter(({ why }) => why === 'no-stored-reply').length
  if (missing > 0 && missing === unusable.length)
    return `Not reviewed: ${counted(missing, 'reply', 'replies')} not stored yet`
  const unaffordable = omissions.length > 0 && omissions.every(({ why }) => why === 'over-budget')
  return unaffordable
    ? 'Not reviewed: the budget is too small for one request'
    : 'Not reviewed: the model gave no usable answer'
}

function computedTitle(report: Report): string {
  const changes = computedChanges(report)
  return `Computed checks only: ${changes === '' ? 'the code was not reviewed' : changes}`
}

/** `1 breaking change, 2 risky changes` of the computed facts; empty where nothing of that kind was computed, which is not to say that there is none. */
export function computedChanges({ evidence }: Pick<Report, 'evidence'>): string {
  return (['breaking', 'risky'] as const)
    .map((level) => ({ level, count: evidence.filter((each) => each.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => counted(count, ...levelWords[level]))
    .join(', ')
}

/** How much was read, in the finest unit that shows what is missing. */
function readShare(coverage: Coverage): string {
  const { hunks, shownHunks, selectedFiles, receiptedFiles } = coverage
  if (hunks > 0 && (shownHunks < hunks || receiptedFiles >= selectedFiles))
    return `${shownHunks} of ${counted(hunks, 'hunk')}`
  return `${receiptedFiles} of ${counted(selectedFiles, 'file')}`
}
