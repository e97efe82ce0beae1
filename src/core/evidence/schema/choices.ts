import type { Cursor } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'
import { isObject } from '../document/json.ts'
import { namedLikeOne, nameOf, type PairedBranches, pairBranches, type Revisions, variantDelta } from './branches.ts'
import { type Delta, delta, type Effect } from './delta.ts'
import { shareType } from './values.ts'
import { type View, viewOf } from './view.ts'

/** What became of the branches of `oneOf` and `anyOf`. */
export interface Choices {
  /** Branches that are one and the same before and after. */
  readonly pairs: readonly (readonly [base: Cursor, head: Cursor])[]
  readonly deltas: readonly Delta[]
  readonly doubts: readonly Doubt[]
  /** Whether this is all there is to compare: a plain schema became one branch of a choice, or a choice became plain. */
  readonly instead: boolean
}

/** A branch that came or went, and the pairs of which one may show that another branch accepts its values too. */
export interface Doubt {
  readonly delta: Delta
  /** What no part of such a pair may do. */
  readonly free: Effect
  readonly against: readonly (readonly [base: Cursor, head: Cursor])[]
  /** What is told instead for each of them; nothing where there is nothing to tell. */
  readonly otherwise: readonly (readonly Delta[])[]
}

const none: Choices = { pairs: [], deltas: [], doubts: [], instead: false }

/** Takes two views of one schema; says which branches came and went, and whether null did. */
export function compareChoices(base: View, head: View, revisions: Revisions): Choices {
  if (base.variants.length <= 1 && head.variants.length <= 1) return none
  const choices = compareBranches(base, head, revisions)
  const further = compareFurther(base, head, revisions)
  return {
    ...choices,
    pairs: [...choices.pairs, ...further.flatMap(({ pairs }) => pairs)],
    deltas: [...choices.deltas, ...further.flatMap(({ deltas }) => deltas), ...compareNull(base, head, revisions)],
  }
}

/** A choice that only one side has beside its first is a condition more. */
function compareFurther(base: View, head: View, revisions: Revisions): readonly Pick<Choices, 'pairs' | 'deltas'>[] {
  const most = Math.max(base.further.length, head.further.length)
  return Array.from({ length: most }, (_, index) => {
    const [from, to] = [base.further[index], head.further[index]]
    if (from !== undefined && to !== undefined) return pairBranches(from.branches, to.branches, revisions)
    return {
      pairs: [],
      deltas: [from, to].flatMap((one) => (one === undefined ? [] : conditionDelta(one.at, one === from))),
    }
  })
}

function conditionDelta(at: Cursor, gone: boolean): Delta {
  const name = at.up?.key ?? 'oneOf'
  const [effect, side] = gone ? (['widened', 'base'] as const) : (['narrowed', 'head'] as const)
  return delta({ part: 'constraint', effect, side, at, name })
}

/** Types that both sides state are compared with the other keywords. */
function compareNull(base: View, head: View, revisions: Revisions): readonly Delta[] {
  if (base.types !== undefined && head.types !== undefined) return []
  const [was, is] = [allowsNull(base, revisions.base), allowsNull(head, revisions.head)]
  if (was === undefined || is === undefined || was === is) return []
  const at = head.variantsAt ?? head.at
  return [delta({ part: 'nullable', effect: is ? 'widened' : 'narrowed', side: 'head', at })]
}

/** Undefined where a branch does not say. */
function allowsNull({ types, nullable, variants }: View, documents: Documents): boolean | undefined {
  if (types !== undefined) return types.value.has('null')
  if (nullable || variants.length === 0) return nullable ? true : undefined
  const branches = variants.map((branch) => viewOf([branch], documents).types)
  return branches.some((one) => one === undefined) ? undefined : branches.some((one) => one?.value.has('null'))
}

function compareBranches(base: View, head: View, revisions: Revisions): Choices {
  const [before, after] = [base.variants, head.variants]
  const [choice, plain] = before.length > 1 ? [base, head] : [head, base]
  const isTold = base.discriminator !== undefined || head.discriminator !== undefined
  if (before.length > 0 && after.length > 0) {
    const paired = pairBranches(before, after, revisions)
    return {
      ...(isTold ? { ...paired, doubts: [] } : withDoubts(paired, base, head, revisions)),
      instead: saysNothing(choice) && plain.variants.length === 1,
    }
  }
  if (saysNothing(choice) && !saysNothing(plain)) return wrapped(base, head, revisions)
  // Branches beside other keywords only say which of them belong together.
  return { ...none, deltas: [conditionDelta(choice.variantsAt ?? choice.at, before.length > 0)] }
}

