import type { DiffLine, Hunk } from '../../core/change/diff.ts'
import type { Place } from '../../core/judgement/finding.ts'
import { codeLine } from './layout.ts'
import type { Palette } from './palette.ts'

/** Gives the lines of a file's old (LEFT) or new (RIGHT) text, or undefined where it was not read. */
export type Sources = (path: string, side: 'LEFT' | 'RIGHT') => readonly string[] | undefined

/** The code around a finding, parted where the finding itself is to be printed. */
export interface Frame {
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** How far the finding is indented to stand below the code. */
  readonly indent: number
}

interface Row {
  readonly mark: '+' | '-' | ' '
  readonly number: number
  readonly text: string
  readonly anchored: boolean
}

const around = 2
/** Lines of the anchored range that are shown; a longer one is cut in its middle. */
const maxAnchored = 12

/** Takes a place and where its code can be read; gives its lines with two of context, from the diff where they stand in a hunk, else from the file, else as they were quoted. */
export function frameOf(
  place: Place,
  code: { readonly hunks: readonly Hunk[]; readonly sources: Sources },
  { palette, width }: { readonly palette: Palette; readonly width: number },
): Frame {
  const rows = fromHunk(place, code.hunks) ?? fromSource(place, code.sources) ?? quoted(place)
  const last = rows.findLastIndex(({ anchored }) => anchored)
  const digits = Math.max(4, ...rows.map(({ number }) => String(number).length))
  const print = (row: Row) => {
    const text = `${row.mark} ${' '.repeat(digits - String(row.number).length)}${row.number}  ${codeLine(row.text, width - digits - 4)}`
    const painted = row.mark === '-' ? palette.red(text) : row.mark === '+' ? palette.green(text) : text
    return (row.anchored ? painted : palette.dim(text)).trimEnd()
  }
  return {
    before: cutMiddle(rows.slice(0, last + 1)).map((row) =>
      row === undefined ? `${' '.repeat(digits + 1)}…` : print(row),
    ),
    after: rows.slice(last + 1).map(print),
    indent: digits + 4,
  }
}

function fromHunk(place: Place, hunks: readonly Hunk[]): readonly Row[] | undefined {
  const numberOf = (line: DiffLine) => numberOn(line, place.side)
  const inPlace = (line: DiffLine) => {
    const number = numberOf(line)
    return number !== undefined && number >= place.startLine && number <= place.line
  }
  const hunk = hunks.find((one) => one.lines.some((line) => numberOf(line) === place.line))
  if (hunk === undefined) return undefined
  const first = hunk.lines.findIndex(inPlace)
  const last = hunk.lines.findLastIndex(inPlace)
  return hunk.lines
    .slice(Math.max(0, first - around), last + 1 + around)
    .map((line) => ({ ...rowOf(line), anchored: inPlace(line) }))
}

/** The line's number in the text of one side; a removed line is on the left only, an added one on the right only. */
function numberOn(line: DiffLine, side: Place['side']): number | undefined {
  if (side === 'LEFT') return line.kind === 'added' ? undefined : line.old
  return line.kind === 'removed' ? undefined : line.new
}

function rowOf(line: DiffLine): Omit<Row, 'anchored'> {
  switch (line.kind) {
    case 'context':
      return { mark: ' ', number: line.new, text: line.text }
    case 'added':
      return { mark: '+', number: line.new, text: line.text }
    case 'removed':
      return { mark: '-', number: line.old, text: line.text }
  }
}

function fromSource(place: Place, sources: Sources): readonly Row[] | undefined {
  const lines = sources(place.path, place.side)
  if (lines === undefined || place.line > lines.length) return undefined
  const from = Math.max(1, place.startLine - around)
  return lines.slice(from - 1, place.line + around).map((text, index) => {
    const number = from + index
    return { mark: ' ', number, text, anchored: number >= place.startLine && number <= place.line }
  })
}

function quoted({ shown, startLine }: Place): readonly Row[] {
  return shown.map((each, index) => ({ mark: ' ', number: startLine + index, text: each, anchored: true }))
}

function cutMiddle(rows: readonly Row[]): readonly (Row | undefined)[] {
  const limit = maxAnchored + around
  return rows.length <= limit ? rows : [...rows.slice(0, limit - 4), undefined, ...rows.slice(-3)]
}
