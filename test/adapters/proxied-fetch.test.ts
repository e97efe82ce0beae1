import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { proxiedFetch } from '../../src/adapters/proxied-fetch.ts'
import { UserError } from '../../src/core/user-error.ts'
import { startProxy } from '../support/proxy.ts'

/** A server that tells what it was asked. */
async function echo() {
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request
    if (url === '/moved') return void response.writeHead(302, { location: 'http://elsewhere.test/' }).end('moved')
    if (url === '/nothing') return void response.writeHead(204).end()
    if (url === '/never') return
    response.writeHead(200, { 'content-type': 'application/json', 'x-two': ['a', 'b'] })
    response.end(JSON.stringify({ method, url, headers, body: await text(request) }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url, [Symbol.asyncDispose]: close }
}

const host = 'api.example.test'

describe('through a proxy', () => {
  test('a request and its answer are as without one, and the host learns nothing of the proxy', async () => {
    await using server = await echo()
    await using proxy = await startProxy({ [`${host}:80`]: { to: server.url } }, 'me:p@ss')
    const ask = proxiedFetch({ https: undefined, http: `http://me:p%40ss@${proxy.place}`, except: '' })
    const headers = new Headers({ 'x-key': '1', 'content-type': 'text/plain' })
    const answer = await ask(`http://${host}/a?b=c`, { method: 'POST', headers, body: 'Grüße' })
    expect(answer).toBeInstanceOf(Response)
    expect([answer.status, answer.headers.get('x-two')]).toEqual([200, 'a, b'])
    const seen = await answer.json()
    expect(seen).toMatchObject({ method: 'POST', url: '/a?b=c', body: 'Grüße', headers: { host, 'x-key': '1' } })
    expect(JSON.stringify(seen)).not.toMatch(/proxy/i)
    expect(proxy.tunnels).toEqual([
      { target: `${host}:80`, authorization: `Basic ${Buffer.from('me:p@ss').toString('base64')}`, given: true },
    ])
    expect(proxy.plain).toEqual([])
  })

  test('a redirect is not followed where it is not to be, and an answer without a body is one', async () => {
    await using server = await echo()
    await using proxy = await startProxy({ [`${host}:80`]: { to: server.url } })
    const ask = proxiedFetch({ https: undefined, http: proxy.place, except: '' })
    const moved = await ask(`http://${host}/moved`, { redirect: 'manual' })
    expect([moved.status, await moved.text()]).toEqual([302, 'moved'])
    const nothing = await ask(new Request(`http://${host}/nothing`))
    expect([nothing.status, await nothing.text()]).toEqual([204, ''])
    expect(new Set(proxy.tunnels.map(({ target }) => target))).toEqual(new Set([`${host}:80`]))
  })

  test('a request that is given up ends', async () => {
    await using server = await echo()
    await using proxy = await startProxy({ [`${host}:80`]: { to: server.url } })
    const ask = proxiedFetch({ https: undefined, http: proxy.place, except: '' })
    const signal = AbortSignal.timeout(50)
    await expect(ask(`http://${host}/never`, { signal })).rejects.toThrow(/abort|timeout/i)
  })

  test('a proxy that refuses is a failure that tells its status and no credentials', async () => {
    await using proxy = await startProxy({}, 'me:right')
    const ask = proxiedFetch({ https: `http://me:wrong-one@${proxy.place}`, http: undefined, except: '' })
    const error = await ask(`https://${host}/`).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'TypeError', cause: { message: 'the proxy answers 407' } })
    expect(inspect(error, { depth: null, showHidden: true })).not.toMatch(/wrong-one|Basic/)
  })
})

describe('without one', () => {
  test('it is the platform’s own', () => {
    expect(proxiedFetch({ https: undefined, http: undefined, except: '' })).toBe(fetch)
  })

  test('this machine and excepted hosts are asked directly', async () => {
    await using server = await echo()
    await using proxy = await startProxy({})
    const ask = proxiedFetch({ https: undefined, http: proxy.place, except: '0.0.0.0' })
    expect((await ask(server.url)).status).toBe(200)
    // On every system but Windows this address is the machine itself, and no name that is never proxied.
    expect((await ask(server.url.replace('127.0.0.1', '0.0.0.0'))).status).toBe(200)
    expect(proxy.tunnels).toEqual([])
  })

  test('what can be no proxy is told before anything is asked', () => {
    expect(() => proxiedFetch({ https: 'socks5://proxy', http: undefined, except: '' })).toThrow(UserError)
    expect(() => proxiedFetch({ https: undefined, http: 'not a proxy', except: '*' })).toThrow(/^HTTP_PROXY is not/)
  })
})
