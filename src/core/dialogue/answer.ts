import type { Surface } from '../surface/surface.ts'

/** Severities, worst first. */
export const severities = ['blocker', 'major', 'minor'] as const
export type Severity = (typeof severities)[number]

export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]

/** The closed list of what a finding can be about (interface.md); part of a finding's identity. */
export const categories = [
  'validation',
  'auth',
  'compatibility',
  'contract',
  'idempotency',
  'delivery',
  'ordering',
  'retry',
  'timeout',
  'transaction',
  'locking',
  'query',
  'schema',
  'leak',
  'pagination',
  'caching',
  'secrets',
  'observability',
  'error-handling',
  'concurrency',
  'configuration',
  'testing',
] as const
export type Category = (typeof categories)[number]

/** What this change connects to. */
export const pointKinds = [
  'http-endpoint',
  'http-client',
  'rpc',
  'webhook',
  'message-producer',
  'message-consumer',
  'job',
  'table',
  'query',
  'migration',
  'cache',
  'storage',
  'contract',
  'auth',
  'other',
] as const
export type PointKind = (typeof pointKinds)[number]

/** An integration point of the change and its other side, or `not shown`. */
export interface Point {
  readonly kind: PointKind
  readonly path: string
  readonly quote: string
  readonly counterpart: string
}

/** What the model said; not believed until verified, and of another type than `Finding` so that it cannot be posted. */
export interface Claim {
  readonly lens: Surface
  readonly path: string
  readonly side: 'old' | 'new'
  readonly quote: string
  /** The line number the model named: only a tie-break between equal quotes. */
  readonly line: number | undefined
  readonly category: Category
  readonly severity: Severity
  readonly confidence: Confidence
  readonly title: string
  readonly trigger: string
  readonly failure: string
  readonly noticed: string
  readonly fix: { readonly code: string; readonly language: string } | undefined
  /** Replaces exactly the quoted lines. */
  readonly suggestion: string | undefined
  readonly affects: readonly string[]
}

/** A question whose answer decides a severity. */
export interface Question {
  readonly text: string
  readonly decides: Severity
}

/** The model's word on one file it was shown: judged, or not and why. */
export interface Receipt {
  readonly path: string
  readonly judged: boolean
  readonly why: string | undefined
}

/** A decoded answer; entries that did not decode are counted in `malformed` with a reason, the rest is kept. */
export interface Answer {
  readonly points: readonly Point[]
  readonly claims: readonly Claim[]
  readonly questions: readonly Question[]
  readonly receipts: readonly Receipt[]
  readonly malformed: readonly { readonly title: string; readonly path: string; readonly detail: string }[]
}
