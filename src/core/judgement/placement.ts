/** Where a comment can stand on GitHub; a ladder lists them best first, and the publisher takes the first rung that is accepted. */
export type Placement =
  | {
      readonly kind: 'inline'
      readonly path: string
      readonly side: 'LEFT' | 'RIGHT'
      readonly line: number
      /** Absent for a single line; otherwise smaller than `line` and in the same hunk. */
      readonly startLine: number | undefined
    }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'summary' }

/** Placements from best to last; the last is always `summary`, so that nothing is lost. */
export type Ladder = readonly [...Placement[], { readonly kind: 'summary' }]
