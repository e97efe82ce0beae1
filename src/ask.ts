import { type Budget, book, emptyLedger, hold, type Ledger, overBudget } from './core/dialogue/ledger.ts'
import type { ModelFailure, Prompt, Reply, Usage } from './core/dialogue/request.ts'
import type { AbortSignalLike, Clock, Model, Progress } from './core/ports.ts'

/** Bounds of one dialogue; `deadlineAt` in the clock's milliseconds, `maxRequests` counts every call, `retries` those after a prompt's first. */
export interface AskLimits extends Budget {
  readonly deadlineAt: number
  /** Aborted when nothing more is to be asked or waited for; what was answered by then stays. */
  readonly cancelled?: AbortSignalLike | undefined
  readonly concurrency?: number
  readonly retries?: number
}

/** What the schedule needs of the world. */
export interface AskPorts {
  readonly model: Model
  readonly clock: Clock
  readonly progress: Progress
}

/** A prompt with its one reply; `attempts` 0: no call was made for it. */
export interface Asked {
  readonly prompt: Prompt
  readonly reply: Reply
  readonly attempts: number
}

/** The whole dialogue: results in the order of the prompts, and what the API counted, broken-off answers included. */
export interface Dialogue {
  readonly results: readonly Asked[]
  readonly usage: Usage
  readonly costUsd: number
  readonly requests: number
}

/** What changes while a dialogue runs; everything else is in the arguments. */
interface Run {
  readonly ports: AskPorts
  readonly limits: AskLimits & Required<Pick<AskLimits, 'concurrency' | 'retries'>>
  readonly total: number
  /** Aborted by the deadline, or when the run is cancelled. */
  readonly cut: AbortController
  /** Settles a little after the cut, for a model that does not answer its abort. */
  readonly overdue: Promise<undefined>
  readonly waiting: Prompt[]
  readonly inFlight: Set<Prompt>
  readonly results: Map<Prompt, Asked>
  /** Batches whose prefix a call has begun to be answered for: it can be read from the cache. */
  readonly warm: Set<string>
  ledger: Ledger
  /** What every further call would meet. */
  stop: ModelFailure | undefined
  /** What every call in flight has met at the cut. */
  cutBy: ModelFailure
  wake: () => void
}

const defaultConcurrency = 3
const defaultRetries = 3
const firstDelayMs = 1_000
const longestDelayMs = 30_000
/** How long after the cut an aborted call may take to say what it used. */
const graceMs = 1_000

/**
 * Takes the prompts, most important first; gives exactly one reply for each, and never throws. The first call goes alone until its answer
 * begins, so that a bad key costs one request; likewise the first of each batch, so that the others read its prefix from the
 * cache. No call starts that could exceed the budget by its estimate, and none outlives the deadline or a run that is cancelled.
 */
export async function askAll(prompts: readonly Prompt[], ports: AskPorts, limits: AskLimits): Promise<Dialogue> {
  const run = newRun(prompts, ports, limits)
  const done = new AbortController()
  const cancel = () => cutAll(run, cancelled)
  if (limits.cancelled?.aborted === true) cancel()
  limits.cancelled?.addEventListener('abort', cancel)
  void watchDeadline(run, done.signal)
  while (run.waiting.length > 0 || run.inFlight.size > 0) {
    const next = nextMove(run)
    if (next === 'wait') await new Promise<void>((resolve) => (run.wake = resolve))
    else if ('failure' in next) settle(run, next.prompt, { kind: 'failed', failure: next.failure }, 0)
    else void start(run, next.prompt)
  }
  done.abort()
  limits.cancelled?.removeEventListener('abort', cancel)
  const results = prompts.flatMap((prompt) => run.results.get(prompt) ?? [])
  return { results, usage: run.ledger.usage, costUsd: run.ledger.spentUsd, requests: run.ledger.requests }
}

function newRun(prompts: readonly Prompt[], ports: AskPorts, limits: AskLimits): Run {
  const cut = new AbortController()
  const overdue = new Promise<undefined>((resolve) => {
    cut.signal.addEventListener('abort', () => void ports.clock.sleep(graceMs).then(() => resolve(undefined)))
  })
  return {
    ports,
    limits: { concurrency: defaultConcurrency, retries: defaultRetries, ...limits },
    total: prompts.length,
    cut,
    overdue,
    waiting: [...prompts],
    inFlight: new Set(),
    results: new Map(),
    warm: new Set(),
    ledger: emptyLedger,
    stop: undefined,
    cutBy: pastDeadline,
    wake: () => undefined,
  }
}

/** A clock may wake a moment early, hence the tolerance; one that does not sleep at all does not end the run. */
async function watchDeadline(run: Run, done: AbortSignal): Promise<void> {
  const { clock } = run.ports
  await clock.sleep(Math.max(0, run.limits.deadlineAt - clock.now()), done)
  if (done.aborted || clock.now() + graceMs < run.limits.deadlineAt) return
  cutAll(run, pastDeadline)
}

/** Ends every call in flight and every wait; the first reason stays the reason. */
function cutAll(run: Run, by: ModelFailure): void {
  if (run.cut.signal.aborted) return
  run.cutBy = by
  run.cut.abort()
  run.wake()
}

type Move = 'wait' | { readonly prompt: Prompt } | { readonly prompt: Prompt; readonly failure: ModelFailure }

