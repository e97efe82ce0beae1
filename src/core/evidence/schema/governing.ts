import { type Cursor, members } from '../document/cursor.ts'
import type { View } from './view.ts'

/** What a schema says of a property that it does not list by its name. */
export type Governing =
  | { readonly kind: 'schemas'; readonly places: readonly Cursor[] }
  | { readonly kind: 'refused' | 'open' | 'unknown' }

/** Takes a view and the name of a property that it does not list; gives what the property has to meet, by its patterns and by what it says of all others. */
export function governing(view: View, name: string): Governing {
  const places = patternsFor(view, name)
  if (places === undefined) return { kind: 'unknown' }
  return places.length > 0 ? { kind: 'schemas', places } : governingRest(view)
}

/** Gives the schemas of the patterns that a name fits; undefined where one can not be tried. */
export function patternsFor(view: View, name: string): readonly Cursor[] | undefined {
  const places: Cursor[] = []
  for (const [pattern, at] of members(view.others.get('patternProperties'))) {
    const fits = isFitting(pattern, name)
    if (fits === undefined) return undefined
    if (fits) places.push(at)
  }
  return places
}

/** Gives what all properties have to meet that no name and no pattern covers. */
export function governingRest(view: View): Governing {
  const at = view.additional?.at ?? view.others.get('unevaluatedProperties')
  if (at?.value === false) return { kind: 'refused' }
  return at === undefined || at.value === true ? { kind: 'open' } : { kind: 'schemas', places: [at] }
}

/** Longest pattern and name that are tried. */
const maxLength = 64

/** Places of a pattern at which a name may fit in several ways: each multiplies how long it can take. */
const choice = /[*+{(]|(?<!\()\?/g

/** Undefined where the pattern is none, or could take long: a group that is repeated, or many repetitions, options and groups. */
function isFitting(pattern: string, name: string): boolean | undefined {
  if (pattern.length > maxLength || name.length > maxLength) return undefined
  if (/\)[*+?{]|\\\d/.test(pattern) || (pattern.match(choice) ?? []).length > 3) return undefined
  try {
    return new RegExp(pattern, 'u').test(name)
  } catch {
    return undefined
  }
}
