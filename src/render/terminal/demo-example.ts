import type { Finding } from '../../core/judgement/finding.ts'
import type { Report } from '../../core/judgement/report.ts'
import { costLine, counted } from '../numbers.ts'
import { verdictTitle } from '../verdict.ts'
import { decidesWord, failureWord, rejectionWords, severityWord, surfaceWord } from '../words.ts'
import { severityPaint } from './finding.ts'
import { codeLine, line, wrap } from './layout.ts'
import type { Palette } from './palette.ts'

/** A reviewed example: the folder it lies in, and the report of its review. */
export interface DemoExample {
  readonly folder: string
  readonly report: Report
}

/** How wide and how coloured a page is. */
export interface PageOptions {
  readonly palette: Palette
  readonly width: number
}

/** Where the texts of findings begin: behind the longest severity. */
const column = 11

/** Renders one review in short: its worst finding with its code and reason, the others by title and place, then what was asked, not believed, not read and spent. */
export function demoExample({ folder, report }: DemoExample, options: PageOptions): readonly string[] {
  const [worst, ...others] = report.applied.map(({ finding }) => finding)
  return [
    titleLine(report, options),
    ...wrap(coverage(folder, report), options.width).map(options.palette.dim),
    ...(worst === undefined
      ? []
      : [...headed(worst, report, options), ...reasoned(worst, options), ...instead(worst, options)]),
    ...others.flatMap((finding) => [...headed(finding, report, options), ...instead(finding, options)]),
    ...notRead(report).flatMap((text) =>
      wrap(text, options.width - 2).map((part) => options.palette.yellow(`  ${part}`)),
    ),
    ...remarks(report).flatMap(([label, text]) => labelled(label, text, options)),
  ]
}

/** The title to the left, the verdict to the right where there is room for both. */
function titleLine(report: Report, { palette, width }: PageOptions): string {
  const verdict = verdictTitle(report)
  const title = line(report.subject.title, Math.max(20, width - verdict.length - 2))
  const gap = ' '.repeat(Math.max(2, width - title.length - verdict.length))
  const incomplete = report.verdict.kind === 'partial' || report.verdict.kind === 'not-reviewed'
  return `${palette.bold(title)}${gap}${incomplete ? palette.yellow(verdict) : palette.bold(verdict)}`
}

function coverage(folder: string, { files, coverage: read, checkedContracts }: Report): string {
  const shown = `${read.shownHunks} of ${counted(read.hunks, 'hunk')} in ${counted(read.selectedFiles, 'file')}`
  const contracts = checkedContracts === 0 ? '' : `, ${counted(checkedContracts, 'contract')} computed`
  return `${folder}: ${counted(files.length, 'file')} changed; ${shown} read${contracts}`
}

function headed(finding: Finding, { replies }: Report, { palette, width }: PageOptions): readonly string[] {
  const { place, severity } = finding
  const paint = (text: string) => palette.bold(severityPaint(palette)[severity](text))
  const [first = '', ...rest] = wrap(finding.title, width - column)
  const lines = place.startLine < place.line ? `${place.startLine}-${place.line}` : String(place.line)
  const removed = place.side === 'LEFT' ? ' (removed)' : ''
  const where = line(`${place.path}:${lines}${removed}`, width - column)
  return [
    `  ${paint(severityWord[severity].padEnd(column - 2))}${palette.bold(first)}`,
    ...rest.map((text) => indented(palette.bold(text))),
    indented(`${palette.dim(where)}  ${sourceOf(finding, replies, palette)}`),
  ]
}

/** Says of every finding whether it is computed or said, and of what is said, whether now. */
function sourceOf({ origin, confidence }: Finding, replies: Report['replies'], palette: Palette): string {
  if (origin.kind === 'computed') return `${palette.bold('computed now')} (${origin.rule})`
  const sure = confidence === 'high' ? '' : `, ${confidence} confidence`
  return `${replies} answer (${surfaceWord[origin.lens]}${sure})`
}

function reasoned({ place, tie, trigger, failure }: Finding, { palette, width }: PageOptions): readonly string[] {
  const mark = place.side === 'LEFT' ? '-' : tie === 'changed' ? '+' : ' '
  const paint = { '-': palette.red, '+': palette.green, ' ': palette.dim }[mark]
  const [code = ''] = place.shown
  return [
    indented(paint(codeLine(`${mark} ${code.trim()}`, width - column))),
    ...wrap(`${trigger} ${failure}`, width - column).map(indented),
  ]
}

/** Most lines of safe steps that are shown. */
const maxSteps = 3

/** The safe steps that were computed with a finding, without what stands between them. */
function instead({ origin, fix }: Finding, { palette, width }: PageOptions): readonly string[] {
  if (origin.kind !== 'computed' || fix === undefined || origin.fromModel?.includes('code') === true) return []
  const steps = fix.code.split('\n').filter((step) => !/^\s*(?:--|#|$)/.test(step))
  return steps.slice(0, maxSteps).map((step, index) => {
    const label = index === 0 ? 'Instead: ' : '         '
    return indented(palette.green(codeLine(`${label}${step}`, width - column)))
  })
}

function notRead({ unusable, unchecked }: Report): readonly string[] {
  return [
    ...unusable.map(
      ({ why, detail, paths }) => `Not read: ${counted(paths.length, 'file')}, ${failureWord(why) ?? why} (${detail})`,
    ),
    ...unchecked.map(({ path, why }) => `Not computed: ${path}, ${why}`),
  ]
}

function remarks(report: Report): readonly (readonly [label: string, text: string])[] {
  const recorded = report.replies === 'recorded' ? ' as recorded' : ''
  return [
    ...report.questions.map(({ decides, text }) => [`${decidesWord[decides]}:`, text] as const),
    ...report.rejected.map(({ title, why }) => ['Rejected:', `${title} (${rejectionWords[why]})`] as const),
    [`Cost${recorded}:`, costLine(report.spent)],
  ]
}

function labelled(label: string, text: string, { palette, width }: PageOptions): readonly string[] {
  const [first = '', ...rest] = wrap(`${label} ${text}`, width - 2)
  return [`  ${palette.bold(label)}${first.slice(label.length)}`, ...rest.map((part) => `  ${part}`)]
}

function indented(text: string): string {
  return `${' '.repeat(column)}${text}`
}
