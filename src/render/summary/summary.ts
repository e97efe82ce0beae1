import { unplaced } from '../../core/judgement/finding.ts'
import type { Report } from '../../core/judgement/report.ts'
import { folded } from '../finding-text.ts'
import { charsOf, fitWithin, fixed, type Section } from '../fit.ts'
import { renderMarker } from '../marker.ts'
import { counted, shortSha } from '../numbers.ts'
import { inlineCode } from '../safe-text/inline.ts'
import { details } from './details.ts'
import { findingsInFull, findingsTable } from './findings.ts'
import { opening, questions } from './opening.ts'
import type { SummaryOptions } from './options.ts'

/** GitHub accepts 65,536 characters; the rest is room for what it adds (platform: body limit). */
const maxSummaryChars = 60_000

/** Renders the one summary comment, its marker first; at most 60,000 characters, every cut said, and "nothing found" only for a clean verdict. */
export function renderSummary(report: Report, options: SummaryOptions): string {
  return `${renderMarker({ kind: 'summary' })}\n${summaryText(report, options)}`
}

/** The summary without its marker, for places where no comment is found again. */
export function summaryText(report: Report, options: SummaryOptions): string {
  const { kind } = report.verdict
  const head = opening(report, options).map(fixed)
  const asked = questions(report).map(fixed)
  const told = unplaced(report.rejected).length + report.silenced.length
  const quiet = kind === 'skipped' || (kind === 'clean' && told === 0)
  if (quiet) return fitWithin([...head, ...asked], maxSummaryChars, charsOf)
  const rest = restWords(options)
  const sections = [
    ...head,
    findingsTable(report, rest),
    ...asked,
    findingsInFull(report.applied, { rulePages: options.rulePages, rest }, folded),
    ...foldedSections('Details', details(report, rest)),
    fixed(footer(options)),
  ]
  return fitWithin(sections, maxSummaryChars - 100, charsOf)
}

/** Says of what is cut that it is cut, and where it can be read. */
function restWords({ runUrl }: SummaryOptions): string {
  return runUrl === undefined
    ? ' left out here for length'
    : ` in [the job summary](${runUrl}), left out here for length`
}

/** Puts sections into one block that the reader opens, while each can still be shortened by itself. */
function foldedSections(title: string, sections: readonly Section[]): readonly Section[] {
  const filled = sections.filter(({ lengths }) => lengths[0]?.() !== '')
  return filled.length === 0 ? [] : [fixed(`<details><summary>${title}</summary>`), ...filled, fixed('</details>')]
}

function footer({ command, mayCommand }: SummaryOptions): string {
  return mayCommand ? `<sub>Run again: ${inlineCode(command)} · ${inlineCode(`${command} help`)}</sub>` : ''
}

/** The body of the review that carries the inline comments: one line, never empty, as GitHub demands of a review that only comments. */
export function renderReviewBody(review: { readonly head: string; readonly findings: number }): string {
  const found = counted(review.findings, 'integration finding')
  return `${found} on ${inlineCode(shortSha(review.head))}; the summary is in one comment of this pull request.`
}
