import { type Cursor, step } from '../document/cursor.ts'
import { canonical, isList, isObject, type Json } from '../document/json.ts'
import { isSamePlace, oldValue, type Repair } from '../document/repair.ts'
import type { Delta } from './delta.ts'
import type { View } from './view.ts'

type Repaired = Pick<Delta, 'repair'>

function holders({ parts }: View, key: string): readonly Cursor[] {
  return parts.flatMap((part) => step(part, key) ?? [])
}

/** Takes two views and where one keyword stands in them; gives its old value as the repair, where it decides alone and is of the same type. */
export function oldKeyword(base: View, head: View, from: Cursor | undefined, to: Cursor | undefined): Repaired {
  const key = to?.up?.key
  if (key === undefined || !isSole(base, head, key) || !isSameTypes(base, head)) return {}
  return oldValue(from, to)
}

/** One of several schemas that a value has to meet does not decide alone. */
function isSole(base: View, head: View, key: string): boolean {
  return holders(base, key).length <= 1 && holders(head, key).length === 1
}

function isSameTypes({ types: from }: View, { types: to }: View): boolean {
  return [...(from?.value ?? [])].toSorted().join() === [...(to?.value ?? [])].toSorted().join()
}

/** Keywords that say nothing about a value. */
const idle: ReadonlySet<string> = new Set(['description', 'title', 'summary', 'example', 'examples', 'deprecated'])

/** Gives the old type as the repair, where nothing else of the schema changed with it. */
export function oldType(base: View, head: View, from: Cursor, to: Cursor): Repaired {
  const isOwn = [from, to].every(({ up }) => up?.key === 'type')
  const [before, after] = [from, to].map(({ up }) => rest(up?.from.value))
  return isOwn && before === after && isSole(base, head, 'type') ? oldValue(from, to) : {}
}

function rest(schema: Json | undefined): string {
  if (!isObject(schema)) return ''
  return canonical(Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'type' && !idle.has(key))))
}

/** Takes a flag that the head states, and what it meant before, stated or not; gives that as the repair. */
export function oldFlag(base: View, head: View, key: string, to: boolean): Repaired {
  const [at] = holders(head, key)
  const part = at?.up?.from
  if (at?.value !== !to || part === undefined || !isSole(base, head, key)) return {}
  return base.parts.some((one) => isSamePlace(one, part)) ? { repair: { at, to } } : {}
}

/** Takes a name in a list; gives the list without it. An empty list is none: some versions of JSON Schema do not allow it. */
export function takenOut(item: Cursor): { readonly repair?: Repair } {
  const list = item.up?.from
  if (list === undefined || !isList(list.value) || list.value.length < 2) return {}
  return { repair: { at: list, to: list.value.filter((one) => one !== item.value) } }
}
