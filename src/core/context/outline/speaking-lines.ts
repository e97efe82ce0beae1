import type { LineLanguage } from './line-language.ts'

/** A line that says something about blocks. */
export interface SpeakingLine {
  /** Counted from 1. */
  readonly number: number
  /** Width of the white space before it: a tab counts as far as the next multiple of four. */
  readonly indent: number
  /** Without white space around it, cut at 400 characters. */
  readonly text: string
}

/** More of a line is never looked at. */
const maxLine = 400
const tripleQuote = /"""|'''/g

/** Takes the lines of a text; gives those that are neither blank, a comment, nor text between triple quotes or comment marks. */
export function speakingLines(lines: readonly string[], language: LineLanguage): readonly SpeakingLine[] {
  const speaking: SpeakingLine[] = []
  let until: string | undefined
  lines.forEach((line, index) => {
    const text = cut(line)
    if (until !== undefined) {
      if (text.includes(until)) until = undefined
      return
    }
    until = opensSilence(text, language)
    if (text !== '' && !language.silent.test(text)) speaking.push({ number: index + 1, indent: indentOf(line), text })
  })
  return speaking
}

/** The line's beginning and, if it is long, its end: both tell what it opens. */
function cut(line: string): string {
  if (line.length <= maxLine) return line.trim()
  return `${line.slice(0, maxLine).trimStart()} ${line.slice(-40).trimEnd()}`
}

/** What must come before lines speak again, after this one. */
function opensSilence(text: string, { silent, tripleQuotes }: LineLanguage): string | undefined {
  if (text.startsWith('/*') && silent.test('/*')) return text.includes('*/') ? undefined : '*/'
  if (text.startsWith('<!--') && silent.test('<!--')) return text.includes('-->') ? undefined : '-->'
  if (tripleQuotes !== true) return undefined
  const quotes = text.match(tripleQuote) ?? []
  const atAnEdge = /^\w{0,2}(?:"""|''')|(?:"""|''')$/.test(text)
  return atAnEdge && quotes.length % 2 === 1 ? quotes.at(-1) : undefined
}

function indentOf(line: string): number {
  let width = 0
  for (const sign of line) {
    if (sign === ' ') width += 1
    else if (sign === '\t') width += 4 - (width % 4)
    else if (sign !== '\uFEFF') return width
  }
  return width
}
