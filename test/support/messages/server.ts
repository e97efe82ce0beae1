import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { type Cacheable, PrefixCache } from './prefix-cache.ts'
import { refusals } from './refusals.ts'
import { contentBlocks, event, messageEnd, messageStart, type StreamedMessage, writeAwkwardly } from './stream.ts'

/** What a script sees of an accepted request. */
export interface SeenRequest {
  readonly model: string
  readonly system: string
  readonly blocks: Cacheable['blocks']
  readonly schema: unknown
  readonly body: Body
  /** 0 for the first request that was accepted. */
  readonly index: number
}

interface Timed {
  /** Waits before the response begins. */
  readonly delayMs?: number
  /** Waits between the beginning of the message and its content. */
  readonly thinkMs?: number
}

interface Ending {
  readonly stop_reason?: string | null
  readonly stop_details?: unknown
  readonly output_tokens?: number
}

/** What the stand-in answers: a message, an error response, or a stream that breaks. `error` is the message of the error body. */
export type Scripted = Timed &
  (
    | ({ readonly json: unknown } & Ending)
    | ({ readonly text: string | readonly string[] } & Ending)
    | {
        readonly status: number
        readonly error?: string
        readonly errorType?: string
        readonly errorCode?: string
        readonly headers?: Readonly<Record<string, string>>
      }
    | { readonly midStreamError: string }
    | { readonly cut: true }
    | { readonly reset: true }
  )

/** A request as it came over the wire, accepted or not. */
export interface Received {
  readonly path: string
  readonly headers: Headers
  readonly raw: string
  readonly body: Body
  /** The status that was answered; undefined while open, or if the socket was reset. */
  status: number | undefined
}

type Body = Readonly<Record<string, unknown>>
type Script = (request: SeenRequest) => Scripted | Promise<Scripted>

/** A running stand-in; `refused` lists every request the API itself would have refused, with its words. */
export interface Messages {
  readonly url: string
  readonly requests: readonly Received[]
  readonly refused: readonly string[]
  readonly close: () => Promise<void>
}

/**
 * Starts a stand-in of Anthropic's Messages API on a free port: it refuses what the API refuses, caches prefixes, and
 * streams what the script answers. It also exchanges identity tokens (`/v1/oauth/token`).
 */
export async function startMessages(options: { readonly reply: Script }): Promise<Messages> {
  const requests: Received[] = []
  const refused: string[] = []
  const refusal = refusals()
  const cache = new PrefixCache()
  const accepted = { count: 0 }
  const server = createServer(async (incoming, response) => {
    const received = await receive(incoming)
    requests.push(received)
    response.on('finish', () => (received.status = response.statusCode))
    const requestId = `req_${String(requests.length).padStart(6, '0')}`
    response.setHeader('request-id', requestId)
    if (received.path === '/v1/oauth/token') return sendJson(response, 200, token)
    if (received.path !== '/v1/messages') return sendError(response, 404, 'not_found_error', `no ${received.path}`)
    const problem = refusal(received.headers, received.raw)
    if (problem !== undefined) {
      refused.push(problem.message)
      return sendError(response, problem.status, problem.type, problem.message)
    }
    const seen = seenOf(received.body, accepted.count)
    accepted.count += 1
    const scripted = await options.reply(seen)
    await answer(response, scripted, seen, cache)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    requests,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const token = { access_token: 'federated-token', token_type: 'Bearer', expires_in: 3600 }

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port')
  return address.port
}

async function receive(incoming: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
  const raw = Buffer.concat(chunks).toString('utf8')
  const pairs = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)])
  const path = (incoming.url ?? '').replace(/\?.*$/, '')
  return { path, headers: new Headers(pairs), raw, body: objectOf(safeParse(raw)), status: undefined }
}

function safeParse(raw: string): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    return undefined
  }
}

function objectOf(value: unknown): Body {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function seenOf(body: Body, index: number): SeenRequest {
  const messages: readonly unknown[] = Array.isArray(body.messages) ? body.messages : []
  const format = objectOf(objectOf(body.output_config).format)
  return {
    model: String(body.model),
    system: textsOf(body.system)
      .map(({ text }) => text)
      .join(''),
    blocks: messages.flatMap((message) => textsOf(objectOf(message).content)),
    schema: format.schema,
    body,
    index,
  }
}

function textsOf(content: unknown): Cacheable['blocks'] {
  if (typeof content === 'string') return [{ text: content, cached: false }]
  const blocks: readonly unknown[] = Array.isArray(content) ? content : []
  return blocks.map(objectOf).map((block) => ({ text: String(block.text), cached: 'cache_control' in block }))
}

async function answer(
  response: ServerResponse,
  scripted: Scripted,
  seen: SeenRequest,
  cache: PrefixCache,
): Promise<void> {
  const { output_config, thinking } = seen.body
  const { usage, began } = cache.admit({ settings: [seen.model, output_config, thinking], ...seen })
  if (scripted.delayMs !== undefined) await wait(scripted.delayMs)
  if ('reset' in scripted) return void response.destroy()
  if ('status' in scripted) return sendScriptedError(response, scripted)
  const message = messageOf(scripted, seen, usage)
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  response.write(messageStart(message))
  began()
  if (scripted.thinkMs !== undefined) await wait(scripted.thinkMs)
  await writeAwkwardly(response, contentBlocks(message.texts))
  if ('cut' in scripted) return void response.destroy()
  if ('midStreamError' in scripted) response.end(errorEvent(scripted.midStreamError))
  else response.end(messageEnd(message))
}

function messageOf(scripted: Scripted, seen: SeenRequest, usage: StreamedMessage['usage']): StreamedMessage {
  const texts = textsOfScript(scripted)
  const ending: Ending = 'json' in scripted || 'text' in scripted ? scripted : {}
  return {
    id: `msg_${String(seen.index).padStart(6, '0')}`,
    model: seen.model,
    texts,
    stopReason: ending.stop_reason === undefined ? 'end_turn' : ending.stop_reason,
    stopDetails: ending.stop_details,
    usage,
    outputTokens: ending.output_tokens ?? Math.ceil(texts.join('').length / 4) + 1,
  }
}

function textsOfScript(scripted: Scripted): readonly string[] {
  if ('json' in scripted) return [JSON.stringify(scripted.json)]
  if ('text' in scripted) return typeof scripted.text === 'string' ? [scripted.text] : scripted.text
  return ['{"points":[]']
}

function errorEvent(type: string): string {
  return event({ type: 'error', error: { type, message: 'the stand-in broke off' } })
}

function sendScriptedError(response: ServerResponse, scripted: Extract<Scripted, { readonly status: number }>): void {
  const { status, error, errorType, errorCode, headers } = scripted
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value)
  sendError(response, status, errorType ?? 'api_error', error ?? 'scripted error', errorCode)
}

function sendError(response: ServerResponse, status: number, type: string, message: string, code?: string): void {
  const details = code === undefined ? {} : { details: { error_code: code } }
  const requestId = response.getHeader('request-id')
  sendJson(response, status, { type: 'error', error: { type, message, ...details }, request_id: requestId })
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
