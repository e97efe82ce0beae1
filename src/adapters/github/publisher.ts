import { answerEach, listed, type Post } from '../../core/judgement/applied.ts'
import type { Applied, Own } from '../../core/judgement/reconcile.ts'
import type { Conclusion, Links, Progress, Publisher } from '../../core/ports.ts'
import { sameSummary } from '../../render/summary/same.ts'
import { writeCheckRun } from './check-run.ts'
import type { Client } from './client.ts'
import { required } from './errors.ts'
import { listOwnFindings, listOwnSummaries } from './own-comments.ts'
import { placeComments, type Review } from './placing.ts'
import { writeSummary } from './summary.ts'

/** Which pull request is written to, and as whom. */
export interface PublisherOptions {
  readonly number: number
  /** The id under which this token writes; a comment is ours only under it. */
  readonly viewerId: () => Promise<number | undefined>
  /** Hears of optional parts that were left out. */
  readonly note: Progress
}

/** What one run has learnt and done on the pull request so far. */
interface Progressed {
  readonly known: Set<number>
  readonly warnings: string[]
  ownReadAt: number | undefined
  review: Review | undefined
}

/** For so long what was listed as ours counts as current; later, another run's summary is looked for before one is created. */
const freshMs = 10_000

/** Publishes to one pull request: never approves, never requests changes, writes serially, and answers where everything landed. */
export function gitHubPublisher(client: Client, options: PublisherOptions): Publisher {
  const so: Progressed = { known: new Set(), warnings: [], ownReadAt: undefined, review: undefined }
  return {
    own: () => readOwn(client, options, so),
    apply: async (steps, { head, body }) => {
      if (body.trim() === '') throw new Error('a review needs a body: GitHub refuses a comment review without one')
      const posts = steps.filter((step) => step.kind === 'post')
      const placed = await place(client, options, so, posts, head, body)
      return answerEach(steps, (post) => placed.get(post) ?? listed(post.finding, 'it was not placed'))
    },
    close: async (closings) => closings.map((one) => ({ ...one, how: 'left' })),
    conclude: (conclusion) => conclude(client, options, so, conclusion),
  }
}

const nameless = 'GitHub did not say under which account this token writes'

/** The author's id, without which nothing may be called ours: guessing would either double every comment or edit a stranger's. */
async function viewerOf(options: PublisherOptions): Promise<number> {
  const id = await options.viewerId()
  if (id === undefined) throw new Error(nameless)
  return id
}

async function readOwn(client: Client, options: PublisherOptions, so: Progressed): Promise<Own> {
  const { number } = options
  const viewerId = await viewerOf(options)
  const [findings, summaries] = await Promise.all([
    listOwnFindings(client, number, viewerId),
    listOwnSummaries(client, number, viewerId),
  ])
  const comments = required(findings, 'list review comments', 'pull-requests: read')
  const conversation = required(summaries, 'list the comments of the conversation', 'pull-requests: read')
  if (!comments.complete || !conversation.complete)
    so.warnings.push('This pull request has more comments than are read; an earlier finding may be posted again.')
  so.ownReadAt = client.clock.now()
  for (const comment of comments.items) so.known.add(comment.id)
  const own = comments.items.map(({ reviewId: _reviewId, ...comment }) => comment)
  return { comments: own, summary: conversation.items[0] }
}

async function place(
  client: Client,
  options: PublisherOptions,
  so: Progressed,
  posts: readonly Post[],
  head: string,
  body: string,
): Promise<ReadonlyMap<Post, Applied>> {
  if (posts.length === 0) return new Map()
  const site = { client, number: options.number, head, body, viewerId: await viewerOf(options), known: so.known }
  const placed = await placeComments(site, posts)
  so.review = placed.review
  if (placed.warning !== undefined) so.warnings.push(placed.warning)
  return placed.applied
}

async function conclude(
  client: Client,
  options: PublisherOptions,
  so: Progressed,
  conclusion: Conclusion,
): Promise<Links> {
  const { head, checkRun, own, summary } = conclusion
  // The summary names its head and is written last: where it stands unchanged, so does the check run.
  const stands = own.summary !== undefined && summary !== undefined && sameSummary(own.summary.body, summary)
  const wanted = stands ? undefined : checkRun
  // A run that writes no summary has only the check run itself to compare with.
  const said = { note: options.note, mayStand: own.summary === undefined && summary === undefined }
  const missed = wanted === undefined ? undefined : await writeCheckRun(client, head, wanted, said)
  if (missed !== undefined) so.warnings.push(missed)
  const summaryUrl = await placeSummary(client, options, so, conclusion)
  return { reviewId: so.review?.id, reviewUrl: so.review?.url, summaryUrl, warnings: so.warnings }
}

async function placeSummary(
  client: Client,
  { number, viewerId: viewer }: PublisherOptions,
  so: Progressed,
  { own, summary }: Conclusion,
): Promise<string | undefined> {
  if (summary === undefined) return own.summary?.url
  const viewerId = await viewer()
  if (viewerId === undefined) {
    so.warnings.push(`The summary was not written: ${nameless}.`)
    return undefined
  }
  const isStale = so.ownReadAt === undefined || client.clock.now() - so.ownReadAt > freshMs
  const written = await writeSummary({ client, number, viewerId, isStale }, own.summary, summary)
  if (written.warning !== undefined) so.warnings.push(written.warning)
  return written.url
}
