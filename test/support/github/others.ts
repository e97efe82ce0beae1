import { addComment, addReply, addReview, markThread, threadOf } from './comments.ts'
import { headOf, type Site, timeNow } from './site.ts'
import { type Reaction, type ReviewComment, update } from './store.ts'
import { octocat, type User } from './world.ts'

/** A comment somebody writes on the web site; with a `path` it starts a thread there, at any line (the site, unlike the API, allows that). */
export interface Remark {
  readonly body: string
  /** Null: an account that was deleted. */
  readonly user?: User | null
  readonly at?: string
  readonly path?: string
  readonly line?: number
  readonly startLine?: number
  readonly side?: 'LEFT' | 'RIGHT'
}

/** What other people do on the pull request; every call gives the id of what it made. */
export interface Others {
  readonly comment: (remark: Remark) => number
  /** Many comments in the conversation or on lines, in that order. */
  readonly foreignComments: (remarks: readonly Remark[]) => readonly number[]
  /** An answer in the thread of that review comment, whichever of its comments that is. */
  readonly reply: (to: number, remark: Pick<Remark, 'body' | 'user' | 'at'>) => number
  /** Resolves the thread of that review comment; as nobody in particular unless told. */
  readonly resolve: (commentId: number, user?: User) => void
  /** Opens the thread of that review comment again. */
  readonly reopen: (commentId: number) => void
  readonly react: (on: Reaction['on'], commentId: number, content: string, user?: User) => number
}

/** Gives other people's hands on a site; what they touch must be there. */
export function othersOf(site: Site): Others {
  const { store } = site
  const comment = (remark: Remark) =>
    remark.path === undefined ? converse(site, remark) : startThread(site, remark.path, remark)
  return {
    comment,
    foreignComments: (remarks) => remarks.map(comment),
    reply: (to, { body, user, at }) => {
      const { id } = addReply(site, existing(site, to), user === undefined ? octocat : user, body)
      if (at !== undefined) update(store.reviewComments, id, (old) => ({ ...old, created_at: at, updated_at: at }))
      return id
    },
    resolve: (id, user) => void markThread(site, threadOf(existing(site, id)), true, user ?? null),
    reopen: (id) => void markThread(site, threadOf(existing(site, id)), false, null),
    react: (on, comment_id, content, user = octocat) => {
      const id = store.nextId()
      store.reactions.push({ id, on, comment_id, user, content, created_at: timeNow() })
      return id
    },
  }
}

function existing({ store }: Site, id: number): ReviewComment {
  const found = store.reviewComments.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no review comment ${id}`)
  return found
}

function converse(site: Site, { body, user, at = timeNow() }: Remark): number {
  const id = site.store.nextId()
  const author = user === undefined ? octocat : user
  site.store.issueComments.push({ id, user: author, body, created_at: at, updated_at: at })
  return id
}

function startThread(site: Site, path: string, remark: Remark): number {
  const { body, user, line = null, startLine = null, side = 'RIGHT' } = remark
  const commit_id = headOf(site)
  const author = user === undefined ? octocat : user
  const review = addReview(site, { user: author, body: '', state: 'COMMENTED', commit_id })
  return addComment(site, review, body, {
    path,
    subject_type: line === null ? 'file' : 'line',
    side,
    line,
    start_line: startLine,
    start_side: startLine === null ? null : side,
    position: null,
    diff_hunk: '',
    commit_id,
    merge_base: null,
  }).id
}
