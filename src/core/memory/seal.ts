import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64urlnopad } from '@scure/base'
import { deflateSync, inflateSync, strFromU8 } from 'fflate'
import { decodeState } from './decode-state.ts'
import { textDigest } from './digest.ts'
import { fitted } from './fit-state.ts'
import type { State } from './state.ts'

/** The pull request that a state belongs to: a state of another one is not believed. */
export interface SealSite {
  /** `owner/name`. */
  readonly repository: string
  readonly number: number
}

/** What the end of a summary says. Only a `believed` state was written by a run with the same key; `edited`: somebody has changed the words above it since. */
export type Unsealed =
  | { readonly kind: 'none' }
  /** There is a state and no key to read it with. */
  | { readonly kind: 'unread'; readonly sealed: string }
  | { readonly kind: 'not-believed' }
  | { readonly kind: 'believed'; readonly state: State; readonly edited: boolean; readonly sealed: string }

/** Characters that a sealed state may take of a comment's 65,536. */
const maxSealed = 24_000

const grammar = /^<!-- integration-engineer:state v1 ([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]{43}) -->$/

/** Takes a state and the words that it will stand below; gives one line that nobody without the key can write. The same for the same input. What does not fit is left out in a way that only makes the next run read more; `digestOf` gives the digest of a path's change. */
export function sealState(
  state: State,
  text: string,
  site: SealSite,
  key: string,
  digestOf: (path: string) => string | undefined,
): string {
  const words = textDigest(normalised(text))
  const print = (some: State) => {
    const json = inOneForm(JSON.stringify({ words, state: some }))
    const payload = base64urlnopad.encode(deflateSync(utf8ToBytes(json), { level: 9 }))
    return `<!-- integration-engineer:state v1 ${payload}.${macOf(payload, site, key)} -->`
  }
  return print(fitted(state, (some) => print(some).length <= maxSealed, digestOf))
}

/** Says whether two states would be sealed alike under the same words. */
export function isSameState(a: State, b: State): boolean {
  return inOneForm(JSON.stringify({ words: '', state: a })) === inOneForm(JSON.stringify({ words: '', state: b }))
}

/** The keys of a state in one order, whether it was made or read: a run that changes nothing must not write. */
function inOneForm(json: string): string {
  return JSON.stringify(decodeState(json))
}

/** Takes a comment of ours as GitHub gives it; gives the state on its last line, if it can be believed. */
export function unseal(body: string, site: SealSite, key: string | undefined): Unsealed {
  const { text, sealed } = parted(body)
  const [, payload = '', mac = ''] = grammar.exec(sealed) ?? []
  if (payload === '') return { kind: 'none' }
  if (key === undefined) return { kind: 'unread', sealed }
  if (!isEqual(mac, macOf(payload, site, key))) return { kind: 'not-believed' }
  const said = decodeState(strFromU8(inflateSync(base64urlnopad.decode(payload))))
  if (said === undefined) return { kind: 'not-believed' }
  return { kind: 'believed', state: said.state, edited: said.words !== textDigest(normalised(text)), sealed }
}

/** A comment without the state on its last line. */
export function withoutSeal(body: string): string {
  const { text, sealed } = parted(body)
  return grammar.test(sealed) ? text : body
}

/** Only the last line can be a state: whatever a finding quotes stands above it. */
function parted(body: string): { readonly text: string; readonly sealed: string } {
  const whole = normalised(body)
  const at = whole.lastIndexOf('\n')
  return { text: at === -1 ? '' : whole.slice(0, at), sealed: whole.slice(at + 1) }
}

/** GitHub may answer a body with other line ends or without its last ones. */
function normalised(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}

function macOf(payload: string, { repository, number }: SealSite, key: string): string {
  const own = hmac(sha256, utf8ToBytes(key), utf8ToBytes('integration-engineer state v1'))
  const said = JSON.stringify(['v1', repository.toLowerCase(), number, payload])
  return base64urlnopad.encode(hmac(sha256, own, utf8ToBytes(said)))
}

/** Takes as long for texts that differ early as for those that differ late. */
function isEqual(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let differs = 0
  for (let at = 0; at < a.length; at += 1) differs |= a.charCodeAt(at) ^ b.charCodeAt(at)
  return differs === 0
}
