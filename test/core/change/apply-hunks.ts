import type { Hunk } from '../../../src/core/change/diff.ts'

/** Applies hunks to a text with no fuzz: undefined where a line is not what and where its hunk says, on either side. */
export function applyHunks(old: string, hunks: readonly Hunk[]): string | undefined {
  const lines = old.split(/(?<=\n)/)
  const out: string[] = []
  let at = 0
  for (const hunk of hunks) {
    const start = hunk.oldLines === 0 ? hunk.oldStart : hunk.oldStart - 1
    if (start < at || start > lines.length) return undefined
    for (; at < start; at += 1) out.push(lines[at] ?? '')
    if (out.length !== (hunk.newLines === 0 ? hunk.newStart : hunk.newStart - 1)) return undefined
    if (!applyLines(hunk, lines, out)) return undefined
    at = start + hunk.oldLines
  }
  for (; at < lines.length; at += 1) out.push(lines[at] ?? '')
  return out.join('')
}

function applyLines(hunk: Hunk, lines: readonly string[], out: string[]): boolean {
  return hunk.lines.every((line, index) => {
    const whole = hunk.noEol.includes(index) ? line.text : `${line.text}\n`
    if (line.kind !== 'added' && lines[line.old - 1] !== whole) return false
    if (line.kind === 'removed') return true
    out.push(whole)
    return line.new === out.length
  })
}

/** The lines of hunks whose number names another line of their own side's text. */
export function astray(hunks: readonly Hunk[], old: string, now: string): readonly string[] {
  const [left, right] = [old.split('\n'), now.split('\n')]
  return hunks
    .flatMap((hunk) => hunk.lines)
    .flatMap((line) => [
      ...(line.kind !== 'added' && left[line.old - 1] !== line.text ? [`L${line.old} ${line.text}`] : []),
      ...(line.kind !== 'removed' && right[line.new - 1] !== line.text ? [`R${line.new} ${line.text}`] : []),
    ])
}
