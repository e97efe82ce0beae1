import { isContract } from '../../surface/api/contracts.ts'
import { ecosystemOf } from '../../surface/ecosystem.ts'
import { codeLooks, definition } from './looks/code.ts'
import type { Look, What } from './looks/look.ts'
import { messageLooks } from './looks/messages.ts'
import { tableLooks } from './looks/tables.ts'
import type { Name } from './name.ts'
import { routesIn, sameRoute } from './route.ts'
import { wordAt } from './search.ts'
import { formsOf } from './search-words.ts'

/** What one line is to a name, and how sure that is. */
export interface Sight {
  readonly what: What
  readonly sort: string
  readonly weight: number
}

const looks: readonly Look[] = [...tableLooks, ...messageLooks, ...codeLooks]

/** Characters of a line that are matched. */
const maxLine = 300
/** Stands for the name in the patterns of looks. */
const mark = '¤'

/** What is asked of every line for one name, made once. */
export interface Sought {
  readonly name: Name
  readonly forms: readonly string[]
  /** Weightiest first. */
  readonly looks: readonly Look[]
}

/** Takes a name; gives what its other side can look like. */
export function soughtOf(name: Name): Sought {
  const answering = looks.filter((look) => look.kind === name.kind && (look.answers?.includes(name.role) ?? true))
  return { name, forms: formsOf(name), looks: answering.toSorted((a, b) => b.weight - a.weight) }
}

/** Takes what is sought and a line of a file, decorators above it joined in front; gives what the line is to the name, or undefined where it only mentions it. */
export function sightOf(sought: Sought, path: string, whole: string): Sight | undefined {
  const line = whole.slice(0, maxLine)
  if (sought.name.kind === 'route') return routeSight(sought.name, path, line)
  const sights = sought.forms
    .filter((form) => wordAt(line, form) >= 0)
    .flatMap((form) => bestLook(sought, form, line) ?? [])
  return sights.reduce<Sight | undefined>(
    (best, one) => (best === undefined || one.weight > best.weight ? one : best),
    undefined,
  )
}

function bestLook({ name, looks: asked }: Sought, form: string, line: string): Sight | undefined {
  const marked = markAll(line, form)
  if (name.kind === 'message' && !isQuoted(form, marked)) return undefined
  // What a contract declares is defined somewhere: that is its other side, and no call.
  if (name.kind === 'function' && definition.test(marked))
    return ecosystemOf(name.path) === 'contract' ? answering : undefined
  return asked.find((look) => look.pattern.test(marked))
}

const answering: Sight = { what: 'route', sort: 'definition', weight: 80 }

/** `order.paid` outside of quotes is a field of an order; a constant or a class stands without them. */
function isQuoted(form: string, marked: string): boolean {
  return /^(?:\w+|[A-Z].*)$/.test(form) || /["'`]¤|¤["'`]|^\s*¤:/.test(marked)
}

function markAll(line: string, form: string): string {
  let marked = line.replaceAll(mark, ' ')
  for (let at = wordAt(marked, form); at >= 0; at = wordAt(marked, form, at + 1))
    marked = `${marked.slice(0, at)}${mark}${marked.slice(at + form.length)}`
  return marked
}

const client =
  /\b(?:fetch|axios|got|ky|request\w*|httpx?|\w*[cC]lient\w*|\$http|restTemplate|\w*[aA]pi\w*|curl|NewRequest\w*|_?(?:get|post|put|patch|delete)Async)\b|\$\{/
const server =
  /@\w*(?:Mapping|Get|Post|Put|Patch|Delete|Path|Controller|Route|route|get|post|put|delete)\b|\b(?:router|app|routes?|r|g|mux|Route|server|fastify|group)\b\s*(?:\.|::)\w+\(|\[(?:Http\w+|Route)\(|\bpath\(|^\s*(?:get|post|put|patch|delete|resources?|scope|live)\b|\.(?:GET|POST|PUT|PATCH|DELETE|HandleFunc|route|Map(?:Get|Post|Put|Delete))\(/

function routeSight(name: Name, path: string, line: string): Sight | undefined {
  if (!routesIn(line).some((route) => sameRoute(route, name.text))) return undefined
  if (isContract(path, ecosystemOf(path)) || /^\s*["']?\/\S*["']?\s*:\s*\{?\s*$/.test(line))
    return { what: 'contract', sort: 'contract', weight: 90 }
  if (name.role === 'calls') return server.test(line) ? { what: 'route', sort: 'route', weight: 80 } : undefined
  return client.test(line) && !server.test(line) ? { what: 'caller', sort: 'caller', weight: 60 } : undefined
}
