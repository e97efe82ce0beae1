import type { Octokit } from '@octokit/rest'
import type { Clock } from '../../core/ports.ts'
import { failureOf, isUnsure, rateLimitWait } from './errors.ts'

/** How requests are spaced and how long they may wait. */
export interface Pace {
  readonly clock: Clock
  /** Moment on `clock`, in milliseconds, after which nothing is waited for. */
  readonly deadline: number
  /** Least time between two writes, in milliseconds; GitHub asks for a second. */
  readonly writeSpacingMs: number
  readonly signal: AbortSignal | undefined
}

/** What a call may say about itself in Octokit's `request` option. */
export interface Manner {
  /** A POST that only reads (GraphQL): neither spaced nor in a row with the writes. */
  readonly reads?: boolean
  /** How often to ask again after a 5xx or no answer: by default twice for a GET, never for a write, which may have happened. */
  readonly retries?: number
}

const requestTimeoutMs = 30_000
const maxRateLimitWaits = 3

/** Lets every request of a client run within its deadline: writes one at a time and spaced, reads repeated a little, a rate limit waited for only where there is time left. */
export function paceRequests(octokit: Pick<Octokit, 'hook'>, pace: Pace): void {
  const inTurn = turnstile(pace)
  octokit.hook.wrap('request', (request, options) => {
    const { reads, retries: asked } = mannerOf(options.request)
    const isGet = options.method === 'GET'
    const retries = asked ?? (isGet ? 2 : 0)
    const send = async () => {
      const response = await request(options)
      refuseTornBody(response, options.url)
      return response
    }
    const patiently = () => patient(send, retries, pace)
    return isGet || reads === true ? patiently() : inTurn(patiently)
  })
}

/** The form of `fetch` that Octokit's options take. */
type Fetch = (input: string, init?: object) => Promise<unknown>

/** Gives a `fetch` whose every request ends after half a minute, and whose reads end with the run: a write that was sent is never cut in its middle. Octokit's hooks cannot do it: an inner hook is handed the first options, not the changed ones. */
export function boundedFetch(inner: Fetch, signal: AbortSignal | undefined): Fetch {
  return (input, init) => {
    const timeout = AbortSignal.timeout(requestTimeoutMs)
    const ends = signal === undefined || !isRead(init) ? timeout : AbortSignal.any([timeout, signal])
    return inner(input, { ...init, signal: ends })
  }
}

/** A GET, or a query of GraphQL, whose text stands first in its body. */
function isRead(init: object | undefined): boolean {
  const { method, body }: { readonly method?: unknown; readonly body?: unknown } = init ?? {}
  return method === undefined || method === 'GET' || (typeof body === 'string' && body.startsWith('{"query":"query'))
}

/** Octokit's `request` option is open: anything can be in it. */
function mannerOf(request: Readonly<Record<string, unknown>> = {}): Manner {
  const { reads, retries } = request
  return { reads: reads === true, ...(typeof retries === 'number' ? { retries } : {}) }
}

async function patient<T>(send: () => Promise<T>, retries: number, pace: Pace): Promise<T> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await send()
    } catch (error) {
      const wait = waitAfter(error, tried, retries, pace.clock.now())
      const isOver = pace.signal?.aborted === true || wait === undefined || pace.clock.now() + wait > pace.deadline
      if (isOver) throw error
      await pace.clock.sleep(wait, pace.signal)
    }
  }
}

/** A rate limit refuses before anything is done, so a write may wait for it as well as a read; undefined: do not ask again. */
function waitAfter(error: unknown, tried: number, retries: number, now: number): number | undefined {
  const asked = rateLimitWait(error, now)
  if (asked !== undefined) return tried < maxRateLimitWaits ? asked : undefined
  return tried < retries && isUnsure(failureOf(error)) ? 500 * 2 ** tried : undefined
}

/** One write at a time, each at least `writeSpacingMs` after the one before; a failed one lets the next pass. */
function turnstile(pace: Pace): <T>(write: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  let freeAt = Number.NEGATIVE_INFINITY
  return (write) => {
    const turn = last.then(async () => {
      const wait = freeAt - pace.clock.now()
      if (wait > 0) await pace.clock.sleep(wait, pace.signal)
      try {
        return await write()
      } finally {
        freeAt = pace.clock.now() + pace.writeSpacingMs
      }
    })
    last = turn.catch(() => undefined)
    return turn
  }
}

/** Octokit gives the text of a JSON body that ended too early as if it were the answer; that is no answer. */
function refuseTornBody(response: { readonly data: unknown; readonly status: number }, url: string): void {
  if (response.status === 204 || (typeof response.data === 'object' && response.data !== null)) return
  const torn = new Error(`the answer to ${url} broke off`)
  throw Object.assign(torn, { name: 'HttpError', status: response.status })
}