/** A plain schema that became a branch is that branch by its name or its text; where only its type tells, the whole of it is another schema now. */
function wrapped(base: View, head: View, revisions: Revisions): Choices {
  const toChoice = head.variants.length > 0
  const [before, after] = toChoice
    ? [formsOf(base, revisions.base, head.variants), head.variants]
    : [base.variants, formsOf(head, revisions.head, base.variants)]
  const paired = pairBranches(before, after, revisions)
  const [pair] = paired.pairs
  if (pair === undefined || !paired.weak)
    return {
      ...(pair === undefined ? withDoubts(paired, base, head, revisions) : { ...paired, doubts: [] }),
      instead: true,
    }
  const at = head.variantsAt ?? head.at
  const words = { from: toChoice ? 'one form' : 'a choice', to: toChoice ? 'a choice' : 'one form' }
  const changed = delta({ part: 'variant', effect: 'changed', side: 'head', at, ...words })
  if (isOneOf(toChoice ? head : base)) return { ...none, deltas: [changed], instead: true }
  return { ...none, doubts: [anyBranch(changed, { base, head, toChoice }, revisions)], instead: true }
}

/** Of `anyOf` each branch may be what the plain schema became: the others are then what came or went. */
function anyBranch(
  changed: Delta,
  { base, head, toChoice }: { readonly base: View; readonly head: View; readonly toChoice: boolean },
  revisions: Revisions,
): Doubt {
  const branches = branchesOf(toChoice ? head : base).slice(0, maxTries)
  const pairs = branches.map((branch) => (toChoice ? ([base.at, branch] as const) : ([branch, head.at] as const)))
  const likely = branches.flatMap((branch, index) => {
    const pair = pairs[index]
    return pair !== undefined && isAlike(pair, revisions) ? [{ branch, pair }] : []
  })
  const told = (branch: Cursor) =>
    toChoice
      ? variantDelta('widened', 'head', branch, revisions.head)
      : variantDelta('narrowed', 'base', branch, revisions.base)
  return {
    delta: changed,
    free: toChoice ? 'narrowed' : 'widened',
    against: likely.map(({ pair }) => pair),
    otherwise: likely.map(({ branch }) => branches.filter((one) => one !== branch).map(told)),
  }
}

/** A plain schema is the branch whose name it refers to; else a list of types is a choice too. Null is told for the whole. */
function formsOf({ at, parts, types }: View, documents: Documents, branches: readonly Cursor[]): readonly Cursor[] {
  const named = namedLikeOne(at, documents, branches)
  if (named !== at) return [named]
  const { value } = at
  const names = [...(types?.value ?? [])].filter((name) => name !== 'null')
  const isOwn = parts.length === 1 && parts[0]?.value === value
  const isList = names.length > 0 && (types?.value.size ?? 0) > 1
  if (!isOwn || !isObject(value) || !isList) return [at]
  return names.map((type) => ({ ...at, value: { ...value, type, nullable: false } }))
}

function saysNothing(view: View): boolean {
  return (
    view.types === undefined &&
    view.enum === undefined &&
    view.properties.size === 0 &&
    view.bounds.size === 0 &&
    view.further.length === 0
  )
}

/** Most pairs of branches that one choice is looked through for. */
const maxTries = 64

/** Takes the branches that have no counterpart; doubts those without a name that another branch may cover. Of `oneOf` only one branch may fit. */
function withDoubts(
  { pairs, deltas }: PairedBranches,
  base: View,
  head: View,
  revisions: Revisions,
): Omit<Choices, 'instead'> {
  const [before, after] = [branchesOf(base), branchesOf(head)]
  if (deltas.length * Math.max(before.length, after.length) > maxTries) return { pairs, deltas, doubts: [] }
  const sure: Delta[] = []
  const doubts = deltas.flatMap((one): readonly Doubt[] => {
    const narrows = one.effect === 'narrowed'
    const all = narrows ? after.map((at) => [one.at, at] as const) : before.map((at) => [at, one.at] as const)
    const against = nameOf(one.at) === undefined ? all.filter((two) => isAlike(two, revisions)) : []
    if (against.length === 1 || (against.length > 1 && !isOneOf(narrows ? head : base)))
      return [{ delta: one, free: one.effect, against, otherwise: [] }]
    sure.push(one)
    return []
  })
  return { pairs, deltas: sure, doubts }
}

function branchesOf(view: View): readonly Cursor[] {
  return view.variants.length > 0 ? view.variants : [view.at]
}

function isOneOf({ variantsAt }: View): boolean {
  return variantsAt?.up?.key === 'oneOf'
}

/** Forms are told apart by the names of their properties, which hardly any schema refuses. */
function isAlike([base, head]: readonly [base: Cursor, head: Cursor], revisions: Revisions): boolean {
  const [one, other] = [viewOf([base], revisions.base), viewOf([head], revisions.head)]
  const isSameForm =
    one.properties.size === other.properties.size &&
    [...one.properties.keys()].every((name) => other.properties.has(name))
  return (
    isSameForm &&
    (one.types === undefined || other.types === undefined || shareType(one.types.value, other.types.value))
  )
}
