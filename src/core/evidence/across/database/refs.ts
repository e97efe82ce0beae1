import type { Ref } from '../../../change/text.ts'
import type { SearchHit } from '../../../context/counterpart/search.ts'
import type { Evidence } from '../../evidence.ts'
import { groupBy } from '../../group-by.ts'
import { neededWords, soughtOf } from './sought.ts'
import { isSameDatabase, mayUse } from './where.ts'

/** Most texts that are read for their uses. */
const maxTexts = 40

/** A line that is likely to be a use, and so its file worth reading. */
const likely =
  /\b(?:select|insert|update|delete|from|join|into)\b|\b(?:class|struct|model|schema|enum|type)\s|[Tt]able|[Cc]olumn|Field\(|`(?:db|gorm|bun):/

/** Takes the facts of a run and where their words stand; gives the texts of the head that have to be read to tell what is a use, the likeliest first, at most 40. */
export function refsOfUses(evidence: readonly Evidence[], hits: readonly SearchHit[]): readonly Ref[] {
  const byWord = groupBy(hits, ({ word }) => word)
  const weights = new Map<string, number>()
  for (const one of evidence)
    for (const sought of soughtOf(one)) {
      const found = neededWords(sought).map((words) => words.flatMap((word) => byWord.get(word) ?? []))
      const holding = found.map((each) => new Set(each.map(({ path }) => path)))
      for (const { path, text } of found.flat()) {
        const isWanted = holding.every((paths) => paths.has(path)) || isHead(text)
        if (!isWanted || path === one.path || !isSameDatabase(one.path, path)) continue
        weights.set(path, (weights.get(path) ?? 0) + (likely.test(text) ? 4 : 1))
      }
    }
  return [...weights]
    .filter(([path]) => mayUse(path))
    .toSorted(([pathA, a], [pathB, b]) => b - a || (pathA < pathB ? -1 : 1))
    .slice(0, maxTexts)
    .map(([path]) => ({ revision: 'head', path }))
}

/** The class of a table says what it answers for itself. */
function isHead(text: string): boolean {
  return /^\s*(?:final\s+|abstract\s+)?class\s/.test(text)
}
