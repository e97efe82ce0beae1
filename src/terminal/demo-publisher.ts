import { answerEach, type Post } from '../core/judgement/applied.ts'
import type { Applied } from '../core/judgement/reconcile.ts'
import type { Publisher } from '../core/ports.ts'
import type { Posted, PostedComment } from '../render/terminal/demo-posted.ts'

/** A publisher that keeps what it is given and answers as GitHub does when it accepts everything: each comment stands on the first rung of its ladder. */
export function keepingPublisher(): { readonly publisher: Publisher; readonly posted: () => Posted } {
  const comments: PostedComment[] = []
  const summaries: string[] = []
  const keep = ({ finding, bodies, ladder: [placement] }: Post): Applied => {
    comments.push({ placement, body: placement.kind === 'inline' ? bodies.inline : bodies.file })
    return { finding, placement, state: 'posted', url: undefined, fallback: undefined }
  }
  return {
    publisher: {
      own: async () => ({ comments: [], summary: undefined }),
      apply: async (steps) => answerEach(steps, keep),
      close: async (closings) => closings.map((one) => ({ ...one, how: 'left' })),
      conclude: async ({ summary }) => {
        if (summary !== undefined) summaries.push(summary)
        return { reviewId: undefined, reviewUrl: undefined, summaryUrl: undefined, warnings: [] }
      },
    },
    posted: () => ({ comments, summary: summaries.at(-1) }),
  }
}
