import type { DiffFile, DiffLine } from '../change/diff.ts'
import { redact } from '../context/redact.ts'
import type { Place } from '../judgement/finding.ts'
import type { Edit, Evidence } from './evidence.ts'

/** Lines and what to put in their place. */
export interface Suggested {
  readonly place: Place
  readonly suggestion: string
}

/** Most lines that one suggestion replaces. */
const maxLines = 20

/** Takes a fact, where it stands, and its file; gives the lines from there to the last one that its edit touches, edited. None where the piece does not stand in them once and as a whole, or where a line of them is not new. */
export function suggestedBy(
  { edit, endLine }: Evidence,
  place: Place,
  file: DiffFile | undefined,
): Suggested | undefined {
  if (edit === undefined || place.side !== 'RIGHT') return undefined
  const lines = newLinesFrom(place.line, Math.min(endLine, place.line + maxLines - 1), file)
  const text = lines.join('\n')
  const at = text.indexOf(edit.from)
  const end = at + edit.from.length
  const isWhole = at !== -1 && !isCutOff(text, at) && !isCutOff(text, end)
  if (!isWhole || text.includes(edit.from, at + 1)) return undefined
  const touched = lines.slice(0, text.slice(0, end).split('\n').length)
  return {
    place: {
      ...place,
      line: place.line + touched.length - 1,
      text: touched,
      shown: touched.map((line) => redact(line, [])),
    },
    suggestion: touched.join('\n').replace(edit.from, () => indented(edit, touched.at(-1))),
  }
}

/** What stands on one line and is to stand on several stays as far in as it was. */
function indented({ from, to }: Edit, line = ''): string {
  if (from.includes('\n')) return to
  return to.replaceAll('\n', `\n${/^\s*/.exec(line)?.[0] ?? ''}`)
}

/** The lines from one to another that the change adds, up to the first that it does not. */
function newLinesFrom(first: number, last: number, file: DiffFile | undefined): readonly string[] {
  const hunk = file?.hunks.find(({ lines }) => lines.some((it) => isNew(it) && it.new === first))
  const found: string[] = []
  for (const it of hunk?.lines ?? [])
    if (isNew(it) && it.new === first + found.length && it.new <= last) found.push(it.text)
  return found
}

function isNew(line: DiffLine): line is DiffLine & { readonly kind: 'added' } {
  return line.kind === 'added'
}

/** Says whether a place lies inside of a word. */
function isCutOff(text: string, at: number): boolean {
  return /^\w\w$/.test(text.slice(Math.max(at - 1, 0), at + 1))
}
