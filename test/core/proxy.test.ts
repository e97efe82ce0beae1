import { describe, expect, test } from 'vitest'
import { parseProxy, proxiesOf, proxyFor, proxySecrets, proxyVariables } from '../../src/core/proxy.ts'
import { UserError } from '../../src/core/user-error.ts'

const proxies = { https: 'http://secure.proxy:3128', http: 'http://plain.proxy:3128', except: '' }

describe('which proxy an address is asked through', () => {
  test.each([
    ['https://api.github.com', 'http://secure.proxy:3128'],
    ['HTTPS://API.GITHUB.COM/graphql', 'http://secure.proxy:3128'],
    ['http://ghe.example/api/v3', 'http://plain.proxy:3128'],
    ['https://[2001:db8::1]:8443/x', 'http://secure.proxy:3128'],
    ['http://127.0.0.1:4000', undefined],
    ['http://127.8.0.1', undefined],
    ['http://localhost:4000/v1', undefined],
    ['http://[::1]:4000/v1', undefined],
    ['https://localhost.example', 'http://secure.proxy:3128'],
    ['https://127.0.0.1.example', 'http://secure.proxy:3128'],
    ['ftp://files.example', undefined],
  ])('%s: %s', (address, expected) => {
    expect(proxyFor(address, proxies)?.address).toBe(expected)
  })

  test('an address of the other protocol has none', () => {
    expect(proxyFor('http://ghe.example', { ...proxies, http: undefined })).toBeUndefined()
    expect(proxyFor('https://ghe.example', { ...proxies, https: undefined })).toBeUndefined()
  })

  test.each([
    ['ghe.example', true],
    ['GHE.example', true],
    ['example', true],
    ['.example', true],
    ['*.example', true],
    ['*', true],
    ['other.org, ghe.example', true],
    ['other.org ghe.example', true],
    ['ghe.example:443', true],
    ['ghe.example:8443', false],
    ['he.example', false],
    ['api.ghe.example', false],
    ['ghe.example.org', false],
    ['', false],
    [',', false],
  ])('NO_PROXY=%j', (except, direct) => {
    expect(proxyFor('https://ghe.example/api/v3', { ...proxies, except }) === undefined).toBe(direct)
  })
})

describe('a proxy as it is spelt', () => {
  test.each([
    ['http://proxy.example:3128', 'http://proxy.example:3128', undefined],
    ['http://proxy.example:3128/', 'http://proxy.example:3128', undefined],
    ['proxy.example:3128', 'http://proxy.example:3128', undefined],
    ['HTTPS://proxy.example', 'https://proxy.example', undefined],
    ['http://[2001:db8::1]:3128', 'http://[2001:db8::1]:3128', undefined],
    ['http://me:p%40ss%3A1@proxy.example', 'http://proxy.example', 'me:p@ss:1'],
    ['http://me:p@ss@proxy.example', 'http://proxy.example', 'me:p@ss'],
    ['http://me:50%@proxy.example', 'http://proxy.example', 'me:50%'],
    ['me:pass@proxy.example:1', 'http://proxy.example:1', 'me:pass'],
    ['http://@proxy.example', 'http://proxy.example', undefined],
  ])('%s', (value, address, credentials) => {
    expect(parseProxy(value, 'HTTPS_PROXY')).toEqual({ address, credentials })
  })

  test.each(['socks5://me:hunter2@proxy.example', 'http://', 'http://proxy example', 'http://me:hunter2@x/path'])(
    '%s is the user’s mistake, told without it',
    (value) => {
      const parse = () => parseProxy(value, 'HTTP_PROXY')
      expect(parse).toThrow(UserError)
      expect(parse).toThrow(/^HTTP_PROXY is not the address of a proxy, such as http:\/\/proxy\.example:3128;/)
      expect(parse).not.toThrow(/hunter2/)
    },
  )
})

describe('the environment', () => {
  test('the lower-case name counts first, an empty one not at all', () => {
    const env = { https_proxy: '  ', HTTPS_PROXY: 'a', http_proxy: 'b', HTTP_PROXY: 'c', NO_PROXY: ' d ' }
    expect(proxiesOf(env)).toEqual({ https: 'a', http: 'b', except: 'd' })
    expect(proxiesOf({})).toEqual({ https: undefined, http: undefined, except: '' })
    expect(proxyVariables).toEqual(['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'])
  })

  test.each([
    ['http://proxy.example:3128', []],
    ['http://me:hunter2@proxy.example', ['hunter2']],
    ['http://me:p%40ss%2F1@proxy.example', ['p%40ss%2F1', 'p@ss/1']],
    ['http://token-1234@proxy.example', ['token-1234']],
    ['http://token-1234:@proxy.example', ['token-1234']],
    ['me:a:b@c@proxy.example', ['a:b@c']],
    ['http://me:abc@proxy.example', []],
    ['socks5://me:hunter2@nonsense here', ['hunter2']],
  ])('the secrets of %s', (https, secrets) => {
    expect(proxySecrets({ https, http: undefined, except: '' })).toEqual(secrets)
    expect(proxySecrets({ https, http: https, except: '' })).toEqual(secrets)
  })
})
