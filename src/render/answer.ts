import type { OmissionWhy } from '../core/dialogue/plan.ts'
import type { ModelFailure, StopWhy } from '../core/dialogue/request.ts'
import type { Spent } from '../core/judgement/report.ts'
import { pathCode } from './finding-text.ts'
import { renderMarker } from './marker.ts'
import { counted, dollars, groupedBy, shortSha } from './numbers.ts'
import { inlineCode, safeInline } from './safe-text/inline.ts'
import { safeMarkdown } from './safe-text/markdown.ts'
import { omissionWords } from './words.ts'

/** Why a question got no answer. */
export type NotAnsweredWhy =
  | ModelFailure['why']
  | StopWhy
  | 'no-key'
  | 'off-surface'
  | 'nothing-shown'
  | 'head-moved'
  | 'unreadable-answer'
  | 'secret-in-answer'

/** Something of the change that the question was asked without. */
export interface LeftOut {
  readonly path: string
  readonly why: OmissionWhy | 'no-room'
  /** Other lines of it were shown. */
  readonly partly: boolean
}

/** How much of what a review would read was shown with the question, and of which commit. */
export interface ShownWith {
  readonly head: string
  readonly files: number
  readonly shownFiles: number
  readonly hunks: number
  readonly shownHunks: number
  /** A later commit stands there by now. */
  readonly moved: boolean
}

/** Everything a reply to a question tells. */
export interface AnswerPage {
  readonly question: string
  readonly outcome:
    | { readonly kind: 'answered'; readonly answer: string }
    | { readonly kind: 'not-answered'; readonly why: NotAnsweredWhy }
  /** Undefined where nothing was shown to a model. */
  readonly shown: ShownWith | undefined
  readonly leftOut: readonly LeftOut[]
  readonly spent: Spent
}

/** What of a reply each part may take, in characters: together below 60,000. */
const maxChars = { question: 300, answer: 50_000 } as const
const most = { reasons: 6, paths: 8 } as const

/** Renders the reply to a question as one comment, its marker first, at most 60,000 characters: the question, the answer or why there is none, what was not shown, and how much was. Nothing in it that a person or the model wrote is obeyed; `command` is the word that must begin no line. */
export function renderAnswer(page: AnswerPage, command: string): string {
  const { question, outcome, leftOut } = page
  const said =
    outcome.kind === 'answered' ? safeAnswer(outcome.answer, command) : `Not answered: ${whyWords[outcome.why]}.`
  const parts = [
    `${renderMarker({ kind: 'answer' })}\n> ${safeInline(question, maxChars.question)}`,
    said,
    leftOutLine(leftOut),
    footer(page),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** The model's words as they stand in a reply; empty where nothing of them may. */
export function safeAnswer(answer: string, command: string): string {
  return safeMarkdown(answer, { maxChars: maxChars.answer, commands: [command] })
}

const again = 'ask again later'

const whyWords: Readonly<Record<NotAnsweredWhy, string>> = {
  'no-key': 'a question needs a model key, and this run has none',
  'off-surface': 'no changed file touches an API, a queue or a database, and nothing else is read',
  'nothing-shown': 'nothing of the change could be shown to the model',
  'head-moved': 'the pull request changed while it was read; ask again for its present head',
  'unreadable-answer': `the model’s answer could not be read; ${again}`,
  'secret-in-answer': 'the model’s answer held a secret of this run in disguise',
  overloaded: `the model was overloaded; ${again}`,
  'rate-limited': `the rate limit of the model was reached; ${again}`,
  'spend-limit': 'the spend limit of the model key is reached',
  'bad-request': 'the model refused the request as invalid',
  'not-authorised': 'the model key was not accepted',
  'server-error': `there was an error on the model’s side; ${again}`,
  connection: `the model could not be reached; ${again}`,
  deadline: `the time of this run was up; ${inlineCode('timeout-minutes')} sets it`,
  cancelled: 'the run was cancelled',
  'over-budget': `it could cost more than ${inlineCode('max-cost-usd')} allows`,
  'no-stored-reply': 'there is no stored reply to this question',
  refusal: 'the model declined',
  'max-tokens': 'the answer was cut at its token limit; ask for less at once',
  'context-window-exceeded': 'the change did not fit the model',
  'tool-use': 'the model asked for a tool and has none',
  'pause-turn': 'the model paused instead of answering',
  unknown: 'the model stopped for an unknown reason',
}

/** Paths by reason, the first of each named and the others counted. */
function leftOutLine(leftOut: readonly LeftOut[]): string {
  const groups = [...groupedBy(leftOut, ({ why }) => why)]
  if (groups.length === 0) return ''
  const said = groups.slice(0, most.reasons).map(([, group]) => {
    const paths = group.slice(0, most.paths).map(nameOf)
    const rest = group.length - paths.length
    const why = group[0]?.why ?? 'no-room'
    const words = why === 'no-room' ? 'no room beside the question' : omissionWords[why]
    return `${paths.join(', ')}${rest > 0 ? ` and ${rest} more` : ''} (${words})`
  })
  const left = groups.length - said.length
  return `Not shown: ${said.join('; ')}${left > 0 ? `; ${counted(left, 'more reason')}` : ''}.`
}

function nameOf({ path, partly }: LeftOut): string {
  if (path === '') return 'not known which'
  return partly ? `${pathCode(path)} in part` : pathCode(path)
}

/** `Answered from 9 of 14 hunks at abc1234 · $0.04`. */
function footer({ outcome, shown, spent }: AnswerPage): string {
  const cost = spent.requests > 0 ? [dollars(spent.costUsd)] : []
  const from =
    shown === undefined || outcome.kind === 'not-answered'
      ? []
      : [`Answered from ${amount(shown)} at ${inlineCode(shortSha(shown.head))}`, ...staleness(shown)]
  const notes = [...from, ...cost]
  return notes.length === 0 ? '' : `<sub>${notes.join(' · ')}</sub>`
}

/** Files whose name alone changed have no hunk. */
function amount({ files, shownFiles, hunks, shownHunks }: ShownWith): string {
  return hunks === 0 ? `${shownFiles} of ${counted(files, 'file')}` : `${shownHunks} of ${counted(hunks, 'hunk')}`
}

function staleness({ moved }: ShownWith): readonly string[] {
  return moved ? ['the head has moved since'] : []
}
