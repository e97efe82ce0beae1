import { type Texts, textsOf } from '../../change/text.ts'
import { canHold } from '../../context/counterpart/likely-path.ts'
import type { NameRole } from '../../context/counterpart/name.ts'
import { routeNames } from '../../context/counterpart/names/routes.ts'
import { normalRoute, routesIn, routeWords, sameRoute } from '../../context/counterpart/route.ts'
import { type SearchHit, searchable } from '../../context/counterpart/search.ts'
import { camel, pascal, snake, wordsOfName } from '../../context/counterpart/spelling.ts'
import { ecosystemOf, isCode } from '../../surface/ecosystem.ts'
import type { Evidence } from '../evidence.ts'
import { soughtOf, wordsOfAll } from './database/sought.ts'
import { databaseUses, headOf } from './database/uses.ts'
import type { Removed, UsedAt } from './removed.ts'

/** Most places that are named, and most removed things that are looked for. */
const maxPlaces = 3
const maxRemoved = 20

/** Takes the facts of a run; gives the words by which what they removed can be found in code. Empty where nothing was removed, so that nothing has to be searched. */
export function wordsOfRemoved(evidence: readonly Evidence[]): readonly string[] {
  const removed = evidence.flatMap((one) => one.removes ?? []).slice(0, maxRemoved)
  return searchable([...removed.flatMap(formsOf), ...wordsOfAll(evidence.flatMap(soughtOf))])
}

function formsOf({ kind, text, owner }: Removed): readonly string[] {
  switch (kind) {
    case 'route':
      return routeWords(routeOf(text) ?? '').slice(0, 1)
    case 'topic':
      return [text]
    case 'field':
      return isTelling(text) ? [...spellings(text), ...(owner === undefined ? [] : [owner])] : []
    default:
      return []
  }
}

/** A name of one word could be anybody's. */
function isTelling(name: string): boolean {
  return wordsOfName(name).length >= 2 && name.length >= 6
}

function spellings(name: string): readonly string[] {
  const words = wordsOfName(name)
  return [...new Set([name, camel(words), snake(words), pascal(words)])]
}

function routeOf(text: string): string | undefined {
  return normalRoute(text.replace(/^[A-Z]+ /, ''))
}

/** Takes the facts of a run, where their words stand in the head, and the texts that `refsOfUses` asks for; gives the facts with the lines of code that still use what is gone, or do not set what has to be set: that proves that it breaks. What a database no longer has is not found without the texts. */
export function withUses(
  evidence: readonly Evidence[],
  hits: readonly SearchHit[],
  texts: Texts = textsOf([]),
): readonly Evidence[] {
  const inCode = hits.filter(({ path, text }) => isCode(ecosystemOf(path)) && canHold(path) && !isComment(text))
  const contracts = new Set(evidence.map(({ path }) => path))
  const elsewhere = inCode.filter(({ path }) => !contracts.has(path))
  const queries = hits.filter(({ path, text }) => isQuery(path) && !contracts.has(path) && !isComment(text))
  const head = headOf(evidence, hits, texts)
  return evidence.map((one) => {
    if (one.level !== 'breaking' && one.assured !== true) return one
    const removes = one.removes ?? []
    const served = removes.flatMap((each) => servedAt(each, elsewhere))
    const open = removes.filter((each) => !served.some(({ removed }) => removed === each))
    const gone = open.slice(0, maxRemoved).flatMap((each) => [...usesOf(each, elsewhere), ...asksOf(each, queries)])
    const places = distinct([...gone, ...databaseUses(one, head)])
    if (places.length > 0) return used(one, places)
    return served.length === 0 ? one : stillServed(one, served, open.length === 0)
  })
}

/** A document of GraphQL that asks, wherever it lies. */
function isQuery(path: string): boolean {
  return /\.(?:graphqls?|gql)$/i.test(path)
}

/** Lines of queries that ask for a field that nothing else has; a declaration has a type behind its name. */
function asksOf({ kind, text: name, isLast }: Removed, queries: readonly SearchHit[]): readonly UsedAt[] {
  if (kind !== 'field' || isLast !== true) return []
  const asks = new RegExp(`^\\s*(?:\\w+\\s*:\\s*)?${name}\\b\\s*(?:\\(.*)?[{@]?`)
  const declares = new RegExp(`\\b${name}\\s*(?:\\([^)]*\\))?\\s*:`)
  return queries.filter(({ word, text }) => word === name && asks.test(text) && !declares.test(text)).map(placeOf)
}

/** A removed route that code of the head declares by the same verb, and where. */
interface Served {
  readonly removed: Removed
  readonly at: UsedAt
}

const verb =
  /(?<![A-Za-z])(?:Http|Map)?([Gg]et|GET|[Pp]ost|POST|[Pp]ut|PUT|[Pp]atch|PATCH|[Dd]elete|DELETE|[Hh]ead|HEAD)(?![a-z])/

