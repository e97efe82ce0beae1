import { parseMarker } from '../../src/render/marker.ts'
import type { GitHub } from '../../test/support/github/server.ts'
import type { ReviewComment } from '../../test/support/github/store.ts'
import type { Ran } from '../../test/support/runner.ts'
import type { Target } from './target.ts'

/** One thing that stands on the pull request, or in the job's summary, as it was written. */
export interface Posted {
  readonly kind: 'comment' | 'review' | 'summary' | 'job-summary'
  readonly where: string
  readonly body: string
}

/** Everything that a run has posted, in the order in which a person meets it. */
export function postedBy({ state }: GitHub, { summary }: Ran): readonly Posted[] {
  return [
    ...state.reviewComments.map((one): Posted => ({ kind: 'comment', where: placeOf(one), body: one.body })),
    ...state.reviews.map((one): Posted => ({ kind: 'review', where: one.commit_id.slice(0, 7), body: one.body })),
    ...state.issueComments.map((one): Posted => ({ kind: 'summary', where: 'conversation', body: one.body })),
    { kind: 'job-summary', where: 'job', body: summary },
  ]
}

/** The comments that stand for findings of the model; a computed finding is not among them. */
export function placesOf({ state }: GitHub, { report }: Ran): readonly ReviewComment[] {
  const said = new Set(report?.findings.filter((one) => one.origin === 'model').map((one) => one.id))
  return state.reviewComments.filter(({ body }) => {
    const marker = parseMarker(body)
    return marker?.kind === 'finding' && said.has(marker.identity)
  })
}

/** Whether there is exactly one comment, and all of the lines it marks are the target's, on its side. */
export function standsOn(target: Target, comments: readonly ReviewComment[]): boolean {
  const [comment, ...others] = comments
  if (comment === undefined || others.length > 0 || comment.line === null) return false
  const numbers = target.lines.map((line) => line.number)
  const [from, to] = [comment.start_line ?? comment.line, comment.line]
  const inside = numbers.includes(from) && numbers.includes(to)
  return comment.path === target.path && comment.side === target.side && comment.subject_type === 'line' && inside
}

function placeOf({ path, side, start_line, line }: ReviewComment): string {
  return `${path}:${start_line === null ? '' : `${start_line}-`}${line ?? 'file'} ${side}`
}
