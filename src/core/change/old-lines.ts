import type { Hunk } from './diff.ts'

/** Takes the lines of a file's new text and its hunks; gives the lines of its old text by undoing them. Reads nothing: where the hunks do not fit the text, neither does what it gives. */
export function oldLinesOf(lines: readonly string[], hunks: readonly Hunk[]): readonly string[] {
  const old: string[] = []
  let at = 1
  const keepUntil = (end: number) => {
    for (; at < end; at += 1) old.push(lines[at - 1] ?? '')
  }
  for (const hunk of hunks) {
    // A side without lines names the line before it.
    keepUntil(hunk.newLines === 0 ? hunk.newStart + 1 : hunk.newStart)
    for (const line of hunk.lines) if (line.kind !== 'added') old.push(line.text)
    at += hunk.newLines
  }
  keepUntil(lines.length + 1)
  return old
}
