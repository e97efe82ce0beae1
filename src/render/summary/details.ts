import type { Omission } from '../../core/dialogue/plan.ts'
import type { Report } from '../../core/judgement/report.ts'
import type { SurfaceFile } from '../../core/surface/surface.ts'
import { pathCode } from '../finding-text.ts'
import { fixed, itemised, type Section } from '../fit.ts'
import { costLine, counted, groupedBy } from '../numbers.ts'
import { remembered } from '../once.ts'
import { reasonKind, reasonLine } from '../reason.ts'
import { inlineCode, safeInline } from '../safe-text/inline.ts'
import { truncate } from '../safe-text/truncate.ts'
import { pointWord, rejectionWords } from '../words.ts'
import { answeredQuestions, idleAllows, silencedFindings } from './configured.ts'
import { hiddenFindings, movedItem } from './findings.ts'
import { idsOfFindings } from './ids.ts'
import { namedPaths, omissionReason, unusableWords } from './opening.ts'
import { costMarker } from './same.ts'
import { changedThreads } from './threads.ts'

/** The sections below the findings, in the order in which they are read; `rest` says where what is cut can be found. */
export function details(report: Report, rest: string): readonly Section[] {
  return [
    hiddenFindings(report, rest),
    changedThreads(report.closed, rest),
    silencedFindings(report, rest),
    idleAllows(report, rest),
    points(report, rest),
    otherSide(report, rest),
    notes(report, rest),
    answeredQuestions(report, rest),
    rejected(report, rest),
    moved(report, rest),
    leftOut(report),
    perhaps(report, rest),
    notChecked(report, rest),
    unusableCalls(report, rest),
    outOfScope(report, rest),
    idsOfFindings(report, rest),
    warnings(report, rest),
    fixed(cost(report)),
  ]
}

/** What was not read, by reason; its shortest form still says how much of it there is. */
function leftOut({ omissions, unusable }: Report): Section {
  if (omissions.length === 0) return fixed('')
  const groups = [...groupedBy(omissions, (omission) => omissionReason(omission, unusable))]
  const shown = (paths: number) => () => {
    const rows = groups.slice(0, maxReasons).map(([reason, group]) => `- ${reason}: ${omitted(group, paths)}`)
    const left = groups.length - rows.length
    return ['**Left out, and why**\n', ...rows, ...(left > 0 ? [`- … and ${left} more reasons`] : [])].join('\n')
  }
  return { worth: 70, lengths: [shown(200), shown(40), shown(8), shown(0)] }
}

const maxReasons = 20

/** The first paths with what is known of each, and the number of the others. */
function omitted(omissions: readonly Omission[], paths: number): string {
  const named = omissions.slice(0, paths).map(({ path, hunks }) => {
    const size = hunks > 0 ? ` (${counted(hunks, 'hunk')})` : ''
    return path === '' ? `not known which${size}` : `${pathCode(path)}${size}`
  })
  const others = omissions.slice(paths)
  if (others.length === 0) return named.join(', ')
  const hunks = others.reduce((sum, omission) => sum + omission.hunks, 0)
  const rest = `${named.length === 0 ? counted(others.length, 'file') : `${others.length} more`} with ${counted(hunks, 'hunk')}`
  return [...named, rest].join(', ')
}

/** Files without a sign of a surface, each with what became of it. */
function perhaps({ files, perhaps: read, unusable, verdict }: Report, rest: string): Section {
  const unread = new Map(read.omissions.map((omission) => [omission.path, omissionReason(omission, unusable)]))
  const fate = (path: string) => {
    const why = unread.get(path)
    if (verdict.kind === 'not-reviewed' && why === undefined) return 'not shown'
    return why === undefined ? 'shown' : `not read: ${why}`
  }
  return itemised({
    title: 'Without a sign of an API, queue or database',
    worth: 12,
    items: files.filter(({ tier }) => tier === 'maybe'),
    item: ({ file }) => `- ${pathCode(file.path)}: ${fate(file.path)}`,
    counts: [60, 12],
    rest,
  })
}

/** What was found by name in the rest of the repository. */
function otherSide({ counterparts }: Report, rest: string): Section {
  return itemised({
    title: 'The other side, found by name',
    worth: 18,
    items: counterparts,
    head: '| name | changed at | other side |\n|---|---|---|',
    item: ({ name, from, place, what }) => {
      const found =
        place === undefined ? `no ${what} found` : `${what} ${pathCode(`${place.path}:${place.lines.start}`)}`
      return `| ${inlineCode(truncate(name.text, 100))} | ${pathCode(`${from.path}:${from.line}`)} | ${found} |`
    },
    rest,
  })
}

