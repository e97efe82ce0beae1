import type { LineRange, Scope } from './outline.ts'

/** Takes scopes in any order; gives them by their first line, those that enclose others first. */
export function inOrder(scopes: readonly Scope[]): readonly Scope[] {
  return scopes.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** Takes ranges in any order and the lines they are of; gives them sorted, those that only blank lines separate as one. */
export function joinRanges(ranges: readonly LineRange[], lines: readonly string[]): readonly LineRange[] {
  const joined: LineRange[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    const near = last !== undefined && lines.slice(last.end, range.start - 1).every((line) => line.trim() === '')
    if (!near) joined.push(range)
    else joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, range.end) })
  }
  return joined
}
