import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ModelFailure, ModelRequest, Reply } from '../../core/dialogue/request.ts'
import type { Model } from '../../core/ports.ts'
import { missingReply } from './missing-reply.ts'
import { readReply, replyOf } from './stored-reply.ts'

/** `writeMissing`: a request without a stored reply is written beside the replies, as a page to be answered. */
export interface ReplayOptions {
  readonly writeMissing: boolean
  readonly redact: (text: string) => string
}

/** Takes a folder of stored replies; gives a model that answers from it and asks nobody. A missing or malformed reply is a failure that names the file, never an invented answer. */
export function replayingModel(dir: string, options: ReplayOptions): Model {
  return {
    ask: async (request, hash, _signal, began) => {
      const read = await readReply(dir, hash)
      switch (read.kind) {
        case 'stored':
          began?.()
          return replyOf(read.stored)
        case 'malformed':
          return noStoredReply(read.problem)
        case 'absent':
          return noStoredReply(await absent(dir, request, hash, options))
      }
    },
  }
}

async function absent(dir: string, request: ModelRequest, hash: string, options: ReplayOptions): Promise<string> {
  const wanted = join(dir, `${hash}.json`)
  if (!options.writeMissing) return `${wanted} does not exist`
  const page = join(dir, `${hash}.missing.md`)
  try {
    await mkdir(dir, { recursive: true })
    await writeFile(page, options.redact(missingReply(request, hash)))
    return `${wanted} does not exist; the request to answer is in ${page}`
  } catch {
    return `${wanted} does not exist, and ${page} could not be written`
  }
}

function noStoredReply(detail: string): Reply {
  const failure: ModelFailure = { why: 'no-stored-reply', retriable: false, retryAfterMs: undefined, detail }
  return { kind: 'failed', failure }
}
