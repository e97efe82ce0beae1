import type { Lens } from './lens.ts'

/** Effort levels of the Messages API. */
export const efforts = ['low', 'medium', 'high', 'xhigh', 'max'] as const
export type Effort = (typeof efforts)[number]

/** One request to the model as bytes that never vary for the same input: no clock, no randomness, so that prefixes cache and replies can be stored under its hash. */
export interface ModelRequest {
  readonly model: string
  readonly effort: Effort | undefined
  readonly maxTokens: number
  readonly system: string
  /** The user turn; `cached` marks the end of a prefix worth caching. */
  readonly blocks: readonly { readonly text: string; readonly cached: boolean }[]
  /** JSON schema of the answer, in the subset that the API accepts. */
  readonly schema: object
}

/** A request with what it is about; `hash` is SHA-256 over the canonical request, hexadecimal. */
export interface Prompt {
  readonly hash: string
  readonly batch: string
  readonly lens: Lens
  readonly purpose: 'review' | 'question'
  readonly paths: readonly string[]
  readonly shown: readonly ShownFile[]
  readonly request: ModelRequest
  /** A conservative estimate, 2.5 characters a token. */
  readonly inputTokens: number
  /** The most the call can cost: its whole prefix written to the cache, its whole output used. */
  readonly costUsd: number
}

/** Exactly which lines of which file the model sees, both ends included. */
export interface ShownFile {
  readonly path: string
  readonly side: 'LEFT' | 'RIGHT'
  readonly ranges: readonly (readonly [start: number, end: number])[]
}

/** Tokens as the API counted them; `cached` is the part of the input read from its cache, `written` the part stored into it. */
export interface Usage {
  readonly input: number
  readonly cached: number
  readonly written: number
  readonly output: number
}

/** What came back. Only `answered` (a proper end of turn) counts as a review; everything else names why not. */
export type Reply =
  | { readonly kind: 'answered'; readonly text: string; readonly usage: Usage; readonly requestId: string | undefined }
  | { readonly kind: 'stopped'; readonly why: StopWhy; readonly usage: Usage; readonly requestId: string | undefined }
  | {
      readonly kind: 'failed'
      readonly failure: ModelFailure
      /** What the API had counted when an answer broke off; absent where no answer had begun. */
      readonly usage?: Usage
    }

/** Stop reasons that are not a review: the API's own words, and `unknown` for those of tomorrow. */
export type StopWhy = 'refusal' | 'max-tokens' | 'context-window-exceeded' | 'tool-use' | 'pause-turn' | 'unknown'

/** A call that gave no message. `detail` names status, type and request id; never the key, the prompt or the raw body. */
export interface ModelFailure {
  readonly why:
    | 'overloaded'
    | 'rate-limited'
    | 'spend-limit'
    | 'bad-request'
    | 'not-authorised'
    | 'server-error'
    | 'connection'
    | 'deadline'
    | 'cancelled'
    | 'over-budget'
    | 'no-stored-reply'
  readonly retriable: boolean
  readonly retryAfterMs: number | undefined
  readonly detail: string
}
