import { type Cursor, members } from '../document/cursor.ts'
import { type Delta, delta } from './delta.ts'
import { governingRest } from './governing.ts'
import { isIdle } from './idle.ts'
import type { Below } from './properties.ts'
import type { View } from './view.ts'

/** Takes two views; gives the patterns of property names that came or went where the other side leaves such properties open or refuses them. */
export function comparePatterns(base: View, head: View): readonly Delta[] {
  const name = 'patternProperties'
  // A pattern that comes where others were refused only allows more, as a property does.
  const came = onlyIn(head, base).filter((at) => governingRest(base).kind === 'open' && !isIdle(at.value))
  const rest = governingRest(head).kind
  const gone = onlyIn(base, head).filter((at) => rest === 'refused' || (rest === 'open' && !isIdle(at.value)))
  return [
    ...came.map((at) => delta({ part: 'constraint', effect: 'narrowed', side: 'head', at, name })),
    ...gone.map((at) =>
      delta({ part: 'constraint', effect: rest === 'refused' ? 'narrowed' : 'widened', side: 'base', at, name }),
    ),
  ]
}

/** Gives the schemas of patterns that one side has, with what the other says of all others. */
export function patternPairs(base: View, head: View): readonly Below[] {
  const [from, to] = [governingRest(base), governingRest(head)]
  return [
    ...(from.kind === 'schemas' ? onlyIn(head, base).map((at): Below => [from.places, [at], undefined]) : []),
    ...(to.kind === 'schemas' ? onlyIn(base, head).map((at): Below => [[at], to.places, undefined]) : []),
  ]
}

function onlyIn(one: View, other: View): readonly Cursor[] {
  const known = new Set(members(other.others.get('patternProperties')).map(([pattern]) => pattern))
  return members(one.others.get('patternProperties')).flatMap(([pattern, at]) => (known.has(pattern) ? [] : [at]))
}
