import { z } from 'zod'
import type { Category } from '../../src/core/dialogue/answer.ts'
import type { Scripted, SeenRequest } from '../../test/support/messages/server.ts'
import type { Defect } from './table.ts'
import type { Target } from './target.ts'

/** A model that knows one defect: it claims it in the first request that shows its lines, quotes them as they were shown, and receipts every file. */
export interface ScriptedModel {
  readonly reply: (request: SeenRequest) => Scripted
  /** Whether a request has shown the defective lines for review. */
  readonly hasSeen: () => boolean
}

/** Makes the model for a row; the same lens claims in every run, so that a second run asks for the same review. */
export function modelThatKnows(defect: Defect, target: Target): ScriptedModel {
  const chosen: { lens: string | undefined } = { lens: undefined }
  return {
    hasSeen: () => chosen.lens !== undefined,
    reply: (request) => {
      const lens = request.blocks.at(-1)?.text ?? ''
      const paths = receiptPaths(lens)
      const quote = paths.includes(target.path) ? shownLines(request, target) : undefined
      if (quote !== undefined) chosen.lens ??= lens
      const claims = quote !== undefined && chosen.lens === lens ? [claimOf(defect, target, quote)] : []
      const receipts = paths.map((path) => ({ path, judged: true, why: null }))
      return { json: { points: [], claims, questions: [], receipts } }
    },
  }
}

function receiptPaths(block: string): readonly string[] {
  const listed = /^Files to be receipted under this lens: (\[.*\])$/m.exec(block)?.[1]
  if (listed === undefined) throw new Error('the request does not say which files are to be receipted')
  return z.array(z.string()).parse(JSON.parse(listed))
}

/** The target's lines as a request shows them, without the gutter; undefined where one of them is not shown. */
function shownLines({ blocks }: SeenRequest, target: Target): readonly string[] | undefined {
  const shown = new Map<string, string>()
  const header = `=== file ${JSON.stringify(target.path)} (`
  let inFile = false
  for (const line of blocks
    .map((block) => block.text)
    .join('')
    .split('\n')) {
    if (line.startsWith('=== ')) inFile = line.startsWith(header) && line.includes('; for review)')
    const [, place, text] = /^([LR]\d+ [+-])\|(.*)$/.exec(line) ?? []
    if (inFile && place !== undefined && text !== undefined) shown.set(place, text)
  }
  const wanted = target.lines.map(({ number }) => (target.side === 'LEFT' ? `L${number} -` : `R${number} +`))
  const found = wanted.flatMap((place) => shown.get(place) ?? [])
  return found.length === wanted.length ? found : undefined
}

/** Words of the table's free text, and the closed category each stands for; the first that occurs decides. */
const categories: readonly (readonly [RegExp, Category])[] = [
  [/authz|authorization|session/, 'auth'],
  [/secret/, 'secrets'],
  [/timeout/, 'timeout'],
  [/pagination/, 'pagination'],
  [/unvalidated|injection/, 'validation'],
  [/status code|500/, 'error-handling'],
  [/race|lost update|stale/, 'concurrency'],
  [/lock/, 'locking'],
  [/commit|transaction/, 'transaction'],
  [/before|order/, 'ordering'],
  [/ack/, 'delivery'],
  [/retry|idempotent/, 'retry'],
  [/cache/, 'caching'],
  [/constraint|FK/, 'schema'],
  [/leak|pool/, 'leak'],
  [/N\+1|query|limit|delete/, 'query'],
]

/** A fix is shown whole or not at all. */
const longestFix = 15

function claimOf(defect: Defect, target: Target, quote: readonly string[]): object {
  const fix = target.removed.length > longestFix ? '' : dedent(target.removed)
  const words = sentence(defect.defect)
  return {
    path: target.path,
    side: target.side === 'LEFT' ? 'old' : 'new',
    quote: quote.join('\n'),
    line: target.lines[0]?.number ?? null,
    category: categories.find(([pattern]) => pattern.test(defect.category))?.[1] ?? 'contract',
    severity: 'major',
    confidence: 'high',
    title: words,
    trigger: `Any call that reaches ${target.side === 'LEFT' ? 'the place where these lines stood' : 'these lines'}.`,
    failure: `What was done about it later: ${defect.remedy}.`,
    noticed: 'Whoever calls this code.',
    fix: fix === '' ? null : fix,
    fixLanguage: target.path.split('.').at(-1) ?? null,
    suggestion: target.isWhole ? target.removed.join('\n') : null,
    affects: [],
  }
}

/** A first word that is a name in the code keeps its spelling. */
function sentence(text: string): string {
  const first = /^[a-z]+\b/.test(text) ? text.slice(0, 1).toUpperCase() : text.slice(0, 1)
  return `${first}${text.slice(1)}`.replace(/[.\s]+$/, '')
}

function dedent(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0)
  const common = Math.min(...indents, 80)
  return lines.map((line) => line.slice(common)).join('\n')
}
