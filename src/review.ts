import { askModel } from './ask-model.ts'
import { composePrompts } from './compose.ts'
import type { Config } from './core/change/config.ts'
import type { Subject } from './core/change/subject.ts'
import { redact } from './core/context/redact.ts'
import type { Shipped } from './core/dialogue/script.ts'
import { endingOf, isSilent } from './core/judgement/outcome.ts'
import type { Applied, OwnComment } from './core/judgement/reconcile.ts'
import type { Report, Verdict } from './core/judgement/report.ts'
import type {
  Annotation,
  CheckRun,
  Checks,
  Clock,
  Conclusion,
  Links,
  Model,
  Parsers,
  Progress,
  Publisher,
  Reader,
} from './core/ports.ts'
import { type Conversation, type Judged, judge, reportOf } from './judge.ts'
import { listingPublisher } from './listing-publisher.ts'
import { loadAgent } from './load-agent.ts'
import { type LocalFile, loadGuide } from './load-settings.ts'
import { type Prepared, prepare } from './prepare.ts'
import { publishFindings } from './publish.ts'
import { type ReadChange, readChange } from './read-change.ts'
import { renderCheckRun } from './render/check-run.ts'
import { failureReason } from './render/ending.ts'
import { parseMarker } from './render/marker.ts'
import { counted } from './render/numbers.ts'
import { renderSummary } from './render/summary/summary.ts'

/** What a review needs of the world; the same for a runner, a terminal and the tests. */
export interface Ports {
  readonly reader: Reader
  readonly parsers: Parsers
  readonly checks: Checks
  /** Undefined: computed checks only. */
  readonly model: Model | undefined
  readonly publisher: Publisher
  readonly clock: Clock
  readonly progress: Progress
}