/** What to do now: start a prompt, give one up, or wait until a call begins to be answered or ends. */
function nextMove(run: Run): Move {
  const first = run.waiting[0]
  if (first === undefined) return 'wait'
  const end = endOf(run)
  if (end !== undefined) return { prompt: first, failure: end }
  const idle = run.inFlight.size === 0
  if (run.inFlight.size >= run.limits.concurrency) return 'wait'
  if (!idle && run.warm.size === 0) return 'wait'
  const prompt = run.waiting.find((one) => run.warm.has(one.batch) || !isAsked(run, one.batch))
  if (prompt === undefined) return 'wait'
  const failure = overBudget(run.ledger, prompt, run.limits)
  if (failure === undefined) return { prompt }
  // What is in flight may cost less than it holds: only when all has ended is it certain that this does not fit.
  return idle ? { prompt, failure } : 'wait'
}

function endOf(run: Run): ModelFailure | undefined {
  if (run.stop !== undefined) return run.stop
  return isOver(run) ? run.cutBy : undefined
}

const pastDeadline: ModelFailure = {
  why: 'deadline',
  retriable: false,
  retryAfterMs: undefined,
  detail: 'the run reached its deadline',
}

const cancelled: ModelFailure = {
  why: 'cancelled',
  retriable: false,
  retryAfterMs: undefined,
  detail: 'the run was cancelled',
}

function isOver(run: Run): boolean {
  return run.cut.signal.aborted || run.ports.clock.now() >= run.limits.deadlineAt
}

function isAsked(run: Run, batch: string): boolean {
  return [...run.inFlight].some((one) => one.batch === batch)
}

async function start(run: Run, prompt: Prompt): Promise<void> {
  run.inFlight.add(prompt)
  run.waiting.splice(run.waiting.indexOf(prompt), 1)
  const asked = run.results.size + run.inFlight.size
  run.ports.progress(`asking ${asked} of ${run.total}: ${prompt.lens}, about ${prompt.inputTokens} tokens`)
  const { reply, attempts } = await converse(run, prompt)
  if (reply.kind !== 'failed') run.warm.add(prompt.batch)
  else if (reply.failure.why === 'not-authorised' || reply.failure.why === 'spend-limit') run.stop ??= reply.failure
  settle(run, prompt, reply, attempts)
}

function settle(run: Run, prompt: Prompt, reply: Reply, attempts: number): void {
  const position = run.waiting.indexOf(prompt)
  if (position >= 0) run.waiting.splice(position, 1)
  run.inFlight.delete(prompt)
  run.results.set(prompt, { prompt, reply, attempts })
  run.wake()
}

/** Asks until there is an answer or no retry is left; a retry that would not fit time or budget ends with the failure it would have repaired, and one that the cancelling of the run prevents is cancelled. */
async function converse(run: Run, prompt: Prompt): Promise<Omit<Asked, 'prompt'>> {
  for (let attempts = 1; ; attempts += 1) {
    const reply = await callOnce(run, prompt)
    const delay = reply.kind === 'failed' ? retryDelay(run, reply.failure, attempts) : undefined
    if (reply.kind !== 'failed' || delay === undefined) return { reply, attempts }
    run.ports.progress(`${reply.failure.detail}: trying again in ${Math.ceil(delay / 1000)} s`)
    await run.ports.clock.sleep(delay, run.cut.signal)
    if (run.cut.signal.aborted && run.cutBy === cancelled) return { reply: cutShort(run, undefined), attempts }
    if (endOf(run) !== undefined || overBudget(run.ledger, prompt, run.limits) !== undefined) return { reply, attempts }
  }
}

/** Milliseconds until the next attempt: doubled each time, or what the API asks for if that is longer; undefined where no attempt is left or it would come after the deadline. */
function retryDelay({ limits, ports }: Run, failure: ModelFailure, attempts: number): number | undefined {
  if (!failure.retriable || attempts > limits.retries) return undefined
  const doubled = Math.min(longestDelayMs, firstDelayMs * 2 ** (attempts - 1))
  const delay = Math.max(doubled, failure.retryAfterMs ?? 0)
  return ports.clock.now() + delay < limits.deadlineAt ? delay : undefined
}

/** One call, booked; what was cut short failed for the reason of the cut, with what it had used. */
async function callOnce(run: Run, prompt: Prompt): Promise<Reply> {
  run.ledger = hold(run.ledger, prompt)
  const began = () => {
    run.warm.add(prompt.batch)
    run.wake()
  }
  const said = await Promise.race([safely(run, prompt, began), run.overdue])
  const reply = said !== undefined && !isCut(run, said) ? said : cutShort(run, said?.usage)
  run.ledger = book(run.ledger, prompt, reply)
  return reply
}

/** A model never rejects; should one do so, the other prompts must still get their replies. */
async function safely({ ports, cut }: Run, prompt: Prompt, began: () => void): Promise<Reply> {
  try {
    return await ports.model.ask(prompt.request, prompt.hash, cut.signal, began)
  } catch (error) {
    const detail = `unexpected ${error instanceof Error ? error.name : typeof error} in the model's adapter`
    return { kind: 'failed', failure: { why: 'server-error', retriable: false, retryAfterMs: undefined, detail } }
  }
}

function isCut(run: Run, reply: Reply): boolean {
  return run.cut.signal.aborted && reply.kind === 'failed'
}

function cutShort({ cutBy }: Run, usage: Usage | undefined): Reply {
  return { kind: 'failed', failure: cutBy, ...(usage !== undefined && { usage }) }
}
