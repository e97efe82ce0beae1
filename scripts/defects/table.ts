import { readFile } from 'node:fs/promises'

/** A range of lines in the defective file; `a`–`a+1` can be a seam: the fix inserts lines between the two, so the pull request deletes them there. */
export type Range = readonly [from: number, to: number]

/** A fix of a real defect; the pull request that undoes it introduces the defect again. */
export interface Defect {
  readonly repository: string
  readonly fixSha: string
  readonly parentSha: string
  readonly path: string
  readonly ranges: readonly Range[]
  readonly category: string
  readonly defect: string
  readonly remedy: string
}

const columns = [
  'repo',
  'fix_sha',
  'parent_sha',
  'path',
  'lines_at_parent',
  'category',
  'defect',
  'reviewer_should_say',
] as const

/** Reads a tab-separated table of defects, in its order; throws where a column is missing or a range does not read as one. */
export async function readDefects(file: string): Promise<readonly Defect[]> {
  const [header = '', ...rows] = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  const names = header.split('\t')
  const at = columns.map((name) => names.indexOf(name))
  const missing = columns.filter((_, index) => at[index] === -1)
  if (missing.length > 0) throw new Error(`${file} has no column ${missing.join(', ')}`)
  return rows.map((row) => {
    const cells = row.split('\t')
    const [
      repository = '',
      fixSha = '',
      parentSha = '',
      path = '',
      lines = '',
      category = '',
      defect = '',
      remedy = '',
    ] = at.map((index) => cells[index])
    return { repository, fixSha, parentSha, path, ranges: parseRanges(lines), category, defect, remedy }
  })
}

/** `12-12,40-43,+2`: a last `+N` says that N more ranges are not listed. */
function parseRanges(text: string): readonly Range[] {
  const listed = text.split(',').filter((part) => !part.startsWith('+'))
  return listed.map((part) => {
    const [from, to] = part.split('-').map(Number)
    if (from === undefined || to === undefined || !(from <= to)) throw new Error(`"${text}" is no list of ranges`)
    return [from, to]
  })
}
