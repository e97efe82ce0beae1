import type { Excerpt, ShownLine } from '../context/excerpt.ts'
import { withoutGutter } from '../dialogue/gutter.ts'
import type { Place } from './finding.ts'

/** A quote found in the code that was shown: whole lines of one side. */
export interface Found {
  readonly place: Place
  readonly tie: 'changed' | 'hunk' | 'file'
  /** Whether the quote is exactly the whole lines, none of them redacted: the condition for replacing them. */
  readonly whole: boolean
  /** How many equal places of the same side stand before it in what was shown of the file. */
  readonly nth: number
}

export interface QuoteSource {
  readonly path: string
  readonly excerpts: readonly Excerpt[]
}

/** Shortest quote, in characters without white space, that can name a place. */
const shortest = 4
/** A part of a line counts as quoted from this length on. */
const shortestPart = 8

/** Finds a quote in the shown lines of one file: on the side it claims, else on the other, else over removed and added lines as they were shown. Among equal places whole lines come before parts, changed before unchanged, then the one nearest to the number the model named. Never guesses: undefined where the text is not there. */
export function findQuote(
  source: QuoteSource,
  quote: { readonly text: string; readonly side: 'old' | 'new'; readonly line: number | undefined },
): Found | 'too-short' | undefined {
  const claimed = quote.side === 'old' ? 'LEFT' : 'RIGHT'
  const other = quote.side === 'old' ? 'RIGHT' : 'LEFT'
  const rows = withoutGutter(quote.text.replace(/\r/g, '').split('\n'))
  for (const wanted of readings(rows)) {
    if (wanted.join('').replaceAll(' ', '').length < shortest) return 'too-short'
    for (const [side, order] of [
      [claimed, claimed],
      [other, other],
      [claimed, 'shown'],
      [other, 'shown'],
    ] as const) {
      const found = source.excerpts.flatMap((excerpt) => matches(sequence(excerpt, order), wanted, side))
      const best = bestOf(found, wanted, quote.line)
      if (best !== undefined) return describe(source, best, wanted, side)
    }
  }
  return undefined
}

/** The quote as it is, and as it would read without a diff's signs, where every line begins with one. */
function readings(rows: readonly string[]): readonly (readonly string[])[] {
  const plain = squeezed(rows)
  const signed = rows.filter((row) => row.trim() !== '').every((row) => /^[+-]/.test(row))
  return signed ? [plain, squeezed(rows.map((row) => row.slice(1)))] : [plain]
}

function squeezed(rows: readonly string[]): readonly string[] {
  return rows.map(squeeze).filter((row) => row !== '')
}

/** The lines of one side in file order, where an unchanged line belongs to both; or all as they are shown. */
function sequence(excerpt: Excerpt, order: 'LEFT' | 'RIGHT' | 'shown'): readonly ShownLine[] {
  const hidden = order === 'LEFT' ? '+' : order === 'RIGHT' ? '-' : undefined
  return excerpt.lines.filter((line) => line.mark !== hidden && squeeze(line.text) !== '')
}

function matches(
  lines: readonly ShownLine[],
  wanted: readonly string[],
  side: 'LEFT' | 'RIGHT',
): (readonly ShownLine[])[] {
  const found: (readonly ShownLine[])[] = []
  for (let at = 0; at + wanted.length <= lines.length; at += 1) {
    const candidate = lines.slice(at, at + wanted.length)
    const equal = candidate.every((line, index) =>
      covers(squeeze(line.text), wanted[index] ?? '', index, wanted.length),
    )
    if (equal && candidate.some((line) => line.side === side)) found.push(candidate)
  }
  return found
}

/** A quote may begin and end inside a line, but every line between is whole. */
function covers(shown: string, wanted: string, index: number, count: number): boolean {
  if (shown === wanted) return true
  if (wanted.length < shortestPart) return false
  if (count === 1) return shown.includes(wanted)
  return (index === 0 && shown.endsWith(wanted)) || (index === count - 1 && shown.startsWith(wanted))
}

function bestOf(
  found: readonly (readonly ShownLine[])[],
  wanted: readonly string[],
  line: number | undefined,
): readonly ShownLine[] | undefined {
  const partial = (lines: readonly ShownLine[]) =>
    Number(!lines.every((one, index) => squeeze(one.text) === wanted[index]))
  const unchanged = (lines: readonly ShownLine[]) => Number(!lines.some(isChanged))
  const distance = (lines: readonly ShownLine[]) => (line === undefined ? 0 : Math.abs((lines[0]?.line ?? 0) - line))
  return [...found].sort(
    (a, b) => partial(a) - partial(b) || unchanged(a) - unchanged(b) || distance(a) - distance(b),
  )[0]
}

function describe(
  { path, excerpts }: QuoteSource,
  lines: readonly ShownLine[],
  wanted: readonly string[],
  side: 'LEFT' | 'RIGHT',
): Found {
  const own = lines.filter((line) => line.side === side)
  const changed = own.some(isChanged)
  const inHunk = own.every((line) => line.inHunk)
  const anchored = changed && !inHunk ? own.filter((line) => line.inHunk) : own
  const [startLine, line] = [anchored[0]?.line ?? 1, anchored.at(-1)?.line ?? 1]
  const text = anchored.map((one) => one.raw.replace(/\r$/, ''))
  return {
    place: { path, side, startLine, line, text, shown: anchored.map((one) => one.text) },
    tie: changed ? 'changed' : inHunk ? 'hunk' : 'file',
    whole:
      anchored.length === lines.length &&
      lines.every((one, index) => squeeze(one.text) === wanted[index] && squeeze(one.raw) === wanted[index]),
    nth: occurrencesBefore(excerpts, anchored, side),
  }
}

/** How often the same lines stand on the same side before these: what tells two equal places of one file apart. */
function occurrencesBefore(
  excerpts: readonly Excerpt[],
  anchored: readonly ShownLine[],
  side: 'LEFT' | 'RIGHT',
): number {
  const wanted = anchored.map((line) => squeeze(line.text))
  const lines = excerpts.flatMap((excerpt) =>
    excerpt.lines.filter((line) => line.side === side && squeeze(line.text) !== ''),
  )
  const starts = lines.filter(
    (line, at) =>
      line.line < (anchored[0]?.line ?? 0) &&
      wanted.every((text, index) => squeeze(lines[at + index]?.text ?? '') === text),
  )
  return starts.length
}

function isChanged(line: ShownLine): boolean {
  return line.mark !== ' '
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
