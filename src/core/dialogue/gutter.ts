import type { ShownLine } from '../context/excerpt.ts'

/** Prints a line with its gutter, such as `R123 +|code`. The gutter is ours and stands at column 0, where no author can write. */
export function gutterLine(line: ShownLine): string {
  return `${line.side === 'LEFT' ? 'L' : 'R'}${line.line} ${line.mark}|${line.text}`
}

const gutter = /^\s*[LR]\d+ ?[+ -]?\|/

/** Takes lines a model quoted; gives them without the gutter, where every one of them carries it. */
export function withoutGutter(lines: readonly string[]): readonly string[] {
  const all = lines.every((line) => line.trim() === '' || gutter.test(line))
  return all ? lines.map((line) => line.replace(gutter, '')) : lines
}
