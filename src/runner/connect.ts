import { type Client, connect } from '../adapters/github/client.ts'
import { proxiedFetch } from '../adapters/proxied-fetch.ts'
import { systemClock } from '../adapters/system-clock.ts'
import { UserError } from '../core/user-error.ts'
import type { GitHubRun } from './run.ts'

/** Opens the client of a run at the addresses that the runner names, or says everything that is missing. */
export function connectTo({ secrets, env, config, startedAt, signal }: GitHubRun): Client {
  const problems: string[] = []
  const need = (value: string | undefined, problem: string) => {
    if (value === undefined || value === '') problems.push(problem)
    return value ?? ''
  }
  const token = need(
    secrets.githubToken,
    'github-token is empty; leave the input out: its default is the token of the job',
  )
  const repository = need(
    env.GITHUB_REPOSITORY,
    'GITHUB_REPOSITORY is not set: this program runs as a step of a GitHub workflow',
  )
  const apiUrl = need(env.GITHUB_API_URL, 'GITHUB_API_URL is not set: this program runs as a step of a GitHub workflow')
  const graphqlUrl = need(
    env.GITHUB_GRAPHQL_URL,
    'GITHUB_GRAPHQL_URL is not set: this program runs as a step of a GitHub workflow',
  )
  if (problems.length > 0) throw new UserError(problems)
  // Nothing on this machine limits the rate of writes; GitHub asks for a second between two.
  const local = /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(apiUrl)
  return connect({
    token,
    apiUrl,
    graphqlUrl,
    repository,
    userAgent: 'integration-engineer',
    ...untilPosting(proxiedFetch(secrets.proxies), signal),
    clock: systemClock,
    deadline: startedAt + config.timeoutMinutes * 60_000,
    writeSpacingMs: local ? 0 : 1_000,
  })
}

/** Takes the way to the network and the run's signal; gives both so that the signal ends requests only until something is posted. From then on what belongs to the posting, its readings too, goes on to its end: half of it would be worse than none. */
export function untilPosting(
  outward: typeof fetch,
  cancelled: AbortSignal,
): { readonly fetch: typeof fetch; readonly signal: AbortSignal } {
  const reading = new AbortController()
  const abort = () => reading.abort(cancelled.reason)
  if (cancelled.aborted) abort()
  cancelled.addEventListener('abort', abort)
  return {
    signal: reading.signal,
    fetch: (input, init) => {
      if (isPosting(String(input), init)) cancelled.removeEventListener('abort', abort)
      return outward(input, init)
    },
  }
}

/** A reaction only says that a command was heard, and a query of GraphQL is sent as a POST. */
function isPosting(url: string, { method = 'GET', body }: RequestInit = {}): boolean {
  if (method === 'GET' || url.endsWith('/reactions')) return false
  return !(typeof body === 'string' && /^\{"query":"(?:\s|\\n)*query\b/.test(body))
}
