import { type Cursor, items, step } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'
import { canonical, member, textAt } from '../document/json.ts'
import { type Delta, delta } from './delta.ts'
import type { View } from './view.ts'

/** The documents on both sides of a change. */
export interface Revisions {
  readonly base: Documents
  readonly head: Documents
}

/** What became of the branches of `oneOf` and `anyOf`. */
export interface Choices {
  /** Branches that are one and the same before and after. */
  readonly pairs: readonly (readonly [base: Cursor, head: Cursor])[]
  readonly deltas: readonly Delta[]
  /** Whether this is all there is to compare: a plain schema became one branch of a choice, or a choice became plain. */
  readonly instead: boolean
}

const none: Choices = { pairs: [], deltas: [], instead: false }

/** Takes two views of one schema; says which branches came and went. */
export function compareChoices(base: View, head: View, revisions: Revisions): Choices {
  const [before, after] = [base.variants, head.variants]
  if (before.length <= 1 && after.length <= 1) return none
  const [choice, plain] = before.length > 1 ? [base, head] : [head, base]
  if (before.length > 0 && after.length > 0)
    return { ...pairBranches(before, after, revisions), instead: saysNothing(choice) && plain.variants.length === 1 }
  if (saysNothing(choice) && !saysNothing(plain)) return wrapped(base, head, revisions)
  // Branches beside other keywords only say which of them belong together.
  const gone = before.length > 0
  const at = choice.variantsAt ?? choice.at
  const name = at.up?.key ?? 'oneOf'
  return {
    ...none,
    deltas: [
      delta({ part: 'constraint', effect: gone ? 'widened' : 'narrowed', side: gone ? 'base' : 'head', at, name }),
    ],
  }
}

/** A plain schema that became a branch is that branch by its name or its text; where only its type tells, the whole of it is another schema now. */
function wrapped(base: View, head: View, revisions: Revisions): Choices {
  const toChoice = head.variants.length > 0
  const [before, after] = toChoice
    ? [[namedLikeOne(base.at, revisions.base, head.variants)], head.variants]
    : [base.variants, [namedLikeOne(head.at, revisions.head, base.variants)]]
  const paired = pairBranches(before, after, revisions)
  const [pair] = paired.pairs
  if (pair === undefined || !paired.weak) return { ...paired, instead: true }
  const at = head.variantsAt ?? head.at
  const words = { from: toChoice ? 'one form' : 'a choice', to: toChoice ? 'a choice' : 'one form' }
  return {
    pairs: [],
    deltas: [delta({ part: 'variant', effect: 'changed', side: 'head', at, ...words })],
    instead: true,
  }
}

/** Follows a plain schema through references, and through the `allOf` of one with which generators write something beside a reference, to the name that one of the branches has; the schema itself where none has. */
function namedLikeOne(plain: Cursor, documents: Documents, branches: readonly Cursor[]): Cursor {
  const names = new Set(branches.map(nameOf))
  const seen = new Set<unknown>()
  for (let at: Cursor | undefined = plain; at !== undefined && !seen.has(at.value); at = behind(at, documents)) {
    const name = nameOf(at)
    if (name !== undefined && names.has(name)) return at
    seen.add(at.value)
  }
  return plain
}

function behind(at: Cursor, documents: Documents): Cursor | undefined {
  const target = documents.resolve(at)
  if (target !== at) return target
  const [only, ...others] = items(step(at, 'allOf'))
  return others.length === 0 && member(at.value, 'properties') === undefined ? only : undefined
}

function saysNothing(view: View): boolean {
  return view.types === undefined && view.enum === undefined && view.properties.size === 0
}

/** Pairs branches by the name they refer to, by their title, by their text, and by their type where as many are left on both sides. */
function pairBranches(
  before: readonly Cursor[],
  after: readonly Cursor[],
  { base, head }: Revisions,
): Pick<Choices, 'pairs' | 'deltas'> & { readonly weak: boolean } {
  const textOf = textsOf()
  const signs: readonly ((at: Cursor, documents: Documents) => string | undefined)[] = [
    nameOf,
    (at, documents) => textOf(documents.resolve(at)),
    (at, documents) => textAt(documents.resolve(at).value, 'title'),
    (at, documents) => typeOf(documents.resolve(at)),
  ]
  const pairs: (readonly [Cursor, Cursor])[] = []
  let [left, free] = [[...before], [...after]]
  let weak = false
  for (const [index, sign] of signs.entries()) {
    if (index === signs.length - 1 && left.length !== free.length && before.length > 1 && after.length > 1) break
    const sameType = (all: readonly Cursor[], documents: Documents, key: string | undefined) =>
      all.filter((at) => sign(at, documents) === key).length
    const byKey = new Map<string | undefined, Cursor[]>()
    for (const at of free) byKey.set(sign(at, head), [...(byKey.get(sign(at, head)) ?? []), at])
    const rest: Cursor[] = []
    for (const at of left) {
      const key = sign(at, base)
      const other = key === undefined ? undefined : byKey.get(key)?.shift()
      if (other === undefined) rest.push(at)
      else {
        pairs.push([at, other])
        // One of several of a type may be any of them.
        weak ||= index === signs.length - 1 && sameType(before, base, key) + sameType(after, head, key) > 2
        free = free.filter((one) => one !== other)
      }
    }
    left = rest
  }
  return {
    pairs,
    weak,
    deltas: [
      ...left.map((at) => variantDelta('narrowed', 'base', at, base)),
      ...free.map((at) => variantDelta('widened', 'head', at, head)),
    ],
  }
}

/** Writing a branch out costs; each is written once. */
function textsOf(): (at: Cursor) => string {
  const known = new Map<unknown, string>()
  return ({ value }) => {
    const text = known.get(value) ?? canonical(value)
    known.set(value, text)
    return text
  }
}

function variantDelta(effect: 'narrowed' | 'widened', side: 'base' | 'head', at: Cursor, documents: Documents): Delta {
  return delta({ part: 'variant', effect, side, at, name: nameOf(at) ?? typeOf(documents.resolve(at)) })
}

function nameOf({ value }: Cursor): string | undefined {
  return (
    textAt(value, '$ref')
      ?.split('/')
      .at(-1)
      ?.replace(/\.(?:ya?ml|json)$/, '') ?? textAt(value, 'title')
  )
}

function typeOf({ value }: Cursor): string {
  return textAt(value, 'type') ?? 'object'
}
