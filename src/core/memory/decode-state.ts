import { z } from 'zod'
import { categories, confidences, severities } from '../dialogue/answer.ts'
import { type Finding, rejectionWhys } from '../judgement/finding.ts'
import { surfaces } from '../surface/surface.ts'
import type { State } from './state.ts'

const texts = z.array(z.string())

const place = z.object({
  path: z.string(),
  side: z.enum(['LEFT', 'RIGHT']),
  startLine: z.number().int(),
  line: z.number().int(),
  text: texts,
  shown: texts,
})

const origin = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('computed'),
    rule: z.string(),
    fromModel: z.array(z.enum(['severity', 'code'])).optional(),
  }),
  z.object({ kind: z.literal('model'), lens: z.enum(surfaces) }),
])

const finding = z.object({
  id: z.string(),
  origin,
  category: z.enum(categories),
  severity: z.enum(severities),
  confidence: z.enum(confidences),
  place,
  tie: z.enum(['changed', 'hunk', 'file']),
  title: z.string(),
  trigger: z.string(),
  failure: z.string(),
  noticed: z.string(),
  fix: z.object({ code: z.string(), language: z.string() }).optional(),
  suggestion: z.string().optional(),
  affects: texts,
  evidence: texts,
})

const checkpoint = z.object({
  head: z.string(),
  mergeBase: z.string(),
  fingerprint: z.string(),
  read: texts,
  hunks: texts,
  findings: z.array(finding),
  questions: z.array(z.object({ text: z.string(), decides: z.enum(severities) })),
  unplaced: z.array(
    z.object({
      title: z.string(),
      path: z.string(),
      lens: z.enum(surfaces),
      why: z.enum(rejectionWhys),
      detail: z.string(),
    }),
  ),
  silenced: z.array(
    z.object({
      title: z.string(),
      path: z.string(),
      line: z.number().int(),
      rule: z.string().optional(),
      category: z.enum(categories),
      severity: z.enum(severities).optional(),
      by: z.enum(['rules', 'severity']),
    }),
  ),
  open: texts,
  since: z.object({ head: z.string(), ids: texts }).optional(),
})

const dismissal = z.object({
  id: z.string(),
  by: z.string(),
  reason: z.string(),
  how: z.enum(['reply', 'resolved', 'command']),
  at: z.string(),
  title: z.string(),
  path: z.string(),
  severity: z.enum(severities).optional(),
})

const sealed = z.object({
  words: z.string(),
  state: z.object({
    checkpoint: checkpoint.optional(),
    dismissals: z.array(dismissal),
    restored: z.array(z.object({ id: z.string(), by: z.string(), at: z.string() })),
  }),
})

/** Takes the JSON of a state whose seal was found to be ours; gives it with the digest of the words above it, or undefined where another version of ours wrote it in another shape. */
export function decodeState(json: string): { readonly words: string; readonly state: State } | undefined {
  const parsed = sealed.safeParse(parse(json))
  if (!parsed.success) return undefined
  const { words, state } = parsed.data
  const from = state.checkpoint
  return {
    words,
    state: {
      checkpoint: from && {
        ...from,
        findings: from.findings.map(findingOf),
        silenced: from.silenced.map((one) => ({ ...one, rule: one.rule, severity: one.severity })),
        since: from.since,
      },
      dismissals: state.dismissals.map((one) => ({ ...one, severity: one.severity })),
      restored: state.restored,
    },
  }
}

/** What is absent in JSON is undefined in a finding, or absent there too. */
function findingOf({ origin: from, ...said }: z.infer<typeof finding>): Finding {
  const origin: Finding['origin'] = from.kind === 'model' ? from : computedBy(from)
  return { ...said, origin, fix: said.fix, suggestion: said.suggestion }
}

function computedBy({ kind, rule, fromModel }: Extract<z.infer<typeof origin>, { kind: 'computed' }>) {
  return fromModel === undefined ? { kind, rule } : { kind, rule, fromModel }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
