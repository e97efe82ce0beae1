import { closeThreads, type Looked, type Untold, untoldIn } from './close-threads.ts'
import type { DiffFile } from './core/change/diff.ts'
import { redact } from './core/context/redact.ts'
import type { Severity } from './core/dialogue/answer.ts'
import { ladderOf } from './core/judgement/anchor.ts'
import { hidden, listed } from './core/judgement/applied.ts'
import type { Finding } from './core/judgement/finding.ts'
import { hiddenBelow } from './core/judgement/hidden.ts'
import type { Placement } from './core/judgement/placement.ts'
import {
  type Applied,
  type Closed,
  compareFindings,
  type Matches,
  matchComments,
  type Own,
  type OwnComment,
  type Placeable,
  reconcile,
} from './core/judgement/reconcile.ts'
import type { Dismissed } from './core/judgement/report.ts'
import type { Publisher } from './core/ports.ts'
import { renderComment } from './render/comment.ts'
import { renderReviewBody } from './render/summary/summary.ts'
import { dismiss, type Memorised } from './weigh-dismissals.ts'

/** How comments are worded, which findings get one, and how many new ones a run may post on lines. */
export interface PublishOptions {
  readonly maxComments: number
  readonly minSeverity: Severity
  /** Whether a comment may offer code that is committed with one click. */
  readonly suggestions: boolean
  readonly rulePages: string | undefined
  /** Secret values that no comment may hold. */
  readonly literals: readonly string[]
}

/** What is to be published: the findings of a head, and how much of it this run has looked at itself. */
export interface Publishable extends Looked {
  readonly untold: Untold
  readonly findings: readonly Finding[]
}

/** Where every finding stands after publishing, what of ours stood before, and what went wrong on the way. */
export interface Published {
  readonly applied: readonly Applied[]
  readonly dismissed: readonly Dismissed[]
  readonly memorised: Memorised
  /** The id that a finding goes by: that of the comment it has, which stays when its code moves. */
  readonly idOf: (finding: Finding) => string
  readonly closed: readonly Closed[]
  /** Ids of findings that are there and are told no longer. */
  readonly untold: readonly string[]
  /** Comments of ours that no finding of this run matches, and that stand open on code that is still there. */
  readonly standing: readonly OwnComment[]
  /** Undefined where it could not be read: then nothing at all may be written. */
  readonly own: Own | undefined
  readonly warnings: readonly string[]
}

/** Places the findings: what is dismissed is left out, what already stands is kept, the rest is posted once, and threads whose finding is gone are closed. If what stands can not be read, nothing is posted, since it could be posted twice; every finding is then listed. */
export async function publishFindings(
  publisher: Publisher,
  review: Publishable,
  weigh: Weigh,
  options: PublishOptions,
): Promise<Published> {
  const own = await attempt(() => publisher.own())
  if ('problem' in own) return unread(review, await weigh([], new Map(), undefined), own.problem, options)
  const { comments } = own.value
  const matches = matchComments(review.findings, comments)
  const found = comments.filter((comment) => isFound(comment, [...matches.values()]))
  const memorised = await weigh(found, matches, own.value.summary)
  const { alive, dismissed } = dismiss(review.findings, matches, memorised)
  const steps = reconcile(placeables({ ...review, findings: alive }, options), matches, options.maxComments)
  const posts = steps.filter((step) => step.kind === 'post').length
  const body = renderReviewBody({ head: review.head, findings: posts })
  const applied = await attempt(() => publisher.apply(steps, { head: review.head, body }))
  const matched = new Set(matches.values())
  const unmatched = comments.filter((comment) => !matched.has(comment))
  const warnings = 'problem' in applied ? [applied.problem] : []
  const untold = untoldIn(unmatched, review.untold)
  const closing = { review, alive, matches, unmatched, untold }
  const closed = 'problem' in applied ? [] : await closeThreads(publisher, closing)
  const gone = new Set(closed.map(({ comment }) => comment))
  return {
    applied: 'problem' in applied ? listEach(alive, options.minSeverity, applied.problem) : sorted(applied.value),
    dismissed,
    memorised,
    idOf: (finding) => matches.get(finding)?.identity ?? finding.id,
    closed,
    untold: [...untold.keys()].map(({ identity }) => identity),
    standing: unmatched.filter((comment) => !gone.has(comment) && isOpen(comment)),
    own: own.value,
    warnings,
  }
}

/** Asks who has dismissed what, given our comments whose threads may say so, which finding has which, and our summary as it stands now. */
export type Weigh = (comments: readonly OwnComment[], matches: Matches, summary: Own['summary']) => Promise<Memorised>

/** A thread that was resolved says "no problem here" only of a finding that is still there; an answer says it of any. */
function isFound(comment: OwnComment, matched: readonly OwnComment[]): boolean {
  return comment.thread?.resolved !== true || matched.includes(comment)
}

async function unread(
  { findings }: Publishable,
  memorised: Memorised,
  problem: string,
  options: PublishOptions,
): Promise<Published> {
  const { alive, dismissed } = dismiss(findings, new Map(), memorised)
  const applied = listEach(alive, options.minSeverity, problem)
  return {
    applied,
    dismissed,
    memorised,
    idOf: ({ id }) => id,
    closed: [],
    untold: [],
    standing: [],
    own: undefined,
    warnings: [problem],
  }
}

/** Its code still stands in the diff, and nobody has resolved its thread. */
function isOpen({ lines, thread }: OwnComment): boolean {
  return lines !== undefined && thread?.resolved !== true
}

function sorted(applied: readonly Applied[]): readonly Applied[] {
  return [...applied].sort((a, b) => compareFindings(a.finding, b.finding))
}

function placeables(
  review: { readonly findings: readonly Finding[]; readonly files: readonly DiffFile[] },
  options: PublishOptions,
): readonly Placeable[] {
  const files = new Map(review.files.map((file) => [file.path, file]))
  const { rulePages, literals } = options
  const below = hiddenBelow(review.findings, options.minSeverity)
  return review.findings.map((finding) => {
    const ladder = ladderOf(finding, files.get(finding.place.path))
    const inline = renderComment(finding, {
      rulePages,
      suggestions: options.suggestions && marksWhole(finding, ladder[0]),
      placement: 'inline',
    })
    const file = renderComment(finding, { rulePages, suggestions: false, placement: 'file' })
    const bodies = { inline: redact(inline, literals), file: redact(file, literals) }
    return { finding, bodies, ladder, hidden: below.has(finding) }
  })
}

/** A suggestion replaces the lines that its comment marks: it is only right where those are all the lines it was made for. */
function marksWhole({ place }: Finding, rung: Placement): boolean {
  return rung.kind === 'inline' && rung.line === place.line && (rung.startLine ?? rung.line) === place.startLine
}

function listEach(findings: readonly Finding[], least: Severity, why: string): readonly Applied[] {
  const below = hiddenBelow(findings, least)
  return [...findings].sort(compareFindings).map((one) => (below.has(one) ? hidden(one) : listed(one, why)))
}

async function attempt<T>(call: () => Promise<T>): Promise<{ readonly value: T } | { readonly problem: string }> {
  try {
    return { value: await call() }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'publishing failed' }
  }
}
