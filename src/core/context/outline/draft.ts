import type { Scope } from './outline.ts'

/** A scope whose name and signature are still being read; rows count from 0. */
export interface Draft {
  readonly kind: Scope['kind']
  /** Whether it is a value that is shown as a type. */
  readonly constant: boolean
  /** What it is assigned to, or called where it can have no name. */
  readonly outerName: string
  /** Rows, with all that belongs to it. */
  readonly start: number
  readonly end: number
  /** Where its signature ends if no body is met. */
  readonly bareHeadEnd: number
  name: string | undefined
  headEnd: number | undefined
}

/** Takes what a walk has read; gives the scopes. A constant whose value is a function is that function alone, and one that takes things apart is none. */
export function scopesOf(drafts: readonly Draft[]): readonly Scope[] {
  const functions = new Set(drafts.filter(({ kind }) => kind === 'function').map(placeOf))
  return drafts
    .filter((draft) => !draft.constant || (/^[\w$]+$/.test(nameOf(draft)) && !functions.has(placeOf(draft))))
    .map(toScope)
}

function nameOf({ name, outerName }: Draft): string {
  return name ?? outerName
}

function placeOf(draft: Draft): string {
  return `${draft.start}-${draft.end} ${nameOf(draft)}`
}

function toScope(draft: Draft): Scope {
  const { kind, start, end } = draft
  const header = { start: start + 1, end: Math.min(Math.max(draft.headEnd ?? draft.bareHeadEnd, start), end) + 1 }
  return { kind, name: nameOf(draft), start: start + 1, end: end + 1, header }
}
