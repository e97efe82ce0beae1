import type { Severity } from '../core/dialogue/answer.ts'
import type { Finding } from '../core/judgement/finding.ts'
import { unplaced } from '../core/judgement/finding.ts'
import type { Report } from '../core/judgement/report.ts'
import type { Annotation, CheckRun } from '../core/ports.ts'
import type { SurfaceFile } from '../core/surface/surface.ts'
import { counted } from './numbers.ts'
import { terminalText } from './safe-text/terminal.ts'
import { truncate } from './safe-text/truncate.ts'
import { summaryText } from './summary/summary.ts'
import { verdictTitle } from './verdict.ts'
import { severityWord } from './words.ts'

/** GitHub's limits of an annotation: 255 characters of title, 64 KB of message (platform: checks). */
const limits = { title: 255, message: 60_000 } as const

const levelOf: Record<Severity, Annotation['level']> = { blocker: 'failure', major: 'warning', minor: 'notice' }

/** Renders the check run of a report: `success` only when everything selected was read, nothing found, nothing left that could not be placed, and no earlier finding is open; otherwise `neutral`. It never fails a commit. */
export function renderCheckRun(report: Report): CheckRun {
  const options = { command: '', mayCommand: false, rulePages: undefined, runUrl: undefined }
  return {
    conclusion: isGreen(report) ? 'success' : 'neutral',
    title: truncate(checkTitle(report), limits.title),
    summary: summaryText(report, options),
    annotations: report.applied.map(({ finding }) => annotationOf(finding, report.files)),
  }
}

function isGreen({ verdict, omissions, unchecked, standing, rejected }: Report): boolean {
  const left = omissions.length + unchecked.length + standing.length + unplaced(rejected).length
  return verdict.kind === 'clean' && left === 0
}

function checkTitle(report: Report): string {
  const title = verdictTitle(report)
  const missing = report.unchecked.length
  const unread = missing === 0 ? '' : `; ${counted(missing, 'contract file')} not checked`
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}${unread}`
}

/** The annotations that a workflow run shows: at most `perLevel` of each level, worst findings first, with the number left out. */
export function annotationsOf(
  report: Report,
  perLevel = 10,
): { readonly annotations: readonly Annotation[]; readonly omitted: number } {
  const all = report.applied.map(({ finding }) => annotationOf(finding, report.files))
  const annotations = (['failure', 'warning', 'notice'] as const).flatMap((level) =>
    all.filter((annotation) => annotation.level === level).slice(0, perLevel),
  )
  return { annotations, omitted: all.length - annotations.length }
}

function annotationOf(finding: Finding, files: readonly SurfaceFile[]): Annotation {
  const { place, severity } = finding
  const removed = place.side === 'LEFT'
  const near = removed ? nearestNewLine(finding, files) : place.line
  return {
    path: place.path,
    startLine: removed ? near : Math.min(place.startLine, place.line),
    endLine: near,
    level: levelOf[severity],
    title: truncate(`${severityWord[severity]}: ${oneLine(finding.title)}`, limits.title),
    message: truncate(message(finding), limits.message),
  }
}

function message(finding: Finding): string {
  const { place, fix } = finding
  const quoted = place.shown.map(oneLine).filter((line) => line !== '')
  const about = `About ${place.startLine < place.line ? 'removed lines' : 'the removed line'} ${place.startLine === place.line ? '' : `${place.startLine}–`}${place.line}`
  return [
    place.side === 'LEFT' ? `${about}${quoted.length === 0 ? '' : `: ${quoted.slice(0, 3).join(' ')}`}` : '',
    ...[finding.trigger, finding.failure].map((text) => terminalText(text).trim()),
    fix === undefined ? '' : `Fix:\n${terminalText(fix.code)}`,
    finding.origin.kind === 'computed' ? `Computed (${finding.origin.rule}).` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function oneLine(text: string): string {
  return terminalText(text.replace(/\s+/g, ' ')).trim()
}

/** The line of the new text that stands where a removed line stood; line 1 where the file has none. */
function nearestNewLine({ place }: Finding, files: readonly SurfaceFile[]): number {
  const hunks = files.find(({ file }) => file.path === place.path)?.file.hunks ?? []
  for (const hunk of hunks) {
    const at = hunk.lines.findIndex((line) => line.kind === 'removed' && line.old === place.line)
    if (at < 0) continue
    const after = hunk.lines.slice(at).find((line) => line.kind !== 'removed')
    const before = hunk.lines.slice(0, at).findLast((line) => line.kind !== 'removed')
    const near = after ?? before
    return near === undefined ? 1 : near.new
  }
  return 1
}
