import { type Addresses, association, authorOf, nodeId, simpleUser } from './accounts.ts'
import { commentShape } from './comments.ts'
import { baseRepository, pullShape } from './pull-resource.ts'
import { issueComment, pullAddresses } from './resources.ts'
import type { Place } from './site.ts'
import { emptyStore, type ReviewComment } from './store.ts'
import { octocat, type User, type World } from './world.ts'

/** GitHub's own addresses, for events that no server stands behind. */
const githubDotCom: Addresses = { apiUrl: 'https://api.github.com', serverUrl: 'https://github.com' }

/** What a `pull_request` event may differ in. `served` takes a running stand-in; `sender` is the author unless told. */
export interface PullRequestEventOptions {
  readonly action?: 'opened' | 'synchronize' | 'reopened' | 'ready_for_review' | 'edited' | 'closed' | 'labeled'
  readonly served?: Addresses
  readonly sender?: User
  /** The head the event was sent for; a later push does not change an event. */
  readonly head?: string
  /** The head before a push, of a `synchronize` event. */
  readonly before?: string
  /** What an `edited` event says was otherwise before: the base branch, or else the title. */
  readonly baseBefore?: string
}

/** Makes the payload of a `pull_request` event as the runner stores it; a fork's and a deleted fork's head come from the world. */
export function aPullRequestEvent(world: World, options: PullRequestEventOptions = {}) {
  const site: Place = { world, ...(options.served ?? githubDotCom) }
  const head = options.head ?? world.pull.head.sha
  const action = options.action ?? 'opened'
  const push = action === 'synchronize' ? { before: options.before ?? '0'.repeat(40), after: head } : {}
  return {
    action,
    number: world.pull.number,
    ...push,
    ...(action === 'edited' ? { changes: changesOf(options.baseBefore) } : {}),
    pull_request: {
      ...pullShape(site, head),
      comments: 0,
      review_comments: 0,
      commits: 1,
      additions: 1,
      deletions: 1,
      changed_files: 1,
    },
    repository: baseRepository(site),
    sender: simpleUser(site, options.sender ?? authorOf(site)),
  }
}

function changesOf(base: string | undefined) {
  return base === undefined
    ? { title: { from: 'Another title' } }
    : { base: { ref: { from: base }, sha: { from: '0'.repeat(40) } } }
}

/** Makes the payload of a `workflow_dispatch` event: what was typed into the form of the workflow, as texts. */
export function aDispatchEvent(
  world: World,
  { inputs, served }: { readonly inputs: Readonly<Record<string, string>> | null; readonly served?: Addresses },
) {
  const site: Place = { world, ...(served ?? githubDotCom) }
  return {
    inputs,
    ref: `refs/heads/${world.pull.base.ref}`,
    repository: baseRepository(site),
    sender: simpleUser(site, octocat),
    workflow: '.github/workflows/integration-review.yml',
  }
}

/** Makes the payload of a `merge_group` event: it names commits and no pull request. */
export function aMergeGroupEvent(world: World, served?: Addresses) {
  const site: Place = { world, ...(served ?? githubDotCom) }
  const { base, head } = world.pull
  return {
    action: 'checks_requested',
    merge_group: {
      head_sha: head.sha,
      head_ref: `refs/heads/gh-readonly-queue/${base.ref}/pr-${world.pull.number}-${base.sha}`,
      base_sha: base.sha,
      base_ref: `refs/heads/${base.ref}`,
      head_commit: { id: head.sha, message: world.pull.title },
    },
    repository: baseRepository(site),
    sender: simpleUser(site, octocat),
  }
}

/** What an `issue_comment` event may differ in. */
export interface CommentEventOptions {
  readonly body: string
  readonly user: User
  readonly action?: 'created' | 'edited' | 'deleted'
  readonly served?: Addresses
  /** The id of a comment that the stand-in holds. */
  readonly id?: number
  readonly createdAt?: string
  readonly updatedAt?: string
  /** False: a comment on an issue, which the same event reports. */
  readonly onPullRequest?: boolean
}

