import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ModelRequest, Reply } from '../../core/dialogue/request.ts'
import type { Model, Progress } from '../../core/ports.ts'
import type { StoredReply } from './stored-reply.ts'

/** `today` as YYYY-MM-DD; `redact` takes secrets out of every text before it is written. */
export interface RecordOptions {
  readonly dir: string
  readonly today: string
  readonly origin: string
  readonly redact: (text: string) => string
  readonly progress: Progress
}

type Message = Exclude<Reply, { readonly kind: 'failed' }>

/** Takes a model; gives one that answers the same and stores each request (`<hash>.request.json`) and message (`<hash>.json`). Failures are not stored; a file that cannot be written is said, and costs no answer. */
export function recordingModel(inner: Model, options: RecordOptions): Model {
  return {
    ask: async (request, hash, signal, began) => {
      const reply = await inner.ask(request, hash, signal, began)
      if (reply.kind !== 'failed') await store(request, hash, reply, options)
      return reply
    },
  }
}

async function store(request: ModelRequest, hash: string, reply: Message, options: RecordOptions): Promise<void> {
  const { dir, redact, progress } = options
  try {
    await mkdir(dir, { recursive: true })
    await writeFile(join(dir, `${hash}.request.json`), pretty(redactDeep(request, redact)))
    await writeFile(join(dir, `${hash}.json`), pretty(storedOf(request, reply, options)))
    await rm(join(dir, `${hash}.missing.md`), { force: true })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    progress(`the reply ${hash} could not be recorded in ${dir} (${code})`)
  }
}

function storedOf(request: ModelRequest, reply: Message, { origin, today, redact }: RecordOptions): StoredReply {
  const provenance = { origin, recordedAt: today, model: request.model, usage: reply.usage }
  if (reply.kind === 'stopped') return { ...provenance, stopped: reply.why }
  return { ...provenance, answer: answerOf(reply.text, redact) }
}

/** The answer as an object, so that a stored reply can be read in a diff; text that is no JSON object stays text. */
function answerOf(text: string, redact: (text: string) => string): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(text)
    if (!isObject(value)) return redact(text)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, redactDeep(part, redact)]))
  } catch {
    return redact(text)
  }
}

/** Redacts each string for itself: in the serialised whole, a secret with an escaped character would not be recognised. */
function redactDeep(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map((part) => redactDeep(part, redact))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, redactDeep(part, redact)]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
