import { type Answer, type Severity, severities } from '../dialogue/answer.ts'
import { type Batch, hunksOf } from '../dialogue/batch.ts'
import type { Lens } from '../dialogue/lens.ts'
import type { Omission, OmissionWhy, Plan } from '../dialogue/plan.ts'
import { receiptPaths } from '../dialogue/prompt.ts'
import type { SurfaceFile } from '../surface/surface.ts'
import { unplaced } from './finding.ts'
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
  readonly omissions: number
  readonly findings: number
}

/** The verdict by the table of interface.md; `clean` only if nothing at all was left out. Files without a sign of a surface can add findings, and never a `clean`. */
export function verdictOf(facts: Facts): Verdict {
  if (facts.selected === 0 && facts.truncated) return { kind: 'partial' }
  if (facts.selected === 0) return facts.findings > 0 ? { kind: 'findings' } : { kind: 'skipped', why: 'off-surface' }
  if (!facts.asked) return { kind: 'not-reviewed', why: 'no-model' }
  if (facts.calls > 0 && facts.answered === 0) return { kind: 'not-reviewed', why: 'model-failed' }
  if (facts.omissions > 0) return { kind: 'partial' }
  return facts.findings > 0 ? { kind: 'findings' } : { kind: 'clean' }
}

/** What a run was told about failing; in a terminal an incomplete review always fails. */
export interface FailRules {
  readonly failOn: Severity | 'never'
  readonly onIncomplete: 'neutral' | 'fail'
}

/** How a finished run ends for who waits for it, with its exit code; `found` holds what met `fail-on`. */
export type Ending =
  | { readonly kind: 'passed'; readonly exit: 0 }
  | { readonly kind: 'found'; readonly exit: 1; readonly severities: readonly Severity[] }
  | { readonly kind: 'incomplete'; readonly exit: 3 }

/** The end of a finished run by the table of interface.md, for both entries: a finding at or above `fail-on`, computed or said, shown or not, beats an incomplete review. A run that was skipped passes, since what it found is of no head that stands. */
export function endingOf({ verdict, applied }: Pick<Report, 'verdict' | 'applied'>, rules: FailRules): Ending {
  if (verdict.kind === 'skipped') return { kind: 'passed', exit: 0 }
  const failing = rules.failOn === 'never' ? [] : severities.slice(0, severities.indexOf(rules.failOn) + 1)
  const found = applied.map(({ finding }) => finding.severity).filter((severity) => failing.includes(severity))
  if (found.length > 0) return { kind: 'found', exit: 1, severities: found }
  return isIncomplete(verdict) && rules.onIncomplete === 'fail'
    ? { kind: 'incomplete', exit: 3 }
    : { kind: 'passed', exit: 0 }
}

/** Says whether a run has nothing to tell: all of it was read and checked, nothing was found, nothing could not be placed, no earlier finding is open. */
export function isSpotless({ verdict, omissions, unchecked, standing, rejected }: Report): boolean {
  const left = omissions.length + unchecked.length + standing.length + unplaced(rejected).length
  return verdict.kind === 'clean' && left === 0
}

/** Says whether a run needs no comment: it is spotless, asks nothing, and the change touches nothing that guides the review. */
export function isSilent(report: Report): boolean {
  return isSpotless(report) && report.questions.length + report.guideChanges.length === 0
}

/** Says whether something selected was not read although a model was asked. */
export function isIncomplete(verdict: Verdict): boolean {
  return verdict.kind === 'partial' || (verdict.kind === 'not-reviewed' && verdict.why === 'model-failed')
}
