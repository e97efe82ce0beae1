import { type ProtoChange, type Spot, spot } from './change.ts'
import { last } from './gone.ts'
import type { ProtoFile, Reserved } from './model.ts'
import { coverOf, gapsOf, lowestOf } from './ranges.ts'

interface Where {
  readonly key: string
  readonly baseKey: string
  readonly at: Spot
  readonly file: ProtoFile
  readonly head: ProtoFile
  /** The fields or values at head, which may take what was reserved. */
  readonly members: readonly { readonly name: string; readonly number: number; readonly key: string }[]
}

/** What was reserved and is not any more, one item for each range and name; a range that is covered by others is still reserved. */
export function compareReserved(base: Reserved, head: Reserved, where: Where): readonly ProtoChange[] {
  const { key, baseKey, at, file, members } = where
  const covers = coverOf(head.ranges)
  const ranges = base.ranges.filter((range) => !covers(range))
  const kept = new Set(head.names)
  const names = base.names.filter((name) => !kept.has(name))
  const takerIn = lowestOf(members)
  const named = new Map(members.map((one) => [one.name, one]))
  const wasReserved = coverOf(ranges)
  const gapsIn = gapsOf(head.ranges)
  const make = (what: string, first: string, old: string): ProtoChange => ({
    ...{ rule: 'protobuf-reserved-removed', level: 'risky', part: what, side: 'base', enclosing: at, affects: [key] },
    at: spot(file, `${baseKey}.reserved ${first}`),
    title: `\`${last(key)}\` no longer reserves ${what}: it may be used again and ${old} read as something else`,
    detail,
  })
  return [
    ...ranges.map(([from, to]) => {
      const taker = takerIn([from, to])
      if (taker !== undefined) return taken(taker, 'number', where)
      return make(gapsIn([from, to]).map(rangeText).join(', '), `${from}`, 'old messages')
    }),
    ...names.flatMap((name) => {
      const taker = named.get(name)
      if (taker === undefined) return [make(`"${name}"`, name, 'JSON of old messages')]
      // A field that takes its old number and name back is told by its number.
      return wasReserved([taker.number, taker.number]) ? [] : [taken(taker, 'name', where)]
    }),
  ]
}

const detail = 'Keep what is reserved for as long as old messages or old clients may exist.'

function rangeText([from, to]: readonly [number, number]): string {
  if (from === to) return `${from}`
  return `${from} to ${to === 536870911 || to === 2147483647 ? 'max' : to}`
}

/** A number or name that was reserved because it had meant something else before. */
function taken(
  { name, number, key: member }: Where['members'][number],
  what: 'number' | 'name',
  { key, at, head }: Where,
): ProtoChange {
  const isNumber = what === 'number'
  const part = isNumber ? `${number}` : `"${name}"`
  return {
    ...{ rule: 'protobuf-reserved-removed', level: isNumber ? 'breaking' : 'risky', part, side: 'head', enclosing: at },
    at: spot(head, member),
    title: `\`${last(key)}.${name}\` takes the ${what} ${part}, which was reserved: ${isNumber ? 'what' : 'JSON that'} was written with it before is read as \`${name}\``,
    detail: `Give it a ${what} that was never used, and keep what is reserved.`,
    affects: [member],
  }
}
