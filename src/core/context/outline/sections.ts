import type { LineLanguage } from './line-language.ts'
import type { Scope } from './outline.ts'
import { speakingLines } from './speaking-lines.ts'

const maxName = 80

/** Takes the lines of a text in sections; gives each from its heading to its last line before the next. */
export function sectionScopes(lines: readonly string[], language: LineLanguage): readonly Scope[] {
  const speaking = speakingLines(lines, language)
  const headings = speaking.flatMap((line, at) => {
    const name = language.heads.map(({ looks }) => looks.exec(line.text)?.groups?.name).find((one) => one !== undefined)
    return name === undefined ? [] : [{ at, start: line.number, name: name.trim().slice(0, maxName) }]
  })
  return headings.map(({ start, name }, index) => {
    const last = (headings[index + 1]?.at ?? speaking.length) - 1
    return { kind: 'type', name, start, end: speaking[last]?.number ?? start, header: { start, end: start } }
  })
}
