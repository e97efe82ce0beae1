import type { Answers } from './ask-model.ts'
import type { Untold } from './close-threads.ts'
import type { DiffFile } from './core/change/diff.ts'
import { surfaceOf } from './core/dialogue/lens.ts'
import type { Plan } from './core/dialogue/plan.ts'
import { findingsOf } from './core/evidence/to-finding.ts'
import { listed } from './core/judgement/applied.ts'
import type { Finding } from './core/judgement/finding.ts'
import { coverageOf, hunkCount, verdictOf } from './core/judgement/outcome.ts'
import type { Perhaps, Report, Verdict } from './core/judgement/report.ts'
import { nothingSpent, spentOf } from './core/judgement/spent.ts'
import { verifyClaims } from './core/judgement/verify.ts'
import { withoutOldRemarks } from './core/memory/old-code.ts'
import { earlierFindings, type Resumption } from './core/memory/resume.ts'
import type { Checkpoint } from './core/memory/state.ts'
import { isAnswered } from './core/settings/answered.ts'
import { allowedEvidence, routeFindings, severityBy, silencedEvidence } from './core/settings/route.ts'
import type { GuideFile } from './core/settings/settings.ts'
import type { SurfaceFile } from './core/surface/surface.ts'
import type { Prepared } from './prepare.ts'
import type { ReadChange } from './read-change.ts'

/** A dialogue with the model: what was asked, of whom, and what came back. */
export interface Conversation extends Answers {
  readonly plan: Plan
  readonly model: string
  readonly warnings: readonly string[]
}

/** What is known before anything is published. */
export type Judged = Omit<Report, 'subject' | 'files' | 'guideChanges' | 'applied' | 'elapsedMs' | 'replies'> & {
  readonly findings: readonly Finding[]
  /** Paths that a model was shown in this run and has receipted. */
  readonly read: ReadonlySet<string>
  readonly untold: Untold
}

/** What a run knows from the ones before it. */
export interface Before {
  readonly resumption: Resumption
  readonly checkpoint: Checkpoint | undefined
}

/** Makes of evidence and answers what we stand behind, with the verdict and everything that was not believed or not read; what an earlier run has read counts as read, and its findings stand. `dialogue` undefined: no model was asked. */
export function judge(
  prepared: Prepared,
  dialogue: Conversation | undefined,
  literals: readonly string[],
  before: Before = { resumption: { kind: 'full', why: 'first-review' }, checkpoint: undefined },
): Judged {
  const { change, selected, maybe, evidence, silenced, allowed, checkedContracts, counterparts } = prepared
  const results = dialogue?.results ?? []
  const answers = results.flatMap(({ batch, lens, result }) =>
    result.kind === 'answered' ? [{ batch, lens, answer: result.answer }] : [],
  )
  const { settings } = change.guide
  const files = change.files.map((one) => one.file)
  const computed = findingsOf(evidence.evidence, files, severityBy(settings.rules, settings.facts))
  const told = new Set(computed.map(({ id }) => id))
  const hushed = findingsOf(silenced, files).filter(({ id }) => !told.has(id))
  const accepted = findingsOf(
    allowed.map((one) => one.evidence),
    files,
  )
  const verified = verifyClaims(
    answers.map(({ batch, answer }) => ({ batch, claims: answer.claims })),
    { computed: [...computed, ...hushed], literals, paths: new Set(files.map(({ path }) => path)) },
  )
  const { rejected } = verified
  const routed = routeFindings({ findings: verified.findings, computed, hushed }, settings)
  const resumed = before.resumption.kind === 'incremental' ? before.resumption : undefined
  const [earlier, unplacedBefore] = [resumed?.questions ?? [], resumed?.unplaced ?? []]
  const asking = distinct([...earlier, ...answers.flatMap(({ answer }) => answer.questions)], (one) => one.text)
  const malformed = answers.flatMap(({ lens, answer }) =>
    answer.malformed.map((one) => ({ ...one, lens: surfaceOf(lens, undefined), why: 'malformed' as const })),
  )
  const [known, doubtful] = [coverageIn(selected, dialogue), coverageIn(maybe, dialogue)]
  const cut = change.truncated ? [{ path: '', why: 'listing-truncated' as const, hunks: 0 }] : []
  const omissions = [...known.omissions, ...cut]
  const carried = before.resumption.kind === 'incremental' ? before.resumption.carried : new Set<string>()
  const unread = new Set([...omissions, ...doubtful.omissions].map(({ path }) => path))
  const asked = dialogue === undefined ? [] : [...selected, ...maybe].map(({ file }) => file.path)
  const read = new Set(asked.filter((path) => !carried.has(path) && !unread.has(path)))
  const said = before.checkpoint?.findings ?? []
  const fresh = withoutOldRemarks(routed.findings, before.resumption, files, said)
  const findings = withEarlier(fresh.findings, { ...before, files, seen: new Set([...carried, ...read]) })
  return {
    verdict: verdictOf({
      selected: selected.length,
      truncated: change.truncated,
      asked: dialogue !== undefined,
      answered: answers.filter(({ lens }) => lens !== 'any').length,
      calls: results.filter(({ lens }) => lens !== 'any').length,
      carried: selected.filter(({ file }) => carried.has(file.path)).length,
      omissions: omissions.length,
      findings: findings.length,
    }),
    coverage: known.coverage,
    perhaps: perhapsOf(doubtful),
    findings,
    read,
    untold: { accepted, silenced: hushed },
    counterparts,
    evidence: evidence.evidence,
    unchecked: evidence.unchecked,
    checkedContracts,
    points: distinct(
      answers.flatMap(({ answer }) => answer.points),
      (one) => `${one.kind} ${one.path} ${one.counterpart}`,
    ),
    questions: asking.filter(({ text }) => !isAnswered(text, settings.facts)).slice(0, 3),
    answered: asking.filter(({ text }) => isAnswered(text, settings.facts)),
    silenced: [
      ...silencedEvidence(silenced),
      ...allowedEvidence(allowed),
      ...routed.silenced,
      ...(resumed?.silenced ?? []),
    ],
    receipts: answers.flatMap(({ answer }) => answer.receipts),
    rejected: [...rejected, ...malformed, ...unplacedBefore, ...fresh.rejected],
    omissions,
    unusable: dialogue?.unusable ?? [],
    spent: dialogue === undefined ? nothingSpent : spentOf(dialogue.dialogue),
    model: dialogue?.model,
    ...nothingEarlier,
    carried: carriedOf(before.resumption, selected),
    warnings: [...change.guide.warnings, ...(dialogue?.warnings ?? [])],
    idleAllows: prepared.idleAllows,
  }
}

