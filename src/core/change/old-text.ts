import type { DiffFile } from './diff.ts'

/**
 * Takes a file's hunks and its new text; gives its old text, without regard to a newline at the end. Undefined where the hunks do not fit the text, as then one of them
 * is not what was reviewed.
 */
export function oldTextOf({ hunks }: Pick<DiffFile, 'hunks'>, text: string): string | undefined {
  const now = text.split('\n')
  const parts: string[] = []
  let at = 0
  for (const hunk of hunks) {
    const start = hunk.newLines === 0 ? hunk.newStart : hunk.newStart - 1
    if (start < at || start > now.length) return undefined
    for (; at < start; at += 1) parts.push(now[at] ?? '')
    for (const line of hunk.lines) {
      if (line.kind !== 'removed' && now[at++] !== line.text) return undefined
      if (line.kind !== 'added') parts.push(line.text)
    }
  }
  for (; at < now.length; at += 1) parts.push(now[at] ?? '')
  return parts.join('\n')
}
