import type { User } from './world.ts'

/** A review as it was created; `submitted_at` is null while it is PENDING. */
export interface Review {
  readonly id: number
  readonly user: User | null
  readonly body: string
  readonly state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED'
  readonly commit_id: string
  readonly submitted_at: string | null
}

/** Where a review comment was put, in the words of the REST API; numbers are those of `commit_id`. */
export interface Anchor {
  readonly path: string
  readonly subject_type: 'line' | 'file'
  readonly side: 'LEFT' | 'RIGHT'
  readonly line: number | null
  readonly start_line: number | null
  readonly start_side: 'LEFT' | 'RIGHT' | null
  readonly position: number | null
  readonly diff_hunk: string
  readonly commit_id: string
  /** The old side of the diff the numbers were taken from; null where nobody looked: lines of that side are not followed. */
  readonly merge_base: string | null
}

/** A review comment as it was placed; where it stands now is worked out when it is asked for. */
export interface ReviewComment extends Anchor {
  readonly id: number
  readonly pull_request_review_id: number
  readonly user: User | null
  readonly body: string
  readonly in_reply_to_id: number | null
  readonly created_at: string
  readonly updated_at: string
  /** Of the whole thread; kept on the first comment it has. */
  readonly resolved: boolean
  /** The person who resolved it; null where nobody did, or an app. */
  readonly resolved_by: User | null
}

/** A comment in the conversation of the pull request. */
export interface IssueComment {
  readonly id: number
  readonly user: User | null
  readonly body: string
  readonly created_at: string
  readonly updated_at: string
}

/** A reaction to a comment of either kind. */
export interface Reaction {
  readonly id: number
  readonly on: 'issue-comment' | 'review-comment'
  readonly comment_id: number
  readonly user: User
  readonly content: string
  readonly created_at: string
}

/** A check run with all annotations its requests have added up to. */
export interface CheckRun {
  readonly id: number
  readonly name: string
  readonly head_sha: string
  readonly status: string
  readonly conclusion: string | null
  readonly details_url: string | null
  readonly external_id: string | null
  readonly started_at: string | null
  readonly completed_at: string | null
  readonly output: { readonly title: string | null; readonly summary: string | null; readonly text: string | null }
  readonly annotations: readonly unknown[]
}

/** Everything that was written, in order of creation. */
export interface State {
  readonly reviews: readonly Review[]
  readonly reviewComments: readonly ReviewComment[]
  readonly issueComments: readonly IssueComment[]
  readonly reactions: readonly Reaction[]
  readonly checkRuns: readonly CheckRun[]
}

/** The same lists while the server writes to them; a change replaces the record. */
export interface Store extends State {
  readonly reviews: Review[]
  readonly reviewComments: ReviewComment[]
  readonly issueComments: IssueComment[]
  readonly reactions: Reaction[]
  readonly checkRuns: CheckRun[]
  readonly nextId: () => number
}

/** Makes the empty store; ids rise through all kinds, so that none can be taken for another. */
export function emptyStore(): Store {
  let id = 1_000_000
  return {
    reviews: [],
    reviewComments: [],
    issueComments: [],
    reactions: [],
    checkRuns: [],
    nextId: () => {
      id += 1
      return id
    },
  }
}

/** Replaces the record of that id by `change` of it and gives the new one; undefined where there is none. */
export function update<T extends { readonly id: number }>(list: T[], id: number, change: (old: T) => T): T | undefined {
  const index = list.findIndex((one) => one.id === id)
  const old = list[index]
  if (old === undefined) return undefined
  const changed = change(old)
  list[index] = changed
  return changed
}
