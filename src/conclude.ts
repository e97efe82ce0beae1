import { redact } from './core/context/redact.ts'
import type { Finding } from './core/judgement/finding.ts'
import { endingOf, isSilent } from './core/judgement/outcome.ts'
import type { Applied, Own } from './core/judgement/reconcile.ts'
import type { Report, Verdict } from './core/judgement/report.ts'
import { isSameState, withoutSeal } from './core/memory/seal.ts'
import type { State } from './core/memory/state.ts'
import type { Annotation, CheckRun, Conclusion, Links, Publisher } from './core/ports.ts'
import { type Judged, reportOf } from './judge.ts'
import type { Prepared } from './prepare.ts'
import { type Published, publishFindings } from './publish.ts'
import { openState, type Recalled } from './recall.ts'
import { nextState, progressOf, withState } from './remember.ts'
import { renderCheckRun } from './render/check-run.ts'
import { failureReason } from './render/ending.ts'
import { sameSummary } from './render/summary/same.ts'
import { renderSummary } from './render/summary/summary.ts'
import { type Ports, type Reviewed, type Task, timing } from './task.ts'
import { memorise } from './weigh-dismissals.ts'

/** A run that has judged everything and is to tell it. */
export interface Concluding {
  readonly ports: Ports
  readonly task: Task
  readonly prepared: Prepared
  readonly recalled: Recalled
  readonly judged: Judged
  /** Whether a model was asked, or had been asked before about all that is to be read. */
  readonly isAsked: boolean
}

const nowhere: Links = { reviewId: undefined, reviewUrl: undefined, summaryUrl: undefined, warnings: [] }

/** Publishes what was judged: comments, then the threads that are done, then summary with state and check run. Undefined where GitHub took no comment because the head has moved meanwhile, so that what was read is stale. */
export async function publishAll(run: Concluding, isStale: () => Promise<boolean>): Promise<Reviewed | undefined> {
  const published = await place(run)
  if (isRefused(published.applied) && (await isStale())) return undefined
  const report = reportFor(run, published)
  if (published.own === undefined) return { report, links: nowhere }
  const conclusion = lastWords(run, published, report)
  return { report, links: await concluded(run.ports.publisher, conclusion) }
}

function place(run: Concluding): Promise<Published> {
  const { ports, task, prepared, recalled, judged } = run
  const { change } = prepared
  const { findings, read, untold, unchecked } = judged
  const review = {
    ...{ head: change.subject.revisions.head, findings, read, untold, truncated: change.truncated },
    files: change.files.map((one) => one.file),
    unchecked: new Set(unchecked.map(({ path }) => path)),
  }
  const said = { commanded: task.commanded ?? [], findings }
  return publishFindings(
    ports.publisher,
    review,
    // Another run may have dismissed something since this one began.
    (comments, matches, summary) =>
      memorise(ports.memory, { ...said, state: stateIn(run, summary) ?? recalled.state }, comments, matches),
    { ...task.config, rulePages: task.rulePages, literals: task.literals },
  )
}

function isRefused(applied: readonly Applied[]): boolean {
  return applied.some((one) => one.fallback !== undefined) && applied.every((one) => one.state !== 'posted')
}

function reportFor({ ports, task, prepared: { change }, recalled, judged }: Concluding, published: Published): Report {
  const { applied, dismissed, closed, standing } = published
  const open = applied.map(({ finding }) => finding)
  const warned = { ...judged, warnings: [...judged.warnings, ...published.warnings] }
  return {
    ...reportOf(change, warned, timing(ports, task)),
    ...{ applied, dismissed, closed, standing },
    verdict: verdictWithout(judged, open),
    progress: progressOf(recalled.state, change.subject.revisions.head, {
      open: open.map(published.idOf),
      dismissed: dismissed.flatMap(({ finding }) => (finding === undefined ? [] : [published.idOf(finding)])),
      untold: published.untold,
    }),
  }
}

/** Where everything that was found is dismissed, nothing is left to be called a finding. */
function verdictWithout({ verdict, coverage }: Judged, open: readonly Finding[]): Verdict {
  return verdict.kind === 'findings' && open.length === 0 && coverage.selectedFiles > 0 ? { kind: 'clean' } : verdict
}

/** The summary with the state below it, and the check run; no summary where there is nothing to tell and none stands. */
function lastWords(run: Concluding, { own, memorised, idOf }: Published, report: Report): Conclusion {
  const { task, prepared, judged } = run
  const { config, literals } = task
  const { head } = prepared.change.subject.revisions
  const isTold = config.commentWhenClean || own?.summary !== undefined || !isSilent(report)
  const fails = failureReason(endingOf(report, config), config)
  const text = redact(renderSummary(report, { ...task, command: config.command, fails }), literals)
  const open = report.applied.map(({ finding }) => idOf(finding))
  const remembering = { ...run, memorised, open, questions: judged.questions, stateKey: task.stateKey }
  const state = nextState(remembering)
  const stands = own?.summary !== undefined && tellsTheSame(run, own.summary.body, text, state)
  const summary = isTold ? (stands ? own.summary.body : withState(text, state, remembering)) : undefined
  const said = config.checks === 'auto' ? redactCheckRun(renderCheckRun(report, config), literals) : undefined
  const checkRun = said && !isTold ? { ...said, state: withState('', state, remembering).trimStart() } : said
  return { head, own: own ?? { comments: [], summary: undefined }, summary, checkRun }
}

/** What a summary of ours remembers, if it is proven to be ours. */
function stateIn({ task, prepared }: Concluding, summary: Own['summary']): State | undefined {
  const unsealed = openState(summary?.body ?? '', prepared, task.stateKey)
  return unsealed.kind === 'believed' ? unsealed.state : undefined
}

/** Says whether a summary that stands tells a reader, and the next run, what a new one would. */
function tellsTheSame({ task, prepared }: Concluding, body: string, text: string, state: State): boolean {
  const unsealed = openState(body, prepared, task.stateKey)
  if (unsealed.kind !== 'believed' || unsealed.edited) return false
  return sameSummary(withoutSeal(body), text) && isSameState(unsealed.state, state)
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
