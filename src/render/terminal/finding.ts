import type { Hunk } from '../../core/change/diff.ts'
import type { Severity } from '../../core/dialogue/answer.ts'
import type { Finding } from '../../core/judgement/finding.ts'
import { confidenceWord, severityWord, surfaceWord } from '../words.ts'
import { frameOf, type Sources } from './frame.ts'
import { codeLine, line, wrap } from './layout.ts'
import type { Palette } from './palette.ts'

/** What a finding is printed with. */
export interface Printing {
  readonly palette: Palette
  readonly width: number
  readonly sources: Sources
  readonly hunksOf: (path: string) => readonly Hunk[]
}

/** Prints a finding below the line it is about, with its fix; every word of the model or the author is safe for a terminal. */
export function printFinding(finding: Finding, { palette, width, sources, hunksOf }: Printing): readonly string[] {
  const { place } = finding
  const frame = frameOf(place, { hunks: hunksOf(place.path), sources }, { palette, width })
  const indent = ' '.repeat(frame.indent)
  const [first = '', ...others] = wrap(`${severityWord[finding.severity]}: ${finding.title}`, width - frame.indent - 2)
  const paint = (text: string) => palette.bold(severityPaint(palette)[finding.severity](text))
  return [
    placeLine(finding, palette),
    ...frame.before,
    `${' '.repeat(frame.indent - 2)}└ ${paint(first)}`,
    ...others.map((text) => `${indent}${paint(text)}`),
    ...prose(finding, width - frame.indent).map((text) => `${indent}${text}`.trimEnd()),
    ...fix(finding).map((text) => `${indent}${text}`.trimEnd()),
    ...frame.after,
  ]
}

/** The colour of each severity, the same wherever findings are printed. */
export function severityPaint(palette: Palette): Record<Severity, (text: string) => string> {
  return { blocker: palette.red, major: palette.yellow, minor: palette.blue }
}

function placeLine({ place, origin, category, confidence }: Finding, palette: Palette): string {
  const lines = place.startLine < place.line ? `${place.startLine}-${place.line}` : String(place.line)
  const about = [
    place.side === 'LEFT' ? 'removed' : undefined,
    origin.kind === 'computed' ? `computed by ${line(origin.rule, 80)}` : surfaceWord[origin.lens],
    category,
    origin.kind === 'computed' ? undefined : confidenceWord[confidence],
  ]
  const words = about.filter((word) => word !== undefined).join(' · ')
  return `${palette.bold(`${line(place.path, 200)}:${lines}`)}  ${palette.dim(words)}`
}

function prose({ trigger, failure, noticed, affects }: Finding, width: number): readonly string[] {
  const reached =
    affects.length === 0
      ? ''
      : `Affects ${affects.slice(0, 8).join(', ')}${affects.length > 8 ? ` and ${affects.length - 8} more` : ''}.`
  const paragraphs = [trigger, failure, noticed].filter((text) => text.trim() !== '').map((text) => text.trim())
  const text = paragraphs.map(stopped).join(paragraphs.some((one) => one.includes('\n')) ? '\n' : ' ')
  return [...text.split('\n').flatMap((one) => wrap(one, width)), ...wrap(reached, width)]
}

function stopped(text: string): string {
  return text.includes('\n') || /[.!?:…]["'`)\]]?$/.test(text) ? text : `${text}.`
}

const maxFixLines = 40
/** A line of a fix is there to be copied, so it may be wider than the terminal. */
const maxFixWidth = 400

function fix({ fix, suggestion }: Finding): readonly string[] {
  const code = fix?.code ?? suggestion
  if (code === undefined || code.trim() === '') return []
  const lines = code.replace(/\n+$/, '').split('\n')
  const left = lines.length - maxFixLines
  const shown = lines.slice(0, maxFixLines).map((text) => `  ${codeLine(text, maxFixWidth)}`)
  return ['Fix:', ...shown, ...(left > 0 ? [`  … and ${left} more lines`] : [])]
}
