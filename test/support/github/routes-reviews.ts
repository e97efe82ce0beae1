import { z } from 'zod'
import { authorOf } from './accounts.ts'
import { findAnchor, inPull, type Refusal, staleCommit } from './anchors.ts'
import { addComment, addReply, addReview, removeComment, reviewComment, visibleComments } from './comments.ts'
import { reviewResource } from './resources.ts'
import {
  type Answer,
  bodyMissing,
  bodyTooLong,
  type Call,
  created,
  forbidden,
  notFound,
  ok,
  paginate,
  type Route,
  unprocessable,
} from './route.ts'
import { headOf, type Site, timeNow, viewerOf } from './site.ts'
import { type Anchor, type Review, type ReviewComment, update } from './store.ts'

const pull = '/repos/{owner}/{repo}/pulls/{pull_number}'
const comment = '/repos/{owner}/{repo}/pulls/comments/{comment_id}'
const [read, write] = [['pull-requests:read'], ['pull-requests:write']] as const

/** Reviews, and the comments on lines and files that belong to them. */
export const reviewRoutes: readonly Route[] = [
  { method: 'GET', template: `${pull}/reviews`, needs: read, run: listReviews },
  { method: 'POST', template: `${pull}/reviews`, needs: write, run: createReview },
  { method: 'GET', template: `${pull}/reviews/{review_id}/comments`, needs: read, run: listOfReview },
  { method: 'GET', template: `${pull}/comments`, needs: read, run: listComments },
  { method: 'POST', template: `${pull}/comments`, needs: write, run: createComment },
  { method: 'POST', template: `${pull}/comments/{comment_id}/replies`, needs: write, run: createReply },
  { method: 'PATCH', template: comment, needs: write, run: editComment },
  { method: 'DELETE', template: comment, needs: write, run: deleteComment },
]

const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

const place = z.object({
  path: z.string(),
  body: z.string(),
  line: z.number().optional(),
  side: z.string().optional(),
  start_line: z.number().optional(),
  start_side: z.string().optional(),
  position: z.number().optional(),
  subject_type: z.enum(['line', 'file']).optional(),
  in_reply_to: z.number().optional(),
  commit_id: z.string().optional(),
})

const reviewBody = z.object({
  commit_id: z.string().optional(),
  body: z.string().default(''),
  event: z.enum(['APPROVE', 'REQUEST_CHANGES', 'COMMENT']).optional(),
  comments: z.array(place).default([]),
})
type ReviewBody = z.infer<typeof reviewBody>

function listReviews(call: Call): Promise<Answer> {
  const { site } = call
  const seen = site.store.reviews.filter((one) => one.state !== 'PENDING' || one.user?.id === viewerOf(site).id)
  return paginate(call, seen, (review) => reviewResource(site, review))
}

function listComments(call: Call): Promise<Answer> {
  const since = call.query.get('since') ?? ''
  const seen = visibleComments(call.site).filter((one) => one.updated_at >= since)
  const ordered = call.query.get('direction') === 'desc' ? seen.toReversed() : seen
  return paginate(call, ordered, (one) => reviewComment(call.site, one))
}

async function listOfReview(call: Call): Promise<Answer> {
  const id = Number(call.params.review_id)
  if (!call.site.store.reviews.some((one) => one.id === id)) return notFound()
  const own = visibleComments(call.site).filter((one) => one.pull_request_review_id === id)
  return paginate(call, own, (one) => reviewComment(call.site, one))
}

/** All or nothing: one comment that has no place refuses the whole review, and the answer does not say which. */
async function createReview({ site, body }: Call): Promise<Answer> {
  const review = reviewBody.parse(body ?? {})
  const wrong = refuseReview(site, review)
  if (wrong !== undefined) return wrong
  const commit = review.commit_id ?? headOf(site)
  if (!(await inPull(site, commit))) return refused(site, [staleCommit])
  const anchors = await Promise.all(review.comments.map((one) => findAnchor(site, commit, one)))
  const refusals = anchors.filter((one) => 'message' in one)
  if (refusals.length > 0) return refused(site, refusals)
  const state: Review['state'] = review.event === undefined ? 'PENDING' : states[review.event]
  const record = addReview(site, { user: viewerOf(site), body: review.body, state, commit_id: commit })
  for (const [index, anchor] of anchors.entries())
    if ('diff_hunk' in anchor) addComment(site, record, review.comments[index]?.body ?? '', anchor)
  return ok(reviewResource(site, record))
}

