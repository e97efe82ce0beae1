import type { Excerpt } from '../context/excerpt.ts'
import type { Batch } from './batch.ts'
import type { ShownFile } from './request.ts'

/** Takes a batch; gives exactly the lines of each file that it shows, context included. */
export function shownOf(batch: Batch): readonly ShownFile[] {
  const files = new Map<string, Excerpt[]>()
  const add = (path: string, excerpts: readonly Excerpt[]) => {
    const known = files.get(path)
    if (known === undefined) files.set(path, [...excerpts])
    else known.push(...excerpts)
  }
  for (const { file, excerpts } of batch.files) add(file.file.path, excerpts)
  for (const { counterpart, excerpt } of batch.others)
    if (excerpt !== undefined && counterpart.place !== undefined) add(counterpart.place.path, [excerpt])
  return [...files].flatMap(([path, excerpts]) =>
    (['LEFT', 'RIGHT'] as const).flatMap((side) => {
      const numbers = excerpts.flatMap((excerpt) =>
        excerpt.lines.filter((line) => line.side === side).map((line) => line.line),
      )
      return numbers.length === 0 ? [] : [{ path, side, ranges: rangesOf(numbers) }]
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
