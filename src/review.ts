import { type Answers, askModel, brief, composePrompts } from './ask-model.ts'
import type { Config } from './core/change/config.ts'
import type { Plan } from './core/dialogue/plan.ts'
import type { Shipped } from './core/dialogue/script.ts'
import { findingsOf } from './core/evidence/to-finding.ts'
import { coverageOf, hunkCount, verdictOf } from './core/judgement/outcome.ts'
import type { Report, Spent, Verdict } from './core/judgement/report.ts'
import { verifyClaims } from './core/judgement/verify.ts'
import type { Checks, Clock, Links, Model, Progress, Publisher, Reader } from './core/ports.ts'
import type { SurfaceFile } from './core/surface/surface.ts'
import { type Prepared, prepare } from './prepare.ts'
import { publishFindings } from './publish.ts'
import { type ReadChange, readChange } from './read-change.ts'
import { renderCheckRun } from './render/check-run.ts'
import { renderSummary } from './render/summary/summary.ts'

/** What a review needs of the world; the same for a runner, a terminal and the tests. */
export interface Ports {
  readonly reader: Reader
  readonly checks: Checks
  /** Undefined: computed checks only. */
  readonly model: Model | undefined
  readonly publisher: Publisher
  readonly clock: Clock
  readonly progress: Progress
}

/** What a review is told. */
export interface Task {
  readonly config: Config
  readonly shipped: Shipped
  /** Secret values that must reach neither the model nor a reader. */
  readonly literals: readonly string[]
  /** The address that a rule's page begins with. */
  readonly rulePages: string | undefined
  /** Whether a comment command would work where this review is read. */
  readonly mayCommand: boolean
  readonly replies: 'live' | 'recorded'
  readonly startedAt: number
}

/** A finished review and where it can be read. */
export interface Reviewed {
  readonly report: Report
  readonly links: Links
}

/** Time kept back from the model for posting what it found. */
const publishingMs = 45_000

const nowhere: Links = { reviewId: undefined, reviewUrl: undefined, summaryUrl: undefined, warnings: [] }

/** Reviews a change from its first reading to its last posted word. Posts nothing when no file is on the surface or the head has moved; loses nothing that it found. */
export async function review(ports: Ports, task: Task): Promise<Reviewed> {
  const { reader, progress } = ports
  const change = await readChange(reader, task.config)
  const prepared = await prepare(ports, change)
  if (prepared.selected.length === 0) return { report: reportOf(change, undefined, ports, task), links: nowhere }
  const dialogue = await converse(prepared, ports, task)
  const judged = judge(prepared, dialogue, task)
  if ((await reader.currentHead()) !== change.subject.revisions.head) {
    progress('the head moved while it was read: nothing is posted')
    return {
      report: { ...reportOf(change, judged, ports, task), verdict: { kind: 'skipped', why: 'head-moved' } },
      links: nowhere,
    }
  }
  return publishAll(change, judged, ports, task)
}

/** The dialogue with the model, or undefined where none is to be asked. */
interface Conversation extends Answers {
  readonly plan: Plan
  readonly model: string
  readonly warnings: readonly string[]
}

async function converse(prepared: Prepared, ports: Ports, task: Task): Promise<Conversation | undefined> {
  const { model } = ports
  if (model === undefined) return undefined
  const briefed = await brief(ports.reader, task.config, task.shipped)
  const composed = composePrompts(prepared, briefed, task)
  const timeoutMs = task.config.timeoutMinutes * 60_000
  const deadlineAt = task.startedAt + timeoutMs - Math.min(publishingMs, timeoutMs / 4)
  const answers = await askModel({ ...ports, model }, composed, { deadlineAt, maxCostUsd: task.config.maxCostUsd })
  return { ...answers, plan: composed.plan, model: briefed.model.id, warnings: briefed.warnings }
}

/** What is known before anything is published. */
type Judged = Omit<Report, 'subject' | 'files' | 'applied' | 'elapsedMs' | 'replies'> & {
  readonly findings: ReturnType<typeof verifyClaims>['findings']
}

