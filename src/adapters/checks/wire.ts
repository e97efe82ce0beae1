import { type Ref, refKey, type Text, textsOf } from '../../core/change/text.ts'
import type { Check, CheckInput } from '../../core/evidence/check.ts'
import type { EvidenceResult } from '../../core/evidence/evidence.ts'

/** A check's input as plain data: what it wanted to read, in place of the look-up. */
export type WireInput = Omit<CheckInput, 'texts'> & { readonly texts: readonly (readonly [Ref, Text])[] }

/** What is sent to the worker; both ends are built from the same sources, so that neither decodes the other. */
export interface WireRequest {
  readonly kind: string
  readonly input: WireInput
}

/** What the worker answers; `failed` carries the message of what the check threw. */
export type WireReply =
  | { readonly kind: 'done'; readonly result: EvidenceResult }
  | { readonly kind: 'failed'; readonly detail: string }

/** Takes a check and its input; gives the input with exactly the texts that the check wants, which can be cloned. */
export function packInput(check: Check, { files, trees, texts, facts }: CheckInput): WireInput {
  const refs = [...check.wanted(files, trees), ...(check.follow?.(files, trees, texts) ?? [])]
  const distinct = new Map(refs.map((ref) => [refKey(ref), ref])).values()
  return { files, trees, facts, texts: [...distinct].map((ref) => [ref, texts.get(ref)] as const) }
}

/** Gives the input back as the check takes it. */
export function unpackInput({ files, trees, texts, facts }: WireInput): CheckInput {
  return { files, trees, facts, texts: textsOf(texts) }
}
