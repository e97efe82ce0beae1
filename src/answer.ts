import { askAll, type Dialogue } from './ask.ts'
import { type Composed, composePrompts } from './compose.ts'
import { redact } from './core/context/redact.ts'
import { redactLiterals } from './core/context/redact-literal.ts'
import { hunksOf } from './core/dialogue/batch.ts'
import {
  type Asking,
  cleanQuestion,
  decodeQuestionAnswer,
  type Part,
  questionPrompt,
  weigh,
} from './core/dialogue/question.ts'
import { chooseParts } from './core/dialogue/question-parts.ts'
import type { Reply } from './core/dialogue/request.ts'
import { hunkCount } from './core/judgement/outcome.ts'
import type { Spent } from './core/judgement/report.ts'
import { nothingSpent, spentOf } from './core/judgement/spent.ts'
import { type LoadedAgent, loadAgent } from './load-agent.ts'
import { loadGuide } from './load-settings.ts'
import { type Prepared, prepare } from './prepare.ts'
import { readChange } from './read-change.ts'
import { type AnswerPage, type LeftOut, type NotAnsweredWhy, renderAnswer, safeAnswer } from './render/answer.ts'
import type { Ports, Task } from './task.ts'

/** What answering needs of the world: that of a review, and nothing to publish with. */
export type AnswerPorts = Pick<Ports, 'reader' | 'parsers' | 'checks' | 'model' | 'clock' | 'progress' | 'cancelled'>

/** The reply to a question, ready to be posted, with what it cost. */
export interface Answered {
  readonly kind: 'answered' | 'not-answered'
  /** Safe and without secrets. */
  readonly text: string
  readonly spent: Spent
  /** The commit that was read; undefined where none was. */
  readonly head: string | undefined
}

/** Time kept back from the model for posting the reply. */
const replyingMs = 15_000
/** One request and its retries. */
const mostRequests = 4
/** Estimated tokens of one question with all it shows, and its share of a smaller window. */
const room = { tokens: 120_000, ofWindow: 0.6 } as const

/** What became of a question, before it is rendered. */
type Outcome = Omit<AnswerPage, 'question'> & { readonly head: string | undefined }

/** Answers one question about a change with what a review of it would be shown, in one request. Posts nothing; what a review would not send is not sent here either. Throws the user's mistakes in agent and configuration. */
export async function answerQuestion(
  ports: AnswerPorts,
  given: Task & { readonly question: string },
): Promise<Answered> {
  const { literals } = given
  const question = cleanQuestion(given.question, literals)
  const { head, ...outcome } = await answerTo(question, ports, given)
  const text = redact(renderAnswer({ question, ...outcome }, given.config.command), literals)
  return { kind: outcome.outcome.kind, text, spent: outcome.spent, head }
}

async function answerTo(question: string, ports: AnswerPorts, given: Task): Promise<Outcome> {
  const { reader, model } = ports
  if (model === undefined) return notAsked('no-key', undefined)
  const guide = await loadGuide(reader, given.config, given.localSettings)
  const task = { ...given, config: guide.config }
  const listed = await readChange(reader, guide)
  const { head } = listed.subject.revisions
  if (listed.subject.moved) return notAsked('head-moved', head)
  const prepared = await prepare(ports, listed)
  if (prepared.selected.length + prepared.maybe.length === 0) return notAsked('off-surface', head)
  const agent = await loadAgent(reader, task.config, task.shipped)
  for (const warning of [...guide.warnings, ...agent.warnings]) ports.progress(warning)
  const composed = composePrompts(prepared, agent, task.literals)
  const asking = askingOf(question, composed, agent, task)
  const leftOut = leftOutOf(prepared, composed, asking.parts)
  if (asking.parts.length === 0) return { ...notAsked('nothing-shown', head), leftOut }
  const dialogue = await askOne(asking, { ...ports, model }, task)
  const shown = { ...amountOf(prepared, asking.parts), head, moved: await hasMoved(ports, head) }
  return {
    outcome: outcomeOf(dialogue.results[0]?.reply, task),
    shown,
    leftOut,
    spent: spentOf(dialogue),
    head,
  }
}

function notAsked(why: NotAnsweredWhy, head: string | undefined): Outcome {
  return { outcome: { kind: 'not-answered', why }, shown: undefined, leftOut: [], spent: nothingSpent, head }
}

/** The parts of the review that have room beside the question. */
function askingOf(
  question: string,
  composed: Composed,
  agent: LoadedAgent,
  { config, shipped, literals }: Task,
): Asking {
  const { model, effort } = agent
  const all = partsOf(composed)
  const withParts = (parts: readonly Part[]): Asking => ({
    ...{ model, effort, question, parts, literals },
    system: composed.prompts[0]?.request.system ?? '',
    instructions: shipped.ask,
    notShown: notShownOf(composed, parts),
  })
  const most = Math.min(room.tokens, (model.contextWindow ?? room.tokens / room.ofWindow) * room.ofWindow)
  const fits = (parts: readonly Part[]) => {
    const { inputTokens, costUsd } = weigh(withParts(parts))
    return inputTokens <= most && costUsd <= config.maxCostUsd
  }
  return withParts(chooseParts(question, all, fits))
}

