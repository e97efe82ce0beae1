import { type Cursor, members, step } from '../document/cursor.ts'
import type { Scope } from '../schema/scope.ts'
import { compareRequestBody } from './bodies.ts'
import type { Operation } from './operation.ts'
import { compareParameters } from './parameters.ts'
import { type PathItem, pairPaths, pathItems } from './paths.ts'
import { compareResponses } from './responses.ts'

/** What the server calls, and whom it concerns. */
interface Outbound {
  /** As people say it: `callback paid of POST /orders`. */
  readonly name: string
  readonly affects: readonly string[]
}

/** Compares what the server calls back for an operation: its requests are what the client receives. */
export function compareCallbacks(scope: Scope, operation: Operation): void {
  const after = new Map(members(step(operation.head, 'callbacks')))
  for (const [key, at] of members(step(operation.base, 'callbacks'))) {
    const other = after.get(key)
    const outbound = { name: `callback ${key}`, affects: [operation.name] }
    if (other === undefined) removed(scope, at, { ...outbound, name: `${outbound.name} of ${operation.name}` })
    else comparePaths(scope, scope.base.resolve(at), scope.head.resolve(other), () => outbound)
  }
}

/** Compares the webhooks of a document. */
export function compareWebhooks(scope: Scope, base: Cursor, head: Cursor): void {
  const [before, after] = [step(base, 'webhooks'), step(head, 'webhooks')]
  comparePaths(scope, before, after, ({ path }) => ({ name: `webhook ${path}`, affects: [path] }))
}

function comparePaths(
  scope: Scope,
  base: Cursor | undefined,
  head: Cursor | undefined,
  outboundOf: (item: PathItem) => Outbound,
): void {
  const { pairs, gone } = pairPaths(pathItems(base, scope.base), pathItems(head, scope.head))
  for (const item of gone) removed(scope, item.key, outboundOf(item))
  for (const [before, after] of pairs) compareItem(scope, before, after, outboundOf(before))
}

function removed(scope: Scope, at: Cursor, { name, affects }: Outbound): void {
  const [kind = '', ...words] = name.split(' ')
  scope.drafts.push({
    ...{
      rule: 'openapi-webhook-removed',
      level: 'breaking',
      side: 'base',
      at,
      affects,
      name: `\`${words.join(' ')}\``,
    },
    title: `the ${kind} \`${words.join(' ')}\` is gone: who waits for it is never called again`,
    detail: 'Announce its end, and send it until nobody is subscribed.',
  })
}

function compareItem(scope: Scope, before: PathItem, after: PathItem, outbound: Outbound): void {
  for (const [method, base] of before.operations) {
    const head = after.operations.get(method)
    if (head === undefined) {
      removed(scope, base, { ...outbound, name: `${outbound.name} (${method.toUpperCase()})` })
      continue
    }
    const operation: Operation = { name: outbound.name, base, head, sent: 'response', received: 'request' }
    compareParameters(scope, operation, before, after)
    compareRequestBody(scope, operation)
    compareResponses(scope, operation)
  }
}
