import { type Cursor, members, step } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'
import { isObject, type Json } from '../document/json.ts'
import { compareChoices, type Revisions } from './choices.ts'
import { below } from './conditions.ts'
import { type Delta, delta } from './delta.ts'
import { compareKeywords } from './keywords.ts'
import { takenOut } from './repairs.ts'
import { isSameLeaf } from './same-leaf.ts'
import { type View, viewOf } from './view.ts'

/** What changed in one pair of schemas, and in those below it; pairs that meet themselves again make a cycle. */
export interface Comparison {
  readonly deltas: readonly Delta[]
  readonly below: readonly Edge[]
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
  const pair = (before: Places, after: Places): Comparison => {
    if (isSameLeaf(before, after)) return unchanged
    const [baseKey, headKey] = [`b${keyOf(before, base)}`, `h${keyOf(after, head)}`]
    const key = `${baseKey}|${headKey}`
    const found = known.get(key)
    if (found !== undefined) return found
    const deltas: Delta[] = []
    const edges: Edge[] = []
    const comparison: Comparison = { deltas, below: edges }
    known.set(key, comparison)
    if (known.size > maxPairs) {
      cut()
      return comparison
    }
    queue.push(() => {
      const [from, to] = [viewAt(baseKey, before, base), viewAt(headKey, after, head)]
      const choices = compareChoices(from, to, { base, head })
      deltas.push(...choices.deltas)
      for (const [one, other] of choices.pairs) edges.push({ to: pair([one], [other]), access: undefined })
      // A schema that became one branch of a choice, or the reverse, is compared with that branch.
      if (choices.instead) return
      deltas.push(...ownDeltas(from, to))
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
      return comparison
    },
  }
}

function ownDeltas(base: View, head: View): readonly Delta[] {
  if (base.never !== head.never) {
    const seen = head.never ? { side: 'head' as const, at: head.at } : { side: 'base' as const, at: base.at }
    return [
      delta({
        part: 'type',
        effect: head.never ? 'narrowed' : 'widened',
        ...seen,
        to: head.never ? 'nothing' : 'anything',
      }),
    ]
  }
  return [...compareKeywords(base, head), ...compareProperties(base, head)]
}

function compareProperties(base: View, head: View): readonly Delta[] {
  const removed = [...base.properties].flatMap(([name, [at]]) =>
    head.properties.has(name) || at === undefined ? [] : [propertyDelta('property-removed', base, name, at)],
  )
  const added = [...head.properties].flatMap(([name, [at]]) =>
    base.properties.has(name) || at === undefined ? [] : [propertyDelta('property-added', head, name, at)],
  )
  return [...removed, ...added, ...compareRequired(base, head)]
}

function propertyDelta(part: 'property-removed' | 'property-added', view: View, name: string, at: Cursor): Delta {
  const side = part === 'property-added' ? 'head' : 'base'
  const all = view.properties.get(name) ?? [at]
  return delta({
    ...{ part, side, at, name },
    effect: part === 'property-added' ? 'narrowed' : 'widened',
    required: view.required.has(name),
    hasDefault: all.some((one) => step(one, 'default') !== undefined),
    access: accessOf(all),
  })
}

/** A property that comes or goes is told as that. */
function compareRequired(base: View, head: View): readonly Delta[] {
  const has = (view: View, name: string) => view.properties.has(name)
  const became = [...head.required].filter(
    ([name]) => !base.required.has(name) && (has(base, name) || !has(head, name)),
  )
  const ceased = [...base.required].filter(
    ([name]) => !head.required.has(name) && (has(head, name) || !has(base, name)),
  )
  const make = (effect: 'narrowed' | 'widened', view: View, name: string, at: Cursor) => {
    const places = view.properties.get(name) ?? []
    return delta({
      ...{
        part: 'required' as const,
        effect,
        name,
        at,
        side: effect === 'narrowed' ? ('head' as const) : ('base' as const),
      },
      hasDefault: places.some((one) => step(one, 'default') !== undefined),
      access: accessOf(places),
      ...(effect === 'narrowed' ? takenOut(at) : {}),
    })
  }
  return [
    ...became.map(([name, at]) => make('narrowed', head, name, at)),
    ...ceased.map(([name, at]) => make('widened', base, name, at)),
  ]
}

function accessOf(places: Places): Delta['access'] {
  if (places.some((place) => flagAt(place.value, 'readOnly'))) return 'readOnly'
  return places.some((place) => flagAt(place.value, 'writeOnly')) ? 'writeOnly' : undefined
}

function flagAt(value: Json, key: string): boolean {
  return isObject(value) && Object.hasOwn(value, key) && value[key] === true
}

type Below = readonly [base: Places, head: Places, access: Edge['access']]

/** The pairs below two schemas; what has no counterpart is told in `deltas`. */
function belowOf(base: View, head: View, documents: Revisions, deltas: Delta[]): readonly Below[] {
  const pairs: Below[] = []
  for (const [name, places] of base.properties) {
    const others = head.properties.get(name)
    if (others === undefined) continue
    const [was, is] = [accessIn(places, documents.base), accessIn(others, documents.head)]
    if (was !== is) deltas.push(accessDelta(name, others, was, is))
    pairs.push([places, others, is])
  }
  const [items, others] = [base.items ?? anything(head.items), head.items ?? anything(base.items)]
  if (items !== undefined && others !== undefined) pairs.push([[items], [others], undefined])
  if (base.additional?.value === 'schema' && head.additional?.value === 'schema')
    pairs.push([[base.additional.at], [head.additional.at], undefined])
  base.prefixItems.forEach((item, index) => {
    const other = head.prefixItems[index]
    if (other !== undefined) pairs.push([[item], [other], undefined])
  })
  deltas.push(...comparePrefix(base, head))
  pairs.push(...conditionPairs(base, head))
  return pairs
}

/** The schemas inside of conditions that both sides have. */
function conditionPairs(base: View, head: View): readonly Below[] {
  const pairs: Below[] = []
  for (const [name, at] of base.others) {
    const other = head.others.get(name)
    if (other === undefined || !Object.hasOwn(below, name)) continue
    if (below[name] === 'schema') pairs.push([[at], [other], undefined])
    else for (const [key, one] of members(at)) pairIn(pairs, one, step(other, key))
  }
  return pairs
}

/** A list without a schema for its items takes any. */
function anything(known: Cursor | undefined): Cursor | undefined {
  return known === undefined ? undefined : { ...known, value: {} }
}

function pairIn(pairs: Below[], one: Cursor, other: Cursor | undefined): void {
  if (other !== undefined) pairs.push([[one], [other], undefined])
}

function accessIn(places: Places, documents: Documents): Edge['access'] {
  return accessOf(places) ?? accessOf(places.map((place) => documents.resolve(place)))
}

function accessDelta(name: string, places: Places, was: Edge['access'], is: Edge['access']): Delta {
  const [place] = places
  const at = (place === undefined ? undefined : (step(place, is ?? '') ?? place)) ?? {
    value: null,
    path: '',
    up: undefined,
  }
  return delta({ part: 'access', effect: 'changed', side: 'head', at, name, from: was ?? 'both', to: is ?? 'both' })
}

function comparePrefix(base: View, head: View): readonly Delta[] {
  const came = head.prefixItems.slice(base.prefixItems.length)
  const gone = base.prefixItems.slice(head.prefixItems.length)
  const name = 'prefixItems'
  return [
    ...came.map((at) => delta({ part: 'constraint', effect: 'narrowed', side: 'head', at, name })),
    ...gone.map((at) => delta({ part: 'constraint', effect: 'widened', side: 'base', at, name })),
  ]
}
