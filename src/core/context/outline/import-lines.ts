import type { LineLanguage } from './line-language.ts'
import type { LineRange } from './outline.ts'
import { type SpeakingLine, speakingLines } from './speaking-lines.ts'

/** An import that is not closed after this many lines is taken to be one line. */
const maxLines = 100

/** Takes the lines of a text; gives those that import, each statement with all of its lines. */
export function importLines(lines: readonly string[], language: LineLanguage): readonly LineRange[] {
  const { imports } = language
  if (imports === undefined) return []
  const speaking = speakingLines(lines, language)
  return speaking.flatMap((line, at) =>
    imports.test(line.text) ? [{ start: line.number, end: lastLine(speaking, at, line) }] : [],
  )
}

function lastLine(speaking: readonly SpeakingLine[], at: number, line: SpeakingLine): number {
  if (!/[({,]$/.test(line.text)) return line.number
  const below = speaking.slice(at + 1, at + 1 + maxLines)
  return below.find(({ indent, text }) => indent <= line.indent && /^[)}]/.test(text))?.number ?? line.number
}
