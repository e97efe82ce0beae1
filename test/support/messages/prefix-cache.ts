import { createHash } from 'node:crypto'

/** Tokens as the stand-in counts them; only their proportions are meant to be real. */
export interface InputUsage {
  readonly input_tokens: number
  readonly cache_creation_input_tokens: number
  readonly cache_read_input_tokens: number
}

/** What of a request the cache looks at, in the order in which the API renders it. */
export interface Cacheable {
  readonly settings: unknown
  readonly system: string
  readonly blocks: readonly { readonly text: string; readonly cached: boolean }[]
}

/** The shortest prefix that the API caches on the Sonnet line; a shorter one is silently not cached. */
const minTokens = 1_024

/** A byte-exact prefix cache: what a request stores can be read only after its response began. */
export class PrefixCache {
  readonly #entries = new Map<string, { readable: boolean }>()

  /** Takes a request; gives what it reads and writes, and the function to call when its response begins. */
  admit(request: Cacheable): { readonly usage: InputUsage; readonly began: () => void } {
    const prefixes = prefixesOf(request)
    const read = prefixes.findLast(({ key }) => this.#entries.get(key)?.readable === true)?.tokens ?? 0
    const written = Math.max(read, prefixes.at(-1)?.tokens ?? 0)
    const stored = prefixes.map(({ key }) => {
      const entry = this.#entries.get(key) ?? { readable: false }
      this.#entries.set(key, entry)
      return entry
    })
    const usage = {
      input_tokens: totalOf(request) - written,
      cache_creation_input_tokens: written - read,
      cache_read_input_tokens: read,
    }
    const began = () => {
      for (const entry of stored) entry.readable = true
    }
    return { usage, began }
  }
}

function prefixesOf({
  settings,
  system,
  blocks,
}: Cacheable): readonly { readonly key: string; readonly tokens: number }[] {
  return blocks.flatMap((block, index) => {
    if (!block.cached) return []
    const prefix = [system, ...blocks.slice(0, index + 1).map(({ text }) => text)]
    const tokens = tokensOf(prefix)
    const key = createHash('sha256')
      .update(JSON.stringify([settings, prefix]))
      .digest('hex')
    return tokens < minTokens ? [] : [{ key, tokens }]
  })
}

function totalOf({ system, blocks }: Cacheable): number {
  return tokensOf([system, ...blocks.map(({ text }) => text)])
}

function tokensOf(texts: readonly string[]): number {
  return Math.ceil(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 4)
}
