import { attempt } from './client.ts'
import type { Result } from './errors.ts'

export const pageSize = 100

/** Reads a list page by page, by number and never by a Link header (which may name any host), until a page is not full; `complete` is false when it stopped at `maxPages`. */
export async function listPages<T>(
  page: (page: number) => Promise<{ readonly data: readonly T[] }>,
  maxPages: number,
): Promise<Result<{ readonly items: readonly T[]; readonly complete: boolean }>> {
  const items: T[] = []
  for (let number = 1; number <= maxPages; number += 1) {
    const got = await attempt(() => page(number))
    if (got.kind === 'failed') return got
    items.push(...got.value)
    if (got.value.length < pageSize) return { kind: 'ok', value: { items, complete: true } }
  }
  return { kind: 'ok', value: { items, complete: false } }
}

/** Applies an asynchronous function to every item, at most `limit` at a time, and answers in the order of the items. */
export async function mapBounded<T, U>(
  limit: number,
  items: readonly T[],
  apply: (item: T) => Promise<U>,
): Promise<readonly U[]> {
  const answers = new Map<number, U>()
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) answers.set(index, await apply(item))
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  return items.flatMap((_, index) => {
    const answer = answers.get(index)
    return answer === undefined ? [] : [answer]
  })
}
