import { GraphQLError } from 'graphql'
import { nodeId } from './accounts.ts'
import { standing } from './anchors.ts'
import { markThread, threadOf, visibleComments } from './comments.ts'
import { accountResource, connection, type Page } from './graphql-connection.ts'
import { pullAddresses } from './resources.ts'
import { mayUse, type Site } from './site.ts'
import type { ReviewComment } from './store.ts'

/** The threads of the pull request, in the order they were started; one outlives the comment that began it. */
export async function reviewThreads(site: Site, page: Page) {
  const comments = visibleComments(site)
  const started = [...new Set(comments.map(threadOf))].toSorted((one, other) => one - other)
  const shown = connection('reviewThreads', page, started)
  const nodes = await Promise.all(shown.nodes.map((id) => thread(site, id, comments)))
  return { ...shown, nodes, edges: shown.edges.map((edge, index) => ({ ...edge, node: nodes[index] })) }
}

async function thread(site: Site, id: number, comments: readonly ReviewComment[]) {
  const own = comments.filter((one) => threadOf(one) === id)
  const [first] = own
  if (first === undefined) return null
  const now = await standing(site, first)
  return {
    __typename: 'PullRequestReviewThread',
    id: nodeId('PRRT', id),
    isResolved: first.resolved,
    isCollapsed: first.resolved,
    resolvedBy: first.resolved_by === null ? null : accountResource(first.resolved_by),
    isOutdated: now === undefined,
    path: first.path,
    line: now?.line ?? null,
    originalLine: first.line,
    startLine: now?.start_line ?? null,
    originalStartLine: first.start_line,
    diffSide: first.side,
    startDiffSide: first.start_side,
    subjectType: first.subject_type === 'file' ? 'FILE' : 'LINE',
    viewerCanResolve: mayUse(site, 'contents', 'write'),
    viewerCanUnresolve: mayUse(site, 'contents', 'write'),
    viewerCanReply: mayUse(site, 'pull-requests', 'write'),
    comments: (page: Page) =>
      connection(
        'comments',
        page,
        own.map((one) => comment(site, one)),
      ),
  }
}

function comment(site: Site, one: ReviewComment) {
  const repliedTo = site.store.reviewComments.find(({ id }) => id === one.in_reply_to_id)
  return {
    __typename: 'PullRequestReviewComment',
    id: nodeId('PRRC', one.id),
    databaseId: one.id,
    fullDatabaseId: String(one.id),
    author: one.user === null ? null : accountResource(one.user),
    body: one.body,
    path: one.path,
    createdAt: one.created_at,
    updatedAt: one.updated_at,
    isMinimized: false,
    url: `${pullAddresses(site).html}#discussion_r${one.id}`,
    replyTo: repliedTo === undefined ? null : { id: nodeId('PRRC', repliedTo.id), databaseId: repliedTo.id },
  }
}

/** Resolving, and opening again, needs `contents: write`, which the default token does not have; what an app resolves no person has. */
export async function setThreadResolved(site: Site, threadId: string, isResolved: boolean) {
  if (!mayUse(site, 'contents', 'write'))
    throw new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } })
  const comments = visibleComments(site)
  const id = comments.map(threadOf).find((one) => nodeId('PRRT', one) === threadId)
  if (id === undefined) {
    const message = `Could not resolve to a node with the global id of '${threadId}'`
    throw new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } })
  }
  markThread(site, id, isResolved, null)
  return { clientMutationId: null, thread: await thread(site, id, visibleComments(site)) }
}
