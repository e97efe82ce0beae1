import type { Texts } from '../../change/text.ts'
import type { SearchHit } from '../../context/counterpart/search.ts'
import type { Evidence } from '../evidence.ts'
import { servedByController } from './controllers.ts'
import type { Removed, UsedAt } from './removed.ts'
import { resolverAt } from './resolvers.ts'
import { servedAt } from './routes-used.ts'
import { rpcServedAt } from './rpcs-served.ts'

/** Something removed that code of the head serves still, and where. */
export interface Served {
  readonly removed: Removed
  readonly at: UsedAt
}

/** Takes what contracts no longer have, lines of code and the texts of controllers; gives what is served all the same. */
export function servedIn(removes: readonly Removed[], hits: readonly SearchHit[], texts: Texts): readonly Served[] {
  return removes.flatMap((removed) => {
    const at = servedAt(removed, hits) ?? servedByController(removed, hits, texts) ?? handlerAt(removed, hits)
    return at === undefined ? [] : [{ removed, at }]
  })
}

/** Of what its contract decides: no server answers an rpc, or a field of a root, that its contract does not have. */
function handlerAt(removed: Removed, hits: readonly SearchHit[]): UsedAt | undefined {
  return rpcServedAt(removed, hits) ?? resolverAt(removed, hits)
}

/** Most places that are named. */
const maxPlaces = 3

/** Takes places with what stands there; gives them as part of a sentence, the first three by name. */
export function listed(places: readonly string[]): string {
  const more = places.length > maxPlaces ? ` and ${places.length - maxPlaces} more` : ''
  return `${places.slice(0, maxPlaces).join(', ')}${more}`
}

/**
 * Takes a fact of what is gone and what of it is served; gives the fact as it is then. Clients of a route that is served are not turned away: they
 * only no longer know it, which is `risky` where all of it is served, and of a document that is gone where any is. A handler of an rpc or of a field is
 * only named.
 */
export function stillServed(evidence: Evidence, served: readonly Served[]): Evidence {
  const { removes = [], rule } = evidence
  const places = served.map(({ removed: { kind, text, owner }, at }) => {
    const name = kind === 'route' ? text : `${owner}.${text}`
    return `\`${name}\` at \`${at.path}:${at.line}\``
  })
  if (served.some(({ removed }) => removed.kind !== 'route'))
    return {
      ...evidence,
      detail: `Code at the head still has ${listed(places)}: no request reaches it any more, or the contract is out of step with the code. ${evidence.detail}`,
    }
  const isAll = isDocument(rule) || removes.every((each) => served.some(({ removed }) => removed === each))
  return {
    ...evidence,
    ...(isAll ? { level: 'risky', title: withoutError(evidence.title) } : {}),
    detail: `Code at the head still serves ${listed(places)}: only the description is gone, and clients that are made from it lose the call. ${evidence.detail}`,
  }
}

function withoutError(title: string): string {
  return title.replace(/ (is|are) gone: clients get 404/, ' $1 no longer described, and code still serves it')
}

/** Says whether a rule is about a whole document that is gone: its API need not have gone with it. */
export function isDocument(rule: string): boolean {
  return rule.endsWith('-document-removed')
}

/** Takes the fact of a document that is gone and where code uses what it described; gives the fact with those places. A line that calls or publishes says as well that the interface is there still. */
export function describedStill(evidence: Evidence, places: readonly UsedAt[]): Evidence {
  const shown = places.map(({ path, line }) => `\`${path}:${line}\``)
  return {
    ...evidence,
    detail: `Code at the head still uses what it described: ${listed(shown)}. Either only the description is gone, or these break with it. ${evidence.detail}`,
  }
}
