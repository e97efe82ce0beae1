import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Reply } from '../../core/dialogue/request.ts'

/**
 * A stored reply, `<request hash>.json`, the one format of demo, recordings and test cases:
 *
 *     {
 *       "origin": "recorded from the API",    who or what wrote the answer
 *       "recordedAt": "2026-11-20",
 *       "model": "claude-sonnet-5-5",         the model of the request; the origin may still be a person
 *       "usage": { "input": 812, "cached": 9000, "written": 0, "output": 640 },
 *       "answer": { … }                       the JSON asked for; a string stands for text that is not JSON
 *     }
 *
 * In place of `answer`, `"stopped": "refusal"` (or another stop reason) stands for a reply that is no review.
 */
const stopWords = ['refusal', 'max-tokens', 'context-window-exceeded', 'tool-use', 'pause-turn', 'unknown'] as const
const count = z.int().nonnegative()
const storedReply = z
  .strictObject({
    origin: z.string().min(1),
    recordedAt: z.iso.date(),
    model: z.string().min(1),
    usage: z.strictObject({ input: count, cached: count, written: count, output: count }),
    answer: z.union([z.record(z.string(), z.unknown()), z.string()], 'expected an object or a text').optional(),
    stopped: z.enum(stopWords).optional(),
  })
  .refine((reply) => (reply.answer === undefined) !== (reply.stopped === undefined), {
    error: 'expected either answer or stopped',
  })

/** A stored reply as its file holds it; it has either `answer` or `stopped`. */
export type StoredReply = Readonly<z.infer<typeof storedReply>>

/** Where a stored reply comes from, to be said wherever it is shown in place of a live one. */
export type Origin = Pick<StoredReply, 'origin' | 'recordedAt' | 'model'>

/** A file that was read: present, absent, or there but not usable, with what is wrong and where. */
export type ReadReply =
  | { readonly kind: 'stored'; readonly stored: StoredReply }
  | { readonly kind: 'absent' }
  | { readonly kind: 'malformed'; readonly problem: string }

/** Takes a folder and a request's hash; reads the reply stored for it. Never throws. */
export async function readReply(dir: string, hash: string): Promise<ReadReply> {
  const path = join(dir, `${hash}.json`)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => ({ code: error.code }))
  if (typeof text !== 'string') {
    return text.code === 'ENOENT'
      ? { kind: 'absent' }
      : { kind: 'malformed', problem: `${path}: cannot be read (${text.code ?? 'unknown error'})` }
  }
  return parseReply(text, path)
}

function parseReply(text: string, path: string): ReadReply {
  try {
    const parsed = storedReply.safeParse(JSON.parse(text))
    if (parsed.success) return { kind: 'stored', stored: parsed.data }
    return { kind: 'malformed', problem: `${path}: ${z.prettifyError(parsed.error).replaceAll(/\s*\n\s*/g, ' ')}` }
  } catch {
    return { kind: 'malformed', problem: `${path}: is not JSON` }
  }
}

/** Takes a folder and a request's hash; gives who answered and when, or undefined where no usable reply is stored. */
export async function readOrigin(dir: string, hash: string): Promise<Origin | undefined> {
  const read = await readReply(dir, hash)
  if (read.kind !== 'stored') return undefined
  const { origin, recordedAt, model } = read.stored
  return { origin, recordedAt, model }
}

/** Takes a stored reply; gives it as the model would have: the answer as text, with the stored usage. */
export function replyOf(stored: StoredReply): Reply {
  const { usage } = stored
  if (stored.stopped !== undefined) return { kind: 'stopped', why: stored.stopped, usage, requestId: undefined }
  const text = typeof stored.answer === 'string' ? stored.answer : JSON.stringify(stored.answer ?? {})
  return { kind: 'answered', text, usage, requestId: undefined }
}
