import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Subject, Thread } from '../change/subject.ts'
import { reveal } from '../context/invisible.ts'
import { redact } from '../context/redact.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Surface, SurfaceFile } from '../surface/surface.ts'
import { gutterLine } from './gutter.ts'
import { costUsd, estimateTokens, type Model } from './models.ts'
import type { Batch, BatchFile } from './plan.ts'
import type { Effort, ModelRequest, Prompt, ShownFile } from './request.ts'
import { answerSchema } from './schema.ts'
import type { Script } from './script.ts'

/** What every prompt of a run has in common. */
export interface PromptContext {
  readonly script: Script
  readonly model: Model
  readonly effort: Effort | undefined
  readonly subject: Subject
  readonly files: readonly SurfaceFile[]
  readonly batches: readonly Batch[]
  readonly evidence: readonly Evidence[]
  /** Values that must never reach the model, whatever file they stand in. */
  readonly literals: readonly string[]
}

/** Thinking and text share this: enough for a high effort on a full batch. */
const mostTokens = 24_000
const maxTitle = 300
const maxBody = 6_000
const maxListed = 150

/** Takes the batches of a run; gives one request for each (batch, lens), the batch's prefix the same bytes for all its lenses. Reads no clock and no randomness. */
export function promptsOf(context: PromptContext): readonly Prompt[] {
  const system = `${context.script.agent}\n\n${context.script.rules}`.trim()
  return context.batches.flatMap((batch) => {
    const prefix = renderBatch(batch, context)
    return batch.lenses.map((lens) => promptOf({ batch, lens, prefix, system }, context))
  })
}

function promptOf(
  part: { batch: Batch; lens: Surface; prefix: string; system: string },
  context: PromptContext,
): Prompt {
  const { batch, lens, prefix, system } = part
  const paths = receiptPaths(batch, lens)
  const maxTokens = Math.min(mostTokens, context.model.maxOutput ?? mostTokens)
  const request: ModelRequest = {
    model: context.model.id,
    effort: context.effort,
    maxTokens,
    system,
    blocks: [
      { text: prefix, cached: true },
      {
        text: `${context.script.lenses[lens].trim()}\n\nFiles to be receipted under this lens: ${json(paths.map((path) => pathAsShown(path, context.literals)))}\n`,
        cached: false,
      },
    ],
    schema: answerSchema,
  }
  const inputTokens =
    estimateTokens(system) + request.blocks.reduce((sum, block) => sum + estimateTokens(block.text), 0)
  const ceiling = { input: 0, cached: 0, written: inputTokens, output: maxTokens }
  return {
    hash: hashRequest(request),
    batch: batch.id,
    lens,
    purpose: 'review',
    paths,
    shown: shownOf(batch),
    request,
    inputTokens,
    costUsd: costUsd(context.model, ceiling),
  }
}

/** The paths of a batch that a lens must give a receipt for: the reviewed files on its surface. */
export function receiptPaths(batch: Batch, lens: Surface): readonly string[] {
  const reviewed = batch.files.filter((one) => one.role === 'review' && one.file.surfaces.includes(lens))
  return [...new Set(reviewed.map((one) => one.file.file.path))]
}

/** SHA-256 over the canonical request, hexadecimal: the name under which its reply is stored. */
export function hashRequest(request: ModelRequest): string {
  const { model, effort, maxTokens: limit, system, blocks, schema } = request
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([1, model, effort ?? null, limit, system, blocks, schema]))))
}

function renderBatch(batch: Batch, context: PromptContext): string {
  const paths = new Set(batch.files.map((one) => one.file.file.path))
  const facts = context.evidence.filter((one) => paths.has(one.path))
  const threads = context.subject.threads.filter((thread) => paths.has(thread.path)).slice(0, 20)
  const lines = [
    '=== pull request (data)',
    json({ title: clip(context.subject.title, maxTitle, context), body: clip(context.subject.body, maxBody, context) }),
    '=== all changed files (data)',
    ...listing(paths, context),
    '=== existing review threads on the files below (data)',
    ...(threads.length === 0 ? ['none'] : threads.map((thread) => json(threadData(thread, context)))),
    '=== computed facts, certain',
    ...(facts.length === 0 ? ['none'] : facts.map((fact) => json(factData(fact, context)))),
    ...batch.files.flatMap((one) => renderFile(one, context)),
    '=== end of what is shown',
  ]
  return `${lines.join('\n')}\n`
}

