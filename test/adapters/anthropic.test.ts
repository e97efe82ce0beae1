import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { variablesToDelete } from '../../src/adapters/anthropic/environment.ts'
import { anthropicModel } from '../../src/adapters/anthropic/model.ts'
import type { ModelRequest, Reply } from '../../src/core/dialogue/request.ts'
import type { Model } from '../../src/core/ports.ts'
import { aRequest } from '../support/messages/requests.ts'
import { type Messages, type Scripted, startMessages } from '../support/messages/server.ts'

const apiKey = 'sk-ant-api03-test-key-0123456789'
const json = { points: ['naïve — 日本語 🚚 "quoted" \\ and\nmore'.repeat(20)] }

const open: Messages[] = []

afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await Promise.all(open.splice(0).map((server) => server.close()))
})

async function serve(...script: readonly Scripted[]): Promise<Messages> {
  const server = await startMessages({ reply: ({ index }) => script[index] ?? script.at(-1) ?? { json } })
  open.push(server)
  return server
}

function ask(model: Model, request: ModelRequest = aRequest(), signal = new AbortController().signal): Promise<Reply> {
  return model.ask(request, 'hash', signal)
}

async function askOnce(scripted: Scripted, request?: ModelRequest): Promise<Reply> {
  const server = await serve(scripted)
  return ask(anthropicModel({ apiKey, baseUrl: server.url }), request)
}

describe('an answer', () => {
  it('E13 is the text of all text blocks, after thinking, whole although cut within characters', async () => {
    const text = JSON.stringify(json)
    const reply = await askOnce({ text: [text.slice(0, 100), '', text.slice(100)] })
    expect(reply).toMatchObject({ kind: 'answered', text, requestId: 'req_000001' })
  })

  it('E13 may be empty', async () => {
    expect(await askOnce({ text: [] })).toMatchObject({ kind: 'answered', text: '' })
  })

  it('comes with the tokens that the API counted', async () => {
    const request = aRequest({ system: 's'.repeat(400), blocks: [{ text: 'b'.repeat(400), cached: false }] })
    const reply = await askOnce({ json: {}, output_tokens: 77 }, request)
    expect(reply).toMatchObject({ usage: { input: 200, cached: 0, written: 0, output: 77 } })
  })

  it('says when it begins, before it ends', async () => {
    const server = await serve({ json, thinkMs: 30 })
    const model = anthropicModel({ apiKey, baseUrl: server.url })
    const order: string[] = []
    await model.ask(aRequest(), 'hash', new AbortController().signal, () => order.push('began'))
    order.push('ended')
    expect(order).toEqual(['began', 'ended'])
  })
})

describe('a request', () => {
  it('is one that the API accepts: streamed, form and effort in output_config, no tools, no sampling', async () => {
    const server = await serve({ json })
    const reply = await ask(anthropicModel({ apiKey, baseUrl: server.url }))
    expect(reply.kind).toBe('answered')
    expect(server.refused).toEqual([])
    const { schema } = aRequest()
    expect(server.requests[0]?.body).toEqual({
      model: 'claude-sonnet-5-5',
      max_tokens: 32_000,
      stream: true,
      system: [{ type: 'text', text: 'You are an integration engineer.' }],
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'R1 + create_table :orders', cache_control: { type: 'ephemeral' } },
            { type: 'text', text: 'Look at the database.' },
          ],
        },
      ],
      output_config: { format: { type: 'json_schema', schema }, effort: 'medium' },
    })
  })

  it('names no effort where none is asked for', async () => {
    const server = await serve({ json })
    await ask(anthropicModel({ apiKey, baseUrl: server.url }), aRequest({ effort: undefined }))
    expect(server.requests[0]?.body.output_config).not.toHaveProperty('effort')
  })

  it('has only the headers that are needed', async () => {
    const server = await serve({ json })
    await ask(anthropicModel({ apiKey: ` ${apiKey}\n`, baseUrl: server.url }))
    const headers = server.requests[0]?.headers
    expect(headers?.get('authorization')).toBe(`Bearer ${apiKey}`)
    expect(headers?.get('anthropic-version')).toBe('2026-10-21')
    expect(headers?.get('user-agent')).toBe('integration-engineer')
    expect([...(headers?.keys() ?? [])].filter((name) => name.startsWith('x-'))).toEqual([])
  })

  it('reads the prefix that an earlier one of the same batch stored', async () => {
    const server = await serve({ json })
    const model = anthropicModel({ apiKey, baseUrl: server.url })
    const prefix = { text: 'R1 + line\n'.repeat(800), cached: true }
    const first = await ask(model, aRequest({ blocks: [prefix, { text: 'Look at the API.', cached: false }] }))
    const second = await ask(model, aRequest({ blocks: [prefix, { text: 'Look at the queue.', cached: false }] }))
    expect(first).toMatchObject({ usage: { cached: 0, written: 2008, input: 4 } })
    expect(second).toMatchObject({ usage: { cached: 2008, written: 0, input: 5 } })
  })
})

