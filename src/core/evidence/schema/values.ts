import { type Cursor, step } from '../document/cursor.ts'
import { canonical, isList, isObject, type Json, member } from '../document/json.ts'

/** A schema's types of JSON Schema; `integer` is kept apart from `number`. */
export type TypeName = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

/** A keyword's value and where it stands. */
export interface Keyword<T> {
  readonly value: T
  readonly at: Cursor
}

type Types = Keyword<ReadonlySet<TypeName>>

/** `integer` lies within `number`. */
export function acceptsType(types: ReadonlySet<TypeName>, type: TypeName): boolean {
  return types.has(type) || (type === 'integer' && types.has('number'))
}

/** Writes a value of a list for people. */
export function valueText(value: Json): string {
  return typeof value === 'string' ? value : canonical(value)
}

/** Says whether a value other than null can be of both. */
export function shareType(one: ReadonlySet<TypeName>, other: ReadonlySet<TypeName>): boolean {
  return (
    [...one].some((type) => type !== 'null' && acceptsType(other, type)) || (one.has('number') && other.has('integer'))
  )
}

/** Writes types for people; all of them where none is stated. */
export function typeWords(types: ReadonlySet<TypeName> | undefined): string {
  return types === undefined ? 'anything' : [...types].join(' or ')
}

const typeNames: ReadonlySet<string> = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'])

function isTypeName(value: Json): value is TypeName {
  return typeof value === 'string' && typeNames.has(value)
}

/** Takes the parts of a schema; gives the types that meet all of them, or that their other keywords tell. Undefined where every type is allowed. */
export function typesOf(parts: readonly Cursor[], nullable: boolean): Types | undefined {
  const stated = parts.flatMap((part): readonly Types[] => {
    const at = step(part, 'type')
    // A null without quotes in a list of YAML is meant as the type.
    const all = at === undefined ? [] : isList(at.value) ? at.value.map((one) => one ?? 'null') : [at.value]
    const names = all.filter(isTypeName)
    return at === undefined || names.length === 0 ? [] : [{ value: new Set(names), at }]
  })
  const [first, ...others] = stated
  const found = first === undefined ? impliedTypes(parts) : others.reduce(both, first)
  if (found === undefined) return undefined
  if (nullable) return { value: new Set<TypeName>([...found.value, 'null']), at: found.at }
  const isNullListed = !found.value.has('null') || parts.every(({ value }) => valuesIn(value)?.includes(null) ?? true)
  const real = [...found.value].filter((name) => name !== 'null')
  return isNullListed || real.length === 0 ? found : { value: new Set(real), at: found.at }
}

/** What two parts of a schema allow together; of two that contradict each other the first is believed. */
function both(one: Types, other: Types): Types {
  const names = [...one.value].filter((name) => name === 'null' || acceptsType(other.value, name))
  if (names.length === one.value.size) return one
  const closer = other.value.has('integer') && one.value.has('number') ? (['integer'] as const) : []
  const value = new Set<TypeName>([...names, ...closer])
  return [...value].every((name) => name === 'null') ? one : { value, at: other.at }
}

/** Authors leave out what the other keywords say anyway. */
function impliedTypes(parts: readonly Cursor[]): Types | undefined {
  for (const part of parts) {
    const keys = ['properties', 'additionalProperties'].filter((key) => member(part.value, key) !== undefined)
    if (keys.length > 0) return { value: new Set(['object']), at: part }
    if (member(part.value, 'items') !== undefined) return { value: new Set(['array']), at: part }
    const values = valuesIn(part.value) ?? []
    const at = step(part, 'enum') ?? step(part, 'const')
    if (at !== undefined && values.length > 0) return { value: new Set(values.map(typeOfValue)), at }
  }
  return undefined
}

function typeOfValue(value: Json): TypeName {
  if (value === null) return 'null'
  if (isList(value)) return 'array'
  if (isObject(value)) return 'object'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value === 'string' ? 'string' : 'boolean'
}

/** Says whether types are those of the values that are listed, and no others were stated. */
export function isOfValues({ at }: Types): boolean {
  return at.up?.key === 'enum' || at.up?.key === 'const'
}

/** Gives the values that one part of a schema lists. */
function valuesIn(part: Json): readonly Json[] | undefined {
  const list = member(part, 'enum')
  if (isList(list)) return list
  const only = member(part, 'const')
  return only === undefined ? undefined : [only]
}

/** Takes the parts of a schema; gives the values that all of them list, null left out: whether it is allowed is told by the types. Of lists that share nothing the first is believed. */
export function enumOf(parts: readonly Cursor[]): Keyword<readonly Json[]> | undefined {
  const lists = parts.flatMap((part): readonly Keyword<readonly Json[]>[] => {
    const values = valuesIn(part.value)?.filter((one) => one !== null)
    const at = step(part, 'enum') ?? step(part, 'const')
    return values === undefined || at === undefined ? [] : [{ value: values, at }]
  })
  const [first, ...others] = lists
  return others.reduce((one, other) => {
    if (one === undefined) return other
    const known = new Set(other.value.map((value) => canonical(value)))
    const shared = one.value.filter((value) => known.has(canonical(value)))
    if (shared.length === one.value.length || shared.length === 0) return one
    return { value: shared, at: shared.length === other.value.length ? other.at : one.at }
  }, first)
}
