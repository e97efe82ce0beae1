import { type Client, connect } from '../adapters/github/client.ts'
import { proxiedFetch } from '../adapters/proxied-fetch.ts'
import { systemClock } from '../adapters/system-clock.ts'
import { UserError } from '../core/user-error.ts'
import type { GitHubRun } from './run.ts'

/** Opens the client of a run at the addresses that the runner names, or says everything that is missing. */
export function connectTo({ secrets, env, config, startedAt }: GitHubRun): Client {
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
    fetch: proxiedFetch(secrets.proxies),
    clock: systemClock,
    deadline: startedAt + config.timeoutMinutes * 60_000,
    signal: undefined,
    writeSpacingMs: local ? 0 : 1_000,
  })
}
