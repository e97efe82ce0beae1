import type { Finding } from '../../core/judgement/finding.ts'
import type { SurfaceFile } from '../../core/surface/surface.ts'
import { nearestNewLine } from '../nearest-line.ts'
import type { SarifLocation } from './log.ts'

/** A whole file as a location. */
export function fileLocation(path: string): SarifLocation {
  return { physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' } } }
}

/** Where a finding stands at the head: its lines; for removed lines the nearest line that is left, and the file alone where nothing of it is left. */
export function locationOf({ place }: Finding, file: SurfaceFile | undefined): SarifLocation {
  const whole = fileLocation(place.path)
  if (place.side === 'LEFT' && isGone(file)) return whole
  const near = place.side === 'LEFT' && file !== undefined ? nearestNewLine(place, file) : undefined
  const region =
    place.side === 'LEFT'
      ? { startLine: near ?? 1, endLine: near ?? 1 }
      : { startLine: Math.min(place.startLine, place.line), endLine: place.line }
  return { physicalLocation: { ...whole.physicalLocation, region } }
}

/** What has to be said of a place that could only be marked nearby; empty where it is marked itself. */
export function placeNote({ place }: Finding, file: SurfaceFile | undefined): string {
  if (place.side === 'RIGHT') return ''
  return isGone(file)
    ? 'The file is gone at the head, so no line of it is marked.'
    : 'What is marked is the nearest line that is left.'
}

function isGone(file: SurfaceFile | undefined): boolean {
  return file?.file.status === 'removed'
}

/** A path as a relative URI reference: a colon in its first segment would be read as a scheme. */
function uriOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
