import { isWholeWord } from './search.ts'
import type { Sought } from './sight.ts'

/** A longer line is data, or minified. */
const maxLine = 2_000
/** Lines of one text that hold a name, and places of one form in it, as a word or within one, that are looked at. */
const most = { lines: 1_000, places: 4_000 } as const

/** Takes a text, with a way to split it, and what is sought; gives the numbers of the lines that hold a form of the name whole, each once, in order, at most so many and never above 1,000. */
export function linesWith(
  text: string,
  { forms, name }: Sought,
  lines: () => readonly string[],
  maxLines: number,
): readonly number[] {
  const limit = Math.min(maxLines, most.lines)
  if (limit <= 0) return []
  const begins = forms.flatMap((form) => beginsOf(text, form, limit))
  if (begins.length === 0) return []
  const isRoute = name.kind === 'route'
  return numbersOf(
    [...new Set(begins)].toSorted((a, b) => a - b),
    lines(),
  )
    .filter((at) => !isRoute || mayHoldRoute(lines()[at - 1] ?? ''))
    .slice(0, limit)
}

function mayHoldRoute(line: string): boolean {
  return line.includes('/') || /resources?\s+:/.test(line)
}

/** Where the lines begin that hold a form whole: from place to place, so that a text without it costs one search. */
function beginsOf(text: string, form: string, limit: number): readonly number[] {
  const begins: number[] = []
  let places = 0
  for (let at = text.indexOf(form); at >= 0; places += 1) {
    if (begins.length >= limit || places >= most.places) break
    if (!isWholeWord(text, at, form)) {
      at = text.indexOf(form, at + 1)
      continue
    }
    const begin = text.lastIndexOf('\n', at) + 1
    const end = text.indexOf('\n', at)
    if (end < 0 ? text.length - begin <= maxLine : end - begin <= maxLine) begins.push(begin)
    at = end < 0 ? -1 : text.indexOf(form, end)
  }
  return begins
}

/** Numbers of the lines that begin at the given places, which rise. */
function numbersOf(begins: readonly number[], lines: readonly string[]): readonly number[] {
  const numbers: number[] = []
  let at = 0
  let next = 0
  for (const [index, line] of lines.entries()) {
    if (next >= begins.length) break
    if (begins[next] === at) {
      numbers.push(index + 1)
      next += 1
    }
    at += line.length + 1
  }
  return numbers
}
