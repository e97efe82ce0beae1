import type { ModelFailure } from '../../core/dialogue/request.ts'

type Why = ModelFailure['why']
type Sdk = typeof import('@anthropic-ai/sdk')

/** What of an error response decides; `type` alone is there when the error came in the middle of a stream. */
interface ErrorFacts {
  readonly status: number | undefined
  readonly type: string | undefined
  readonly code: string | undefined
  readonly requestId: string | undefined
  readonly retryAfterMs: number | undefined
  /** The API's own word (`x-should-retry: false`). */
  readonly mayRetry: boolean
}

/** Error types of the API (platform.claude.com, errors), an open list: one that is not here is judged by its status. */
const byType: ReadonlyMap<string, Why> = new Map([
  ['invalid_request_error', 'bad-request'],
  ['not_found_error', 'bad-request'],
  ['request_too_large', 'bad-request'],
  ['authentication_error', 'not-authorised'],
  ['permission_error', 'not-authorised'],
  ['billing_error', 'spend-limit'],
  ['rate_limit_error', 'rate-limited'],
  ['overloaded_error', 'overloaded'],
  ['api_error', 'server-error'],
  ['timeout_error', 'server-error'],
])

const byStatus: ReadonlyMap<number, Why> = new Map([
  [401, 'not-authorised'],
  [402, 'spend-limit'],
  [403, 'not-authorised'],
  [408, 'server-error'],
  [409, 'server-error'],
  [429, 'rate-limited'],
  [529, 'overloaded'],
])

/** A 429 with one of these keeps failing until a person raises the limit, and has no `retry-after`. */
const spendLimitCodes: readonly string[] = [
  'enforced_spend_limit_reached',
  'contract_spend_limit_reached',
  'linked_organization_spend_limit_reached',
]

const retriable: readonly Why[] = ['overloaded', 'rate-limited', 'server-error', 'connection']

/** Takes the facts of an error response; gives the failure. `detail` is made of them alone, never of a message or a body. */
function classify(facts: ErrorFacts): ModelFailure {
  const why = reason(facts)
  return {
    why,
    retriable: facts.mayRetry && retriable.includes(why),
    retryAfterMs: facts.retryAfterMs,
    detail: describe(facts),
  }
}

function reason({ status, type, code }: ErrorFacts): Why {
  if (code !== undefined && spendLimitCodes.includes(code)) return 'spend-limit'
  const named = type === undefined ? undefined : byType.get(type)
  if (named !== undefined) return named
  if (status === undefined) return 'connection'
  return byStatus.get(status) ?? (status >= 500 ? 'server-error' : 'bad-request')
}

function describe({ status, type, code, requestId }: ErrorFacts): string {
  const words = [status?.toString(), type, code].filter((word) => word !== undefined)
  const what = words.length === 0 ? 'error in the stream' : words.join(' ')
  return requestId === undefined ? what : `${what} (request ${requestId})`
}

/** Takes what the SDK threw, and whether an answer had begun; gives the failure. Of the error's own text nothing is kept: it holds the raw body. */
export function failureOf(error: unknown, began: boolean, sdk: Sdk, now: number): ModelFailure {
  if (error instanceof sdk.APIConnectionError) return refusedByProxy(error) ?? connection(socketWord(error))
  if (error instanceof sdk.APIError) return classify(factsOf(error, now))
  if (error instanceof sdk.AnthropicError && error.name === 'WorkloadIdentityError') return identityFailure(error)
  return began ? connection('the answer broke off') : notAuthorised('no usable credentials')
}

function factsOf(error: InstanceType<Sdk['APIError']>, now: number): ErrorFacts {
  const headers = error.headers instanceof Headers ? error.headers : new Headers()
  return {
    status: error.status,
    type: plainWord(error.type),
    code: plainWord(error.errorCode),
    requestId: requestIdOf(error.requestID),
    retryAfterMs: retryAfter(headers, now),
    mayRetry: headers.get('x-should-retry') !== 'false',
  }
}

/** A word a server may put into our log: lower case and underscores only, which no key and no markup can pass. */
function plainWord(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z_]{1,64}$/.test(value) ? value : undefined
}

/** Takes the `request-id` header; gives it if it has the API's form, so that a server cannot write into our log. */
export function requestIdOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^req_[A-Za-z0-9]{1,64}$/.test(value) ? value : undefined
}

/** Takes response headers; gives milliseconds from `retry-after-ms`, or `retry-after` in seconds or as a date (RFC 9110), never negative. */
function retryAfter(headers: Headers, now: number): number | undefined {
  const ms = headers.get('retry-after-ms')?.trim()
  if (ms !== undefined && /^\d+(\.\d+)?$/.test(ms)) return Number(ms)
  const value = headers.get('retry-after')?.trim()
  if (value === undefined || value === '') return undefined
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/** Takes why there can be no call at all; gives the failure that ends a run's dialogue. */
export function notAuthorised(detail: string): ModelFailure {
  return { why: 'not-authorised', retriable: false, retryAfterMs: undefined, detail }
}

function connection(detail: string): ModelFailure {
  return { why: 'connection', retriable: true, retryAfterMs: undefined, detail }
}

/** The socket's error code (`ECONNREFUSED`, `ENOTFOUND`), the one word of a connection error that is safe and helps. */
function socketWord(error: Error): string {
  const codes = causes(error).flatMap((cause) =>
    'code' in cause && typeof cause.code === 'string' ? [cause.code] : [],
  )
  const code = codes.find((word) => /^[A-Z_]{1,40}$/.test(word))
  return code === undefined ? 'no connection' : `no connection (${code})`
}

/** That a proxy gave no tunnel, in words of our own; 407 asks for other credentials, and goes on asking. */
function refusedByProxy(error: Error): ModelFailure | undefined {
  const words = causes(error).find(({ message }) => /^the proxy answers \d{3}$/.test(message))?.message
  if (words === undefined) return undefined
  return { ...connection(`no connection (${words})`), retriable: !words.endsWith('407') }
}

function causes(error: Error): readonly Error[] {
  return error.cause instanceof Error ? [error, ...causes(error.cause)] : [error]
}

/** The exchange of an identity token: refused is final, a server's or the network's trouble is not. */
function identityFailure(error: Error): ModelFailure {
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : undefined
  if (status !== undefined && status < 500) return notAuthorised(`the identity token was refused (${status})`)
  if (status !== undefined || error.message.startsWith('Failed to reach')) {
    return connection('the identity token could not be exchanged')
  }
  return notAuthorised('workload identity federation is not fully set up')
}
