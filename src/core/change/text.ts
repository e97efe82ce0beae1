/** Which of the three trees a path is read from. */
export type Revision = 'mergeBase' | 'head' | 'config'

/** One file in one revision. */
export interface Ref {
  readonly revision: Revision
  readonly path: string
}

/** What reading a `Ref` gave; only `text` may be looked at, everything else says why it can not. */
export type Text =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'unreadable'; readonly detail: string }

/** The texts that were read; asking for one that was not wanted answers `unreadable`, never another revision's text. */
export interface Texts {
  readonly get: (ref: Ref) => Text
}

const notWanted: Text = { kind: 'unreadable', detail: 'not read' }

/** Takes what was read, by reference, and gives the look-up that pure stages use. */
export function textsOf(entries: Iterable<readonly [Ref, Text]>): Texts {
  const byKey = new Map<string, Text>()
  for (const [ref, text] of entries) byKey.set(refKey(ref), text)
  return { get: (ref) => byKey.get(refKey(ref)) ?? notWanted }
}

/** One string per reference, for maps and for asking each file once; no path can hold its separator. */
export function refKey(ref: Ref): string {
  return `${ref.revision}\u0000${ref.path}`
}

/** Gives the text itself, or undefined for everything that is not readable text. */
export function textOr(text: Text): string | undefined {
  return text.kind === 'text' ? text.text : undefined
}
