import type { Report } from '../../core/judgement/report.ts'
import { coverageLine } from '../coverage.ts'
import { costLine, counted, groupedBy } from '../numbers.ts'
import { verdictHeading } from '../verdict.ts'
import { decidesWord, failureWord, omissionWords, rejectionWords, severityWord } from '../words.ts'
import { printFinding } from './finding.ts'
import type { Sources } from './frame.ts'
import { line, wrap } from './layout.ts'
import type { Palette } from './palette.ts'

/** What a terminal is: its colours, its width in characters, and where the code of a path can be read. */
export interface TerminalOptions {
  readonly palette: Palette
  readonly width: number
  readonly sources: Sources
}

/** Renders a whole report for a terminal: each finding below its code, then what was not believed, not read and not decided, and the verdict last, where the eye is. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const width = Math.max(40, options.width)
  const { palette } = options
  const hunks = new Map(report.files.map(({ file }) => [file.path, file.hunks]))
  const printing = { palette, width, sources: options.sources, hunksOf: (path: string) => hunks.get(path) ?? [] }
  const blocks = [
    ...shown(report).map(({ finding }) => printFinding(finding, printing)),
    list('Below --min-severity, not shown', hidden(report), { palette, width }),
    list('Also computed', notes(report), { palette, width }),
    list('Questions', questions(report), { palette, width }),
    list('Silenced, and by what', silenced(report), { palette, width }),
    list('Allow comments that accept nothing, or less than they say', idleAllows(report), { palette, width }),
    list('Asked by the model, and answered by the configuration', answered(report), { palette, width }),
    list('Said by the model and not posted on its own', rejected(report), { palette, width }),
    list('Left out, and why', leftOut(report), { palette, width }),
    list(
      'Contracts that could not be checked',
      report.unchecked.map(({ path, why }) => `${path}: ${why}`),
      { palette, width },
    ),
    list('Guides of this review that the change touches', guides(report), { palette, width }),
    list('Warnings', report.warnings, { palette, width }),
    conclusion(report, palette, width),
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

function list(
  title: string,
  items: readonly string[],
  { palette, width }: { readonly palette: Palette; readonly width: number },
): readonly string[] {
  if (items.length === 0) return []
  const wrapped = items.flatMap((item) =>
    wrap(item, width - 4).map((text, index) => `${index === 0 ? '  ' : '    '}${text}`),
  )
  return [palette.bold(title), ...wrapped]
}

function shown({ applied }: Report): Report['applied'] {
  return applied.filter(({ state }) => state !== 'hidden')
}

function hidden({ applied }: Report): readonly string[] {
  return applied
    .filter(({ state }) => state === 'hidden')
    .map(
      ({ finding: { severity, place, title } }) => `${severityWord[severity]}, ${place.path}:${place.line}: ${title}`,
    )
}

/** Facts that are worth knowing and no finding of their own. */
function notes({ evidence }: Report): readonly string[] {
  return evidence.filter(({ level }) => level === 'info').map(({ path, line: at, title }) => `${path}:${at}: ${title}`)
}

function questions({ questions: asked }: Report): readonly string[] {
  return asked.map(({ decides, text }) => `${decidesWord[decides]}: ${text}`)
}

function silenced({ silenced: all }: Report): readonly string[] {
  return all.map(
    ({ title, path, line: at, rule, category, by, reason }) =>
      `${path}:${at}: ${title} (${by}: ${rule ?? category}${reason === undefined ? '' : `, ${reason}`})`,
  )
}

const mostIdle = 20

function idleAllows({ idleAllows: idle }: Report): readonly string[] {
  const words = idle.slice(0, mostIdle).map(({ path, line: at, why }) => `${path}:${at}: ${why}`)
  return idle.length > mostIdle ? [...words, `… and ${idle.length - mostIdle} more`] : words
}

function guides({ guideChanges }: Report): readonly string[] {
  return guideChanges.map(
    ({ path, inBase }) => `${path}: ${inBase ? 'used as in the base' : 'not used, the base has none'}`,
  )
}

function answered({ answered: all }: Report): readonly string[] {
  return all.map(({ decides, text }) => `${decidesWord[decides]}: ${text}`)
}

function rejected(report: Report): readonly string[] {
  return report.rejected.map(({ title, path, why, detail }) => {
    const more = detail === '' ? '' : ` (${detail})`
    return `${title}, ${path}: ${rejectionWords[why]}${more}`
  })
}

const pathsPerReason = 20

function leftOut({ omissions, unusable }: Report): readonly string[] {
  const groups = [...groupedBy(omissions, ({ why }) => omissionWords[why])].map(([reason, group]) => {
    const paths = group.slice(0, pathsPerReason).map(({ path, hunks, detail }) => {
      const said = detail === undefined || detail === '' ? '' : `: ${detail}`
      return `${path}${hunks > 0 ? ` (${counted(hunks, 'hunk')}${said})` : said}`
    })
    const left = group.length - paths.length
    return `${reason}: ${paths.join(', ')}${left > 0 ? ` and ${left} more` : ''}`
  })
  const calls = unusable.map(({ why, detail, paths }) => {
    const more = detail === '' ? '' : ` (${detail})`
    return `${failureWord(why) ?? why}${more}: ${counted(paths.length, 'file')}`
  })
  return [...groups, ...calls]
}

function conclusion(report: Report, palette: Palette, width: number): readonly string[] {
  const model = report.model === undefined ? '' : `, ${line(report.model, 100)}`
  const seconds = Math.max(1, Math.round(report.elapsedMs / 1_000))
  const facts = report.verdict.kind === 'skipped' ? [] : [coverageLine(report, (text) => text)]
  const noKey = report.verdict.kind === 'not-reviewed' && report.verdict.why === 'no-model'
  return [
    ...facts.flatMap((text) => wrap(text, width)),
    palette.dim(`${costLine(report.spent)}${model}, ${seconds} s`),
    ...(noKey ? ['The code was not reviewed: no model was asked.'] : []),
    verdictPaint(report, palette)(verdictHeading(report)),
  ]
}

function verdictPaint({ verdict }: Report, palette: Palette): (text: string) => string {
  switch (verdict.kind) {
    case 'clean':
      return (text) => palette.bold(palette.green(text))
    case 'partial':
    case 'not-reviewed':
      return (text) => palette.bold(palette.yellow(text))
    case 'findings':
    case 'skipped':
      return palette.bold
  }
}
