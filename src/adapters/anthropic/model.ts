import type { Anthropic } from '@anthropic-ai/sdk'
import type { Message, MessageCreateParamsBase, TextBlockParam } from '@anthropic-ai/sdk/resources/messages/messages'
import type { ModelFailure, ModelRequest, Reply, StopWhy, Usage } from '../../core/dialogue/request.ts'
import type { AbortSignalLike, Clock, Model } from '../../core/ports.ts'
import { failureOf, notAuthorised, requestIdOf } from './failure.ts'
import { pinnedFetch } from './pinned-fetch.ts'

/** Where and as whom to ask. Without a key, `federation: true` lets the SDK exchange the job's identity token; otherwise no request is sent. */
export interface AnthropicOptions {
  readonly apiKey: string | undefined
  readonly baseUrl: string
  readonly federation?: boolean
  /** The way to the network, where it is not the platform's own: through a proxy. */
  readonly fetch?: typeof fetch
  readonly clock?: Pick<Clock, 'now'>
}

type Sdk = typeof import('@anthropic-ai/sdk')

/**
 * Takes the key and the API's address; gives the model behind the Messages API. One call is one HTTP request, streamed,
 * without tools and without retries. Key, prompt and raw error bodies never reach a reply or a log, and the environment
 * changes neither host nor headers. The SDK is loaded at the first call.
 */
export function anthropicModel(options: AnthropicOptions): Model {
  const apiKey = options.apiKey?.trim() || undefined
  const now = options.clock?.now ?? Date.now
  const memo: { loaded?: Promise<{ readonly sdk: Sdk; readonly client: Anthropic }> } = {}
  const load = () => {
    memo.loaded ??= import('@anthropic-ai/sdk').then((sdk) => ({ sdk, client: clientOf(sdk, apiKey, options) }))
    return memo.loaded
  }
  return {
    ask: async (request, _hash, signal, began) => {
      if (apiKey === undefined && options.federation !== true) {
        return { kind: 'failed', failure: notAuthorised('no API key') }
      }
      if (signal.aborted) return cancelled(undefined)
      const { sdk, client } = await load()
      if (signal.aborted) return cancelled(undefined)
      return call({ sdk, client, now }, request, signal, began)
    },
  }
}

/** Every option is given, since for each one that is not the SDK asks the environment. */
function clientOf(sdk: Sdk, apiKey: string | undefined, { baseUrl, fetch: outward }: AnthropicOptions): Anthropic {
  return new sdk.Anthropic({
    apiKey: apiKey ?? null,
    authToken: null,
    webhookKey: null,
    baseURL: baseUrl,
    maxRetries: 0,
    logLevel: 'off',
    openTelemetry: false,
    fetch: pinnedFetch(baseUrl, apiKey, outward ?? fetch),
  })
}

async function call(
  { sdk, client, now }: { readonly sdk: Sdk; readonly client: Anthropic; readonly now: () => number },
  request: ModelRequest,
  signal: AbortSignalLike,
  began: (() => void) | undefined,
): Promise<Reply> {
  const stream = client.messages.stream(bodyOf(request))
  stream.on('streamEvent', (event) => {
    if (event.type === 'message_start') began?.()
  })
  const abort = () => stream.abort()
  signal.addEventListener('abort', abort)
  try {
    const message = await stream.finalMessage()
    return replyOf(message, requestIdOf(stream.request_id))
  } catch (error) {
    const usage = usageOf(stream.currentMessage?.usage)
    if (signal.aborted) return cancelled(usage)
    return failed(failureOf(error, usage !== undefined, sdk, now()), usage)
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

/** Of the 5.5 models' API: the answer's form by `output_config`, since a forced tool, a prefill and a temperature are refused. */
function bodyOf(request: ModelRequest): MessageCreateParamsBase {
  return {
    model: request.model,
    max_tokens: request.maxTokens,
    system: [{ type: 'text', text: request.system }],
    messages: [{ role: 'user', content: request.blocks.map(textBlock) }],
    output_config: {
      format: { type: 'json_schema', schema: { ...request.schema } },
      ...(request.effort !== undefined && { effort: request.effort }),
    },
  }
}

function textBlock({ text, cached }: ModelRequest['blocks'][number]): TextBlockParam {
  return cached ? { type: 'text', text, cache_control: { type: 'ephemeral' } } : { type: 'text', text }
}

/** Stop reasons of the API in our words; one that is not here is `unknown`, and none of them is a review. */
const stops: ReadonlyMap<string | null, StopWhy> = new Map([
  ['refusal', 'refusal'],
  ['max_tokens', 'max-tokens'],
  ['model_context_window_exceeded', 'context-window-exceeded'],
  ['tool_use', 'tool-use'],
  ['pause_turn', 'pause-turn'],
])

/** The text is that of all text blocks: thinking comes first, so the first block is not the answer. */
function replyOf(message: Message, requestId: string | undefined): Reply {
  const usage = usageOf(message.usage) ?? noUsage
  if (message.stop_reason !== 'end_turn') {
    return { kind: 'stopped', why: stops.get(message.stop_reason) ?? 'unknown', usage, requestId }
  }
  const text = message.content.map((block) => (block.type === 'text' ? block.text : '')).join('')
  return { kind: 'answered', text, usage, requestId }
}

const noUsage: Usage = { input: 0, cached: 0, written: 0, output: 0 }

function usageOf(usage: Message['usage'] | undefined): Usage | undefined {
  if (usage === undefined) return undefined
  return {
    input: usage.input_tokens ?? 0,
    cached: usage.cache_read_input_tokens ?? 0,
    written: usage.cache_creation_input_tokens ?? 0,
    output: usage.output_tokens ?? 0,
  }
}

function cancelled(usage: Usage | undefined): Reply {
  return failed(
    { why: 'cancelled', retriable: false, retryAfterMs: undefined, detail: 'the call was cancelled' },
    usage,
  )
}

function failed(failure: ModelFailure, usage: Usage | undefined): Reply {
  return usage === undefined ? { kind: 'failed', failure } : { kind: 'failed', failure, usage }
}
