import { getOctokit } from '@actions/github'
import type { Octokit } from '@octokit/rest'
import { z } from 'zod'
import type { Clock } from '../../core/ports.ts'
import { type Failure, failureOf, type Result } from './errors.ts'
import { withoutUnknown } from './known-fields.ts'
import { boundedFetch, type Manner, type Pace, paceRequests } from './pacing.ts'

/** Where GitHub is and who asks; nothing is read from the environment. */
export interface Connection extends Pace {
  readonly token: string
  /** For example `https://api.github.com`, or `https://host/api/v3` on an enterprise server. */
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** `owner/name` of the repository that holds the pull request. */
  readonly repository: string
  readonly userAgent: string
  /** The way to the network, where it is not the platform's own: through a proxy. */
  readonly fetch?: typeof fetch
}

/** A connection to one repository; every call goes to the two given addresses, paced. */
export interface Client {
  readonly rest: Octokit['rest']
  /** The owner and name that every call of `rest` is given. */
  readonly at: { readonly owner: string; readonly repo: string }
  readonly clock: Clock
  readonly writeSpacingMs: number
  /** Sends one query; `$owner` and `$name` are filled in. Partial data comes with its errors. Lines that end in `# optional` are left out where the server does not know their fields. */
  readonly graphql: (
    query: string,
    variables: Readonly<Record<string, unknown>>,
    manner?: Manner,
  ) => Promise<Result<GraphqlAnswer>>
  /** Sends one mutation, in a row with the other writes. */
  readonly mutation: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Result<GraphqlAnswer>>
}

/** GraphQL answers 200 also for failures: `errors` belong to the parts of `data` that are null. */
export interface GraphqlAnswer {
  readonly data: unknown
  readonly errors: readonly GraphqlError[]
}

export type GraphqlError = z.infer<typeof graphqlError>

const graphqlError = z.object({
  message: z.string(),
  type: z.string().optional(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
})

const graphqlBody = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(graphqlError).default([]),
})

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** Opens a client for one repository. Sends nothing yet, logs nothing, and never follows a link to another host. */
export function connect(connection: Connection): Client {
  const { token, apiUrl, graphqlUrl, repository, userAgent } = connection
  const request = { fetch: boundedFetch(connection.fetch ?? fetch, connection.signal) }
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent, log: silent, request })
  paceRequests(octokit, connection)
  const [owner = '', repo = ''] = repository.split('/')
  return {
    rest: octokit.rest,
    at: { owner, repo },
    clock: connection.clock,
    writeSpacingMs: connection.writeSpacingMs,
    graphql: async (query, variables, manner = {}) => {
      const all = { owner, name: repo, ...variables }
      const options = { retries: 2, ...manner, reads: true }
      const ask = (text: string) =>
        attempt(() =>
          octokit.request({ method: 'POST', url: graphqlUrl, query: text, variables: all, request: options }),
        )
      const first = await ask(query)
      const less = first.kind === 'ok' ? withoutUnknown(query, errorsOf(first.value)) : undefined
      const sent = less === undefined ? first : await ask(less)
      return sent.kind === 'ok' ? readGraphql(sent.value) : sent
    },
    mutation: async (query, variables) => {
      const sent = await attempt(() => octokit.request({ method: 'POST', url: graphqlUrl, query, variables }))
      return sent.kind === 'ok' ? readGraphql(sent.value) : sent
    },
  }
}

/** Waits for a call and gives its data, or its failure as a value. */
export async function attempt<T>(call: () => Promise<{ readonly data: T }>): Promise<Result<T>> {
  try {
    return { kind: 'ok', value: (await call()).data }
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) }
  }
}

/** Makes a failure of what GraphQL said went wrong; an answer without data and without an error is one too. */
export function graphqlFailure(errors: readonly GraphqlError[]): Failure {
  const first = errors[0]
  const detail = (first?.message ?? 'an answer without data').slice(0, 300)
  const why = first?.type === undefined ? 'server' : (graphqlWhys.get(first.type) ?? 'server')
  return { why, status: 200, detail }
}

const graphqlWhys: ReadonlyMap<string, Failure['why']> = new Map([
  ['FORBIDDEN', 'permission'],
  ['NOT_FOUND', 'not-found'],
  ['RATE_LIMITED', 'rate-limited'],
] as const)

function errorsOf(body: unknown): readonly GraphqlError[] {
  const parsed = graphqlBody.safeParse(body)
  return parsed.success ? parsed.data.errors : []
}

function readGraphql(body: unknown): Result<GraphqlAnswer> {
  const parsed = graphqlBody.safeParse(body)
  if (!parsed.success) return { kind: 'failed', failure: graphqlFailure([]) }
  const { data, errors } = parsed.data
  if (data === undefined || data === null) return { kind: 'failed', failure: graphqlFailure(errors) }
  return { kind: 'ok', value: { data, errors } }
}
