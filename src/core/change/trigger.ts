import { z } from 'zod'

/** A GitHub account as an event names it; `isBot` by GitHub's own type, never by the login's ending. */
export interface Actor {
  readonly id: number
  readonly login: string
  readonly isBot: boolean
}

/** The event that started the run, reduced to what the gate decides from. */
export type Trigger =
  | {
      readonly kind: 'pull-request'
      readonly action: string
      readonly number: number
      readonly open: boolean
      readonly draft: boolean
      readonly head: string
      /** Tip of the base branch when the event happened: agent and configuration are read there. */
      readonly baseTip: string
      /** The token of such a run can not write: the head is in another repository, or Dependabot opened it. */
      readonly readOnly: 'fork' | 'dependabot' | undefined
    }
  | {
      readonly kind: 'comment'
      readonly action: string
      readonly number: number
      readonly onPullRequest: boolean
      readonly open: boolean
      readonly commentId: number
      readonly author: Actor
      readonly sender: Actor
      readonly body: string
      /** ISO 8601; what was pushed later was not seen by the person who commanded. */
      readonly createdAt: string
    }
  | { readonly kind: 'unsupported'; readonly event: string }
  | { readonly kind: 'unreadable'; readonly event: string; readonly detail: string }

const actor = z.object({ id: z.number(), login: z.string(), type: z.string().optional() })

const pullRequestEvent = z.object({
  action: z.string(),
  repository: z.object({ full_name: z.string() }),
  pull_request: z.object({
    number: z.number(),
    state: z.string(),
    draft: z.boolean().nullish(),
    user: actor.nullish(),
    head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
    base: z.object({ sha: z.string() }),
  }),
})

const commentEvent = z.object({
  action: z.string(),
  issue: z.object({ number: z.number(), state: z.string(), pull_request: z.unknown().optional() }),
  comment: z.object({ id: z.number(), body: z.string().nullish(), user: actor, created_at: z.string() }),
  sender: actor,
})

/** Dependabot's account id on github.com; its pull requests get a read-only token and no Actions secrets. */
const dependabotId = 49699333

/** Takes the event's name and payload as they came; gives what the gate needs, and never trusts a field it does not name. */
export function parseTrigger(event: string, payload: unknown): Trigger {
  if (event === 'pull_request') return parsePullRequest(event, payload)
  if (event === 'issue_comment') return parseComment(event, payload)
  return { kind: 'unsupported', event }
}

function parsePullRequest(event: string, payload: unknown): Trigger {
  const parsed = pullRequestEvent.safeParse(payload)
  if (!parsed.success) return { kind: 'unreadable', event, detail: z.prettifyError(parsed.error) }
  const { action, pull_request: pull, repository } = parsed.data
  const fork = pull.head.repo?.full_name !== repository.full_name
  const dependabot = pull.user?.id === dependabotId || pull.user?.login === 'dependabot[bot]'
  return {
    kind: 'pull-request',
    action,
    number: pull.number,
    open: pull.state === 'open',
    draft: pull.draft === true,
    head: pull.head.sha,
    baseTip: pull.base.sha,
    readOnly: fork ? 'fork' : dependabot ? 'dependabot' : undefined,
  }
}

function parseComment(event: string, payload: unknown): Trigger {
  const parsed = commentEvent.safeParse(payload)
  if (!parsed.success) return { kind: 'unreadable', event, detail: z.prettifyError(parsed.error) }
  const { action, issue, comment, sender } = parsed.data
  return {
    kind: 'comment',
    action,
    number: issue.number,
    onPullRequest: issue.pull_request !== undefined && issue.pull_request !== null,
    open: issue.state === 'open',
    commentId: comment.id,
    author: actorOf(comment.user),
    sender: actorOf(sender),
    body: comment.body ?? '',
    createdAt: comment.created_at,
  }
}

function actorOf(user: z.infer<typeof actor>): Actor {
  return { id: user.id, login: user.login, isBot: user.type === 'Bot' }
}
