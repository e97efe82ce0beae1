import { allQueried } from '../condense.ts'
import type { Evidence } from '../evidence.ts'
import type { ChangeKind, Names } from './change.ts'
import { isAccepted, isReadable, nameIn } from './parts.ts'
import { reachedOnlyBy } from './reach.ts'
import { isFormerRoot } from './roots.ts'
import type { BuiltSchema } from './schema.ts'

/** A change that the library reports, as evidence of its own. */
export interface Told {
  readonly kind: ChangeKind
  readonly names: Names
  readonly evidence: Evidence
}

/** Most names of what else a change reaches. */
const maxNames = 12

/**
 * Takes the changes between two schemas; gives one item for each cause. What a removed type leaves (a union, its interfaces, fields of
 * another name for it), a field of an interface in each of its types, and a type that goes with the only parts that lead to it, are
 * told with the change they come from.
 */
export function fold(told: readonly Told[], base: BuiltSchema, head: BuiltSchema): readonly Evidence[] {
  const kept = told.filter(
    ({ kind, names }) => kind !== 'TYPE_REMOVED' || !isFormerRoot(names.type, base.schema, head.schema),
  )
  const causeOf = causesIn(kept, base, head)
  const reached = new Map<Told, Evidence[]>()
  for (const one of kept) {
    const cause = firstCause(one, causeOf)
    const effects = reached.get(cause) ?? []
    if (cause !== one) effects.push(one.evidence)
    reached.set(cause, effects)
  }
  return [...reached].map(([{ evidence }, effects]) => withEffects(evidence, effects))
}

type CauseOf = (one: Told) => Told | undefined

/** Interfaces that implement each other are an error that the library leaves to servers: then each change is its own. */
function firstCause(one: Told, causeOf: CauseOf): Told {
  const seen = new Set([one])
  let current = one
  for (let next = causeOf(current); next !== undefined; next = causeOf(current)) {
    if (seen.has(next)) return one
    seen.add(next)
    current = next
  }
  return current
}

function causesIn(told: readonly Told[], base: BuiltSchema, head: BuiltSchema): CauseOf {
  const removedTypes = new Map(
    told.flatMap((one) => (one.kind === 'TYPE_REMOVED' ? [[one.names.type, one] as const] : [])),
  )
  const removedParts = new Map(
    told.flatMap((one) =>
      one.kind === 'FIELD_REMOVED' || one.kind === 'ARG_REMOVED'
        ? one.evidence.affects.map((name) => [name, one] as const)
        : [],
    ),
  )
  const onlyBy =
    removedTypes.size > 0 && removedParts.size > 0
      ? reachedOnlyBy(base.schema, new Set(removedParts.keys()))
      : new Map<string, string>()
  const alike = new Map(told.map((one) => [likeness(one, one.names.type), one]))
  return (one) => {
    const { kind, names } = one
    if (kind === 'TYPE_REMOVED') return removedParts.get(onlyBy.get(names.type) ?? '')
    return (
      removedTypes.get(typeBehind(one, base, head)) ??
      interfacesOf(names.type, base)
        .map((name) => alike.get(likeness(one, name)))
        .find((it) => it !== undefined)
    )
  }
}

/** The type whose removal makes a change, where it does. */
function typeBehind({ kind, names }: Told, base: BuiltSchema, head: BuiltSchema): string {
  if (kind === 'TYPE_REMOVED_FROM_UNION' || kind === 'IMPLEMENTED_INTERFACE_REMOVED') return names.member
  if (kind !== 'FIELD_CHANGED_KIND' && kind !== 'ARG_CHANGED_KIND') return ''
  const [before, after] = [nameIn(names.from), nameIn(names.to)]
  // Another name for the type, and nothing else.
  const isRename = base.schema.getType(after) === undefined && head.schema.getType(before) === undefined
  const renamed = names.from.replace(before, after)
  const isOutput = kind === 'FIELD_CHANGED_KIND' && !names.input
  return isRename && (isOutput ? isReadable : isAccepted)(renamed, names.to) ? before : ''
}

function likeness({ kind, names, evidence }: Told, type: string): string {
  const { member, arg, from, to } = names
  return JSON.stringify([kind, evidence.level, type, member, arg, from, to])
}

function interfacesOf(name: string, { schema }: BuiltSchema): readonly string[] {
  const type = schema.getType(name)
  return type !== undefined && 'getInterfaces' in type ? type.getInterfaces().map((one) => one.name) : []
}

function withEffects(evidence: Evidence, effects: readonly Evidence[]): Evidence {
  if (effects.length === 0) return evidence
  const all = [...new Set(effects.flatMap(({ affects }) => affects))]
  const names = all.length <= maxNames ? all : [...all.slice(0, maxNames), `${all.length - maxNames} more`]
  const shown = names.map((name) => (all.includes(name) ? `\`${name}\`` : name))
  const removes = [evidence, ...effects].flatMap((one) => one.removes ?? [])
  // One line does not give back the others.
  const { edit, ...whole } = evidence
  return {
    ...whole,
    ...(removes.length === 0 ? {} : { removes }),
    ...allQueried([evidence, ...effects]),
    detail: `${evidence.detail} It reaches ${shown.join(', ')} too.`,
    affects: [...evidence.affects, ...names],
  }
}
