import { categories, confidences, pointKinds, severities } from './answer.ts'

const text = { type: 'string' } as const
const textOrNull = { type: ['string', 'null'] } as const
const texts = { type: 'array', items: text } as const
const oneOf = (words: readonly string[]) => ({ type: 'string', enum: words }) as const

function object(properties: Readonly<Record<string, object>>): object {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

function list(properties: Readonly<Record<string, object>>): object {
  return { type: 'array', items: object(properties) }
}

/** The JSON schema of an answer in the subset that structured outputs accept: no bounds, no optional property, no recursion (platform.md §2.4). Bounds are the decoder's. */
export const answerSchema: object = object({
  points: list({ kind: oneOf(pointKinds), path: text, quote: text, counterpart: text }),
  claims: list({
    path: text,
    side: oneOf(['old', 'new']),
    quote: text,
    line: { type: ['number', 'null'] },
    category: oneOf(categories),
    severity: oneOf(severities),
    confidence: oneOf(confidences),
    title: text,
    trigger: text,
    failure: text,
    noticed: text,
    fix: textOrNull,
    fixLanguage: textOrNull,
    suggestion: textOrNull,
    affects: texts,
  }),
  questions: list({ text, decides: oneOf(severities) }),
  receipts: list({ path: text, judged: { type: 'boolean' }, why: textOrNull }),
})