function coverageIn(files: readonly SurfaceFile[], dialogue: Conversation | undefined): ReturnType<typeof coverageOf> {
  return dialogue === undefined ? unasked(files) : coverageOf(files, dialogue.plan, dialogue.results)
}

/** What an earlier run said stands beside what this one says: of files that were not asked about again, and of those that could not be. A computed finding keeps what the model had said of it. */
function withEarlier(
  found: readonly Finding[],
  {
    resumption,
    checkpoint,
    files,
    seen,
  }: Before & { readonly files: readonly DiffFile[]; readonly seen: ReadonlySet<string> },
): readonly Finding[] {
  const carried = resumption.kind === 'incremental' ? resumption.findings : []
  const unread = checkpoint === undefined ? [] : earlierFindings(checkpoint, files, seen)
  const earlier = new Map([...carried, ...unread].map((finding) => [finding.id, finding]))
  const ids = new Set(found.map(({ id }) => id))
  const again = found.map((finding) => {
    const before = earlier.get(finding.id)
    const isBare = finding.origin.kind === 'computed' && finding.origin.fromModel === undefined
    return isBare && before?.origin.kind === 'computed' ? before : finding
  })
  const gone = (finding: Finding) => finding.origin.kind === 'computed'
  return [...again, ...[...earlier.values()].filter((finding) => !ids.has(finding.id) && !gone(finding))]
}

function carriedOf(resumption: Resumption, selected: readonly SurfaceFile[]): Report['carried'] {
  if (resumption.kind === 'full') return undefined
  const files = selected.filter(({ file }) => resumption.carried.has(file.path))
  if (files.length === 0) return undefined
  return { since: resumption.since, files: files.length, hunks: files.reduce((sum, one) => sum + hunkCount(one), 0) }
}

function perhapsOf({ coverage, omissions }: ReturnType<typeof coverageOf>): Perhaps {
  const { selectedFiles: files, shownFiles, hunks, shownHunks } = coverage
  return { files, shownFiles, hunks, shownHunks, omissions }
}

function unasked(selected: readonly SurfaceFile[]): ReturnType<typeof coverageOf> {
  const hunks = selected.reduce((sum, one) => sum + hunkCount(one), 0)
  return {
    coverage: { selectedFiles: selected.length, shownFiles: 0, hunks, shownHunks: 0, receiptedFiles: 0 },
    omissions: [],
  }
}

/** The report of a run; findings are listed until a publisher has placed them. `judged` undefined: nothing was selected. */
export function reportOf(
  change: ReadChange,
  judged: Judged | undefined,
  run: { readonly elapsedMs: number; readonly replies: Report['replies'] },
): Report {
  const { findings, read: _read, untold: _untold, ...rest } = judged ?? nothingSelected
  const applied = findings.map((finding) => listed(finding, undefined))
  return {
    ...rest,
    subject: change.subject,
    files: change.files,
    guideChanges: guideChangesOf(change),
    applied,
    ...run,
  }
}

/** A file is touched under its old name and its new one. */
function guideChangesOf({ files, guide }: ReadChange): readonly GuideFile[] {
  const touched = new Set(files.flatMap(({ file }) => [file.path, file.previousPath ?? file.path]))
  return guide.files.filter(({ path }) => touched.has(path))
}

const nothingEarlier = { standing: [], carried: undefined, progress: undefined, dismissed: [], closed: [] } as const

const offSurface: Verdict = { kind: 'skipped', why: 'off-surface' }
const nothingSelected: Judged = {
  verdict: offSurface,
  coverage: { selectedFiles: 0, shownFiles: 0, hunks: 0, shownHunks: 0, receiptedFiles: 0 },
  findings: [],
  read: new Set(),
  untold: { accepted: [], silenced: [] },
  perhaps: perhapsOf(unasked([])),
  evidence: [],
  unchecked: [],
  checkedContracts: 0,
  counterparts: [],
  points: [],
  questions: [],
  answered: [],
  silenced: [],
  receipts: [],
  rejected: [],
  omissions: [],
  unusable: [],
  spent: nothingSpent,
  model: undefined,
  ...nothingEarlier,
  warnings: [],
  idleAllows: [],
}

function distinct<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()]
}
