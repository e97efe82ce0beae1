import { addComment, addReply, addReview } from './comments.ts'
import { headOf, type Site, timeNow } from './site.ts'
import { type Reaction, update } from './store.ts'
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
  /** An answer in the thread of that review comment. */
  readonly reply: (to: number, remark: Pick<Remark, 'body' | 'user' | 'at'>) => number
  /** Resolves the thread of that review comment; as nobody in particular unless told. */
  readonly resolve: (commentId: number, user?: User) => void
  /** Opens the thread of that review comment again. */
  readonly reopen: (commentId: number) => void
  readonly react: (on: Reaction['on'], commentId: number, content: string, user?: User) => number
}

/** Gives other people's hands on a site. */
export function othersOf(site: Site): Others {
  const { store } = site
  return {
    comment: (remark) => (remark.path === undefined ? converse(site, remark) : startThread(site, remark.path, remark)),
    reply: (to, { body, user, at }) => {
      const first = store.reviewComments.find((one) => one.id === to)
      if (first === undefined) throw new Error(`no review comment ${to}`)
      const { id } = addReply(site, first, user === undefined ? octocat : user, body)
      if (at !== undefined) update(store.reviewComments, id, (old) => ({ ...old, created_at: at, updated_at: at }))
      return id
    },
    resolve: (id, user) => setResolved(site, id, true, user ?? null),
    reopen: (id) => setResolved(site, id, false, null),
    react: (on, comment_id, content, user = octocat) => {
      const id = store.nextId()
      store.reactions.push({ id, on, comment_id, user, content, created_at: timeNow() })
      return id
    },
  }
}

function setResolved({ store }: Site, id: number, resolved: boolean, resolved_by: User | null): void {
  if (update(store.reviewComments, id, (old) => ({ ...old, resolved, resolved_by })) === undefined)
    throw new Error(`no review comment ${id}`)
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
