import { canHold } from '../../../context/counterpart/likely-path.ts'
import { type SearchHit, searchable } from '../../../context/counterpart/search.ts'
import type { Evidence } from '../../evidence.ts'
import { isSchemaPath } from '../../graphql/groups.ts'
import { schemaRemoved } from '../../graphql/judge.ts'
import { used } from '../still-used.ts'
import { mayAsk } from './check.ts'

/** Most names that are looked for, and most files that are read for them. */
const most = { names: 20, files: 60 } as const

/** Takes the facts of a run; gives the words by which queries for what a schema of GraphQL no longer has can be found. */
export function wordsOfQueries(evidence: readonly Evidence[]): readonly string[] {
  const names = evidence
    .filter(isGone)
    .flatMap(({ affects, removes = [] }) => [...affects, ...removes.map(({ text }) => text)])
    .map((name) => /(\w+)[^\w]*$/.exec(name)?.[1] ?? '')
  return searchable(names.filter((name) => name.length > 1)).slice(0, most.names)
}

/** What may go once nobody asks for it is gone all the same. */
function isGone({ contract, rule, side }: Evidence): boolean {
  return contract === 'graphql' && side === 'base' && rule.endsWith('-removed') && rule !== schemaRemoved
}

/** Takes the facts and where their words stand; gives the paths of the head that may hold a query for what is gone. */
export function pathsOfQueries(evidence: readonly Evidence[], hits: readonly SearchHit[]): readonly string[] {
  const words = new Set(wordsOfQueries(evidence))
  const fit = hits.filter(
    ({ word, path, text }) =>
      words.has(word) && mayAsk(path) && canHold(path) && (isSchemaPath(path) || isAsking(text, word)),
  )
  return [...new Set(fit.map(({ path }) => path))].slice(0, most.files)
}

/** In code a line of a query holds a name, its arguments and a brace, or a fragment. */
function isAsking(text: string, word: string): boolean {
  return new RegExp(`(?:^|[{\\s:\`])${word}\\s*(?:[({@}]|$)|\\bon\\s+${word}\\b|\\b${word}\\s*:`).test(text)
}

/** Takes the facts and what queries were found to ask for; gives the facts of what is gone with the lines that ask for it. */
export function withQueries(evidence: readonly Evidence[], asked: readonly Evidence[]): readonly Evidence[] {
  return evidence.map((one) => {
    if (!isGone(one)) return one
    const names = new Set([...one.affects, ...(one.removes ?? []).map(({ owner, text }) => `${owner}.${text}`)])
    const places = asked.filter(({ affects: [name = ''] }) => names.has(name)).map(({ path, line }) => ({ path, line }))
    const known = one.usedAt ?? []
    const isKnown = (path: string, line: number) => known.some((it) => it.path === path && it.line === line)
    const fresh = places.filter(({ path, line }) => !isKnown(path, line))
    return fresh.length === 0 || known.length > 0 ? one : used(one, fresh, 'Queries at the head still ask for it')
  })
}