function refuseReview(site: Site, review: ReviewBody): Answer | undefined {
  const viewer = viewerOf(site)
  const ownPull = viewer.id === authorOf(site).id
  if (hasPending(site)) return unprocessable(['User can only have one pending review per pull request'])
  if (review.event === 'APPROVE' && viewer.type === 'Bot')
    return unprocessable(['GitHub Actions is not permitted to approve pull requests.'])
  if (review.event === 'APPROVE' && ownPull) return unprocessable(['Can not approve your own pull request'])
  if (review.event === 'REQUEST_CHANGES' && ownPull)
    return unprocessable(['Can not request changes on your own pull request'])
  if (review.event === 'REQUEST_CHANGES' && review.body === '')
    return unprocessable(['You need to leave a comment indicating the requested changes.'])
  // The wording of this one is not established; that it is a 422 is.
  if (review.event === 'COMMENT' && review.body === '' && review.comments.length === 0)
    return unprocessable(["Body can't be blank"])
  const bodies = [review.body, ...review.comments.map((one) => one.body)]
  const tooLong = bodies.map((text) => bodyTooLong('PullRequestReview', text)).find((one) => one !== undefined)
  if (tooLong !== undefined) return tooLong
  if (review.comments.some((one) => one.subject_type !== undefined))
    return unprocessable(['"subject_type" is not a permitted key.'], 'Invalid request.')
  const blank = review.comments.map((one) => bodyMissing('PullRequestReviewComment', one.body))
  return blank.find((one) => one !== undefined) ?? refusePosition(site, review.comments)
}

/** The deprecated `position` is refused here although GitHub still takes it: nothing new should send it. */
function refusePosition(site: Site, places: readonly z.infer<typeof place>[]): Answer | undefined {
  if (places.every((one) => one.position === undefined)) return undefined
  site.problems.push('the deprecated `position` is not known to the stand-in: send `line` and `side`')
  return unprocessable(['position is invalid'])
}

function hasPending(site: Site): boolean {
  return site.store.reviews.some((one) => one.state === 'PENDING' && one.user?.id === viewerOf(site).id)
}

function refused(site: Site, refusals: readonly Refusal[]): Answer {
  if (site.errors === 'strings') return unprocessable([...new Set(refusals.map((one) => one.text))])
  const errors = refusals.map(({ field, message }) => {
    return { resource: 'PullRequestReviewComment', code: 'custom', field, message }
  })
  return unprocessable(errors, 'Validation Failed')
}

async function createComment(call: Call): Promise<Answer> {
  const { site } = call
  const wanted = place.parse(call.body)
  const wrong = refuseComment(site, wanted.body) ?? refusePosition(site, [wanted])
  if (wrong !== undefined) return wrong
  if (wanted.in_reply_to !== undefined) return reply(site, wanted.in_reply_to, wanted.body)
  const commit = wanted.commit_id ?? headOf(site)
  if (!(await inPull(site, commit))) return refused(site, [staleCommit])
  const anchor = await findAnchor(site, commit, wanted)
  if ('message' in anchor) return refused(site, [anchor])
  return created(await reviewComment(site, addLoneComment(site, wanted.body, anchor)))
}

/** A comment that is sent by itself gets a review of its own with an empty body. */
function addLoneComment(site: Site, body: string, anchor: Anchor): ReviewComment {
  const user = viewerOf(site)
  const review = addReview(site, { user, body: '', state: 'COMMENTED', commit_id: anchor.commit_id })
  return addComment(site, review, body, anchor)
}

/** Only the first comment of a thread can be answered: an answer is no such thing, and is not found. */
function createReply({ site, params, body }: Call): Promise<Answer> | Answer {
  const text = z.object({ body: z.string() }).parse(body).body
  const to = visibleComments(site).find((one) => one.id === Number(params.comment_id))
  if (to === undefined || to.in_reply_to_id !== null) return notFound()
  return refuseComment(site, text) ?? reply(site, to.id, text)
}

function refuseComment(site: Site, body: string): Answer | undefined {
  if (hasPending(site)) return unprocessable(['User can only have one pending review per pull request'])
  return bodyMissing('PullRequestReviewComment', body) ?? bodyTooLong('PullRequestReviewComment', body)
}

async function reply(site: Site, id: number, body: string): Promise<Answer> {
  const to = visibleComments(site).find((one) => one.id === id)
  if (to === undefined) return notFound()
  if (to.in_reply_to_id !== null) return unprocessable(['Replies to replies are not supported'])
  return created(await reviewComment(site, addReply(site, to, viewerOf(site), body)))
}

async function editComment({ site, params, body }: Call): Promise<Answer> {
  const own = ownComment(site, params.comment_id)
  if ('status' in own) return own
  const text = z.object({ body: z.string() }).parse(body).body
  const wrong = bodyMissing('PullRequestReviewComment', text) ?? bodyTooLong('PullRequestReviewComment', text)
  if (wrong !== undefined) return wrong
  const change = (old: ReviewComment) => ({ ...old, body: text, updated_at: timeNow() })
  const edited = update(site.store.reviewComments, own.id, change)
  return edited === undefined ? notFound() : ok(await reviewComment(site, edited))
}

function deleteComment({ site, params }: Call): Answer {
  const own = ownComment(site, params.comment_id)
  if ('status' in own) return own
  removeComment(site, own)
  return { status: 204, body: undefined }
}

/** The comment, if it is the token's own; GitHub may let a token touch those of others, but nothing should try. */
function ownComment(site: Site, id: string | undefined): ReviewComment | Answer {
  const found = visibleComments(site).find((one) => one.id === Number(id))
  if (found === undefined) return notFound()
  return found.user?.id === viewerOf(site).id ? found : forbidden()
}
