import { canHold } from '../../../context/counterpart/likely-path.ts'
import { type SearchHit, searchable } from '../../../context/counterpart/search.ts'
import type { Evidence } from '../../evidence.ts'
import { isSchemaPath } from '../../graphql/groups.ts'
import { used } from '../still-used.ts'
import { mayAsk } from './check.ts'

/** Most names that are looked for, and most files that are read for them. */
const most = { names: 20, files: 60 } as const

/** Takes the facts of a run; gives the words by which queries that they refuse can be found. */
export function wordsOfQueries(evidence: readonly Evidence[]): readonly string[] {
  const words = evidence.filter(isFelt).flatMap(({ queried = [] }) => queried)
  return searchable(words.filter((word) => word.length > 1)).slice(0, most.names)
}

function isFelt({ contract, level, queried = [] }: Evidence): boolean {
  return contract === 'graphql' && level !== 'info' && queried.length > 0
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

/** In code a line of a query holds a name with its arguments or a brace, a fragment, a value before it or in its place, or a directive. */
function isAsking(text: string, word: string): boolean {
  return new RegExp(
    `(?:^|[{\\s:\`[])${word}\\s*(?:[({@})\\],]|$)|\\bon\\s+${word}\\b|\\b${word}\\s*:|:\\s*\\[*${word}\\b|@${word}\\b`,
  ).test(text)
}

/** Takes the facts and where queries were found to be refused; gives the facts that refuse them with those lines: that proves that they break. */
export function withQueries(evidence: readonly Evidence[], asked: readonly Evidence[]): readonly Evidence[] {
  return evidence.map((one) => {
    if (!isFelt(one)) return one
    const names = new Set([...one.affects, ...(one.removes ?? []).map(({ owner, text }) => `${owner}.${text}`)])
    const places = asked
      .filter(({ affects }) => affects.some((name) => names.has(name)))
      .map(({ path, line }) => ({ path, line }))
    const known = one.usedAt ?? []
    if (places.length === 0 || known.length > 0) return one
    return used(
      one,
      places,
      one.side === 'base' ? 'Queries at the head still ask for it' : 'Queries at the head are refused',
    )
  })
}
