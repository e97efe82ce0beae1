import type { Evidence } from '../core/evidence/evidence.ts'
import type { Report } from '../core/judgement/report.ts'
import type { SurfaceFile } from '../core/surface/surface.ts'
import { folded, pathCode } from './finding-text.ts'
import { fitWithin, fixed, itemised, type Section } from './fit.ts'
import { groupedBy } from './numbers.ts'
import { remembered } from './once.ts'
import { reasonLine } from './reason.ts'
import { inlineCode, safeInline } from './safe-text/inline.ts'
import { utf8Length } from './safe-text/truncate.ts'
import { details } from './summary/details.ts'
import { dismissedFindings } from './summary/dismissed.ts'
import { findingsInFull, findingsTable } from './summary/findings.ts'
import { opening, questions } from './summary/opening.ts'
import type { SummaryOptions } from './summary/options.ts'
import { changedThreads } from './summary/threads.ts'
import { levelWords, surfaceWord } from './words.ts'

/** The runner takes 1 MiB for a step and loses the whole summary above it. */
const maxJobSummaryBytes = 1_000_000

const rest = ' left out here for length'

/** Renders the summary of the job: what the comment says, findings that stand nowhere else whole and open, and every list; at most 1,000,000 bytes, each cut said. */
export function renderJobSummary(report: Report, options: SummaryOptions): string {
  const open = (title: string, text: string) => `#### ${title}\n\n${text}`
  const sections = [
    ...opening(report, options).map(fixed),
    findingsTable(report, rest),
    ...questions(report).map(fixed),
    findingsInFull(report.applied, { rulePages: options.rulePages, rest }, open),
    dismissedFindings(report.dismissed, rest, open),
    ...(report.verdict.kind === 'skipped'
      ? [changedThreads(report.closed, rest)]
      : [...details(report, rest), ...records(report)]),
  ]
  return `${fitWithin(sections, maxJobSummaryBytes - 100, utf8Length)}\n`
}

/** What only the job summary holds: the facts, the files and the receipts, each list one by one. */
function records(report: Report): readonly Section[] {
  return [evidence(report.evidence), selected(report.files), dropped(report.files), receipts(report)].map(foldSection)
}

/** Puts a list into a block that the reader opens, its title where it can be seen closed. */
function foldSection(section: Section): Section {
  const fold = (length: () => string) => () => {
    const text = length()
    const title = /^\*\*([^*]+)\*\*\n\n/.exec(text)
    return title === null ? text : folded(title[1] ?? '', text.slice(title[0].length))
  }
  const [whole, ...shorter] = section.lengths
  return { worth: section.worth, lengths: [fold(whole), ...shorter.map(fold)] }
}

function evidence(items: readonly Evidence[]): Section {
  return itemised({
    title: 'Computed facts',
    worth: 60,
    items,
    head: '| | rule | where | what |\n|---|---|---|---|',
    item: ({ level, rule, path, line, side, title }) => {
      const where = `${pathCode(path)}, line ${line} of the ${side}`
      return `| ${levelWords[level][0]} | ${inlineCode(rule)} | ${where} | ${safeInline(title, 300)} |`
    },
    counts: [500, 100],
    rest,
  })
}

function selected(files: readonly SurfaceFile[]): Section {
  const reason = remembered((text) => reasonLine(text, 100))
  return itemised({
    title: 'Files on the surface, and why',
    worth: 15,
    items: files.filter(({ tier }) => tier === 'selected' || tier === 'maybe'),
    item: ({ file, surfaces, tier, why }) => {
      const reasons = why.map(({ text }) => reason(text)).join('; ')
      const about = tier === 'maybe' ? 'perhaps' : surfaces.map((surface) => surfaceWord[surface]).join(', ')
      return `- ${pathCode(file.path)}: ${about}. ${reasons}`
    },
    counts: [500, 100],
    rest,
  })
}

function dropped(files: readonly SurfaceFile[]): Section {
  const reason = remembered((text) => reasonLine(text, 120))
  return itemised({
    title: 'Files out of scope, and why',
    worth: 5,
    items: files.filter(({ tier }) => tier === 'dropped' || tier === 'test'),
    item: ({ file, why }) => `- ${pathCode(file.path)}: ${reason(why[0]?.text ?? 'no reason recorded')}`,
    counts: [500, 100],
    rest,
  })
}

function receipts(report: Report): Section {
  return itemised({
    title: 'The model’s word on each file',
    worth: 12,
    items: perFile(report.receipts),
    item: ({ path, judged, why }) => {
      const reason = why === undefined || why === '' ? '' : ` (${safeInline(why, 200)})`
      return `- ${pathCode(path)}: ${judged ? 'judged' : 'not judged'}${reason}`
    },
    counts: [500, 100],
    rest,
  })
}

/** One row for each file: under several lenses it is judged only if it was under all, and the first reason speaks. */
function perFile(receipts: Report['receipts']): Report['receipts'] {
  return [...groupedBy(receipts, ({ path }) => path)].map(
    ([path, all]) => all.find(({ judged }) => !judged) ?? { path, judged: true, why: undefined },
  )
}
