import { createServer } from 'node:http'
import { describe, expect, test } from 'vitest'
import { key, scenario, token } from './scenario.ts'

/** A server that nobody should ask. */
async function trap() {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(500).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    asked,
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  }
}

describe.concurrent('the environment of the job', () => {
  test('C08 does not send the key to another host', async () => {
    await using evil = await trap()
    await using shop = await scenario()
    const ran = await shop.run({ env: { ANTHROPIC_BASE_URL: evil.url, ANTHROPIC_BEDROCK_BASE_URL: evil.url } })
    expect(ran.outputs.verdict).toBe('findings')
    expect(evil.asked).toEqual([])
    expect(shop.messages.requests).toHaveLength(3)
  })

  test('C09 adds no header, and its log levels print no prompt', async () => {
    await using shop = await scenario()
    const env = {
      ANTHROPIC_CUSTOM_HEADERS: 'X-Leak: 1',
      ANTHROPIC_LOG: 'debug',
      ACTIONS_STEP_DEBUG: 'true',
      RUNNER_DEBUG: '1',
      DEBUG: '*',
    }
    const ran = await shop.run({ env })
    expect(ran.outputs.verdict).toBe('findings')
    for (const { headers } of shop.messages.requests) expect(headers.get('x-leak')).toBeNull()
    expect(ran.stdout).not.toMatch(/claimed\.add|You are|=== file|output_config/)
  })

  test('C09 brings no other key: only the input is one', async () => {
    await using shop = await scenario()
    const env = {
      ANTHROPIC_API_KEY: 'environment-key-0123456789',
      ANTHROPIC_AUTH_TOKEN: 'environment-token-0123456789',
    }
    const ran = await shop.run({ env })
    for (const { headers } of shop.messages.requests) expect(headers.get('authorization')).toBe(`Bearer ${key}`)
    expect(Object.keys(ran.envAtExit).filter((name) => name in env)).toEqual([])

    await using keyless = await scenario()
    const without = await keyless.run({ env, inputs: { 'anthropic-api-key': '' } })
    expect(without.outputs.verdict).toBe('not-reviewed')
    expect(keyless.messages.requests).toEqual([])
  })

  test('C10 without a key, a federated identity is exchanged, and no empty bearer is sent', async () => {
    await using shop = await scenario()
    const env = {
      ANTHROPIC_FEDERATION_RULE_ID: 'fdrl_1',
      ANTHROPIC_ORGANIZATION_ID: '6f1f3a5c-0000-4000-8000-000000000000',
      ANTHROPIC_IDENTITY_TOKEN: 'the.job.token',
    }
    const ran = await shop.run({ env, inputs: { 'anthropic-api-key': '' } })
    expect(ran.outputs.verdict).toBe('findings')
    expect(shop.messages.requests.map(({ path }) => path).filter((path) => path === '/v1/messages')).toHaveLength(3)
    for (const { path, headers } of shop.messages.requests)
      expect([path, headers.get('authorization')]).toEqual([
        path,
        path === '/v1/messages' ? 'Bearer federated-token' : null,
      ])
    expect(ran.stdout).not.toContain('the.job.token')
  })

  test('G05 holds no secret once the action has begun: both were masked before anything else was said', async () => {
    await using shop = await scenario()
    const ran = await shop.run({ env: { GITHUB_TOKEN: 'job-token-0123456789', GH_TOKEN: 'job-token-0123456789' } })
    expect(ran.masks).toEqual([token, key])
    expect(Object.keys(ran.envAtExit)).toContain('GITHUB_EVENT_NAME')
    expect(Object.keys(ran.envAtExit).filter((name) => /TOKEN|KEY/.test(name))).toEqual([])
  })

  test('I11 an enterprise server: every call goes to its address', async () => {
    await using shop = await scenario()
    const ran = await shop.run()
    expect(ran.outputs['summary-url']).toMatch(new RegExp(`^${shop.github.serverUrl}/`))
    for (const { headers } of shop.github.requests) expect(`http://${headers.host}`).toBe(shop.github.serverUrl)
  })
})

describe.concurrent('G09 what the model’s server says', () => {
  test.each([400, 401, 403])('%i: its status and type are shown, its words and its body are not', async (status) => {
    await using shop = await scenario()
    shop.script.reply = () => ({
      status,
      errorType: 'invalid_request_error',
      error: 'The prompt began: You review ::error::x',
    })
    const ran = await shop.run()
    expect(ran.exitCode).toBe(0)
    expect(ran.outputs.verdict).toBe('not-reviewed')
    const left = [
      ran.stdout,
      ran.summary,
      JSON.stringify(ran.report),
      ...shop.github.state.issueComments.map(({ body }) => body),
    ]
    for (const text of left) expect(text).not.toContain('The prompt began')
    expect(ran.summary).toContain(`${status} invalid_request_error`)
    expect(ran.stdout).not.toMatch(/x-api-key|authorization|\n\s+at /i)
  })
})
