import { costUsd, resolveModel } from './models.ts'
import type { ModelFailure, Prompt, Reply, Usage } from './request.ts'

/** What a dialogue has used. `heldUsd` is set aside: the estimates of calls in flight, and of answers that broke off, whose output is billed but not reported. */
export interface Ledger {
  readonly usage: Usage
  readonly spentUsd: number
  readonly heldUsd: number
  /** Every call that was made, retries included. */
  readonly requests: number
}

/** The hard bounds of one run. */
export interface Budget {
  readonly maxCostUsd: number
  readonly maxRequests: number
}

export const emptyLedger: Ledger = {
  usage: { input: 0, cached: 0, written: 0, output: 0 },
  spentUsd: 0,
  heldUsd: 0,
  requests: 0,
}

/** Takes a prompt that might be asked; gives why the budget does not allow it, or undefined. Calls in flight count with their estimates. */
export function overBudget(ledger: Ledger, prompt: Prompt, budget: Budget): ModelFailure | undefined {
  if (ledger.requests >= budget.maxRequests) {
    return refusal(`the limit of ${budget.maxRequests} requests is reached`)
  }
  if (ledger.spentUsd + ledger.heldUsd + prompt.costUsd <= budget.maxCostUsd) return undefined
  return refusal(`the estimated cost exceeds what is left of $${budget.maxCostUsd.toFixed(2)}`)
}

function refusal(detail: string): ModelFailure {
  return { why: 'over-budget', retriable: false, retryAfterMs: undefined, detail }
}

/** Takes a prompt that is being asked; sets its estimate aside. */
export function hold(ledger: Ledger, prompt: Prompt): Ledger {
  return { ...ledger, heldUsd: ledger.heldUsd + prompt.costUsd, requests: ledger.requests + 1 }
}

/** Takes the reply to a prompt that was held; books what the API counted, and keeps the rest of the estimate set aside if the answer broke off. */
export function book(ledger: Ledger, prompt: Prompt, reply: Reply): Ledger {
  if (reply.usage === undefined) return { ...ledger, heldUsd: ledger.heldUsd - prompt.costUsd }
  const cost = costUsd(resolveModel(prompt.request.model), reply.usage)
  const kept = reply.kind === 'failed' ? Math.max(0, prompt.costUsd - cost) : 0
  return {
    ...ledger,
    usage: sum(ledger.usage, reply.usage),
    spentUsd: ledger.spentUsd + cost,
    heldUsd: ledger.heldUsd - prompt.costUsd + kept,
  }
}

function sum(a: Usage, b: Usage): Usage {
  return {
    input: a.input + b.input,
    cached: a.cached + b.cached,
    written: a.written + b.written,
    output: a.output + b.output,
  }
}
