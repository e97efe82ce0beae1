import type { DiffFile } from '../change/diff.ts'

/** The three integration surfaces, in the order in which they are shown. */
export const surfaces = ['api', 'queue', 'db'] as const
export type Surface = (typeof surfaces)[number]

/** Where a file stands: `selected` is reviewed, `test` is context for the file it tests, `dropped` is neither. */
export type Tier = 'selected' | 'maybe' | 'test' | 'dropped'

/** One reason for a file's tier; `surface` is absent on reasons to drop. */
export interface Why {
  readonly surface: Surface | undefined
  readonly source: 'path' | 'lines' | 'context' | 'imports' | 'config'
  readonly text: string
}

/** A changed file with the surfaces it touches and every reason for it. */
export interface SurfaceFile {
  readonly file: DiffFile
  readonly tier: Tier
  readonly surfaces: readonly Surface[]
  readonly why: readonly Why[]
}
