import { unplaced } from '../../core/judgement/finding.ts'
import type { Report } from '../../core/judgement/report.ts'
import { folded } from '../finding-text.ts'
import { charsOf, fitWithin, fixed, type Section } from '../fit.ts'
import { renderMarker } from '../marker.ts'
import { counted, shortSha } from '../numbers.ts'
import { inlineCode } from '../safe-text/inline.ts'
import { offSurfaceHeading, verdictHeading } from '../verdict.ts'
import { details } from './details.ts'
import { dismissedFindings } from './dismissed.ts'
import { findingsInFull, findingsTable } from './findings.ts'
import { opening, questions } from './opening.ts'
import type { SummaryOptions } from './options.ts'
import { detailsBegin, detailsEnd } from './same.ts'
import { changedThreads } from './threads.ts'

/** GitHub accepts 65,536 characters, of which what is remembered below the words may take 24,000 (`sealState`). */
const maxSummaryChars = 40_000

/** Renders the one summary comment, its marker first; at most 40,000 characters, every cut said, and "nothing found" only for a clean verdict. */
export function renderSummary(report: Report, options: SummaryOptions): string {
  return `${renderMarker({ kind: 'summary' })}\n${summaryText(report, options)}`
}

/** The summary without its marker, for places where no comment is found again. */
export function summaryText(report: Report, options: SummaryOptions): string {
  const rest = restWords(options)
  const head = opening(report, options, heading(report)).map(fixed)
  const asked = questions(report).map(fixed)
  const dismissed = dismissedFindings(report.dismissed, rest, folded)
  if (isQuiet(report)) {
    const threads = foldedDetails([changedThreads(worthTelling(report), rest)])
    return fitWithin([...head, ...asked, dismissed, ...threads], maxSummaryChars - 100, charsOf)
  }
  const sections = [
    ...head,
    findingsTable(report, rest),
    ...asked,
    findingsInFull(report.applied, { rulePages: options.rulePages, rest }, folded),
    dismissed,
    ...foldedDetails(details(report, rest)),
    fixed(footer(options)),
  ]
  return fitWithin(sections, maxSummaryChars - 100, charsOf)
}

/** A summary that is only edited to this form tells of a change that has left every surface. */
function heading(report: Report): string {
  const { verdict } = report
  return verdict.kind === 'skipped' && verdict.why === 'off-surface' ? offSurfaceHeading : verdictHeading(report)
}

/** Of what has nothing to tell, a summary holds the opening and little more. */
function isQuiet({ verdict, rejected, silenced }: Report): boolean {
  if (verdict.kind === 'skipped') return true
  return verdict.kind === 'clean' && unplaced(rejected).length + silenced.length === 0
}

/** A clean summary counts what is fixed; only a thread that could not be closed needs more words. */
function worthTelling({ verdict, closed }: Report): Report['closed'] {
  return verdict.kind === 'skipped' ? closed : closed.filter(({ how }) => how === 'left' || how === 'refused')
}

/** Says of what is cut that it is cut, and where it can be read. */
function restWords({ runUrl }: SummaryOptions): string {
  return runUrl === undefined
    ? ' left out here for length'
    : ` in [the job summary](${runUrl}), left out here for length`
}

/** Puts sections into one block that the reader opens, while each can still be shortened by itself. */
function foldedDetails(sections: readonly Section[]): readonly Section[] {
  const filled = sections.filter(({ lengths }) => lengths[0]?.() !== '')
  return filled.length === 0 ? [] : [fixed(detailsBegin), ...filled, fixed(detailsEnd)]
}

function footer({ command, mayCommand }: SummaryOptions): string {
  return mayCommand ? `<sub>Run again: ${inlineCode(command)} · ${inlineCode(`${command} help`)}</sub>` : ''
}

/** The body of the review that carries the inline comments: one line, never empty, as GitHub demands of a review that only comments. */
export function renderReviewBody(review: { readonly head: string; readonly findings: number }): string {
  const found = counted(review.findings, 'integration finding')
  return `${found} on ${inlineCode(shortSha(review.head))}; the summary is in one comment of this pull request.`
}
