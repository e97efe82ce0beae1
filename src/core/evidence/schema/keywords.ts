import { type Cursor, members, step } from '../document/cursor.ts'
import { canonical, isList, isObject, type Json, member } from '../document/json.ts'
import { oldValue } from '../document/repair.ts'
import { type Bound, type BoundChange, compareBounds, type LimitKind } from './bounds.ts'
import { compareOthers } from './conditions.ts'
import { type Delta, delta, type Effect } from './delta.ts'
import { compareEnums } from './enums.ts'
import { oldFlag, oldKeyword, oldType } from './repairs.ts'
import { acceptsType, isOfValues, type Keyword, shareType, type TypeName, typeWords } from './values.ts'
import type { View } from './view.ts'

/** Takes two views of one schema; gives what changed in it, without what lies below (properties, items, branches). */
export function compareKeywords(base: View, head: View): readonly Delta[] {
  return [
    ...compareTypes(base, head),
    ...compareEnums(base, head),
    ...compareText('format', base.format, head.format, base, head),
    ...compareText('pattern', base.pattern, head.pattern, base, head),
    ...compareBounds(base.bounds, head.bounds).map(({ kind, effect, from, to }) => {
      const number = (bound: typeof from) => boundWords(kind, bound)
      const at = to?.at ?? from?.at ?? base.at
      const side = to === undefined ? 'base' : 'head'
      const repair = boundRepair(base, head, { kind, effect, from, to })
      return delta({ part: 'bounds', effect, side, at, name: kind, from: number(from), to: number(to), ...repair })
    }),
    ...compareDefaults(base, head),
    ...compareAdditional(base, head),
    ...compareDiscriminators(base, head),
    ...compareOthers(base, head),
    ...compareDeprecation(base, head),
  ]
}

function boundWords(kind: LimitKind, bound: Bound | undefined): string {
  if (bound === undefined) return 'none'
  if (kind === 'uniqueItems') return 'true'
  return bound.exclusive ? `${kind === 'minimum' ? 'above' : 'below'} ${bound.value}` : String(bound.value)
}

function boundRepair(base: View, head: View, { kind, from, to }: BoundChange): Pick<Delta, 'repair'> {
  if (kind === 'uniqueItems') return to === undefined ? {} : oldFlag(base, head, kind, false)
  return from?.exclusive === to?.exclusive ? oldKeyword(base, head, from?.at, to?.at) : {}
}

function compareTypes(base: View, head: View): readonly Delta[] {
  const [from, to] = [base.types, head.types]
  if (from === undefined && to === undefined) return []
  if (from === undefined || to === undefined) return typeGiven(base, head)
  // Where both sides list their values, these tell more than their types.
  const isTold = base.enum !== undefined && head.enum !== undefined && [from, to].some(isOfValues)
  const counts = (type: TypeName) => !isTold || type === 'null'
  const gone = [...from.value].filter((type) => counts(type) && !acceptsType(to.value, type))
  const came = [...to.value].filter((type) => counts(type) && !acceptsType(from.value, type))
  if (gone.length === 0 && came.length === 0) return []
  const only = (types: readonly TypeName[]) => types.every((type) => type === 'null')
  const effect = effectOf(gone.length > 0, came.length > 0)
  const words = { from: typeWords(from.value), to: typeWords(to.value), effect, side: 'head' as const }
  if (only(gone) && only(came))
    return [delta({ part: 'nullable', ...words, at: nullAt(head, to.at), ...nullRepair(base, head, effect) })]
  const name = isListOfAny(head) ? 'list of any' : ''
  return [delta({ part: 'type', ...words, at: to.at, name, ...oldType(base, head, from.at, to.at) })]
}

/** A list that takes every text as its one item. */
function isListOfAny({ items: item, bounds }: View): boolean {
  const idle = ['type', 'description', 'example', 'title']
  if (bounds.size > 0) return false
  if (item === undefined) return true
  return (
    isObject(item.value) && item.value.type === 'string' && Object.keys(item.value).every((key) => idle.includes(key))
  )
}

/** A type that appears where others were allowed narrows, and the reverse; an empty schema that is filled in says what was true before as often as not. */
function typeGiven(base: View, head: View): readonly Delta[] {
  const [from, to] = [base.types, head.types]
  if (to !== undefined)
    return base.variants.length > 0
      ? []
      : [
          delta({
            part: 'type',
            effect: 'narrowed',
            side: 'head',
            at: to.at,
            from: 'anything',
            to: typeWords(to.value),
          }),
        ]
  if (from === undefined || head.variants.length > 0) return []
  return [
    delta({ part: 'type', effect: 'widened', side: 'base', at: from.at, from: typeWords(from.value), to: 'anything' }),
  ]
}

function nullAt(head: View, otherwise: Cursor): Cursor {
  return head.parts.map((part) => step(part, 'nullable')).find((at) => at !== undefined) ?? otherwise
}

