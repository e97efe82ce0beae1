import { z } from 'zod'
import { UserError } from '../../core/user-error.ts'

/** What a call to GitHub gave: its value, or why there is none. Expected failures are values; only bugs are thrown. */
export type Result<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** A failed call in words that may be shown: GitHub's message on one line of at most 300 characters, never a header, a body or a token. */
export interface Failure {
  readonly why: FailureWhy
  readonly status: number | undefined
  readonly detail: string
}

/** `place`: a line, hunk or path that cannot be commented on. `server` and `connection`: a write may have happened nevertheless. */
export type FailureWhy =
  | 'permission'
  | 'unauthorised'
  | 'forbidden'
  | 'not-found'
  | 'rate-limited'
  | 'place'
  | 'stale-commit'
  | 'refused'
  | 'server'
  | 'connection'

/** The lines of a workflow's `permissions:` that this adapter can ask for. */
export type Permission = 'contents: read' | 'pull-requests: read' | 'pull-requests: write' | 'checks: write'

/** Octokit's error by its shape: it carries the request with its headers, of which nothing is read here. */
const httpError = z.object({
  name: z.literal('HttpError'),
  status: z.number(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()), data: z.unknown() }).optional(),
})

/** `errors` holds strings or objects, depending on the endpoint and on the year. */
const errorBody = z.object({ message: z.string(), errors: z.array(z.unknown()).default([]) })
const errorEntry = z.object({ message: z.string() })

/** Takes what a request threw and says what happened; anything that is not a failed request is a bug and is thrown again. */
export function failureOf(error: unknown): Failure {
  const parsed = httpError.safeParse(error)
  if (!parsed.success) {
    if (isAbort(error)) return { why: 'connection', status: undefined, detail: 'the request was cancelled' }
    throw error
  }
  const { status, message, response } = parsed.data
  if (response === undefined) return { why: 'connection', status: undefined, detail: oneLine(`no answer: ${message}`) }
  const words = wordsOf(response.data)
  return { why: whyOf(status, words, response.headers), status, detail: oneLine(`${status} ${words}`.trim()) }
}

/** Says how long a refused request asks to wait, in milliseconds; undefined when it was not a rate limit. Source: GitHub's "Rate limits for the REST API". */
export function rateLimitWait(error: unknown, now: number): number | undefined {
  const parsed = httpError.safeParse(error)
  const response = parsed.success ? parsed.data.response : undefined
  if (!parsed.success || response === undefined) return undefined
  const { headers, data } = response
  if (!isRateLimit(parsed.data.status, wordsOf(data), headers)) return undefined
  const after = Number(headers['retry-after'])
  if (Number.isFinite(after)) return after * 1000
  const reset = Number(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) return Math.max(0, reset * 1000 - now)
  return 60_000
}

/** Says whether asking again may help: no answer, or a 5xx. After a write it means that the write may have happened. */
export function isUnsure(failure: Failure): boolean {
  return failure.why === 'server' || failure.why === 'connection'
}

/** Prints a failure as one sentence; a missing permission names the line to add to the workflow. */
export function sentence(failure: Failure, doing: string, need: Permission): string {
  switch (failure.why) {
    case 'permission':
      return `This token may not ${doing}: add \`${need}\` under \`permissions:\` of the job. A pull request from a fork or by Dependabot has a token that only reads.`
    case 'not-found':
      return `Could not ${doing}: GitHub answers 404, which also stands for "not allowed to see". The job needs \`${need}\` under \`permissions:\`.`
    case 'unauthorised':
      return `Could not ${doing}: GitHub does not accept the token (${failure.detail}).`
    case 'rate-limited':
      return `Could not ${doing}: GitHub's rate limit asks for a longer wait than this run has left (${failure.detail}).`
    case 'stale-commit':
      return `Could not ${doing}: the reviewed commit is no longer part of the pull request (${failure.detail}).`
    case 'forbidden':
    case 'place':
    case 'refused':
    case 'server':
    case 'connection':
      return `Could not ${doing}: ${failure.detail}.`
  }
}

/** Gives the value of a call that the run cannot do without; a token that may not becomes a `UserError`, everything else an error without the request in it. */
export function required<T>(result: Result<T>, doing: string, need: Permission): T {
  if (result.kind === 'ok') return result.value
  const words = sentence(result.failure, doing, need)
  const users: readonly FailureWhy[] = ['permission', 'not-found', 'unauthorised']
  throw users.includes(result.failure.why) ? new UserError([words]) : new Error(words)
}

function whyOf(status: number, words: string, headers: Readonly<Record<string, unknown>>): FailureWhy {
  if (isRateLimit(status, words, headers)) return 'rate-limited'
  if (status >= 500) return 'server'
  if (status === 401) return 'unauthorised'
  if (status === 403) return /not accessible by/i.test(words) ? 'permission' : 'forbidden'
  if (status === 404) return 'not-found'
  return status === 422 ? whyUnprocessable(words) : 'refused'
}

/** The wordings of a 422 drift; those about an anchor name a line, a hunk, a path or a position, and none of them is about length or commits. */
function whyUnprocessable(words: string): FailureWhy {
  if (/commit_oid|commit_id|not part of the pull request/i.test(words)) return 'stale-commit'
  if (/too long|spam|abuse|too quickly/i.test(words)) return 'refused'
  return /(?:\b|_)(?:line|hunk|path|position)\b|part of the diff/i.test(words) ? 'place' : 'refused'
}

function isRateLimit(status: number, words: string, headers: Readonly<Record<string, unknown>>): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(words)
}

function wordsOf(data: unknown): string {
  const parsed = errorBody.safeParse(data)
  if (!parsed.success) return ''
  const errors = parsed.data.errors.map((entry) => {
    if (typeof entry === 'string') return entry
    const named = errorEntry.safeParse(entry)
    return named.success ? named.data.message : JSON.stringify(entry)
  })
  return errors.length === 0 ? parsed.data.message : `${parsed.data.message}: ${errors.join('; ')}`
}

function oneLine(text: string): string {
  const flat = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  return flat.length <= 300 ? flat : `${flat.slice(0, 299)}…`
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')
}
