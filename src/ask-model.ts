import { type Asked, askAll, type Dialogue } from './ask.ts'
import type { Composed } from './compose.ts'
import type { Answer } from './core/dialogue/answer.ts'
import type { Batch } from './core/dialogue/batch.ts'
import { pathAsShown } from './core/dialogue/batch-text.ts'
import { decodeAnswer } from './core/dialogue/decode-answer.ts'
import type { OmissionWhy } from './core/dialogue/plan.ts'
import type { ModelFailure, StopWhy } from './core/dialogue/request.ts'
import type { CallResult } from './core/judgement/outcome.ts'
import type { Unusable } from './core/judgement/report.ts'
import type { AbortSignalLike, Clock, Model, Progress } from './core/ports.ts'

/** The dialogue's outcome: what each call gave, and what could not be used. */
export interface Answers {
  readonly results: readonly CallResult[]
  readonly unusable: readonly Unusable[]
  readonly dialogue: Dialogue
}

/** What bounds a dialogue, and the secrets that were taken out of its requests. */
export interface AskTask {
  readonly deadlineAt: number
  readonly maxCostUsd: number
  readonly literals: readonly string[]
  /** Aborted when the run is to end: what was answered by then stays, everything else is left unread. */
  readonly cancelled?: AbortSignalLike | undefined
}

/** Asks the model everything that was planned within the run's deadline and budget, and decodes what comes back. */
export async function askModel(
  ports: { readonly model: Model; readonly clock: Clock; readonly progress: Progress },
  { plan, prompts }: Composed,
  { literals, ...limits }: AskTask,
): Promise<Answers> {
  const dialogue = await askAll(prompts, ports, { ...limits, maxRequests: prompts.length * 2 + 4 })
  const batches = new Map(plan.batches.map((batch) => [batch.id, batch]))
  const calls = dialogue.results.flatMap((one) => {
    const batch = batches.get(one.prompt.batch)
    return batch === undefined ? [] : [callOf(one, batch, literals)]
  })
  return {
    results: calls.map((one) => one.result),
    unusable: calls.flatMap((one) => (one.unusable === undefined ? [] : [one.unusable])),
    dialogue,
  }
}

interface Call {
  readonly result: CallResult
  readonly unusable: Unusable | undefined
}

function callOf({ prompt, reply }: Asked, batch: Batch, literals: readonly string[]): Call {
  const { lens } = prompt
  const failed = (why: OmissionWhy, detail: string, unusableWhy: string): Call => ({
    result: { batch, lens, result: { kind: 'unusable', why } },
    unusable: { batch: batch.id, paths: prompt.paths, why: unusableWhy, detail },
  })
  switch (reply.kind) {
    case 'failed':
      return failed(omissionWhy[reply.failure.why], reply.failure.detail, reply.failure.why)
    case 'stopped':
      return failed('model-failed', stopDetail[reply.why], reply.why)
    case 'answered': {
      const decoded = decodeAnswer(reply.text, lens)
      if ('problem' in decoded) return failed('model-failed', decoded.problem, 'unreadable-answer')
      const answer = withRealPaths(decoded.answer, batch, literals)
      return { result: { batch, lens, result: { kind: 'answered', answer } }, unusable: undefined }
    }
  }
}

/** The model answers with the spelling it was shown; everything after it works with the path as it is. */
function withRealPaths(answer: Answer, batch: Batch, literals: readonly string[]): Answer {
  const real = new Map(batch.files.map(({ file }) => [pathAsShown(file.file.path, literals), file.file.path]))
  const put = <T extends { readonly path: string }>(one: T): T => ({ ...one, path: real.get(one.path) ?? one.path })
  return {
    ...answer,
    points: answer.points.map(put),
    claims: answer.claims.map(put),
    receipts: answer.receipts.map(put),
  }
}

const omissionWhy: { readonly [why in ModelFailure['why']]: OmissionWhy } = {
  overloaded: 'model-failed',
  'rate-limited': 'model-failed',
  'spend-limit': 'model-failed',
  'bad-request': 'model-failed',
  'not-authorised': 'model-failed',
  'server-error': 'model-failed',
  connection: 'model-failed',
  deadline: 'deadline',
  cancelled: 'cancelled',
  'over-budget': 'over-budget',
  'no-stored-reply': 'model-failed',
}

const stopDetail: { readonly [why in StopWhy]: string } = {
  refusal: 'the model declined to answer',
  'max-tokens': 'the answer was cut at its token limit',
  'context-window-exceeded': 'the request did not fit the model’s window',
  'tool-use': 'the model asked for a tool; it has none',
  'pause-turn': 'the model paused its turn',
  unknown: 'the answer ended for an unknown reason',
}
