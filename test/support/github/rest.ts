import { contract } from './openapi.ts'
import { type Answer, type Call, forbidden, notFound, type Route, templatePattern, unprocessable } from './route.ts'
import { contentRoutes } from './routes-content.ts'
import { conversationRoutes } from './routes-conversation.ts'
import { pullRoutes } from './routes-pulls.ts'
import { reviewRoutes } from './routes-reviews.ts'
import { mayUse, type Site } from './site.ts'
import type { Permission } from './world.ts'

/** A request to the REST API: its path without `/api/v3` and still encoded, its body as it came. */
export interface RestRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly accept: string
  readonly body: unknown
}

const routes: readonly { readonly route: Route; readonly pattern: RegExp }[] = [
  ...pullRoutes,
  ...reviewRoutes,
  ...conversationRoutes,
  ...contentRoutes,
].map((route) => ({ route, pattern: templatePattern(route.template) }))

/** Answers a REST request as GitHub would, and writes down where the request or our own answer is not what GitHub describes. */
export async function answerRest(site: Site, request: RestRequest): Promise<Answer> {
  const { method, path, query, body } = request
  const found = findRoute(request)
  if (found === undefined) {
    site.problems.push(`${method} ${path}: the stand-in has no such operation`)
    return notFound()
  }
  const { route, params } = found
  const report = (what: string) => site.problems.push(`${method} ${path}: ${what}`)
  for (const problem of contract().requestProblems(route, query, body)) report(`request: ${problem}`)
  const answer = await run(site, route, { ...request, site, params })
  if (Buffer.isBuffer(answer.body)) return answer
  // The wire has no undefined: what is checked is what JSON makes of it.
  const sent: unknown = answer.body === undefined ? undefined : JSON.parse(JSON.stringify(answer.body))
  for (const problem of contract().responseProblems(route, answer.status, sent))
    report(`answer ${answer.status}: ${problem}`)
  return answer
}

function findRoute({ method, path }: RestRequest) {
  for (const { route, pattern } of routes) {
    const match = route.method === method ? pattern.exec(path) : null
    if (match === null) continue
    const groups = Object.entries(match.groups ?? {})
    return { route, params: Object.fromEntries(groups.map(([name, value]) => [name, decodeURIComponent(value)])) }
  }
  return undefined
}

function run(site: Site, route: Route, call: Call): Promise<Answer> | Answer {
  const { owner, repo, pull_number: pull, issue_number: issue } = call.params
  const asked = `${owner}/${repo}`.toLowerCase()
  if (owner !== undefined && asked !== site.world.repository.toLowerCase()) return notFound()
  const number = pull ?? issue
  if (number !== undefined && Number(number) !== site.world.pull.number) return notFound()
  if (!allowed(site, route.needs)) return forbidden()
  const refusal = contract().refusal(route, call.body)
  if (refusal !== undefined) return unprocessable([], `Invalid request.\n\n${refusal}`)
  return route.run(call)
}

function allowed(site: Site, needs: Route['needs']): boolean {
  const kinds: readonly Permission[] = ['contents', 'pull-requests', 'issues', 'checks']
  if (needs.length === 0) return true
  return kinds.some((kind) =>
    (['read', 'write'] as const).some((wanted) => needs.includes(`${kind}:${wanted}`) && mayUse(site, kind, wanted)),
  )
}
