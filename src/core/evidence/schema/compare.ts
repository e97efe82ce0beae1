import { type Cursor, members, step } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'
import { isList, isObject } from '../document/json.ts'
import type { Revisions } from './branches.ts'
import { compareChoices } from './choices.ts'
import { below } from './conditions.ts'
import { type Delta, delta, type Effect } from './delta.ts'
import { type Exchange, exchangeOf } from './exchange.ts'
import { compareKeywords } from './keywords.ts'
import { compareLists } from './lists.ts'
import { patternPairs } from './patterns.ts'
import { type Below, compareProperties, propertyPairs } from './properties.ts'
import { isSameLeaf } from './same-leaf.ts'
import { shareType, typeWords } from './values.ts'
import { type View, viewOf } from './view.ts'

/** What changed in one pair of schemas, and in those below it; pairs that meet themselves again make a cycle. */
export interface Comparison {
  readonly deltas: readonly Delta[]
  readonly below: readonly Edge[]
  /** Where one named schema took the place of another: what differs between them changed here alone. */
  readonly exchange?: Exchange | undefined
}

/** A pair of schemas below another. A property that travels one way only is not seen in the other. */
export interface Edge {
  readonly to: Comparison
  readonly access: 'readOnly' | 'writeOnly' | undefined
}

/** Compares schemas of two revisions; a pair is compared once, however often it is reached. */
export interface SchemaComparer {
  readonly compare: (base: Cursor, head: Cursor) => Comparison
}

type Places = readonly Cursor[]

const unchanged: Comparison = { deltas: [], below: [] }

/** Most pairs that are compared: what lies beyond is not, and `cut` says so. */
const maxPairs = 200_000

/** Takes the documents of two revisions; gives the comparer, and tells through `cut` when a pair of documents was too large to be compared whole. */
export function schemaComparer(base: Documents, head: Documents, cut: () => void): SchemaComparer {
  const known = new Map<string, Comparison>()
  const ids = new Map<unknown, number>()
  const views = new Map<string, View>()
  const idOf = (value: unknown) => {
    const id = ids.get(value) ?? ids.size
    ids.set(value, id)
    return id
  }
  const keyOf = (places: Places, documents: Documents) =>
    places.map((place) => idOf(isObject(place.value) ? documents.resolve(place).value : place.value)).join('+') +
    (places.some((place) => isObject(place.value) && documents.resolve(place) !== place)
      ? `@${places.map((place) => idOf(place.value)).join('+')}`
      : '')
  const viewAt = (key: string, places: Places, documents: Documents) => {
    const view = views.get(key) ?? viewOf(places, documents)
    views.set(key, view)
    return view
  }
  const queue: (() => void)[] = []
  const doubts: (() => void)[] = []
  const pair = (before: Places, after: Places): Comparison => {
    if (isSameLeaf(before, after)) return unchanged
    const [baseKey, headKey] = [`b${keyOf(before, base)}`, `h${keyOf(after, head)}`]
    const key = `${baseKey}|${headKey}`
    const found = known.get(key)
    if (found !== undefined) return found
    const deltas: Delta[] = []
    const edges: Edge[] = []
    const exchange = exchangeOf(before, after, { base, head })
    const comparison: Comparison = { deltas, below: edges, exchange }
    known.set(key, comparison)
    if (known.size > maxPairs) {
      cut()
      return comparison
    }
    queue.push(() => {
      const [from, to] = [viewAt(baseKey, before, base), viewAt(headKey, after, head)]
      // What was not read is not known to have changed.
      if (from.unresolved.join() !== to.unresolved.join()) return
      const choices = compareChoices(from, to, { base, head })
      deltas.push(...choices.deltas)
      for (const [one, other] of choices.pairs) edges.push({ to: pair([one], [other]), access: undefined })
      for (const { delta: doubted, free, against, otherwise } of choices.doubts) {
        deltas.push(doubted)
        const tries = against.map(([one, other]) => pair([one], [other]))
        doubts.push(() => {
          const found = tries.findIndex((one) => isFreeOf(one, free))
          if (found !== -1) deltas.splice(deltas.indexOf(doubted), 1, ...(otherwise[found] ?? []))
        })
      }
      // A schema that became one branch of a choice, or the reverse, is compared with that branch.
      if (choices.instead) return
      deltas.push(...ownDeltas(from, to, { base, head }))
      if (isOther(from, to)) return
      for (const [one, other, access] of belowOf(from, to, { base, head }, deltas))
        edges.push({ to: pair(one, other), access })
    })
    return comparison
  }
  return {
    compare: (one, other) => {
      const comparison = pair([one], [other])
      // A queue and not recursion: a file may nest deeper than the stack is.
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) next()
      // What lies below was doubted last.
      for (let next = doubts.pop(); next !== undefined; next = doubts.pop()) next()
      return comparison
    },
  }
}

