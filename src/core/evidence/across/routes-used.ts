import type { NameRole } from '../../context/counterpart/name.ts'
import { routeNames } from '../../context/counterpart/names/routes.ts'
import { normalRoute, routesIn, routeWords, sameRoute } from '../../context/counterpart/route.ts'
import type { SearchHit } from '../../context/counterpart/search.ts'
import { singular, wordsOfName } from '../../context/counterpart/spelling.ts'
import { ecosystemOf, placeOf as placeIn } from '../../surface/ecosystem.ts'
import { placeOf } from './code-hits.ts'
import type { Removed, UsedAt } from './removed.ts'

/** Takes a route with its method, `GET /orders/{id}`; gives the route alone, parameters erased. */
export function routeOf(text: string): string | undefined {
  return normalRoute(text.replace(/^[A-Z]+ /, ''))
}

/** Takes a removed route and lines of code; gives those that call it by its method, or in a way that does not say which where no method of its path is left. Those that serve it are another matter. */
export function callsOf({ text: removed, isLast }: Removed, hits: readonly SearchHit[]): readonly UsedAt[] {
  const route = routeOf(removed)
  if (route === undefined) return []
  const method = methodOf(removed)
  return atEnd(route, hits)
    .filter(({ text, path }) => {
      if (isKey(text) || roleIn(text, path, route) !== 'calls') return false
      const said = saidMethod(text)
      return (said === undefined ? isLast === true : said === method) && isRoute(text, route)
    })
    .map(placeOf)
}

/** Whoever writes a route writes its last word. */
function atEnd(route: string, hits: readonly SearchHit[]): readonly SearchHit[] {
  const [last] = routeWords(route)
  return hits.filter(({ word }) => word === last)
}

function isRoute(text: string, route: string): boolean {
  return routesIn(text).some((one) => sameRoute(one, route))
}

/** Gives the method of a route that is written with it. */
export function methodOf(removed: string): string {
  const [method = ''] = removed.split(' ', 1)
  return method
}

/** A type or a table that has routes for its keys describes them and calls none. */
function isKey(text: string): boolean {
  return /^\s*["'`]\/[^"'`]*["'`]\s*\??\s*:/.test(text)
}

const verbs = 'get|post|put|patch|delete|head|options'
const called = new RegExp(`\\.\\s*(?:http)?(${verbs})(?:\\w{0,24})?\\s*(?:<[^()]{0,80}>)?\\s*\\(`, 'i')
const named = new RegExp(`["'\`](${verbs})["'\`]|\\bHttpMethod\\.(${verbs})\\b|\\b(?:http\\.)?Method(${verbs})\\b`, 'i')

/** The method that a calling line says, `client.get(`, `method: 'DELETE'`, `http.MethodPut`. */
function saidMethod(text: string): string | undefined {
  const [, ofName, ofEnum, ofConstant] = named.exec(text) ?? []
  return (ofName ?? ofEnum ?? ofConstant ?? called.exec(text)?.[1])?.toUpperCase()
}

const declaring =
  /(?<![A-Za-z])(?:Http|Map)?([Gg]et|GET|[Pp]ost|POST|[Pp]ut|PUT|[Pp]atch|PATCH|[Dd]elete|DELETE|[Hh]ead|HEAD)(?![a-z])/

/** Takes a removed route and lines of code; gives the first that declares it by its method. */
export function servedAt({ kind, text: removed }: Removed, hits: readonly SearchHit[]): UsedAt | undefined {
  const route = kind === 'route' ? routeOf(removed) : undefined
  if (route === undefined) return undefined
  const method = methodOf(removed)
  const isSame = (text: string) => declaring.exec(text)?.[1]?.toUpperCase() === method
  const at = atEnd(route, hits).find((hit) => isSame(hit.text) && declaresRoute(hit, route) && isWhole(hit, route))
  return at === undefined ? undefined : placeOf(at)
}

/** One word at the end of a route could be the end of many: then the path of the file has to say the word before it. */
function isWhole({ text, path }: SearchHit, route: string): boolean {
  const [, before] = routeWords(route)
  if (before === undefined) return true
  const isLong = routesIn(text).some((one) => sameRoute(one, route) && routeWords(one).length > 1)
  return isLong || wordsOfName(path).some((word) => singular(word) === singular(wordsOfName(before).at(-1) ?? ''))
}

/** Says whether a line of code declares a route, by any method. */
export function declaresRoute({ text, path }: SearchHit, route: string): boolean {
  return roleIn(text, path, route) === 'declares'
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
  const [first] = roles
  if (first === undefined) return undefined
  if (ecosystem === 'javascript' && isCalling(text, path)) return 'calls'
  return roles.includes('declares') ? 'declares' : first
}

/** `api.get("/orders")` is a router to one and a client to another: whoever waits for it, writes an id into it or runs in a browser calls it. */
function isCalling(text: string, path: string): boolean {
  if (!called.test(text)) return false
  return /\bawait\s|\breturn\s|\$\{|\.then\(/.test(text) || placeIn(path, 'javascript') !== 'server'
}
