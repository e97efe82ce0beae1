import { canonical, member, textAt } from '../document/json.ts'
import type { Level } from '../evidence.ts'
import type { Use } from './names.ts'

const none = 'none'

/** Takes a use of a type; gives what its bytes mean beyond their type, in words. */
export function meaningOf({ declared: { value } }: Use): string {
  const logical = textAt(value, 'logicalType') ?? none
  if (logical !== 'decimal') return logical
  return `decimal of scale ${canonical(member(value, 'scale') ?? 0)}, precision ${canonical(member(value, 'precision') ?? 0)}`
}

/** The logical types of the specification (https://avro.apache.org/docs/1.12.0/specification/#logical-types). Any other is somebody's own, which readers that do not know it ignore. */
const specified =
  /^(?:(?:big-)?decimal|uuid|date|duration|time-(?:millis|micros)|(?:local-)?timestamp-(?:millis|micros|nanos))(?: |$)/

/** Says how bad another meaning of the same bytes is: a wrong value is breaking; a mark that comes or goes, one of somebody's own and a decimal of other width may be noticed. */
export function meaningLevel(from: string, to: string): Level {
  if (![from, to].every((meaning) => specified.test(meaning))) return 'risky'
  return scaleOf(from) === scaleOf(to) ? 'risky' : 'breaking'
}

/** What moves the value: the scale of a decimal, and of all others the whole. */
function scaleOf(meaning: string): string {
  return meaning.replace(/, precision .*$/, '')
}