function servedAt(removed: Removed, hits: readonly SearchHit[]): readonly Served[] {
  const route = removed.kind === 'route' ? routeOf(removed.text) : undefined
  if (route === undefined) return []
  const [method = ''] = removed.text.split(' ', 1)
  const isSame = (text: string) => verb.exec(text)?.[1]?.toUpperCase() === method
  const at = hits.find((hit) => isSame(hit.text) && roleIn(hit.text, hit.path, route) === 'declares')
  return at === undefined ? [] : [{ removed, at: placeOf(at) }]
}

/** Clients of a route that is served still are not turned away: they only no longer know it. */
function stillServed(evidence: Evidence, served: readonly Served[], isAll: boolean): Evidence {
  const shown = served.slice(0, maxPlaces).map(({ removed, at }) => `\`${removed.text}\` at \`${at.path}:${at.line}\``)
  const more = served.length > maxPlaces ? ` and ${served.length - maxPlaces} more` : ''
  return {
    ...evidence,
    level: isAll ? 'risky' : evidence.level,
    detail: `Code at the head still serves ${shown.join(', ')}${more}: only the description is gone, and clients that are made from it lose the call. ${evidence.detail}`,
  }
}

function isComment(text: string): boolean {
  return /^\s*(?:\/\/|#|\*|\/\*|--|"""|''')/.test(text)
}

function usesOf(removed: Removed, hits: readonly SearchHit[]): readonly UsedAt[] {
  switch (removed.kind) {
    case 'route':
      return callsOf(routeOf(removed.text), hits)
    case 'topic':
      return hits.filter(({ text }) => isQuoted(text, removed.text)).map(placeOf)
    case 'field':
      return isTelling(removed.text) ? readsOf(removed, hits) : []
    default:
      return []
  }
}

/** Lines that call the route; those that serve it are another matter. */
function callsOf(route: string | undefined, hits: readonly SearchHit[]): readonly UsedAt[] {
  if (route === undefined) return []
  return hits
    .filter(
      ({ text, path }) => roleIn(text, path, route) === 'calls' && routesIn(text).some((one) => sameRoute(one, route)),
    )
    .map(placeOf)
}

/** What a line does with a route that it writes: a declaration wins over the habit of a path. */
function roleIn(text: string, path: string, route: string): NameRole | undefined {
  const ecosystem = ecosystemOf(path)
  const rows = routeNames
    .filter((table) => table.ecosystem === ecosystem || table.ecosystem === 'any')
    .flatMap(({ rows }) => rows)
  const roles = rows.flatMap(({ role, pattern }) =>
    [...text.matchAll(new RegExp(pattern.source, pattern.flags))].flatMap(([, name = '']) => {
      const written = normalRoute(name)
      return written !== undefined && sameRoute(written, route) ? [role] : []
    }),
  )
  return roles.includes('declares') ? 'declares' : roles[0]
}

function isQuoted(text: string, name: string): boolean {
  return ['"', "'", '`'].some((quote) => text.includes(`${quote}${name}${quote}`))
}

/** Lines that read or write the field, in files that name its type. */
function readsOf({ text: name, owner }: Removed, hits: readonly SearchHit[]): readonly UsedAt[] {
  const mention =
    owner === undefined ? undefined : new Set(hits.filter(({ word }) => word === owner).map(({ path }) => path))
  const forms = new Set(spellings(name))
  return hits
    .filter(({ word, path, text }) => forms.has(word) && mention?.has(path) !== false && isAccess(text, word))
    .map(placeOf)
}

/** `x.name`, `x.getName()`, `x["name"]`, `name:` of a literal. */
function isAccess(text: string, name: string): boolean {
  return new RegExp(`(?:\\.|\\?\\.|->|::)\\s*${name}\\b|\\[\\s*["']${name}["']\\s*\\]`).test(text)
}

function placeOf({ path, line }: SearchHit): UsedAt {
  return { path, line }
}

function distinct(places: readonly UsedAt[]): readonly UsedAt[] {
  return [...new Map(places.map((place) => [`${place.path}:${place.line}`, place])).values()]
}

function used(evidence: Evidence, places: readonly UsedAt[]): Evidence {
  const shown = places.slice(0, maxPlaces).map(({ path, line }) => `\`${path}:${line}\``)
  const more = places.length > maxPlaces ? ` and ${places.length - maxPlaces} more` : ''
  const what = evidence.removes === undefined ? 'Inserts at the head do not set it' : 'Code at the head still uses it'
  return {
    ...evidence,
    // Whoever said that it is safe has overlooked these.
    level: 'breaking',
    usedAt: places,
    detail: `${what}: ${shown.join(', ')}${more}. ${evidence.detail}`,
  }
}
