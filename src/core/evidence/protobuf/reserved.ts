import { type ProtoChange, type Spot, spot } from './change.ts'
import { last } from './gone.ts'
import type { ProtoFile, Reserved } from './model.ts'

interface Where {
  readonly key: string
  readonly baseKey: string
  readonly at: Spot
  readonly file: ProtoFile
}

/** What was reserved and is not any more, one item for each range and name; a range that is covered by others is still reserved. */
export function compareReserved(
  base: Reserved,
  head: Reserved,
  { key, baseKey, at, file }: Where,
): readonly ProtoChange[] {
  const ranges = base.ranges
    .filter((range) => !isCovered(range, head.ranges))
    .map(([from, to]) => (from === to ? `${from}` : `${from} to ${to === 536870911 || to === 2147483647 ? 'max' : to}`))
  const names = base.names.filter((name) => !head.names.includes(name))
  const make = (what: string, first: string): ProtoChange => ({
    ...{ rule: 'protobuf-reserved-removed', level: 'risky', part: what, side: 'base', enclosing: at, affects: [key] },
    at: spot(file, `${baseKey}.reserved ${first}`),
    title: `\`${last(key)}\` no longer reserves ${what}: it may be used again and old messages read as something else`,
    detail: 'Keep what is reserved for as long as old messages or old clients may exist.',
  })
  return [
    ...ranges.map((range) => make(range, range.split(' ')[0] ?? '')),
    ...names.map((name) => make(`"${name}"`, name)),
  ]
}

/** Says whether ranges hold all of another. */
export function isCovered(
  [from, to]: readonly [number, number],
  ranges: readonly (readonly [number, number])[],
): boolean {
  let next = from
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) if (start <= next && end >= next) next = end + 1
  return next > to
}
