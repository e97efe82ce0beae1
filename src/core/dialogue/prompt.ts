import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Batch } from './batch.ts'
import { type PromptContext, pathAsShown, renderBatch } from './batch-text.ts'
import { guidanceText } from './guidance-text.ts'
import type { Lens } from './lens.ts'
import { costUsd, estimateTokens } from './models.ts'
import type { ModelRequest, Prompt } from './request.ts'
import { answerSchema } from './schema.ts'
import { shownOf } from './shown-lines.ts'

/** Thinking and text share this: enough for a high effort on a full batch. */
const mostTokens = 24_000

/** Takes the batches of a run; gives one request for each (batch, lens), the batch's prefix the same bytes for all its lenses. Reads no clock and no randomness. */
export function promptsOf(context: PromptContext): readonly Prompt[] {
  const system =
    `${context.script.agent}\n\n${context.script.rules}`.trim() + guidanceText(context.guidance, context.literals)
  return context.batches.flatMap((batch) => {
    const prefix = renderBatch(batch, context)
    return batch.lenses.map((lens) => promptOf({ batch, lens, prefix, system }, context))
  })
}

function promptOf(part: { batch: Batch; lens: Lens; prefix: string; system: string }, context: PromptContext): Prompt {
  const { batch, lens, prefix, system } = part
  const paths = receiptPaths(batch, lens)
  const maxTokens = Math.min(mostTokens, context.model.maxOutput ?? mostTokens)
  const request: ModelRequest = {
    model: context.model.id,
    effort: context.effort,
    maxTokens,
    system,
    blocks: [
      { text: prefix, cached: true },
      {
        text: `${context.script.lenses[lens].trim()}\n\nFiles to be receipted under this lens: ${json(paths.map((path) => pathAsShown(path, context.literals)))}\n`,
        cached: false,
      },
    ],
    schema: answerSchema,
  }
  const inputTokens =
    estimateTokens(system) + request.blocks.reduce((sum, block) => sum + estimateTokens(block.text), 0)
  const ceiling = { input: 0, cached: 0, written: inputTokens, output: maxTokens }
  return {
    hash: hashRequest(request),
    batch: batch.id,
    lens,
    purpose: 'review',
    paths,
    shown: shownOf(batch),
    request,
    inputTokens,
    costUsd: costUsd(context.model, ceiling),
  }
}

/** The paths of a batch that a lens must give a receipt for: the reviewed files on its surface. */
export function receiptPaths(batch: Batch, lens: Lens): readonly string[] {
  const reviewed = batch.files.filter(
    (one) => one.role === 'review' && (lens === 'any' || one.file.surfaces.includes(lens)),
  )
  return [...new Set(reviewed.map((one) => one.file.file.path))]
}

/** SHA-256 over the canonical request, hexadecimal: the name under which its reply is stored. */
export function hashRequest(request: ModelRequest): string {
  const { model, effort, maxTokens: limit, system, blocks, schema } = request
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([1, model, effort ?? null, limit, system, blocks, schema]))))
}

function json(value: unknown): string {
  return JSON.stringify(value)
}
