import type { SkipWhy } from '../judgement/report.ts'
import { parseDismissReply } from '../memory/dismissals.ts'
import { type Command, parseCommand } from './command.ts'
import type { Config } from './config.ts'
import type { Trigger } from './trigger.ts'

/** What a run is to do, decided from the event and the inputs alone; `authorise` means that the API must still be asked about the author of a command, `authorise-reply` about that of an answer which dismisses a finding, `review-by-number` that it must be asked for the pull request's state. */
export type Decision =
  | {
      readonly kind: 'review'
      readonly number: number
      readonly head: string
      readonly baseTip: string
      readonly before: string | undefined
      readonly readOnly: 'fork' | 'dependabot' | undefined
    }
  | { readonly kind: 'review-by-number'; readonly number: number }
  | {
      readonly kind: 'authorise'
      readonly number: number
      readonly commentId: number
      readonly login: string
      readonly createdAt: string
      readonly command: Command
    }
  | {
      readonly kind: 'authorise-reply'
      readonly number: number
      readonly commentId: number
      readonly login: string
      readonly head: string
      readonly baseTip: string
      readonly createdAt: string
    }
  | { readonly kind: 'skip'; readonly why: SkipWhy; readonly detail: string }
  /** The workflow asks for what can not be done: its author's to mend. */
  | { readonly kind: 'mistake'; readonly problem: string }

const automatic = ['opened', 'reopened', 'ready_for_review', 'synchronize', 'edited']
const events = [
  'pull_request',
  'pull_request_target',
  'issue_comment',
  'pull_request_review_comment',
  'workflow_dispatch',
]

type Inputs = Pick<Config, 'command' | 'prNumber' | 'reviewOn'>

/** Takes the trigger and the inputs it depends on; says whether there is anything to do. Knows no client, reads nothing, and trusts neither a login's ending nor `author_association`. */
export function gate(trigger: Trigger, inputs: Inputs): Decision {
  switch (trigger.kind) {
    case 'unsupported':
      return skip(
        'unsupported-event',
        `the event \`${trigger.event}\` is not reviewed; supported: ${events.join(', ')}`,
      )
    case 'unreadable':
      return skip('unsupported-event', `the payload of \`${trigger.event}\` could not be read: ${trigger.detail}`)
    case 'pull-request':
      return gatePullRequest(trigger, inputs)
    case 'comment':
      return gateComment(trigger, inputs.command)
    case 'thread-reply':
      return gateThreadReply(trigger)
    case 'dispatch':
      return gateDispatch(inputs.prNumber ?? trigger.number)
    case 'merge-group':
      return skip(
        'unsupported-event',
        'a merge queue asks about pull requests that were reviewed on their own; nothing is read or written',
      )
  }
}

function gatePullRequest(trigger: Extract<Trigger, { kind: 'pull-request' }>, { reviewOn, command }: Inputs): Decision {
  const { event, action } = trigger
  if (reviewOn === 'command')
    return skip('review-on', `review-on is command: a review starts with the comment ${command} alone`)
  if (reviewOn === 'opened' && action === 'synchronize')
    return skip('review-on', `review-on is opened: a push is reviewed when somebody comments ${command}`)
  if (action === 'edited' && !trigger.baseChanged)
    return skip('unsupported-event', 'title or text were edited; only another base branch changes what is to be read')
  if (!automatic.includes(action))
    return skip('unsupported-event', `${event} \`${action}\` is not reviewed; supported: ${automatic.join(', ')}`)
  if (!trigger.open) return skip('closed', 'the pull request is closed')
  if (trigger.draft)
    return skip('draft', 'the pull request is a draft; it is reviewed when it is ready, or by the comment command')
  const { number, head, baseTip, before, readOnly } = trigger
  return { kind: 'review', number, head, baseTip, before, readOnly }
}

function gateComment(trigger: Extract<Trigger, { kind: 'comment' }>, commandWord: string): Decision {
  if (trigger.action !== 'created')
    return skip('not-a-command', `a comment was ${trigger.action}; only a new comment is a command`)
  if (!trigger.onPullRequest) return skip('not-a-command', 'the comment is on an issue, not on a pull request')
  const command = parseCommand(trigger.body, commandWord)
  if (command === undefined) return skip('not-a-command', `the comment's first line is not ${commandWord}`)
  if (trigger.author.isBot || trigger.sender.isBot) return skip('not-authorised', 'a bot can not command a review')
  if (trigger.author.id !== trigger.sender.id)
    return skip('not-authorised', 'the comment was not written by the account that sent the event')
  if (!trigger.open) return skip('closed', 'the pull request is closed')
  const { number, commentId, createdAt } = trigger
  return { kind: 'authorise', number, commentId, login: trigger.author.login, createdAt, command }
}

/** An answer in a thread is meant for us only where its first line says so; whose thread it is, and whether its author may write, is asked of GitHub later. */
function gateThreadReply(trigger: Extract<Trigger, { kind: 'thread-reply' }>): Decision {
  const { action, number, commentId, author, sender, head, baseTip, createdAt } = trigger
  if (action !== 'created')
    return skip('not-a-command', `a review comment was ${action}; only a new answer dismisses a finding`)
  if (trigger.inReplyTo === undefined || parseDismissReply(trigger.body) === undefined)
    return skip('not-a-command', 'the review comment is no answer in a thread that begins with `dismiss:`')
  if (author.isBot || sender.isBot) return skip('not-authorised', 'a bot can not dismiss a finding')
  if (author.id !== sender.id)
    return skip('not-authorised', 'the answer was not written by the account that sent the event')
  if (!trigger.open) return skip('closed', 'the pull request is closed')
  if (trigger.readOnly !== undefined)
    return skip(
      'not-a-command',
      `the token of this event ${readOnlyWords[trigger.readOnly]} may only read; the next review reads the answer`,
    )
  return { kind: 'authorise-reply', number, commentId, login: author.login, head, baseTip, createdAt }
}

const readOnlyWords = { fork: 'from a fork', dependabot: 'by Dependabot' } as const

/** GitHub lets nobody start a workflow who may not write, so nothing is left to be asked about the person. */
function gateDispatch(number: number | undefined): Decision {
  if (number !== undefined) return { kind: 'review-by-number', number }
  const problem =
    'pr-number: a run started by workflow_dispatch reviews the pull request of that number and none was given; let the workflow ask for it: `on: { workflow_dispatch: { inputs: { pr-number: { required: true } } } }`'
  return { kind: 'mistake', problem }
}

function skip(why: SkipWhy, detail: string): Decision {
  return { kind: 'skip', why, detail }
}
