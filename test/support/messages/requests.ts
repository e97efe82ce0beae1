import type { ModelRequest, Prompt, Reply, Usage } from '../../../src/core/dialogue/request.ts'

/** A schema of the kind the API accepts. */
const schema = {
  type: 'object',
  properties: { points: { type: 'array', items: { type: 'string' } } },
  required: ['points'],
  additionalProperties: false,
} as const

/** Gives a request that the API accepts, changed by `parts`. */
export function aRequest(parts: Partial<ModelRequest> = {}): ModelRequest {
  return {
    model: 'claude-sonnet-5-5',
    effort: 'medium',
    maxTokens: 32_000,
    system: 'You are an integration engineer.',
    blocks: [
      { text: 'R1 + create_table :orders', cached: true },
      { text: 'Look at the database.', cached: false },
    ],
    schema,
    ...parts,
  }
}

/** Gives a prompt of a batch, changed by `parts`; its hash is unique to batch and lens. */
export function aPrompt(parts: Partial<Prompt> = {}): Prompt {
  const batch = parts.batch ?? 'b1'
  const lens = parts.lens ?? 'db'
  return {
    hash: `${batch}-${lens}`,
    batch,
    lens,
    purpose: 'review',
    paths: ['db/schema.rb'],
    shown: [],
    request: aRequest(),
    inputTokens: 1_000,
    costUsd: 0.1,
    ...parts,
  }
}

/** Gives a usage in which every count is told, the others 0. */
export function aUsage(parts: Partial<Usage> = {}): Usage {
  return { input: 0, cached: 0, written: 0, output: 0, ...parts }
}

/** Gives a proper answer. */
export function answered(text: string, usage: Usage = aUsage({ input: 10, output: 5 })): Reply {
  return { kind: 'answered', text, usage, requestId: undefined }
}
