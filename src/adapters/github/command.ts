import { z } from 'zod'
import { attempt, type Client } from './client.ts'

/** What a person may do here, as far as a command is concerned; `unknown` is never a permission. */
export type Standing = 'write-or-more' | 'less' | 'unknown'

/** Asks what a login may do in this repository. Maintain counts as write and triage as read, as in GitHub's own field; a bot, a stranger (404) and every failure are `unknown`: only a clear answer authorises. */
export async function permissionOf(client: Client, login: string): Promise<Standing> {
  const got = await attempt(() =>
    client.rest.repos.getCollaboratorPermissionLevel({ ...client.at, username: login, request: { retries: 0 } }),
  )
  if (got.kind === 'failed') return 'unknown'
  return got.value.permission === 'admin' || got.value.permission === 'write' ? 'write-or-more' : 'less'
}

/** Puts a reaction on a comment of the conversation; answers why it could not, which is no reason to stop. */
export async function react(
  client: Client,
  commentId: number,
  content: 'eyes' | 'rocket' | 'confused',
): Promise<string | undefined> {
  const got = await attempt(() =>
    client.rest.reactions.createForIssueComment({ ...client.at, comment_id: commentId, content }),
  )
  return got.kind === 'ok' ? undefined : got.failure.detail
}

/** The same on a comment in a thread of the diff. */
export async function reactInThread(
  client: Client,
  commentId: number,
  content: 'eyes' | 'rocket' | 'confused',
): Promise<string | undefined> {
  const got = await attempt(() =>
    client.rest.reactions.createForPullRequestReviewComment({ ...client.at, comment_id: commentId, content }),
  )
  return got.kind === 'ok' ? undefined : got.failure.detail
}

/** Writes a comment into the conversation; answers why it could not (a locked conversation, say), which is no reason to stop. */
export async function reply(client: Client, number: number, body: string): Promise<string | undefined> {
  const got = await attempt(() => client.rest.issues.createComment({ ...client.at, issue_number: number, body }))
  return got.kind === 'ok' ? undefined : got.failure.detail
}

const pushesQuery = `query pushes($owner: String!, $name: String!, $number: Int!, $since: DateTime!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      commits(last: 1) { nodes { commit { committedDate } } }
      timelineItems(first: 1, since: $since, itemTypes: [PULL_REQUEST_COMMIT, HEAD_REF_FORCE_PUSHED_EVENT]) {
        nodes { __typename }
      }
    }
  }
}`

const pushesAnswer = z.object({
  repository: z.object({
    pullRequest: z.object({
      headRefOid: z.string(),
      commits: z.object({ nodes: z.array(z.object({ commit: z.object({ committedDate: z.string() }) })).min(1) }),
      timelineItems: z.object({ nodes: z.array(z.unknown()) }),
    }),
  }),
})

/**
 * Gives the head to pin when nobody pushed at or after a moment (ISO 8601, the command's `created_at`); undefined when somebody did, or when that cannot be told.
 * The head is read before the pushes are asked for, so that none slips in between.
 * The dates of commits are their author's to choose, so for a fork GitHub's own time of its last push decides as well; within the repository only people who may write can push.
 */
export async function headAsOf(client: Client, number: number, since: string): Promise<string | undefined> {
  const pull = await attempt(() => client.rest.pulls.get({ ...client.at, pull_number: number }))
  if (pull.kind === 'failed') return undefined
  const answer = await client.graphql(pushesQuery, { number, since })
  if (answer.kind === 'failed' || answer.value.errors.length > 0) return undefined
  const parsed = pushesAnswer.safeParse(answer.value.data)
  if (!parsed.success) return undefined
  const { headRefOid, commits, timelineItems } = parsed.data.repository.pullRequest
  const { base, head } = pull.value
  const isFork = head.repo !== null && head.repo.id !== base.repo.id
  const dates = [
    ...commits.nodes.map((node) => node.commit.committedDate),
    ...(isFork ? [head.repo.pushed_at ?? since] : []),
  ]
  const isQuiet = timelineItems.nodes.length === 0 && dates.every((date) => isBefore(date, since))
  return isQuiet && headRefOid === head.sha ? head.sha : undefined
}

/** A date that cannot be read is before nothing. */
function isBefore(date: string, moment: string): boolean {
  return Date.parse(date) < Date.parse(moment)
}