/** Null can be allowed in other ways too: then the flag is not what changed. */
function nullRepair(base: View, head: View, effect: Effect): Pick<Delta, 'repair'> {
  if (effect === 'widened' && (head.variantsAt !== undefined || isList(head.types?.at.value))) return {}
  return oldFlag(base, head, 'nullable', effect === 'narrowed')
}

function effectOf(narrowed: boolean, widened: boolean): Effect {
  if (narrowed && widened) return 'changed'
  return narrowed ? 'narrowed' : 'widened'
}

type TextKeyword = Keyword<string> | undefined

function compareText(
  part: 'format' | 'pattern',
  from: TextKeyword,
  to: TextKeyword,
  base: View,
  head: View,
): readonly Delta[] {
  if (from?.value === to?.value) return []
  const words = { from: from?.value ?? 'none', to: to?.value ?? 'none', name: part }
  if (to === undefined)
    return from === undefined || head.types === undefined || !sharesType(base, head)
      ? []
      : [delta({ part, effect: 'widened', side: 'base', at: from.at, ...words })]
  if (from === undefined)
    return sharesType(base, head) ? [delta({ part, effect: 'narrowed', side: 'head', at: to.at, ...words })] : []
  const effect = part === 'format' ? formatEffect(from.value, to.value) : 'changed'
  return [delta({ part, effect, side: 'head', at: to.at, ...words, ...oldKeyword(base, head, from.at, to.at) })]
}

/** A format follows its type: where the type changed, that is the change. */
function sharesType(base: View, head: View): boolean {
  if (base.types === undefined || head.types === undefined) return true
  return shareType(base.types.value, head.types.value)
}

const wider: ReadonlyMap<string, string> = new Map([
  ['int32', 'int64'],
  ['float', 'double'],
  ['date', 'date-time'],
])

function formatEffect(from: string, to: string): Effect {
  if (from !== 'date' && wider.get(from) === to) return 'widened'
  return to !== 'date' && wider.get(to) === from ? 'narrowed' : 'changed'
}

function compareDefaults(base: View, head: View): readonly Delta[] {
  const [from, to] = [base.default, head.default]
  const words = { from: valueWords(from), to: valueWords(to), name: 'default' }
  if (comparable(from?.value) === comparable(to?.value)) return []
  if (to === undefined)
    return from === undefined
      ? []
      : [delta({ part: 'default', effect: 'widened', side: 'base', at: from.at, ...words })]
  const effect = from === undefined ? 'narrowed' : 'changed'
  const repair = oldKeyword(base, head, from?.at, to.at)
  return [delta({ part: 'default', effect, side: 'head', at: to.at, ...words, ...repair })]
}

/** A list of plain values is a set to most servers, and generators write it in any order. */
function comparable(value: Json | undefined): string {
  return isList(value) && !value.some(isObject)
    ? canonical(value.map((one) => canonical(one)).toSorted())
    : canonical(value)
}

function valueWords(keyword: Keyword<Json> | undefined): string {
  return keyword === undefined ? 'none' : canonical(keyword.value).slice(0, 60)
}

/** Refused, described, or open to anything: each allows more than the one before. */
function openness({ additional }: View): number {
  return additional === undefined ? 2 : additional.value === 'schema' ? 1 : 0
}

function compareAdditional(base: View, head: View): readonly Delta[] {
  const [from, to] = [base.additional, head.additional]
  const change = openness(head) - openness(base)
  const effect = change < 0 ? 'narrowed' : 'widened'
  const seen = to ?? from
  if (change === 0 || seen === undefined) return []
  const words = { to: to?.value === 'schema' ? 'described' : to === undefined ? 'open' : 'refused' }
  const side = to === undefined ? 'base' : 'head'
  const repair = from === undefined ? oldFlag(base, head, 'additionalProperties', true) : {}
  return [delta({ part: 'additional-properties', effect, side, at: seen.at, ...words, ...repair })]
}

function compareDiscriminators(base: View, head: View): readonly Delta[] {
  const [from, to] = [base.discriminator, head.discriminator]
  if (from === undefined || to === undefined) return []
  const name = (at: Cursor) => String(member(at.value, 'propertyName') ?? '')
  if (name(from) !== name(to))
    return [
      delta({
        part: 'discriminator',
        effect: 'changed',
        side: 'head',
        at: step(to, 'propertyName') ?? to,
        from: name(from),
        to: name(to),
        ...oldValue(step(from, 'propertyName'), step(to, 'propertyName')),
      }),
    ]
  const [before, after] = [new Map(members(step(from, 'mapping'))), new Map(members(step(to, 'mapping')))]
  if (before.size === 0 || after.size === 0) return []
  return [...before].flatMap(([value, at]) =>
    after.has(value) ? [] : [delta({ part: 'discriminator', effect: 'narrowed', side: 'base', at, name: value })],
  )
}

function compareDeprecation(base: View, head: View): readonly Delta[] {
  if (base.deprecated || !head.deprecated) return []
  const at = head.parts.map((part) => step(part, 'deprecated')).find((found) => found !== undefined) ?? head.at
  return [delta({ part: 'deprecated', effect: 'changed', side: 'head', at })]
}
