import type { Actor } from '../change/trigger.ts'
import { type Severity, severities } from '../dialogue/answer.ts'
import type { Finding } from './finding.ts'
import { codeIdentityOf } from './identity.ts'
import type { Ladder, Placement } from './placement.ts'

/** A comment of ours that stands on the pull request: written by our author id and with our marker at its first byte. */
export interface OwnComment {
  readonly id: number
  readonly identity: string
  readonly category: string | undefined
  /** By its marker; undefined where an older version of ours wrote none. */
  readonly severity: Severity | undefined
  /** Digest of category and code without the path, so that moved code is known again; see `codeIdentityOf`. */
  readonly code: string | undefined
  /** Whether a rule computed it, or a model said it; undefined where the marker does not tell. */
  readonly origin: 'computed' | 'model' | undefined
  readonly path: string
  /** The lines it stands on now; undefined where it stands on the file, or its lines have left the diff. */
  readonly lines: { readonly side: 'LEFT' | 'RIGHT'; readonly start: number; readonly end: number } | undefined
  readonly body: string
  readonly url: string
  /** What was answered in its thread, oldest first. */
  readonly replies: readonly ThreadReply[]
  /** Undefined where GitHub did not tell. */
  readonly thread: OwnThread | undefined
}

/** An answer in a thread of ours. */
export interface ThreadReply {
  readonly id: number
  readonly author: Actor
  /** Written by our author id and with our marker at its first byte. */
  readonly ours: boolean
  readonly body: string
  /** ISO 8601. */
  readonly at: string
}

/** A thread that a comment of ours began. */
export interface OwnThread {
  /** GraphQL's id. */
  readonly id: string
  readonly resolved: boolean
  /** Login of the person who resolved it; undefined for nobody, for an app and where GitHub does not tell. */
  readonly resolvedBy: string | undefined
  /** Whether this token may resolve it. */
  readonly mayResolve: boolean
}

/** Everything of ours on the pull request before this run. */
export interface Own {
  readonly comments: readonly OwnComment[]
  readonly summary: { readonly id: number; readonly body: string; readonly url: string } | undefined
}

/** A comment's text for each rung: on a file it has to show the lines that an inline comment stands on. */
export interface Bodies {
  readonly inline: string
  readonly file: string
}

/** What the publisher is to do: each step is one intention, and whether it could be done comes back as `Applied`. */
export type Step =
  | { readonly kind: 'post'; readonly finding: Finding; readonly bodies: Bodies; readonly ladder: Ladder }
  | { readonly kind: 'keep'; readonly finding: Finding; readonly comment: OwnComment }
  /** The comment stands and its text says something else by now. */
  | { readonly kind: 'update'; readonly finding: Finding; readonly comment: OwnComment; readonly body: string }
  | {
      readonly kind: 'list'
      readonly finding: Finding
      readonly why: 'over-max-comments' | 'no-line' | 'below-min-severity'
    }

/** Why a thread of ours is done or not: its finding is gone, a comment in the code accepts it, the configuration silences it, or it is there again. */
export type ClosingKind = 'fixed' | 'accepted' | 'silenced' | 'found-again'

/** What is to become of a thread of ours whose finding is told no longer, or again. */
export interface Closing {
  readonly kind: ClosingKind
  readonly comment: OwnComment
  /** The one sentence that says it, marker first, for where the thread may not be resolved. */
  readonly body: string
}

/** What became of it: `left` for the next run, since a run changes at most fifty threads; `refused` with GitHub's reason. */
export interface Closed extends Closing {
  readonly how: 'resolved' | 'reopened' | 'replied' | 'left' | 'refused'
}

/** Where a finding really stands after publishing; `url` where it has one. */
export interface Applied {
  readonly finding: Finding
  readonly placement: Placement
  /** `hidden`: below `min-severity`, so that it is counted and named, and shown nowhere. */
  readonly state: 'posted' | 'kept' | 'listed' | 'hidden'
  readonly url: string | undefined
  /** Why a better rung was not taken, when one was refused. */
  readonly fallback: string | undefined
}

/** A finding with its comment as text and the places where it can stand. */
export interface Placeable {
  readonly finding: Finding
  readonly bodies: Bodies
  readonly ladder: Ladder
  /** Below `min-severity`: it gets no new comment. */
  readonly hidden?: boolean
}

