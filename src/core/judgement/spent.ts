import type { Usage } from '../dialogue/request.ts'
import type { Spent } from './report.ts'

/** What a dialogue costs that was not held. */
export const nothingSpent: Spent = { inputTokens: 0, cachedTokens: 0, outputTokens: 0, costUsd: 0, requests: 0 }

/** What an API counted of a dialogue. */
interface Held {
  readonly usage: Usage
  readonly costUsd: number
  readonly requests: number
}

/** Sums up what a dialogue has cost; all input counts, from the cache or not. */
export function spentOf({ usage, costUsd, requests }: Held): Spent {
  return {
    inputTokens: usage.input + usage.cached + usage.written,
    cachedTokens: usage.cached,
    outputTokens: usage.output,
    costUsd,
    requests,
  }
}
