import { askModel } from './ask-model.ts'
import { composePrompts } from './compose.ts'
import { type Concluding, publishAll } from './conclude.ts'
import type { Verdict } from './core/judgement/report.ts'
import type { Links } from './core/ports.ts'
import { type Conversation, type Judged, judge, reportOf } from './judge.ts'
import { listingPublisher } from './listing-publisher.ts'
import { type LoadedAgent, loadAgent } from './load-agent.ts'
import { loadGuide } from './load-settings.ts'
import { type Prepared, prepare } from './prepare.ts'
import { type ReadChange, readChange } from './read-change.ts'
import { type Recalled, recall } from './recall.ts'
import { counted } from './render/numbers.ts'
import { type Ports, type Reviewed, type Task, timing } from './task.ts'

/** Time kept back from the model for posting what it found. */
const publishingMs = 45_000

const nowhere: Links = { reviewId: undefined, reviewUrl: undefined, summaryUrl: undefined, warnings: [] }

/** Reviews a change from its first reading to its last posted word. Posts nothing when no file is on the surface, unless a summary of ours stands there, nor when the head has moved or the run is cancelled; loses nothing that it found. */
export async function review(ports: Ports, given: Task): Promise<Reviewed> {
  const { reader } = ports
  const guide = await loadGuide(reader, given.config, given.localSettings)
  const task = { ...given, config: guide.config }
  const listed = await readChange(reader, guide)
  if (listed.subject.moved) return headMoved(listed, undefined, ports, task)
  const prepared = await prepare(ports, listed)
  const { change } = prepared
  const isIdle = hasNothingToShow(prepared, ports)
  if (isIdle && (await ports.memory?.summary()) === undefined)
    return { report: reportOf(change, undefined, timing(ports, task)), links: nowhere }
  const agent = isIdle || ports.model === undefined ? undefined : await loadAgent(reader, task.config, task.shipped)
  const recalled = await recall(ports.memory, prepared, agent, { stateKey: task.stateKey, full: task.full === true })
  const dialogue = await converse(prepared, agent, recalled, ports, task)
  const before = { resumption: recalled.resumption, checkpoint: recalled.state.checkpoint }
  const judged = judge(prepared, dialogue, task.literals, before)
  if (judged.verdict.kind === 'skipped' && !recalled.hasSummary) return offSurface(change, judged, ports, task)
  return conclude({ ports, task, prepared, recalled, judged, isAsked: dialogue !== undefined })
}

/** Publishes what may be published: not what was read of a head that has moved, nor anything of a run that is cancelled. */
async function conclude(run: Concluding): Promise<Reviewed> {
  const { ports, task, prepared, judged } = run
  const { head } = prepared.change.subject.revisions
  const stale = () => headMoved(prepared.change, judged, ports, task)
  if (ports.cancelled?.aborted === true)
    return (await publishAll(listing(run, 'the run was cancelled before it could post'), never)) ?? stale()
  const moved = await hasMoved(ports, head)
  if (moved === true) return stale()
  if (moved === false) return (await publishAll(run, async () => (await hasMoved(ports, head)) === true)) ?? stale()
  return (await publishAll(listing({ ...run, judged: warned(judged, moved) }, moved), never)) ?? stale()
}

const never = async () => false

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

/** Compares the head with the pinned one; where it can not be asked, answers why: then nothing is posted, and nothing is lost. */
async function hasMoved({ reader }: Ports, pinned: string): Promise<boolean | string> {
  try {
    return (await reader.currentHead()) !== pinned
  } catch (error) {
    return `the head could not be read again before posting: ${error instanceof Error ? error.message : 'unknown error'}`
  }
}

async function converse(
  prepared: Prepared,
  agent: LoadedAgent | undefined,
  { resumption }: Recalled,
  ports: Ports,
  task: Task,
): Promise<Conversation | undefined> {
  const { model } = ports
  if (model === undefined || agent === undefined) return undefined
  const carried = resumption.kind === 'incremental' ? resumption.carried : undefined
  const composed = composePrompts(prepared, agent, task.literals, carried)
  const timeoutMs = task.config.timeoutMinutes * 60_000
  const deadlineAt = task.startedAt + timeoutMs - Math.min(publishingMs, timeoutMs / 4)
  const answers = await askModel({ ...ports, model }, composed, {
    deadlineAt,
    maxCostUsd: task.config.maxCostUsd,
    literals: task.literals,
    ...(ports.cancelled !== undefined && { cancelled: ports.cancelled }),
  })
  return { ...answers, plan: composed.plan, model: agent.model.id, warnings: agent.warnings }
}

function listing(run: Concluding, why: string): Concluding {
  return { ...run, ports: { ...run.ports, publisher: listingPublisher(why) } }
}

function warned(judged: Judged, warning: string): Judged {
  return { ...judged, warnings: [...judged.warnings, warning] }
}
