import { listed, type Post } from '../../core/judgement/applied.ts'
import type { Placement } from '../../core/judgement/placement.ts'
import type { Applied } from '../../core/judgement/reconcile.ts'
import { attempt, type Client } from './client.ts'
import { type Failure, isUnsure, sentence } from './errors.ts'
import { listOwnFindings, type OwnReviewComment } from './own-comments.ts'

/** The pull request that comments are placed on, and what stood there before. */
export interface Site {
  readonly client: Client
  readonly number: number
  /** The commit that was read; every comment is pinned to it, never to another. */
  readonly head: string
  readonly body: string
  readonly viewerId: number
  /** Ids of comments that stood before this run: they cannot be what a doubtful write left. */
  readonly known: ReadonlySet<number>
}

/** Where the comments landed: one entry for each post. */
export interface Placed {
  readonly applied: ReadonlyMap<Post, Applied>
  readonly review: Review | undefined
  /** Why the rest was listed, when GitHub refused more than single places. */
  readonly warning: string | undefined
}

export interface Review {
  readonly id: number
  readonly url: string | undefined
}

type Inline = Extract<Placement, { kind: 'inline' }>
type Rung = Exclude<Placement, { kind: 'summary' }>

/** A run over the posts: what has landed, and the sentence that stopped further writing. */
interface Round {
  readonly site: Site
  readonly landed: Map<Post, Applied>
  review: Review | undefined
  halt: string | undefined
}

/** Places comments: those with a line in one review, then the others one by one. What GitHub refuses goes down its ladder; what it may have written before an error is looked for before anything is sent again. */
export async function placeComments(site: Site, posts: readonly Post[]): Promise<Placed> {
  const round: Round = { site, landed: new Map(), review: undefined, halt: undefined }
  const inline = posts.flatMap((post) => {
    const rung = post.ladder[0]
    return rung.kind === 'inline' ? [{ post, rung }] : []
  })
  if (inline.length > 0) await placeTogether(round, inline, 'first')
  for (const post of posts) {
    if (!round.landed.has(post)) await placeAlone(round, post, post.ladder, undefined)
  }
  return { applied: round.landed, review: round.review, warning: round.halt }
}

/** One review, event COMMENT, all or nothing: afterwards every comment has landed, or its turn to be placed alone comes. */
async function placeTogether(
  round: Round,
  inline: readonly { readonly post: Post; readonly rung: Inline }[],
  time: 'first' | 'second',
): Promise<void> {
  const { client, number, head, body } = round.site
  const comments = inline.map(({ post, rung }) => ({ path: rung.path, body: post.bodies.inline, ...lines(rung) }))
  const review = { ...client.at, pull_number: number, commit_id: head, event: 'COMMENT', body, comments } as const
  const got = await attempt(() => client.rest.pulls.createReview(review))
  if (got.kind === 'ok') {
    round.review = { id: got.value.id, url: got.value.html_url }
    for (const { post, rung } of inline) land(round, post, rung, got.value.html_url, undefined)
    return
  }
  if (got.failure.why === 'place') return refuseOnly(round, inline, got.failure)
  if (!isUnsure(got.failure)) return stop(round, got.failure)
  const found = await readBack(round)
  if (found === undefined) return
  const reviewId = [...found.values()].find((comment) => comment.reviewId !== undefined)?.reviewId
  if (reviewId !== undefined) round.review = { id: reviewId, url: undefined }
  const missing = inline.filter(({ post, rung }) => !landFound(round, post, rung, found, undefined))
  if (missing.length === 0) return
  if (time === 'second') return stop(round, got.failure)
  return placeTogether(round, missing, 'second')
}

/** A review of one comment that is refused names its culprit; in a larger one each must be tried alone. */
async function refuseOnly(
  round: Round,
  inline: readonly { readonly post: Post; readonly rung: Inline }[],
  failure: Failure,
): Promise<void> {
  const only = inline.length === 1 ? inline[0] : undefined
  if (only !== undefined) await placeAlone(round, only.post, only.post.ladder.slice(1), refusal(failure))
}

/** Takes the first rung that is accepted; the last, the summary, always is. */
async function placeAlone(
  round: Round,
  post: Post,
  ladder: readonly Placement[],
  refused: string | undefined,
): Promise<void> {
  let why = refused
  for (const rung of ladder) {
    if (rung.kind === 'summary' || round.halt !== undefined) break
    const failure = await write(round, post, rung, why, 'first')
    if (failure === undefined) return
    why = refusal(failure)
  }
  round.landed.set(post, listed(post.finding, round.halt ?? why ?? 'it belongs to no line and no file'))
}

/** Writes one comment and lands it, or answers GitHub's refusal of the place; any other failure halts the round. */
async function write(
  round: Round,
  post: Post,
  rung: Rung,
  why: string | undefined,
  time: 'first' | 'second',
): Promise<Failure | undefined> {
  const { client, number, head } = round.site
  const anchor = rung.kind === 'inline' ? lines(rung) : { subject_type: 'file' as const }
  const comment = {
    ...client.at,
    pull_number: number,
    commit_id: head,
    path: rung.path,
    body: post.bodies[rung.kind],
    ...anchor,
  }
  const got = await attempt(() => client.rest.pulls.createReviewComment(comment))
  if (got.kind === 'ok') {
    land(round, post, rung, got.value.html_url, why)
    return undefined
  }
  if (got.failure.why === 'place') return got.failure
  const found = isUnsure(got.failure) ? await readBack(round) : undefined
  if (found !== undefined) {
    if (landFound(round, post, rung, found, why)) return undefined
    if (time === 'first') return write(round, post, rung, why, 'second')
  }
  stop(round, got.failure)
  return got.failure
}

/** Looks for what a doubtful write left, after giving it time to appear; halts the round when that cannot be told, since writing again might double it. */
async function readBack(round: Round): Promise<ReadonlyMap<string, OwnReviewComment> | undefined> {
  const { client, number, viewerId, known } = round.site
  await client.clock.sleep(2 * client.writeSpacingMs)
  const own = await listOwnFindings(client, number, viewerId)
  if (own.kind === 'failed') {
    round.halt = `GitHub did not say whether it posted the comments (${own.failure.detail}), so they are not sent again.`
    return undefined
  }
  const fresh = own.value.items.filter((comment) => !known.has(comment.id))
  return new Map(fresh.map((comment) => [comment.identity, comment]))
}

function landFound(
  round: Round,
  post: Post,
  rung: Rung,
  found: ReadonlyMap<string, OwnReviewComment>,
  why: string | undefined,
): boolean {
  const comment = found.get(post.finding.id)
  if (comment === undefined) return false
  land(round, post, rung, comment.url, why)
  return true
}

function land(round: Round, post: Post, placement: Rung, url: string, fallback: string | undefined): void {
  round.landed.set(post, { finding: post.finding, placement, state: 'posted', url, fallback })
}

function stop(round: Round, failure: Failure): void {
  round.halt ??= sentence(failure, 'post review comments', 'pull-requests: write')
}

function refusal(failure: Failure): string {
  return `GitHub refused the place: ${failure.detail}`
}

function lines(rung: Inline) {
  const { side, line, startLine } = rung
  const isRange = startLine !== undefined && startLine < line
  return { side, line, ...(isRange ? { start_line: startLine, start_side: side } : {}) }
}
