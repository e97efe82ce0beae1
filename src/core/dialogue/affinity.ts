import type { Name } from '../context/counterpart/name.ts'
import { baseName } from '../surface/ecosystem.ts'
import type { SurfaceFile } from '../surface/surface.ts'

/** A word that says what a file is for and not what it is about: `order.controller.ts` and `order.dto.ts` are both about orders. */
const roles =
  /(?:^|[._-])(?:controllers?|resolvers?|handlers?|routes?|router|endpoints?|views?|dtos?|schemas?|serializers?|types?|interfaces?|services?|repositor(?:y|ies)|daos?|stores?|models?|entit(?:y|ies)|tasks?|jobs?|workers?|consumers?|producers?|processors?|listeners?|subscribers?|events?|mappers?|queries|commands?|clients?|apis?|impl|module|index|mod|main)(?=$|[._-])/g

/** A stem that more files share than this names a convention, not a subject. */
const mostNamesakes = 12

/**
 * Takes the files of a plan and the names that each of them changes; gives the groups of files that belong together: a route with its
 * handler and types, a producer with its consumer, a migration with its model. Files that share a name or a subject are linked, and so
 * is what is linked to them. Groups and their files in the order of the input.
 */
export function groupsOf(
  files: readonly SurfaceFile[],
  names: ReadonlyMap<string, readonly Name[]>,
): readonly (readonly SurfaceFile[])[] {
  const byKey = new Map<string, string[]>()
  for (const { file } of files) {
    for (const key of new Set([subjectOf(file.path), ...(names.get(file.path) ?? []).map(keyOf)])) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [file.path])
      else known.push(file.path)
    }
  }
  const parents = new Map(files.map(({ file }) => [file.path, file.path]))
  for (const [first, ...others] of byKey.values()) {
    if (first === undefined || others.length >= mostNamesakes) continue
    for (const other of others) parents.set(rootOf(parents, other), rootOf(parents, first))
  }
  const groups = new Map<string, SurfaceFile[]>()
  for (const one of files) {
    const root = rootOf(parents, one.file.path)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [one])
    else group.push(one)
  }
  return [...groups.values()]
}

function rootOf(parents: Map<string, string>, path: string): string {
  let at = path
  for (let next = parents.get(at); next !== undefined && next !== at; next = parents.get(at)) at = next
  parents.set(path, at)
  return at
}

/** The same table is named in the singular by its model and in the plural by its migration. */
function keyOf({ kind, text }: Name): string {
  const plain = text.toLowerCase().replace(/[^a-z0-9/]/g, '')
  return `${kind} ${kind === 'table' ? plain.replace(/ies$/, 'y').replace(/s$/, '') : plain}`
}

/** What a file is about: its name without the words for its role; where nothing is left, its folder. */
function subjectOf(path: string): string {
  const parts = path.split('/')
  const name = baseName(path).replace(/\.[^.]*$/, '')
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
  const bare = words.replace(roles, '').replace(/[^a-z0-9]/g, '')
  const folder = parts.slice(0, -1).join('/')
  if (bare === '') return `folder ${folder}`
  return `subject ${parts.length > 2 ? (parts[0] ?? '') : ''} ${bare.replace(/s$/, '')}`
}
