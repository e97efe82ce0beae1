import type { DiffFile, Hunk } from '../change/diff.ts'
import { reveal } from './invisible.ts'
import { redact } from './redact.ts'

/** A line as the model sees it: `text` is redacted and revealed, `raw` is what the file holds. A removed line has the old file's number, every other the new file's. */
export interface ShownLine {
  readonly side: 'LEFT' | 'RIGHT'
  readonly line: number
  readonly mark: '+' | '-' | ' '
  readonly text: string
  readonly raw: string
  /** Whether it is a line of a hunk, so that a comment can stand on it. */
  readonly inHunk: boolean
}

/** Consecutive lines of one file: a hunk, or several that touch, widened by the lines around. */
export interface Excerpt {
  readonly heading: string
  readonly lines: readonly ShownLine[]
  /** The hunks of the diff that it shows whole. */
  readonly hunks: readonly Hunk[]
}

/** Lines of the new text shown before and after a hunk beyond the diff's own three. */
const around = 15

type Bare = Omit<ShownLine, 'text'>

/** Takes a file's hunks and, where it could be read, its new text; gives the excerpts in order, hunks that touch joined. Shows no line twice, and no secret: `literals` and everything shaped like one are redacted. */
export function excerptsOf(
  file: DiffFile,
  newText: string | undefined,
  literals: readonly string[],
): readonly Excerpt[] {
  const source = newText === undefined ? [] : newText.split('\n')
  const excerpts: { heading: string; lines: Bare[]; hunks: Hunk[]; end: number }[] = []
  for (const [index, hunk] of file.hunks.entries()) {
    const begin = firstNew(hunk)
    const last = excerpts.at(-1)
    const nextBegin =
      file.hunks[index + 1] === undefined ? Number.POSITIVE_INFINITY : firstNew(file.hunks[index + 1] ?? hunk)
    // Lines between two hunks can only be shown where the new text could be read.
    const joins =
      last !== undefined && (begin <= last.end + 1 || (begin - around <= last.end + 1 && source.length >= begin - 1))
    const from = joins ? last.end + 1 : Math.max(1, begin - around)
    const target = joins ? last : { heading: hunk.heading, lines: [], hunks: [], end: from - 1 }
    if (!joins) excerpts.push(target)
    target.lines.push(...unchanged(source, from, begin - 1), ...hunk.lines.map(bareLine))
    const afterHunk = begin + hunk.newLines
    const to = Math.min(afterHunk + around - 1, nextBegin - 1, source.length)
    target.lines.push(...unchanged(source, afterHunk, to))
    target.hunks.push(hunk)
    target.end = Math.max(to, afterHunk - 1)
  }
  return excerpts.map(({ heading, lines, hunks }) => ({
    heading: safe(heading, literals),
    lines: withText(lines, literals),
    hunks,
  }))
}

/** A hunk that only removes says the line *before* it as its new start (git's convention for an empty side). */
function firstNew(hunk: Hunk): number {
  return hunk.newLines === 0 ? hunk.newStart + 1 : hunk.newStart
}

function unchanged(source: readonly string[], from: number, to: number): Bare[] {
  const end = source.at(-1) === '' ? Math.min(to, source.length - 1) : to
  return source
    .slice(from - 1, Math.max(from - 1, end))
    .map((raw, index) => ({ side: 'RIGHT', line: from + index, mark: ' ', raw, inHunk: false }))
}

function bareLine(line: Hunk['lines'][number]): Bare {
  switch (line.kind) {
    case 'added':
      return { side: 'RIGHT', line: line.new, mark: '+', raw: line.text, inHunk: true }
    case 'removed':
      return { side: 'LEFT', line: line.old, mark: '-', raw: line.text, inHunk: true }
    case 'context':
      return { side: 'RIGHT', line: line.new, mark: ' ', raw: line.text, inHunk: true }
  }
}

/** Redacts the excerpt as a whole, since a key can span lines; redaction and revealing keep the number of lines. */
function withText(lines: readonly Bare[], literals: readonly string[]): readonly ShownLine[] {
  const texts = redact(lines.map((line) => line.raw.replace(/\r$/, '')).join('\n'), literals).split('\n')
  return lines.map((line, index) => ({ ...line, text: reveal(texts[index] ?? '') }))
}

function safe(text: string, literals: readonly string[]): string {
  return reveal(redact(text, literals)).slice(0, 200)
}
