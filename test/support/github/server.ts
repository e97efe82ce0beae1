import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { type Fault, noFaults } from './faults.ts'
import { openGit } from './git.ts'
import { answerGraphql } from './graphql.ts'
import { type Others, othersOf } from './others.ts'
import { answerRest } from './rest.ts'
import { type Answer, notFound, unauthorized } from './route.ts'
import { type Site, timeNow } from './site.ts'
import { emptyStore, type State } from './store.ts'
import type { World } from './world.ts'

export type { User, World } from './world.ts'

/** A request as it was received, and the status it was answered with (0: the connection was reset). `path` is without `/api/v3`, still encoded. */
export interface Received {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
  readonly status: number
}

/** A running stand-in of GitHub. */
export interface GitHub extends Others {
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly serverUrl: string
  /** What was received, in order. */
  readonly requests: readonly Received[]
  /** Where a request, or one of our own answers, is not what GitHub describes; empty in a good run. */
  readonly problems: readonly string[]
  readonly state: State
  /** A push; one that does not follow the present head is a force push. `at` is now unless told. */
  readonly setHead: (sha: string, at?: string) => void
  readonly fault: (fault: Fault) => void
  readonly close: () => Promise<void>
}

/** What servers differ in. */
export interface Options {
  /** The form of the refusal of a place outside the diff; GitHub has been seen to answer both. */
  readonly errors?: 'strings' | 'objects'
  /** `Type.field` of GraphQL that an older enterprise server does not have. */
  readonly missingFields?: readonly string[]
  /** An enterprise server counts no requests unless told to. */
  readonly rateLimits?: 'on' | 'off'
}

const rateLimit = 1_000

/** Starts GitHub for one pull request on a free port of this machine; it serves until `close`. */
export async function startGitHub(world: World, options: Options = {}): Promise<GitHub> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const serverUrl = `http://127.0.0.1:${port}`
  const site: Site = {
    world,
    git: openGit(world.git),
    store: emptyStore(),
    pushes: [{ sha: world.pull.head.sha, at: undefined }],
    problems: [],
    apiUrl: `${serverUrl}/api/v3`,
    serverUrl,
    errors: options.errors ?? 'strings',
    missingFields: options.missingFields ?? [],
  }
  const [requests, faults] = [[] as Received[], noFaults()]
  const log = { requests, faults, rateLimits: options.rateLimits ?? 'on' }
  server.on('request', (incoming, outgoing) => void serve(site, log, incoming, outgoing))
  return {
    ...othersOf(site),
    apiUrl: site.apiUrl,
    graphqlUrl: `${serverUrl}/api/graphql`,
    serverUrl,
    requests,
    problems: site.problems,
    state: site.store,
    setHead: (sha, at) => void site.pushes.push({ sha, at: at ?? timeNow() }),
    fault: faults.add,
    close: async () => {
      site.git.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface Log {
  readonly requests: Received[]
  readonly faults: ReturnType<typeof noFaults>
  readonly rateLimits: 'on' | 'off'
}

async function serve(site: Site, log: Log, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const url = new URL(incoming.url ?? '/', site.serverUrl)
  const path = url.pathname.replace(/^\/api(\/v3)?(?=\/)/, '')
  const [method, headers] = [incoming.method ?? '', incoming.headers]
  const index = log.requests.length
  const received = { method, path, query: Object.fromEntries(url.searchParams), headers, body: undefined, status: 0 }
  log.requests.push(received)
  const body = parseJson(await text(incoming))
  const fault = log.faults.take(method, path)
  const applied = fault === undefined || fault.effect === 'applied'
  const truth = applied ? await answer(site, { method, path, url, headers, body }) : undefined
  const given = fault ?? truth
  const status = fault?.drop === true ? 0 : (given?.status ?? 500)
  log.requests[index] = { ...received, body, status }
  if (fault?.drop === true) return void incoming.socket.destroy()
  const limits = log.rateLimits === 'on' ? rateLimitHeaders(log.requests.length) : {}
  send(outgoing, status, given?.body, { ...limits, ...given?.headers })
}

interface Incoming {
  readonly method: string
  readonly path: string
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
}

/** A bug of the stand-in is a problem of the test, never a silent 500. */
async function answer(site: Site, { method, path, url, headers, body }: Incoming): Promise<Answer> {
  if (!/^(bearer|token) \S/i.test(headers.authorization ?? '')) return unauthorized()
  const request = { method, path, query: url.searchParams, accept: headers.accept ?? '', body }
  try {
    if (url.pathname === '/api/graphql' && method === 'POST') return await answerGraphql(site, body)
    if (url.pathname.startsWith('/api/v3/')) return await answerRest(site, request)
    site.problems.push(`${method} ${url.pathname}: outside of the API`)
    return notFound()
  } catch (error) {
    site.problems.push(`${method} ${path}: the stand-in broke: ${error instanceof Error ? error.stack : error}`)
    return { status: 500, body: { message: 'Server Error' } }
  }
}

function parseJson(content: string): unknown {
  if (content === '') return undefined
  try {
    return JSON.parse(content)
  } catch {
    return content
  }
}

function rateLimitHeaders(used: number) {
  return {
    'x-ratelimit-limit': String(rateLimit),
    'x-ratelimit-remaining': String(Math.max(0, rateLimit - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    'x-github-request-id': `0:${used}`,
  }
}

function send(outgoing: ServerResponse, status: number, body: unknown, headers: Record<string, string>): void {
  const plain = body === undefined || Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
  outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  outgoing.end(plain)
}
