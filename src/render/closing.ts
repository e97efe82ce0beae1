import type { Closing } from '../core/judgement/reconcile.ts'
import { renderMarker } from './marker.ts'
import { shortSha } from './numbers.ts'
import { inlineCode } from './safe-text/inline.ts'

/** The one sentence that an answer of ours in a thread says, its marker first: the finding is gone at this head, or there again. */
export function closingText({ kind, comment }: Pick<Closing, 'kind' | 'comment'>, head: string): string {
  const said = kind === 'fixed' ? 'Fixed in' : 'Found again in'
  return `${renderMarker({ kind, identity: comment.identity })}\n${said} ${inlineCode(shortSha(head))}.`
}
