import { z } from 'zod'

const words = z.array(z.string())
const orNull = <T extends z.ZodType>(shape: T) => shape.nullable()

const finding = z.looseObject({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  origin: z.enum(['computed', 'model']),
  lens: orNull(z.enum(['api', 'queue', 'db'])),
  category: z.string(),
  severity: z.enum(['blocker', 'major', 'minor']),
  confidence: z.enum(['high', 'medium', 'low']),
  path: z.string(),
  side: z.enum(['LEFT', 'RIGHT']),
  line: z.number().int().positive(),
  startLine: z.number().int().positive(),
  title: z.string(),
  trigger: z.string(),
  failure: z.string(),
  fix: orNull(z.object({ code: z.string(), language: z.string() })),
  suggestion: orNull(z.string()),
  affects: words,
  evidence: words,
  placement: z.enum(['inline', 'file', 'summary']),
  state: z.enum(['posted', 'kept', 'listed', 'hidden']),
  fallback: orNull(z.string()),
})

const evidence = z.object({
  rule: z.string().regex(/^[a-z0-9-]+$/),
  contract: z.string(),
  level: z.enum(['breaking', 'risky', 'info']),
  surface: z.enum(['api', 'queue', 'db']),
  path: z.string(),
  side: z.enum(['base', 'head']),
  line: z.number(),
  endLine: z.number(),
  title: z.string(),
  detail: z.string(),
  affects: words,
})

/** The `review` document as scripts read it: the keys that are promised, others allowed. */
export const reviewDocument = z.looseObject({
  version: z.literal(1),
  verdict: z.enum(['clean', 'findings', 'partial', 'not-reviewed', 'skipped']),
  why: orNull(z.string()),
  base: z.string(),
  head: z.string(),
  coverage: z.object({
    selectedFiles: z.number(),
    shownFiles: z.number(),
    hunks: z.number(),
    shownHunks: z.number(),
    receiptedFiles: z.number(),
  }),
  findings: z.array(finding),
  evidence: z.array(evidence),
  unchecked: z.array(z.object({ path: z.string(), why: z.string() })),
  points: z.array(z.looseObject({ kind: z.string(), path: z.string() })),
  questions: z.array(z.looseObject({ text: z.string(), decides: z.string() })),
  answered: z.array(z.looseObject({ text: z.string(), decides: z.string() })),
  silenced: z.array(
    z.looseObject({ title: z.string(), path: z.string(), rule: orNull(z.string()), by: z.enum(['rules', 'severity']) }),
  ),
  guideChanges: z.array(z.object({ path: z.string(), inBase: z.boolean() })),
  receipts: z.array(z.looseObject({ path: z.string(), judged: z.boolean() })),
  rejected: z.array(z.looseObject({ claim: z.string(), why: z.string(), path: z.string() })),
  omitted: z.array(z.looseObject({ path: z.string(), why: z.string() })),
  unusable: z.array(z.looseObject({ paths: words, why: z.string(), detail: z.string() })),
  usage: z.object({
    inputTokens: z.number(),
    cachedTokens: z.number(),
    outputTokens: z.number(),
    costUsd: z.number(),
    requests: z.number(),
  }),
  timing: z.looseObject({ elapsedMs: z.number() }),
  idleAllows: z.array(z.strictObject({ path: z.string(), line: z.int(), why: z.string() })),
  warnings: words,
})
export type ReviewDocument = z.infer<typeof reviewDocument>
