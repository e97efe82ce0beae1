import { Buffer } from 'node:buffer'
import { type Proxies, type ProxyServer, parseProxy, proxyFor } from '../core/proxy.ts'

/** Takes what the environment says about proxies; gives a `fetch` that asks each address through the proxy meant for it, by a tunnel (CONNECT), so that a proxy sees the host of an https request and nothing else of it. Without a proxy it is the platform's own, and nothing is loaded. A proxy that cannot be one is the user's mistake. */
export function proxiedFetch(proxies: Proxies): typeof fetch {
  if (proxies.https === undefined && proxies.http === undefined) return fetch
  if (proxies.https !== undefined) parseProxy(proxies.https, 'HTTPS_PROXY')
  if (proxies.http !== undefined) parseProxy(proxies.http, 'HTTP_PROXY')
  const tunnels = new Map<string, Promise<typeof fetch>>()
  return async (input, init) => {
    const proxy = proxyFor(input instanceof Request ? input.url : String(input), proxies)
    if (proxy === undefined) return fetch(input, init)
    const key = `${proxy.address} ${proxy.credentials}`
    const tunnel = tunnels.get(key) ?? openTunnel(proxy)
    tunnels.set(key, tunnel)
    return (await tunnel)(input, init)
  }
}

/** A status whose answer has no body, and for which `Response` takes none (Fetch Standard, "null body status"). */
const bodiless: readonly number[] = [204, 205, 304]

/** The platform's `fetch` takes no agent of another version of its library: so library and agent are of one, and requests and answers are the platform's again. Our requests are short texts, only answers are streamed. */
async function openTunnel({ address, credentials }: ProxyServer): Promise<typeof fetch> {
  const undici = await import('undici')
  const token = credentials === undefined ? {} : { token: `Basic ${Buffer.from(credentials).toString('base64')}` }
  const dispatcher = new undici.ProxyAgent({ uri: address, ...token })
  return async (input, init) => {
    const request = new Request(input, init)
    const { url, method, redirect } = request
    const body = request.body === null ? null : await request.text()
    // Not the request's own signal: it follows the caller's only as long as somebody holds the request.
    const signal = init?.signal ?? (input instanceof Request ? input.signal : null)
    const asked = { method, headers: [...request.headers], redirect, body, signal, dispatcher }
    const answer = await undici.fetch(url, asked).catch((error: unknown) => {
      throw refusalIn(error) ?? error
    })
    const { status, statusText } = answer
    const headers = [...answer.headers]
    return new Response(bodiless.includes(status) ? null : answer.body, { status, statusText, headers })
  }
}

/** A proxy that gives no tunnel answers with a status, which the library hides under a request that was cancelled; 407 asks for other credentials. */
function refusalIn(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined
  const status = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1]
  if (status === undefined) return refusalIn(error.cause)
  return new TypeError('fetch failed', { cause: new Error(`the proxy answers ${status}`) })
}
