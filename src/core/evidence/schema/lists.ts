import type { Cursor } from '../document/cursor.ts'
import { type Delta, delta } from './delta.ts'
import { isIdle } from './idle.ts'
import type { View } from './view.ts'

/** What became of the items of a list: schemas to compare, and places that only one side describes. */
export interface Lists {
  readonly pairs: readonly (readonly [base: Cursor, head: Cursor])[]
  readonly deltas: readonly Delta[]
}

/** Takes two views; compares what their items have to meet, place by place, then what all further ones have to. A place that one side does not name is one of its further ones. */
export function compareLists(base: View, head: View): Lists {
  if (!mayBeList(base) || !mayBeList(head)) return { pairs: [], deltas: [] }
  const pairs: (readonly [Cursor, Cursor])[] = []
  const deltas: Delta[] = []
  const [from, to] = [restOf(base), restOf(head)]
  // How many items there may be is told by its limit.
  const isFull = isFullAfter(base) || isFullAfter(head)
  const places = Math.max(base.prefixItems.length, head.prefixItems.length)
  for (let place = 0; place < places; place += 1) {
    const [one, other] = [base.prefixItems[place] ?? from, head.prefixItems[place] ?? to]
    if (one !== undefined && other !== undefined) pairs.push([one, other])
    else if (!isFull) deltas.push(...onOneSide(one, other))
  }
  const [rest, otherRest] = [base.items ?? anything(head.items), head.items ?? anything(base.items)]
  if (!isFull && rest !== undefined && otherRest !== undefined) pairs.push([rest, otherRest])
  return { pairs, deltas }
}

function onOneSide(base: Cursor | undefined, head: Cursor | undefined): readonly Delta[] {
  if (head !== undefined && !isIdle(head.value)) return [placeDelta('narrowed', 'head', head)]
  return base !== undefined && !isIdle(base.value) ? [placeDelta('widened', 'base', base)] : []
}

function mayBeList({ types }: View): boolean {
  return types === undefined || types.value.has('array')
}

/** Says that no item can follow those that are named. */
function isFullAfter({ prefixItems, bounds }: View): boolean {
  const most = bounds.get('maxItems')
  return prefixItems.length > 0 && most !== undefined && most.value <= prefixItems.length
}

/** What is not described takes anything, and is left out: nobody can count on it. */
function restOf({ items, others }: View): Cursor | undefined {
  const rest = items ?? others.get('unevaluatedItems')
  return rest === undefined || isIdle(rest.value) ? undefined : rest
}

function placeDelta(effect: 'narrowed' | 'widened', side: 'base' | 'head', at: Cursor): Delta {
  return delta({ part: 'constraint', effect, side, at, name: 'prefixItems' })
}

/** A list without a schema for its items takes any. */
function anything(known: Cursor | undefined): Cursor | undefined {
  return known === undefined ? undefined : { ...known, value: {} }
}
