import type { DiffFile } from '../change/diff.ts'

/** Says whether a file's hunks are shown with lines around them, which only its new text has: an added file is all in its diff, a removed one has no new text. */
export function needsContext({ hunks, status }: DiffFile): boolean {
  return hunks.length > 0 && status !== 'removed' && status !== 'added'
}

/** The whole text of an added file, as its diff holds it; undefined for any other. */
export function addedText({ hunks, status }: DiffFile): string | undefined {
  if (status !== 'added' || hunks.length !== 1) return undefined
  return hunks.flatMap((hunk) => hunk.lines.map((line) => `${line.text}\n`)).join('')
}
