import { describe, expect, test } from 'vitest'
import { rulePages, runUrl } from '../../src/runner/run.ts'

const env = {
  GITHUB_SERVER_URL: 'https://ghe.example:8443',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ID: '42',
  GITHUB_ACTION_REPOSITORY: 'tools/reviewer',
  GITHUB_ACTION_REF: 'v1',
}

describe('I11 addresses of an enterprise server', () => {
  test('the page of this run', () => {
    expect(runUrl(env)).toBe('https://ghe.example:8443/acme/shop/actions/runs/42')
    expect(runUrl({ ...env, GITHUB_RUN_ID: undefined })).toBeUndefined()
  })

  test('the pages of the rules, at the version that runs', () => {
    expect(rulePages(env)).toBe('https://ghe.example:8443/tools/reviewer/blob/v1/docs/rules/')
    expect(rulePages({ ...env, GITHUB_SERVER_URL: 'https://github.com' })).toBe(
      'https://github.com/tools/reviewer/blob/v1/docs/rules/',
    )
  })

  test.each([
    { GITHUB_SERVER_URL: undefined },
    { GITHUB_SERVER_URL: 'javascript:alert(1)//' },
    { GITHUB_SERVER_URL: 'https://ghe.example/) [x](https://evil.example' },
    { GITHUB_ACTION_REPOSITORY: '' },
    { GITHUB_ACTION_REPOSITORY: 'tools' },
    { GITHUB_ACTION_REF: undefined },
    { GITHUB_ACTION_REF: 'v1)](x' },
  ])('without %j there is none', (missing) => {
    expect(rulePages({ ...env, ...missing })).toBeUndefined()
  })
})
