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
  compareFindings,
  type Own,
  type OwnComment,
  type Placeable,
  reconcile,
} from './core/judgement/reconcile.ts'
import type { Publisher } from './core/ports.ts'
import { renderComment } from './render/comment.ts'
import { renderReviewBody } from './render/summary/summary.ts'

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

/** Where every finding stands after publishing, what of ours stood before, and what went wrong on the way. */
export interface Published {
  readonly applied: readonly Applied[]
  /** Undefined where it could not be read: then nothing at all may be written. */
  readonly own: Own | undefined
  /** Comments of ours that no finding of this run matches. */
  readonly unmatched: readonly OwnComment[]
  readonly warnings: readonly string[]
}

/** Places the findings: what already stands is kept, the rest is posted once. If what stands can not be read, nothing is posted, since it could be posted twice; every finding is then listed. */
export async function publishFindings(
  publisher: Publisher,
  review: { readonly head: string; readonly findings: readonly Finding[]; readonly files: readonly DiffFile[] },
  options: PublishOptions,
): Promise<Published> {
  const own = await attempt(() => publisher.own())
  const listAll = (why: string) => listEach(review.findings, options.minSeverity, why)
  if ('problem' in own) return { applied: listAll(own.problem), own: undefined, unmatched: [], warnings: [own.problem] }
  const steps = reconcile(placeables(review, options), own.value, options.maxComments)
  const kept = new Set(steps.flatMap((step) => (step.kind === 'keep' ? [step.comment.id] : [])))
  const unmatched = own.value.comments.filter((comment) => !kept.has(comment.id))
  const posts = steps.filter((step) => step.kind === 'post').length
  const body = renderReviewBody({ head: review.head, findings: posts })
  const applied = await attempt(() => publisher.apply(steps, { head: review.head, body }))
  if ('problem' in applied)
    return {
      applied: listAll(applied.problem),
      own: own.value,
      unmatched,
      warnings: [applied.problem],
    }
  const sorted = [...applied.value].sort((a, b) => compareFindings(a.finding, b.finding))
  return { applied: sorted, own: own.value, unmatched, warnings: [] }
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
