import { type ChangedPath, type PatchRow, patchRows } from '../../test/support/github/diff.ts'
import type { Defect, Range } from './table.ts'

/** The changed lines that carry a defect: what a reviewer would quote, and where his comment has to stand. */
export interface Target {
  readonly path: string
  readonly side: 'LEFT' | 'RIGHT'
  /** Consecutive lines, at least one. */
  readonly lines: readonly TargetLine[]
  /** What the pull request removed right there: code that would remove the defect. */
  readonly removed: readonly string[]
  /** Whether putting `removed` in place of the lines undoes everything that the pull request does to the file. */
  readonly isWhole: boolean
}

export interface TargetLine {
  readonly number: number
  readonly text: string
}

/** Longest quote that the model is allowed. */
const longestQuote = 12
/** Fewer characters than these, white space left out, name no place. */
const shortestQuote = 4

/** Rows of a patch that stand together without an unchanged one between them; `after` is the new line before them. */
interface Block {
  readonly after: number
  readonly added: readonly PatchRow[]
  readonly removed: readonly PatchRow[]
}

/** Finds the lines to quote: added lines inside the defect's ranges, else lines removed at one of its seams; of several runs the one with the most code. Undefined where the diff changes nothing there. */
export function findTarget(file: ChangedPath, { ranges }: Defect): Target | undefined {
  const blocks = blocksOf(patchRows(file.patch ?? ''))
  const added = blocks.flatMap((block) => ranges.flatMap((range) => addedIn(file.path, block, range)))
  const removed = blocks
    .filter((block) => ranges.some(([from, to]) => to === from + 1 && block.after === from))
    .map((block) => removedAt(file.path, block))
  const target = most(added) ?? most(removed)
  return target === undefined || blocks.length === 1 ? target : { ...target, isWhole: false }
}

function addedIn(path: string, block: Block, [from, to]: Range): readonly Target[] {
  const inside = block.added.filter(({ right = 0 }) => right >= from && right <= to)
  const rows = inside.slice(0, longestQuote)
  if (rows.length === 0) return []
  const lines = rows.map((row) => ({ number: row.right ?? 0, text: codeOf(row) }))
  const isWhole = rows.length === block.added.length && block.removed.length > 0
  return [{ path, side: 'RIGHT', lines, removed: block.removed.map(codeOf), isWhole }]
}

function removedAt(path: string, block: Block): Target {
  const lines = block.removed.slice(0, longestQuote).map((row) => ({ number: row.left ?? 0, text: codeOf(row) }))
  return { path, side: 'LEFT', lines, removed: block.removed.map(codeOf), isWhole: false }
}

function most(targets: readonly Target[]): Target | undefined {
  return targets.filter((one) => weight(one) >= shortestQuote).sort((a, b) => weight(b) - weight(a))[0]
}

function weight({ lines }: Target): number {
  return lines.map((line) => line.text.replace(/\s/g, '').length).reduce((sum, length) => sum + length, 0)
}

function blocksOf(rows: readonly PatchRow[]): readonly Block[] {
  const blocks: { after: number; added: PatchRow[]; removed: PatchRow[] }[] = []
  let [open, last] = [false, 0]
  for (const [index, row] of rows.entries()) {
    const sign = row.text[0]
    if (sign === '@') last = firstNew(rows, index) - 1
    const changed = sign === '+' || sign === '-'
    if (changed && !open) blocks.push({ after: last, added: [], removed: [] })
    if (sign !== '\\') open = changed
    if (sign === '+') blocks.at(-1)?.added.push(row)
    if (sign === '-') blocks.at(-1)?.removed.push(row)
    last = row.right ?? last
  }
  return blocks
}

/** The first new line of the hunk whose header stands at `index`; a file that was emptied has none. */
function firstNew(rows: readonly PatchRow[], index: number): number {
  return rows.slice(index + 1).find((row) => row.right !== undefined || row.text.startsWith('@'))?.right ?? 1
}

function codeOf(row: PatchRow): string {
  return row.text.slice(1)
}
