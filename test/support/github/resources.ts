import { association, maybeUser, nodeId, simpleUser } from './accounts.ts'
import type { ChangedPath } from './diff.ts'
import type { Commit } from './git.ts'
import { encodePath, type Place, type Site } from './site.ts'
import type { CheckRun, IssueComment, Reaction, Review } from './store.ts'

/** A changed file as the file list and the comparison show it. */
export function diffEntry(site: Site, head: string, file: ChangedPath) {
  const path = encodePath(file.path)
  const html = `${site.serverUrl}/${site.world.repository}`
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${html}/blob/${head}/${path}`,
    raw_url: `${html}/raw/${head}/${path}`,
    contents_url: `${site.apiUrl}/repos/${site.world.repository}/contents/${path}?ref=${head}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  }
}

/** A commit as the comparison shows it; its people have no accounts. */
export function commitResource(site: Site, commit: Commit) {
  const url = `${site.apiUrl}/repos/${site.world.repository}`
  const html = `${site.serverUrl}/${site.world.repository}/commit`
  const { sha, author, committer, message } = commit
  return {
    sha,
    node_id: nodeId('C', sha),
    url: `${url}/commits/${sha}`,
    html_url: `${html}/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      url: `${url}/git/commits/${sha}`,
      author,
      committer,
      message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    },
    author: null,
    committer: null,
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${html}/${parent}`,
    })),
  }
}

/** A review as REST shows it. */
export function reviewResource(site: Site, review: Review) {
  const pull = pullAddresses(site)
  const html = `${pull.html}#pullrequestreview-${review.id}`
  const { id, body, state, commit_id, submitted_at } = review
  return {
    id,
    node_id: nodeId('PRR', id),
    user: maybeUser(site, review.user),
    body,
    state,
    commit_id,
    ...(submitted_at === null ? {} : { submitted_at }),
    html_url: html,
    pull_request_url: pull.api,
    author_association: association(site, review.user),
    _links: { html: { href: html }, pull_request: { href: pull.api } },
  }
}

/** A comment of the conversation as REST shows it. */
export function issueComment(site: Place & Pick<Site, 'store'>, comment: IssueComment) {
  const url = `${site.apiUrl}/repos/${site.world.repository}/issues`
  const { id, body, created_at, updated_at } = comment
  return {
    id,
    node_id: nodeId('IC', id),
    url: `${url}/comments/${id}`,
    body,
    created_at,
    updated_at,
    user: maybeUser(site, comment.user),
    html_url: `${pullAddresses(site).html}#issuecomment-${id}`,
    issue_url: `${url}/${site.world.pull.number}`,
    author_association: association(site, comment.user),
    performed_via_github_app: null,
    reactions: rollup(site, 'issue-comment', id, `${url}/comments/${id}/reactions`),
  }
}

/** A reaction as REST shows it. */
export function reactionResource(site: Site, { id, user, content, created_at }: Reaction) {
  return { id, node_id: nodeId('REA', id), user: simpleUser(site, user), content, created_at }
}

const reactionKinds = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket']

/** How often each reaction was given to a comment. */
export function rollup(site: Pick<Site, 'store'>, on: Reaction['on'], id: number, url: string) {
  const given = site.store.reactions.filter((one) => one.on === on && one.comment_id === id)
  const counts = reactionKinds.map((kind) => [kind, given.filter((one) => one.content === kind).length])
  return { url, total_count: given.length, ...Object.fromEntries(counts) }
}

/** A check run as REST shows it. */
export function checkRunResource(site: Site, run: CheckRun) {
  const url = `${site.apiUrl}/repos/${site.world.repository}/check-runs/${run.id}`
  const { annotations, output, ...rest } = run
  return {
    ...rest,
    node_id: nodeId('CR', run.id),
    url,
    html_url: `${site.serverUrl}/${site.world.repository}/runs/${run.id}`,
    output: { ...output, annotations_count: annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: 5 },
    app: null,
    pull_requests: [],
  }
}

/** The addresses of the pull request itself. */
export function pullAddresses({ apiUrl, serverUrl, world }: Place) {
  const { repository: name, pull } = world
  return { api: `${apiUrl}/repos/${name}/pulls/${pull.number}`, html: `${serverUrl}/${name}/pull/${pull.number}` }
}
