import type { Place, Site } from './site.ts'
import { octocat, type User } from './world.ts'

/** Where things are served: what every address in an answer is made from. */
export type Addresses = Pick<Site, 'apiUrl' | 'serverUrl'>

const longAgo = '2020-01-01T00:00:00Z'

/** An id in the form of GraphQL, made from a REST id. */
export function nodeId(prefix: string, id: number | string): string {
  return `${prefix}_${Buffer.from(String(id)).toString('base64url')}`
}

/** An account as REST shows it. */
export function simpleUser({ apiUrl, serverUrl }: Addresses, user: User) {
  const url = `${apiUrl}/users/${encodeURIComponent(user.login)}`
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId('U', user.id),
    type: user.type,
    site_admin: false,
    url,
    avatar_url: `${serverUrl}/avatars/u/${user.id}?v=4`,
    gravatar_id: '',
    html_url: `${serverUrl}/${user.type === 'Bot' ? `apps/${user.login.replace('[bot]', '')}` : user.login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
  }
}

/** An account, or null for one that was deleted. */
export function maybeUser(site: Addresses, user: User | null) {
  return user === null ? null : simpleUser(site, user)
}

/** How a person stands to the repository, from who is listed as a collaborator. */
export function association(site: Place, user: User | null): string {
  if (user === null) return 'NONE'
  if (user.login === site.world.repository.split('/')[0]) return 'OWNER'
  const known = site.world.collaborators?.[user.login]
  return known === undefined || known.permission === 'none' ? 'NONE' : 'COLLABORATOR'
}

const repositoryLinks = {
  archive_url: '{archive_format}{/ref}',
  assignees_url: 'assignees{/user}',
  blobs_url: 'git/blobs{/sha}',
  branches_url: 'branches{/branch}',
  collaborators_url: 'collaborators{/collaborator}',
  comments_url: 'comments{/number}',
  commits_url: 'commits{/sha}',
  compare_url: 'compare/{base}...{head}',
  contents_url: 'contents/{+path}',
  contributors_url: 'contributors',
  deployments_url: 'deployments',
  downloads_url: 'downloads',
  events_url: 'events',
  forks_url: 'forks',
  git_commits_url: 'git/commits{/sha}',
  git_refs_url: 'git/refs{/sha}',
  git_tags_url: 'git/tags{/sha}',
  hooks_url: 'hooks',
  issue_comment_url: 'issues/comments{/number}',
  issue_events_url: 'issues/events{/number}',
  issues_url: 'issues{/number}',
  keys_url: 'keys{/key_id}',
  labels_url: 'labels{/name}',
  languages_url: 'languages',
  merges_url: 'merges',
  milestones_url: 'milestones{/number}',
  notifications_url: 'notifications{?since,all,participating}',
  pulls_url: 'pulls{/number}',
  releases_url: 'releases{/id}',
  stargazers_url: 'stargazers',
  statuses_url: 'statuses/{sha}',
  subscribers_url: 'subscribers',
  subscription_url: 'subscription',
  tags_url: 'tags',
  teams_url: 'teams',
  trees_url: 'git/trees{/sha}',
} as const

/** A repository as REST shows it; `fork` marks one that is not the base of the pull request. */
export function repository(site: Addresses, fullName: string, defaultBranch: string, fork: boolean) {
  const [login = '', name = ''] = fullName.split('/')
  const url = `${site.apiUrl}/repos/${fullName}`
  const html = `${site.serverUrl}/${fullName}`
  const id = fork ? 2_000_002 : 1_296_269
  const links = Object.entries(repositoryLinks).map(([key, rest]) => [key, `${url}/${rest}`])
  const counts = { forks: 0, forks_count: 0, size: 1, stargazers_count: 0, watchers: 0, watchers_count: 0 }
  const flags = { has_downloads: true, has_issues: true, has_projects: true, has_wiki: true, has_pages: false }
  const rest = { has_discussions: false, open_issues: 1, open_issues_count: 1, network_count: 0, subscribers_count: 1 }
  return {
    ...Object.fromEntries(links),
    ...counts,
    ...flags,
    ...rest,
    id,
    node_id: nodeId('R', id),
    name,
    full_name: fullName,
    private: false,
    fork,
    url,
    html_url: html,
    owner: simpleUser(site, { login, id: fork ? 2_000_001 : 1_000_001, type: fork ? 'User' : 'Organization' }),
    description: null,
    homepage: null,
    language: null,
    license: null,
    mirror_url: null,
    archived: false,
    disabled: false,
    visibility: 'public',
    default_branch: defaultBranch,
    clone_url: `${html}.git`,
    git_url: `git:${html.replace(/^https?:/, '')}.git`,
    ssh_url: `git@localhost:${fullName}.git`,
    svn_url: html,
    created_at: longAgo,
    updated_at: longAgo,
    pushed_at: longAgo,
  }
}

/** Who opened the pull request. */
export function authorOf(site: Place): User {
  return site.world.pull.author ?? octocat
}
