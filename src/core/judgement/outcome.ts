import { type Answer, type Severity, severities } from '../dialogue/answer.ts'
import { type Batch, hunksOf } from '../dialogue/batch.ts'
import type { Lens } from '../dialogue/lens.ts'
import type { Omission, OmissionWhy, Plan } from '../dialogue/plan.ts'
import { receiptPaths } from '../dialogue/prompt.ts'
import type { SurfaceFile } from '../surface/surface.ts'
import { unplaced } from './finding.ts'
import type { OwnComment } from './reconcile.ts'
import type { Coverage, Report, Verdict } from './report.ts'

/** What one call gave: an answer that decoded, or why there is none. */
export interface CallResult {
  readonly batch: Batch
  readonly lens: Lens
  readonly result:
    | { readonly kind: 'answered'; readonly answer: Answer }
    | { readonly kind: 'unusable'; readonly why: OmissionWhy }
}

/** What was read of what was selected, and everything that was not, with its reason. */
export interface CoverageResult {
  readonly coverage: Coverage
  readonly omissions: readonly Omission[]
}

/** Takes files of one tier, the plan and what the calls gave. A hunk is shown when every lens of its file was asked in a call that ended properly; a file is receipted when each of them said it judged it. */
export function coverageOf(
  selected: readonly SurfaceFile[],
  plan: Plan,
  results: readonly CallResult[],
): CoverageResult {
  const paths = new Set(selected.map((one) => one.file.path))
  const unread = plan.batches.flatMap((batch) =>
    unreadOf(
      batch,
      results.filter((one) => one.batch.id === batch.id),
    ),
  )
  const omissions = merged([...plan.omissions, ...unread].filter((one) => paths.has(one.path)))
  const unseen = omissions.filter((one) => one.why !== 'not-judged' && one.why !== 'not-receipted')
  const incomplete = new Set(omissions.map((one) => one.path))
  const total = selected.reduce((sum, one) => sum + hunkCount(one), 0)
  const unseenHunks = (path: string) =>
    unseen.filter((one) => one.path === path).reduce((sum, one) => sum + one.hunks, 0)
  // A file whose name alone changed has no hunk, and was not seen where its call failed.
  const named = new Set(unseen.map((one) => one.path))
  const wholly = (one: SurfaceFile) => named.has(one.file.path) && unseenHunks(one.file.path) >= hunkCount(one)
  return {
    coverage: {
      selectedFiles: selected.length,
      shownFiles: selected.filter((one) => !wholly(one)).length,
      hunks: total,
      shownHunks: Math.max(0, total - unseen.reduce((sum, one) => sum + one.hunks, 0)),
      receiptedFiles: selected.filter((one) => !incomplete.has(one.file.path)).length,
    },
    omissions,
  }
}

/** Hunks to be read of a file; one that could not be diffed counts as one. */
export function hunkCount({ file }: SurfaceFile): number {
  return file.unread === undefined ? file.hunks.length : Math.max(1, file.hunks.length)
}

/** For each reviewed file of a batch, the first reason why it does not count as read. */
function unreadOf(batch: Batch, results: readonly CallResult[]): readonly Omission[] {
  return batch.files.flatMap((one) => {
    if (one.role !== 'review') return []
    const { path } = one.file.file
    const lenses = batch.lenses.filter((lens) => receiptPaths(batch, lens).includes(path))
    for (const lens of lenses) {
      const reason = reasonOf(
        path,
        results.find((result) => result.lens === lens),
      )
      if (reason !== undefined) return [{ path, hunks: hunksOf(one), ...reason }]
    }
    return []
  })
}

function reasonOf(
  path: string,
  call: CallResult | undefined,
): { readonly why: OmissionWhy; readonly detail?: string } | undefined {
  if (call === undefined) return { why: 'model-failed' }
  if (call.result.kind === 'unusable') return { why: call.result.why }
  const receipts = call.result.answer.receipts.filter((one) => one.path === path)
  if (receipts.length === 0) return { why: 'not-receipted' }
  const refused = receipts.find((one) => !one.judged)
  return refused === undefined ? undefined : { why: 'not-judged', detail: refused.why ?? '' }
}

/** One row for each path and reason; the parts of a file that was split add up. */
function merged(omissions: readonly Omission[]): readonly Omission[] {
  const byKey = new Map<string, Omission>()
  for (const one of omissions) {
    const key = `${one.why}\u0000${one.path}`
    const before = byKey.get(key)
    byKey.set(key, before === undefined ? one : { ...before, hunks: before.hunks + one.hunks })
  }
  return [...byKey.values()]
}

/** What the verdict is made from. */
export interface Facts {
  readonly selected: number
  /** The listing was cut: what else changed is not known. */
  readonly truncated: boolean
  readonly asked: boolean
  /** Calls that gave an answer, of those that were to be made. */
  readonly answered: number
  readonly calls: number
  /** Files that count as read because an earlier run has read them. */
  readonly carried: number
  readonly omissions: number
  readonly findings: number
}

