import type { Hunk } from '../change/diff.ts'
import type { Surface, SurfaceFile } from '../surface/surface.ts'

/** A line as the model sees it. `R123 +` added, `L45 -` removed, `R124  ` unchanged. */
export type ShownLine =
  | {
      readonly side: 'RIGHT'
      readonly line: number
      readonly mark: '+' | ' '
      readonly text: string
      readonly old: number | undefined
    }
  | { readonly side: 'LEFT'; readonly line: number; readonly mark: '-'; readonly text: string }

/** Consecutive lines of one file: a hunk, or several that touch, widened by the lines around. */
export interface Excerpt {
  readonly heading: string
  readonly lines: readonly ShownLine[]
  /** The hunks of the diff that it shows whole. */
  readonly hunks: readonly Hunk[]
}

/** A file of a batch: reviewed (`selected`) or shown as context only (`test`). */
export interface BatchFile {
  readonly file: SurfaceFile
  readonly role: 'review' | 'context'
  readonly excerpts: readonly Excerpt[]
}

/** Files that are shown together in one prefix and asked about once for each lens. */
export interface Batch {
  readonly id: string
  readonly files: readonly BatchFile[]
  readonly lenses: readonly Surface[]
}

/** Something selected that this run does not show, or that could not be read, with its reason; `hunks` counts what it leaves unread. */
export interface Omission {
  readonly path: string
  readonly why: OmissionWhy
  readonly hunks: number
}

export type OmissionWhy =
  | 'no-model'
  | 'over-budget'
  | 'deadline'
  | 'too-large'
  | 'binary'
  | 'submodule'
  | 'symlink'
  | 'unreadable'
  | 'malformed-patch'
  | 'model-failed'
  | 'not-judged'
  | 'not-receipted'
  | 'listing-truncated'

/** Batches in the order in which they are asked, and what is left out of them. */
export interface Plan {
  readonly batches: readonly Batch[]
  readonly omissions: readonly Omission[]
}
