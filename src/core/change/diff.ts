import type { FileStatus } from './changed-file.ts'

/** One line of a hunk; a removed line has no new number and an added one no old number, so the two sides cannot be mixed up. */
export type DiffLine =
  | { readonly kind: 'context'; readonly old: number; readonly new: number; readonly text: string }
  | { readonly kind: 'added'; readonly new: number; readonly text: string }
  | { readonly kind: 'removed'; readonly old: number; readonly text: string }

/** The header of a hunk; a side without lines names the line before it, 0 at the top of the file. */
interface HunkRange {
  readonly oldStart: number
  readonly oldLines: number
  readonly newStart: number
  readonly newLines: number
  readonly heading: string
}

/** A hunk of a unified diff; `noEol` holds the indexes of lines that end their file without a newline. */
export interface Hunk extends HunkRange {
  readonly lines: readonly DiffLine[]
  readonly noEol: readonly number[]
}

/** A changed file with its hunks. `commentable` is `lines` only where the platform gave the patch: on a diff of our own a line comment would be refused. */
export interface DiffFile {
  readonly path: string
  readonly previousPath: string | undefined
  readonly status: FileStatus
  readonly hunks: readonly Hunk[]
  readonly commentable: 'lines' | 'file'
  readonly added: number
  readonly deleted: number
  /** Why there are no hunks although the file changed; absent when there are, or when nothing but the name changed. */
  readonly unread?: 'binary' | 'submodule' | 'symlink' | 'too-large' | 'unreadable' | 'malformed-patch'
}

const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@(?: (.*))?$/s

/** Parses the hunks of a unified diff without file headers, as GitHub gives them; lines end at `\n` alone. Answers undefined for anything that is not one or lacks a hunk in its middle, never a part of it. */
export function parsePatch(patch: string): readonly Hunk[] | undefined {
  const hunks: Hunk[] = []
  for (let at = 0; at < patch.length; ) {
    const taken = takeHunk(patch, at)
    if (taken === undefined) return undefined
    hunks.push(taken.hunk)
    at = taken.next
  }
  const replaced = asReplacement(hunks)
  if (replaced !== undefined) return [replaced]
  return hunks.every((hunk, nth) => follows(hunk, hunks[nth - 1])) ? hunks : undefined
}

/** Between two hunks both sides have the same lines: one that does not stand where they end belongs to another patch, or one before it is missing. */
function follows(hunk: Hunk, before: Hunk | undefined): boolean {
  if (before === undefined) return true
  const kept = firstOld(hunk) - firstOld(before) - before.oldLines
  return kept >= 0 && kept === firstNew(hunk) - firstNew(before) - before.newLines
}

/** A side without lines names the line before it. */
function firstOld({ oldStart, oldLines }: HunkRange): number {
  return oldLines === 0 ? oldStart + 1 : oldStart
}

function firstNew({ newStart, newLines }: HunkRange): number {
  return newLines === 0 ? newStart + 1 : newStart
}

/** A file that became a link, or a link a file, is listed once and shown as a removal and an addition: all of the old text, then all of the new. */
function asReplacement([removal, addition, ...more]: readonly Hunk[]): Hunk | undefined {
  if (removal === undefined || addition === undefined || more.length > 0) return undefined
  if (removal.oldStart !== 1 || removal.newStart + removal.newLines > 0) return undefined
  if (addition.newStart !== 1 || addition.oldStart + addition.oldLines > 0) return undefined
  return {
    oldStart: 1,
    oldLines: removal.oldLines,
    newStart: 1,
    newLines: addition.newLines,
    heading: '',
    lines: [...removal.lines, ...addition.lines],
    noEol: [...removal.noEol, ...addition.noEol.map((index) => removal.lines.length + index)],
  }
}

