import { baseName } from '../../surface/ecosystem.ts'
import { isDump, mayBeShown, pathBonus, suits } from './likely-path.ts'
import type { Name } from './name.ts'
import { formsOf } from './search-words.ts'
import { wordsOfName } from './spelling.ts'

/** Words of a file name that are put together to make a name. */
const maxWordsJoined = 4
/** Words of a file name that are looked at. */
const maxWords = 16
/** Files of one name, whole schemas, and contracts of a run that are read for their names alone; files of one name that are compared at all. */
const most = { perName: 3, dumps: 2, contracts: 4, namesakes: 300 } as const
const contractFile = /(?:open-?api|swagger|async-?api)[\w.-]*\.(?:ya?ml|json)$|\.(?:proto|graphqls?)$/i

/** Takes names and all paths of the tree; gives for each name the paths whose file name says it: where a tree cannot be searched, this is all that is read. */
export function pathsByName(names: readonly Name[], tree: readonly string[]): readonly (readonly string[])[] {
  const byKey = keysOf(names)
  const beginnings = beginningsOf(names)
  const found = names.map((): Candidate[] => [])
  const whole: string[] = []
  for (const path of tree) {
    if (isDump(path) || contractFile.test(path)) whole.push(path)
    for (const [index, isWhole] of namedBy(path, byKey, beginnings)) {
      const known = found[index]
      if (known !== undefined && known.length < most.namesakes) known.push({ path, whole: isWhole })
    }
  }
  const [dumps, contracts] = [
    whole.filter(isDump).filter(mayBeShown),
    whole.filter((path) => !isDump(path)).filter(mayBeShown),
  ]
  return names.map((name, index) => {
    const rest =
      name.kind === 'table'
        ? dumps.slice(0, most.dumps)
        : name.kind === 'route'
          ? contracts.slice(0, most.contracts)
          : []
    return [...new Set([...rest, ...ranked(name, found[index] ?? [])])]
  })
}

interface Candidate {
  readonly path: string
  /** The file is named so, and not only among other words. */
  readonly whole: boolean
}

/** Names by their spelling without case and separators. */
function keysOf(names: readonly Name[]): ReadonlyMap<string, readonly number[]> {
  const byKey = new Map<string, number[]>()
  for (const [index, name] of names.entries())
    for (const key of new Set(formsOf(name).map((form) => wordsOfName(form).join('')))) {
      if (key.length < 4) continue
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [index])
      else known.push(index)
    }
  return byKey
}

/** Every way in which a key begins, word by word: most file names are left at their first word. */
function beginningsOf(names: readonly Name[]): ReadonlySet<string> {
  const forms = names.flatMap(formsOf).map(wordsOfName)
  return new Set(forms.flatMap((words) => words.map((_, at) => words.slice(0, at + 1).join(''))))
}

/** Indexes of the names that the words of a file name make, taken together as they stand. */
function namedBy(
  path: string,
  byKey: ReadonlyMap<string, readonly number[]>,
  beginnings: ReadonlySet<string>,
): ReadonlyMap<number, boolean> {
  const found = new Map<number, boolean>()
  const words = wordsOfName(stemOf(path))
  for (let from = 0; from < Math.min(words.length, maxWords); from += 1) {
    let key = ''
    for (let to = from; to < Math.min(words.length, from + maxWordsJoined); to += 1) {
      key += words[to] ?? ''
      if (!beginnings.has(key)) break
      const whole = from === 0 && to === words.length - 1
      for (const index of byKey.get(key) ?? []) found.set(index, found.get(index) === true || whole)
    }
  }
  return found
}

const general = /^(?:models?|entit(?:y|ies)|schemas?|tasks|jobs|consumers?|index|mod|__init__)\./

/** A file that is named for its sort belongs to its folder. */
function stemOf(path: string): string {
  const name = baseName(path)
  if (general.test(name)) return path.split('/').at(-2) ?? ''
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

function ranked(name: Name, candidates: readonly Candidate[]): readonly string[] {
  const scored = candidates
    .filter(({ path, whole }) => path !== name.path && suits(name, path) && (whole || name.kind !== 'type'))
    .map(({ path, whole }) => ({ path, score: pathBonus(name, path) + (whole ? 20 : 0) }))
  // Names of migrations begin with their time: the newest first.
  const ordered = scored.toSorted((a, b) => b.score - a.score || (a.path < b.path ? 1 : -1))
  return ordered
    .map((one) => one.path)
    .filter(mayBeShown)
    .slice(0, most.perName)
}
