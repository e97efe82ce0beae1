import type { Severity } from '../core/dialogue/answer.ts'
import type { Finding } from '../core/judgement/finding.ts'
import { endingOf, type FailRules, isSpotless } from '../core/judgement/outcome.ts'
import type { Applied } from '../core/judgement/reconcile.ts'
import type { Report } from '../core/judgement/report.ts'
import type { Annotation, CheckRun } from '../core/ports.ts'
import type { SurfaceFile } from '../core/surface/surface.ts'
import { failureReason } from './ending.ts'
import { nearestNewLine } from './nearest-line.ts'
import { counted } from './numbers.ts'
import { plainBody, plainTitle } from './plain-finding.ts'
import { truncate } from './safe-text/truncate.ts'
import { summaryText } from './summary/summary.ts'
import { verdictTitle } from './verdict.ts'
import { severityWord } from './words.ts'

/** GitHub's limits of an annotation: 255 characters of title, 64 KB of message (platform: checks). */
const limits = { title: 255, message: 60_000 } as const

const levelOf: Record<Severity, Annotation['level']> = { blocker: 'failure', major: 'warning', minor: 'notice' }

/** Most annotations of one check run: ten requests a second apart fit the time that is kept for publishing. */
const maxAnnotations = 500

/** Renders the check run of a report: `failure` only where the workflow asked to fail on this; `success` only when everything selected was read, nothing found, nothing left that could not be placed, and no earlier finding is open; otherwise `neutral`. */
export function renderCheckRun(report: Report, rules: FailRules): CheckRun {
  const fails = failureReason(endingOf(report, rules), rules)
  const options = { command: '', mayCommand: false, rulePages: undefined, runUrl: undefined, fails }
  const all = annotated(report.applied)
  const left = all.length - maxAnnotations
  const cut = left > 0 ? `\n\n${counted(left, 'further finding')} without an annotation.` : ''
  return {
    conclusion: fails !== undefined ? 'failure' : isSpotless(report) ? 'success' : 'neutral',
    title: truncate(checkTitle(report), limits.title),
    summary: `${summaryText(report, options)}${cut}`,
    annotations: all.slice(0, maxAnnotations).map((finding) => annotationOf(finding, report.files)),
  }
}

/** Findings on their lines, whether or not a comment could be placed there; what is below `min-severity` is not shown here either. */
function annotated(applied: readonly Applied[]): readonly Finding[] {
  return applied.filter(({ state }) => state !== 'hidden').map(({ finding }) => finding)
}

function checkTitle(report: Report): string {
  const title = verdictTitle(report)
  const missing = report.unchecked.length
  const unread = missing === 0 ? '' : `; ${counted(missing, 'contract file')} not checked`
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}${unread}`
}

/** GitHub keeps ten annotations of each level for one step, and loses the others without a word. */
const mostOfLevel = 10

/** The annotations that a workflow run shows of findings that stand in no comment: worst first, as many of each level as the step has left beside what it has `said` itself, with the number of the others; the last place of the warnings is kept for the sentence that tells this number. */
export function annotationsOf(
  { applied, files }: Pick<Report, 'applied' | 'files'>,
  said: { readonly errors: number; readonly warnings: number },
): { readonly annotations: readonly Annotation[]; readonly omitted: number } {
  const all = annotated(applied.filter(({ state }) => state === 'listed')).map((finding) =>
    annotationOf(finding, files),
  )
  const room = { failure: mostOfLevel - said.errors, warning: mostOfLevel - said.warnings, notice: mostOfLevel }
  const whole = cutTo(all, room)
  return whole.omitted === 0 ? whole : cutTo(all, { ...room, warning: room.warning - 1 })
}

function cutTo(all: readonly Annotation[], room: Readonly<Record<Annotation['level'], number>>) {
  const annotations = (['failure', 'warning', 'notice'] as const).flatMap((level) =>
    all.filter((annotation) => annotation.level === level).slice(0, Math.max(0, room[level])),
  )
  return { annotations, omitted: all.length - annotations.length }
}

/** One finding as an annotation in plain text. */
function annotationOf(finding: Finding, files: readonly SurfaceFile[]): Annotation {
  const { place, severity } = finding
  const removed = place.side === 'LEFT'
  const file = removed ? files.find(({ file: { path } }) => path === place.path) : undefined
  const near = file === undefined ? (removed ? 1 : place.line) : nearestNewLine(place, file)
  return {
    path: place.path,
    startLine: removed ? near : Math.min(place.startLine, place.line),
    endLine: near,
    level: levelOf[severity],
    title: truncate(`${severityWord[severity]}: ${plainTitle(finding)}`, limits.title),
    message: truncate(plainBody(finding), limits.message),
  }
}
