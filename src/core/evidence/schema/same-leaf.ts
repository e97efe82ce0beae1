import type { Cursor } from '../document/cursor.ts'
import { isList, isObject, type Json } from '../document/json.ts'

/** Says that two schemas hold nothing but equal plain values, as most do: then there is nothing to look at in them. */
export function isSameLeaf([one, ...others]: readonly Cursor[], [other, ...more]: readonly Cursor[]): boolean {
  if (one === undefined || other === undefined || others.length + more.length > 0) return false
  const [base, head] = [one.value, other.value]
  if (!isObject(base) || !isObject(head)) return false
  const keys = Object.keys(base)
  return (
    keys.length === Object.keys(head).length &&
    keys.every(
      (key) => key !== '$ref' && key !== '$dynamicRef' && Object.hasOwn(head, key) && isSamePlain(base[key], head[key]),
    )
  )
}

function isSamePlain(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return typeof one !== 'object' || one === null
  if (!isList(one) || !isList(other) || one.length !== other.length) return false
  return one.every((item, index) => item === other[index] && (typeof item !== 'object' || item === null))
}
