import type { Cursor } from '../document/cursor.ts'
import { directoryOf, distanceOf } from './files.ts'
import { type Named, type Names, namesOf } from './names.ts'

/** All named types of one revision. */
export interface Library {
  /** The types as a file knows them: its own, and of every other name the nearest declaration. Copies of a schema in other services do not mix. */
  readonly namesFor: (path: string) => Names
  /** Where a full name is declared. */
  readonly places: (name: string) => readonly Named[]
  readonly roots: readonly Cursor[]
}

/** Takes the roots of the schemas of one revision; gives the types that they declare. */
export function libraryOf(roots: readonly Cursor[]): Library {
  const byName = new Map<string, Named[]>()
  for (const root of roots)
    for (const [name, named] of namesOf(root)) {
      const known = byName.get(name)
      if (known === undefined) byName.set(name, [named])
      else known.push(named)
    }
  const places = (name: string) => byName.get(name) ?? []
  return { roots, places, namesFor: (path) => namesFor(path, places) }
}

function namesFor(path: string, places: Library['places']): Names {
  const known = new Map<string, Named | undefined>()
  return {
    get: (name) => {
      if (!known.has(name)) known.set(name, nearest(path, places(name)))
      return known.get(name)
    },
  }
}

function nearest(path: string, places: readonly Named[]): Named | undefined {
  const own = places.find(({ at }) => at.path === path)
  if (own !== undefined || places.length < 2) return own ?? places[0]
  const away = (named: Named) => distanceOf(directoryOf(path), directoryOf(named.at.path))
  return places.reduce((best, one) => (away(one) < away(best) ? one : best))
}