describe('what is not a review', () => {
  it.each<readonly [string, string | null, string]>([
    ['J01', 'refusal', 'refusal'],
    ['J02', 'max_tokens', 'max-tokens'],
    ['J03', 'model_context_window_exceeded', 'context-window-exceeded'],
    ['J03', 'pause_turn', 'pause-turn'],
    ['J03', 'tool_use', 'tool-use'],
    ['J03', 'stop_sequence', 'unknown'],
    ['J03', 'a_word_of_tomorrow', 'unknown'],
    ['J03', null, 'unknown'],
  ])('%s a turn that stops with %s, its JSON complete by accident, is %s', async (_id, stopReason, why) => {
    const reply = await askOnce({ json: { findings: [] }, stop_reason: stopReason, output_tokens: 9 })
    expect(reply).toMatchObject({ kind: 'stopped', why, usage: { output: 9 }, requestId: 'req_000001' })
  })

  it('J01 a refusal without any text, and J02 truncated JSON, keep their usage', async () => {
    const refusal = { type: 'refusal', category: 'cyber', explanation: null }
    const declined = await askOnce({ text: [], stop_reason: 'refusal', stop_details: refusal, output_tokens: 3 })
    expect(declined).toMatchObject({ kind: 'stopped', why: 'refusal', usage: { output: 3 } })
    const cut = await askOnce({ text: '{"findings":[{"ti', stop_reason: 'max_tokens', output_tokens: 32_000 })
    expect(cut).toMatchObject({ kind: 'stopped', why: 'max-tokens', usage: { output: 32_000 } })
  })
})

