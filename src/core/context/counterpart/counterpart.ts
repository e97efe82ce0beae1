import { type Ref, type Texts, textOr } from '../../change/text.ts'
import type { LineRange, OutlineOf } from '../outline/outline.ts'
import { pathsByHits } from './by-hits.ts'
import { pathsByName } from './by-path.ts'
import { choose } from './choose.ts'
import { type Found, finderIn } from './find-in-text.ts'
import { canHold, mayBeShown } from './likely-path.ts'
import type { What } from './looks/look.ts'
import type { Name } from './name.ts'
import { joinPlaces } from './place.ts'
import type { SearchHit } from './search.ts'
import { soughtOf } from './sight.ts'

/** The other side of a name; `place` is undefined where it was looked for and not found, which proves no absence. */
export interface Counterpart {
  readonly name: Name
  readonly from: { readonly path: string; readonly line: number }
  readonly place: { readonly path: string; readonly lines: LineRange } | undefined
  /** It stands in a file of the change, so that it is not read for its own sake. */
  readonly inChange: boolean
  readonly what: What
}

/** Files that are read for their other side: where the tree was searched, and where paths alone are known. */
const mostRefs = { searched: 40, byPath: 24 } as const

/**
 * Takes the names of a run and either the hits of a search or, where there was none, the paths of the tree; gives files of the head in which
 * the other side may stand: names in turn, at most 40 files, or 24 by path. Never a file of the change, which is read anyway.
 */
export function wantedCounterparts(
  names: readonly Name[],
  found: { readonly hits: readonly SearchHit[] | undefined; readonly tree: readonly string[] | undefined },
  changed: ReadonlySet<string>,
): readonly Ref[] {
  const { hits, tree } = found
  const perName = hits === undefined ? pathsByName(names, tree ?? []) : pathsByHits(names, hits)
  const most = hits === undefined ? mostRefs.byPath : mostRefs.searched
  const paths = new Set<string>()
  const turns = Math.max(0, ...perName.map((one) => one.length))
  for (let turn = 0; turn < turns; turn += 1)
    for (const one of perName) {
      const path = one[turn]
      if (path !== undefined && !changed.has(path) && paths.size < most) paths.add(path)
    }
  return [...paths].map((path) => ({ revision: 'head', path }))
}

/** Lines that hold a name and are looked at: of a run, shared among its names, and of each name at least so many. */
const mostLines = { perRun: 40_000, perName: 1_000 } as const

/** What the other side is looked for in: files that were wanted, the files of the change, and the texts of both. */
export interface CounterpartInput {
  readonly candidates: readonly string[]
  readonly changed: ReadonlySet<string>
  readonly texts: Texts
  readonly outlineOf: OutlineOf
}

/**
 * Takes the names of a run and the texts that were read; gives their other sides, most important first: for each name at most 2 places, of a
 * function 3, each at most 40 lines, no two of them overlapping without being the same. Hides no secret: whoever shows a place redacts it.
 */
export function counterpartsOf(names: readonly Name[], input: CounterpartInput): readonly Counterpart[] {
  const sought = names.map(soughtOf)
  const found = names.map((): Found[] => [])
  const left = names.map(() => Math.max(mostLines.perName, Math.floor(mostLines.perRun / names.length)))
  for (const path of new Set([...input.candidates, ...input.changed])) {
    const mayHold = input.changed.has(path) ? canHold(path) : mayBeShown(path)
    const text = mayHold ? textOr(input.texts.get({ revision: 'head', path })) : undefined
    if (text === undefined) continue
    const find = finderIn(path, text, input.outlineOf)
    for (const [index, one] of sought.entries()) {
      const finding = find(one, left[index] ?? 0)
      left[index] = (left[index] ?? 0) - finding.looked
      for (const each of finding.found) found[index]?.push(each)
    }
  }
  const counterparts = names.flatMap((name, index) => ofName(name, found[index] ?? [], input.changed))
  return joinPlaces(counterparts.toSorted((a, b) => b.importance - a.importance).map(({ counterpart }) => counterpart))
}

interface Weighed {
  readonly counterpart: Counterpart
  readonly importance: number
}

/** A name that tells less than this is not missed where nothing was found. */
const missed = 3.5

function ofName(name: Name, found: readonly Found[], changed: ReadonlySet<string>): readonly Weighed[] {
  const from = { path: name.path, line: name.line }
  const elsewhere = found.filter((one) => one.path !== name.path)
  const chosen = choose(name, elsewhere).map(({ path, what, weight, lines }, nth) => ({
    counterpart: { name, from, place: { path, lines: lines() }, inChange: changed.has(path), what },
    importance: name.weight * (nth === 0 ? 1 : 0.6) + weight / 100,
  }))
  // Where both sides stand in one file, the diff or its surroundings show them.
  if (chosen.length > 0 || found.length > 0) return chosen
  const what = missingWhat(name)
  if (what === undefined || name.weight < missed) return []
  return [{ counterpart: { name, from, place: undefined, inChange: false, what }, importance: name.weight * 0.3 }]
}

/** Only a table and a message must have another side somewhere; a route without a contract, or a type of a library, says nothing. */
function missingWhat(name: Name): What | undefined {
  if (name.kind === 'table') return 'schema'
  if (name.kind === 'message') return name.role === 'consumer' ? 'producer' : 'consumer'
  return undefined
}
