import { readFile } from 'node:fs/promises'

/** A tab-separated table with a header: each row by the names of its columns. */
export interface Table {
  readonly file: string
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}

/** Reads a tab-separated table; a short row has empty cells at its end. */
export async function readTable(file: string): Promise<Table> {
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/).filter((line) => line !== '')
  const columns = (lines[0] ?? '').split('\t')
  const rows = lines.slice(1).map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? '']))
  })
  return { file, columns, rows }
}

/** Says what a table holds, by the columns that only its kind has. */
export function kindOf({ columns }: Table): 'surface' | 'defects' | 'nasty' | 'unknown' {
  if (columns.includes('clear_labels')) return 'surface'
  if (columns.includes('lines_at_parent')) return 'defects'
  return columns.includes('what') ? 'nasty' : 'unknown'
}
