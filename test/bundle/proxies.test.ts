import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCertificate } from '../support/certificate.ts'
import { checkOut, makeRepository } from '../support/git-repository.ts'
import { startMessages } from '../support/messages/server.ts'
import { startProxy } from '../support/proxy.ts'
import { bundles } from '../support/runner.ts'
import { saying } from './answers.ts'
import { key, scenario } from './scenario.ts'
import { shopChange, shopClaims, shopFiles } from './shop.ts'

const hosts = { github: 'github.example.test', model: 'model.example.test' }
const user = 'build'
const password = 'P@ss/w0rd:of~the proxy'
const proxySecrets = [encodeURIComponent(password), password]
const certificate = aCertificate(hosts.model, 'api.anthropic.com')

/** GitHub as it would be called by a name that only the proxy knows. */
const named = {
  apiUrl: `http://${hosts.github}/api/v3`,
  graphqlUrl: `http://${hosts.github}/api/graphql`,
  serverUrl: `http://${hosts.github}`,
}

describe.concurrent('a runner behind a proxy', () => {
  const files = { folder: '', authority: '' }
  beforeAll(async () => {
    files.folder = await mkdtemp(join(tmpdir(), 'authority-'))
    files.authority = join(files.folder, 'cert.pem')
    await writeFile(files.authority, certificate.cert)
  })
  afterAll(() => rm(files.folder, { recursive: true, force: true }))

  test('G05 asks GitHub and the model through tunnels, and keeps the password to itself', async () => {
    await using shop = await scenario({ expected: { modelHost: hosts.model } })
    const routes = {
      [`${hosts.github}:80`]: { to: shop.github.serverUrl },
      [`${hosts.model}:443`]: { to: shop.messages.url, certificate },
    }
    await using proxy = await startProxy(routes, `${user}:${password}`)
    const address = `http://${user}:${encodeURIComponent(password)}@${proxy.place}`
    const ran = await shop.run({
      at: named,
      inputs: { 'anthropic-base-url': `https://${hosts.model}` },
      env: { HTTP_PROXY: address, HTTPS_PROXY: address, NODE_EXTRA_CA_CERTS: files.authority },
      alsoSecret: proxySecrets,
    })
    expect(ran.exitCode).toBe(0)
    expect(ran.outputs).toMatchObject({ verdict: 'findings', 'findings-count': '5' })
    expect(shop.messages.requests).toHaveLength(3)
    expect(new Set(proxy.tunnels.map(({ target }) => target))).toEqual(new Set(Object.keys(routes)))
    expect(proxy.tunnels.every(({ given }) => given)).toBe(true)
    expect(proxy.plain).toEqual([])
    expect(Object.keys(ran.envAtExit).filter((name) => /proxy/i.test(name))).toEqual([])
    expect(ran.elapsedMs).toBeLessThan(20_000)
  })

  test('that wants other credentials: the review says so, without them', async () => {
    await using shop = await scenario()
    await using proxy = await startProxy({}, `${user}:another`)
    const ran = await shop.run({
      inputs: { 'anthropic-base-url': `https://${hosts.model}` },
      env: { https_proxy: `${user}:${encodeURIComponent(password)}@${proxy.place}` },
      alsoSecret: proxySecrets,
    })
    expect(ran.outputs).toMatchObject({ verdict: 'not-reviewed', 'evidence-count': '1' })
    expect(ran.summary).toContain('the proxy answers 407')
    expect(proxy.tunnels.every(({ target }) => target === `${hosts.model}:443`)).toBe(true)
    expect(shop.messages.requests).toEqual([])
  })

  test('asks what NO_PROXY names, and this machine, directly', async () => {
    await using shop = await scenario()
    await using proxy = await startProxy({})
    const own = (url: string) => url.replace('127.0.0.1', '0.0.0.0')
    const { apiUrl, graphqlUrl, serverUrl } = shop.github
    const ran = await shop.run({
      at: { apiUrl: own(apiUrl), graphqlUrl: own(graphqlUrl), serverUrl },
      env: { HTTP_PROXY: proxy.place, HTTPS_PROXY: proxy.place, NO_PROXY: 'other.test,0.0.0.0' },
    })
    expect(ran.outputs).toMatchObject({ verdict: 'findings', 'findings-count': '5' })
    expect(proxy.tunnels).toEqual([])
  })

  test('C08 a terminal, on the Node that runs this test: through the proxy, to the model’s own address', async () => {
    const repository = join(files.folder, 'shop')
    await makeRepository(repository, [{ files: shopFiles }, { branch: 'feature', from: 0, files: shopChange }])
    await checkOut(repository, 'feature')
    const messages = await startMessages({ reply: saying(shopClaims) })
    await using proxy = await startProxy(
      { 'api.anthropic.com:443': { to: messages.url, certificate } },
      `me:${password}`,
    )
    const env = {
      PATH: process.env.PATH,
      HOME: files.folder,
      ANTHROPIC_API_KEY: key,
      NODE_EXTRA_CA_CERTS: files.authority,
      https_proxy: `http://me:${encodeURIComponent(password)}@${proxy.place}`,
    }
    const args = [bundles.cli, 'review', '--base', 'main']
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: repository, env })
    await messages.close()
    expect(stdout).toContain('A redelivered job refunds twice')
    expect(new Set(proxy.tunnels.map(({ target }) => target))).toEqual(new Set(['api.anthropic.com:443']))
    expect(messages.requests.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(`${stdout}${stderr}`).not.toContain(password)
  })

  test('whose name is none: exit 2, and which variable', async () => {
    await using shop = await scenario()
    const ran = await shop.run({ env: { HTTPS_PROXY: 'socks5://build:hunter22@proxy' }, alsoSecret: ['hunter22'] })
    expect(ran.exitCode).toBe(2)
    expect(ran.stdout).toContain('::error::HTTPS_PROXY is not the address of a proxy')
    expect(shop.github.requests).toEqual([])
  })
})
