import type { Closed, Closing } from '../../core/judgement/reconcile.ts'
import { lastClosing } from '../../render/marker.ts'
import { attempt, type Client, graphqlFailure } from './client.ts'
import { type Failure, sentence } from './errors.ts'
import { listOwnFindings } from './own-comments.ts'

/** Threads that one run changes; the others wait for the next. */
const mostChanges = 50

/** What closing writes to. */
export interface ClosingSite {
  readonly client: Client
  readonly number: number
  readonly viewerId: number
}

/** What became of each thread, and why closing stopped where it did. */
export interface ClosingDone {
  readonly closed: readonly Closed[]
  readonly warning: string | undefined
}

/** Resolves threads, or says in one sentence that they are done, and takes either back; reads once more who has answered before it begins. Never touches a thread in which a person has answered; never fails. */
export async function closeThreads(site: ClosingSite, closings: readonly Closing[]): Promise<ClosingDone> {
  const { client, number, viewerId } = site
  const now = await listOwnFindings(client, number, viewerId)
  if (now.kind === 'failed') return { closed: closings.map(left), warning: undefined }
  const current = new Map(now.value.items.map((comment) => [comment.id, comment.replies]))
  const closed: Closed[] = []
  let changes = 0
  let warning: string | undefined
  for (const closing of closings) {
    const replies = current.get(closing.comment.id)
    if (replies === undefined || replies.some(({ ours }) => !ours)) continue
    if (changes >= mostChanges || warning !== undefined) {
      closed.push(left(closing))
      continue
    }
    changes += 1
    const done = await closeOne(site, { ...closing, comment: { ...closing.comment, replies } })
    closed.push({ ...closing, how: done.how })
    if (done.failure !== undefined && done.how === 'left')
      warning = sentence(done.failure, 'close threads whose finding is gone', 'pull-requests: write')
  }
  return { closed, warning }
}

function left(closing: Closing): Closed {
  return { ...closing, how: 'left' }
}

interface Done {
  readonly how: Closed['how']
  readonly failure?: Failure
}

async function closeOne(site: ClosingSite, closing: Closing): Promise<Done> {
  const { kind, comment } = closing
  const { thread } = comment
  const isResolved = thread?.resolved === true
  const isDone = kind !== 'found-again'
  const wanted = isDone !== isResolved
  if (thread !== undefined && wanted && thread.mayResolve) {
    const failure = await mutate(site.client, isDone ? 'resolveReviewThread' : 'unresolveReviewThread', thread.id)
    if (failure === undefined) return { how: isDone ? 'resolved' : 'reopened' }
    if (failure.why !== 'permission') return outcomeOf(failure)
  }
  const said = lastClosing(comment.replies.map(({ body }) => body))
  return said === kind ? { how: 'replied' } : reply(site, closing)
}

async function mutate(
  client: Client,
  name: 'resolveReviewThread' | 'unresolveReviewThread',
  threadId: string,
): Promise<Failure | undefined> {
  const query = `mutation close($threadId: ID!) {
  ${name}(input: { threadId: $threadId }) { thread { isResolved } }
}`
  const got = await client.mutation(query, { threadId })
  if (got.kind === 'failed') return got.failure
  return got.value.errors.length === 0 ? undefined : graphqlFailure(got.value.errors)
}

async function reply({ client, number }: ClosingSite, closing: Closing): Promise<Done> {
  const answer = { ...client.at, pull_number: number, comment_id: closing.comment.id, body: closing.body }
  const got = await attempt(() => client.rest.pulls.createReplyForReviewComment(answer))
  return got.kind === 'ok' ? { how: 'replied' } : outcomeOf(got.failure)
}

/** An outage or a limit ends the closing; what one thread alone is refused does not. */
function outcomeOf(failure: Failure): Done {
  const ends = ['server', 'connection', 'rate-limited', 'unauthorised', 'permission'].includes(failure.why)
  return { how: ends ? 'left' : 'refused', failure }
}
