import { type Cursor, step } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'
import { member } from '../document/json.ts'
import type { Revisions } from './branches.ts'
import { type Delta, delta } from './delta.ts'
import { type Governing, governing, patternsFor } from './governing.ts'
import { takenOut } from './repairs.ts'
import type { View } from './view.ts'

type Places = readonly Cursor[]

/** Places below two schemas that are to be compared; a property that travels one way only is not seen in the other. */
export type Below = readonly [base: Places, head: Places, access: Delta['access']]

/** Takes two views; gives the properties that came and went, and what became of those that a value has to hold. */
export function compareProperties(base: View, head: View, documents: Revisions): readonly Delta[] {
  const removed = [...base.properties].flatMap(([name, places]) =>
    head.properties.has(name) ? [] : propertyDelta('property-removed', base, name, accessIn(places, documents.base)),
  )
  const added = [...head.properties].flatMap(([name, places]) =>
    base.properties.has(name) ? [] : propertyDelta('property-added', head, name, accessIn(places, documents.head)),
  )
  return [...removed, ...added, ...compareRequired(base, head)]
}

function propertyDelta(
  part: 'property-removed' | 'property-added',
  view: View,
  name: string,
  access: Delta['access'],
): readonly Delta[] {
  const side = part === 'property-added' ? 'head' : 'base'
  const places = view.properties.get(name) ?? []
  const [at] = places
  if (at === undefined) return []
  return [
    delta({
      ...{ part, side, at, name, access },
      effect: part === 'property-added' ? 'narrowed' : 'widened',
      required: view.required.has(name),
      hasDefault: hasDefault(places),
    }),
  ]
}

function hasDefault(places: Places): boolean {
  return places.some((one) => step(one, 'default') !== undefined)
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
      hasDefault: hasDefault(places),
      access: accessOf(places),
      ...(effect === 'narrowed' ? takenOut(at) : {}),
    })
  }
  return [
    ...became.map(([name, at]) => make('narrowed', head, name, at)),
    ...ceased.map(([name, at]) => make('widened', base, name, at)),
  ]
}

/** Takes two views; gives the schemas of one property on both sides. A property that one side does not list meets what that side says of all others. */
export function propertyPairs(base: View, head: View, documents: Revisions, deltas: Delta[]): readonly Below[] {
  const pairs: Below[] = []
  for (const [name, places] of base.properties) {
    const others = head.properties.get(name)
    if (others === undefined) {
      pushGoverned(pairs, places, governing(head, name))
      continue
    }
    const [was, is] = [accessIn(places, documents.base), accessIn(others, documents.head)]
    if (was !== is) {
      const required = base.required.has(name) && head.required.has(name)
      deltas.push(accessDelta(name, others, { was, is, required }))
    }
    pairs.push([places, others, is])
  }
  for (const [name, places] of head.properties) {
    const governed = base.properties.has(name) ? undefined : governing(base, name)
    const all = [...places, ...(patternsFor(head, name) ?? [])]
    if (governed?.kind === 'schemas') pairs.push([governed.places, all, accessIn(places, documents.head)])
  }
  if (base.additional?.value === 'schema' && head.additional?.value === 'schema')
    pairs.push([[base.additional.at], [head.additional.at], undefined])
  return pairs
}

function pushGoverned(pairs: Below[], places: Places, governed: Governing): void {
  if (governed.kind === 'schemas') pairs.push([places, governed.places, undefined])
}

function accessOf(places: Places): Delta['access'] {
  if (places.some((place) => member(place.value, 'readOnly') === true)) return 'readOnly'
  return places.some((place) => member(place.value, 'writeOnly') === true) ? 'writeOnly' : undefined
}

function accessIn(places: Places, documents: Documents): Delta['access'] {
  return accessOf(places) ?? accessOf(places.map((place) => documents.resolve(place)))
}

interface AccessChange {
  readonly was: Delta['access']
  readonly is: Delta['access']
  /** Whether a value had to hold the property, and has to. */
  readonly required: boolean
}

function accessDelta(name: string, places: Places, { was, is, required }: AccessChange): Delta {
  const [place] = places
  const nowhere: Cursor = { value: null, path: '', up: undefined }
  const at = (place === undefined ? undefined : (step(place, is ?? '') ?? place)) ?? nowhere
  return delta({
    ...{ part: 'access', effect: 'changed', side: 'head', at, name, required, hasDefault: hasDefault(places) },
    ...{ from: was ?? 'both', to: is ?? 'both' },
  })
}
