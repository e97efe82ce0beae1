import { classify } from '../../src/core/surface/classify.ts'
import type { SurfaceFile } from '../../src/core/surface/surface.ts'
import { type Surface, surfaces } from '../../src/core/surface/surface.ts'
import { defaults, openCommits, type SortedChange } from './changes.ts'
import type { Table } from './table.ts'

/** A labelled file of a commit; `clear` are the labels nobody would doubt, `labels` all that can be defended. */
interface Row {
  readonly repository: string
  readonly sha: string
  readonly path: string
  readonly labels: ReadonlySet<string>
  readonly clear: ReadonlySet<string>
  readonly isClear: boolean
  readonly flag: string
  readonly reason: string
}

/** A row with what we say of its file. */
interface Answered {
  readonly row: Row
  readonly answer: SurfaceFile
}

/** A share with its goal: `met` of `all`, at least `goal`; nothing to count is no failure. */
interface Figure {
  readonly name: string
  readonly met: number
  readonly all: number
  readonly goal: number | undefined
}

/**
 * Measures selection on a table of labelled files: each commit is read whole, sorted in both passes, and the row's path looked up.
 * A clear positive has a clear label; a clear negative is certain to have none. Precision of `selected` counts rows that are certain or have a clear label.
 */
export async function measureSelection(
  table: Table,
  folder: string,
  withMisses: boolean,
): Promise<{ readonly text: string; readonly isGood: boolean }> {
  const rows = table.rows.map(parseRow)
  const commits = await openCommits(folder)
  try {
    const answered: Answered[] = []
    const missing = new Set<string>()
    const changes = new Set<SortedChange>()
    for (const row of rows) {
      const change = await commits.sorted(row.repository, row.sha)
      const answer = change?.sorted.find(({ file }) => file.path === row.path)
      if (change !== undefined) changes.add(change)
      if (answer === undefined)
        missing.add(`${row.repository} ${row.sha.slice(0, 7)}${change === undefined ? '' : ` ${row.path}`}`)
      else answered.push({ row, answer })
    }
    const figures = figuresOf(answered)
    const milliseconds = timeOf([...changes])
    const text = [
      `${table.file}: ${answered.length} of ${rows.length} rows measured`,
      ...(missing.size > 0 ? [`not found: ${[...missing].join(', ')}`] : []),
      ...figures.map(printFigure),
      `${milliseconds <= 1_000 ? 'ok    ' : 'NOT OK'} ${Math.round(milliseconds)} ms to classify 3,000 files (goal 1,000)`,
      ...(withMisses ? missesOf(answered) : []),
    ].join('\n')
    return { text, isGood: answered.length > 0 && milliseconds <= 1_000 && figures.every(isMet) }
  } finally {
    await commits.close()
  }
}

function parseRow(cells: Readonly<Record<string, string>>): Row {
  const { repo = '', sha = '', path = '', labels = '', clear_labels = '', certainty, flag = '', reason = '' } = cells
  const none = flag === 'test' || flag === 'generated'
  return {
    repository: repo,
    sha,
    path,
    labels: none ? new Set() : setOf(labels),
    clear: none ? new Set() : setOf(clear_labels),
    isClear: certainty === 'clear',
    flag,
    reason,
  }
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(',').filter((label) => label !== '' && label !== 'none'))
}

const isPositive = ({ row }: Answered) => row.clear.size > 0
const isNegative = ({ row }: Answered) => row.labels.size === 0 && row.isClear
const isSelected = ({ answer }: Answered) => answer.tier === 'selected'
const isKept = ({ answer }: Answered) => answer.tier === 'selected' || answer.tier === 'maybe'
const isDropped = (one: Answered) => !isKept(one)

