import { isObject, type Json, listAt, member, textAt } from '../document/json.ts'
import { bindingsOf } from './http.ts'
import type { Cardinality, EnumType, Extension, Field, Message, ProtoFile, Reserved, Rpc, Service } from './model.ts'
import type { ParsedProto } from './parser.ts'
import { placesOf } from './places.ts'
import { tokensOf } from './tokens.ts'

interface Building {
  readonly syntax: string
  readonly features: ReadonlyMap<string, string>
  readonly messages: Map<string, Message>
  readonly enums: Map<string, EnumType>
  readonly services: Map<string, Service>
  readonly extensions: Map<string, Extension>
}

/** Takes a parsed file; gives its declarations under their full names. Types are named as they are written until `resolveTypes` has seen all files. */
export function protoFile(path: string, text: string, parsed: ParsedProto): ProtoFile {
  const syntax = syntaxOf(text)
  const own = parsed.package
    .split('.')
    .reduce<Json | undefined>((at, part) => (part === '' ? at : member(member(at, 'nested'), part)), parsed.root)
  const options = optionsOf(own)
  const building: Building = {
    syntax,
    features: options,
    messages: new Map(),
    enums: new Map(),
    services: new Map(),
    extensions: new Map(),
  }
  collect(own ?? null, parsed.package, building, 0)
  const { messages, enums, services, extensions } = building
  return {
    path,
    package: parsed.package,
    syntax,
    options,
    messages,
    enums,
    services,
    extensions,
    places: placesOf(text, parsed.package),
    lines: text.split('\n'),
  }
}

function syntaxOf(text: string): string {
  const [word, , value] = tokensOf(text, 3)
  const isStated = word?.text === 'syntax' || word?.text === 'edition'
  return isStated ? (value?.text.slice(1, -1) ?? 'proto2') : 'proto2'
}

/** Deepest nesting of messages that is looked at; the library refuses deeper ones long before. */
const maxDepth = 100

function collect(node: Json, scope: string, given: Building, depth: number): void {
  if (depth > maxDepth) return
  // A message hands its features down to what stands in it.
  const building: Building =
    depth === 0 ? given : { ...given, features: new Map([...given.features, ...optionsOf(node)]) }
  for (const [name, child] of entriesAt(node, 'nested')) {
    const key = scope === '' ? name : `${scope}.${name}`
    if (member(child, 'values') !== undefined) building.enums.set(key, enumOf(key, child, building))
    else if (member(child, 'methods') !== undefined) building.services.set(key, serviceOf(key, child))
    else if (member(child, 'fields') !== undefined) {
      building.messages.set(key, messageOf(key, child, building, node))
      collect(child, key, building, depth + 1)
    } else if (textAt(child, 'extend') !== undefined) {
      const field = fieldOf(name, key, child, undefined, building, false)
      building.extensions.set(key, { key, extendee: textAt(child, 'extend') ?? '', field })
    }
  }
}

function entriesAt(node: Json | undefined, key: string): readonly (readonly [string, Json])[] {
  const found = member(node, key)
  return isObject(found) ? Object.entries(found) : []
}

function messageOf(key: string, node: Json, building: Building, parent: Json): Message {
  const oneofs = new Map(
    entriesAt(node, 'oneofs').map(
      ([name, one]) => [name, listAt(one, 'oneof').filter((it) => typeof it === 'string')] as const,
    ),
  )
  const oneofOf = new Map([...oneofs].flatMap(([oneof, names]) => names.map((name) => [name, oneof] as const)))
  const isGroup = (type: string) =>
    [node, parent].some((scope) => member(member(member(scope, 'nested'), type), 'group') === true)
  const inside: Building = { ...building, features: new Map([...building.features, ...optionsOf(node)]) }
  const fields = entriesAt(node, 'fields').map(([name, one]) => {
    const oneof = isOptional(one) ? undefined : oneofOf.get(name)
    return fieldOf(name, `${key}.${name}`, one, oneof, inside, isGroup(textAt(one, 'type') ?? ''))
  })
  const optional = new Set(entriesAt(node, 'fields').flatMap(([name, one]) => (isOptional(one) ? [name] : [])))
  const real = [...oneofs].filter(([, names]) => !names.some((name) => optional.has(name)))
  return {
    ...{ key, fields, oneofs: new Map(real), reserved: reservedOf(node), options: optionsOf(node) },
    extensions: listAt(node, 'extensions').flatMap(rangeOf),
    jsonFormat: jsonFormat(optionsOf(node), building),
  }
}

