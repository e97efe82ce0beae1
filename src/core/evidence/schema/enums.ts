import { step } from '../document/cursor.ts'
import { canonical, type Json } from '../document/json.ts'
import { oldValue, putBack } from '../document/repair.ts'
import { type Delta, delta, type Effect } from './delta.ts'
import { type Keyword, valueText } from './values.ts'
import type { View } from './view.ts'

/** Takes two views; gives what came to and went from their lists of values. */
export function compareEnums(base: View, head: View): readonly Delta[] {
  const [from, to] = [base.enum, head.enum]
  if (from === undefined && to === undefined) return []
  if (from === undefined) return to === undefined ? [] : [enumDelta('narrowed', 'head', to)]
  if (to === undefined) return head.variants.length > 0 ? [] : [enumDelta('widened', 'base', from)]
  const [was, is] = [from.value[0], to.value[0]]
  if (isConst(from) && isConst(to) && was !== undefined && is !== undefined)
    return canonical(was) === canonical(is)
      ? []
      : [
          {
            ...valueDelta('changed', 'head', to, is),
            from: valueText(was),
            to: valueText(is),
            ...oldValue(from.at, to.at),
          },
        ]
  const text = (values: readonly Json[]) => new Set(values.map((value) => canonical(value)))
  const [before, after] = [text(from.value), text(to.value)]
  const gone = from.value.filter((value) => !after.has(canonical(value)))
  const came = to.value.filter((value) => !before.has(canonical(value)))
  return [
    ...gone.map((value) => ({ ...valueDelta('narrowed', 'base', from, value), ...putBack(from.at, to.at, value) })),
    ...came.map((value) => valueDelta('widened', 'head', to, value)),
  ]
}

function enumDelta(effect: Effect, side: 'base' | 'head', { value, at }: Keyword<readonly Json[]>): Delta {
  const values = value.slice(0, 5).map(String).join(', ')
  return delta({ part: 'enum', effect, side, at, [side === 'base' ? 'from' : 'to']: values })
}

function isConst({ at }: Keyword<readonly Json[]>): boolean {
  return at.up?.key === 'const'
}

/** The value's own line; a `const` has none but its keyword's. */
function valueDelta(effect: Effect, side: 'base' | 'head', list: Keyword<readonly Json[]>, value: Json): Delta {
  const listed = Array.isArray(list.at.value) ? list.at.value.indexOf(value) : -1
  const at = (listed === -1 ? undefined : step(list.at, String(listed))) ?? list.at
  return delta({ part: 'enum-value', effect, side, at, name: valueText(value) })
}
