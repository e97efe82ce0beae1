import type { Excerpt, ShownLine } from '../context/excerpt.ts'
import { withoutGutter } from '../dialogue/gutter.ts'
import type { Place } from './finding.ts'

/** A quote found in the code that was shown: whole lines of one side. */
export interface Found {
  readonly place: Place
  readonly tie: 'changed' | 'hunk' | 'file'
  /** Whether the quote is exactly the whole lines, none of them redacted: the condition for replacing them. */
  readonly whole: boolean
}

export interface QuoteSource {
  readonly path: string
  readonly excerpts: readonly Excerpt[]
}

/** Shortest quote, in characters without white space, that can name a place. */
const shortest = 4
/** A part of a line counts as quoted from this length on. */
const shortestPart = 8

/** Finds a quote in the shown lines of one file: on the side it claims, else on the other; among equal places the one on changed lines, then the one nearest to the number the model named. Never guesses: undefined where the text is not there. */
export function findQuote(
  source: QuoteSource,
  quote: { readonly text: string; readonly side: 'old' | 'new'; readonly line: number | undefined },
): Found | 'too-short' | undefined {
  const wanted = withoutGutter(quote.text.replace(/\r/g, '').split('\n'))
    .map(squeeze)
    .filter((line) => line !== '')
  if (wanted.join('').replaceAll(' ', '').length < shortest) return 'too-short'
  const sides = quote.side === 'old' ? (['LEFT', 'RIGHT'] as const) : (['RIGHT', 'LEFT'] as const)
  for (const side of sides) {
    const found = source.excerpts.flatMap((excerpt) => matches(sequence(excerpt, side), wanted, side))
    const best = nearest(found, quote.line)
    if (best !== undefined) return describe(source.path, best, wanted, side)
  }
  return undefined
}

/** The lines of one side in file order; an unchanged line belongs to both. */
function sequence(excerpt: Excerpt, side: 'LEFT' | 'RIGHT'): readonly ShownLine[] {
  const other = side === 'LEFT' ? '+' : '-'
  return excerpt.lines.filter((line) => line.mark !== other && squeeze(line.text) !== '')
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
    const onSide = side === 'RIGHT' || candidate.some((line) => line.side === 'LEFT')
    if (equal && onSide) found.push(candidate)
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

function nearest(found: readonly (readonly ShownLine[])[], line: number | undefined): readonly ShownLine[] | undefined {
  const distance = (lines: readonly ShownLine[]) => (line === undefined ? 0 : Math.abs((lines[0]?.line ?? 0) - line))
  const unchanged = (lines: readonly ShownLine[]) => Number(!lines.some(isChanged))
  return [...found].sort((a, b) => unchanged(a) - unchanged(b) || distance(a) - distance(b))[0]
}

function describe(path: string, lines: readonly ShownLine[], wanted: readonly string[], side: 'LEFT' | 'RIGHT'): Found {
  const own = lines.filter((line) => line.side === side)
  const changed = own.some(isChanged)
  const inHunk = own.every((line) => line.inHunk)
  const anchored = changed && !inHunk ? own.filter((line) => line.inHunk) : own
  const [startLine, line] = [anchored[0]?.line ?? 1, anchored.at(-1)?.line ?? 1]
  return {
    place: { path, side, startLine, line, text: anchored.map((one) => one.raw.replace(/\r$/, '')) },
    tie: changed ? 'changed' : inHunk ? 'hunk' : 'file',
    whole:
      anchored.length === lines.length &&
      lines.every((one, index) => squeeze(one.text) === wanted[index] && squeeze(one.raw) === wanted[index]),
  }
}

function isChanged(line: ShownLine): boolean {
  return line.mark !== ' '
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
