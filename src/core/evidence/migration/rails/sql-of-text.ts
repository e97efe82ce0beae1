import type { Value } from './ruby/value.ts'

/** SQL that a program holds, with the line it begins at. */
export interface HeldSql {
  readonly sql: string
  readonly line: number
}

/** Words of SQL behind which one name or one value stands. */
const before: ReadonlySet<string> = new Set(
  'table into from update on join column index exists only schema type constraint references to view using by limit offset where and or not in when then else between like ilike is values role owner select distinct as function trigger policy value sequence extension concurrently interval ='.split(
    ' ',
  ),
)

interface Written {
  text: string
  line: number
  /** The quote, or the comment, that is open at its end. */
  open: string
}

/** Takes a text of the program; gives it as SQL, with a name in the place of each name or value that only the program knows; undefined where more than that is put together. */
export function sqlOf(value: Value | undefined): HeldSql | undefined {
  if (value?.kind !== 'text') return undefined
  const first = value.parts.find((part) => 'text' in part)
  const line = first !== undefined && 'text' in first ? first.line : 1
  const written: Written = { text: '', line, open: '' }
  for (const part of value.parts)
    if ('text' in part) writeText(written, part.text, part.line, part.isEscape === true)
    else if (!writeUnknown(written, part.unknown)) return undefined
  return { sql: written.text, line }
}

/** Pieces further down than this are not one text. */
const maxGap = 1_000

/** A piece that is written further down is put there, where a space allows it. */
function writeText(written: Written, text: string, line: number, isEscape: boolean): void {
  const gap = line - written.line
  // A line that is only written as `\n` is none of the file.
  const own = isEscape && written.open !== '--' ? text.replaceAll('\n', ' ') : text
  if (gap > 0 && gap < maxGap && written.open === '' && (/\s$/.test(written.text) || /^\s/.test(own))) {
    written.text += '\n'.repeat(gap)
    written.line = line
  }
  for (const [mark] of own.matchAll(/['"\n]|--/g)) {
    if (mark === '\n') written.line += 1
    if (written.open === '' && mark !== '\n') written.open = mark
    else if (written.open === mark || (written.open === '--' && mark === '\n')) written.open = ''
  }
  written.text += own
}

const maxTail = 80

function writeUnknown(written: Written, source: string): boolean {
  const word = (source.match(/\w+/g) ?? ['value']).join('_').slice(0, 40)
  const tail = written.text.slice(-maxTail)
  if (written.open !== '' || /\w$/.test(tail)) {
    written.text += word
    return true
  }
  if (!isPlaceOfOne(tail.trimEnd())) return false
  written.text += `"${word}"`
  return true
}

function isPlaceOfOne(tail: string): boolean {
  return /[.=<>(,+*/|%-]$/.test(tail) || before.has(/\w+$/.exec(tail)?.[0].toLowerCase() ?? '')
}
