import { isList, isObject, type Json, member } from './json.ts'
import type { Pointer } from './parser.ts'

/** A value with the place where it stands; the way to it is kept as links to the parents, so that a walk costs no copies. */
export interface Cursor {
  readonly value: Json
  readonly path: string
  /** Absent on a document's root. */
  readonly up: { readonly from: Cursor; readonly key: string } | undefined
}

/** Gives the cursor of a whole document. */
export function rootCursor(path: string, value: Json): Cursor {
  return { value, path, up: undefined }
}

/** Steps into a member of an object or an item of a list; undefined where there is none. */
export function step(cursor: Cursor | undefined, key: string): Cursor | undefined {
  if (cursor === undefined) return undefined
  const { value } = cursor
  const next = isList(value) ? itemOf(value, key) : member(value, key)
  return next === undefined ? undefined : { value: next, path: cursor.path, up: { from: cursor, key } }
}

function itemOf(list: readonly Json[], key: string): Json | undefined {
  return /^\d{1,9}$/.test(key) ? list[Number(key)] : undefined
}

/** Steps in several times; undefined as soon as there is nothing. */
export function walk(cursor: Cursor | undefined, keys: readonly string[]): Cursor | undefined {
  return keys.reduce<Cursor | undefined>((at, key) => step(at, key), cursor)
}

/** Gives the members of an object with their keys, in the document's order. */
export function members(cursor: Cursor | undefined): readonly (readonly [key: string, cursor: Cursor])[] {
  if (cursor === undefined || !isObject(cursor.value)) return []
  return Object.keys(cursor.value).flatMap((key) => {
    const next = step(cursor, key)
    return next === undefined ? [] : [[key, next] as const]
  })
}

/** Gives the items of a list. */
export function items(cursor: Cursor | undefined): readonly Cursor[] {
  if (cursor === undefined || !isList(cursor.value)) return []
  return cursor.value.map((value, index) => ({ value, path: cursor.path, up: { from: cursor, key: String(index) } }))
}

/** Gives the keys from the document's root. */
export function pointerOf(cursor: Cursor): Pointer {
  const keys: string[] = []
  for (let at = cursor.up; at !== undefined; at = at.from.up) keys.push(at.key)
  return keys.reverse()
}
