import { z } from 'zod'
import type { OwnComment, OwnThread } from '../../core/judgement/reconcile.ts'
import type { Client } from './client.ts'

const threadsQuery = `query threads($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          isResolved
          viewerCanResolve # optional
          resolvedBy { login } # optional
          comments(first: 1) { nodes { databaseId } }
        }
      }
    }
  }
}`

const node = z.object({
  id: z.string(),
  isResolved: z.boolean(),
  viewerCanResolve: z.boolean().optional(),
  resolvedBy: z.object({ login: z.string() }).nullish(),
  comments: z.object({ nodes: z.array(z.object({ databaseId: z.number().nullish() }).nullable()) }),
})
const answer = z.object({
  repository: z.object({
    pullRequest: z.object({
      reviewThreads: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
        nodes: z.array(node.nullable()),
      }),
    }),
  }),
})

/** Enough for 1,000 threads. */
const maxPages = 10

/** Adds to our comments the threads that they began. Asks nothing where there are none; what can not be read stays undefined, and is then neither closed nor taken for a person's word. */
export async function withThreads<T extends OwnComment>(
  client: Client,
  number: number,
  comments: readonly T[],
): Promise<readonly T[]> {
  if (comments.length === 0) return comments
  const threads = await readThreads(client, number)
  return comments.map((comment) => ({ ...comment, thread: threads.get(comment.id) }))
}

async function readThreads(client: Client, number: number): Promise<ReadonlyMap<number, OwnThread>> {
  const threads = new Map<number, OwnThread>()
  let after: string | null = null
  for (let page = 0; page < maxPages; page += 1) {
    const got = await client.graphql(threadsQuery, { number, after })
    const parsed = got.kind === 'ok' ? answer.safeParse(got.value.data) : undefined
    if (parsed?.success !== true) break
    const { pageInfo, nodes } = parsed.data.repository.pullRequest.reviewThreads
    for (const one of nodes) {
      const first = one?.comments.nodes[0]?.databaseId
      if (one && typeof first === 'number') threads.set(first, threadOf(one))
    }
    if (!pageInfo.hasNextPage || typeof pageInfo.endCursor !== 'string') break
    after = pageInfo.endCursor
  }
  return threads
}

function threadOf({ id, isResolved, viewerCanResolve, resolvedBy }: z.infer<typeof node>): OwnThread {
  return {
    id,
    resolved: isResolved,
    resolvedBy: isResolved ? personOf(resolvedBy?.login) : undefined,
    mayResolve: viewerCanResolve ?? false,
  }
}

/** GraphQL calls whoever resolved a thread a user, also where it was an app. */
function personOf(login: string | undefined): string | undefined {
  return login === undefined || login === 'github-actions' || login.endsWith('[bot]') ? undefined : login
}
