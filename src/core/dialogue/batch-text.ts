import type { Subject, Thread } from '../change/subject.ts'
import type { Excerpt } from '../context/excerpt.ts'
import { reveal } from '../context/invisible.ts'
import { redact } from '../context/redact.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Guidance } from '../settings/settings.ts'
import type { SurfaceFile } from '../surface/surface.ts'
import type { Batch, BatchFile, OtherSide } from './batch.ts'
import { instructionLines } from './guidance-text.ts'
import { gutterLine } from './gutter.ts'
import type { Model } from './models.ts'
import type { Effort } from './request.ts'
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
  readonly guidance: Guidance
  /** Values that must never reach the model, whatever file they stand in. */
  readonly literals: readonly string[]
}

const maxTitle = 300
const maxBody = 6_000
const maxListed = 150

/** Prints a batch as the block that all its lenses share: first what is known of the change, then the code in its gutter. Everything that others wrote is a JSON string or stands behind the gutter. */
export function renderBatch(batch: Batch, context: PromptContext): string {
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
    '=== the other side of what is changed below, found by its name (data)',
    ...(batch.others.length === 0 ? ['none'] : batch.others.map((one) => json(otherData(one, batch, context)))),
    ...batch.files.flatMap((one) => renderFile(one, context)),
    ...batch.others.flatMap((one) => renderOther(one, context)),
    '=== end of what is shown',
    ...instructionLines(batch, context.guidance, context.literals),
  ]
  return `${lines.join('\n')}\n`
}

function listing(shown: ReadonlySet<string>, context: PromptContext): readonly string[] {
  const later = new Set(
    context.batches.flatMap((batch) =>
      batch.files.filter((one) => one.role === 'review').map((one) => one.file.file.path),
    ),
  )
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
    ...excerpts.flatMap(renderExcerpt),
  ]
}

function renderExcerpt({ heading, lines }: Excerpt): readonly string[] {
  return [`--- lines ${heading === '' ? '' : json(heading)}`.trimEnd(), ...lines.map(gutterLine)]
}

function renderOther({ counterpart, excerpt }: OtherSide, context: PromptContext): readonly string[] {
  const { place } = counterpart
  if (place === undefined || excerpt === undefined) return []
  const path = json(pathAsShown(place.path, context.literals))
  return [`=== file ${path} (not changed; the other side, context only, not for review)`, ...renderExcerpt(excerpt)]
}

/** What was looked for and where it was found; a name that was not found is said too, since a search by name proves no absence. */
function otherData({ counterpart, excerpt }: OtherSide, batch: Batch, context: PromptContext): object {
  const { name, from, place, inChange, what } = counterpart
  const inBatch = place !== undefined && batch.files.some((one) => one.file.file.path === place.path)
  const where =
    place === undefined
      ? 'not found by its name'
      : inBatch || excerpt !== undefined
        ? 'shown below'
        : inChange
          ? 'changed too, see the list of files'
          : 'not shown'
  return {
    name: clip(name.text, 200, context),
    kind: name.kind,
    changed: `${pathAsShown(from.path, context.literals)}:${from.line}`,
    what,
    ...(place === undefined ? {} : { other: `${pathAsShown(place.path, context.literals)}:${place.lines.start}` }),
    where,
  }
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
  const { rule, level, path, side, line, title, affects, usedAt = [] } = fact
  return {
    rule,
    level,
    path: pathAsShown(path, context.literals),
    side,
    line,
    title: clip(title, 300, context),
    affects: affects.slice(0, 20).map((one) => clip(one, 200, context)),
    ...(usedAt.length === 0
      ? {}
      : { usedAt: usedAt.slice(0, 5).map((one) => clip(`${one.path}:${one.line}`, 200, context)) }),
  }
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
