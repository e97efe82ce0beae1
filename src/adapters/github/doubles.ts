import { z } from 'zod'
import { parseMarker } from '../../render/marker.ts'
import { attempt, type Client } from './client.ts'

/** What one run has put on a pull request, to be compared with what stands there now. */
export interface JustWritten {
  readonly client: Client
  readonly number: number
  readonly viewerId: number
  /** Ids of our review comments that stood there before. */
  readonly known: ReadonlySet<number>
  /** The summary that this run has created, if it has. */
  readonly summary: { readonly id: number; readonly body: string } | undefined
}

const authored = `databaseId
            body
            author {
              login
              ... on Bot { databaseId } # optional
              ... on User { databaseId } # optional
            }`

const latestQuery = `query latest($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(last: 100) {
        nodes {
            ${authored}
        }
      }
      reviewThreads(last: 100) {
        nodes {
          comments(first: 2) {
            nodes {
            ${authored}
            }
          }
        }
      }
    }
  }
}`

const written = z.object({
  databaseId: z.number(),
  body: z.string(),
  author: z.object({ databaseId: z.number().nullish() }).nullable(),
})
const latest = z.object({
  repository: z.object({
    pullRequest: z.object({
      comments: z.object({ nodes: z.array(written.nullable()) }),
      reviewThreads: z.object({
        nodes: z.array(z.object({ comments: z.object({ nodes: z.array(written.nullable()) }) }).nullable()),
      }),
    }),
  }),
})

type Written = z.infer<typeof written>

/** Takes back what two runs at once have both written: of equal comments the one with the smallest id stays, whoever wrote it, so that both runs decide the same. Looks once, touches nothing that stood there before nor anything that has been answered; never fails. */
export async function takeBackDoubles(run: JustWritten): Promise<void> {
  const { client, number, viewerId, known } = run
  const got = await client.graphql(latestQuery, { number })
  const parsed = got.kind === 'ok' ? latest.safeParse(got.value.data) : undefined
  if (parsed?.success !== true) return
  const { comments, reviewThreads } = parsed.data.repository.pullRequest
  const isOurs = (one: Written) => one.author?.databaseId === viewerId
  const first = reviewThreads.nodes.flatMap((thread) => {
    const [begun, answered] = thread?.comments.nodes ?? []
    return begun && isOurs(begun) && !answered ? [begun] : []
  })
  for (const id of laterOfEach(first)) {
    if (!known.has(id)) await attempt(() => client.rest.pulls.deleteReviewComment({ ...client.at, comment_id: id }))
  }
  const summaries = comments.nodes.filter((one) => one !== null).filter(isOurs)
  await keepFirstSummary(
    run,
    summaries.filter(({ body }) => parseMarker(body)?.kind === 'summary'),
  )
}

/** Of findings that are told several times, all but the first. */
function laterOfEach(comments: readonly Written[]): readonly number[] {
  const byIdentity = new Map<string, number[]>()
  for (const { databaseId, body } of comments) {
    const marker = parseMarker(body)
    if (marker?.kind !== 'finding') continue
    byIdentity.set(marker.identity, [...(byIdentity.get(marker.identity) ?? []), databaseId])
  }
  return [...byIdentity.values()].flatMap((ids) => ids.sort((a, b) => a - b).slice(1))
}

/** The other run's summary says by now what ours says: it is the later word. */
async function keepFirstSummary({ client, summary }: JustWritten, summaries: readonly Written[]): Promise<void> {
  const first = Math.min(...summaries.map(({ databaseId }) => databaseId))
  if (summary === undefined || !Number.isFinite(first) || first >= summary.id) return
  const edited = await attempt(() =>
    client.rest.issues.updateComment({ ...client.at, comment_id: first, body: summary.body }),
  )
  if (edited.kind === 'ok')
    await attempt(() => client.rest.issues.deleteComment({ ...client.at, comment_id: summary.id }))
}
