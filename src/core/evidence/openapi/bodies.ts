import { type Cursor, members, step } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'
import { member } from '../document/json.ts'
import type { Repair } from '../document/repair.ts'
import type { Direction } from '../schema/level.ts'
import type { Use } from '../schema/reach.ts'
import { type Scope, useSchema } from '../schema/scope.ts'
import type { Operation } from './operation.ts'

/** Compares what an operation takes as its body. */
export function compareRequestBody(scope: Scope, operation: Operation): void {
  const [base, head] = [bodyOf(operation.base, scope.base), bodyOf(operation.head, scope.head)]
  const common = { affects: [operation.name], name: `\`${operation.name}\`` }
  const isRequired = (body: Cursor) => member(body.value, 'required') === true
  if (head === undefined) {
    if (base !== undefined)
      scope.drafts.push({
        ...{ rule: 'openapi-request-body-removed', level: 'breaking', side: 'base', at: base, ...common },
        title:
          operation.sent === 'request'
            ? `\`${operation.name}\` takes no body any more: what clients send is lost or refused`
            : `the ${operation.name} comes without a body now: who reads it breaks`,
        detail: 'Keep the body until nobody depends on it, or give the new behaviour a name of its own.',
      })
    return
  }
  if (isRequired(head) && (base === undefined || !isRequired(base)))
    scope.drafts.push({
      ...keptOptional(head),
      ...{
        rule: 'openapi-request-body-required',
        level: 'breaking',
        side: 'head',
        at: step(head, 'required') ?? head,
        ...common,
      },
      title: `\`${operation.name}\` requires a body now: clients that send none are refused`,
      detail: 'Keep it optional with a default; require it when all clients send it.',
    })
  if (base === undefined) return
  const use = { direction: operation.sent, operation: operation.name, whole: `the body of \`${operation.name}\`` }
  for (const gone of compareContent(scope, step(base, 'content'), step(head, 'content'), use))
    scope.drafts.push({
      ...{ rule: 'openapi-request-media-type-removed', level: 'breaking', side: 'base', at: gone.at, ...common },
      title:
        operation.sent === 'request'
          ? `\`${operation.name}\` no longer accepts \`${gone.name}\`: clients that send it get 415`
          : `the ${operation.name} no longer comes as \`${gone.name}\`: who reads it breaks`,
      detail: 'Accept both until nobody sends the old one.',
    })
}

/** What is optional breaks nobody: takes a parameter or a body that is required, and gives that as a repair. */
export function keptOptional(required: Cursor): { readonly repair?: Repair } {
  const at = step(required, 'required')
  return at === undefined ? {} : { repair: { at, to: false } }
}

function bodyOf(operation: Cursor, documents: Documents): Cursor | undefined {
  const body = step(operation, 'requestBody')
  return body === undefined ? undefined : documents.resolve(body)
}

/** Where a list of media types is used. */
export type ContentUse = Pick<Use, 'operation' | 'whole'> & { readonly direction: Direction }

/** Says whether a media type keeps the types of JSON; one that covers JSON counts. */
export function isJson(type: string): boolean {
  return /\b(?:nd)?json(?:l|lines)?\b|\*\/\*|^application\/\*|yaml|msgpack|cbor/i.test(type)
}

/** A media type that has no counterpart any more. */
export interface GoneMediaType {
  readonly name: string
  readonly at: Cursor
}

/** Compares two lists of media types and the schemas in them; gives those that are gone. A wildcard stands for what it covers. */
export function compareContent(
  scope: Scope,
  base: Cursor | undefined,
  head: Cursor | undefined,
  { direction, ...use }: ContentUse,
): readonly GoneMediaType[] {
  const after = members(head).map(([name, at]) => [essence(name), at] as const)
  const gone: GoneMediaType[] = []
  for (const [name, at] of members(base)) {
    const other = after.find(([type]) => type === essence(name)) ?? after.find(([type]) => covers(type, essence(name)))
    if (other === undefined) gone.push({ name, at })
    else
      for (const key of ['schema', 'itemSchema'])
        useSchema(scope, step(at, key), step(other[1], key), { ...use, way: { direction, text: !isJson(name) } })
  }
  return gone
}

/** Without its parameters, which rarely tell one body from another, except where they carry a version. */
function essence(type: string): string {
  const [name = '', ...parameters] = type.toLowerCase().split(';')
  return [name, ...parameters.filter((one) => !/^\s*charset=/.test(one))].map((one) => one.trim()).join(';')
}

function covers(wildcard: string, type: string): boolean {
  if (wildcard === '*/*') return true
  return wildcard.endsWith('/*') && type.startsWith(wildcard.slice(0, -1))
}