function judge({ change, selected, evidence }: Prepared, dialogue: Conversation | undefined, task: Task): Judged {
  const results = dialogue?.results ?? []
  const answers = results.flatMap(({ batch, lens, result }) =>
    result.kind === 'answered' ? [{ batch, lens, answer: result.answer }] : [],
  )
  const computed = findingsOf(
    evidence.evidence,
    change.files.map((one) => one.file),
  )
  const { findings, rejected } = verifyClaims(
    answers.map(({ batch, answer }) => ({ batch, claims: answer.claims })),
    { computed, literals: task.literals },
  )
  const malformed = answers.flatMap(({ lens, answer }) =>
    answer.malformed.map((one) => ({ ...one, lens, why: 'malformed' as const })),
  )
  const read = dialogue === undefined ? unasked(selected) : coverageOf(selected, dialogue.plan, results)
  const cut = change.truncated ? [{ path: '', why: 'listing-truncated' as const, hunks: 0 }] : []
  const omissions = [...read.omissions, ...cut]
  return {
    verdict: verdictOf({
      selected: selected.length,
      asked: dialogue !== undefined,
      answered: answers.length,
      calls: results.length,
      omissions: omissions.length,
      findings: findings.length,
    }),
    coverage: read.coverage,
    findings,
    evidence: evidence.evidence,
    unchecked: evidence.unchecked,
    points: distinct(
      answers.flatMap(({ answer }) => answer.points),
      (one) => `${one.kind} ${one.path} ${one.counterpart}`,
    ),
    questions: distinct(
      answers.flatMap(({ answer }) => answer.questions),
      (one) => one.text,
    ).slice(0, 3),
    receipts: answers.flatMap(({ answer }) => answer.receipts),
    rejected: [...rejected, ...malformed],
    omissions,
    unusable: dialogue?.unusable ?? [],
    spent: spentOf(dialogue),
    model: dialogue?.model,
    warnings: dialogue?.warnings ?? [],
  }
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

function reportOf(change: ReadChange, judged: Judged | undefined, ports: Ports, task: Task): Report {
  const bare = judged ?? nothingSelected
  const { findings, ...rest } = bare
  const listed = findings.map((finding) => ({
    finding,
    placement: { kind: 'summary' as const },
    state: 'listed' as const,
    url: undefined,
    fallback: undefined,
  }))
  return {
    ...rest,
    subject: change.subject,
    files: change.files,
    applied: listed,
    elapsedMs: ports.clock.now() - task.startedAt,
    replies: task.replies,
  }
}

const offSurface: Verdict = { kind: 'skipped', why: 'off-surface' }
const nothingSelected: Judged = {
  verdict: offSurface,
  coverage: { selectedFiles: 0, shownFiles: 0, hunks: 0, shownHunks: 0, receiptedFiles: 0 },
  findings: [],
  evidence: [],
  unchecked: [],
  points: [],
  questions: [],
  receipts: [],
  rejected: [],
  omissions: [],
  unusable: [],
  spent: spentOf(undefined),
  model: undefined,
  warnings: [],
}

async function publishAll(change: ReadChange, judged: Judged, ports: Ports, task: Task): Promise<Reviewed> {
  const { head } = change.subject.revisions
  const files = change.files.map((one) => one.file)
  const published = await publishFindings(
    ports.publisher,
    { head, findings: judged.findings, files },
    { maxComments: task.config.maxComments, rulePages: task.rulePages },
  )
  const warnings = [...judged.warnings, ...published.warnings]
  const report: Report = { ...reportOf(change, { ...judged, warnings }, ports, task), applied: published.applied }
  const summary = renderSummary(report, {
    command: task.config.command,
    mayCommand: task.mayCommand,
    rulePages: task.rulePages,
    runUrl: undefined,
  })
  const checkRun = task.config.checks === 'auto' ? renderCheckRun(report) : undefined
  const links = await ports.publisher.conclude({ head, own: published.own, summary, checkRun })
  return { report, links }
}

function distinct<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()]
}
