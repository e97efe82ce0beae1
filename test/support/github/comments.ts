import { association, maybeUser, nodeId } from './accounts.ts'
import { type Standing, standing } from './anchors.ts'
import { pullAddresses, rollup } from './resources.ts'
import { headOf, type Place, type Site, timeNow, viewerOf } from './site.ts'
import { type Anchor, type Review, type ReviewComment, update } from './store.ts'
import type { User } from './world.ts'

/** A review comment as REST shows it: where it stands now, null where it is outdated, and where it was placed. */
export async function reviewComment(site: Site, comment: ReviewComment) {
  const now = await standing(site, comment)
  return { ...commentShape(site, comment, now), commit_id: now === undefined ? comment.commit_id : headOf(site) }
}

/** The same without looking at the diff: where it stands now, undefined where it is outdated, is told. */
export function commentShape(site: Place & Pick<Site, 'store'>, comment: ReviewComment, now: Standing | undefined) {
  const pull = pullAddresses(site)
  const url = `${site.apiUrl}/repos/${site.world.repository}/pulls/comments/${comment.id}`
  const html = `${pull.html}#discussion_r${comment.id}`
  return {
    id: comment.id,
    node_id: nodeId('PRRC', comment.id),
    url,
    pull_request_review_id: comment.pull_request_review_id,
    diff_hunk: comment.diff_hunk,
    path: comment.path,
    commit_id: comment.commit_id,
    original_commit_id: comment.commit_id,
    user: maybeUser(site, comment.user),
    body: comment.body,
    created_at: comment.created_at,
    updated_at: comment.updated_at,
    html_url: html,
    pull_request_url: pull.api,
    author_association: association(site, comment.user),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull.api } },
    reactions: rollup(site, 'review-comment', comment.id, `${url}/reactions`),
    start_line: now?.start_line ?? null,
    original_start_line: comment.start_line,
    start_side: comment.start_side,
    line: now?.line ?? null,
    original_line: comment.line,
    side: comment.side,
    position: now?.position ?? null,
    original_position: comment.position,
    subject_type: comment.subject_type,
    ...(comment.in_reply_to_id === null ? {} : { in_reply_to_id: comment.in_reply_to_id }),
  }
}

/** Writes a review and gives its record; without an event it stays PENDING. */
export function addReview(site: Site, review: Pick<Review, 'user' | 'body' | 'state' | 'commit_id'>): Review {
  const submitted_at = review.state === 'PENDING' ? null : timeNow()
  const record = { ...review, id: site.store.nextId(), submitted_at }
  site.store.reviews.push(record)
  return record
}

/** Writes a comment at a place, as part of a review; `inReplyTo` is the first comment of the thread it answers. */
export function addComment(site: Site, review: Review, body: string, place: Anchor, inReplyTo?: number): ReviewComment {
  const at = timeNow()
  const comment = {
    ...place,
    id: site.store.nextId(),
    pull_request_review_id: review.id,
    user: review.user,
    body,
    in_reply_to_id: inReplyTo ?? null,
    created_at: at,
    updated_at: at,
    resolved: false,
    resolved_by: null,
  }
  site.store.reviewComments.push(comment)
  return comment
}

/** Writes an answer at the end of a thread; as on GitHub it comes with an empty review of its own. */
export function addReply(site: Site, to: ReviewComment, user: User | null, body: string): ReviewComment {
  const review = addReview(site, { user, body: '', state: 'COMMENTED', commit_id: to.commit_id })
  return addComment(site, review, body, to, threadOf(to))
}

/** The thread a comment is in, by the id of the comment that began it; that one may be deleted. */
export function threadOf(comment: ReviewComment): number {
  return comment.in_reply_to_id ?? comment.id
}

/** Marks a thread, on the first of its comments that is left; undefined where there is no such thread. */
export function markThread({ store }: Site, thread: number, resolved: boolean, by: User | null) {
  const first = store.reviewComments.find((one) => threadOf(one) === thread)
  return first && update(store.reviewComments, first.id, (old) => ({ ...old, resolved, resolved_by: by }))
}

/** Takes a comment away: answers to it stay, in a thread that is as resolved as before, and a thread without comments is gone. */
export function removeComment(site: Site, comment: ReviewComment): void {
  const { reviewComments } = site.store
  const thread = threadOf(comment)
  const marked = reviewComments.find((one) => threadOf(one) === thread) ?? comment
  reviewComments.splice(reviewComments.indexOf(comment), 1)
  markThread(site, thread, marked.resolved, marked.resolved_by)
}

/** The comments the token may see: those of somebody else's pending review it may not. */
export function visibleComments(site: Site): readonly ReviewComment[] {
  const hidden = new Set(
    site.store.reviews
      .filter((review) => review.state === 'PENDING' && review.user?.id !== viewerOf(site).id)
      .map((review) => review.id),
  )
  return site.store.reviewComments.filter((comment) => !hidden.has(comment.pull_request_review_id))
}
