import { ordered } from '../order/ordered.ts'
import type { EarlierText } from '../reader.ts'
import { appOf, dependenciesIn, migrationName, type Named, namedIn } from './django-path.ts'

/** What a migration says of others. */
interface Links {
  readonly dependencies: readonly Named[]
  readonly replaces: readonly Named[]
}

function linksOf({ text }: EarlierText): Links {
  return { dependencies: dependenciesIn(text), replaces: namedIn(text, 'replaces') }
}

/** Takes a migration and the others of its folder; gives the label of their app: the folder's name, or what they call it when they name each other. */
export function labelOf(own: EarlierText, others: readonly EarlierText[]): string {
  const folder = appOf(own.path)
  const all = [own, ...others]
  const names = new Set(all.map(({ path }) => migrationName(path)))
  const count = new Map<string, number>()
  for (const one of all)
    for (const { app, name } of linksOf(one).dependencies)
      if (names.has(name) && name !== '0001_initial') count.set(app, (count.get(app) ?? 0) + 1)
  const [most] = [...count].toSorted(([, a], [, b]) => b - a)
  return most === undefined || count.has(folder) ? folder : most[0]
}

/** Takes a migration and the others of its folder; gives those that run before it, each behind what it depends on. What a squashed migration stands for is left out. */
export function ancestors(own: EarlierText, others: readonly EarlierText[]): readonly EarlierText[] {
  const { byName, before, isReplaced } = linked([...others, own])
  const self = migrationName(own.path)
  const found = reached(self, before)
  const names =
    found.length > 0
      ? found
      : unlinked(
          self,
          [...byName.keys()].filter((name) => !isReplaced(name)),
        )
  return ordered(names, before).flatMap((name) => byName.get(name) ?? [])
}

/** Takes the migrations of a folder; gives them each behind what it depends on, without those that a squashed one stands for. */
export function inOrder(all: readonly EarlierText[]): readonly EarlierText[] {
  const { byName, before, isReplaced } = linked(all)
  const names = [...byName.keys()].filter((name) => !isReplaced(name))
  return ordered(names, before).flatMap((name) => byName.get(name) ?? [])
}

interface Linked {
  readonly byName: ReadonlyMap<string, EarlierText>
  /** The names of those that one depends on. */
  readonly before: (name: string) => readonly string[]
  readonly isReplaced: (name: string) => boolean
}

function linked(all: readonly EarlierText[]): Linked {
  const byName = new Map(all.map((one) => [migrationName(one.path), one]))
  const links = new Map([...byName].map(([name, one]) => [name, linksOf(one)]))
  const squashed = new Map(
    [...links].flatMap(([name, { replaces }]) => replaces.map((old) => [old.name, name] as const)),
  )
  const before = (name: string) => {
    const named = (links.get(name)?.dependencies ?? []).map((one) => squashed.get(one.name) ?? one.name)
    return named.filter((one) => one !== name && byName.has(one))
  }
  return { byName, before, isReplaced: (name) => squashed.has(name) }
}

function reached(self: string, before: (name: string) => readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const open = [...before(self)]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name) || name === self) continue
    seen.add(name)
    open.push(...before(name))
  }
  return [...seen]
}

/** Without a dependency that is known, by their numbers. */
function unlinked(self: string, names: readonly string[]): readonly string[] {
  return /^\d/.test(self) ? names.filter((name) => /^\d/.test(name) && name < self) : []
}
