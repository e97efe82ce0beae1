import { type Cursor, step } from '../document/cursor.ts'

/** Keywords that limit a value from one side; those with an exclusive form are one limit each. */
export const limitKinds = [
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'minContains',
  'maxContains',
  'uniqueItems',
  'multipleOf',
] as const
export type LimitKind = (typeof limitKinds)[number]

/** The keywords that hold them. */
export const limitKeys: readonly string[] = [...limitKinds, 'exclusiveMinimum', 'exclusiveMaximum']

/** A limit with where it stands. `uniqueItems` is the limit 1. */
export interface Bound {
  readonly value: number
  readonly exclusive: boolean
  readonly at: Cursor
}

/** Takes the parts of a schema; gives its limits. An exclusive limit reads the same as the flag of OpenAPI 3.0 and as the number of JSON Schema; a limit that limits nothing is none. */
export function boundsOf(parts: readonly Cursor[]): ReadonlyMap<LimitKind, Bound> {
  const bounds = new Map<LimitKind, Bound>()
  for (const kind of limitKinds) {
    const all = parts.flatMap((part) => boundIn(part, kind))
    const [first, ...others] = all
    if (first === undefined) continue
    bounds.set(
      kind,
      others.reduce((tightest, one) => (isTighter(kind, one, tightest) ? one : tightest), first),
    )
  }
  return bounds
}

function boundIn(part: Cursor, kind: LimitKind): readonly Bound[] {
  const at = step(part, kind)
  if (kind === 'uniqueItems') return at?.value === true ? [{ value: 1, exclusive: false, at }] : []
  const exclusiveAt = kind === 'minimum' || kind === 'maximum' ? step(part, exclusiveOf[kind]) : undefined
  const bounds: Bound[] = []
  if (at !== undefined && typeof at.value === 'number' && !isIdle(kind, at.value))
    bounds.push({ value: at.value, exclusive: exclusiveAt?.value === true, at })
  if (exclusiveAt !== undefined && typeof exclusiveAt.value === 'number')
    bounds.push({ value: exclusiveAt.value, exclusive: true, at: exclusiveAt })
  return bounds
}

const exclusiveOf = { minimum: 'exclusiveMinimum', maximum: 'exclusiveMaximum' } as const

function isIdle(kind: LimitKind, value: number): boolean {
  if (kind === 'minContains') return value === 1
  return value === 0 && (kind === 'minLength' || kind === 'minItems' || kind === 'minProperties')
}

/** Says whether a limit allows less than another of its kind does; neither of two equal ones, and for `multipleOf` a true multiple. */
export function isTighter(kind: LimitKind, one: Bound, other: Bound): boolean {
  if (kind === 'multipleOf') return isMultiple(one.value, other.value)
  if (one.value === other.value) return one.exclusive && !other.exclusive
  return kind.startsWith('min') ? one.value > other.value : one.value < other.value
}

/** Decimals are no exact numbers: 3.3 is three times 1.1. */
function isMultiple(value: number, of: number): boolean {
  const times = value / of
  return of > 0 && Math.round(times) > 1 && Math.abs(times - Math.round(times)) < 1e-9
}

/** What happened to one limit between two schemas. */
export interface BoundChange {
  readonly kind: LimitKind
  readonly effect: 'narrowed' | 'widened' | 'changed'
  readonly from: Bound | undefined
  readonly to: Bound | undefined
}

/** Compares the limits of two schemas; nothing for equal ones. */
export function compareBounds(
  base: ReadonlyMap<LimitKind, Bound>,
  head: ReadonlyMap<LimitKind, Bound>,
): readonly BoundChange[] {
  if (base.size === 0 && head.size === 0) return []
  return limitKinds.flatMap((kind): readonly BoundChange[] => {
    const [from, to] = [base.get(kind), head.get(kind)]
    if (from === undefined && to === undefined) return []
    if (from === undefined) return [{ kind, effect: 'narrowed', from, to }]
    if (to === undefined) return [{ kind, effect: 'widened', from, to }]
    if (isTighter(kind, to, from)) return [{ kind, effect: 'narrowed', from, to }]
    if (isTighter(kind, from, to)) return [{ kind, effect: 'widened', from, to }]
    return from.value === to.value ? [] : [{ kind, effect: 'changed', from, to }]
  })
}
