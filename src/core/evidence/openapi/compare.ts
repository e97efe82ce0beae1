import { type Cursor, step } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'
import type { Draft } from '../document/draft.ts'
import { member, textAt } from '../document/json.ts'
import { schemaComparer } from '../schema/compare.ts'
import { draftsOf } from '../schema/reach.ts'
import type { Scope } from '../schema/scope.ts'
import { compareRequestBody } from './bodies.ts'
import type { Operation } from './operation.ts'
import { compareCallbacks, compareWebhooks } from './outbound.ts'
import { compareParameters } from './parameters.ts'
import { type PathItem, pathItems } from './paths.ts'
import { compareResponses } from './responses.ts'
import { compareSchemes, compareSecurity } from './security.ts'
import { pairServed } from './servers.ts'

/** Every rule of OpenAPI documents, besides those of schemas; each has a page. */
export const openapiRules = [
  'openapi-document-removed',
  'openapi-base-path-changed',
  'openapi-operation-removed',
  'openapi-operation-id-changed',
  'openapi-webhook-removed',
  'openapi-deprecated',
  'openapi-parameter-removed',
  'openapi-required-parameter-added',
  'openapi-parameter-required',
  'openapi-parameter-serialization-changed',
  'openapi-request-body-removed',
  'openapi-request-body-required',
  'openapi-request-media-type-removed',
  'openapi-response-removed',
  'openapi-response-body-removed',
  'openapi-response-media-type-removed',
  'openapi-response-header-removed',
  'openapi-security-tightened',
  'openapi-security-scheme-changed',
] as const

/** Takes the root of an OpenAPI document in both revisions; gives what its clients feel. `cut` is told when a document was too large to be compared whole. */
export function compareOpenApi(
  base: { readonly root: Cursor; readonly documents: Documents },
  head: { readonly root: Cursor; readonly documents: Documents },
  cut: () => void,
): readonly Draft[] {
  const scope: Scope = {
    base: base.documents,
    head: head.documents,
    schemas: schemaComparer(base.documents, head.documents, cut),
    drafts: [],
    uses: [],
  }
  comparePaths(scope, base.root, head.root)
  compareWebhooks(scope, base.root, head.root)
  compareSchemes(scope, base.root, head.root)
  return [...scope.drafts, ...draftsOf(scope.uses)]
}

function comparePaths(scope: Scope, base: Cursor, head: Cursor): void {
  const { pairs, gone, moved } = pairServed(
    { root: base, items: pathItems(step(base, 'paths'), scope.base) },
    { root: head, items: pathItems(step(head, 'paths'), scope.head) },
  )
  scope.drafts.push(...moved)
  for (const item of gone) operationsRemoved(scope, item, [...item.operations], item.key, true)
  for (const [before, after] of pairs) {
    for (const [method, operation] of before.operations) {
      const other = after.operations.get(method)
      const isLast = after.operations.size === 0
      if (other === undefined) operationsRemoved(scope, before, [[method, operation]], operation, isLast)
      else
        compareOperation(
          scope,
          { name: nameOf(method, before), base: operation, head: other, sent: 'request', received: 'response' },
          { items: [before, after], roots: [base, head] },
        )
    }
  }
}

function nameOf(method: string, { path }: PathItem): string {
  return `${method.toUpperCase()} ${path}`
}

/** What was deprecated before may go: its clients have been told. */
function operationsRemoved(
  scope: Scope,
  item: PathItem,
  gone: readonly (readonly [string, Cursor])[],
  at: Cursor,
  isLast: boolean,
): void {
  const names = gone.map(([method]) => nameOf(method, item))
  if (names.length === 0) return
  const told = gone.every(([, operation]) => member(operation.value, 'deprecated') === true)
  const sunset = gone.map(([, operation]) => textAt(operation.value, 'x-sunset')).find((date) => date !== undefined)
  const until = sunset === undefined ? '' : `, with ${sunset} as its end`
  scope.drafts.push({
    removes: names.map((text) => ({ kind: 'route', text, owner: undefined, ...(isLast ? { isLast } : {}) })),
    rule: 'openapi-operation-removed',
    level: told && sunset === undefined ? 'risky' : 'breaking',
    ...{ side: 'base', at, affects: names, name: names.map((name) => `\`${name}\``).join(', ') },
    title: `${names.map((name) => `\`${name}\``).join(', ')} ${names.length === 1 ? 'is' : 'are'} gone: clients get 404`,
    detail: told
      ? `It was deprecated before this change${until}. Look at its traffic before it goes.`
      : 'Mark it `deprecated` with the date of its end, watch its traffic, and remove it at zero.',
  })
}

interface Around {
  readonly items: readonly [base: PathItem, head: PathItem]
  readonly roots: readonly [base: Cursor, head: Cursor]
}

function compareOperation(
  scope: Scope,
  operation: Operation,
  { items: [before, after], roots: [base, head] }: Around,
): void {
  compareParameters(scope, operation, before, after)
  compareRequestBody(scope, operation)
  compareResponses(scope, operation)
  compareSecurity(scope, operation, base, head)
  compareLife(scope, operation)
  compareCallbacks(scope, operation)
}

function compareLife(scope: Scope, { name, base, head }: Operation): void {
  const common = { level: 'info', side: 'head', affects: [name], name: `\`${name}\`` } as const
  const [was, is] = [textAt(base.value, 'operationId'), textAt(head.value, 'operationId')]
  if (was !== undefined && was !== is)
    scope.drafts.push({
      ...{ rule: 'openapi-operation-id-changed', ...common, at: step(head, 'operationId') ?? head },
      title: `\`${name}\` is called \`${is ?? 'nothing'}\` and no longer \`${was}\`: generated clients rename the method`,
      detail: 'The wire stays the same; code that is generated again does not compile.',
    })
  if (member(base.value, 'deprecated') !== true && member(head.value, 'deprecated') === true)
    scope.drafts.push({
      ...{ rule: 'openapi-deprecated', ...common, at: step(head, 'deprecated') ?? head },
      title: `\`${name}\` is deprecated`,
      detail: 'Say what replaces it and when it goes.',
    })
}
