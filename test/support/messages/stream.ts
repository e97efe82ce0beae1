import type { ServerResponse } from 'node:http'
import { setImmediate } from 'node:timers/promises'
import type { InputUsage } from './prefix-cache.ts'

/** The parts of a streamed message that a script decides; text blocks in order, after one thinking block. */
export interface StreamedMessage {
  readonly id: string
  readonly model: string
  readonly texts: readonly string[]
  readonly stopReason: string | null
  readonly stopDetails: unknown
  readonly usage: InputUsage
  readonly outputTokens: number
}

/** Gives the server-sent event of one message event, as the API writes it. */
export function event(data: { readonly type: string; readonly [key: string]: unknown }): string {
  return `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`
}

export function messageStart({ id, model, usage }: StreamedMessage): string {
  const empty = { id, type: 'message', role: 'assistant', model, content: [], stop_reason: null, stop_sequence: null }
  return event({ type: 'message_start', message: { ...empty, usage: { ...usage, output_tokens: 1 } } })
}

/** Thinking first, its text omitted, as the API does by default; then the text blocks. */
export function contentBlocks(texts: readonly string[]): string {
  const thinking = [
    event({ type: 'content_block_start', index: 0, content_block: { type: 'thinking', thinking: '', signature: '' } }),
    event({ type: 'content_block_delta', index: 0, delta: { type: 'signature_delta', signature: 'c2lnbmF0dXJl' } }),
    event({ type: 'content_block_stop', index: 0 }),
    event({ type: 'ping' }),
  ]
  return [...thinking, ...texts.map((text, position) => textBlock(text, position + 1))].join('')
}

function textBlock(text: string, index: number): string {
  return [
    event({ type: 'content_block_start', index, content_block: { type: 'text', text: '' } }),
    ...deltasOf(text).map((part) =>
      event({ type: 'content_block_delta', index, delta: { type: 'text_delta', text: part } }),
    ),
    event({ type: 'content_block_stop', index }),
  ].join('')
}

/** Pieces of uneven length, without regard to words, escapes or surrogate pairs. */
function deltasOf(text: string): readonly string[] {
  const size = Math.max(7, Math.ceil(text.length / 40))
  return Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size))
}

export function messageEnd({ stopReason, stopDetails, usage, outputTokens }: StreamedMessage): string {
  const delta = { stop_reason: stopReason, stop_sequence: null, stop_details: stopDetails ?? null }
  return (
    event({ type: 'message_delta', delta, usage: { ...usage, output_tokens: outputTokens } }) +
    event({ type: 'message_stop' })
  )
}

/** Writes the text in pieces of the wire, cut inside a character of several bytes wherever there is one. */
export async function writeAwkwardly(response: ServerResponse, text: string): Promise<void> {
  const bytes = Buffer.from(text)
  const size = Math.max(64, Math.ceil(bytes.length / 30))
  for (let from = 0; from < bytes.length && !response.destroyed; ) {
    const to = awkwardCut(bytes, from + size)
    response.write(bytes.subarray(from, to))
    await setImmediate()
    from = to
  }
}

function awkwardCut(bytes: Buffer, at: number): number {
  const window = bytes.subarray(at, at + 400)
  const inside = window.findIndex((byte) => (byte & 0b1100_0000) === 0b1000_0000)
  return inside < 0 ? at : at + inside
}
