import type { Omission } from '../../core/dialogue/plan.ts'
import { unplaced } from '../../core/judgement/finding.ts'
import { notLookedAt, openStanding } from '../../core/judgement/outcome.ts'
import type { OwnComment } from '../../core/judgement/reconcile.ts'
import type { Report, Unusable } from '../../core/judgement/report.ts'
import { coverageLine } from '../coverage.ts'
import { pathCode } from '../finding-text.ts'
import { counted, groupedBy } from '../numbers.ts'
import { inlineCode, safeInline } from '../safe-text/inline.ts'
import { computedChanges, verdictHeading } from '../verdict.ts'
import { decidesWord, failureWord, omissionWords } from '../words.ts'
import { guideChanged, silencedNote } from './configured.ts'
import type { SummaryOptions } from './options.ts'
import { carriedLine, progressLine } from './progress.ts'

/** How many paths and reasons the opening names; the details name them all. */
const named = { reasons: 4, questions: 5 } as const
export const namedPaths = 5

/** The first lines of a summary: the verdict, what was not read and why, how much was, and what is new since the head before. */
export function opening(report: Report, options: SummaryOptions, heading = verdictHeading(report)): readonly string[] {
  return [
    `### ${heading}`,
    ...(options.fails === undefined ? [] : [`**Fails the check:** ${options.fails}.`]),
    ...explanation(report, options),
    ...(report.verdict.kind === 'skipped' ? [] : [coverageLine(report, inlineCode)]),
    ...progressLine(report),
    ...carriedLine(report),
    ...notComputed(report),
    ...notPlaced(report),
    ...stillOpen(report),
    ...silencedNote(report),
    ...guideChanged(report),
  ]
}

function explanation(report: Report, options: SummaryOptions): readonly string[] {
  const { verdict } = report
  switch (verdict.kind) {
    case 'clean':
    case 'findings':
    case 'skipped':
      return []
    case 'partial':
      return notReviewed(report)
    case 'not-reviewed':
      return verdict.why === 'no-model' ? [noModel(options)] : [...computedToo(report), ...modelFailed(report)]
  }
}

function noModel({ command, mayCommand }: SummaryOptions): string {
  const remedy = mayCommand ? ` A maintainer can comment ${inlineCode(command)}.` : ''
  return `The code was not reviewed: this run has no model key.${remedy}`
}

function computedToo(report: Report): readonly string[] {
  const changes = computedChanges(report)
  return changes === '' ? [] : [`Computed without the model: ${changes}.`]
}

function modelFailed({ unusable }: Report): readonly string[] {
  const reasons = [...groupedBy(unusable, unusableWords).keys()]
  return reasons.length === 0 ? [] : [`Why: ${reasons.slice(0, named.reasons).join('; ')}.`]
}

/** Why a call gave nothing, in our words where we know the reason. */
export function unusableWords({ why }: Pick<Unusable, 'why'>): string {
  return failureWord(why) ?? safeInline(why, 200)
}

function notReviewed(report: Report): readonly string[] {
  const groups = [...groupedBy(report.omissions, (omission) => omissionReason(omission, report.unusable))]
  if (groups.length === 0) return []
  const said = groups.slice(0, named.reasons).map(([reason, omissions]) => pathsAndReason(omissions, reason))
  const left = groups.length - said.length
  return [`Not reviewed: ${said.join('; ')}${left > 0 ? `; ${left} more reasons below` : ''}.`]
}

/** Why something was not read, in words; a failure of the model is named by its own reason. */
export function omissionReason(omission: Omission, unusable: readonly Unusable[]): string {
  if (omission.why === 'not-judged' && (omission.detail ?? '') !== '')
    return `${omissionWords['not-judged']}: ${safeInline(omission.detail ?? '', 200)}`
  if (omission.why !== 'model-failed') return omissionWords[omission.why]
  const call = unusable.find(({ paths }) => paths.includes(omission.path))
  return call === undefined ? omissionWords[omission.why] : unusableWords(call)
}

function pathsAndReason(omissions: readonly Omission[], reason: string): string {
  const paths = omissions.map(({ path }) => path).filter((path) => path !== '')
  if (paths.length === 0) return reason
  const left = paths.length - namedPaths
  return `${paths.slice(0, namedPaths).map(pathCode).join(', ')}${left > 0 ? ` and ${left} more` : ''} (${reason})`
}

function notComputed({ unchecked }: Report): readonly string[] {
  if (unchecked.length === 0) return []
  const paths = unchecked.slice(0, namedPaths).map(({ path, why }) => `${pathCode(path)} (${safeInline(why, 200)})`)
  const left = unchecked.length - paths.length
  return [`Not computed: ${paths.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`]
}

/** A claim that could not be placed may be a defect: a clean verdict does not hide it. */
function notPlaced({ rejected, verdict }: Report): readonly string[] {
  const count = unplaced(rejected).length
  if (count === 0 || verdict.kind !== 'clean') return []
  return [
    `${counted(count, 'claim')} of the model could not be tied to the code it quotes; the details name ${count === 1 ? 'it' : 'them'}.`,
  ]
}

/** Earlier findings are not fixed because a run did not repeat them, and still less because it did not look. */
function stillOpen(report: Report): readonly string[] {
  const unseen = new Set(notLookedAt(report))
  const gone = openStanding(report).filter((comment) => !unseen.has(comment))
  return [
    ...openIn('Not looked at again, and still open', [...unseen]),
    ...openIn('Not found again, but still open', gone),
  ]
}

function openIn(words: string, comments: readonly OwnComment[]): readonly string[] {
  if (comments.length === 0) return []
  const links = comments
    .slice(0, namedPaths)
    .map(({ path, lines, url }) => `[${pathCode(lines === undefined ? path : `${path}:${lines.end}`)}](${url})`)
  const left = comments.length - links.length
  return [
    `${words} in ${counted(comments.length, 'thread')}: ${links.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`,
  ]
}

/** The questions whose answers decide a severity, one paragraph each. */
export function questions(report: Report): readonly string[] {
  const asked = report.questions.slice(0, named.questions)
  const left = report.questions.length - asked.length
  const lines = asked.map(({ decides, text }) => `**${decidesWord[decides]}:** ${safeInline(text, 400)}`)
  return left > 0 ? [...lines, `… and ${left} more questions.`] : lines
}
