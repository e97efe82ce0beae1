import { alignLines } from './align-lines.ts'
import type { KeptLine } from './anchor-lines.ts'
import type { DiffLine, Hunk } from './diff.ts'

const contextLines = 3

/** Lines that were replaced: from `old` and `new` up to, not including, `oldEnd` and `newEnd`; indexes from 0, either side may be empty. */
interface Change {
  readonly old: number
  readonly oldEnd: number
  readonly new: number
  readonly newEnd: number
}

type Group = readonly [Change, ...Change[]]

/** Diffs two texts with three lines of context, or gives undefined where that would take too long; the same texts always give the same hunks. */
export function diffTexts(oldText: string, newText: string): readonly Hunk[] | undefined {
  const [oldLines, newLines] = [linesOf(oldText), linesOf(newText)]
  const changes = changesOf(oldLines, newLines)
  return changes && groupNearby(changes).map((group) => hunkOf(group, oldLines, newLines))
}

/** Splits at `\n`; a last line without one keeps a `\n` as its mark, which no other line can hold, so that it differs from the same line with one. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  return last === '' ? lines : [...lines, `${last}\n`]
}

/** What both texts begin and end with is cut off first: most changes are small beside their file. */
function changesOf(oldLines: readonly string[], newLines: readonly string[]): readonly Change[] | undefined {
  const most = Math.min(oldLines.length, newLines.length)
  let head = 0
  while (head < most && oldLines[head] === newLines[head]) head += 1
  let tail = 0
  while (tail < most - head && oldLines.at(-1 - tail) === newLines.at(-1 - tail)) tail += 1
  const [oldEnd, newEnd] = [oldLines.length - tail, newLines.length - tail]
  const kept = alignLines(oldLines.slice(head, oldEnd), newLines.slice(head, newEnd))
  return kept && changesBetween(kept, head, [oldEnd, newEnd])
}

function changesBetween(kept: readonly KeptLine[], head: number, end: KeptLine): readonly Change[] {
  const changes: Change[] = []
  let [oldAt, newAt] = [head, head]
  const upTo = (oldKept: number, newKept: number) => {
    if (oldKept > oldAt || newKept > newAt) changes.push({ old: oldAt, oldEnd: oldKept, new: newAt, newEnd: newKept })
    oldAt = oldKept + 1
    newAt = newKept + 1
  }
  for (const [oldKept, newKept] of kept) upTo(head + oldKept, head + newKept)
  upTo(...end)
  return changes
}

/** Changes whose context would touch or overlap belong to one hunk. */
function groupNearby(changes: readonly Change[]): readonly Group[] {
  const groups: [Change, ...Change[]][] = []
  for (const change of changes) {
    const group = groups.at(-1)
    const gap = change.old - (group?.at(-1)?.oldEnd ?? Number.NEGATIVE_INFINITY)
    if (group !== undefined && gap <= 2 * contextLines) group.push(change)
    else groups.push([change])
  }
  return groups
}

function hunkOf(group: Group, oldLines: readonly string[], newLines: readonly string[]): Hunk {
  const first = group[0]
  const last = group.at(-1) ?? first
  const lead = Math.min(contextLines, first.old)
  const tail = Math.min(contextLines, oldLines.length - last.oldEnd)
  const [oldFrom, newFrom] = [first.old - lead, first.new - lead]
  const [oldCount, newCount] = [last.oldEnd + tail - oldFrom, last.newEnd + tail - newFrom]
  const rows = rowsOf(group, { old: oldFrom, new: newFrom, oldEnd: last.oldEnd + tail }, oldLines, newLines)
  return {
    // A side without lines names the line before it: the unified format's own rule.
    oldStart: oldCount === 0 ? oldFrom : oldFrom + 1,
    oldLines: oldCount,
    newStart: newCount === 0 ? newFrom : newFrom + 1,
    newLines: newCount,
    heading: '',
    lines: rows.map((row) => (row.text.endsWith('\n') ? { ...row, text: row.text.slice(0, -1) } : row)),
    noEol: [...rows.keys()].filter((index) => rows[index]?.text.endsWith('\n')),
  }
}

function rowsOf(
  group: Group,
  range: { readonly old: number; readonly new: number; readonly oldEnd: number },
  oldLines: readonly string[],
  newLines: readonly string[],
): readonly DiffLine[] {
  const rows: DiffLine[] = []
  let [oldAt, newAt] = [range.old, range.new]
  const keepUntil = (end: number) => {
    for (; oldAt < end; oldAt += 1, newAt += 1)
      rows.push({ kind: 'context', old: oldAt + 1, new: newAt + 1, text: oldLines[oldAt] ?? '' })
  }
  for (const change of group) {
    keepUntil(change.old)
    for (; oldAt < change.oldEnd; oldAt += 1)
      rows.push({ kind: 'removed', old: oldAt + 1, text: oldLines[oldAt] ?? '' })
    for (; newAt < change.newEnd; newAt += 1) rows.push({ kind: 'added', new: newAt + 1, text: newLines[newAt] ?? '' })
  }
  keepUntil(range.oldEnd)
  return rows
}