/** Makes the payload of an `issue_comment` event: as on GitHub it names neither head nor base nor fork. */
export function aCommentEvent(world: World, options: CommentEventOptions) {
  const site = { world, store: emptyStore(), ...(options.served ?? githubDotCom) }
  const created_at = options.createdAt ?? '2026-01-03T00:00:00Z'
  const { body, user, id = 3_000_000, updatedAt: updated_at = created_at } = options
  return {
    action: options.action ?? 'created',
    issue: issue(site, options.onPullRequest ?? true),
    comment: issueComment(site, { id, user, body, created_at, updated_at }),
    repository: baseRepository(site),
    sender: simpleUser(site, user),
  }
}

/** What a `pull_request_review_comment` event may differ in. */
export interface ThreadReplyEventOptions {
  readonly body: string
  readonly user: User
  readonly action?: 'created' | 'edited' | 'deleted'
  readonly served?: Addresses
  /** The first comment of the thread; null: the comment begins one, and the event has no `in_reply_to_id`. */
  readonly inReplyTo?: number | null
  /** The id of a comment that the stand-in holds. */
  readonly id?: number
  readonly createdAt?: string
  readonly updatedAt?: string
  /** Who did it; the author of the comment unless told. */
  readonly sender?: User
  /** The head the event was sent for. */
  readonly head?: string
  readonly path?: string
  readonly line?: number
}

/** Makes the payload of a `pull_request_review_comment` event: it names head, base and fork, but counts nothing of the pull request. */
export function aThreadReplyEvent(world: World, options: ThreadReplyEventOptions) {
  const site = { world, store: emptyStore(), ...(options.served ?? githubDotCom) }
  const head = options.head ?? world.pull.head.sha
  const { maintainer_can_modify, mergeable, mergeable_state, merged, merged_by, rebaseable, ...pull_request } =
    pullShape(site, head)
  const comment = spoken(options, head)
  return {
    action: options.action ?? 'created',
    comment: commentShape(site, comment, { line: comment.line, start_line: null, position: comment.position }),
    pull_request,
    repository: baseRepository(site),
    sender: simpleUser(site, options.sender ?? options.user),
  }
}

function spoken(options: ThreadReplyEventOptions, commit_id: string): ReviewComment {
  const { body, user, id = 3_000_000, inReplyTo = 2_900_000, path = 'a.txt', line = 1 } = options
  const created_at = options.createdAt ?? '2026-01-03T00:00:00Z'
  return {
    id,
    pull_request_review_id: id + 1,
    user,
    body,
    in_reply_to_id: inReplyTo,
    created_at,
    updated_at: options.updatedAt ?? created_at,
    resolved: false,
    resolved_by: null,
    path,
    subject_type: 'line',
    side: 'RIGHT',
    line,
    start_line: null,
    start_side: null,
    position: 1,
    diff_hunk: '@@ -1 +1 @@',
    commit_id,
    merge_base: null,
  }
}

function issue(site: Place, onPullRequest: boolean) {
  const { pull, repository } = site.world
  const { api, html } = pullAddresses(site)
  const links = { url: api, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at: null }
  const url = `${site.apiUrl}/repos/${repository}/issues/${pull.number}`
  return {
    id: pull.number + 20_000,
    node_id: nodeId('I', pull.number),
    number: pull.number,
    url,
    html_url: onPullRequest ? html : `${site.serverUrl}/${repository}/issues/${pull.number}`,
    comments_url: `${url}/comments`,
    title: pull.title,
    body: pull.body,
    state: pull.state ?? 'open',
    locked: false,
    user: simpleUser(site, authorOf(site)),
    author_association: association(site, authorOf(site)),
    labels: [],
    assignees: [],
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    closed_at: null,
    ...(onPullRequest ? { draft: pull.draft ?? false, pull_request: links } : {}),
  }
}
