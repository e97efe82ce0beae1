/** An account as GitHub knows it; its id, not its login, says who it is. */
export interface User {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot' | 'Organization'
}

/** What a token may do with one kind of thing. */
export type Access = 'read' | 'write' | 'none'

/** The permissions of a workflow's token that the stand-in tells apart, by their names in `permissions:`. */
export type Permission = 'contents' | 'pull-requests' | 'issues' | 'checks'

/** The pull request and its surroundings that the stand-in plays. Content, diffs and history come from the repository in `git`. */
export interface World {
  /** `owner/name`. */
  readonly repository: string
  /** Directory of a git repository, bare or not. */
  readonly git: string
  readonly pull: {
    readonly number: number
    readonly title: string
    readonly body: string | null
    readonly base: { readonly ref: string; readonly sha: string }
    /** `repo` is the fork's full name; absent: the same repository; null: a fork that was deleted. */
    readonly head: { readonly ref: string; readonly sha: string; readonly repo?: string | null }
    readonly draft?: boolean
    readonly state?: 'open' | 'closed'
    readonly author?: User
  }
  /** Who is known to the repository; a login that is not listed answers 404 "is not a user". */
  readonly collaborators?: Readonly<
    Record<
      string,
      { readonly permission: 'admin' | 'write' | 'read' | 'none'; readonly role_name: string; readonly id?: number }
    >
  >
  /** Whose token it is and what it may do; a permission that is not named keeps its default. */
  readonly token?: { readonly permissions?: Partial<Record<Permission, Access>>; readonly user?: User }
}

/** The account a workflow's own token writes as. */
export const actionsBot: User = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' }

/** Who opened the pull request unless the world says otherwise. */
export const octocat: User = { login: 'octocat', id: 583231, type: 'User' }

/** What the default token may do: `contents: read`, `pull-requests: write` and nothing else. */
export const defaultPermissions: Readonly<Record<Permission, Access>> = {
  contents: 'read',
  'pull-requests': 'write',
  issues: 'none',
  checks: 'none',
}
