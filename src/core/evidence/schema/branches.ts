import { type Cursor, items, step } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'
import { canonical, member, textAt } from '../document/json.ts'
import { groupBy } from '../group-by.ts'
import { type Delta, delta } from './delta.ts'
import { typeWords, valueText } from './values.ts'
import { type View, viewOf } from './view.ts'

/** The documents on both sides of a change. */
export interface Revisions {
  readonly base: Documents
  readonly head: Documents
}

/** Branches of a choice that are one and the same before and after, and those that came or went. */
export interface PairedBranches {
  readonly pairs: readonly (readonly [base: Cursor, head: Cursor])[]
  readonly deltas: readonly Delta[]
  /** Whether a pair is a guess: one of several of a type may be any of them. */
  readonly weak: boolean
}

/** Pairs branches by the name they refer to, by their title, by their text, and by their type where as many are left on both sides. */
export function pairBranches(
  before: readonly Cursor[],
  after: readonly Cursor[],
  { base, head }: Revisions,
): PairedBranches {
  const textOf = textsOf()
  const typeAt = typesOf()
  const signs: readonly ((at: Cursor, documents: Documents) => string | undefined)[] = [
    nameOf,
    (at, documents) => textOf(documents.resolve(at)),
    (at, documents) => textAt(documents.resolve(at).value, 'title'),
    typeAt,
  ]
  const pairs: (readonly [Cursor, Cursor])[] = []
  let [left, free] = [[...before], [...after]]
  let weak = false
  for (const [index, sign] of signs.entries()) {
    if (index === signs.length - 1 && left.length !== free.length && before.length > 1 && after.length > 1) break
    const sameType = (all: readonly Cursor[], documents: Documents, key: string | undefined) =>
      all.filter((at) => sign(at, documents) === key).length
    const signed = free.flatMap((at) => {
      const key = sign(at, head)
      return key === undefined ? [] : [{ key, at }]
    })
    const byKey = new Map([...groupBy(signed, ({ key }) => key)].map(([key, all]) => [key, all.values()]))
    const taken = new Set<Cursor>()
    const rest: Cursor[] = []
    for (const at of left) {
      const key = sign(at, base)
      const other = key === undefined ? undefined : byKey.get(key)?.next().value?.at
      if (other === undefined) rest.push(at)
      else {
        pairs.push([at, other])
        // One of several of a type may be any of them.
        weak ||= index === signs.length - 1 && sameType(before, base, key) + sameType(after, head, key) > 2
        taken.add(other)
      }
    }
    left = rest
    free = free.filter((one) => !taken.has(one))
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

/** Reading the type of a branch costs; each is read once. */
function typesOf(): (at: Cursor, documents: Documents) => string {
  const known = new Map<Cursor, string>()
  return (at, documents) => {
    const type = known.get(at) ?? typeWords(viewOf([at], documents).types?.value)
    known.set(at, type)
    return type
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

/** Tells that a branch came or went. */
export function variantDelta(
  effect: 'narrowed' | 'widened',
  side: 'base' | 'head',
  at: Cursor,
  documents: Documents,
): Delta {
  return delta({ part: 'variant', effect, side, at, name: nameOf(at) ?? describedOf(viewOf([at], documents)) })
}

/** Longest description of a branch that has no name. */
const maxDescribed = 48

/** What tells a branch without a name from others of its type. */
function describedOf({ types, enum: values, format, pattern }: View): string {
  const type = typeWords(types?.value)
  const rest = values === undefined ? (format?.value ?? pattern?.value) : values.value.map(valueText).join(', ')
  const words = rest === undefined || rest === '' ? type : `${type}: ${rest}`
  return words.length <= maxDescribed ? words : `${words.slice(0, maxDescribed)}…`
}

/** Gives the name of a branch: that of its reference, or its title. */
export function nameOf({ value }: Cursor): string | undefined {
  return (
    textAt(value, '$ref')
      ?.split('/')
      .at(-1)
      ?.replace(/\.(?:ya?ml|json)$/, '') ?? textAt(value, 'title')
  )
}

/** Follows a plain schema through references, and through the `allOf` of one with which generators write something beside a reference, to the name that one of the branches has; the schema itself where none has. */
export function namedLikeOne(plain: Cursor, documents: Documents, branches: readonly Cursor[]): Cursor {
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
