import type { ShownLine } from '../context/excerpt.ts'

/** Prints a line with its gutter, such as `R123 +|code`. The gutter is ours and stands at column 0, where no author can write. */
export function gutterLine(line: ShownLine): string {
  return `${line.side === 'LEFT' ? 'L' : 'R'}${line.line} ${line.mark}|${line.text}`
}

const gutter = /^\s*[LR]\d+ [+ -]\|/

/** Takes lines a model quoted or wrote; gives each without the gutter, where it carries one. */
export function withoutGutter(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(gutter, ''))
}
