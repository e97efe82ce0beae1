import { mayBeShown, migrationTime, pathBonus } from './likely-path.ts'
import type { Name } from './name.ts'
import type { SearchHit } from './search.ts'
import { sightOf, soughtOf } from './sight.ts'

/** Files of one name: a function has many callers. */
const perName = { function: 6, other: 4 } as const
/** Below this a line only mentions the name. */
const least = 25

/** Takes a name's hits in the whole tree; gives the paths that are worth reading, those that define or connect before those that alter or use. */
export function pathsByHits(names: readonly Name[], hits: readonly SearchHit[]): readonly (readonly string[])[] {
  const byWord = hitsByWord(hits)
  const usable = new Map<string, boolean>()
  const isUsable = (path: string): boolean => {
    const known = usable.get(path) ?? mayBeShown(path)
    usable.set(path, known)
    return known
  }
  return names.map((name) => ranked(name, byWord, isUsable))
}

function hitsByWord(hits: readonly SearchHit[]): ReadonlyMap<string, readonly SearchHit[]> {
  const byWord = new Map<string, SearchHit[]>()
  for (const hit of hits) {
    const known = byWord.get(hit.word)
    if (known === undefined) byWord.set(hit.word, [hit])
    else known.push(hit)
  }
  return byWord
}

interface Ranked {
  readonly path: string
  readonly sort: string
  readonly score: number
}

function ranked(
  name: Name,
  byWord: ReadonlyMap<string, readonly SearchHit[]>,
  isUsable: (path: string) => boolean,
): readonly string[] {
  const sought = soughtOf(name)
  const best = new Map<string, Ranked>()
  for (const hit of sought.forms.flatMap((form) => byWord.get(form) ?? [])) {
    if (hit.path === name.path || !isUsable(hit.path)) continue
    const sight = sightOf(sought, hit.path, hit.text) ?? mention(hit)
    if (sight === undefined) continue
    const score = sight.weight + pathBonus(name, hit.path)
    if (score >= least && score > (best.get(hit.path)?.score ?? 0))
      best.set(hit.path, { path: hit.path, sort: sight.sort, score })
  }
  const ordered = [...best.values()].toSorted(byScore)
  const firsts = new Map(ordered.toReversed().map((one) => [one.sort, one.path]))
  const leading = ordered.filter((one) => firsts.get(one.sort) === one.path)
  const paths = new Set([...leading, ...ordered].map((one) => one.path))
  return [...paths].slice(0, name.kind === 'function' ? perName.function : perName.other)
}

/** A line that holds little but the name is the argument of a call, or an annotation, that began above it: only the file can tell of which. */
function mention({ word, text }: SearchHit): { readonly sort: string; readonly weight: number } | undefined {
  const rest = text.replace(word, '').replace(/\s/g, '')
  return rest.length <= 24 && /["'`]/.test(rest) ? { sort: 'argument', weight: 50 } : undefined
}

/** Of equal alterations the newest file comes first, of everything else the first by name. */
function byScore(a: Ranked, b: Ranked): number {
  if (a.score !== b.score) return b.score - a.score
  const forward = a.path < b.path ? -1 : 1
  if (a.sort !== 'alteration') return forward
  return migrationTime(a.path) === migrationTime(b.path)
    ? -forward
    : migrationTime(a.path) < migrationTime(b.path)
      ? 1
      : -1
}
