import { GraphQLError } from 'graphql'
import { authorOf, nodeId } from './accounts.ts'
import { isoSeconds } from './git.ts'
import { accountResource, connection, type Page } from './graphql-connection.ts'
import { reviewThreads, setThreadResolved } from './graphql-threads.ts'
import type { GitObject } from './objects.ts'
import { pullAddresses } from './resources.ts'
import { headOf, mayUse, mergeBaseOf, resolveRef, type Site, viewerOf } from './site.ts'
import type { IssueComment } from './store.ts'

/** `Blob.text` is cut here without a word but `isTruncated`. */
const maxBlobText = 512_000

/** What a query starts from. Functions are asked only when a query names their field. */
export function graphqlRoot(site: Site) {
  const viewer = viewerOf(site)
  return {
    viewer: { __typename: 'User', id: nodeId('U', viewer.id), databaseId: viewer.id, login: viewer.login },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      if (`${owner}/${name}`.toLowerCase() === site.world.repository.toLowerCase()) return repository(site)
      throw notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`)
    },
    rateLimit: { limit: 1_000, cost: 1, remaining: 999, used: 1, resetAt: isoSeconds(Date.now() + 3_600_000) },
    resolveReviewThread: ({ input }: { input: { threadId: string } }) => setThreadResolved(site, input.threadId, true),
    unresolveReviewThread: ({ input }: { input: { threadId: string } }) =>
      setThreadResolved(site, input.threadId, false),
  }
}

function notFound(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } })
}

function repository(site: Site) {
  const { world } = site
  const [owner = '', name = ''] = world.repository.split('/')
  return {
    id: nodeId('R', world.repository),
    databaseId: 1_296_269,
    name,
    nameWithOwner: world.repository,
    owner: { __typename: 'Organization', login: owner },
    isPrivate: false,
    isFork: false,
    defaultBranchRef: { name: world.pull.base.ref },
    object: (asked: { expression?: string; oid?: string }) => gitObject(site, asked),
    pullRequest: ({ number }: { number: number }) => {
      if (number === world.pull.number) return pullRequest(site)
      throw notFound(`Could not resolve to a PullRequest with the number of ${number}.`)
    },
  }
}

async function gitObject(site: Site, { expression, oid }: { expression?: string; oid?: string }) {
  if (!mayUse(site, 'contents', 'read'))
    throw new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } })
  const asked = expression ?? oid ?? ''
  const colon = asked.indexOf(':')
  const commit = colon === -1 ? undefined : await resolveRef(site, asked.slice(0, colon))
  if (colon !== -1 && commit === undefined) return null
  const object = await site.git.object(commit === undefined ? asked : `${commit}${asked.slice(colon)}`)
  if (object === undefined) return null
  return object.type === 'blob' ? blob(object) : { __typename: typeNames[object.type] ?? 'Commit', oid: object.oid }
}

const typeNames: Readonly<Record<string, string>> = { tree: 'Tree', commit: 'Commit', tag: 'Tag' }

/** Git's own test for binary content: a zero byte near the start. */
const sniffed = 8_000

function blob({ oid, content }: GitObject) {
  const isBinary = content.subarray(0, sniffed).includes(0)
  const isTruncated = content.length > maxBlobText
  return {
    __typename: 'Blob',
    id: nodeId('B', oid),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    byteSize: content.length,
    isBinary,
    isTruncated,
    text: isBinary ? null : wholeCharacters(content.subarray(0, maxBlobText)),
  }
}

/** Decodes bytes without the part of a character that a cut may have left at the end. */
function wholeCharacters(bytes: Buffer): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: true })
}

async function pullRequest(site: Site) {
  const { pull, repository: name } = site.world
  const head = headOf(site)
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', pull.number),
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    state: pull.state === 'closed' ? 'CLOSED' : 'OPEN',
    isDraft: pull.draft ?? false,
    url: pullAddresses(site).html,
    author: accountResource(authorOf(site)),
    baseRefName: pull.base.ref,
    baseRefOid: pull.base.sha,
    headRefName: pull.head.ref,
    headRefOid: head,
    isCrossRepository: pull.head.repo !== undefined && pull.head.repo !== name,
    commits: async (page: Page) => connection('commits', page, await pullCommits(site, head)),
    timelineItems: (asked: Timeline) => timelineItems(site, asked),
    comments: (page: Page) =>
      connection(
        'comments',
        page,
        site.store.issueComments.map((one) => remark(site, one)),
      ),
    reviewThreads: (page: Page) => reviewThreads(site, page),
  }
}

function remark(site: Site, { id, user, body, created_at, updated_at }: IssueComment) {
  return {
    __typename: 'IssueComment',
    id: nodeId('IC', id),
    databaseId: id,
    author: user === null ? null : accountResource(user),
    body,
    createdAt: created_at,
    updatedAt: updated_at,
    url: `${pullAddresses(site).html}#issuecomment-${id}`,
  }
}

/** GitHub lists no more commits of a pull request than this. */
const maxCommits = 250

async function pullCommits(site: Site, head: string) {
  const commits = await site.git.commits(await mergeBaseOf(site, head), head, maxCommits)
  return commits.map(({ sha, message, author, committer }) => ({
    __typename: 'PullRequestCommit',
    id: nodeId('PRC', sha),
    commit: {
      id: nodeId('C', sha),
      oid: sha,
      message,
      messageHeadline: message.split('\n')[0] ?? '',
      authoredDate: author.date,
      committedDate: committer.date,
      pushedDate: null,
    },
  }))
}

interface Timeline extends Page {
  readonly since?: string
  readonly itemTypes?: readonly string[]
}

/** Commits of the first head happened when they were committed, later ones when they were pushed: a forged commit date hides no push. A commit that a force push took away is not listed. */
async function timelineItems(site: Site, asked: Timeline) {
  const items = await happened(site)
  const since = asked.since === undefined ? '' : isoSeconds(Date.parse(asked.since))
  const wanted = items.filter(({ at, kind }) => at >= since && (asked.itemTypes?.includes(kind) ?? true))
  const nodes = wanted.map((one) => one.node)
  const shown = connection('timelineItems', asked, nodes)
  const updatedAt = items.at(-1)?.at ?? isoSeconds(0)
  return { ...shown, filteredCount: nodes.length, pageCount: shown.nodes.length, updatedAt }
}

async function happened(site: Site) {
  const present = await pullCommits(site, headOf(site))
  const items: { at: string; kind: string; node: object }[] = []
  const listed = new Set<string>()
  let before: string | undefined
  for (const { sha, at } of site.pushes) {
    const forced = before !== undefined && at !== undefined && !(await site.git.isAncestor(before, sha))
    if (forced) items.push({ at, kind: 'HEAD_REF_FORCE_PUSHED_EVENT', node: forcePush(before, sha, at) })
    const pushed = new Set((await pullCommits(site, sha)).map((node) => node.id))
    for (const node of present.filter(({ id }) => pushed.has(id) && !listed.has(id))) {
      items.push({ at: at ?? node.commit.committedDate, kind: 'PULL_REQUEST_COMMIT', node })
      listed.add(node.id)
    }
    before = sha
  }
  return items
}

function forcePush(before: string | undefined, after: string, at: string) {
  return {
    __typename: 'HeadRefForcePushedEvent',
    id: nodeId('HRFPE', after),
    createdAt: at,
    actor: null,
    beforeCommit: { oid: before },
    afterCommit: { oid: after },
  }
}
