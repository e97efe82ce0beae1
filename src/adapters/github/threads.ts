import { z } from 'zod'
import type { Thread } from '../../core/change/subject.ts'
import type { Own } from '../../core/judgement/reconcile.ts'
import { parseMarker } from '../../render/marker.ts'
import { attempt, type Client } from './client.ts'

/** Who we are to GitHub, and what is being discussed already. */
export interface Discussion {
  /** The id under which this token writes; undefined where GitHub did not say. */
  readonly viewerId: number | undefined
  /** At most the last 100 threads, with ten comments each; empty where they could not be read. */
  readonly threads: readonly Thread[]
  readonly early: EarlySummary
}

/** Our summary among the first hundred comments of the conversation; `complete`: there are no others. */
export interface EarlySummary {
  readonly summary: Own['summary']
  readonly complete: boolean
}

const unknownSummary: EarlySummary = { summary: undefined, complete: false }

const viewerPart = `viewer {
    login
    databaseId # optional
  }`

const discussionQuery = `query discussion($owner: String!, $name: String!, $number: Int!) {
  ${viewerPart}
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100) {
        pageInfo { hasNextPage }
        nodes {
          databaseId
          body
          url
          author {
            login
            ... on Bot { databaseId } # optional
            ... on User { databaseId } # optional
          }
        }
      }
      reviewThreads(last: 100) {
        nodes {
          path
          line
          isResolved
          isOutdated # optional
          comments(first: 10) {
            nodes {
              body
              author {
                login
                ... on Bot { databaseId } # optional
                ... on User { databaseId } # optional
              }
            }
          }
        }
      }
    }
  }
}`

const viewerAnswer = z.object({ viewer: z.object({ login: z.string(), databaseId: z.number().nullish() }) })

const author = z.object({ login: z.string(), databaseId: z.number().nullish() })
const comment = z.object({ body: z.string(), author: author.nullable() })
const thread = z.object({
  path: z.string(),
  line: z.number().nullable(),
  isResolved: z.boolean(),
  isOutdated: z.boolean().optional(),
  comments: z.object({ nodes: z.array(comment.nullable()) }),
})
const threadsAnswer = z.object({
  repository: z.object({
    pullRequest: z.object({ reviewThreads: z.object({ nodes: z.array(thread.nullable()) }) }),
  }),
})

const conversationAnswer = z.object({
  repository: z.object({
    pullRequest: z.object({
      comments: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean() }),
        nodes: z.array(comment.extend({ databaseId: z.number(), url: z.string() }).nullable()),
      }),
    }),
  }),
})

/** Reads in one request who we are and the review threads. Never fails: they are context, and a run without them is only less informed. */
export async function readDiscussion(client: Client, number: number): Promise<Discussion> {
  const answer = await client.graphql(discussionQuery, { number })
  if (answer.kind === 'failed') return { viewerId: undefined, threads: [], early: unknownSummary }
  const viewerId = viewerOf(answer.value.data)?.databaseId ?? undefined
  const early = earlyIn(answer.value.data, viewerId)
  const threads = threadsAnswer.safeParse(answer.value.data)
  if (!threads.success) return { viewerId, threads: [], early }
  const nodes = threads.data.repository.pullRequest.reviewThreads.nodes
  return { viewerId, threads: nodes.flatMap((node) => (node === null ? [] : [threadOf(node, viewerId)])), early }
}

/** Ours by our author id and the marker, never by one alone; where the id is not known, nothing is. */
function earlyIn(data: unknown, viewerId: number | undefined): EarlySummary {
  const parsed = conversationAnswer.safeParse(data)
  if (!parsed.success || viewerId === undefined) return unknownSummary
  const { nodes, pageInfo } = parsed.data.repository.pullRequest.comments
  const own = nodes.find((one) => one?.author?.databaseId === viewerId && parseMarker(one.body)?.kind === 'summary')
  const summary = own ? { id: own.databaseId, body: own.body, url: own.url } : undefined
  return { summary, complete: !pageInfo.hasNextPage }
}

/** Asks only who we are; where GraphQL tells the login alone, the account is looked up by it. Undefined where GitHub does not say. */
export async function readViewer(client: Client): Promise<number | undefined> {
  const answer = await client.graphql(`query viewer {\n  ${viewerPart}\n}`, {})
  const viewer = answer.kind === 'ok' ? viewerOf(answer.value.data) : undefined
  if (viewer === undefined || typeof viewer.databaseId === 'number') return viewer?.databaseId ?? undefined
  const account = await attempt(() => client.rest.users.getByUsername({ username: viewer.login }))
  return account.kind === 'ok' ? account.value.id : undefined
}

function viewerOf(data: unknown): z.infer<typeof viewerAnswer>['viewer'] | undefined {
  const parsed = viewerAnswer.safeParse(data)
  return parsed.success ? parsed.data.viewer : undefined
}

/** What lost its line is outdated where the server does not say so itself. Ours is decided by the author's id: GraphQL's logins lack the `[bot]` that REST's have. */
function threadOf(node: z.infer<typeof thread>, viewerId: number | undefined): Thread {
  const comments = node.comments.nodes.flatMap((entry) => {
    if (entry === null) return []
    const id = entry.author?.databaseId ?? undefined
    return [{ author: entry.author?.login ?? 'ghost', ours: id !== undefined && id === viewerId, body: entry.body }]
  })
  const { path, line, isResolved: resolved, isOutdated: outdated = line === null } = node
  return { path, line: line ?? undefined, resolved, outdated, comments }
}
