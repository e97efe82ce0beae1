import { type Cursor, items, members, step } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'
import { isList, isObject, type Json, member } from '../document/json.ts'
import { type Bound, boundsOf, type LimitKind, limitKeys } from './bounds.ts'
import { formatOf } from './formats.ts'
import { gather } from './gather-parts.ts'

/** A schema's types of JSON Schema; `integer` is kept apart from `number`. */
export type TypeName = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

/** A keyword's value and where it stands. */
export interface Keyword<T> {
  readonly value: T
  readonly at: Cursor
}

/**
 * What a schema says once references and `allOf` are followed: one view whatever way it was written. A value that is null by `nullable`,
 * by a list of types or by a branch of `oneOf` reads the same.
 */
export interface View {
  /** Where the schema stands, before any reference. */
  readonly at: Cursor
  /** The schema objects it is made of, in order. */
  readonly parts: readonly Cursor[]
  /** `undefined` where every type is allowed. */
  readonly types: Keyword<ReadonlySet<TypeName>> | undefined
  readonly enum: Keyword<readonly Json[]> | undefined
  readonly format: Keyword<string> | undefined
  readonly pattern: Keyword<string> | undefined
  readonly default: Keyword<Json> | undefined
  readonly bounds: ReadonlyMap<LimitKind, Bound>
  readonly properties: ReadonlyMap<string, readonly Cursor[]>
  readonly required: ReadonlyMap<string, Cursor>
  /** `false` where other properties are refused; a schema where they are described; undefined where anything goes. */
  readonly additional: Keyword<false | 'schema'> | undefined
  readonly items: Cursor | undefined
  readonly prefixItems: readonly Cursor[]
  /** The branches of `oneOf` or `anyOf`, those for null left out; what a single one says stands in the view itself too. */
  readonly variants: readonly Cursor[]
  /** Where the list of branches stands. */
  readonly variantsAt: Cursor | undefined
  readonly discriminator: Cursor | undefined
  readonly access: 'readOnly' | 'writeOnly' | undefined
  readonly deprecated: boolean
  /** The keywords that are compared as a whole. */
  readonly others: ReadonlyMap<string, Cursor>
  /** A schema that nothing satisfies: `false`. */
  readonly never: boolean
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
  const { parts, nullBranch } = gathered
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
    types: typesOf(parts, nullBranch),
    enum: enumOf(first),
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
    items: firstAt(parts, 'items', (value) => !isList(value)),
    prefixItems: prefixItemsOf(parts),
    variants: gathered.variants,
    variantsAt: gathered.variantsAt,
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
    never: parts.some((part) => part.value === false),
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

const typeNames: ReadonlySet<string> = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'])

function isTypeName(value: Json): value is TypeName {
  return typeof value === 'string' && typeNames.has(value)
}

function typesOf(parts: readonly Cursor[], nullBranch: boolean): View['types'] {
  const stated = parts.flatMap((part) => {
    const at = step(part, 'type')
    const names = at === undefined ? [] : (isList(at.value) ? at.value : [at.value]).filter(isTypeName)
    return at === undefined || names.length === 0 ? [] : [{ names, at }]
  })
  const nullable = nullBranch || parts.some((part) => member(part.value, 'nullable') === true)
  const [first] = stated
  if (first !== undefined)
    return { value: new Set([...first.names, ...(nullable ? (['null'] as const) : [])]), at: first.at }
  const implied = impliedType(parts)
  if (implied === undefined) return undefined
  return { value: new Set([implied.name, ...(nullable ? (['null'] as const) : [])]), at: implied.at }
}

/** Authors leave out what the other keywords say anyway. */
function impliedType(parts: readonly Cursor[]): { readonly name: TypeName; readonly at: Cursor } | undefined {
  for (const part of parts) {
    if (member(part.value, 'properties') !== undefined) return { name: 'object', at: part }
    if (member(part.value, 'items') !== undefined) return { name: 'array', at: part }
    const values = member(part.value, 'enum')
    if (isList(values) && values.length > 0 && values.every((value) => typeof value === 'string' || value === null))
      return { name: 'string', at: part }
    if (typeof member(part.value, 'const') === 'string') return { name: 'string', at: part }
  }
  return undefined
}

type First = <T>(key: string, read: (value: Json) => T | undefined) => Keyword<T> | undefined

function enumOf(first: First): View['enum'] {
  return (
    first('enum', (value) => (isList(value) ? value.filter((one) => one !== null) : undefined)) ??
    first('const', (value) => [value])
  )
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

function prefixItemsOf(parts: readonly Cursor[]): readonly Cursor[] {
  for (const part of parts) {
    const prefix = step(part, 'prefixItems') ?? step(part, 'items')
    if (prefix !== undefined && isList(prefix.value)) return items(prefix)
  }
  return []
}