/** Most schemas that are looked through to resolve a doubt. */
const maxLooked = 400

/** Says that no change in a pair of schemas or below does that to the values, and that no property came or went. */
function isFreeOf(comparison: Comparison, effect: Effect): boolean {
  const seen = new Set([comparison])
  for (const { deltas, below: edges } of seen) {
    if (seen.size > maxLooked) return false
    if (
      deltas.some(
        ({ part, effect: is }) => !idleParts.has(part) && (is !== otherEffect[effect] || part.startsWith('property-')),
      )
    )
      return false
    for (const { to } of edges) seen.add(to)
  }
  return true
}

/** Parts of a schema that say nothing about the values it accepts. */
const idleParts: ReadonlySet<Delta['part']> = new Set(['default', 'access', 'deprecated'])

const otherEffect = { narrowed: 'widened', widened: 'narrowed', changed: undefined } as const

function ownDeltas(base: View, head: View, documents: Revisions): readonly Delta[] {
  if (base.never !== head.never) {
    const seen = head.never ? { side: 'head' as const, at: head.at } : { side: 'base' as const, at: base.at }
    const words = (view: View) => (view.never ? 'nothing' : typeWords(view.types?.value))
    const effect = head.never ? 'narrowed' : 'widened'
    return [delta({ part: 'type', effect, ...seen, from: words(base), to: words(head) })]
  }
  const keywords = compareKeywords(base, head)
  if (isOther(base, head)) return keywords.filter(({ part }) => part === 'type')
  return [...keywords, ...compareProperties(base, head, documents)]
}

/** No value is both, so that the type says it all. */
function isOther({ types: one }: View, { types: other }: View): boolean {
  return one !== undefined && other !== undefined && !shareType(one.value, other.value)
}

/** The pairs below two schemas; what has no counterpart is told in `deltas`. */
function belowOf(base: View, head: View, documents: Revisions, deltas: Delta[]): readonly Below[] {
  const lists = compareLists(base, head)
  deltas.push(...lists.deltas)
  return [
    ...propertyPairs(base, head, documents, deltas),
    ...lists.pairs.map(([one, other]): Below => [[one], [other], undefined]),
    ...conditionPairs(base, head),
  ]
}

/** The schemas inside of conditions that both sides have. */
function conditionPairs(base: View, head: View): readonly Below[] {
  const pairs: Below[] = [...patternPairs(base, head)]
  for (const [name, at] of base.others) {
    const other = head.others.get(name)
    if (other === undefined || !Object.hasOwn(below, name)) continue
    if (below[name] === 'schema') pairs.push([[at], [other], undefined])
    else for (const [key, one] of members(at)) pairIn(pairs, one, step(other, key))
  }
  return pairs
}

/** In `dependencies` a list of names can stand for a schema. */
function pairIn(pairs: Below[], one: Cursor, other: Cursor | undefined): void {
  if (other !== undefined && !isList(one.value) && !isList(other.value)) pairs.push([[one], [other], undefined])
}
