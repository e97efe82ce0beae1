import { type Severity, severities } from '../core/dialogue/answer.ts'

/** What a comment of ours says it is, in an HTML comment at its first byte. A marker alone proves nothing: only together with our author id does it make a comment ours to edit. */
export type Marker =
  | FindingMarker
  | { readonly kind: 'summary' }
  /** An answer in a thread: the finding is gone, or there again. */
  | { readonly kind: 'fixed' | 'found-again'; readonly identity: string }
  /** The answer to a question or a command, in the conversation. */
  | { readonly kind: 'answer' }

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
const replyGrammar = /^<!-- integration-engineer:v1 (fixed|found-again)=([0-9a-f]{16}) -->/
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

/** Reads the marker at the first byte of a comment's body; undefined anywhere else or in any other form. */
export function parseMarker(body: string): Marker | undefined {
  const finding = findingGrammar.exec(body)
  if (finding !== null) return findingMarker(finding)
  const reply = replyGrammar.exec(body)
  if (reply?.[2] !== undefined) return { kind: reply[1] === 'fixed' ? 'fixed' : 'found-again', identity: reply[2] }
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