/** Named only when the opening has no room for all of them. */
function notChecked({ unchecked }: Report, rest: string): Section {
  return itemised({
    title: 'Contracts that could not be checked',
    worth: 65,
    items: unchecked.length > namedPaths ? unchecked : [],
    item: ({ path, why }) => `- ${pathCode(path)}: ${safeInline(why, 300)}`,
    rest,
  })
}

function unusableCalls({ unusable }: Report, rest: string): Section {
  return itemised({
    title: 'Requests that gave nothing usable',
    worth: 55,
    items: unusable,
    item: (call) => {
      const paths = call.paths.slice(0, 20).map(pathCode).join(', ')
      const left = call.paths.length > 20 ? ` and ${call.paths.length - 20} more` : ''
      const detail = call.detail === '' ? '' : ` (${safeInline(call.detail, 200)})`
      return `- ${unusableWords(call)}${detail}: ${paths}${left}`
    },
    rest,
  })
}

function moved({ applied }: Report, rest: string): Section {
  const items = applied.filter(({ state, fallback }) => state === 'posted' && fallback !== undefined)
  return itemised({ title: 'Not on their lines', worth: 40, items, item: movedItem, rest })
}

/** Facts that are worth knowing and no finding of their own. */
function notes({ evidence }: Report, rest: string): Section {
  return itemised({
    title: 'Also computed',
    worth: 35,
    items: evidence.filter(({ level }) => level === 'info'),
    item: ({ path, line, title }) => `- ${pathCode(`${path}:${line}`)}: ${safeInline(title, 300)}`,
    rest,
  })
}

function points(report: Report, rest: string): Section {
  const other = remembered((text) => safeInline(text, 200))
  return itemised({
    title: 'Integration points',
    worth: 20,
    items: report.points,
    head: '| kind | where | counterpart |\n|---|---|---|',
    item: ({ kind, path, counterpart }) => `| ${pointWord[kind]} | ${pathCode(path)} | ${other(counterpart)} |`,
    rest,
  })
}

function rejected(report: Report, rest: string): Section {
  return itemised({
    title: 'Said by the model and not posted on its own',
    worth: 30,
    items: report.rejected,
    item: ({ title, path, why, detail }) => {
      const more = detail === '' ? '' : ` (${safeInline(detail, 200)})`
      return `- ${safeInline(title, 200)}, ${pathCode(path)}: ${rejectionWords[why]}${more}`
    },
    rest,
  })
}

function outOfScope({ files }: Report, rest: string): Section {
  const dropped = files.filter(({ tier }) => tier === 'dropped')
  const tests = files.filter(({ tier }) => tier === 'test').length
  const groups = [...groupedBy(dropped, ({ why }) => reasonKind(why[0]?.text ?? 'no reason recorded'))]
  return itemised({
    title: 'Out of scope',
    worth: 10,
    items: [
      ...groups
        .map(([kind, files]) => ({ why: onlyReason(files) ?? kind, length: files.length }))
        .toSorted((a, b) => b.length - a.length),
      ...(tests === 0 ? [] : [{ why: 'tests, read only beside what they test', length: tests }]),
    ],
    item: ({ why, length }) => `- ${reasonLine(why, 120)}: ${length}`,
    counts: [12],
    rest,
  })
}

/** Where all files of a kind have one reason, it is told whole. */
function onlyReason(files: readonly SurfaceFile[]): string | undefined {
  const reasons = new Set(files.map(({ why }) => why[0]?.text))
  return reasons.size === 1 ? [...reasons][0] : undefined
}

function warnings(report: Report, rest: string): Section {
  return itemised({
    title: 'For who set this up',
    worth: 50,
    items: report.warnings,
    item: (warning) => `- ${safeInline(warning, 400)}`,
    rest,
  })
}

/** Requests, tokens, dollars, model and time, in one line that `sameSummary` leaves out: it differs from run to run although nothing has changed. */
function cost({ spent, model, elapsedMs, replies }: Report): string {
  if (spent.requests === 0) return ''
  const named = model === undefined ? '' : `, ${inlineCode(truncate(model, 100))}`
  const recorded = replies === 'recorded' ? ', as recorded' : ''
  return `${costMarker}${costLine(spent)}${recorded}${named}, ${Math.max(1, Math.round(elapsedMs / 1_000))} s</sub>`
}
