import type { DiffFile, Hunk } from '../change/diff.ts'
import type { Finding, Rejection } from '../judgement/finding.ts'
import { hunkDigest } from './digest.ts'
import type { Resumption } from './resume.ts'

/** Takes what a model has said now; gives it without new minor remarks on hunks that an earlier run has read and that did not change since: whoever pushes a repair is not to be told each time of something else. They are named, and not lost. */
export function withoutOldRemarks(
  findings: readonly Finding[],
  resumption: Resumption,
  files: readonly DiffFile[],
  known: readonly Finding[],
): { readonly findings: readonly Finding[]; readonly rejected: readonly Rejection[] } {
  if (resumption.kind === 'full') return { findings, rejected: [] }
  const byPath = new Map(files.map((file) => [file.path, file]))
  const isOld = (finding: Finding) => {
    const { origin, severity, place } = finding
    if (origin.kind !== 'model' || severity !== 'minor' || known.some((one) => isSame(one, finding))) return false
    const hunk = byPath.get(place.path)?.hunks.find((one) => holds(one, finding))
    return hunk !== undefined && resumption.hunks.has(hunkDigest(place.path, hunk))
  }
  const old = findings.filter(isOld)
  return { findings: findings.filter((finding) => !old.includes(finding)), rejected: old.map(rejectionOf) }
}

/** However much of the code was quoted then; its numbers may have changed. */
function isSame(known: Finding, { id, category, place }: Finding): boolean {
  if (known.id === id) return true
  const isThere = known.category === category && known.place.path === place.path && known.place.side === place.side
  return isThere && known.place.text.some((line) => place.text.includes(line))
}

function holds({ oldStart, oldLines, newStart, newLines }: Hunk, { place: { side, line } }: Finding): boolean {
  return side === 'LEFT'
    ? line >= oldStart && line < oldStart + oldLines
    : line >= newStart && line < newStart + newLines
}

function rejectionOf({ title, place, origin }: Finding): Rejection {
  const lens = origin.kind === 'model' ? origin.lens : 'api'
  return { title, path: place.path, lens, why: 'minor-on-old-code', detail: `line ${place.line}` }
}
