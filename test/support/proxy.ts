import { createServer, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { TLSSocket } from 'node:tls'
import type { Certificate } from './certificate.ts'

/** A host that only this proxy knows: the address of its server on this machine, and a certificate where the proxy speaks TLS for it. */
export interface Route {
  readonly to: string
  readonly certificate?: Certificate
}

/** A tunnel that was asked for, and whether it was given. */
export interface Tunnel {
  readonly target: string
  readonly authorization: string | undefined
  readonly given: boolean
}

/** A running HTTP proxy. */
export interface TestProxy {
  /** `127.0.0.1:port`. */
  readonly place: string
  readonly tunnels: readonly Tunnel[]
  /** Requests that were sent to the proxy itself instead of through a tunnel; none in a good run. */
  readonly plain: readonly string[]
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/** Starts a proxy on a free port that gives tunnels (CONNECT) to the hosts of its routes, `name:port`, and to nobody without its credentials where it has any. */
export async function startProxy(routes: Readonly<Record<string, Route>>, credentials?: string): Promise<TestProxy> {
  const [tunnels, plain, open]: [Tunnel[], string[], Set<Duplex>] = [[], [], new Set()]
  const expected = credentials && `Basic ${Buffer.from(credentials).toString('base64')}`
  const server = createServer((request, response) => {
    plain.push(`${request.method} ${request.url}`)
    response.writeHead(501).end()
  })
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    const { url: target = '', headers } = request
    const authorization = headers['proxy-authorization']
    const route = routes[target]
    const status = expected !== undefined && authorization !== expected ? 407 : route === undefined ? 502 : 200
    tunnels.push({ target, authorization, given: status === 200 })
    socket.write(`HTTP/1.1 ${status} x\r\n\r\n`)
    if (route === undefined || status !== 200) return void socket.end()
    for (const end of join(socket, route)) open.add(end)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    place: `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    tunnels,
    plain,
    [Symbol.asyncDispose]: async () => {
      for (const end of open) end.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Ties a client's socket to the server of a route; where one end breaks off, so does the other. */
function join(client: Duplex, { to, certificate }: Route): readonly Duplex[] {
  const { hostname, port } = new URL(to)
  const server: Socket = connect(Number(port), hostname)
  const plain = certificate === undefined ? client : new TLSSocket(client, { isServer: true, ...certificate })
  plain.pipe(server).pipe(plain)
  const ends = [client, plain, server]
  for (const end of ends) {
    end.on('error', () => undefined)
    end.on('close', () => {
      for (const other of ends) other.destroy()
    })
  }
  return ends
}