/** Every lens of a batch is asked with the same first block. */
function partsOf({ plan, prompts }: Composed): readonly Part[] {
  const texts = new Map(prompts.map(({ batch, request }) => [batch, request.blocks[0]?.text ?? '']))
  return plan.batches.flatMap((batch) => {
    const text = texts.get(batch.id)
    return text === undefined ? [] : [{ batch, text }]
  })
}

function pathsOf(parts: readonly Pick<Part, 'batch'>[]): readonly string[] {
  const reviewed = parts.flatMap(({ batch }) => batch.files.filter(({ role }) => role === 'review'))
  return [...new Set(reviewed.map(({ file }) => file.file.path))]
}

/** Paths of which no part shows a line. */
function notShownOf({ plan }: Composed, parts: readonly Part[]): readonly string[] {
  const shown = new Set(pathsOf(parts))
  const paths = [...pathsOf(unshown(plan, parts)), ...plan.omissions.map(({ path }) => path)]
  return [...new Set(paths)].filter((path) => !shown.has(path))
}

/** Files of parts without room, and what the plan leaves out, each with its reason. */
function leftOutOf({ change }: Prepared, { plan }: Composed, parts: readonly Part[]): readonly LeftOut[] {
  const shown = new Set(pathsOf(parts))
  const cut = change.truncated ? [{ path: '', why: 'listing-truncated' as const }] : []
  const all = [
    ...pathsOf(unshown(plan, parts)).map((path) => ({ path, why: 'no-room' as const })),
    ...plan.omissions.map(({ path, why }) => ({ path, why })),
    ...cut,
  ]
  return all.map((one) => ({ ...one, partly: shown.has(one.path) }))
}

function unshown({ batches }: Composed['plan'], parts: readonly Part[]): readonly Pick<Part, 'batch'>[] {
  const shown = new Set(parts.map(({ batch }) => batch.id))
  return batches.filter(({ id }) => !shown.has(id)).map((batch) => ({ batch }))
}

function amountOf({ selected, maybe }: Prepared, parts: readonly Part[]) {
  const all = [...selected, ...maybe]
  const shown = parts.flatMap(({ batch }) => batch.files.filter(({ role }) => role === 'review'))
  return {
    files: all.length,
    shownFiles: pathsOf(parts).length,
    hunks: all.reduce((sum, file) => sum + hunkCount(file), 0),
    shownHunks: shown.reduce((sum, file) => sum + hunksOf(file), 0),
  }
}

function askOne(
  asking: Asking,
  ports: AnswerPorts & { readonly model: NonNullable<AnswerPorts['model']> },
  { config, startedAt }: Task,
): Promise<Dialogue> {
  const timeoutMs = config.timeoutMinutes * 60_000
  return askAll([questionPrompt(asking)], ports, {
    deadlineAt: startedAt + timeoutMs - Math.min(replyingMs, timeoutMs / 4),
    maxCostUsd: config.maxCostUsd,
    maxRequests: mostRequests,
    ...(ports.cancelled !== undefined && { cancelled: ports.cancelled }),
  })
}

/** Secrets go before the answer is made markdown, whose escapes could hide them; one that markdown itself puts together costs the whole answer. */
function outcomeOf(reply: Reply | undefined, { literals, config }: Task): AnswerPage['outcome'] {
  const no = (why: NotAnsweredWhy) => ({ kind: 'not-answered', why }) as const
  if (reply === undefined) return no('unknown')
  if (reply.kind === 'failed') return no(reply.failure.why)
  if (reply.kind === 'stopped') return no(reply.why)
  const answer = redact(decodeQuestionAnswer(reply.text) ?? '', literals)
  const safe = safeAnswer(answer, config.command)
  if (safe === '') return no('unreadable-answer')
  return tells(safe, literals) ? no('secret-in-answer') : { kind: 'answered', answer }
}

/** Whether a reader of the rendered text sees a secret that its markup hides from a search. */
function tells(markdown: string, literals: readonly string[]): boolean {
  const seen = withoutMarkup(markdown)
  return redactLiterals(seen, literals.map(withoutMarkup)) !== seen
}

function withoutMarkup(text: string): string {
  return text.replace(/[\\*_`~]/g, '')
}

/** An answer of a commit that stands no more is still one; where the head can not be asked, nothing is said of it. */
async function hasMoved({ reader }: AnswerPorts, head: string): Promise<boolean> {
  try {
    return (await reader.currentHead()) !== head
  } catch {
    return false
  }
}
