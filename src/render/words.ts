import type { Confidence, PointKind, Severity } from '../core/dialogue/answer.ts'
import type { OmissionWhy } from '../core/dialogue/plan.ts'
import type { ModelFailure, StopWhy } from '../core/dialogue/request.ts'
import type { Level } from '../core/evidence/evidence.ts'
import type { RejectionWhy } from '../core/judgement/finding.ts'
import type { SkipWhy } from '../core/judgement/report.ts'
import type { Surface } from '../core/surface/surface.ts'

/** A severity as a title begins with it. */
export const severityWord: Record<Severity, string> = { blocker: 'Blocker', major: 'Major', minor: 'Minor' }

/** What hangs on the answer to a question, as its label. */
export const decidesWord: Record<Severity, string> = {
  blocker: 'Decides major or blocker',
  major: 'Decides minor or major',
  minor: 'Decides minor or nothing',
}

/** Said of a finding only when confidence is not high. */
export const confidenceWord: Record<Confidence, string | undefined> = {
  high: undefined,
  medium: 'medium confidence',
  low: 'low confidence',
}

export const surfaceWord: Record<Surface, string> = { api: 'API', queue: 'queue', db: 'database' }

/** One and many of a computed change, by level. */
export const levelWords: Record<Level, readonly [one: string, many: string]> = {
  breaking: ['breaking change', 'breaking changes'],
  risky: ['risky change', 'risky changes'],
  info: ['note', 'notes'],
}

export const pointWord: Record<PointKind, string> = {
  'http-endpoint': 'HTTP endpoint',
  'http-client': 'HTTP client',
  rpc: 'RPC',
  webhook: 'webhook',
  'message-producer': 'message producer',
  'message-consumer': 'message consumer',
  job: 'job',
  table: 'table',
  query: 'query',
  migration: 'migration',
  cache: 'cache',
  storage: 'storage',
  contract: 'contract',
  auth: 'authorisation',
  other: 'other',
}

/** Why something selected was not read, as a clause. */
export const omissionWords: Record<OmissionWhy, string> = {
  'no-model': 'no model was asked',
  'never-sent': 'never sent to a model, by `never-send` of the configuration',
  'over-budget': 'over the budget of this run',
  deadline: 'the time of this run was up',
  cancelled: 'the run was cancelled',
  'too-large': 'too large to show',
  'too-many-requests': 'would need more requests than one run makes',
  binary: 'binary file',
  submodule: 'submodule: its code is in another repository',
  symlink: 'symbolic link',
  unreadable: 'could not be read',
  'malformed-patch': 'its patch could not be parsed',
  'model-failed': 'the model gave no usable answer',
  'not-judged': 'the model could not judge it',
  'not-receipted': 'the model did not confirm that it judged it',
  'listing-truncated': 'the list of changed files was cut before its end',
}

/** Why a claim of the model is not posted on its own, as a clause. */
export const rejectionWords: Record<RejectionWhy, string> = {
  malformed: 'the entry could not be decoded',
  'path-not-shown': 'the file was not shown to the model',
  'quote-not-found': 'the quoted code does not stand in what was shown of the file',
  'quote-too-short': 'the quote is too short to say which line is meant',
  'not-for-review': 'the file was shown as context, not for review',
  'failure-incomplete': 'title, trigger, failure or who notices is missing',
  duplicate: 'told by another finding',
  'covered-by-evidence': 'told by a computed finding',
  'minor-on-old-code': 'minor, on code that was read before and did not change',
}

/** Why nothing was reviewed, as a clause. */
export const skipWords: Record<SkipWhy, string> = {
  draft: 'the pull request is a draft',
  closed: 'the pull request is closed',
  'not-authorised': 'whoever asked may not write to this repository',
  'not-a-command': 'the comment is no command',
  'unsupported-event': 'the event is none that starts a review',
  'review-on': '`review-on` leaves this event out',
  'off-surface': 'nothing in the change touches an API, a queue or a database',
  'head-moved': 'the head moved while the review was running',
  cancelled: 'the run was cancelled while it was reading the pull request',
  question: 'a question was answered, nothing was reviewed',
}

const failureWords: Record<ModelFailure['why'] | StopWhy | 'unreadable-answer', string> = {
  overloaded: 'model overloaded',
  'rate-limited': 'rate limit of the model reached',
  'spend-limit': 'spend limit of the model key reached',
  'bad-request': 'the model refused the request as invalid',
  'not-authorised': 'the model key was not accepted',
  'server-error': 'error on the model’s side',
  connection: 'no connection to the model',
  deadline: 'the time of this run was up',
  cancelled: 'cancelled',
  'over-budget': 'the budget of this run was spent',
  'no-stored-reply': 'no stored reply for this request',
  refusal: 'the model declined',
  'max-tokens': 'the answer was cut at its token limit',
  'context-window-exceeded': 'the request did not fit the model',
  'tool-use': 'the model asked for a tool and has none',
  'pause-turn': 'the model paused instead of answering',
  'unreadable-answer': 'the answer could not be read',
  unknown: 'the model stopped for an unknown reason',
}

/** Takes the reason of an unusable reply; gives it in words, or undefined where the reason is none of ours. */
export function failureWord(why: string): string | undefined {
  return Object.entries(failureWords).find(([known]) => known === why)?.[1]
}
