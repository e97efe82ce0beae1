import type { Removed } from '../across/removed.ts'
import { channelsOf } from '../asyncapi/channels.ts'
import { pathItems } from '../openapi/paths.ts'
import { type Cursor, items, step } from './cursor.ts'
import type { Documents } from './documents.ts'
import type { Draft } from './draft.ts'
import { member, textAt } from './json.ts'
import { kindOf } from './kind.ts'

/** An operation or a channel of a document, by what its users call. */
interface Part {
  readonly name: string
  /** What it is called wherever the document says it is served: `/v1` and `/v2` are two. */
  readonly served: string
  readonly removed: Removed
  readonly isDeprecated: boolean
}

/** What a document offers; undefined for one that is no OpenAPI or AsyncAPI document. */
interface Offer {
  readonly kind: 'openapi' | 'asyncapi'
  /** The path of its first server; empty where it names none. */
  readonly server: string
  readonly parts: readonly Part[]
}

function offerOf(root: Cursor | undefined, documents: Documents): Offer | undefined {
  if (root === undefined) return undefined
  switch (kindOf(root.value)) {
    case 'openapi':
      return { kind: 'openapi', server: serverOf(root), parts: operationsOf(root, documents) }
    case 'asyncapi-2':
    case 'asyncapi-3':
      return { kind: 'asyncapi', server: '', parts: channelsIn(root, documents) }
    default:
      return undefined
  }
}

/** Of `https://api.example.com/v1/` it is `/v1`; a part that is a variable tells nothing. */
function serverOf(root: Cursor): string {
  const [first] = items(step(root, 'servers'))
  const path = (textAt(first?.value, 'url') ?? '').replace(/^[a-z][a-z\d+.-]*:/i, '').replace(/^\/\/[^/]*/, '')
  return path.includes('{') ? '' : path.replace(/\/$/, '')
}

function operationsOf(root: Cursor, documents: Documents): readonly Part[] {
  return pathItems(step(root, 'paths'), documents).flatMap(({ path, operations }) =>
    [...operations].map(([method, at]): Part => {
      const name = `${method.toUpperCase()} ${path}`
      const isDeprecated = member(at.value, 'deprecated') === true && textAt(at.value, 'x-sunset') === undefined
      const served = name.replace(/\{[^{}]*\}/g, '{}')
      return { name, served, removed: { kind: 'route', text: name, owner: undefined, isLast: true }, isDeprecated }
    }),
  )
}

function channelsIn(root: Cursor, documents: Documents): readonly Part[] {
  return channelsOf(root, documents).map(({ address }) => ({
    ...{ name: address, served: address, isDeprecated: false },
    removed: { kind: 'topic', text: address, owner: undefined },
  }))
}

/** The documents of both revisions, and what to look for in those of the head. */
export interface Revisions {
  readonly base: Documents
  readonly head: Documents
  /** The paths of all documents of the head that were read. */
  readonly heads: readonly string[]
  /** Says whether a file is new. */
  readonly isAdded: (path: string) => boolean
}

/** A document that is gone: the new one that it is compared with, or what nobody offers any more. */
export type Gone =
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'removed'; readonly draft: Draft | undefined }

interface Other {
  readonly path: string
  readonly offer: Offer
  readonly served: ReadonlySet<string>
}

/**
 * Takes the documents; gives what says of the path of one that is gone what became of it. A new document with at least half of what it offered is
 * the same one under another name; what others offer has been taken over; the rest is told in one draft. Undefined for a file that is no such document.
 */
export function goneDocuments({ base, head, heads, isAdded }: Revisions): (path: string) => Gone | undefined {
  const known = new Map<string, Other | undefined>()
  const otherAt = (path: string): Other | undefined => {
    if (!known.has(path)) {
      const offer = offerOf(head.root(path), head)
      const served = new Set(offer?.parts.map((one) => one.served))
      known.set(path, offer === undefined ? undefined : { path, offer, served })
    }
    return known.get(path)
  }
  return (path) => {
    const root = base.root(path)
    const offer = offerOf(root, base)
    if (root === undefined || offer === undefined) return undefined
    const others = heads.flatMap((one) => otherAt(one) ?? []).filter((one) => isAlike(offer, one.offer))
    const left = offer.parts.filter(({ served }) => !others.some((one) => one.served.has(served)))
    const to = successorOf(
      offer,
      others.filter((one) => isAdded(one.path)),
    )
    // What is in a third document has not gone with the move.
    const isWhole =
      to !== undefined && left.length === offer.parts.filter(({ served }) => !to.served.has(served)).length
    if (isWhole) return { kind: 'moved', to: to.path }
    return { kind: 'removed', draft: left.length === 0 ? undefined : removedDraft(root, offer, left) }
  }
}

/** The one with most of what was offered, and at least half of it. */
function successorOf({ parts }: Offer, added: readonly Other[]): Other | undefined {
  const [nearest] = added
    .map((other) => ({ other, shared: parts.filter(({ served }) => other.served.has(served)).length }))
    .toSorted((a, b) => b.shared - a.shared)
  return nearest !== undefined && nearest.shared > 0 && 2 * nearest.shared >= parts.length ? nearest.other : undefined
}

function isAlike(one: Offer, other: Offer): boolean {
  const isSameServer = one.server === '' || other.server === '' || one.server === other.server
  return one.kind === other.kind && isSameServer
}

/** Most names that a title tells. */
const maxNames = 4

function removedDraft(root: Cursor, { kind }: Offer, left: readonly Part[]): Draft {
  const what = kind === 'openapi' ? 'operation' : 'channel'
  const names = left.map(({ name }) => name)
  const shown = names.slice(0, maxNames).map((name) => `\`${name}\``)
  const more = names.length > maxNames ? ` and ${names.length - maxNames} more` : ''
  return {
    rule: `${kind}-document-removed`,
    level: left.every(({ isDeprecated }) => isDeprecated) ? 'risky' : 'breaking',
    ...{ side: 'base', at: root, name: `\`${root.path}\``, affects: names },
    removes: left.map(({ removed }) => removed),
    title: `the document with ${count(left.length, what)} is gone: ${shown.join(', ')}${more}`,
    detail:
      kind === 'openapi'
        ? 'If the API goes with it, its clients get 404: mark its operations `deprecated`, watch their traffic, and remove it at zero. If it stays, keep its description, generated or not: without it no later change can be computed.'
        : 'If the channels go with it, who sends to them or listens on them is cut off: stop the producers, and let the consumers drain them. If they stay, keep their description: without it no later change can be computed.',
  }
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
