import { answerEach, listed } from './core/judgement/applied.ts'
import type { Publisher } from './core/ports.ts'

/** A publisher that writes nothing: every finding is listed, with `why` (a dry run, a token that may only read, a terminal) as the reason. */
export function listingPublisher(why: string): Publisher {
  return {
    own: async () => ({ comments: [], summary: undefined }),
    apply: async (steps) => answerEach(steps, (post) => listed(post.finding, why)),
    close: async (closings) => closings.map((one) => ({ ...one, how: 'left' })),
    conclude: async () => ({ reviewId: undefined, reviewUrl: undefined, summaryUrl: undefined, warnings: [] }),
  }
}
