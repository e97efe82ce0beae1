import { isObject, type Json } from '../document/json.ts'

/** Says whether a schema takes every value: `true`, or one that says nothing. */
export function isIdle(value: Json): boolean {
  return value === true || (isObject(value) && Object.keys(value).length === 0)
}