function figuresOf(all: readonly Answered[]): readonly Figure[] {
  const positives = all.filter(isPositive)
  const negatives = all.filter(isNegative)
  const selected = all.filter(isSelected)
  const certain = selected.filter((one) => isPositive(one) || isNegative(one))
  const share = (name: string, of: readonly Answered[], is: (one: Answered) => boolean, goal?: number): Figure => ({
    name,
    met: of.filter(is).length,
    all: of.length,
    goal,
  })
  return [
    share('clear positives kept', positives, isKept, 0.98),
    share('clear positives selected', positives, isSelected),
    share('clear negatives not selected', negatives, (one) => !isSelected(one), 0.95),
    share('clear negatives dropped', negatives, isDropped, 0.85),
    share('precision of selected, clear rows', certain, ({ row }) => row.labels.size > 0, 0.9),
    share('precision of selected, all rows', selected, ({ row }) => row.labels.size > 0),
    ...surfaces.flatMap((surface) => figuresOfSurface(surface, all)),
  ]
}

/** Recall over clear labels; a surface that we name is false only where no label, clear or debatable, defends it. */
function figuresOfSurface(surface: Surface, all: readonly Answered[]): readonly Figure[] {
  const labelled = all.filter(({ row }) => row.clear.has(surface))
  const named = all.filter(
    ({ answer, row }) => answer.surfaces.includes(surface) && (row.isClear || row.clear.size > 0),
  )
  const found = labelled.filter(({ answer }) => answer.surfaces.includes(surface))
  const right = named.filter(({ row }) => row.labels.has(surface))
  return [
    { name: `${surface}: recall`, met: found.length, all: labelled.length, goal: 0.92 },
    { name: `${surface}: precision`, met: right.length, all: named.length, goal: 0.85 },
  ]
}

function isMet({ met, all, goal }: Figure): boolean {
  return goal === undefined || all === 0 || met / all >= goal
}

function printFigure(figure: Figure): string {
  const { name, met, all, goal } = figure
  const share = all === 0 ? '-' : (met / all).toFixed(3)
  const mark = goal === undefined ? '      ' : isMet(figure) ? 'ok    ' : 'NOT OK'
  return `${mark} ${share.padStart(5)} ${name}, ${met} of ${all}${goal === undefined ? '' : ` (goal ${goal})`}`
}

function missesOf(all: readonly Answered[]): readonly string[] {
  return all.flatMap((one) => {
    const { row, answer } = one
    const wrong = wrongOf(one)
    if (wrong.length === 0) return []
    const said = answer.why.map(({ surface, source, text }) => `${surface ?? '-'}/${source}: ${text}`).join(' | ')
    const labels = `${[...row.labels].join(',') || 'none'} (clear ${[...row.clear].join(',') || 'none'})`
    const head = `${wrong.join(', ')}: ${row.repository} ${row.sha.slice(0, 7)} ${row.path}`
    return [head, `    label ${labels} ${row.flag} ${row.reason}`, `    ${answer.tier}: ${said}`]
  })
}

function wrongOf(one: Answered): readonly string[] {
  const { row, answer } = one
  const certain = row.isClear || row.clear.size > 0
  const lost = surfaces.filter((surface) => row.clear.has(surface) && !answer.surfaces.includes(surface))
  const extra = answer.surfaces.filter((surface) => certain && !row.labels.has(surface))
  return [
    ...(isPositive(one) && !isKept(one) ? ['POSITIVE DROPPED'] : []),
    ...(isNegative(one) && isSelected(one) ? ['NEGATIVE SELECTED'] : []),
    ...(isNegative(one) && answer.tier === 'maybe' ? ['negative maybe'] : []),
    ...lost.map((surface) => `no ${surface}`),
    ...extra.map((surface) => `not ${surface}`),
    ...(!certain && isSelected(one) && row.labels.size === 0 ? ['debatable none selected'] : []),
  ]
}

/** Milliseconds to classify 3,000 files of the measured changes, repeated until there are as many; the best of four runs, as a busy machine only adds. */
function timeOf(changes: readonly SortedChange[]): number {
  const real = changes.flatMap(({ files }) => files)
  if (real.length === 0) return 0
  const files = Array.from({ length: 3_000 }, (_, at) => real[at % real.length]).filter((file) => file !== undefined)
  const runs = [1, 2, 3, 4].map(() => {
    const start = performance.now()
    classify(files, defaults)
    return performance.now() - start
  })
  return Math.min(...runs)
}
