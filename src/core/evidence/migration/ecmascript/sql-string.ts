import { type Part, placeholder, type Value } from './value.ts'

/** SQL that a program holds, with the line it begins at. */
export interface SqlString {
  readonly sql: string
  readonly line: number
}

/** Words of SQL after which one name or one value stands. */
const before = new Set(
  'table into from update on join column index exists only schema type constraint references to view using by limit offset where and or not in when then else between like ilike is values set role owner select distinct as function trigger policy enum value sequence extension database add drop alter rename'.split(
    ' ',
  ),
)

interface Joined {
  text: string
  /** The quote that is open at the end of the text. */
  quote: string
  line: number
}

/** Takes a value; gives it as SQL, with a name in the place of each name or value that only the program knows; undefined where more than that is put together. */
export function sqlOf(value: Value | undefined): SqlString | undefined {
  const first = value?.kind === 'text' ? value.parts[0] : undefined
  if (value?.kind !== 'text' || first === undefined) return undefined
  const joined: Joined = { text: '', quote: '', line: first.line }
  for (const part of value.parts) {
    if (!('unknown' in part)) appendText(joined, part)
    else if (!appendUnknown(joined, part.unknown)) return undefined
  }
  return { sql: joined.text, line: first.line }
}

/** A piece that is written further down is put there, where a space allows it. */
function appendText(joined: Joined, part: Extract<Part, { readonly text: string }>): void {
  const { line } = part
  // A line that is only written as an escape is none of the file.
  const text = part.isEscape === true && joined.quote !== '--' ? part.text.replaceAll('\n', ' ') : part.text
  const behind = line - joined.line
  if (behind > 0 && behind < 10_000 && joined.quote === '' && (/\s$/.test(joined.text) || /^\s/.test(text))) {
    joined.text += '\n'.repeat(behind)
    joined.line = line
  }
  for (const mark of text.match(/['"\n]|--/g) ?? []) {
    if (mark === '\n') joined.line += 1
    // A comment goes to the end of its line.
    if (joined.quote === '' && mark !== '\n') joined.quote = mark
    else if (joined.quote === mark || (joined.quote === '--' && mark === '\n')) joined.quote = ''
  }
  joined.text += text
}

function appendUnknown(joined: Joined, name: string): boolean {
  const word = placeholder(name)
  const tail = joined.text.slice(-80)
  if (word === '' || joined.quote !== '' || /\w$/.test(tail)) {
    joined.text += word
    return joined.quote !== '' || /[\w"]$/.test(tail) || word === ''
  }
  if (/\b(?:modulus|remainder)\s+$/i.test(tail)) {
    joined.text += '0'
    return true
  }
  if (!isPlaceOfOne(tail)) return false
  joined.text += `"${word}"`
  return true
}

function isPlaceOfOne(tail: string): boolean {
  const trimmed = tail.trimEnd()
  if (/[.=<>(,+*/|-]$/.test(trimmed)) return true
  return before.has(/(\w+)$/.exec(trimmed)?.[1]?.toLowerCase() ?? '')
}
