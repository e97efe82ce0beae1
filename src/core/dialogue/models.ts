import type { Usage } from './request.ts'

/** US dollars for a million tokens: input, output, and the five-minute cache's writes and reads. */
export interface Rates {
  readonly input: number
  readonly output: number
  readonly cacheWrite: number
  readonly cacheRead: number
}

/** What a model costs; above `longPrompt.over` tokens of input, the whole call is charged at `longPrompt.rates`. */
export interface Price extends Rates {
  readonly longPrompt: { readonly over: number; readonly rates: Rates } | undefined
}

/** A model as the Messages API knows it; what is undefined is not published, and is never guessed to be free. */
export interface Model {
  readonly id: string
  readonly price: Price | undefined
  readonly contextWindow: number | undefined
  readonly maxOutput: number | undefined
}

type Spec = Omit<Model, 'id'>

/** Short names of Claude Code's agent files; the Messages API itself does not know them. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['sonnet', 'claude-sonnet-5-5'],
  ['opus', 'claude-opus-5-5'],
  ['haiku', 'claude-haiku-5-5'],
  ['fable', 'claude-fable-5-2'],
])

const million = 1_000_000

/** Rates from platform.claude.com's model pages (autumn 2026); where two pages differ, the dearer one. Cache rates are written out: they are not one multiple of the input. */
const specs: ReadonlyMap<string, Spec> = new Map([
  ['claude-sonnet-5-5', spec(price(2, 10, 2.5, 0.2), million, 128_000)],
  ['claude-opus-5-5', spec(price(4, 20, 5, 0.2), million, 128_000)],
  [
    'claude-haiku-5-5',
    spec(
      {
        ...price(0.1, 0.5, 0.125, 0.01),
        longPrompt: { over: 100_000, rates: { input: 0.5, output: 2.5, cacheWrite: 0.625, cacheRead: 0.05 } },
      },
      million,
      128_000,
    ),
  ],
  ['claude-fable-5-2', spec(undefined, million, 128_000)],
  ['claude-fable-5-1', spec(price(10, 50, 12.5, 1), million, 128_000)],
  ['claude-sonnet-5', spec(price(2, 10, 2.5, 0.2), million, 128_000)],
  ['claude-opus-5', spec(price(5, 25, 6.25, 0.5), million, 128_000)],
  ['claude-sonnet-4-6', spec(price(3, 15, 3.75, 0.3), million, undefined)],
  ['claude-haiku-4-5', spec(price(1, 5, 1.25, 0.1), 200_000, 64_000)],
  ['claude-sonnet-4-5', spec(price(3, 15, 3.75, 0.3), 200_000, 64_000)],
])

function price(input: number, output: number, cacheWrite: number, cacheRead: number): Price {
  return { input, output, cacheWrite, cacheRead, longPrompt: undefined }
}

function spec(rates: Price | undefined, contextWindow: number, maxOutput: number | undefined): Spec {
  return { price: rates, contextWindow, maxOutput }
}

/** What a model of unknown price is charged at, so that a budget still holds: the dearest row of the table. */
export const dearestPrice: Price = price(10, 50, 12.5, 1)

/** The words a `model` input or an agent file may hold, for the message about one that is none of them. */
export const legalModels: readonly string[] = [...aliases.keys(), 'inherit', 'a full id such as claude-sonnet-5-5']

/** Takes the word of an input or an agent file; gives the model it names: an alias mapped, empty and `inherit` the default (sonnet), a full id as it stands, in Anthropic's, Bedrock's (`anthropic.…`) or Vertex's (`…@date`) form. Undefined for any other word. */
export function resolveModel(word: string | undefined): Model | undefined {
  const asked = (word ?? '').trim()
  const name = asked === '' || asked.toLowerCase() === 'inherit' ? 'sonnet' : asked
  const id = aliases.get(name.toLowerCase()) ?? name
  const base = baseId(id)
  if (base === undefined) return undefined
  const known = specs.get(base)
  return { id, price: known?.price, contextWindow: known?.contextWindow, maxOutput: known?.maxOutput }
}

/** Takes off what a platform adds to an id (`us.anthropic.`, `-20250929`, `@20250929`, `-v1:0`); undefined for what is no Claude id. */
function baseId(id: string): string | undefined {
  const parts =
    /^(?:(?:[a-z]+\.)?anthropic\.)?(claude-[a-z0-9-]+?)(?:[-@]\d{8})?(?:-v\d+(?::\d+)?)?(?:@[a-z0-9]+)?$/.exec(id)
  return parts?.[1]
}

/** Takes a model and the tokens of one call; gives US dollars, at the dearest known price where the model or its price is unknown, so never too little. */
export function costUsd(model: Pick<Model, 'price'> | undefined, usage: Usage): number {
  const rates = ratesFor(model?.price ?? dearestPrice, usage.input + usage.cached + usage.written)
  const microdollars =
    usage.input * rates.input +
    usage.cached * rates.cacheRead +
    usage.written * rates.cacheWrite +
    usage.output * rates.output
  return microdollars / million
}

function ratesFor(price: Price, promptTokens: number): Rates {
  return price.longPrompt !== undefined && promptTokens > price.longPrompt.over ? price.longPrompt.rates : price
}

/** Takes a text; gives a token count that is meant to be too high: 2.5 characters a token, since code and today's tokenizer need more than the usual 4. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / 2.5)
}
