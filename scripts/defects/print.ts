import type { Row } from './measure.ts'
import type { Posted } from './posted.ts'
import type { Defect } from './table.ts'

/** A measured row with the defect it measures; a text says why there is no measure. */
export interface Result {
  readonly defect: Defect
  readonly row: Row | string
}

type Column = readonly [title: string, cell: (row: Row, defect: Defect) => string]

const columns: readonly Column[] = [
  ['repository', (_, defect) => defect.repository],
  ['fix', (_, defect) => defect.fixSha.slice(0, 7)],
  ['files', (row) => String(row.files)],
  ['sel', (row) => String(row.selected)],
  ['hunks', (row) => row.hunks],
  ['reads', (row) => String(row.reads)],
  ['writes', (row) => String(row.writes)],
  ['model', (row) => String(row.modelRequests)],
  ['comments', (row) => String(row.comments)],
  ['side', (row) => row.target.side],
  ['event', (row) => yesOrNo(row.right[0])],
  ['command', (row) => yesOrNo(row.right[1])],
  ['422', (row) => String(row.refused)],
  ['again', (row) => `${row.duplicates}/${row.rewritten.length}`],
  ['event s', (row) => seconds(row.milliseconds[0])],
  ['command s', (row) => seconds(row.milliseconds[1])],
  ['verdict', (row) => row.verdict],
]

/** Prints the rows as a table with a line for each thing that is wrong, and the totals; `again` counts duplicates and writes of the second run. */
export function printTable(results: readonly Result[]): string {
  const measured = results.flatMap(({ defect, row }) => (typeof row === 'string' ? [] : [{ defect, row }]))
  const cells = measured.map(({ defect, row }) => columns.map(([, cell]) => cell(row, defect)))
  const titles = columns.map(([title]) => title)
  const widths = titles.map((title, at) => Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  const complaints = results.flatMap(({ defect, row }) =>
    (typeof row === 'string' ? [row] : row.wrong).map(
      (one) => `${defect.repository} ${defect.fixSha.slice(0, 7)}: ${one}`,
    ),
  )
  return [line(titles), ...cells.map(line), '', totals(measured.map((one) => one.row)), ...complaints].join('\n')
}

function totals(rows: readonly Row[]): string {
  const right = rows.filter((row) => row.right.every((one) => one)).length
  const sum = (number: (row: Row) => number) => rows.reduce((total, row) => total + number(row), 0)
  const shown = rows.filter((row) => row.comments > 0).length
  const parts = [
    `${right} of ${rows.length} on the right line by event and by command`,
    `${shown} with a comment`,
    `${sum((row) => row.refused)} answers 422`,
    `${sum((row) => row.duplicates)} duplicates`,
    `${sum((row) => row.rewritten.length)} writes of second runs`,
    `median ${seconds(median(rows.map((row) => row.milliseconds[0])))} s by event, ${seconds(median(rows.map((row) => row.milliseconds[1])))} s by command`,
  ]
  return parts.join(' · ')
}

/** Whether a result is what it should be. */
export function isGood({ row }: Result): boolean {
  return typeof row !== 'string' && row.wrong.length === 0
}

/** Everything that was posted for a row, as one text to read. */
export function printPosted({ defect, row }: Result): string {
  if (typeof row === 'string') return `# ${defect.repository} ${defect.fixSha}\n\n${row}\n`
  const parts = row.posted.map((one: Posted) => `## ${one.kind} at ${one.where}\n\n${one.body}\n`)
  return [`# ${defect.repository} ${defect.fixSha}\n\n${defect.defect} → ${defect.remedy}\n`, ...parts].join('\n')
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'NO'
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(2)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
