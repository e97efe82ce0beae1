import { association, authorOf, nodeId, repository, simpleUser } from './accounts.ts'
import { visibleComments } from './comments.ts'
import { headOf, mergeBaseOf, type Place, type Site } from './site.ts'

/** The pull request as REST shows it now. */
export async function pullResource(site: Site) {
  const head = headOf(site)
  const base = await mergeBaseOf(site, head)
  const [[, commits], files] = await Promise.all([site.git.distance(base, head), site.git.changes(base, head)])
  const sum = (of: 'additions' | 'deletions') => files.reduce((total, file) => total + file[of], 0)
  return {
    ...pullShape(site, head),
    comments: site.store.issueComments.length,
    review_comments: visibleComments(site).length,
    commits,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: files.length,
  }
}

/** The pull request without what must be counted in git. */
export function pullShape(site: Place, head: string) {
  const { pull } = site.world
  return {
    ...pullLinks(site, head),
    ...pullSides(site, head),
    ...untouched,
    id: pull.number + 10_000,
    node_id: nodeId('PR', pull.number),
    number: pull.number,
    state: pull.state ?? 'open',
    draft: pull.draft ?? false,
    title: pull.title,
    body: pull.body,
    user: simpleUser(site, authorOf(site)),
    author_association: association(site, authorOf(site)),
    closed_at: pull.state === 'closed' ? '2026-01-02T00:00:00Z' : null,
  }
}

const untouched = {
  locked: false,
  labels: [],
  milestone: null,
  assignee: null,
  assignees: [],
  requested_reviewers: [],
  requested_teams: [],
  active_lock_reason: null,
  auto_merge: null,
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
  merged: false,
  merged_at: null,
  merged_by: null,
  merge_commit_sha: null,
  mergeable: true,
  rebaseable: true,
  mergeable_state: 'clean',
  maintainer_can_modify: false,
} as const

/** The repository that the pull request wants to change. */
export function baseRepository(site: Place) {
  return repository(site, site.world.repository, site.world.pull.base.ref, false)
}

/** The two sides of the pull request; the head of a deleted fork has no repository. */
function pullSides(site: Place, head: string) {
  const { repository: name, pull: own } = site.world
  const fork = own.head.repo === undefined ? name : own.head.repo
  const [baseOwner = ''] = name.split('/')
  const [headOwner = ''] = (fork ?? name).split('/')
  const forkRepo = fork === null ? null : repository(site, fork, 'main', true)
  const account = (login: string, isFork: boolean) =>
    simpleUser(site, { login, id: isFork ? 2_000_001 : 1_000_001, type: isFork ? 'User' : 'Organization' })
  return {
    base: {
      label: `${baseOwner}:${own.base.ref}`,
      ref: own.base.ref,
      sha: own.base.sha,
      user: account(baseOwner, false),
      repo: baseRepository(site),
    },
    head: {
      label: `${headOwner}:${own.head.ref}`,
      ref: own.head.ref,
      sha: head,
      user: account(headOwner, fork !== name),
      repo: fork === name ? baseRepository(site) : forkRepo,
    },
  }
}

function pullLinks({ apiUrl, serverUrl, world }: Place, head: string) {
  const url = `${apiUrl}/repos/${world.repository}`
  const api = `${url}/pulls/${world.pull.number}`
  const issue = `${url}/issues/${world.pull.number}`
  const html = `${serverUrl}/${world.repository}/pull/${world.pull.number}`
  const links = {
    commits_url: `${api}/commits`,
    comments_url: `${issue}/comments`,
    review_comments_url: `${api}/comments`,
    review_comment_url: `${url}/pulls/comments{/number}`,
    statuses_url: `${url}/statuses/${head}`,
  }
  const _links = {
    self: { href: api },
    html: { href: html },
    issue: { href: issue },
    comments: { href: links.comments_url },
    commits: { href: links.commits_url },
    review_comments: { href: links.review_comments_url },
    review_comment: { href: links.review_comment_url },
    statuses: { href: links.statuses_url },
  }
  const pages = { url: api, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, issue_url: issue }
  return { ...pages, ...links, _links }
}
