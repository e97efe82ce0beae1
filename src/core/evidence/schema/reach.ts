import type { Removed } from '../across/removed.ts'
import { pointerOf } from '../document/cursor.ts'
import type { Draft } from '../document/draft.ts'
import { canonical } from '../document/json.ts'
import type { Comparison, Edge } from './compare.ts'
import type { Delta } from './delta.ts'
import type { Exchange } from './exchange.ts'
import { levelOf, type Way, worse } from './level.ts'
import { nameAt } from './name.ts'
import { wordingOf } from './wording.ts'

/** Where a pair of schemas is used: by which operation, and who sends the value. */
export interface Use {
  readonly comparison: Comparison
  readonly way: Way
  /** As people say it: `GET /orders`. */
  readonly operation: string
  /** What a schema without a name of its own is called here: `the body of …`. */
  readonly whole: string
}

/** The uses of one change, by how its value travels. */
type Reached = Map<string, { readonly way: Way; readonly operations: Set<string>; readonly whole: string }>

/** Takes every use of every pair of schemas; gives one draft for each change, with the operations that it reaches. A shared schema is walked once for each of its uses, and only where something below it changed. */
export function draftsOf(uses: readonly Use[]): readonly Draft[] {
  const changed = changedBelow(uses.map(({ comparison }) => comparison))
  const reached = new Map<Delta, Reached>()
  for (const use of uses) if (changed.has(use.comparison)) visit(use, changed, reached)
  const exchanges = exchangesOf(changed)
  const drafts = [...reached].flatMap(([delta, by]) => draftOf(delta, by).map(exchanged(exchanges.get(delta))))
  return mergeEqual(drafts)
}

function visit(
  { comparison, way, operation, whole }: Use,
  changed: ReadonlySet<Comparison>,
  reached: Map<Delta, Reached>,
) {
  const seen = new Set<Comparison>()
  const queue = [comparison]
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    for (const delta of at.deltas) {
      const by: Reached = reached.get(delta) ?? new Map()
      const key = JSON.stringify(way)
      const use = by.get(key) ?? { way, operations: new Set<string>(), whole }
      use.operations.add(operation)
      by.set(key, use)
      reached.set(delta, by)
    }
    for (const edge of at.below) if (changed.has(edge.to) && !hides(edge, way)) queue.push(edge.to)
  }
}

function hides({ access }: Edge, { direction }: Way): boolean {
  return (access === 'readOnly' && direction === 'request') || (access === 'writeOnly' && direction === 'response')
}

/** Gives the comparisons with a change in them or somewhere below. */
function changedBelow(roots: readonly Comparison[]): ReadonlySet<Comparison> {
  const above = new Map<Comparison, Comparison[]>()
  const seen = new Set<Comparison>()
  const queue = [...roots]
  const changed: Comparison[] = []
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    if (at.deltas.length > 0) changed.push(at)
    for (const { to } of at.below) {
      const parents = above.get(to)
      if (parents === undefined) above.set(to, [at])
      else parents.push(at)
      queue.push(to)
    }
  }
  const found = new Set<Comparison>()
  for (let at = changed.pop(); at !== undefined; at = changed.pop()) {
    if (found.has(at)) continue
    found.add(at)
    changed.push(...(above.get(at) ?? []))
  }
  return found
}

function exchangesOf(comparisons: Iterable<Comparison>): ReadonlyMap<Delta, Exchange> {
  return new Map(
    [...comparisons].flatMap(({ deltas, exchange }) =>
      exchange === undefined ? [] : deltas.map((delta) => [delta, exchange] as const),
    ),
  )
}

/** Two schemas that are both there as before differ where the reference changed, and nothing in them is to be put back. */
function exchanged(exchange: Exchange | undefined): (draft: Draft) => Draft {
  return (draft) => {
    if (exchange === undefined) return draft
    const { repair: _, ...rest } = draft
    const title = `\`${exchange.to}\` takes the place of \`${exchange.from}\` here, and ${draft.title}`
    return { ...rest, title, side: 'head', at: exchange.at }
  }
}

function draftOf(delta: Delta, by: Reached): readonly Draft[] {
  const judged = [...by.values()].flatMap((use) => {
    const level = levelOf(delta, use.way)
    return level === undefined ? [] : [{ use, level }]
  })
  const [first, ...rest] = judged
  if (first === undefined) return []
  const worst = rest.reduce(
    (one, other) => (one.level !== other.level && worse(one.level, other.level) === other.level ? other : one),
    first,
  )
  const { rule, title, detail } = wordingOf(delta, worst.use.way.direction, worst.use.whole)
  const operations = judged.filter(({ level }) => level === worst.level).flatMap(({ use }) => [...use.operations])
  return [
    {
      ...{ rule, title, detail, level: worst.level, side: delta.side, at: delta.at },
      affects: [...new Set(operations)],
      name: labelOf(delta, worst.use.whole),
      ...(delta.repair === undefined ? {} : { repair: delta.repair }),
      ...(delta.part === 'property-removed' ? { removes: [fieldOf(delta)] } : {}),
    },
  ]
}

function fieldOf({ at, name }: Delta): Removed {
  const owner = nameAt(at).split('.').at(-2)?.replace(/\W+$/, '')
  return { kind: 'field', text: name, owner: owner !== undefined && /^[A-Z]\w+$/.test(owner) ? owner : undefined }
}

function labelOf(delta: Delta, whole: string): string {
  const named = nameAt(delta.at)
  const label = named === '' ? whole : `\`${named}\``
  return ['enum-value', 'required', 'variant'].includes(delta.part) ? `\`${delta.name}\` of ${label}` : label
}

/** One place can be reached as a part of several schemas, some of which are sent and others received: its worst side is told. */
function mergeEqual(drafts: readonly Draft[]): readonly Draft[] {
  const merged = new Map<string, Draft>()
  // What was not the same everywhere can not be given back to all.
  const apart = new Set<string>()
  const old = ({ repair }: Draft) => canonical(repair?.to)
  for (const draft of drafts) {
    const key = JSON.stringify([draft.rule, draft.side, draft.at.path, pointerOf(draft.at), draft.name])
    const known = merged.get(key)
    if (known === undefined || (known.level !== draft.level && worse(known.level, draft.level) === draft.level))
      merged.set(key, draft)
    else if (known.level === draft.level)
      merged.set(key, { ...known, affects: [...new Set([...known.affects, ...draft.affects])] })
    if (known !== undefined && old(known) !== old(draft)) apart.add(key)
  }
  return [...merged].map(([key, { repair, ...draft }]) =>
    repair === undefined || apart.has(key) ? draft : { ...draft, repair },
  )
}
