import type { Closing, ClosingKind } from '../core/judgement/reconcile.ts'
import { renderMarker } from './marker.ts'
import { shortSha } from './numbers.ts'
import { inlineCode } from './safe-text/inline.ts'

/** What is said of each, before the commit. */
const closingWords: Record<ClosingKind, string> = {
  fixed: 'Fixed in',
  accepted: 'Accepted by a comment in the code, as of',
  silenced: 'Silenced by the configuration, as of',
  'found-again': 'Found again in',
}

/** The one sentence that an answer of ours in a thread says, its marker first: why the finding is told no longer at this head, or that it is there again. */
export function closingText({ kind, comment }: Pick<Closing, 'kind' | 'comment'>, head: string): string {
  return `${renderMarker({ kind, identity: comment.identity })}\n${closingWords[kind]} ${inlineCode(shortSha(head))}.`
}
