import type { Cardinality } from './model.ts'

/** Scalars that read each other's bytes (protobuf.dev, "Updating a Message Type"). */
const wireGroups = [
  ['int32', 'int64', 'uint32', 'uint64', 'bool'],
  ['sint32', 'sint64'],
  ['fixed32', 'sfixed32'],
  ['fixed64', 'sfixed64'],
] as const

/** Scalars that read each other in JSON too, where 64 bits are a string. */
const jsonGroups = [
  ['int32', 'uint32'],
  ['int64', 'uint64'],
  ['fixed32', 'sfixed32'],
  ['fixed64', 'sfixed64'],
] as const

function groupOf(groups: readonly (readonly string[])[], type: string): string {
  return groups.find((group) => group.includes(type))?.join() ?? type
}

/** What the change of a scalar type breaks. */
export type Broken = 'wire' | 'json' | 'source'

/** Takes two different scalar types; says what breaks between them. Text may become bytes and not the reverse: bytes need not be text. */
export function brokenByType(from: string, to: string): Broken {
  if (from === 'string' && to === 'bytes') return 'json'
  if (groupOf(wireGroups, from) !== groupOf(wireGroups, to)) return 'wire'
  return groupOf(jsonGroups, from) === groupOf(jsonGroups, to) ? 'source' : 'json'
}

const wireCardinality = { implicit: 1, explicit: 1, required: 2, repeated: 3, map: 3 } as const
const jsonCardinality = { implicit: 1, explicit: 1, required: 2, repeated: 3, map: 4 } as const

/** Takes two different cardinalities; says what breaks between them. */
export function brokenByCardinality(from: Cardinality, to: Cardinality): Broken {
  if (wireCardinality[from] !== wireCardinality[to]) return 'wire'
  return jsonCardinality[from] === jsonCardinality[to] ? 'source' : 'json'
}
