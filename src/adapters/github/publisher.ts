import { answerEach, listed, type Post } from '../../core/judgement/applied.ts'
import type { Applied, Own, Step } from '../../core/judgement/reconcile.ts'
import type { Conclusion, Links, Progress, Publisher } from '../../core/ports.ts'
import { sameSummary } from '../../render/summary/same.ts'
import { writeCheckRun } from './check-run.ts'
import { attempt, type Client } from './client.ts'
import { closeThreads } from './close.ts'
import { takeBackDoubles } from './doubles.ts'
import { required, sentence } from './errors.ts'
import { listOwnFindings, listOwnSummaries } from './own-comments.ts'
import { withThreads } from './own-threads.ts'
import { placeComments, type Review } from './placing.ts'
import { writeSummary } from './summary.ts'
import type { EarlySummary } from './threads.ts'

/** Which pull request is written to, and as whom. */
export interface PublisherOptions {
  readonly number: number
  /** The id under which this token writes; a comment is ours only under it. */
  readonly viewerId: () => Promise<number | undefined>
  /** What was seen of our summary when the pull request was read. */
  readonly summaryEarly: () => Promise<EarlySummary>
  /** Hears of optional parts that were left out. */
  readonly note: Progress
}

/** What one run has learnt and done on the pull request so far. */
interface Progressed {
  readonly known: Set<number>
  readonly warnings: string[]
  ownReadAt: number | undefined
  review: Review | undefined
  /** Something new stands there. */
  hasPosted: boolean
}

/** For so long what was listed as ours counts as current; later, another run's summary is looked for before one is created. */
const freshMs = 10_000

/** Publishes to one pull request: never approves, never requests changes, writes serially, and answers where everything landed. */
export function gitHubPublisher(client: Client, options: PublisherOptions): Publisher {
  const so: Progressed = { known: new Set(), warnings: [], ownReadAt: undefined, review: undefined, hasPosted: false }
  return {
    own: () => readOwn(client, options, so),
    apply: async (steps, { head, body }) => {
      if (body.trim() === '') throw new Error('a review needs a body: GitHub refuses a comment review without one')
      const posts = steps.filter((step) => step.kind === 'post')
      const placed = await place(client, options, so, posts, head, body)
      for (const step of steps) if (step.kind === 'update') await update(client, so, step)
      return answerEach(steps, (post) => placed.get(post) ?? listed(post.finding, 'it was not placed'))
    },
    close: async (closings) => {
      const site = { client, number: options.number, viewerId: await viewerOf(options) }
      const { closed, warning } = await closeThreads(site, closings)
      if (warning !== undefined) so.warnings.push(warning)
      return closed
    },
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
  const [findings, conversation] = await Promise.all([
    listOwnFindings(client, number, viewerId),
    readSummary(client, options, viewerId),
  ])
  const comments = required(findings, 'list review comments', 'pull-requests: read')
  if (!comments.complete || !conversation.complete)
    so.warnings.push('This pull request has more comments than are read; an earlier finding may be posted again.')
  so.ownReadAt = client.clock.now()
  for (const comment of comments.items) so.known.add(comment.id)
  const own = comments.items.map(({ reviewId: _reviewId, ...comment }) => comment)
  return { comments: await withThreads(client, number, own), summary: conversation.summary }
}

/** The summary as it stands now: one that was seen early is read again, and where the whole conversation was seen without one, none is looked for. */
async function readSummary(
  client: Client,
  { number, summaryEarly }: PublisherOptions,
  viewerId: number,
): Promise<EarlySummary> {
  const early = await summaryEarly()
  if (early.summary === undefined && early.complete) return early
  const known = early.summary === undefined ? undefined : await readSummaryComment(client, early.summary.id)
  if (known !== undefined) return { summary: known, complete: true }
  const listed = await listOwnSummaries(client, number, viewerId)
  const { items, complete } = required(listed, 'list the comments of the conversation', 'pull-requests: read')
  return { summary: items[0], complete }
}

/** Undefined where it is gone by now; any other failure rejects, since a second summary could be written. */
async function readSummaryComment(client: Client, id: number): Promise<Own['summary']> {
  const got = await attempt(() => client.rest.issues.getComment({ ...client.at, comment_id: id }))
  if (got.kind === 'failed' && got.failure.why === 'not-found') return undefined
  const { body, html_url: url } = required(got, 'read the summary comment', 'pull-requests: read')
  return { id, body: body ?? '', url }
}

/** Puts other words into a comment of ours; where that fails it says what it said. */
async function update(client: Client, so: Progressed, step: Extract<Step, { kind: 'update' }>): Promise<void> {
  const { comment, body } = step
  if (comment.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd()) return
  const got = await attempt(() =>
    client.rest.pulls.updateReviewComment({ ...client.at, comment_id: comment.id, body, request: { retries: 2 } }),
  )
  if (got.kind === 'failed') so.warnings.push(sentence(got.failure, 'edit a review comment', 'pull-requests: write'))
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
  so.hasPosted = [...placed.applied.values()].some(({ state }) => state === 'posted')
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
  const created = written.created === undefined ? undefined : { id: written.created, body: summary }
  if (so.hasPosted || created !== undefined)
    await takeBackDoubles({ client, number, viewerId, known: so.known, summary: created })
  return written.url
}
