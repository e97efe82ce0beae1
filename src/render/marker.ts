import { type Severity, severities } from '../core/dialogue/answer.ts'
import type { ClosingKind } from '../core/judgement/reconcile.ts'

/** What a comment of ours says it is, in an HTML comment at its first byte. A marker alone proves nothing: only together with our author id does it make a comment ours to edit. */
export type Marker =
  | FindingMarker
  | { readonly kind: 'summary' }
  | ClosingMarker
  /** The answer to a question or a command, in the conversation. */
  | { readonly kind: 'answer' }

/** An answer in a thread: the finding is told no longer, or again. */
export interface ClosingMarker {
  readonly kind: ClosingKind
  readonly identity: string
}

/** What the marker of a finding tells; older versions of ours wrote less of it. */
export interface FindingMarker {
  readonly kind: 'finding'
  readonly identity: string
  readonly category: string | undefined
  readonly severity: Severity | undefined
  /** See `codeIdentityOf`. */
  readonly code: string | undefined
  readonly origin: 'computed' | 'model' | undefined
}

const findingGrammar =
  /^<!-- integration-engineer:v1 finding=([0-9a-f]{16})(?: category=([a-z-]{1,40}))?(?: severity=([a-z]{1,20}))?(?: code=([0-9a-f]{16}))?(?: by=(computed|model))? -->/
const closingGrammar = /^<!-- integration-engineer:v1 ([a-z-]{1,20})=([0-9a-f]{16}) -->/
const plainGrammar = /^<!-- integration-engineer:v1 (summary|answer) -->/

/** Prints the marker that a comment's body must begin with. */
export function renderMarker(marker: Marker): string {
  return `<!-- integration-engineer:v1 ${words(marker)} -->`
}

function words(marker: Marker): string {
  if (marker.kind === 'summary' || marker.kind === 'answer') return marker.kind
  if (marker.kind !== 'finding') return `${marker.kind}=${marker.identity}`
  const { identity, category, severity, code, origin } = marker
  const parts = [
    ['finding', identity],
    ['category', category],
    ['severity', severity],
    ['code', code],
    ['by', origin],
  ]
  return parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join(' ')
}

const closingKinds = ['fixed', 'accepted', 'silenced', 'found-again'] as const

/** Takes the bodies of our answers in a thread, oldest first; gives what the last of them says of the finding. */
export function lastClosing(bodies: readonly string[]): ClosingKind | undefined {
  const kinds = bodies.map((body) => parseMarker(body)?.kind)
  return closingKinds.find((one) => one === kinds.findLast((kind) => closingKinds.some((known) => known === kind)))
}

/** Reads the marker at the first byte of a comment's body; undefined anywhere else or in any other form. */
export function parseMarker(body: string): Marker | undefined {
  const finding = findingGrammar.exec(body)
  if (finding !== null) return findingMarker(finding)
  const [, word, identity] = closingGrammar.exec(body) ?? []
  const kind = closingKinds.find((one) => one === word)
  if (kind !== undefined && identity !== undefined) return { kind, identity }
  const plain = plainGrammar.exec(body)
  if (plain === null) return undefined
  return plain[1] === 'summary' ? { kind: 'summary' } : { kind: 'answer' }
}

function findingMarker([, identity = '', category, severity, code, by]: readonly (
  | string
  | undefined
)[]): FindingMarker {
  return {
    kind: 'finding',
    identity,
    category,
    severity: severities.find((one) => one === severity),
    code,
    origin: by === 'computed' || by === 'model' ? by : undefined,
  }
}