describe('a failure', () => {
  it.each<readonly [string, number, string, string, boolean]>([
    ['', 400, 'invalid_request_error', 'bad-request', false],
    ['', 401, 'authentication_error', 'not-authorised', false],
    ['', 402, 'billing_error', 'spend-limit', false],
    ['', 403, 'permission_error', 'not-authorised', false],
    ['', 404, 'not_found_error', 'bad-request', false],
    ['', 413, 'request_too_large', 'bad-request', false],
    ['', 422, 'a_new_error', 'bad-request', false],
    ['', 409, 'a_new_error', 'server-error', true],
    ['', 429, 'rate_limit_error', 'rate-limited', true],
    ['J04 ', 500, 'api_error', 'server-error', true],
    ['', 503, 'a_new_error', 'server-error', true],
    ['', 504, 'timeout_error', 'server-error', true],
    ['J04 ', 529, 'overloaded_error', 'overloaded', true],
  ])('%s%i %s is %s, and asked once', async (_id, status, errorType, why, retriable) => {
    const server = await serve({ status, errorType, error: 'a message' })
    const reply = await ask(anthropicModel({ apiKey, baseUrl: server.url }))
    const detail = `${status} ${errorType} (request req_000001)`
    expect(reply).toEqual({ kind: 'failed', failure: { why, retriable, retryAfterMs: undefined, detail } })
    expect(server.requests).toHaveLength(1)
  })

  it.each(['enforced_spend_limit_reached', 'contract_spend_limit_reached'])(
    'J06 429 with %s is a spend limit, not to be tried again',
    async (errorCode) => {
      const reply = await askOnce({ status: 429, errorType: 'rate_limit_error', errorCode })
      const detail = `429 rate_limit_error ${errorCode} (request req_000001)`
      expect(reply).toMatchObject({ failure: { why: 'spend-limit', retriable: false, detail } })
    },
  )

  it('ramp_limit_exceeded passes, after the time it names', async () => {
    const scripted = { status: 429, errorType: 'rate_limit_error', errorCode: 'ramp_limit_exceeded' }
    const reply = await askOnce({ ...scripted, headers: { 'retry-after': '7' } })
    expect(reply).toMatchObject({ failure: { why: 'rate-limited', retriable: true, retryAfterMs: 7_000 } })
  })

  it.each<readonly [Readonly<Record<string, string>>, number | undefined]>([
    [{ 'retry-after': '3600' }, 3_600_000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after-ms': '1500', 'retry-after': '60' }, 1_500],
    [{ 'retry-after': 'Fri, 20 Nov 2026 10:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Fri, 20 Nov 2026 09:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, undefined],
    [{}, undefined],
  ])('reads the wait from %j', async (headers, ms) => {
    const server = await serve({ status: 529, errorType: 'overloaded_error', headers })
    const clock = { now: () => Date.parse('2026-11-20T10:00:00Z') }
    const reply = await ask(anthropicModel({ apiKey, baseUrl: server.url, clock }))
    expect(reply).toMatchObject({ failure: { retryAfterMs: ms } })
  })

  it('obeys x-should-retry: false', async () => {
    const reply = await askOnce({ status: 500, headers: { 'x-should-retry': 'false' } })
    expect(reply).toMatchObject({ failure: { why: 'server-error', retriable: false } })
  })

  it('J04 in the middle of a stream has no status: its type decides, and what it used is kept', async () => {
    const reply = await askOnce({ midStreamError: 'overloaded_error' })
    const failure = { why: 'overloaded', retriable: true, retryAfterMs: undefined }
    expect(reply).toMatchObject({
      kind: 'failed',
      failure: { ...failure, detail: 'overloaded_error (request req_000001)' },
    })
    expect(reply.usage?.input).toBeGreaterThan(0)
  })

  it('J04 a cut stream can be tried again', async () => {
    const reply = await askOnce({ cut: true })
    expect(reply).toMatchObject({ failure: { why: 'connection', retriable: true, detail: 'the answer broke off' } })
    expect(reply.usage?.input).toBeGreaterThan(0)
  })

  it('J04 a reset socket can be tried again, and nothing was used', async () => {
    const reply = await askOnce({ reset: true })
    expect(reply).toMatchObject({ failure: { why: 'connection', retriable: true } })
    expect(reply).not.toHaveProperty('usage')
  })

  it('says that nobody listens', async () => {
    const server = await serve({ json })
    await server.close()
    const reply = await ask(anthropicModel({ apiKey, baseUrl: server.url }))
    expect(reply).toMatchObject({ failure: { why: 'connection', detail: 'no connection (ECONNREFUSED)' } })
  })

  it('J11 a call that is cancelled ends at once, whether the answer has begun or not', async () => {
    for (const scripted of [
      { json, delayMs: 5_000 },
      { json, thinkMs: 5_000 },
    ]) {
      const server = await serve(scripted)
      const controller = new AbortController()
      const pending = ask(anthropicModel({ apiKey, baseUrl: server.url }), aRequest(), controller.signal)
      await vi.waitFor(() => expect(server.requests).toHaveLength(1))
      await new Promise((resolve) => setTimeout(resolve, 30))
      controller.abort()
      expect(await pending).toMatchObject({ failure: { why: 'cancelled', retriable: false } })
    }
  })

  it('a signal that has already aborted sends nothing', async () => {
    const server = await serve({ json })
    const reply = await ask(anthropicModel({ apiKey, baseUrl: server.url }), aRequest(), AbortSignal.abort())
    expect(reply).toMatchObject({ failure: { why: 'cancelled' } })
    expect(server.requests).toEqual([])
  })

  it('G09 names status, type and request, never the body, the key or the prompt', async () => {
    const server = await serve({
      status: 400,
      errorType: `${apiKey}\n::error::forged`,
      errorCode: '<img src=x>',
      error: `invalid key ${apiKey}`,
      headers: { 'request-id': '](http://evil.example)' },
    })
    const reply = await ask(anthropicModel({ apiKey, baseUrl: server.url }))
    expect(reply).toMatchObject({ failure: { why: 'bad-request', detail: '400' } })
    expect(JSON.stringify(reply)).not.toContain('sk-ant')
  })
})

describe('the environment', () => {
  const consoleSpies = () =>
    (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
      vi.spyOn(console, level).mockReturnValue(undefined),
    )

  it('C08 cannot send the request elsewhere', async () => {
    const [good, evil] = [await serve({ json }), await serve({ json })]
    vi.stubEnv('ANTHROPIC_BASE_URL', evil.url)
    const reply = await ask(anthropicModel({ apiKey, baseUrl: good.url }))
    expect(reply.kind).toBe('answered')
    expect(good.requests).toHaveLength(1)
    expect(evil.requests).toEqual([])
  })

  it('C08 G04 a redirect is not followed: neither key nor prompt leaves', async () => {
    const evil = await serve({ json })
    const server = await serve({ status: 307, headers: { location: `${evil.url}/v1/messages` } })
    const reply = await ask(anthropicModel({ apiKey, baseUrl: server.url }))
    expect(reply).toMatchObject({ failure: { why: 'server-error' } })
    expect(evil.requests).toEqual([])
  })

  it('C09 cannot add or replace headers', async () => {
    const server = await serve({ json })
    const headers = ['X-Leak: 1', 'Authorization: Bearer other', 'anthropic-beta: b', 'X-Stainless-Lang: leak']
    vi.stubEnv('ANTHROPIC_CUSTOM_HEADERS', [...headers, 'anthropic-version: 2023-06-01'].join('\n'))
    await ask(anthropicModel({ apiKey, baseUrl: server.url }))
    const received = server.requests[0]?.headers
    expect(received?.get('authorization')).toBe(`Bearer ${apiKey}`)
    expect(received?.get('anthropic-version')).toBe('2026-10-21')
    for (const name of ['x-leak', 'anthropic-beta', 'x-stainless-lang']) expect(received?.get(name)).toBeNull()
  })

  it.each([{ status: 400, error: 'secret body' }, { json }, { midStreamError: 'api_error' }])(
    'C09 G10 ANTHROPIC_LOG=debug prints nothing: %j',
    async (scripted) => {
      vi.stubEnv('ANTHROPIC_LOG', 'debug')
      vi.stubEnv('ACTIONS_STEP_DEBUG', 'true')
      const spies = consoleSpies()
      await askOnce(scripted)
      for (const spy of spies) expect(spy).not.toHaveBeenCalled()
    },
  )

  it('C08 C09 G05 has no variable that the SDK reads and the entries do not delete', () => {
    const root = dirname(fileURLToPath(import.meta.resolve('@anthropic-ai/sdk')))
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mjs'))
    const read = files
      .filter((name) => !name.startsWith(join('lib', 'environments')))
      .flatMap((name) => [...readFileSync(join(root, name), 'utf8').matchAll(/readEnv\('(ANTHROPIC_\w+)'\)/g)])
      .map((match) => match[1] ?? '')
    const identity = ['FEDERATION_RULE_ID', 'ORGANIZATION_ID', 'SERVICE_ACCOUNT_ID', 'WORKSPACE_ID', 'SCOPE']
    const kept = [...identity, 'IDENTITY_TOKEN', 'IDENTITY_TOKEN_FILE'].map((name) => `ANTHROPIC_${name}`)
    expect(new Set(read)).toEqual(new Set([...variablesToDelete, ...kept]))
  })

  it('cannot bring another identity', async () => {
    const server = await serve({ json })
    vi.stubEnv('ANTHROPIC_API_KEY', 'other-key')
    vi.stubEnv('ANTHROPIC_AUTH_TOKEN', 'other-token')
    await ask(anthropicModel({ apiKey, baseUrl: server.url }))
    expect(server.requests[0]?.headers.get('authorization')).toBe(`Bearer ${apiKey}`)
    const without = await ask(anthropicModel({ apiKey: undefined, baseUrl: server.url }))
    expect(without).toMatchObject({ failure: { why: 'not-authorised', detail: 'no API key' } })
    expect(server.requests).toHaveLength(1)
  })
})

describe('C10 workload identity federation', () => {
  beforeEach(() => {
    vi.stubEnv('HOME', '/nonexistent')
    vi.stubEnv('ANTHROPIC_FEDERATION_RULE_ID', 'fdrl_1')
    vi.stubEnv('ANTHROPIC_ORGANIZATION_ID', '6f1f3a5c-0000-4000-8000-000000000000')
    vi.stubEnv('ANTHROPIC_IDENTITY_TOKEN', 'the.job.token')
  })

  it.each([undefined, '', '  '])(
    'with the key %j exchanges the identity token, and sends no empty bearer',
    async (key) => {
      const server = await serve({ json })
      const reply = await ask(anthropicModel({ apiKey: key, baseUrl: server.url, federation: true }))
      expect(reply.kind).toBe('answered')
      expect(server.requests.map(({ path }) => path)).toEqual(['/v1/oauth/token', '/v1/messages'])
      expect(server.requests[0]?.body).toMatchObject({ assertion: 'the.job.token', federation_rule_id: 'fdrl_1' })
      expect(server.requests[1]?.headers.get('authorization')).toBe('Bearer federated-token')
    },
  )

  it('is not used unasked: an empty key sends nothing at all', async () => {
    const server = await serve({ json })
    const reply = await ask(anthropicModel({ apiKey: '', baseUrl: server.url }))
    expect(reply).toMatchObject({ failure: { why: 'not-authorised', retriable: false } })
    expect(server.requests).toEqual([])
  })

  it('is not replaced by a token of the environment', async () => {
    const server = await serve({ json })
    vi.stubEnv('ANTHROPIC_API_KEY', 'other-key')
    vi.stubEnv('ANTHROPIC_AUTH_TOKEN', 'other-token')
    await ask(anthropicModel({ apiKey: undefined, baseUrl: server.url, federation: true }))
    expect(server.requests[1]?.headers.get('authorization')).toBe('Bearer federated-token')
  })

  it('does not take the identity token to the host that the environment names', async () => {
    const [good, evil] = [await serve({ json }), await serve({ json })]
    vi.stubEnv('ANTHROPIC_BASE_URL', evil.url)
    const reply = await ask(anthropicModel({ apiKey: undefined, baseUrl: good.url, federation: true }))
    expect(reply.kind).toBe('failed')
    expect(evil.requests).toEqual([])
  })

  it('says what is missing, without a request', async () => {
    const server = await serve({ json })
    vi.stubEnv('ANTHROPIC_IDENTITY_TOKEN', '')
    const reply = await ask(anthropicModel({ apiKey: undefined, baseUrl: server.url, federation: true }))
    expect(reply).toMatchObject({ failure: { why: 'not-authorised', retriable: false } })
    expect(server.requests).toEqual([])
  })

  it('a refused identity token ends the dialogue', async () => {
    const server = createServer((_request, response) =>
      response.writeHead(401).end('{"error":"jti_reused the.job.token"}'),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const model = anthropicModel({ apiKey: undefined, baseUrl: `http://127.0.0.1:${port}`, federation: true })
    const reply = await ask(model)
    server.close()
    expect(reply).toMatchObject({ failure: { why: 'not-authorised', detail: 'the identity token was refused (401)' } })
  })
})
