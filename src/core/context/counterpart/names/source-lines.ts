import type { Hunk } from '../../../change/diff.ts'
import type { Ecosystem } from '../../../surface/ecosystem.ts'
import { isComment, maxLine } from '../../../surface/shown.ts'

/** A line that names are looked for in: `text` begins with the decorators that stand above it. */
export interface SourceLine {
  readonly text: string
  /** The line by itself. */
  readonly bare: string
  readonly side: 'LEFT' | 'RIGHT'
  readonly line: number
  /** `opener`: a line that encloses the hunk, as `class X` or `def y`. */
  readonly from: 'changed' | 'around' | 'opener'
}

const decorator = /^\s*(?:@\w|#?\[\w.*\]\s*$)/

/** Takes a hunk; gives its lines of code, changed and unchanged, without comments and imports, up to so many characters. */
export function hunkLines(hunk: Hunk, ecosystem: Ecosystem, characters: number): readonly SourceLine[] {
  const lines: SourceLine[] = []
  let left = characters
  const above = { LEFT: '', RIGHT: '' }
  for (const line of hunk.lines) {
    if (left <= 0) break
    const whole = line.text.slice(0, maxLine)
    if (whole.trim() === '' || isComment(whole, ecosystem) || isImport(whole, ecosystem)) continue
    const side = line.kind === 'removed' ? 'LEFT' : 'RIGHT'
    lines.push({
      text: `${above[side]}${whole}`,
      bare: whole,
      side,
      line: line.kind === 'removed' ? line.old : line.new,
      from: line.kind === 'context' ? 'around' : 'changed',
    })
    left -= above[side].length + whole.length
    const next = decorator.test(whole) ? `${above[side]}${whole.trim()} `.slice(-maxLine) : ''
    above[side] = next
    if (line.kind === 'context') above.LEFT = next
  }
  return lines
}

function isImport(text: string, ecosystem: Ecosystem): boolean {
  return (
    ecosystem !== 'sql' && /^\s*(?:import|from|using|use|require|require_relative|package|alias)\b(?!\s*\()/.test(text)
  )
}

/** Lines above a hunk that are looked at for what encloses it. */
const maxClimb = 400

/** Takes a hunk and the lines of its new text; gives the lines that enclose its first change, inner ones first, each with its decorators. Without a text the heading of the hunk stands for them. */
export function openersOf(hunk: Hunk, text: readonly string[] | undefined): readonly SourceLine[] {
  const start = Math.max(1, hunk.newStart)
  if (text === undefined)
    return hunk.heading === ''
      ? []
      : [
          {
            text: hunk.heading.slice(0, maxLine),
            bare: hunk.heading.slice(0, maxLine),
            side: 'RIGHT',
            line: start,
            from: 'opener',
          },
        ]
  const first = firstChange(hunk)
  const found: SourceLine[] = []
  let inside = indentOf(text[first - 1] ?? '') ?? indentOf(text[first] ?? '') ?? 0
  for (let at = first - 2; at >= Math.max(0, first - maxClimb) && inside > 0; at -= 1) {
    const line = (text[at] ?? '').slice(0, maxLine)
    const indent = indentOf(line)
    if (indent === undefined || indent >= inside) continue
    // The end of a signature of several lines, or a brace on its own: what it belongs to begins at the same depth.
    const isTail = /^\s*[)}\]{]/.test(line)
    inside = isTail ? indent + 1 : indent
    if (!isTail) found.push({ text: withDecorators(text, at), bare: line, side: 'RIGHT', line: at + 1, from: 'opener' })
  }
  return found
}

/** The line of the new text at which the hunk changes first. */
function firstChange(hunk: Hunk): number {
  let at = Math.max(1, hunk.newStart)
  for (const line of hunk.lines) {
    if (line.kind !== 'context' && line.text.trim() !== '') return at
    if (line.kind !== 'removed') at += 1
  }
  return at
}

function indentOf(line: string): number | undefined {
  const at = line.search(/\S/)
  return at < 0 ? undefined : at
}

/** Annotations above a line, and the lines of its signature below it. */
const around = { above: 6, below: 3 } as const

function withDecorators(text: readonly string[], at: number): string {
  let from = at
  while (from > 0 && at - from < around.above && decorator.test((text[from - 1] ?? '').slice(0, maxLine))) from -= 1
  const opened = /[(,]\s*$/.test(text[at] ?? '') ? around.below : 0
  return text
    .slice(from, at + 1 + opened)
    .map((line) => line.slice(0, maxLine).trim())
    .join(' ')
    .slice(0, maxLine)
}
