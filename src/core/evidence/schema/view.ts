import { type Cursor, items, members, step } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'
import { isList, isObject, type Json, member } from '../document/json.ts'
import { type Bound, boundsOf, type LimitKind, limitKeys } from './bounds.ts'
import { formatOf } from './formats.ts'
import { type Choice, gather } from './gather-parts.ts'
import { isIdle } from './idle.ts'
import { enumOf, type Keyword, type TypeName, typesOf } from './values.ts'

/**
 * What a schema says once references and `allOf` are followed: one view whatever way it was written. A value that is null by `nullable`,
 * by a list of types or by a branch of `oneOf` reads the same.
 */
export interface View {
  /** Where the schema stands, before any reference. */
  readonly at: Cursor
  /** The schema objects it is made of, in order. */
  readonly parts: readonly Cursor[]
  /** `undefined` where every type is allowed. Where no type is stated it is told by the values, and stands where they do. */
  readonly types: Keyword<ReadonlySet<TypeName>> | undefined
  /** Whether null is allowed beside what else is said: by a flag or a branch. */
  readonly nullable: boolean
  readonly enum: Keyword<readonly Json[]> | undefined
  readonly format: Keyword<string> | undefined
  readonly pattern: Keyword<string> | undefined
  readonly default: Keyword<Json> | undefined
  readonly bounds: ReadonlyMap<LimitKind, Bound>
  readonly properties: ReadonlyMap<string, readonly Cursor[]>
  readonly required: ReadonlyMap<string, Cursor>
  /** `false` where other properties are refused; a schema where they are described; undefined where anything goes. */
  readonly additional: Keyword<false | 'schema'> | undefined
  /** What the items of a list have to meet, those of `prefixItems` left out. */
  readonly items: Cursor | undefined
  readonly prefixItems: readonly Cursor[]
  /** The branches of `oneOf` or `anyOf`, those for null left out; what a single one says stands in the view itself too. */
  readonly variants: readonly Cursor[]
  /** Where the list of branches stands. */
  readonly variantsAt: Cursor | undefined
  /** Further choices: a value has to meet one branch of each. */
  readonly further: readonly Choice[]
  readonly discriminator: Cursor | undefined
  readonly access: 'readOnly' | 'writeOnly' | undefined
  readonly deprecated: boolean
  /** The keywords that are compared as a whole. */
  readonly others: ReadonlyMap<string, Cursor>
  /** A schema that nothing satisfies: `false`. */
  readonly never: boolean
  /** References that lead nowhere: what stands behind them is not in this view. */
  readonly unresolved: readonly string[]
}

/** Keywords that are compared as a whole: what they do to a value can not be said in one word. */
const otherKeywords = [
  'x-extensible-enum',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'patternProperties',
  'dependentRequired',
  'dependentSchemas',
  'dependencies',
  'unevaluatedProperties',
  'unevaluatedItems',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
]

const noBounds: View['bounds'] = new Map()
const noProperties: View['properties'] = new Map()
const noRequired: View['required'] = new Map()

/** Takes the places of a schema (several where `allOf` describes one property twice); gives its view. Follows references inside the documents alone, each once. */
export function viewOf(cursors: readonly Cursor[], documents: Documents): View {
  const gathered = gather(cursors, documents)
  const { parts } = gathered
  const nullable = gathered.nullBranch || parts.some((part) => member(part.value, 'nullable') === true)
  // Most schemas have three or four of some fifty keywords: only those are looked for.
  const keys = new Set(parts.flatMap(({ value }) => (isObject(value) ? Object.keys(value) : [])))
  const first = <T>(key: string, read: (value: Json) => T | undefined): Keyword<T> | undefined => {
    if (!keys.has(key)) return undefined
    for (const part of parts) {
      const at = step(part, key)
      const value = at === undefined ? undefined : read(at.value)
      if (at !== undefined && value !== undefined) return { value, at }
    }
    return undefined
  }
  const flag = (key: string) => parts.some((part) => member(part.value, key) === true)
  const [origin] = cursors
  const at = origin ?? { value: null, path: '', up: undefined }
  return {
    at,
    parts,
    types: typesOf(parts, nullable),
    nullable,
    enum: enumOf(parts),
    format: first('format', formatOf),
    // A pattern that everything fits is none.
    pattern: first('pattern', (value) =>
      ['.*', '^.*$', ''].includes(asText(value) ?? '') ? undefined : asText(value),
    ),
    // No value and the value null are told apart by few servers.
    default: first('default', (value) => (value === null ? undefined : value)),
    bounds: limitKeys.some((key) => keys.has(key)) ? boundsOf(parts) : noBounds,
    properties: keys.has('properties') ? propertiesOf(parts) : noProperties,
    required: keys.has('required') ? requiredOf(parts) : noRequired,
    additional: first('additionalProperties', additionalOf),
    items: keys.has('items') ? itemsOf(parts) : undefined,
    prefixItems: keys.has('items') || keys.has('prefixItems') ? prefixItemsOf(parts) : [],
    variants: gathered.variants,
    variantsAt: gathered.variantsAt,
    further: gathered.further,
    discriminator: firstAt(parts, 'discriminator', isObject),
    access: flag('readOnly') ? 'readOnly' : flag('writeOnly') ? 'writeOnly' : undefined,
    deprecated: flag('deprecated'),
    others: new Map(
      otherKeywords
        .filter((key) => keys.has(key))
        .flatMap((key) => {
          const found = firstAt(parts, key, () => true)
          return found === undefined ? [] : [[key, found] as const]
        }),
    ),
    never: parts.some(({ value }) => isNothing(value)),
    unresolved: gathered.unresolved,
  }
}

function asText(value: Json): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function additionalOf(value: Json): false | 'schema' | undefined {
  if (value === false) return false
  return isObject(value) && Object.keys(value).length > 0 ? 'schema' : undefined
}

function firstAt(parts: readonly Cursor[], key: string, fits: (value: Json) => boolean): Cursor | undefined {
  for (const part of parts) {
    const at = step(part, key)
    if (at !== undefined && fits(at.value)) return at
  }
  return undefined
}

function propertiesOf(parts: readonly Cursor[]): View['properties'] {
  const properties = new Map<string, readonly Cursor[]>()
  for (const [name, at] of parts.flatMap((part) => members(step(part, 'properties'))))
    properties.set(name, [...(properties.get(name) ?? []), at])
  return properties
}

function requiredOf(parts: readonly Cursor[]): View['required'] {
  const named = parts.flatMap((part) => items(step(part, 'required')))
  return new Map(named.flatMap((at) => (typeof at.value === 'string' ? [[at.value, at] as const] : [])))
}

/** In older versions a list of schemas is followed by what all further items have to meet. */
function itemsOf(parts: readonly Cursor[]): Cursor | undefined {
  for (const part of parts) {
    const at = step(part, 'items')
    const rest = isList(at?.value) ? step(part, 'additionalItems') : at
    if (rest !== undefined) return rest
  }
  return undefined
}

function isNothing(value: Json): boolean {
  if (value === false) return true
  const not = member(value, 'not')
  return not !== undefined && isIdle(not)
}

function prefixItemsOf(parts: readonly Cursor[]): readonly Cursor[] {
  for (const part of parts) {
    const prefix = step(part, 'prefixItems') ?? step(part, 'items')
    if (prefix !== undefined && isList(prefix.value)) return items(prefix)
  }
  return []
}
