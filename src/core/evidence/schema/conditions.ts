import { type Cursor, items, members } from '../document/cursor.ts'
import { canonical, isList } from '../document/json.ts'
import { type Delta, delta } from './delta.ts'
import { isIdle } from './idle.ts'
import { comparePatterns } from './patterns.ts'
import { valueText } from './values.ts'
import type { View } from './view.ts'

/** Takes two views; gives what changed of the keywords that are compared as a whole. */
export function compareOthers(base: View, head: View): readonly Delta[] {
  const keys = new Set([...base.others.keys(), ...head.others.keys()])
  return [...keys].flatMap((name): readonly Delta[] => {
    if (name === 'patternProperties') return comparePatterns(base, head)
    const [from, to] = [base.others.get(name), head.others.get(name)]
    if (from !== undefined && to !== undefined) return compareBoth(name, from, to)
    if (from !== undefined) return [delta({ part: 'constraint', effect: 'widened', side: 'base', at: from, name })]
    if (to === undefined || isIdle(to.value)) return []
    return [delta({ part: 'constraint', effect: 'narrowed', side: 'head', at: to, name })]
  })
}

function compareBoth(name: string, from: Cursor, to: Cursor): readonly Delta[] {
  if (canonical(from.value) === canonical(to.value) || (isIdle(from.value) && isIdle(to.value))) return []
  if (name === 'x-extensible-enum') return extensibleEnum(from, to)
  if (name === 'dependentRequired') return requiredTogether(name, from, to)
  if (name === 'dependencies') return [...requiredTogether(name, from, to), ...keyed(name, from, to)]
  if (Object.hasOwn(below, name)) return below[name] === 'schemas' ? keyed(name, from, to) : []
  return [delta({ part: 'constraint', effect: 'changed', side: 'head', at: to, name })]
}

/** A schema that comes or goes under its key; those on both sides are compared. */
function keyed(name: string, from: Cursor, to: Cursor): readonly Delta[] {
  const schemas = (at: Cursor) => new Map(members(at).filter(([, one]) => !isList(one.value)))
  const [before, after] = [schemas(from), schemas(to)]
  const came = [...after].filter(([key]) => !before.has(key))
  const gone = [...before].filter(([key]) => !after.has(key))
  return [
    ...came.map(([, at]) => delta({ part: 'constraint', effect: 'narrowed', side: 'head', at, name })),
    ...gone.map(([, at]) => delta({ part: 'constraint', effect: 'widened', side: 'base', at, name })),
  ]
}

/** Keywords whose schemas are compared with those of the other side: what changed in them is told there. */
export const below: Readonly<Record<string, 'schema' | 'schemas'>> = {
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: 'schema',
  else: 'schema',
  contains: 'schema',
  propertyNames: 'schema',
  contentSchema: 'schema',
  unevaluatedProperties: 'schema',
  unevaluatedItems: 'schema',
  patternProperties: 'schemas',
  dependentSchemas: 'schemas',
  dependencies: 'schemas',
}

/** A list that readers were told will grow; only what leaves it counts. */
function extensibleEnum(from: Cursor, to: Cursor): readonly Delta[] {
  const after = new Set(items(to).map(({ value }) => canonical(value)))
  return items(from)
    .filter(({ value }) => !after.has(canonical(value)))
    .map((at) => delta({ part: 'enum-value', effect: 'narrowed', side: 'base', at, name: valueText(at.value) }))
}

/** Names that a value has to hold where it holds another; their order says nothing. */
function requiredTogether(name: string, from: Cursor, to: Cursor): readonly Delta[] {
  const needs = (at: Cursor) =>
    new Set(members(at).flatMap(([key, list]) => items(list).map(({ value }) => canonical([key, value]))))
  const [before, after] = [needs(from), needs(to)]
  const came = [...after].some((one) => !before.has(one))
  const gone = [...before].some((one) => !after.has(one))
  if (!came && !gone) return []
  const effect = came && gone ? 'changed' : came ? 'narrowed' : 'widened'
  return [delta({ part: 'constraint', effect, side: 'head', at: to, name, from: 'some', to: 'others' })]
}
