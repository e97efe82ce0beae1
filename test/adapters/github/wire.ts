import { createServer, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { type Client, type Connection, connect } from '../../../src/adapters/github/client.ts'
import type { Clock } from '../../../src/core/ports.ts'

/** A token with a shape of its own, so that it is found wherever it leaks. */
export const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'

/** A clock that stands still until somebody sleeps on it, and remembers for how long. */
export function steppingClock(): Clock & { readonly slept: number[] } {
  const slept: number[] = []
  let time = Date.UTC(2026, 0, 1)
  return {
    slept,
    now: () => time,
    sleep: async (ms) => {
      slept.push(ms)
      time += ms
    },
  }
}

/** Opens a client for `acme/shop` with a minute on a stepping clock and no spacing, unless told otherwise. */
export function connected(
  urls: { readonly apiUrl: string; readonly graphqlUrl: string },
  rest: Partial<Connection> = {},
) {
  const clock = rest.clock ?? steppingClock()
  const defaults = { token, repository: 'acme/shop', userAgent: 'integration-engineer/test', signal: undefined }
  const pace = { clock, deadline: clock.now() + 60_000, writeSpacingMs: 0 }
  return connect({ ...defaults, ...pace, ...urls, ...rest })
}

/** One answer of a scripted server: a status with a body, or a socket that is closed, before the answer or within it. */
export type Reply =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | 'drop'
  | 'tear'

export interface Received {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly body: string
}

/** A real HTTP server on a free port that gives the scripted answers in order and the last of them for ever. */
export async function scripted(replies: readonly Reply[]) {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const reply = replies[Math.min(received.length, replies.length - 1)] ?? 'drop'
    received.push(await receive(request))
    if (reply === 'drop') return void request.socket.destroy()
    if (reply === 'tear') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('[{"id": 1', () => request.socket.destroy())
      return
    }
    response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers })
    response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const origin = `http://127.0.0.1:${port}`
  return {
    received,
    origin,
    urls: { apiUrl: `${origin}/api/v3`, graphqlUrl: `${origin}/api/graphql` },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function receive(request: IncomingMessage): Promise<Received> {
  const { method = '', url = '', headers } = request
  const body = (await buffer(request)).toString()
  return { method, path: url, authorization: headers.authorization, body }
}

/** A GET and a POST to try things with. */
export const calls = {
  get: (client: Client) => client.rest.pulls.get({ ...client.at, pull_number: 7 }),
  post: (client: Client) => client.rest.issues.createComment({ ...client.at, issue_number: 7, body: 'text' }),
} as const
