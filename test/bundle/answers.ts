import type { Category, Severity } from '../../src/core/dialogue/answer.ts'
import type { Lens } from '../../src/core/dialogue/lens.ts'
import type { Scripted, SeenRequest } from '../support/messages/server.ts'

/** A claim as a test states it; what it leaves out gets plain words. */
export interface ClaimSaid {
  readonly lens: Lens
  readonly path: string
  readonly quote: string
  readonly category: Category
  readonly severity: Severity
  readonly title: string
  readonly side?: 'old' | 'new'
  /** Whatever else a model might put into a claim, known to the schema or not. */
  readonly more?: Readonly<Record<string, unknown>>
}

/** The lens that a request asks about. */
export function lensOf({ blocks }: SeenRequest): Lens {
  const word = /^Lens: (API|queues|database|any)/.exec(blocks.at(-1)?.text ?? '')?.[1]
  if (word === undefined) throw new Error('the last block of the request names no lens')
  if (word === 'any') return 'any'
  return word === 'API' ? 'api' : word === 'queues' ? 'queue' : 'db'
}

/** The files that a request wants receipts for. */
export function receiptsWanted({ blocks }: SeenRequest): readonly string[] {
  const list = /^Files to be receipted under this lens: (\[.*\])$/m.exec(blocks.at(-1)?.text ?? '')?.[1]
  if (list === undefined) throw new Error('the last block of the request lists no files')
  return JSON.parse(list)
}

/** The JSON of a proper answer: these claims where the lens is asked and their file is shown, and a receipt for every file. */
export function answerTo(request: SeenRequest, claims: readonly ClaimSaid[]) {
  const [lens, paths] = [lensOf(request), receiptsWanted(request)]
  return {
    points: paths.map((path) => ({ kind: 'other', path, quote: '', counterpart: 'not shown' })),
    claims: claims.filter((one) => one.lens === lens && paths.includes(one.path)).map(claimJson),
    questions: [],
    receipts: paths.map((path) => ({ path, judged: true, why: null })),
  }
}

/** A claim with every key that the schema asks for. */
export function claimJson({ lens: _, more, side = 'new', ...said }: ClaimSaid): Readonly<Record<string, unknown>> {
  return {
    ...said,
    side,
    line: null,
    confidence: 'high',
    trigger: 'Somebody uses it as it stands.',
    failure: 'It goes wrong in the way the title says.',
    noticed: 'The people who are affected.',
    fix: 'const first = 1\nconst second = 2\nconst third = 3',
    fixLanguage: 'ts',
    suggestion: null,
    affects: [],
    ...more,
  }
}

/** A model that makes these claims under their lenses and receipts everything. */
export function saying(claims: readonly ClaimSaid[]): (request: SeenRequest) => Scripted {
  return (request) => ({ json: answerTo(request, claims) })
}

/** A line of the shop that a hostile model speaks about, and the change that brings it. */
export const target = {
  path: 'src/workers/refund.ts',
  quote: '  void bank.refund(job.data.order, { timeout: 4_000, idempotencyKey: job.id })',
} as const

/** A model that is wholly in the hands of an attacker: it says these claims, word for word, and whatever else. */
export function hijacked(claims: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) {
  return (request: SeenRequest): Scripted => ({ json: { ...answerTo(request, []), claims, ...more } })
}
