import { z } from 'zod'
import { type Answer, type Claim, categories, confidences, pointKinds, severities } from './answer.ts'
import { type Lens, surfaceOf } from './lens.ts'

/** Entries of one answer beyond these are not read: a longer answer is not a review. */
const most = { points: 40, claims: 40, questions: 3, receipts: 500 } as const

const folded = z.string().transform((text) => text.trim().toLowerCase())
const line = z.number().int().positive().max(10_000_000).nullish().catch(undefined)
const prose = (max: number) =>
  z.string().transform((text) =>
    text
      .trim()
      .slice(0, max)
      .replace(/[\uD800-\uDBFF]$/, ''),
  )
const code = (max: number) => z.string().max(max).nullish().catch(null)

const claimShape = z.object({
  path: z.string().min(1),
  side: folded.pipe(z.enum(['old', 'new'])).catch('new'),
  quote: z.string().max(8_000),
  line,
  category: folded.pipe(z.enum(categories)),
  /** An unknown severity is the lowest, so that no spelling can raise an alarm. */
  severity: folded.pipe(z.enum(severities)).catch('minor'),
  confidence: folded.pipe(z.enum(confidences)).catch('low'),
  title: prose(200),
  trigger: prose(800),
  failure: prose(1_200),
  noticed: prose(400),
  fix: code(4_000),
  fixLanguage: z.string().max(40).nullish().catch(null),
  suggestion: code(4_000),
  affects: z.array(prose(200)).catch([]),
})

const pointShape = z.object({
  kind: folded.pipe(z.enum(pointKinds)).catch('other'),
  path: z.string(),
  quote: prose(400),
  counterpart: prose(300),
})
const questionShape = z.object({ text: prose(400).pipe(z.string().min(1)), decides: folded.pipe(z.enum(severities)) })
const receiptShape = z.object({ path: z.string(), judged: z.boolean(), why: prose(300).nullish() })
const entry = z.array(z.unknown())
const answerShape = z.object({ points: entry, claims: entry, questions: entry, receipts: entry })

/** Takes the text of a reply that ended properly; gives the answer, or why it is none. An entry that does not decode is kept as `malformed` and costs nothing else; keys that the schema does not name are ignored. */
export function decodeAnswer(text: string, lens: Lens): { readonly answer: Answer } | { readonly problem: string } {
  const value = parseJson(text)
  if (value === undefined) return { problem: 'the answer is not JSON' }
  const parsed = answerShape.safeParse(value)
  if (!parsed.success)
    return {
      problem: `the answer lacks ${parsed.error.issues.map((issue) => issue.path.join('.') || 'its object').join(', ')}`,
    }
  const claims = parsed.data.claims
    .slice(0, most.claims)
    .map((one) => ({ raw: one, parsed: claimShape.safeParse(one) }))
  const over = parsed.data.claims.length - claims.length
  return {
    answer: {
      points: decodeAll(parsed.data.points.slice(0, most.points), pointShape),
      claims: claims.flatMap(({ parsed: one }) => (one.success ? [claimOf(one.data, lens)] : [])),
      questions: decodeAll(parsed.data.questions.slice(0, most.questions), questionShape),
      receipts: decodeAll(parsed.data.receipts.slice(0, most.receipts), receiptShape).map((one) => ({
        ...one,
        why: one.why ?? undefined,
      })),
      malformed: [
        ...claims.flatMap(({ raw, parsed: one }) =>
          one.success
            ? []
            : [
                {
                  ...named(raw),
                  detail: one.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
                },
              ],
        ),
        ...(over > 0
          ? [{ title: `${over} further claims`, path: '', detail: `an answer may hold ${most.claims} claims` }]
          : []),
      ],
    },
  }
}

function claimOf(shape: z.infer<typeof claimShape>, lens: Lens): Claim {
  const { fix, fixLanguage, suggestion, affects, line: number, ...rest } = shape
  return {
    ...rest,
    lens: surfaceOf(lens, rest.category),
    line: number ?? undefined,
    fix:
      fix === null || fix === undefined || fix.trim() === '' ? undefined : { code: fix, language: fixLanguage ?? '' },
    suggestion: suggestion === null || suggestion === undefined || suggestion.trim() === '' ? undefined : suggestion,
    affects: affects.filter((one) => one !== '').slice(0, 12),
  }
}

function decodeAll<T>(entries: readonly unknown[], shape: z.ZodType<T>): readonly T[] {
  return entries.flatMap((one) => {
    const parsed = shape.safeParse(one)
    return parsed.success ? [parsed.data] : []
  })
}

function named(raw: unknown): { readonly title: string; readonly path: string } {
  const parsed = z.object({ title: z.string().catch(''), path: z.string().catch('') }).safeParse(raw)
  return parsed.success
    ? { title: parsed.data.title.slice(0, 200), path: parsed.data.path.slice(0, 500) }
    : { title: '', path: '' }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
