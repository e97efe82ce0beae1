import { at, type Json, numberAt, textAt } from './payload.ts'

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
      readonly event: PullRequestEvent
      readonly action: string
      /** Another base branch was chosen, so that another change is to be read. */
      readonly baseChanged: boolean
      readonly number: number
      readonly open: boolean
      readonly draft: boolean
      readonly head: string
      /** Tip of the base branch when the event happened: agent and configuration are read there. */
      readonly baseTip: string
      /** The head before the push that this event tells of; undefined for other actions. */
      readonly before: string | undefined
      /** The token of such a run can not write: the head is in another repository, or Dependabot is behind it. */
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
  /** A review comment: one that begins a thread on a line, or an answer in such a thread. */
  | {
      readonly kind: 'thread-reply'
      readonly action: string
      readonly number: number
      readonly open: boolean
      readonly commentId: number
      /** The comment that began the thread; undefined: this one begins it. */
      readonly inReplyTo: number | undefined
      readonly author: Actor
      readonly sender: Actor
      readonly body: string
      /** ISO 8601. */
      readonly createdAt: string
      readonly head: string
      readonly baseTip: string
      readonly readOnly: 'fork' | 'dependabot' | undefined
    }
  /** Somebody with write access started the workflow by hand; `number` where the form of the workflow asked for it. */
  | { readonly kind: 'dispatch'; readonly number: number | undefined }
  | { readonly kind: 'merge-group' }
  | { readonly kind: 'unsupported'; readonly event: string }
  | { readonly kind: 'unreadable'; readonly event: string; readonly detail: string }

/** `pull_request_target` tells the same of a run with the base's secrets and a token that writes, whoever wrote the head. */
type PullRequestEvent = 'pull_request' | 'pull_request_target'

/** Dependabot's account id on github.com; its pull requests get a read-only token and no Actions secrets. */
const dependabotId = 49699333

/** Takes the event's name and payload as they came; gives what the gate needs, and never trusts a field it does not name. */
export function parseTrigger(event: string, payload: Json): Trigger {
  if (event === 'pull_request' || event === 'pull_request_target') return parsePullRequest(event, payload)
  if (event === 'issue_comment') return parseComment(event, payload)
  if (event === 'pull_request_review_comment') return parseThreadReply(event, payload)
  if (event === 'workflow_dispatch') return { kind: 'dispatch', number: inputNumber(payload) }
  if (event === 'merge_group') return { kind: 'merge-group' }
  return { kind: 'unsupported', event }
}

function parsePullRequest(event: PullRequestEvent, payload: Json): Trigger {
  const pull = at(payload, 'pull_request')
  const [number, head, baseTip] = [numberAt(pull, 'number'), textAt(pull, 'head', 'sha'), textAt(pull, 'base', 'sha')]
  const repository = textAt(payload, 'repository', 'full_name')
  if (number === undefined || head === undefined || baseTip === undefined || repository === undefined) {
    return { kind: 'unreadable', event, detail: 'it lacks the pull request, its head, its base or the repository' }
  }
  return {
    kind: 'pull-request',
    event,
    action: textAt(payload, 'action') ?? '',
    baseChanged: at(payload, 'changes', 'base') !== undefined,
    number,
    open: textAt(pull, 'state') === 'open',
    draft: at(pull, 'draft') === true,
    head,
    baseTip,
    before: textAt(payload, 'before'),
    readOnly: readOnly(event, payload, repository),
  }
}

/** GitHub's rules: `pull_request`, and a review comment likewise, gives nothing to a fork, nor to a run that Dependabot caused, which is not that of a person who pushes to its branch; `pull_request_target` gives all to a fork and nothing to what Dependabot opened. */
function readOnly(
  event: PullRequestEvent | 'pull_request_review_comment',
  payload: Json,
  repository: string,
): 'fork' | 'dependabot' | undefined {
  const pull = at(payload, 'pull_request')
  if (event === 'pull_request_target') return isDependabot(at(pull, 'user')) ? 'dependabot' : undefined
  if (textAt(pull, 'head', 'repo', 'full_name') !== repository) return 'fork'
  return isDependabot(at(payload, 'sender') ?? at(pull, 'user')) ? 'dependabot' : undefined
}

function isDependabot(user: Json): boolean {
  return numberAt(user, 'id') === dependabotId || textAt(user, 'login') === 'dependabot[bot]'
}

/** The number that was typed into the form of a workflow: a text, whatever type the workflow gives the input. */
function inputNumber(payload: Json): number | undefined {
  const typed = textAt(payload, 'inputs', 'pr-number')?.trim() ?? ''
  return /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : undefined
}

function parseComment(event: string, payload: Json): Trigger {
  const [number, commentId] = [numberAt(payload, 'issue', 'number'), numberAt(payload, 'comment', 'id')]
  const [author, sender] = [actorAt(at(payload, 'comment', 'user')), actorAt(at(payload, 'sender'))]
  const createdAt = textAt(payload, 'comment', 'created_at')
  if (
    number === undefined ||
    commentId === undefined ||
    createdAt === undefined ||
    author === undefined ||
    sender === undefined
  ) {
    return { kind: 'unreadable', event, detail: 'it lacks the issue, the comment, its author or its sender' }
  }
  return {
    kind: 'comment',
    action: textAt(payload, 'action') ?? '',
    number,
    onPullRequest: (at(payload, 'issue', 'pull_request') ?? null) !== null,
    open: textAt(payload, 'issue', 'state') === 'open',
    commentId,
    author,
    sender,
    body: textAt(payload, 'comment', 'body') ?? '',
    createdAt,
  }
}

/** As `pull_request`, this event names the pull request's head, base and fork. */
function parseThreadReply(event: 'pull_request_review_comment', payload: Json): Trigger {
  const pull = at(payload, 'pull_request')
  const [number, head, baseTip] = [numberAt(pull, 'number'), textAt(pull, 'head', 'sha'), textAt(pull, 'base', 'sha')]
  const [repository, commentId] = [textAt(payload, 'repository', 'full_name'), numberAt(payload, 'comment', 'id')]
  const [author, sender] = [actorAt(at(payload, 'comment', 'user')), actorAt(at(payload, 'sender'))]
  const createdAt = textAt(payload, 'comment', 'created_at')
  if (number === undefined || head === undefined || baseTip === undefined || repository === undefined)
    return { kind: 'unreadable', event, detail: 'it lacks the pull request, its head, its base or the repository' }
  if (commentId === undefined || createdAt === undefined || author === undefined || sender === undefined)
    return { kind: 'unreadable', event, detail: 'it lacks the comment, its author or its sender' }
  return {
    kind: 'thread-reply',
    action: textAt(payload, 'action') ?? '',
    number,
    open: textAt(pull, 'state') === 'open',
    commentId,
    inReplyTo: numberAt(payload, 'comment', 'in_reply_to_id'),
    author,
    sender,
    body: textAt(payload, 'comment', 'body') ?? '',
    createdAt,
    head,
    baseTip,
    readOnly: readOnly(event, payload, repository),
  }
}

function actorAt(user: Json): Actor | undefined {
  const [id, login] = [numberAt(user, 'id'), textAt(user, 'login')]
  return id === undefined || login === undefined ? undefined : { id, login, isBot: textAt(user, 'type') === 'Bot' }
}