/** `optional` of proto3, for which the library makes a oneof up. */
function isOptional(field: Json): boolean {
  return member(member(field, 'options'), 'proto3_optional') === true
}

function fieldOf(
  name: string,
  key: string,
  node: Json,
  oneof: string | undefined,
  building: Building,
  group: boolean,
): Field {
  const options = optionsOf(node)
  const keyType = textAt(node, 'keyType')
  const type = textAt(node, 'type') ?? ''
  const number = member(node, 'id')
  const delimited = feature('message_encoding', options, building) === 'DELIMITED'
  return {
    ...{ name, key, oneof, options, group: group || delimited, syntax: building.syntax },
    features: new Map(
      [...building.features, ...options].filter(
        ([option]) => option.startsWith('features.') || option === 'java_string_check_utf8',
      ),
    ),
    number: typeof number === 'number' ? number : 0,
    type: keyType === undefined ? type : `map<${keyType}, ${type}>`,
    cardinality: cardinalityOf(node, oneof, building, options, keyType !== undefined),
  }
}

function cardinalityOf(
  node: Json,
  oneof: string | undefined,
  building: Building,
  options: ReadonlyMap<string, string>,
  isMap: boolean,
): Cardinality {
  const rule = textAt(node, 'rule')
  if (isMap) return 'map'
  if (rule === 'repeated') return 'repeated'
  const presence = feature('field_presence', options, building)
  if (rule === 'required' || presence === 'LEGACY_REQUIRED') return 'required'
  if (oneof !== undefined || options.get('proto3_optional') === 'true' || building.syntax === 'proto2')
    return 'explicit'
  if (building.syntax === 'proto3') return 'implicit'
  return presence === 'IMPLICIT' ? 'implicit' : 'explicit'
}

/** A feature of editions: the field's own, else the file's. */
function feature(name: string, options: ReadonlyMap<string, string>, { features }: Building): string | undefined {
  return options.get(`features.${name}`) ?? features.get(`features.${name}`)
}

function enumOf(key: string, node: Json, building: Building): EnumType {
  const options = optionsOf(node)
  const kind = feature('enum_type', options, building)
  return {
    key,
    values: entriesAt(node, 'values').flatMap(([name, number]) =>
      typeof number === 'number' ? [{ name, number, key: `${key}.${name}` }] : [],
    ),
    reserved: reservedOf(node),
    jsonFormat: jsonFormat(options, building),
    closed: kind === undefined ? building.syntax === 'proto2' : kind === 'CLOSED',
    options,
  }
}

function jsonFormat(options: ReadonlyMap<string, string>, building: Building): string {
  return feature('json_format', options, building) ?? (building.syntax === 'proto2' ? 'LEGACY_BEST_EFFORT' : 'ALLOW')
}

function serviceOf(key: string, node: Json): Service {
  const rpcs = entriesAt(node, 'methods').map(
    ([name, one]): Rpc => ({
      ...{ name, key: `${key}.${name}`, options: optionsOf(one) },
      request: textAt(one, 'requestType') ?? '',
      response: textAt(one, 'responseType') ?? '',
      clientStreaming: member(one, 'requestStream') === true,
      serverStreaming: member(one, 'responseStream') === true,
      http: bindingsOf(one),
    }),
  )
  return { key, rpcs, options: optionsOf(node) }
}

function reservedOf(node: Json): Reserved {
  const all = listAt(node, 'reserved')
  return { ranges: all.flatMap(rangeOf), names: all.filter((one) => typeof one === 'string') }
}

function rangeOf(one: Json): readonly (readonly [number, number])[] {
  const [from, to] = Array.isArray(one) ? one : []
  return typeof from === 'number' && typeof to === 'number' ? [[from, to]] : []
}

function optionsOf(node: Json | undefined): ReadonlyMap<string, string> {
  return new Map(
    entriesAt(node, 'options').flatMap(([name, value]) =>
      name === 'features'
        ? featuresIn(value, name, 0)
        : [[name, typeof value === 'string' ? value : JSON.stringify(value)] as const],
    ),
  )
}

/** The library tells features as objects in each other, names in brackets taken apart at their dots. */
function featuresIn(value: Json, name: string, depth: number): readonly (readonly [string, string])[] {
  if (!isObject(value) || depth > 8) return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, one]) => featuresIn(one, `${name}.${key}`, depth + 1))
}
