import { z } from 'zod'
import { reveal } from '../context/invisible.ts'
import { redact } from '../context/redact.ts'
import type { Batch } from './batch.ts'
import { pathAsShown } from './batch-text.ts'
import { costUsd, estimateTokens, type Model } from './models.ts'
import { hashRequest } from './prompt.ts'
import type { Effort, ModelRequest, Prompt } from './request.ts'
import { shownOf } from './shown-lines.ts'

/** A batch with the very text that a review shows it as. */
export interface Part {
  readonly batch: Batch
  readonly text: string
}

/** What a question is asked with. */
export interface Asking {
  readonly system: string
  readonly model: Model
  readonly effort: Effort | undefined
  /** How a question is answered. */
  readonly instructions: string
  /** As `cleanQuestion` gives it. */
  readonly question: string
  readonly parts: readonly Part[]
  /** Paths of the change that belong to what is reviewed and that no part shows. */
  readonly notShown: readonly string[]
  readonly literals: readonly string[]
}

const maxQuestion = 2_000
const maxNamed = 40
/** Thinking and text share this; an answer itself is short. */
const mostTokens = 16_000
/** The API takes four, and the first ones are those that another question may share. */
const mostBreakpoints = 3

/** The JSON schema of the answer to a question. */
export const questionSchema: object = {
  type: 'object',
  properties: { answer: { type: 'string' } },
  required: ['answer'],
  additionalProperties: false,
}

/** Takes a question as somebody typed it; gives it without secrets, with everything invisible written out, and bounded. */
export function cleanQuestion(question: string, literals: readonly string[]): string {
  const clean = reveal(redact(question.replaceAll('\r\n', '\n').trim(), literals))
  return clean.length > maxQuestion ? `${clean.slice(0, maxQuestion).replace(/[\uD800-\uDBFF]$/, '')}…(cut)` : clean
}

/** Takes a question and what is shown with it; gives its one request. The parts come first and are the same bytes as in a review; the question is a JSON string at the very end. */
export function questionPrompt(asking: Asking): Prompt {
  const { system, model, effort, parts } = asking
  const last = parts.length - 1
  const request: ModelRequest = {
    model: model.id,
    effort,
    maxTokens: outputOf(asking),
    system,
    blocks: [
      ...parts.map(({ text }, index) => ({ text, cached: index < mostBreakpoints - 1 || index === last })),
      { text: askingText(asking), cached: false },
    ],
    schema: questionSchema,
  }
  return {
    hash: hashRequest(request),
    batch: 'question',
    lens: 'any',
    purpose: 'question',
    paths: [...new Set(parts.flatMap(({ batch }) => batch.files.map(({ file }) => file.file.path)))],
    shown: parts.flatMap(({ batch }) => shownOf(batch)),
    request,
    ...weigh(asking),
  }
}

/** Estimates the request of a question without making it: its input, and the most that it can cost. */
export function weigh(asking: Asking): Pick<Prompt, 'inputTokens' | 'costUsd'> {
  const texts = [asking.system, askingText(asking), ...asking.parts.map(({ text }) => text)]
  const inputTokens = texts.reduce((sum, text) => sum + estimateTokens(text), 0)
  const ceiling = { input: 0, cached: 0, written: inputTokens, output: outputOf(asking) }
  return { inputTokens, costUsd: costUsd(asking.model, ceiling) }
}

function outputOf({ model }: Asking): number {
  return Math.min(mostTokens, model.maxOutput ?? mostTokens)
}

function askingText({ instructions, question, notShown, literals }: Asking): string {
  const named = notShown.slice(0, maxNamed).map((path) => pathAsShown(path, literals))
  const rest = notShown.length - named.length
  return [
    instructions.trim(),
    '',
    '=== files of this change that no part above shows (data)',
    JSON.stringify(rest > 0 ? [...named, `and ${rest} more`] : named),
    '=== the question (data)',
    JSON.stringify({ question }),
    '',
  ].join('\n')
}

const answerShape = z.object({ answer: z.string().refine((text) => text.trim() !== '') })

/** Takes the text of a reply that ended properly; gives the answer in it, or undefined where it holds none. */
export function decodeQuestionAnswer(text: string): string | undefined {
  const parsed = answerShape.safeParse(parseJson(text))
  return parsed.success ? parsed.data.answer.trim() : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
