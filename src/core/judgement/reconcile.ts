import type { Finding } from './finding.ts'
import type { Ladder, Placement } from './placement.ts'

/** A comment of ours that stands on the pull request: written by our author id and with our marker at its first byte. */
export interface OwnComment {
  readonly id: number
  readonly identity: string
  readonly path: string
  readonly body: string
  readonly url: string
}

/** Everything of ours on the pull request before this run. */
export interface Own {
  readonly comments: readonly OwnComment[]
  readonly summary: { readonly id: number; readonly body: string; readonly url: string } | undefined
}

/** What the publisher is to do: each step is one intention, and whether it could be done comes back as `Applied`. */
export type Step =
  | { readonly kind: 'post'; readonly finding: Finding; readonly body: string; readonly ladder: Ladder }
  | { readonly kind: 'keep'; readonly finding: Finding; readonly comment: OwnComment }
  | { readonly kind: 'list'; readonly finding: Finding; readonly why: 'over-max-comments' | 'no-line' }

/** Where a finding really stands after publishing; `url` where it has one. */
export interface Applied {
  readonly finding: Finding
  readonly placement: Placement
  readonly state: 'posted' | 'kept' | 'listed'
  readonly url: string | undefined
  /** Why a better rung was not taken, when one was refused. */
  readonly fallback: string | undefined
}
