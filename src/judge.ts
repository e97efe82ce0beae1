import type { Answers } from './ask-model.ts'
import { surfaceOf } from './core/dialogue/lens.ts'
import type { Plan } from './core/dialogue/plan.ts'
import { findingsOf } from './core/evidence/to-finding.ts'
import { listed } from './core/judgement/applied.ts'
import { coverageOf, hunkCount, verdictOf } from './core/judgement/outcome.ts'
import type { Perhaps, Report, Spent, Verdict } from './core/judgement/report.ts'
import { verifyClaims } from './core/judgement/verify.ts'
import { isAnswered } from './core/settings/answered.ts'
import { routeFindings, severityBy, silencedEvidence } from './core/settings/route.ts'
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
  readonly findings: ReturnType<typeof verifyClaims>['findings']
}

/** Makes of evidence and answers what we stand behind, with the verdict and everything that was not believed or not read. `dialogue` undefined: no model was asked. */
export function judge(
  { change, selected, maybe, evidence, silenced, checkedContracts, counterparts }: Prepared,
  dialogue: Conversation | undefined,
  literals: readonly string[],
): Judged {
  const results = dialogue?.results ?? []
  const answers = results.flatMap(({ batch, lens, result }) =>
    result.kind === 'answered' ? [{ batch, lens, answer: result.answer }] : [],
  )
  const { settings } = change.guide
  const files = change.files.map((one) => one.file)
  const computed = findingsOf(evidence.evidence, files, severityBy(settings.rules))
  const told = new Set(computed.map(({ id }) => id))
  const hushed = findingsOf(silenced, files).filter(({ id }) => !told.has(id))
  const verified = verifyClaims(
    answers.map(({ batch, answer }) => ({ batch, claims: answer.claims })),
    { computed: [...computed, ...hushed], literals, paths: new Set(files.map(({ path }) => path)) },
  )
  const { rejected } = verified
  const routed = routeFindings({ findings: verified.findings, computed, hushed }, settings)
  const { findings } = routed
  const questions = distinct(
    answers.flatMap(({ answer }) => answer.questions),
    (one) => one.text,
  )
  const malformed = answers.flatMap(({ lens, answer }) =>
    answer.malformed.map((one) => ({ ...one, lens: surfaceOf(lens, undefined), why: 'malformed' as const })),
  )
  const read = coverageIn(selected, dialogue)
  const cut = change.truncated ? [{ path: '', why: 'listing-truncated' as const, hunks: 0 }] : []
  const omissions = [...read.omissions, ...cut]
  return {
    verdict: verdictOf({
      selected: selected.length,
      truncated: change.truncated,
      asked: dialogue !== undefined,
      answered: answers.filter(({ lens }) => lens !== 'any').length,
      calls: results.filter(({ lens }) => lens !== 'any').length,
      omissions: omissions.length,
      findings: findings.length,
    }),
    coverage: read.coverage,
    perhaps: perhapsOf(maybe, dialogue),
    findings,
    counterparts,
    evidence: evidence.evidence,
    unchecked: evidence.unchecked,
    checkedContracts,
    points: distinct(
      answers.flatMap(({ answer }) => answer.points),
      (one) => `${one.kind} ${one.path} ${one.counterpart}`,
    ),
    questions: questions.filter(({ text }) => !isAnswered(text, settings.facts)).slice(0, 3),
    answered: questions.filter(({ text }) => isAnswered(text, settings.facts)),
    silenced: [...silencedEvidence(silenced), ...routed.silenced],
    receipts: answers.flatMap(({ answer }) => answer.receipts),
    rejected: [...rejected, ...malformed],
    omissions,
    unusable: dialogue?.unusable ?? [],
    spent: spentOf(dialogue),
    model: dialogue?.model,
    ...nothingEarlier,
    warnings: [...change.guide.warnings, ...(dialogue?.warnings ?? [])],
  }
}

function coverageIn(files: readonly SurfaceFile[], dialogue: Conversation | undefined): ReturnType<typeof coverageOf> {
  return dialogue === undefined ? unasked(files) : coverageOf(files, dialogue.plan, dialogue.results)
}

function perhapsOf(maybe: readonly SurfaceFile[], dialogue: Conversation | undefined): Perhaps {
  const { coverage, omissions } = coverageIn(maybe, dialogue)
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

function spentOf(dialogue: Conversation | undefined): Spent {
  if (dialogue === undefined) return { inputTokens: 0, cachedTokens: 0, outputTokens: 0, costUsd: 0, requests: 0 }
  const { usage, costUsd, requests } = dialogue.dialogue
  return {
    inputTokens: usage.input + usage.cached + usage.written,
    cachedTokens: usage.cached,
    outputTokens: usage.output,
    costUsd,
    requests,
  }
}

/** The report of a run; findings are listed until a publisher has placed them. `judged` undefined: nothing was selected. */
export function reportOf(
  change: ReadChange,
  judged: Judged | undefined,
  run: { readonly elapsedMs: number; readonly replies: Report['replies'] },
): Report {
  const { findings, ...rest } = judged ?? nothingSelected
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
  perhaps: perhapsOf([], undefined),
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
  spent: spentOf(undefined),
  model: undefined,
  ...nothingEarlier,
  warnings: [],
}

function distinct<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()]
}
