import type { Reserved } from './model.ts'

type Range = readonly [from: number, to: number]

/** Takes the reserved numbers and names of a declaration; gives what answers whether one is among them, in the time of a binary search. */
export function reservedIn({ ranges, names }: Reserved): {
  readonly number: (number: number) => boolean
  readonly name: (name: string) => boolean
} {
  const covers = coverOf(ranges)
  const known = new Set(names)
  return { number: (number) => covers([number, number]), name: (name) => known.has(name) }
}

/** Takes ranges; gives what answers whether they hold all of another one together. */
export function coverOf(ranges: readonly Range[]): (range: Range) => boolean {
  const joined = joinedOf(ranges)
  return ([from, to]) => {
    const around = joined[firstAbove(joined, from, (one) => one.from) - 1]
    return around !== undefined && to <= around.to
  }
}

/** Takes ranges; gives what answers which parts of another one they do not hold. */
export function gapsOf(ranges: readonly Range[]): (range: Range) => readonly Range[] {
  const joined = joinedOf(ranges)
  return ([from, to]) => {
    const gaps: Range[] = []
    let open = from
    for (let index = Math.max(firstAbove(joined, from, (one) => one.from) - 1, 0); open <= to; index += 1) {
      const next = joined[index]
      const end = Math.min(to, (next?.from ?? to + 1) - 1)
      if (open <= end) gaps.push([open, end])
      if (next === undefined) break
      open = Math.max(open, next.to + 1)
    }
    return gaps
  }
}

function joinedOf(ranges: readonly Range[]): readonly { readonly from: number; readonly to: number }[] {
  const joined: { readonly from: number; to: number }[] = []
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to)
    else joined.push({ from, to })
  }
  return joined
}

/** Takes values with a number each; gives what finds the lowest of them inside of a range. */
export function lowestOf<T extends { readonly number: number }>(values: readonly T[]): (range: Range) => T | undefined {
  const sorted = values.toSorted((a, b) => a.number - b.number)
  return ([from, to]) => {
    const found = sorted[firstAbove(sorted, from - 1, (one) => one.number)]
    return found !== undefined && found.number <= to ? found : undefined
  }
}

/** The index of the first of sorted values whose number is above another one. */
function firstAbove<T>(sorted: readonly T[], number: number, numberOf: (one: T) => number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const one = sorted[middle]
    if (one !== undefined && numberOf(one) <= number) low = middle + 1
    else high = middle
  }
  return low
}
