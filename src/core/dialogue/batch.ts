import type { Counterpart } from '../context/counterpart/counterpart.ts'
import type { Excerpt } from '../context/excerpt.ts'
import type { SurfaceFile } from '../surface/surface.ts'
import { gutterLine } from './gutter.ts'
import type { Lens } from './lens.ts'
import { estimateTokens } from './models.ts'

/** A file of a batch: reviewed, or shown as context only (a changed test of a reviewed file). */
export interface BatchFile {
  readonly file: SurfaceFile
  readonly role: 'review' | 'context'
  readonly excerpts: readonly Excerpt[]
}

/** The other side of what a batch changes; `excerpt` is absent where nothing was found, where the change itself shows it, or where there was no room. */
export interface OtherSide {
  readonly counterpart: Counterpart
  readonly excerpt: Excerpt | undefined
}

/** Files that are shown together in one prefix and asked about once for each lens. */
export interface Batch {
  readonly id: string
  readonly files: readonly BatchFile[]
  readonly lenses: readonly Lens[]
  readonly others: readonly OtherSide[]
}

/** Counts the hunks that a file of a batch shows. */
export function hunksOf(file: BatchFile): number {
  return file.excerpts.reduce((sum, excerpt) => sum + excerpt.hunks.length, 0)
}

/** The estimated tokens of an excerpt as it is printed. */
export function excerptTokens(excerpt: Excerpt): number {
  return estimateTokens(excerpt.lines.map(gutterLine).join('\n'))
}

/** The estimated tokens of a file's excerpts. */
export function fileTokens({ excerpts }: Pick<BatchFile, 'excerpts'>): number {
  return excerpts.reduce((sum, excerpt) => sum + excerptTokens(excerpt), 0)
}
