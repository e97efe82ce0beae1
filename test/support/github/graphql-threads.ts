import { GraphQLError } from 'graphql'
import { nodeId } from './accounts.ts'
import { standing } from './anchors.ts'
import { visibleComments } from './comments.ts'
import { accountResource, connection, type Page } from './graphql-connection.ts'
import { pullAddresses } from './resources.ts'
import { mayUse, type Site } from './site.ts'
import { type ReviewComment, update } from './store.ts'

/** The threads of the pull request, in the order they were started. */
export async function reviewThreads(site: Site, page: Page) {
  const comments = visibleComments(site)
  const shown = connection(
    'reviewThreads',
    page,
    comments.filter((one) => one.in_reply_to_id === null),
  )
  const nodes = await Promise.all(shown.nodes.map((first) => thread(site, first, comments)))
  return { ...shown, nodes, edges: shown.edges.map((edge, index) => ({ ...edge, node: nodes[index] })) }
}

async function thread(site: Site, first: ReviewComment, comments: readonly ReviewComment[]) {
  const now = await standing(site, first)
  const own = comments.filter((one) => one.id === first.id || one.in_reply_to_id === first.id)
  return {
    __typename: 'PullRequestReviewThread',
    id: nodeId('PRRT', first.id),
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
    replyTo:
      one.in_reply_to_id === null ? null : { id: nodeId('PRRC', one.in_reply_to_id), databaseId: one.in_reply_to_id },
  }
}

/** Resolving, and opening again, needs `contents: write`, which the default token does not have; what an app resolves no person has. */
export async function setThreadResolved(site: Site, threadId: string, isResolved: boolean) {
  if (!mayUse(site, 'contents', 'write'))
    throw new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } })
  const first = visibleComments(site).find((one) => nodeId('PRRT', one.id) === threadId)
  const resolved =
    first && update(site.store.reviewComments, first.id, (old) => ({ ...old, resolved: isResolved, resolved_by: null }))
  if (resolved === undefined) {
    const message = `Could not resolve to a node with the global id of '${threadId}'`
    throw new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } })
  }
  return { clientMutationId: null, thread: await thread(site, resolved, visibleComments(site)) }
}
