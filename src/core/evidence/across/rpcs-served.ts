import type { SearchHit } from '../../context/counterpart/search.ts'
import { camel, pascal, snake, wordsOfName } from '../../context/counterpart/spelling.ts'
import { placeOf } from './code-hits.ts'
import type { Removed, UsedAt } from './removed.ts'

/** What generators call the class or interface that a server of a service derives from. */
function namesOfService(owner: string): readonly string[] {
  const ends = ['', 'Server', 'Servicer', 'Base', 'ImplBase', 'Grpc', 'Handler']
  return [...ends.map((end) => `${owner}${end}`), `Unimplemented${owner}Server`, `Register${owner}Server`]
}

/** Takes a removed rpc; gives the words by which code that serves it can be found: its spellings, and what its service is called in generated code. */
export function wordsOfRpc({ text, owner }: Removed): readonly string[] {
  return owner === undefined ? [] : [...spellings(text), ...namesOfService(owner)]
}

function spellings(name: string): readonly string[] {
  const words = wordsOfName(name)
  return [...new Set([name, camel(words), snake(words), pascal(words)])]
}

/** Takes a removed rpc and lines of code; gives the first that defines a method of its name, in a file that names its service. */
export function rpcServedAt(removed: Removed, hits: readonly SearchHit[]): UsedAt | undefined {
  const { kind, text, owner } = removed
  if (kind !== 'rpc' || owner === undefined) return undefined
  const services = new Set(namesOfService(owner))
  const naming = new Set(hits.filter(({ word }) => services.has(word)).map(({ path }) => path))
  const forms = new Set(spellings(text))
  const at = hits.find((hit) => forms.has(hit.word) && naming.has(hit.path) && defines(hit))
  return at === undefined ? undefined : placeOf(at)
}

/** A method with the parameters that a handler has; a call has none of these before its name. */
function defines({ text, word }: SearchHit): boolean {
  return new RegExp(
    `^\\s*(?:func\\s*\\([^()\\n]{1,120}\\)\\s*${word}\\s*\\(|(?:async\\s+)?def\\s+${word}\\s*\\(\\s*self\\b|(?:async\\s+)?fn\\s+${word}\\s*\\(|(?:public|override)\\s[^=;\\n]{0,160}\\b${word}\\s*\\()`,
  ).test(text)
}
