import { type Cursor, pointerOf, walk } from '../document/cursor.ts'
import { textAt } from '../document/json.ts'
import { nameOf, type Revisions } from './branches.ts'

/** A reference that leads to another schema than before, while the one before is still there. */
export interface Exchange {
  readonly from: string
  readonly to: string
  /** The reference, in the head. */
  readonly at: Cursor
}

/** Takes what stood and what stands in one place; gives the exchange of one named schema for another; undefined where the old name is gone, which is a new name and no exchange. */
export function exchangeOf(
  before: readonly Cursor[],
  after: readonly Cursor[],
  { base, head }: Revisions,
): Exchange | undefined {
  const [one, ...others] = before
  const [at, ...rest] = after
  if (one === undefined || at === undefined || others.length > 0 || rest.length > 0) return undefined
  if (textAt(one.value, '$ref') === undefined || textAt(at.value, '$ref') === undefined) return undefined
  const [from, to] = [nameOf(one), nameOf(at)]
  if (from === undefined || to === undefined || from === to) return undefined
  const old = base.resolve(one)
  return old !== one && walk(head.root(old.path), pointerOf(old)) !== undefined ? { from, to, at } : undefined
}
