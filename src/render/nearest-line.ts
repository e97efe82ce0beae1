import type { Place } from '../core/judgement/finding.ts'
import type { SurfaceFile } from '../core/surface/surface.ts'

/** The line of the new text that stands where a removed line stood; line 1 where the diff does not hold it or nothing is left. */
export function nearestNewLine({ line: removed }: Place, { file }: SurfaceFile): number {
  for (const hunk of file.hunks) {
    const at = hunk.lines.findIndex((line) => line.kind !== 'added' && line.old === removed)
    if (at < 0) continue
    const after = hunk.lines.slice(at).find((line) => line.kind !== 'removed')
    const before = hunk.lines.slice(0, at).findLast((line) => line.kind !== 'removed')
    const near = after ?? before
    return near === undefined ? 1 : near.new
  }
  return 1
}