/** Rows are cut out one by one: a list of them all would double what a large change costs. */
function takeHunk(patch: string, start: number): { hunk: Hunk; next: number } | undefined {
  const headerEnd = rowEnd(patch, start)
  const range = parseHeader(patch.slice(start, headerEnd))
  if (range === undefined) return undefined
  const lines: DiffLine[] = []
  const noEol: number[] = []
  let [oldAt, newAt, at] = [range.oldStart, range.newStart, headerEnd + 1]
  const [oldEnd, newEnd] = [oldAt + range.oldLines, newAt + range.newLines]
  for (let end = 0; at < patch.length; at = end + 1) {
    end = rowEnd(patch, at)
    if (patch.startsWith('\\', at)) {
      noEol.push(lines.length - 1)
      continue
    }
    if (oldAt >= oldEnd && newAt >= newEnd) break
    // An empty row is an empty unchanged line whose leading space was stripped on the way, as editors and mail do.
    const line = parseLine(at === end ? ' ' : patch.charAt(at), patch.slice(at + 1, end), oldAt, newAt)
    if (line === undefined) return undefined
    lines.push(line)
    if (line.kind !== 'added') oldAt += 1
    if (line.kind !== 'removed') newAt += 1
  }
  if (oldAt !== oldEnd || newAt !== newEnd) return undefined
  const hunk = { ...range, lines, noEol }
  return endTheirSides(hunk) ? { hunk, next: at } : undefined
}

function rowEnd(patch: string, at: number): number {
  const end = patch.indexOf('\n', at)
  return end === -1 ? patch.length : end
}

function parseHeader(row: string): HunkRange | undefined {
  const match = header.exec(row)
  if (match === null) return undefined
  const [oldStart, oldLines, newStart, newLines] = [match[1], match[2] ?? '1', match[3], match[4] ?? '1'].map(Number)
  if (oldStart === undefined || oldLines === undefined) return undefined
  if (newStart === undefined || newLines === undefined) return undefined
  return { oldStart, oldLines, newStart, newLines, heading: match[5] ?? '' }
}

function parseLine(mark: string, text: string, oldAt: number, newAt: number): DiffLine | undefined {
  if (mark === '+') return { kind: 'added', new: newAt, text }
  if (mark === '-') return { kind: 'removed', old: oldAt, text }
  return mark === ' ' ? { kind: 'context', old: oldAt, new: newAt, text } : undefined
}

/** A line can only lack its newline as the last of its file, so of its side of the hunk, and be told so once. */
function endTheirSides({ lines, noEol, ...range }: Hunk): boolean {
  const [oldLast, newLast] = [range.oldStart + range.oldLines - 1, range.newStart + range.newLines - 1]
  return noEol.every((index, nth) => {
    const line = lines[index]
    if (line === undefined || noEol[nth - 1] === index) return false
    if (line.kind === 'added') return line.new === newLast
    return line.old === oldLast && (line.kind === 'removed' || line.new === newLast)
  })
}

const sign = { context: ' ', added: '+', removed: '-' } as const

/** Prints hunks as a unified diff that `parsePatch` reads back to the same value; counts of 1 are left out, as git does. */
export function printPatch(hunks: readonly Hunk[]): string {
  return hunks.flatMap(printHunk).join('\n')
}

function printHunk(hunk: Hunk): readonly string[] {
  const count = (lines: number) => (lines === 1 ? '' : `,${lines}`)
  const place = `-${hunk.oldStart}${count(hunk.oldLines)} +${hunk.newStart}${count(hunk.newLines)}`
  const heading = hunk.heading === '' ? '' : ` ${hunk.heading}`
  const rows = hunk.lines.flatMap((line, index) => {
    const row = `${sign[line.kind]}${line.text}`
    return hunk.noEol.includes(index) ? [row, '\\ No newline at end of file'] : [row]
  })
  return [`@@ ${place} @@${heading}`, ...rows]
}

/** Counts added and deleted lines the way `git diff --numstat` does. */
export function countLines(hunks: readonly Hunk[]): { readonly added: number; readonly deleted: number } {
  let [added, deleted] = [0, 0]
  for (const { lines } of hunks) {
    lines.forEach(({ kind }) => {
      if (kind === 'added') added += 1
      if (kind === 'removed') deleted += 1
    })
  }
  return { added, deleted }
}
