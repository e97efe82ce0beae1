/** A value of JSON or of the JSON part of YAML, as read from a file: shared parts are one object, so walkers remember by identity. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** Says whether a value is an object; lists are not. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Says whether a value is a list; the built-in test does not know a read-only one. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** Gives an object's own member; undefined for everything else, whatever its prototype holds. */
export function member(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** Gives a member that is a string. */
export function textAt(value: Json | undefined, key: string): string | undefined {
  const found = member(value, key)
  return typeof found === 'string' ? found : undefined
}

/** Gives a member that is a list, or an empty one. */
export function listAt(value: Json | undefined, key: string): readonly Json[] {
  const found = member(value, key)
  return isList(found) ? found : []
}

/** Gives the strings of a list, in its order. */
export function stringsAt(value: Json | undefined, key: string): readonly string[] {
  return listAt(value, key).filter((it) => typeof it === 'string')
}

/** Deepest nesting that is written out; what lies below is taken as equal. */
const maxDepth = 64
/** Longest text that is written out, in characters: a value of shared parts can be exponentially long. */
const maxLength = 20_000

/** Writes a value with sorted keys, so that equal values have equal texts; bounded in depth and length. */
export function canonical(value: Json | undefined): string {
  const parts: string[] = []
  let length = 0
  const put = (part: string): boolean => {
    parts.push(part)
    length += part.length
    return length < maxLength
  }
  const write = (one: Json | undefined, depth: number): boolean => {
    if (depth > maxDepth) return put('…')
    if (isList(one)) return put('[') && one.every((item) => write(item, depth + 1) && put(',')) && put(']')
    if (!isObject(one)) return put(JSON.stringify(one) ?? 'undefined')
    const keys = Object.keys(one).toSorted()
    return put('{') && keys.every((key) => put(`${JSON.stringify(key)}:`) && write(one[key], depth + 1)) && put('}')
  }
  write(value, 0)
  return parts.join('')
}
