/** Where a line that stays stands on both sides; indexes from 0. */
export type KeptLine = readonly [old: number, new: number]

/** Takes the lines of two texts as numbers and pairs those that each side has exactly once, as many as ascend on both: what a reader would hold on to (the "patience diff" of Bram Cohen). */
export function anchorsOf(old: readonly number[], now: readonly number[]): readonly KeptLine[] {
  const newAt = placesOfSingle(now)
  const pairs: KeptLine[] = []
  for (const [line, at] of placesOfSingle(old)) {
    const other = newAt.get(line)
    if (other !== undefined) pairs.push([at, other])
  }
  return longestAscending(pairs)
}

/** In the order of their lines. */
function placesOfSingle(lines: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  const repeated = new Set<number>()
  for (const [at, line] of lines.entries()) {
    if (places.has(line)) repeated.add(line)
    else places.set(line, at)
  }
  for (const line of repeated) places.delete(line)
  return places
}

interface Link {
  readonly pair: KeptLine
  readonly before: Link | undefined
}

/** The pairs ascend on the old side: piles of patience sorting find the most that ascend on the new side too. */
function longestAscending(pairs: readonly KeptLine[]): readonly KeptLine[] {
  const tops: Link[] = []
  for (const pair of pairs) {
    const pile = pileFor(tops, pair[1])
    tops[pile] = { pair, before: tops[pile - 1] }
  }
  const chain: KeptLine[] = []
  for (let link = tops.at(-1); link !== undefined; link = link.before) chain.push(link.pair)
  return chain.reverse()
}

/** The first pile whose top stands behind `place`, or a new one. */
function pileFor(tops: readonly Link[], place: number): number {
  let [low, high] = [0, tops.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tops[middle]?.pair[1] ?? place) < place) low = middle + 1
    else high = middle
  }
  return low
}
