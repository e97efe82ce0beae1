import type { Site } from './site.ts'
import type { Permission } from './world.ts'

/** A request after routing: the template's parameters decoded, the JSON body read. */
export interface Call {
  readonly site: Site
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly accept: string
  readonly body: unknown
}

/** An answer; a Buffer is sent as it is, anything else as JSON, undefined as no content. */
export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** One operation: `template` is its key in GitHub's description, `needs` the permissions of which one is enough (none: metadata). */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly template: string
  readonly needs: readonly `${Permission}:${'read' | 'write'}`[]
  readonly run: (call: Call) => Promise<Answer> | Answer
}

const documentation_url = 'https://docs.github.com/rest'

/** The answer to what was read or changed. */
export function ok(body: unknown): Answer {
  return { status: 200, body }
}

/** The answer to what was made. */
export function created(body: unknown): Answer {
  return { status: 201, body }
}

/** The answer to a thing that is not there, or that the token may not know of. */
export function notFound(message = 'Not Found'): Answer {
  return { status: 404, body: { message, documentation_url, status: '404' } }
}

/** The answer to a token that lacks a permission. */
export function forbidden(message = 'Resource not accessible by integration'): Answer {
  return { status: 403, body: { message, documentation_url, status: '403' } }
}

/** The answer to a request without a token. */
export function unauthorized(): Answer {
  return { status: 401, body: { message: 'Requires authentication', documentation_url, status: '401' } }
}

/** The answer to a request that GitHub understands and refuses. */
export function unprocessable(errors: readonly unknown[], message = 'Unprocessable Entity'): Answer {
  return { status: 422, body: { message, errors, documentation_url, status: '422' } }
}

/** Longest text GitHub takes anywhere, in characters. */
const maxBody = 65_536

/** The refusal of a text beyond `maxBody`, as an error object of that resource; undefined where it fits. */
export function bodyTooLong(resource: string, body: string): Answer | undefined {
  if (Array.from(body).length <= maxBody) return undefined
  const message = `Body is too long (maximum is ${maxBody} characters)`
  return unprocessable([{ resource, code: 'custom', field: 'body', message: message }], 'Validation Failed')
}

/** The refusal of a blank comment; undefined where there is text. */
export function bodyMissing(resource: string, body: string): Answer | undefined {
  if (body.trim() !== '') return undefined
  return unprocessable([{ resource, code: 'missing_field', field: 'body' }], 'Validation Failed')
}

const maxPerPage = 100

/** One page of a list with GitHub's Link header: absolute addresses, 30 to a page unless asked, never more than 100. */
export async function paginate<T>(call: Call, items: readonly T[], show: (item: T) => unknown): Promise<Answer> {
  const { shown, headers } = pageOf(call, items)
  return { ...ok(await Promise.all(shown.map(show))), headers }
}

/** The items of the page that was asked for, and its Link header. */
export function pageOf<T>(call: Call, items: readonly T[], perPageDefault = 30) {
  const perPage = Math.min(maxPerPage, positive(call.query.get('per_page'), perPageDefault))
  const page = positive(call.query.get('page'), 1)
  const last = Math.max(1, Math.ceil(items.length / perPage))
  const address = (to: number) => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(to))
    return `${call.site.apiUrl}${call.path}?${query}`
  }
  const links: string[] = []
  if (page > 1) links.push(`<${address(page - 1)}>; rel="prev"`)
  if (page < last) links.push(`<${address(page + 1)}>; rel="next"`, `<${address(last)}>; rel="last"`)
  if (page > 1) links.push(`<${address(1)}>; rel="first"`)
  const headers: Readonly<Record<string, string>> = links.length === 0 ? {} : { link: links.join(', ') }
  return { shown: items.slice((page - 1) * perPage, page * perPage), headers, page }
}

function positive(value: string | null, otherwise: number): number {
  const number = Number(value ?? otherwise)
  return Number.isInteger(number) && number > 0 ? number : otherwise
}

/** Parameters that may hold slashes in GitHub's templates. */
const multiSegment = new Set(['path', 'base', 'head', 'tree_sha'])

/** Takes a template of GitHub's description and gives the pattern of the addresses it stands for. */
export function templatePattern(template: string): RegExp {
  const pattern = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_, name: string) => {
    if (/_(number|id)$/.test(name)) return `(?<${name}>\\d+)`
    return `(?<${name}>${multiSegment.has(name) ? '.+?' : '[^/]+'})`
  })
  return new RegExp(`^${pattern}$`, 's')
}
