import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../src/core/user-error.ts'
import { borrow, commitHead, findClone } from '../defects/clones.ts'
import { type Defect, readDefects } from '../defects/table.ts'
import { buriedHeads } from './buried.ts'
import { type Asked, openAsker } from './requests.ts'
import { judgeShown, type Shown } from './seen.ts'

/** Selected files that make a pull request a large one. */
const crowd = 15
/** More files than GitHub lists are no pull request that could be reviewed. */
const mostFiles = 3_000

/** One defect: what the pull request that introduces it shows, alone and among many other changes. */
interface Row {
  readonly defect: Defect
  readonly alone: Shown | string
  readonly buried: Shown | string
}

/** Measures what the model would see of real defects: selection, context and planning as in the product, no model asked. Gives the figures in words, and whether every goal is met. */
export async function measureShown(
  folder: string,
  table: string,
  withMisses: boolean,
): Promise<{ readonly text: string; readonly isGood: boolean }> {
  const temporary = await mkdtemp(join(tmpdir(), 'shown-'))
  const asker = await openAsker()
  const clones = new Map<string, Promise<string> | undefined>()
  const rows: Row[] = []
  try {
    for (const defect of await readDefects(table)) {
      if (!clones.has(defect.repository)) {
        const clone = await findClone(folder, defect.repository)
        const into = join(temporary, `${clones.size}.git`)
        clones.set(defect.repository, clone === undefined ? undefined : borrow(clone, into))
      }
      const dir = await clones.get(defect.repository)
      rows.push(dir === undefined ? missing(defect) : await measureRow(defect, dir, asker.ask))
    }
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
  return report(table, rows, withMisses)
}

function missing(defect: Defect): Row {
  return { defect, alone: 'no clone', buried: 'no clone' }
}

async function measureRow(defect: Defect, dir: string, ask: Ask): Promise<Row> {
  const head = await commitHead(dir, defect)
  if (head === undefined) return { defect, alone: 'the clone lacks its commits', buried: 'the clone lacks its commits' }
  const alone = judgeShown(defect, await ask(dir, defect.fixSha, head))
  for await (const older of buriedHeads(dir, defect)) {
    const asked = await ask(dir, defect.fixSha, older).catch(lacksObjects)
    if (asked === undefined) continue
    if (asked.prepared.change.files.length > mostFiles) break
    if (asked.prepared.selected.length >= crowd) return { defect, alone, buried: judgeShown(defect, asked) }
  }
  return { defect, alone, buried: `no older tree with ${crowd} selected files` }
}

/** A clone may have been made without its largest files: an older tree that changes one of them cannot be read. */
function lacksObjects(error: unknown): undefined {
  if (error instanceof UserError) return undefined
  throw error
}

type Ask = (dir: string, base: string, head: string) => Promise<Asked>

interface Figure {
  readonly name: string
  readonly met: number
  readonly all: number
  readonly goal: number
}

function report(table: string, rows: readonly Row[], withMisses: boolean): { text: string; isGood: boolean } {
  const alone = rows.map((row) => row.alone).filter((one) => typeof one !== 'string')
  const buried = rows.map((row) => row.buried).filter((one) => typeof one !== 'string')
  const figures = [...figuresOf('alone', alone), ...figuresOf(`among ≥ ${crowd} selected files`, buried)]
  const text = [
    `${table}: ${alone.length} of ${rows.length} defects measured alone, ${buried.length} among others`,
    ...figures.map(printFigure),
    costLine('alone', alone),
    costLine('among others', buried),
    ...(withMisses ? rows.flatMap(missesOf) : []),
  ].join('\n')
  const cheap = [alone, buried].every((all) => all.length === 0 || costShare(all) <= mostShare)
  return { text, isGood: alone.length > 0 && cheap && figures.every(isMet) }
}

function figuresOf(where: string, all: readonly Shown[]): readonly Figure[] {
  const share = (name: string, of: readonly Shown[], is: (one: Shown) => boolean, goal: number): Figure => ({
    name: `${where}: ${name}`,
    met: of.filter(is).length,
    all: of.length,
    goal,
  })
  const inFunction = all.filter((one) => one.enclosing !== undefined && one.isShown)
  return [
    share('defect shown, by `selected` alone', all, (one) => one.isShown && one.tier === 'selected', 0.9),
    share('defect shown, with `maybe`', all, (one) => one.isShown, 0.97),
    share('signature of its function shown', inFunction, (one) => one.enclosing?.signature === true, 0.95),
    share('its whole function shown', inFunction, (one) => one.enclosing?.whole === true, 0),
  ]
}

function isMet({ met, all, goal }: Figure): boolean {
  return all === 0 || met / all >= goal
}

function printFigure(figure: Figure): string {
  const { name, met, all, goal } = figure
  const mark = goal === 0 ? '      ' : isMet(figure) ? 'ok    ' : 'NOT OK'
  const share = all === 0 ? '-' : (met / all).toFixed(3)
  return `${mark} ${share.padStart(5)} ${name}, ${met} of ${all}${goal === 0 ? '' : ` (goal ${goal})`}`
}

/** Code shown beside code of whole changed files, both as they are printed. */
const mostShare = 0.4

function costShare(all: readonly Shown[]): number {
  return sum(all, (one) => one.cost.shown) / sum(all, (one) => one.cost.whole)
}

function costLine(where: string, all: readonly Shown[]): string {
  if (all.length === 0) return ''
  const perLine = sum(all, (one) => one.cost.requests) / sum(all, (one) => one.cost.changedLines)
  const mark = costShare(all) <= mostShare ? 'ok    ' : 'NOT OK'
  const rest = sum(all, (one) => one.cost.others) / sum(all, (one) => one.cost.shown)
  return `${mark} ${costShare(all).toFixed(3).padStart(5)} ${where}: tokens of code shown for tokens of the whole changed files (goal ≤ ${mostShare}); ${perLine.toFixed(0)} tokens of whole requests for a changed line; the other side and tests add ${(rest * 100).toFixed(0)} %`
}

function sum(all: readonly Shown[], of: (one: Shown) => number): number {
  return all.reduce((total, one) => total + of(one), 0)
}

function missesOf({ defect, alone, buried }: Row): readonly string[] {
  const name = `${defect.repository} ${defect.fixSha.slice(0, 7)} ${defect.path}`
  return [['alone', alone] as const, ['buried', buried] as const].flatMap(([where, shown]) => {
    if (typeof shown === 'string') return [`${name}, ${where}: not measured, ${shown}`]
    const { enclosing } = shown
    const wrong = [
      ...(shown.isShown ? [] : [`NOT SHOWN (${shown.why})`]),
      ...(shown.tier === 'selected' ? [] : [`tier ${shown.tier}: ${shown.why}`]),
      ...(enclosing === undefined || enclosing.signature ? [] : [`signature of ${enclosing.name} not shown`]),
      ...(enclosing === undefined || enclosing.whole ? [] : [`${enclosing.name} not whole (${enclosing.lines} lines)`]),
    ]
    return wrong.length === 0 ? [] : [`${name}, ${where}: ${wrong.join('; ')}`]
  })
}