function listing(shown: ReadonlySet<string>, context: PromptContext): readonly string[] {
  const later = new Set(context.batches.flatMap((batch) => batch.files.map((one) => one.file.file.path)))
  const row = ({ file, tier }: SurfaceFile) => {
    const where = shown.has(file.path)
      ? 'shown below'
      : later.has(file.path)
        ? 'not shown here, reviewed in another message'
        : `not shown (${tier})`
    const renamed = file.previousPath === undefined ? {} : { from: clip(file.previousPath, 500, context) }
    return json({
      path: pathAsShown(file.path, context.literals),
      ...renamed,
      status: file.status,
      added: file.added,
      deleted: file.deleted,
      where,
    })
  }
  const first = [...context.files].sort((a, b) => Number(shown.has(b.file.path)) - Number(shown.has(a.file.path)))
  const rows = first.slice(0, maxListed).map(row)
  return context.files.length > maxListed ? [...rows, `and ${context.files.length - maxListed} more, not shown`] : rows
}

function renderFile({ file, role, excerpts }: BatchFile, context: PromptContext): readonly string[] {
  const { path, previousPath, status } = file.file
  const from = previousPath === undefined ? '' : ` renamed from ${json(clip(previousPath, 500, context))}`
  const purpose = role === 'review' ? 'for review' : 'changed test, context only, not for review'
  return [
    `=== file ${json(pathAsShown(path, context.literals))} (${status}; ${purpose})${from}`,
    ...(excerpts.length === 0 ? ['--- no lines: its name or mode alone changed'] : []),
    ...excerpts.flatMap((excerpt) => [
      `--- lines ${excerpt.heading === '' ? '' : json(excerpt.heading)}`.trimEnd(),
      ...excerpt.lines.map(gutterLine),
    ]),
  ]
}

function threadData(thread: Thread, context: PromptContext): object {
  const comments = thread.comments.slice(0, 6).map((one) => ({
    by: one.ours ? 'this reviewer' : clip(one.author, 60, context),
    body: clip(one.body, 600, context),
  }))
  return {
    path: pathAsShown(thread.path, context.literals),
    line: thread.line ?? null,
    resolved: thread.resolved,
    comments,
  }
}

function factData(fact: Evidence, context: PromptContext): object {
  const { rule, level, path, side, line, title, affects } = fact
  return {
    rule,
    level,
    path: pathAsShown(path, context.literals),
    side,
    line,
    title: clip(title, 300, context),
    affects: affects.slice(0, 20).map((one) => clip(one, 200, context)),
  }
}

function shownOf(batch: Batch): readonly ShownFile[] {
  return batch.files.flatMap(({ file, excerpts }) =>
    (['LEFT', 'RIGHT'] as const).flatMap((side) => {
      const numbers = excerpts.flatMap((excerpt) =>
        excerpt.lines.filter((line) => line.side === side).map((line) => line.line),
      )
      return numbers.length === 0 ? [] : [{ path: file.file.path, side, ranges: rangesOf(numbers) }]
    }),
  )
}

function rangesOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last !== undefined && number <= last[1] + 1) last[1] = Math.max(last[1], number)
    else ranges.push([number, number])
  }
  return ranges
}

/** A path as the model reads and answers it: one spelling in the whole request, without secrets and with everything invisible written out. */
export function pathAsShown(path: string, literals: readonly string[]): string {
  return reveal(redact(path, literals))
}

/** Other people's words, redacted, made visible and bounded; `json` then keeps them on one line. */
function clip(text: string, max: number, context: PromptContext): string {
  const clean = reveal(redact(text, context.literals))
  return clean.length > max ? `${clean.slice(0, max).replace(/[\uD800-\uDBFF]$/, '')}…(cut)` : clean
}

function json(value: unknown): string {
  return JSON.stringify(value)
}
