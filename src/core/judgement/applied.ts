import type { Finding } from './finding.ts'
import type { Placement } from './placement.ts'
import type { Applied, Step } from './reconcile.ts'

/** A step that is to place a comment. */
export type Post = Extract<Step, { kind: 'post' }>

/** Answers every step in order; only those that are to place a comment are asked about. */
export function answerEach(steps: readonly Step[], answerPost: (post: Post) => Applied): readonly Applied[] {
  const answer = (step: Step): Applied => {
    switch (step.kind) {
      case 'post':
        return answerPost(step)
      case 'keep':
      case 'update':
        return kept(step)
      case 'list':
        return step.why === 'below-min-severity' ? hidden(step.finding) : listed(step.finding, listWords[step.why])
    }
  }
  return steps.map(answer)
}

function kept(step: Extract<Step, { kind: 'keep' | 'update' }>): Applied {
  const { finding, comment } = step
  const { path, side, line, startLine } = finding.place
  const placement: Placement =
    finding.tie === 'file'
      ? { kind: 'file', path: comment.path }
      : { kind: 'inline', path, side, line, startLine: startLine < line ? startLine : undefined }
  return { finding, placement, state: 'kept', url: comment.url, fallback: undefined }
}

/** A finding that stands in the summary alone; `why` says what kept it from its place, undefined where no place was tried. */
export function listed(finding: Finding, why: string | undefined): Applied {
  return { finding, placement: { kind: 'summary' }, state: 'listed', url: undefined, fallback: why }
}

/** A finding below `min-severity`: it is told nowhere, only named. */
export function hidden(finding: Finding): Applied {
  return { finding, placement: { kind: 'summary' }, state: 'hidden', url: undefined, fallback: undefined }
}

const listWords: Record<Exclude<Extract<Step, { kind: 'list' }>['why'], 'below-min-severity'>, string> = {
  'over-max-comments': 'over the limit of inline comments for one review',
  'no-line': 'no line of the diff to stand on',
}
