import type { DiffFile, Hunk } from '../change/diff.ts'
import type { Finding } from './finding.ts'
import type { Ladder, Placement } from './placement.ts'

/** Longest range that a comment marks; a longer one stands on its first line alone. */
const longestRange = 40

/** Takes a finding and the file it is in; gives the places where its comment can stand, best first. Inline only on lines that GitHub accepts: in a hunk of its own patch, a range inside one hunk. */
export function ladderOf(finding: Finding, file: DiffFile | undefined): Ladder {
  if (file === undefined) return [{ kind: 'summary' }]
  const inline = file.commentable === 'lines' && finding.tie !== 'file' ? inlineOf(finding, file) : undefined
  const onFile: Placement = { kind: 'file', path: file.path }
  return inline === undefined ? [onFile, { kind: 'summary' }] : [inline, onFile, { kind: 'summary' }]
}

function inlineOf({ place }: Finding, file: DiffFile): Placement | undefined {
  const { side } = place
  const hunk = file.hunks.find((one) => hasLine(one, side, place.line))
  if (hunk === undefined) return undefined
  const ranged =
    place.startLine < place.line && place.line - place.startLine < longestRange && hasLine(hunk, side, place.startLine)
  if (ranged) return { kind: 'inline', path: file.path, side, line: place.line, startLine: place.startLine }
  const line = hasLine(hunk, side, place.startLine) ? place.startLine : place.line
  return { kind: 'inline', path: file.path, side, line, startLine: undefined }
}

/** Says whether a line of a side stands in a hunk: RIGHT has added and unchanged lines, LEFT removed and unchanged ones. */
export function hasLine(hunk: Hunk, side: 'LEFT' | 'RIGHT', line: number): boolean {
  const start = side === 'RIGHT' ? hunk.newStart : hunk.oldStart
  const count = side === 'RIGHT' ? hunk.newLines : hunk.oldLines
  return line >= start && line < start + count
}