/** The verdict by the table of interface.md; `clean` only if nothing at all was left out. Files without a sign of a surface can add findings, and never a `clean`. */
export function verdictOf(facts: Facts): Verdict {
  if (facts.selected === 0 && facts.truncated) return { kind: 'partial' }
  if (facts.selected === 0) return facts.findings > 0 ? { kind: 'findings' } : { kind: 'skipped', why: 'off-surface' }
  if (!facts.asked) return { kind: 'not-reviewed', why: 'no-model' }
  if (facts.calls > 0 && facts.answered === 0 && facts.carried === 0)
    return { kind: 'not-reviewed', why: 'model-failed' }
  if (facts.omissions > 0) return { kind: 'partial' }
  return facts.findings > 0 ? { kind: 'findings' } : { kind: 'clean' }
}

/** What a run was told about failing; in a terminal an incomplete review always fails. */
export interface FailRules {
  readonly failOn: Severity | 'never'
  readonly onIncomplete: 'neutral' | 'fail'
}

/** How a finished run ends for who waits for it, with its exit code; `found` holds what met `fail-on`: found by this run, and still open from `earlier` ones. */
export type Ending =
  | { readonly kind: 'passed'; readonly exit: 0 }
  | {
      readonly kind: 'found'
      readonly exit: 1
      readonly severities: readonly Severity[]
      readonly earlier: readonly Severity[]
    }
  | { readonly kind: 'incomplete'; readonly exit: 3 }

/** The end of a finished run by the table of interface.md, for both entries: a finding at or above `fail-on`, computed or said, shown or not, beats an incomplete review, and so does an earlier one that is open and that this run could not look at again; what is dismissed never counts. A run that was skipped passes, since what it found is of no head that stands. */
export function endingOf(report: EndingFacts, rules: FailRules): Ending {
  const { verdict, applied } = report
  if (verdict.kind === 'skipped') return { kind: 'passed', exit: 0 }
  const failing = rules.failOn === 'never' ? [] : severities.slice(0, severities.indexOf(rules.failOn) + 1)
  const met = (all: readonly Severity[]) => all.filter((severity) => failing.includes(severity))
  const [found, earlier] = [
    met(applied.map(({ finding }) => finding.severity)),
    met(notLookedAt(report).flatMap(({ severity }) => severity ?? [])),
  ]
  if (found.length + earlier.length > 0) return { kind: 'found', exit: 1, severities: found, earlier }
  return isIncomplete(verdict) && rules.onIncomplete === 'fail'
    ? { kind: 'incomplete', exit: 3 }
    : { kind: 'passed', exit: 0 }
}

type EndingFacts = Pick<Report, 'verdict' | 'applied'> & StandingFacts
type StandingFacts = Pick<
  Report,
  'verdict' | 'standing' | 'dismissed' | 'files' | 'omissions' | 'perhaps' | 'unchecked'
>

/** The earlier findings that are open; an open thread of a dismissed one holds nothing against the change. */
export function openStanding({ standing, dismissed }: Pick<Report, 'standing' | 'dismissed'>): readonly OwnComment[] {
  const ids = new Set(dismissed.map(({ dismissal }) => dismissal.id))
  return standing.filter(({ identity }) => !ids.has(identity))
}

/** Takes a report; gives the earlier findings that nobody has looked for in this run. One that was looked for and not found is gone, although its thread stays open where somebody has answered in it. */
export function notLookedAt(report: StandingFacts): readonly OwnComment[] {
  const { verdict, files, omissions, perhaps, unchecked } = report
  const left = new Set([...omissions, ...perhaps.omissions].map(({ path }) => path))
  const failed = new Set(unchecked.map(({ path }) => path))
  const isRead = ({ file: { path }, tier }: SurfaceFile) =>
    verdict.kind !== 'not-reviewed' && (tier === 'selected' || tier === 'maybe') && !left.has(path)
  return openStanding(report).filter(({ path, origin }) => {
    const now = files.find(({ file }) => file.path === path || file.previousPath === path)
    if (now === undefined) return true
    return origin === 'computed' ? failed.has(now.file.path) : !isRead(now)
  })
}

/** Says whether a run has nothing against the change: all of it was read and checked, nothing was found that is not dismissed, nothing could not be placed, no earlier finding is open. */
export function isSpotless(report: Report): boolean {
  const { verdict, omissions, unchecked, rejected } = report
  const left = omissions.length + unchecked.length + openStanding(report).length + unplaced(rejected).length
  return verdict.kind === 'clean' && left === 0
}

/** Says whether a run needs no comment: it is spotless, asks nothing, the change touches nothing that guides the review, and nothing that is found stands dismissed, which a reader has to see. */
export function isSilent(report: Report): boolean {
  const dismissed = report.dismissed.filter(({ finding }) => finding !== undefined)
  return isSpotless(report) && report.questions.length + report.guideChanges.length + dismissed.length === 0
}

/** Says whether something selected was not read although a model was asked. */
export function isIncomplete(verdict: Verdict): boolean {
  return verdict.kind === 'partial' || (verdict.kind === 'not-reviewed' && verdict.why === 'model-failed')
}
