import { terminalText } from '../safe-text/terminal.ts'

/** Longest text of one field in a terminal, in characters. */
const maxChars = 4_000

/** One line of anyone's text, safe to print: line ends and tabs become spaces, and what is too long is cut with a mark. */
export function line(text: string, maxLength: number = maxChars): string {
  const safe = terminalText(
    text
      .slice(0, maxChars * 2)
      .replace(/\s+/g, ' ')
      .trim(),
  )
  const characters = Array.from(safe)
  return characters.length <= maxLength ? safe : `${characters.slice(0, Math.max(0, maxLength - 1)).join('')}…`
}

/** One line of code, safe to print: indentation kept, tabs as two spaces, cut at the width with a mark. */
export function codeLine(text: string, width: number): string {
  const safe = terminalText(text.slice(0, width * 2))
    .replaceAll('\t', '  ')
    .replace(/[\n\s]+$/, '')
  const characters = Array.from(safe)
  return characters.length <= width ? safe : `${characters.slice(0, Math.max(0, width - 1)).join('')}…`
}

/** Breaks anyone's prose into safe lines of at most `width` characters; a longer word stands on a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line(text).split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`
    if (longer.length <= width || current === '') current = longer
    else {
      lines.push(current)
      current = word
    }
  }
  return current === '' ? lines : [...lines, current]
}

/** Pads a cell to the width of its column. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - Array.from(text).length))
}

/** The width of a column: its longest cell, but never above `limit`. */
export function columnWidth(cells: readonly string[], limit: number): number {
  return cells.reduce((width, cell) => Math.min(limit, Math.max(width, Array.from(cell).length)), 0)
}
