import type { LineRange, Scope } from '../../src/core/context/outline/outline.ts'
import { excerptTokens, fileTokens } from '../../src/core/dialogue/batch.ts'
import { estimateTokens } from '../../src/core/dialogue/models.ts'
import type { Tier } from '../../src/core/surface/surface.ts'
import { newRef } from '../../src/read-change.ts'
import type { Defect, Range } from '../defects/table.ts'
import type { Asked } from './requests.ts'

/** What the requests of a pull request show of a defect, and what they cost. */
export interface Shown {
  readonly tier: Tier | 'not in the change'
  readonly why: string
  /** A line of the defect, or a line removed at its seam, is in a request for review. */
  readonly isShown: boolean
  /** The innermost named function around the defect; undefined where it lies in none. */
  readonly enclosing: Enclosing | undefined
  readonly cost: Cost
}

interface Enclosing {
  readonly name: string
  readonly lines: number
  readonly signature: boolean
  readonly whole: boolean
}

/** Estimated tokens: `shown` of the reviewed files as printed, `whole` of the same files in full with their removed lines, `others` of tests and the other side, `requests` of everything sent once for each batch. */
interface Cost {
  readonly shown: number
  readonly whole: number
  readonly others: number
  readonly requests: number
  readonly changedLines: number
}

/** Looks up the defect's lines in the requests that were made for its pull request. */
export function judgeShown(defect: Defect, asked: Asked): Shown {
  const file = asked.prepared.change.files.find((one) => one.file.path === defect.path)
  const lines = asked.composed.plan.batches
    .flatMap((batch) => batch.files.filter((one) => one.role === 'review' && one.file.file.path === defect.path))
    .flatMap((one) => one.excerpts.flatMap((excerpt) => excerpt.lines))
  const right = new Set(lines.filter((line) => line.side === 'RIGHT').map((line) => line.line))
  const removed = removedAt(asked, defect)
  const left = new Set(lines.filter((line) => line.side === 'LEFT').map((line) => line.line))
  const isShown = defect.ranges.some((range) => isRangeShown(range, right, removed, left))
  return {
    tier: file?.tier ?? 'not in the change',
    why: file?.why[0]?.text ?? '',
    isShown,
    enclosing: enclosingOf(defect, asked, right),
    cost: costOf(asked),
  }
}

/** Lines of a range, or, where it is a seam, the lines that were removed between its two lines. */
function isRangeShown(
  [from, to]: Range,
  right: ReadonlySet<number>,
  removed: ReadonlyMap<number, readonly number[]>,
  left: ReadonlySet<number>,
): boolean {
  const seam = to === from + 1 ? (removed.get(from) ?? []) : []
  if (seam.length > 0) return seam.some((line) => left.has(line))
  for (let line = from; line <= to; line += 1) if (right.has(line)) return true
  return false
}

/** The old numbers of removed lines, by the new line that they stood behind. */
function removedAt({ prepared }: Asked, { path }: Defect): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  const file = prepared.change.files.find((one) => one.file.path === path)
  for (const hunk of file?.file.hunks ?? []) {
    let before = hunk.newLines === 0 ? hunk.newStart : hunk.newStart - 1
    for (const line of hunk.lines) {
      if (line.kind === 'removed') found.set(before, [...(found.get(before) ?? []), line.old])
      else before = line.new
    }
  }
  return found
}

function enclosingOf(defect: Defect, { prepared }: Asked, right: ReadonlySet<number>): Enclosing | undefined {
  const text = prepared.texts.get(newRef(defect))
  if (text.kind !== 'text') return undefined
  const { scopes } = prepared.outlineOf(defect.path, text.text)
  const around = defect.ranges.flatMap(([from, to]) => innermost(scopes, from, to))
  const scope = around.find((one) => isWhole(one.header, right)) ?? around[0]
  if (scope === undefined) return undefined
  return {
    name: scope.name,
    lines: scope.end - scope.start + 1,
    signature: isWhole(scope.header, right),
    whole: isWhole(scope, right),
  }
}

function innermost(scopes: readonly Scope[], from: number, to: number): readonly Scope[] {
  const around = scopes.filter(
    (scope) => scope.kind === 'function' && scope.name !== '' && scope.start <= from && scope.end >= to,
  )
  return around.slice(-1)
}

/** Every line of the range; of a long signature the first ten. */
function isWhole({ start, end }: LineRange, right: ReadonlySet<number>): boolean {
  for (let line = start; line <= end; line += 1) if (!right.has(line)) return false
  return true
}

function costOf({ prepared, composed }: Asked): Cost {
  const { batches } = composed.plan
  const files = [...prepared.selected, ...prepared.maybe]
  const reviewed = batches.flatMap((batch) => batch.files.filter((one) => one.role === 'review'))
  const context = batches.flatMap((batch) => batch.files.filter((one) => one.role === 'context'))
  const others = batches.flatMap((batch) =>
    batch.others.flatMap(({ excerpt }) => (excerpt ? [excerptTokens(excerpt)] : [])),
  )
  const first = new Map(composed.prompts.map((prompt) => [prompt.batch, prompt.inputTokens]))
  return {
    shown: reviewed.reduce((sum, one) => sum + fileTokens(one), 0),
    whole: files.reduce((sum, { file }) => sum + wholeTokens(file, prepared.texts.get(newRef(file))), 0),
    others: context.reduce((sum, one) => sum + fileTokens(one), 0) + others.reduce((sum, one) => sum + one, 0),
    requests: [...first.values()].reduce((sum, tokens) => sum + tokens, 0),
    changedLines: files.reduce((sum, { file }) => sum + file.added + file.deleted, 0),
  }
}

type ChangedFile = Asked['prepared']['selected'][number]['file']

function wholeTokens(file: ChangedFile, text: ReturnType<Asked['prepared']['texts']['get']>): number {
  const removed = file.hunks.flatMap((hunk) => hunk.lines.filter((line) => line.kind === 'removed'))
  const added =
    text.kind === 'text'
      ? text.text.split('\n')
      : file.hunks.flatMap((hunk) => hunk.lines.filter((line) => line.kind === 'added').map((line) => line.text))
  const printed = [
    ...added.map((line, index) => `R${index + 1}  |${line}`),
    ...removed.map((line) => `L${line.old} -|${line.text}`),
  ]
  return estimateTokens(printed.join('\n'))
}
