import type { LineLanguage } from './line-language.ts'
import type { Scope } from './outline.ts'
import { type Span, statementSpans } from './sql-spans.ts'

const maxName = 80
/** As much of a statement is looked at to name it. */
const maxHead = 400

/** Takes a text of SQL; gives every statement as a scope, comments before it not included; its header is its first line. */
export function sqlStatements(text: string, language: LineLanguage): readonly Scope[] {
  const rowOf = rowCounter(text)
  return statementSpans(text).flatMap((span) => {
    const { from, to } = withoutSilence(text, span)
    if (from >= to) return []
    const start = rowOf(from)
    const head = text.slice(from, Math.min(to, from + maxHead)).replace(/\s+/g, ' ')
    const name = language.heads.find(({ looks }) => looks.test(head))?.looks.exec(head)?.groups?.name ?? ''
    const header = { start, end: start }
    return [
      { kind: 'function', name: name.replace(/["`[\]]/g, '').slice(0, maxName), start, end: rowOf(to - 1), header },
    ]
  })
}

/** Drops blanks at both ends, and comments before the statement. */
function withoutSilence(text: string, { from, to }: Span): Span {
  const end = from + text.slice(from, to).trimEnd().length
  let begin = from
  for (let last = -1; begin < end && begin !== last; ) {
    last = begin
    if (text.startsWith('--', begin)) begin = indexBehind(text, '\n', begin)
    else if (text.startsWith('/*', begin)) begin = indexBehind(text, '*/', begin)
    else if (/\s/.test(text.charAt(begin))) begin += 1
  }
  return { from: begin, to: end }
}

function indexBehind(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from)
  return at < 0 ? text.length : at + sign.length
}

/** Gives a function from an index to its line, counted from 1; to be asked with indices that never fall. */
function rowCounter(text: string): (index: number) => number {
  let row = 1
  let next = text.indexOf('\n')
  return (index) => {
    for (; next >= 0 && next < index; next = text.indexOf('\n', next + 1)) row += 1
    return row
  }
}
