import type { Category, Confidence, Severity } from '../dialogue/answer.ts'
import type { Surface } from '../surface/surface.ts'

/** Where the code that a finding is about stands: whole lines of one side, found by us from the quote. */
export interface Place {
  readonly path: string
  /** LEFT: removed lines with the old file's numbers; RIGHT: added and unchanged lines with the new file's. */
  readonly side: 'LEFT' | 'RIGHT'
  readonly startLine: number
  readonly line: number
  /** The anchored whole lines as they stand in the file: for the identity and for suggestions, never printed. */
  readonly text: readonly string[]
  /** The same lines without secrets, as they may be printed. */
  readonly shown: readonly string[]
}

/** What we stand behind: computed by a rule, or said by the model and verified against what it was shown. */
export interface Finding {
  /** The identity, 16 hexadecimal digits; the same for the same category, path through renames and anchored lines. */
  readonly id: string
  /** `fromModel` names the parts of a computed finding that a verified claim about it has given. */
  readonly origin:
    | { readonly kind: 'computed'; readonly rule: string; readonly fromModel?: readonly ('severity' | 'code')[] }
    | { readonly kind: 'model'; readonly lens: Surface }
  readonly category: Category
  readonly severity: Severity
  readonly confidence: Confidence
  readonly place: Place
  /** `changed`: the lines hold a changed one; `hunk`: unchanged lines of a hunk; `file`: shown, but outside every hunk. */
  readonly tie: 'changed' | 'hunk' | 'file'
  readonly title: string
  readonly trigger: string
  readonly failure: string
  readonly noticed: string
  readonly fix: { readonly code: string; readonly language: string } | undefined
  readonly suggestion: string | undefined
  readonly affects: readonly string[]
  /** Rules of the evidence that this finding is or that it was merged into. */
  readonly evidence: readonly string[]
}

/** Why a claim does not become a finding. */
export const rejectionWhys = [
  'malformed',
  'path-not-shown',
  'quote-not-found',
  'quote-too-short',
  'not-for-review',
  'failure-incomplete',
  'duplicate',
  'covered-by-evidence',
  'minor-on-old-code',
] as const
export type RejectionWhy = (typeof rejectionWhys)[number]

/** A claim that is not posted on its own, kept with its reason: nothing is dropped silently. */
export interface Rejection {
  readonly title: string
  readonly path: string
  readonly lens: Surface
  readonly why: RejectionWhy
  readonly detail: string
}

/** Rejections that lose nothing: what they claim is said elsewhere, or is none of our business. Every other one may be a defect that we could not place. */
const harmless: readonly RejectionWhy[] = ['duplicate', 'covered-by-evidence', 'not-for-review', 'minor-on-old-code']

/** Of the claims that were not believed, those that a reader should look at before calling the change clean. */
export function unplaced(rejected: readonly Rejection[]): readonly Rejection[] {
  return rejected.filter(({ why }) => !harmless.includes(why))
}