/** The comment of ours that each finding already has; a comment speaks for one finding only. */
export type Matches = ReadonlyMap<Finding, OwnComment>

/** Takes findings and our comments; gives the comment that tells of each finding: the one with its identity, else one of its kind on lines that touch, else one whose code left its place and stands, word for word, where the finding is now. */
export function matchComments(findings: readonly Finding[], comments: readonly OwnComment[]): Matches {
  const matches = new Map<Finding, OwnComment>()
  const taken = new Set<OwnComment>()
  const ways = [isOf, tells, hasMoved]
  for (const way of ways)
    for (const finding of findings) {
      if (matches.has(finding)) continue
      const comment = comments.find((one) => !taken.has(one) && way(one, finding))
      if (comment === undefined) continue
      matches.set(finding, comment)
      taken.add(comment)
    }
  return matches
}

function isOf({ identity }: OwnComment, { id }: Finding): boolean {
  return identity === id
}

/** A comment tells of a finding whose identity differs only in how much of the code was quoted: the same kind of defect, on lines that touch. */
function tells({ category, path, lines }: OwnComment, { category: kind, place }: Finding): boolean {
  if (lines === undefined || category !== kind || path !== place.path || lines.side !== place.side) return false
  return lines.start <= place.line && place.startLine <= lines.end
}

/** The code that the comment stood on is gone from there, and the finding is about the same code elsewhere. */
function hasMoved({ code, lines }: OwnComment, { category, place }: Finding): boolean {
  return code !== undefined && lines === undefined && code === codeIdentityOf({ category, text: place.text })
}

/** Takes the findings of this run and the comments that they already have; gives one step for each finding. The first `maxComments` by severity have a right to a place, whether they stand there or are new, so that a second run of the same findings posts nothing that the first had only listed. What stands is kept, however it is worded now, and also where it would not be shown today. */
export function reconcile(placeable: readonly Placeable[], matches: Matches, maxComments: number): readonly Step[] {
  let rank = 0
  return [...placeable].sort(bySeverity).map((each): Step => {
    const { finding, bodies, ladder, hidden = false } = each
    if (ladder[0].kind === 'summary') return { kind: 'list', finding, why: hidden ? 'below-min-severity' : 'no-line' }
    if (!hidden) rank += 1
    const comment = matches.get(finding)
    if (comment !== undefined) return standing(each, comment)
    if (hidden) return { kind: 'list', finding, why: 'below-min-severity' }
    if (rank > maxComments) return { kind: 'list', finding, why: 'over-max-comments' }
    return { kind: 'post', finding, bodies, ladder }
  })
}

function standing({ finding, bodies }: Placeable, comment: OwnComment): Step {
  if (!saysOther(comment, finding, bodies) || comment.replies.some(({ ours }) => !ours))
    return { kind: 'keep', finding, comment }
  const body = comment.lines === undefined ? bodies.file : bodies.inline
  return { kind: 'update', finding, comment, body }
}

/** A model words the same defect anew each time: only another severity, a rule that has computed it by now, or another title of a computed finding is worth an edit. */
function saysOther(comment: OwnComment, { severity, origin }: Finding, { inline }: Bodies): boolean {
  if (comment.severity !== undefined && comment.severity !== severity) return true
  if (comment.origin !== undefined && comment.origin !== origin.kind) return true
  return origin.kind === 'computed' && comment.origin === 'computed' && titleOf(comment.body) !== titleOf(inline)
}

/** The line below the marker. */
function titleOf(body: string): string {
  return body.replaceAll('\r\n', '\n').split('\n')[1]?.trim() ?? ''
}

function bySeverity(a: Placeable, b: Placeable): number {
  return compareFindings(a.finding, b.finding)
}

/** The order in which findings are shown and posted: severity, computed before said, path, line. */
export function compareFindings(a: Finding, b: Finding): number {
  const rank = (one: Finding) => severities.indexOf(one.severity) * 2 + (one.origin.kind === 'computed' ? 0 : 1)
  if (rank(a) !== rank(b)) return rank(a) - rank(b)
  if (a.place.path !== b.place.path) return a.place.path < b.place.path ? -1 : 1
  return a.place.line - b.place.line || (a.id < b.id ? -1 : 1)
}
