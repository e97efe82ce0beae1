import type { Name } from '../../context/counterpart/name.ts'
import { routesIn, routeWords, sameRoute } from '../../context/counterpart/route.ts'
import { type SearchHit, searchable } from '../../context/counterpart/search.ts'
import { isContract } from '../../surface/api/contracts.ts'
import { ecosystemOf, isCode, placeOf } from '../../surface/ecosystem.ts'
import type { Evidence } from '../evidence.ts'
import { isReleased } from './released.ts'
import { declaresRoute } from './routes-used.ts'

/** The rules of code and contract that no longer say the same. */
export const driftRules = ['contract-route-stale', 'contract-route-missing'] as const

/** Most routes that are looked for. */
const maxRoutes = 12

/** Takes the names that the changed code declares; gives the words by which their routes can be found in contracts. */
export function wordsOfRoutes(names: readonly Name[]): readonly string[] {
  return searchable(
    declared(names)
      .slice(0, maxRoutes)
      // Of a new one the neighbours are looked for as well, by what is before its last word.
      .flatMap(({ text, side }) => routeWords(text).slice(0, side === 'RIGHT' ? 2 : 1)),
  )
}

function declared(names: readonly Name[]): readonly Name[] {
  return names.filter(({ kind, role, path }) => kind === 'route' && role === 'declares' && isServer(path))
}

/** A client that is made from a contract writes its routes too. */
function isServer(path: string): boolean {
  const ecosystem = ecosystemOf(path)
  return isCode(ecosystem) && placeOf(path, ecosystem) === 'server' && !/(?:^|\/)(?:clients?|sdks?)\//i.test(path)
}

/** Takes the names of the changed code, where their words stand in the head, and the changed paths; gives the routes that code dropped and an unchanged contract still promises, and those that code added beside others of a contract that does not know them. */
export function driftOf(
  names: readonly Name[],
  hits: readonly SearchHit[],
  changed: ReadonlySet<string>,
): readonly Evidence[] {
  const promises = hits.filter(({ path }) => isDescription(path) && !changed.has(path))
  const routes = declared(names)
  const isOn = (side: Name['side'], name: Name) =>
    routes.some((one) => one.side === side && sameRoute(one.text, name.text))
  return routes.slice(0, maxRoutes).flatMap((name): readonly Evidence[] => {
    const at = promises.find(({ text }) => isKey(text) && routesIn(text).some((one) => sameRoute(one, name.text)))
    const isLeft = () => isOn('RIGHT', name) || hits.some((hit) => isServer(hit.path) && declaresRoute(hit, name.text))
    if (name.side === 'LEFT') return at !== undefined && !isLeft() ? [stale(name, at)] : []
    if (isOn('LEFT', name) || at !== undefined) return []
    // A route of one word is as good as a pattern for many.
    if (routeWords(name.text).length < 2) return []
    const sibling = promises.find(({ text }) => isKey(text) && routesIn(text).some((one) => isSibling(one, name.text)))
    return sibling === undefined ? [] : [missing(name, sibling)]
  })
}

function isDescription(path: string): boolean {
  return /\.(?:ya?ml|json)$/.test(path) && isContract(path, ecosystemOf(path)) && !isReleased(path)
}

/** A path of a description is the key of an object. */
function isKey(text: string): boolean {
  return /^\s*["']?\/[^"']*["']?\s*:/.test(text)
}

/** The same but for its last part. */
function isSibling(one: string, other: string): boolean {
  const parent = (route: string) => route.split('/').slice(0, -1).join('/')
  return parent(one) !== '' && parent(one) === parent(other)
}

function stale(name: Name, at: SearchHit): Evidence {
  return {
    ...{ rule: 'contract-route-stale', contract: 'openapi', level: 'risky', surface: 'api' },
    ...{ path: name.path, side: 'base', line: name.line, endLine: name.line, affects: [name.text] },
    title: `code no longer declares \`${name.text}\`, and \`${at.path}:${at.line}\` still promises it: clients that go by the contract get 404`,
    detail: 'Take it out of the contract in the same change, or keep serving it until its clients have moved.',
  }
}

function missing(name: Name, at: SearchHit): Evidence {
  return {
    ...{ rule: 'contract-route-missing', contract: 'openapi', level: 'info', surface: 'api' },
    ...{ path: name.path, side: 'head', line: name.line, endLine: name.line, affects: [name.text] },
    title: `\`${name.text}\` is new in code, and \`${at.path}\`, which describes its neighbours, does not know it`,
    detail: 'Describe it in the same change, so that clients are generated with it.',
  }
}
