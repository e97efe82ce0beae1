import { diffArrays } from 'diff'
import { anchorsOf, type KeptLine } from './anchor-lines.ts'

/**
 * Longest edit script searched for, once the lines that only one side has are set aside, and most lines of one side.
 * The search is quadratic in the first and linear in the second: measured, they keep a hostile pair of 8 MB texts
 * at about two seconds. A limit on time instead would make the answer depend on the machine.
 */
const maxEdits = 3_000
const maxLines = 500_000

/** Pairs lines that stay between two texts, ascending on both sides: a longest common subsequence, or, where `edits` do not reach for that, a long one through the lines that each side has once. Gives undefined where the search is given up; never a part of it. */
export function alignLines(
  oldLines: readonly string[],
  newLines: readonly string[],
  edits: number = maxEdits,
): readonly KeptLine[] | undefined {
  if (Math.max(oldLines.length, newLines.length) > maxLines) return undefined
  const known = new Map<string, number>()
  const [old, now] = [numberLines(oldLines, known), numberLines(newLines, known)]
  return search(old, now, edits)?.kept ?? searchBetween(anchorsOf(old, now), old, now, edits)
}

/** Lines that stay, and how many others the search had to step over. */
interface Found {
  readonly kept: readonly KeptLine[]
  readonly edits: number
}

function search(old: readonly number[], now: readonly number[], edits: number): Found | undefined {
  if (old.length === 0 || now.length === 0) return { kept: [], edits: 0 }
  const oldShared = indexesOfShared(old, now)
  const newShared = indexesOfShared(now, old)
  const runs = diffArrays(
    oldShared.map((at) => old[at]),
    newShared.map((at) => now[at]),
    { maxEditLength: edits },
  )
  if (runs === undefined) return undefined
  const oldKept = oldShared.filter(staying(runs, 'added'))
  const newKept = newShared.filter(staying(runs, 'removed'))
  return {
    kept: oldKept.map((at, index) => [at, newKept[index] ?? at]),
    edits: oldShared.length + newShared.length - 2 * oldKept.length,
  }
}

/** Searches between each two anchors; all gaps together may take as long as one search. */
function searchBetween(
  anchors: readonly KeptLine[],
  old: readonly number[],
  now: readonly number[],
  edits: number,
): readonly KeptLine[] | undefined {
  if (anchors.length === 0) return undefined
  const kept: KeptLine[] = []
  let [oldAt, newAt, left] = [0, 0, edits ** 2]
  for (const [oldEnd, newEnd] of [...anchors, [old.length, now.length] as const]) {
    const found = search(old.slice(oldAt, oldEnd), now.slice(newAt, newEnd), Math.floor(Math.sqrt(left)))
    if (found === undefined) return undefined
    left -= found.edits ** 2
    for (const [oldKept, newKept] of found.kept) kept.push([oldAt + oldKept, newAt + newKept])
    if (oldEnd < old.length && newEnd < now.length) kept.push([oldEnd, newEnd])
    oldAt = oldEnd + 1
    newAt = newEnd + 1
  }
  return kept
}

/** Equal lines get equal numbers, so that the search compares numbers and not long lines. */
function numberLines(lines: readonly string[], numbers: Map<string, number>): readonly number[] {
  return lines.map((line) => {
    const known = numbers.get(line)
    if (known !== undefined) return known
    numbers.set(line, numbers.size)
    return numbers.size - 1
  })
}

/** A line that the other side lacks is an edit in any case: setting it aside keeps a rewritten file cheap and the result as long. */
function indexesOfShared(numbers: readonly number[], others: readonly number[]): readonly number[] {
  const known = new Set(others)
  return [...numbers.keys()].filter((at) => known.has(numbers[at] ?? -1))
}

interface Run {
  readonly added: boolean
  readonly removed: boolean
  readonly count: number
}

/** Tells, for the nth shared line of one side, whether it stays; `absent` are the runs which that side does not have. */
function staying(runs: readonly Run[], absent: 'added' | 'removed'): (line: number, nth: number) => boolean {
  const stays = runs
    .filter((run) => !run[absent])
    .flatMap((run) => Array<boolean>(run.count).fill(!run.added && !run.removed))
  return (_, nth) => stays[nth] ?? false
}
