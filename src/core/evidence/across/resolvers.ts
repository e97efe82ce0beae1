import type { SearchHit } from '../../context/counterpart/search.ts'
import { pascal, wordsOfName } from '../../context/counterpart/spelling.ts'
import { placeOf } from './code-hits.ts'
import type { Removed, UsedAt } from './removed.ts'

/** Takes a removed field; gives the words by which its resolver can be found. Empty for a field of anything but an operation's root. */
export function wordsOfResolver(removed: Removed): readonly string[] {
  return isRoot(removed) ? [removed.text, exported(removed.text)] : []
}

function isRoot({ kind, owner }: Removed): boolean {
  return kind === 'field' && (owner === 'Query' || owner === 'Mutation' || owner === 'Subscription')
}

/** As Go exports a name. */
function exported(name: string): string {
  return pascal(wordsOfName(name))
}

/** Takes a removed field and lines of code; gives the first that says that it resolves that field of that root. */
export function resolverAt(removed: Removed, hits: readonly SearchHit[]): UsedAt | undefined {
  if (!isRoot(removed)) return undefined
  const { text: name, owner = '' } = removed
  const ways = [
    `^func \\(\\w{1,40} \\*${owner.toLowerCase()}Resolver\\) ${exported(name)}\\(`,
    `^\\s*@${owner.toLowerCase()}\\.field\\(\\s*["']${name}["']`,
    `@${owner}\\(.{0,200}\\bname:\\s*["'\`]${name}["'\`]`,
    `@Dgs${owner}\\(\\s*field\\s*=\\s*"${name}"`,
    `@SchemaMapping\\(\\s*typeName\\s*=\\s*"${owner}",\\s*field\\s*=\\s*"${name}"`,
  ].map((way) => new RegExp(way))
  const words = new Set(wordsOfResolver(removed))
  const at = hits.find(({ word, text }) => words.has(word) && ways.some((way) => way.test(text)))
  return at === undefined ? undefined : placeOf(at)
}
