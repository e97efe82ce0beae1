import { type Ref, type Texts, textsOf } from '../../change/text.ts'
import { routeWords } from '../../context/counterpart/route.ts'
import { type SearchHit, searchable } from '../../context/counterpart/search.ts'
import type { Evidence } from '../evidence.ts'
import { type CodeHits, codeHits } from './code-hits.ts'
import { controllersOf } from './controllers.ts'
import { soughtOf, wordsOfAll } from './database/sought.ts'
import { databaseUses, headOf } from './database/uses.ts'
import { readsOf, wordsOfField } from './fields-used.ts'
import type { Removed, UsedAt } from './removed.ts'
import { wordsOfResolver } from './resolvers.ts'
import { callsOf, routeOf } from './routes-used.ts'
import { wordsOfRpc } from './rpcs-served.ts'
import { describedStill, isDocument, listed, type Served, servedIn, stillServed } from './still-served.ts'
import { topicUses } from './topics-used.ts'

/** Most removed things that are looked for, most places that are kept, and most texts that are read to know who wrote them. */
const most = { removed: 20, places: 50, texts: 40 } as const

/** Takes the facts of a run; gives the words by which what they removed can be found in code. Empty where nothing was removed, so that nothing has to be searched. */
export function wordsOfRemoved(evidence: readonly Evidence[]): readonly string[] {
  const removed = evidence.flatMap((one) => one.removes ?? []).slice(0, most.removed)
  return searchable([...removed.flatMap(formsOf), ...wordsOfAll(evidence.flatMap(soughtOf))])
}

function formsOf(removed: Removed): readonly string[] {
  switch (removed.kind) {
    case 'route':
      return routeWords(routeOf(removed.text) ?? '')
    case 'topic':
      return [removed.text]
    case 'field':
      return [...wordsOfField(removed), ...wordsOfResolver(removed)]
    case 'rpc':
      return wordsOfRpc(removed)
    default:
      return []
  }
}

/** Takes the facts of a run, where their words stand in the head, and the texts that `refsOfUses` and `refsOfNamed` ask for; gives the facts with the lines of code that still use what is gone, or do not set what has to be set: that proves that it breaks. What a database no longer has is not found without the texts. */
export function withUses(
  evidence: readonly Evidence[],
  hits: readonly SearchHit[],
  texts: Texts = textsOf([]),
): readonly Evidence[] {
  const code = codeHits(evidence, hits, texts)
  const head = headOf(evidence, hits, texts)
  return evidence.map((one) => {
    if (!isJudged(one)) return one
    const { gone, served } = placesOf(one, code, texts)
    const noted = served.length === 0 ? one : stillServed(one, served)
    // Where a route of it is served the contract was cut, and the others may be served in a way that is not seen.
    if (served.some(({ removed }) => removed.kind === 'route')) return noted
    const places = distinct([...gone, ...databaseUses(one, head)])
    if (places.length === 0) return noted
    return isDocument(one.rule) ? describedStill(noted, places) : proven(noted, places)
  })
}

function isJudged({ level, assured }: Evidence): boolean {
  return level === 'breaking' || assured === true
}

/** Takes the facts of a run and where their words stand; gives the texts of the head that would be named, or whose routes begin with a part of a removed one: to know which of them are generated, and what they serve. At most 40. */
export function refsOfNamed(evidence: readonly Evidence[], hits: readonly SearchHit[]): readonly Ref[] {
  const code = codeHits(evidence, hits, textsOf([]))
  const paths = evidence.filter(isJudged).flatMap((one) => {
    const { gone, served } = placesOf(one, code, textsOf([]))
    const routes = (one.removes ?? []).flatMap((each) => (each.kind === 'route' ? (routeOf(each.text) ?? []) : []))
    const controllers = routes.slice(0, most.removed).flatMap((route) => controllersOf(route, code.written))
    return [...served.map(({ at }) => at.path), ...controllers, ...gone.map(({ path }) => path)]
  })
  return [...new Set(paths)].slice(0, most.texts).map((path) => ({ revision: 'head', path }))
}

interface Places {
  readonly gone: readonly UsedAt[]
  readonly served: readonly Served[]
}

/** What is served is not gone, whoever calls it. */
function placesOf({ removes = [] }: Evidence, code: CodeHits, texts: Texts): Places {
  const served = servedIn(removes.slice(0, most.removed), code.written, texts)
  const open = removes.filter((each) => !served.some(({ removed }) => removed === each))
  return { gone: open.slice(0, most.removed).flatMap((each) => usesOf(each, code)), served }
}

function usesOf(removed: Removed, code: CodeHits): readonly UsedAt[] {
  switch (removed.kind) {
    case 'route':
      return callsOf(removed, code.written)
    case 'topic':
      return topicUses(removed.text, code.written)
    case 'field':
      return readsOf(removed, code)
    default:
      return []
  }
}

function distinct(places: readonly UsedAt[]): readonly UsedAt[] {
  return [...new Map(places.map((place) => [`${place.path}:${place.line}`, place])).values()].slice(0, most.places)
}

/** What nothing removes has to be set. */
function proven(evidence: Evidence, places: readonly UsedAt[]): Evidence {
  return evidence.removes === undefined
    ? used(evidence, places, 'Inserts at the head do not set it')
    : used(evidence, places)
}

/** Takes a fact, lines of the head and what they do; gives the fact that is proven by them, each line once. */
export function used(evidence: Evidence, places: readonly UsedAt[], what = 'Code at the head still uses it'): Evidence {
  const usedAt = distinct(places)
  const shown = listed(usedAt.map(({ path, line }) => `\`${path}:${line}\``))
  // Whoever said that it is safe has overlooked these.
  return { ...evidence, level: 'breaking', usedAt, detail: `${what}: ${shown}. ${evidence.detail}` }
}
