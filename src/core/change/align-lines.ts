import { diffArrays } from 'diff'

/** Where a line that stays stands on both sides; indexes from 0. */
export type KeptLine = readonly [old: number, new: number]

/**
 * Longest edit script searched for, once the lines that only one side has are set aside, and most lines of one side.
 * The search is quadratic in the first and linear in the second: measured, they keep a hostile pair of 8 MB texts
 * at about a second. A limit on time instead would make the answer depend on the machine.
 */
const maxEdits = 3_000
const maxLines = 500_000

/** Pairs the lines that stay between two texts, ascending on both sides: a longest common subsequence. Gives undefined where the search is given up; never a part of it. */
export function alignLines(oldLines: readonly string[], newLines: readonly string[]): readonly KeptLine[] | undefined {
  if (Math.max(oldLines.length, newLines.length) > maxLines) return undefined
  const numbers = new Map<string, number>()
  const oldNumbers = numberLines(oldLines, numbers)
  const newNumbers = numberLines(newLines, numbers)
  const oldShared = indexesOfShared(oldNumbers, newNumbers)
  const newShared = indexesOfShared(newNumbers, oldNumbers)
  const runs = diffArrays(
    oldShared.map((at) => oldNumbers[at]),
    newShared.map((at) => newNumbers[at]),
    { maxEditLength: maxEdits },
  )
  if (runs === undefined) return undefined
  const oldKept = oldShared.filter(staying(runs, 'added'))
  const newKept = newShared.filter(staying(runs, 'removed'))
  return oldKept.map((at, index) => [at, newKept[index] ?? at])
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
