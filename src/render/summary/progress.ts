import type { Report } from '../../core/judgement/report.ts'
import { counted, shortSha } from '../numbers.ts'
import { inlineCode, safeInline } from '../safe-text/inline.ts'
import { carriedMarker } from './same.ts'

/** What is new since the head that was reviewed before this one; every run of one head says the same. Nothing where nothing changed and nothing is open. */
export function progressLine({ progress, dismissed, subject }: Report): readonly string[] {
  if (progress === undefined) return []
  const names = dismissed.flatMap(({ dismissal, finding }) => (finding === undefined ? [] : [dismissal.by]))
  const parts = [
    part(progress.new, 'new'),
    part(progress.fixed, `fixed in ${inlineCode(shortSha(subject.revisions.head))}`),
    part(progress.dismissed, `dismissed${byWhom(names)}`),
    part(progress.open, 'open'),
  ].filter((text) => text !== '')
  return parts.length === 0 ? [] : [`Since ${inlineCode(shortSha(progress.since))}: ${parts.join(', ')}.`]
}

function part(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}`
}

const namedPeople = 3

/** ` by ana, bob and cem`; each person once, and beyond three the number of the others. */
function byWhom(logins: readonly string[]): string {
  const people = [...new Set(logins)].map((login) => safeInline(login, 100))
  const left = people.length - namedPeople
  const named = left > 0 ? [...people.slice(0, namedPeople), `${left} more`] : people
  const last = named.at(-1)
  if (last === undefined) return ''
  return ` by ${named.length === 1 ? last : `${named.slice(0, -1).join(', ')} and ${last}`}`
}

/** How much of what counts as read an earlier run has read, in one line that `sameSummary` leaves out: only the first run of a head reads all of it. */
export function carriedLine({ carried, coverage, subject, verdict }: Report): readonly string[] {
  if (carried === undefined || verdict.kind === 'skipped') return []
  const now = Math.max(0, coverage.shownHunks - carried.hunks)
  const at = inlineCode(shortSha(carried.since))
  const before = carried.since === subject.revisions.head ? `by an earlier run at ${at}` : `unchanged since ${at}`
  return [`${carriedMarker}${now} of ${counted(coverage.hunks, 'hunk')}; ${carried.hunks} ${before}.</sub>`]
}
