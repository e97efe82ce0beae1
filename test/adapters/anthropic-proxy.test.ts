import { describe, expect, test } from 'vitest'
import { anthropicModel } from '../../src/adapters/anthropic/model.ts'
import { proxiedFetch } from '../../src/adapters/proxied-fetch.ts'
import { aRequest } from '../support/messages/requests.ts'
import { type Scripted, startMessages } from '../support/messages/server.ts'
import { type Route, startProxy } from '../support/proxy.ts'

const host = 'model.example.test'
const apiKey = 'sk-ant-api03-test-key-0123456789'

/** Asks a model that only a proxy knows, once. */
async function askThrough(routes: Readonly<Record<string, Route>>, value: (place: string) => string) {
  await using proxy = await startProxy(routes, 'me:right')
  const fetch = proxiedFetch({ https: undefined, http: value(proxy.place), except: '' })
  const model = anthropicModel({ apiKey, baseUrl: `http://${host}`, fetch })
  const reply = await model.ask(aRequest(), 'hash', new AbortController().signal)
  return { reply, targets: proxy.tunnels.map(({ target }) => target) }
}

async function askServer(scripted: Scripted) {
  const server = await startMessages({ reply: () => scripted })
  const routes = { [`${host}:80`]: { to: server.url }, 'evil.example.test:80': { to: server.url } }
  const asked = await askThrough(routes, (place) => `me:right@${place}`)
  await server.close()
  return { ...asked, server }
}

describe('the model behind a proxy', () => {
  test('answers as ever, and gets the known headers alone', async () => {
    const { reply, server } = await askServer({ json: { points: ['Grüße'] } })
    expect(reply).toMatchObject({ kind: 'answered', text: JSON.stringify({ points: ['Grüße'] }) })
    expect(server.requests[0]?.headers.get('authorization')).toBe(`Bearer ${apiKey}`)
    expect(server.requests[0]?.headers.get('proxy-authorization')).toBeNull()
  })

  test('C08 G04 a redirect is not followed through it either', async () => {
    const { reply, targets } = await askServer({ status: 307, headers: { location: 'http://evil.example.test/v1' } })
    expect(reply).toMatchObject({ failure: { why: 'server-error' } })
    expect(targets).toEqual([`${host}:80`])
  })

  test('what the server says of waiting is heard', async () => {
    const limited = { status: 429, errorType: 'rate_limit_error', headers: { 'retry-after': '7' } }
    const { reply } = await askServer(limited)
    expect(reply).toMatchObject({ failure: { why: 'rate-limited', retriable: true, retryAfterMs: 7_000 } })
  })

  test.each([
    ['wrong credentials, not again', 'me:wrong@', 407, false],
    ['a host it does not reach', 'me:right@', 502, true],
  ])('%s', async (_name, userinfo, status, retriable) => {
    const { reply } = await askThrough({}, (place) => `${userinfo}${place}`)
    const detail = `no connection (the proxy answers ${status})`
    expect(reply).toMatchObject({ failure: { why: 'connection', retriable, detail } })
  })
})