/** What a review is told. */
export interface Task {
  /** What the inputs say; the configuration file completes it. */
  readonly config: Config
  /** Read in place of the base branch's configuration file. */
  readonly localSettings?: LocalFile | undefined
  readonly shipped: Shipped
  /** Secret values that must reach neither the model nor a reader. */
  readonly literals: readonly string[]
  /** The address that a rule's page begins with. */
  readonly rulePages: string | undefined
  /** Whether a comment command would work where this review is read. */
  readonly mayCommand: boolean
  /** The page of this run, where a longer summary can be read. */
  readonly runUrl: string | undefined
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
export async function review(ports: Ports, given: Task): Promise<Reviewed> {
  const { reader } = ports
  const guide = await loadGuide(reader, given.config, given.localSettings)
  const task = { ...given, config: guide.config }
  const listed = await readChange(reader, guide)
  if (listed.subject.moved) return headMoved(listed, undefined, ports, task)
  const prepared = await prepare(ports, listed)
  const { change } = prepared
  if (hasNothingToShow(prepared, ports))
    return { report: reportOf(change, undefined, timing(ports, task)), links: nowhere }
  const dialogue = await converse(prepared, ports, task)
  const judged = judge(prepared, dialogue, task.literals)
  if (judged.verdict.kind === 'skipped') return offSurface(change, judged, ports, task)
  const moved = await hasMoved(ports, change.subject.revisions.head)
  if (moved === true) return headMoved(change, judged, ports, task)
  if (moved === false) return publishAll(change, judged, ports, task)
  const warned = { ...judged, warnings: [...judged.warnings, moved] }
  return publishAll(change, warned, { ...ports, publisher: listingPublisher(moved) }, task)
}

/** Files without a sign of a surface are worth a question to the model, and nothing else. */
function hasNothingToShow({ change, selected, maybe }: Prepared, { model }: Ports): boolean {
  if (selected.length > 0 || change.truncated) return false
  return maybe.length === 0 || model === undefined
}

/** Nothing was found in files that show no sign of a surface: no comment, and a line in the log where some of them were not read. */
function offSurface(change: ReadChange, judged: Judged, ports: Ports, task: Task): Reviewed {
  const unread = judged.perhaps.omissions.length
  if (unread > 0) ports.progress(`not read: ${counted(unread, 'file')} without a sign of an API, queue or database`)
  return { report: reportOf(change, judged, timing(ports, task)), links: nowhere }
}

function headMoved(change: ReadChange, judged: Judged | undefined, ports: Ports, task: Task): Reviewed {
  ports.progress('the head moved while it was read: nothing is posted')
  const verdict: Verdict = { kind: 'skipped', why: 'head-moved' }
  return { report: { ...reportOf(change, judged, timing(ports, task)), verdict }, links: nowhere }
}

function isRefused(applied: readonly Applied[]): boolean {
  return applied.some((one) => one.fallback !== undefined) && applied.every((one) => one.state !== 'posted')
}

function timing({ clock }: Ports, { startedAt, replies }: Task): Pick<Report, 'elapsedMs' | 'replies'> {
  return { elapsedMs: clock.now() - startedAt, replies }
}

/** Compares the head with the pinned one; where it can not be asked, answers why: then nothing is posted, and nothing is lost. */
async function hasMoved({ reader }: Ports, pinned: string): Promise<boolean | string> {
  try {
    return (await reader.currentHead()) !== pinned
  } catch (error) {
    return `the head could not be read again before posting: ${error instanceof Error ? error.message : 'unknown error'}`
  }
}

async function converse(prepared: Prepared, ports: Ports, task: Task): Promise<Conversation | undefined> {
  const { model } = ports
  if (model === undefined) return undefined
  const agent = await loadAgent(ports.reader, task.config, task.shipped)
  const composed = composePrompts(prepared, agent, task.literals)
  const timeoutMs = task.config.timeoutMinutes * 60_000
  const deadlineAt = task.startedAt + timeoutMs - Math.min(publishingMs, timeoutMs / 4)
  const answers = await askModel({ ...ports, model }, composed, {
    deadlineAt,
    maxCostUsd: task.config.maxCostUsd,
    literals: task.literals,
  })
  return { ...answers, plan: composed.plan, model: agent.model.id, warnings: agent.warnings }
}

async function publishAll(change: ReadChange, judged: Judged, ports: Ports, task: Task): Promise<Reviewed> {
  const { config, literals } = task
  const { head } = change.subject.revisions
  const files = change.files.map((one) => one.file)
  const found = { head, findings: judged.findings, files }
  const published = await publishFindings(ports.publisher, found, {
    ...config,
    rulePages: task.rulePages,
    literals,
  })
  // GitHub took no comment: if the head moved after it was last asked, what was read is stale, and so would the summary be.
  if (isRefused(published.applied) && (await hasMoved(ports, head)) === true)
    return headMoved(change, judged, ports, task)
  const warnings = [...judged.warnings, ...published.warnings]
  const report = {
    ...reportOf(change, { ...judged, warnings }, timing(ports, task)),
    applied: published.applied,
    standing: standingOf(published.unmatched, change.subject),
  }
  if (published.own === undefined) return { report, links: nowhere }
  const isTold = config.commentWhenClean || published.own.summary !== undefined || !isSilent(report)
  const fails = failureReason(endingOf(report, config), config)
  const options = { ...task, command: config.command, fails }
  const summary = isTold ? redact(renderSummary(report, options), literals) : undefined
  const checkRun = config.checks === 'auto' ? redactCheckRun(renderCheckRun(report, config), literals) : undefined
  return { report, links: await concluded(ports.publisher, { head, own: published.own, summary, checkRun }) }
}

/** What is posted stays posted and is told, even if the last words could not be written. */
async function concluded(publisher: Publisher, conclusion: Conclusion): Promise<Links> {
  try {
    return await publisher.conclude(conclusion)
  } catch (error) {
    return {
      ...nowhere,
      warnings: [`the summary was not written: ${error instanceof Error ? error.message : 'unknown error'}`],
    }
  }
}

/** Of our comments that no finding matches, those whose code still stands and whose thread nobody has resolved. */
function standingOf(unmatched: readonly OwnComment[], { threads }: Subject): readonly OwnComment[] {
  const open = threads.filter((thread) => !thread.resolved && !thread.outdated)
  const identities = new Set(
    open.map(({ comments: [first] }) => {
      const marker = first?.ours === true ? parseMarker(first.body) : undefined
      return marker?.kind === 'finding' ? marker.identity : undefined
    }),
  )
  return unmatched.filter((comment) => identities.has(comment.identity))
}

function redactCheckRun(checkRun: CheckRun, literals: readonly string[]): CheckRun {
  return {
    ...checkRun,
    summary: redact(checkRun.summary, literals),
    annotations: redactAnnotations(checkRun.annotations, literals),
  }
}

/** Takes secrets out of annotations: the last thing before they leave. */
export function redactAnnotations(
  annotations: readonly Annotation[],
  literals: readonly string[],
): readonly Annotation[] {
  return annotations.map((one) => ({
    ...one,
    title: redact(one.title, literals),
    message: redact(one.message, literals),
  }))
}
