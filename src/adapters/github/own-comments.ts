import type { Own, OwnComment, ThreadReply } from '../../core/judgement/reconcile.ts'
import { type Marker, parseMarker } from '../../render/marker.ts'
import type { Client } from './client.ts'
import type { Result } from './errors.ts'
import { listPages, pageSize } from './pages.ts'

/** A review comment of ours with the review it came in. */
export interface OwnReviewComment extends OwnComment {
  readonly reviewId: number | undefined
}

/** A list of ours; `complete` is false when the pull request has more comments than are read. */
export interface OwnList<T> {
  readonly items: readonly T[]
  readonly complete: boolean
}

/** Enough for 5,000 comments of each sort; a bound in requests is one in time. */
const maxPages = 50

/** The marker of a comment that this token's author wrote. Neither alone makes it ours: anyone can type a marker, and every workflow of a repository writes as `github-actions[bot]`. */
function ourMarker(
  comment: { readonly user?: { readonly id: number } | null; readonly body?: string },
  viewerId: number,
): Marker | undefined {
  return comment.user?.id === viewerId ? parseMarker(comment.body ?? '') : undefined
}

/** Lists our findings among the review comments. */
export async function listOwnFindings(
  client: Client,
  number: number,
  viewerId: number,
): Promise<Result<OwnList<OwnReviewComment>>> {
  const got = await listPages(
    (page) => client.rest.pulls.listReviewComments({ ...client.at, pull_number: number, per_page: pageSize, page }),
    maxPages,
  )
  if (got.kind === 'failed') return got
  const replies = repliesIn(got.value.items, viewerId)
  const items = got.value.items.flatMap((comment) => {
    const marker = ourMarker(comment, viewerId)
    if (marker?.kind !== 'finding') return []
    const { id, path, body, html_url: url, pull_request_review_id: reviewId } = comment
    const { kind: _kind, ...told } = marker
    const place = { path, lines: linesOf(comment), replies: replies.get(id) ?? [], thread: undefined }
    return [{ id, ...told, ...place, body, url, reviewId: reviewId ?? undefined }]
  })
  return { kind: 'ok', value: { items, complete: got.value.complete } }
}

/** A comment of the list, as far as an answer is concerned. */
interface Listed {
  readonly id: number
  readonly in_reply_to_id?: number
  readonly user: { readonly id: number; readonly login: string; readonly type: string } | null
  readonly body: string
  readonly created_at: string
}

/** The answers by the comment that began their thread, oldest first; GitHub gives every answer of a thread the same one. */
function repliesIn(comments: readonly Listed[], viewerId: number): ReadonlyMap<number, readonly ThreadReply[]> {
  const threads = new Map<number, ThreadReply[]>()
  for (const comment of [...comments].sort((a, b) => a.id - b.id)) {
    const { id, in_reply_to_id: first, user, body, created_at: at } = comment
    if (first === undefined || first === null) continue
    const author = { id: user?.id ?? 0, login: user?.login ?? 'ghost', isBot: user?.type === 'Bot' }
    const reply = { id, author, ours: ourMarker(comment, viewerId) !== undefined, body, at }
    threads.set(first, [...(threads.get(first) ?? []), reply])
  }
  return threads
}

/** GitHub answers no line once the commented lines have left the diff, and none for a comment on a file. */
function linesOf(comment: {
  readonly line?: number | null
  readonly start_line?: number | null
  readonly side?: 'LEFT' | 'RIGHT'
  readonly subject_type?: 'line' | 'file'
}): OwnComment['lines'] {
  const { line, start_line: start, side = 'RIGHT', subject_type: subject } = comment
  if (line === undefined || line === null || subject === 'file') return undefined
  return { side, start: start ?? line, end: line }
}

/** Lists our summaries among the conversation's comments, oldest first; there should be one. */
export async function listOwnSummaries(
  client: Client,
  number: number,
  viewerId: number,
): Promise<Result<OwnList<NonNullable<Own['summary']>>>> {
  const got = await listPages(
    (page) => client.rest.issues.listComments({ ...client.at, issue_number: number, per_page: pageSize, page }),
    maxPages,
  )
  if (got.kind === 'failed') return got
  const items = got.value.items.flatMap((comment) => {
    if (ourMarker(comment, viewerId)?.kind !== 'summary') return []
    return [{ id: comment.id, body: comment.body ?? '', url: comment.html_url }]
  })
  return { kind: 'ok', value: { items, complete: got.value.complete } }
}
