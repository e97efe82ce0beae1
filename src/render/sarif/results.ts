import type { Severity } from '../../core/dialogue/answer.ts'
import type { SurfaceFile } from '../../core/surface/surface.ts'
import { commentTitle } from '../comment-title.ts'
import { plainBody, plainTitle } from '../plain-finding.ts'
import { fileLocation, locationOf, placeNote } from './location.ts'
import type { SarifLevel, SarifLocation, SarifResult } from './log.ts'
import type { Reported, StandingFinding } from './reported.ts'
import { ruleIdOf } from './rules.ts'
import { sarifText } from './text.ts'

const maxMessage = 6_000

const levelOf: Record<Severity, SarifLevel> = { blocker: 'error', major: 'warning', minor: 'note' }

/** Makes one result. */
export function resultOf(one: Reported, files: ReadonlyMap<string, SurfaceFile>): SarifResult {
  if (one.kind === 'standing') return standingResult(one.standing)
  const { id, severity, category, confidence, origin, place, affects, evidence } = one.finding
  const file = files.get(place.path)
  const text = [`${plainTitle(one.finding).replace(/\.+$/, '')}.`, placeNote(one.finding, file), plainBody(one.finding)]
  return {
    ruleId: ruleIdOf(one.finding),
    level: levelOf[severity],
    message: { text: sarifText(text.filter((part) => part !== '').join('\n\n'), maxMessage) },
    locations: [locationOf(one.finding, file)],
    partialFingerprints: fingerprints(id),
    properties: {
      severity,
      category,
      confidence,
      origin: origin.kind,
      ...(place.side === 'LEFT' ? { removedLines: `${place.startLine}-${place.line}` } : {}),
      affects: affects.slice(0, 20).map((name) => sarifText(name, 200)),
      evidence,
      ...(one.url !== undefined ? { comment: one.url } : {}),
    },
  }
}

/** The first is the one that code scanning compares between two analyses. */
function fingerprints(id: string): SarifResult['partialFingerprints'] {
  return { primaryLocationLineHash: `${id}:1`, 'integrationEngineer/v1': id }
}

function standingResult({ comment, severity, category }: StandingFinding): SarifResult {
  const title = sarifText(commentTitle(comment.body), 500).replace(/\.+$/, '')
  return {
    ruleId: `model/${category}`,
    level: levelOf[severity],
    message: {
      text: `${title === '' ? 'No title given' : title}.\n\nFound by an earlier review, still open, and not looked at again by this one.`,
    },
    locations: [standingLocation(comment)],
    partialFingerprints: fingerprints(comment.identity),
    properties: { severity, category, origin: 'model', affects: [], evidence: [], comment: comment.url },
  }
}

/** Lines of the old text are no lines of the head: there the file alone is named. */
function standingLocation({ path, lines }: StandingFinding['comment']): SarifLocation {
  const whole = fileLocation(path)
  if (lines === undefined || lines.side === 'LEFT') return whole
  const region = { startLine: Math.min(lines.start, lines.end), endLine: lines.end }
  return { physicalLocation: { ...whole.physicalLocation, region } }
}
