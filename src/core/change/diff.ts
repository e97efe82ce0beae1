import { structuredPatch } from 'diff'
import type { ChangedFile, FileStatus } from './changed-file.ts'

/** One line of a hunk; a removed line has no new number and an added one no old number, so the two sides cannot be mixed up. */
export type DiffLine =
  | { readonly kind: 'context'; readonly old: number; readonly new: number; readonly text: string }
  | { readonly kind: 'added'; readonly new: number; readonly text: string }
  | { readonly kind: 'removed'; readonly old: number; readonly text: string }

/** A hunk of a unified diff; `noEol` holds the indexes of lines that end their file without a newline. */
export interface Hunk {
  readonly oldStart: number
  readonly oldLines: number
  readonly newStart: number
  readonly newLines: number
  readonly heading: string
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

const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/s

/** Parses the hunks of a unified diff without file headers, as GitHub gives them; lines end at `\n` alone. Answers undefined for anything that is not one, never a part of it. */
export function parsePatch(patch: string): readonly Hunk[] | undefined {
  const rows = patch.split('\n')
  if (rows.at(-1) === '') rows.pop()
  const hunks: Hunk[] = []
  let at = 0
  while (at < rows.length) {
    const taken = takeHunk(rows, at)
    if (taken === undefined) return undefined
    hunks.push(taken.hunk)
    at = taken.next
  }
  return hunks
}

function takeHunk(rows: readonly string[], start: number): { hunk: Hunk; next: number } | undefined {
  const match = header.exec(rows[start] ?? '')
  if (match === null) return undefined
  const [oldStart, oldLines, newStart, newLines] = [match[1], match[2] ?? '1', match[3], match[4] ?? '1'].map(Number)
  if (oldStart === undefined || oldLines === undefined || newStart === undefined || newLines === undefined)
    return undefined
  const lines: DiffLine[] = []
  const noEol: number[] = []
  let [oldAt, newAt, at] = [oldStart, newStart, start + 1]
  const [oldEnd, newEnd] = [oldStart + oldLines, newStart + newLines]
  while (at < rows.length) {
    const row = rows[at] ?? ''
    if (row.startsWith('\\')) noEol.push(lines.length - 1)
    else if (oldAt >= oldEnd && newAt >= newEnd) break
    else if (row.startsWith('+')) lines.push({ kind: 'added', new: newAt++, text: row.slice(1) })
    else if (row.startsWith('-')) lines.push({ kind: 'removed', old: oldAt++, text: row.slice(1) })
    else if (row.startsWith(' ') || row === '')
      lines.push({ kind: 'context', old: oldAt++, new: newAt++, text: row.slice(1) })
    else return undefined
    at += 1
  }
  if (oldAt !== oldEnd || newAt !== newEnd) return undefined
  return { hunk: { oldStart, oldLines, newStart, newLines, heading: match[5] ?? '', lines, noEol }, next: at }
}

/** Prints hunks as a unified diff that `parsePatch` reads back to the same value; counts of 1 are left out, as git does. */
export function printPatch(hunks: readonly Hunk[]): string {
  const count = (n: number) => (n === 1 ? '' : `,${n}`)
  return hunks
    .flatMap((hunk) => {
      const place = `-${hunk.oldStart}${count(hunk.oldLines)} +${hunk.newStart}${count(hunk.newLines)}`
      const rows = hunk.lines.flatMap((line, index) => {
        const row = `${sign[line.kind]}${line.text}`
        return hunk.noEol.includes(index) ? [row, '\\ No newline at end of file'] : [row]
      })
      return [`@@ ${place} @@${hunk.heading === '' ? '' : ` ${hunk.heading}`}`, ...rows]
    })
    .join('\n')
}

const sign = { context: ' ', added: '+', removed: '-' } as const

/** Longest edit script tried before a file counts as rewritten: keeps a hostile pair of texts within a second. */
const maxEdits = 20_000

/** Takes a listed file and, where it has no patch, its two texts (undefined = absent in that revision); gives its hunks. Never invents lines: what cannot be diffed is `unread`. */
export function diffFile(
  file: ChangedFile,
  texts?: { readonly old: string | undefined; readonly new: string | undefined },
): DiffFile {
  const { path, previousPath, status, added, deleted } = file
  const bare = { path, previousPath, status, added, deleted }
  if (file.special !== undefined && file.special !== 'mode-only')
    return { ...bare, hunks: [], commentable: 'file', unread: file.special }
  if (file.patch !== undefined && file.patch !== '') {
    const hunks = parsePatch(file.patch)
    if (hunks === undefined) return { ...bare, hunks: [], commentable: 'file', unread: 'malformed-patch' }
    return { ...bare, hunks, commentable: 'lines' }
  }
  if (!needsTexts(file)) return { ...bare, hunks: [], commentable: 'file' }
  if (texts === undefined) return { ...bare, hunks: [], commentable: 'file', unread: 'unreadable' }
  const hunks = diffTexts(texts.old ?? '', texts.new ?? '')
  if (hunks === undefined) return { ...bare, hunks: [], commentable: 'file', unread: 'too-large' }
  return { ...bare, hunks, commentable: 'file', ...countLines(hunks) }
}

/** Says whether a listed file can only be diffed from its two texts: it has no patch, and more than its name or mode changed. */
export function needsTexts(file: ChangedFile): boolean {
  if (file.special !== undefined || (file.patch !== undefined && file.patch !== '')) return false
  const nameOnly = (file.status === 'renamed' || file.status === 'copied') && file.added + file.deleted === 0
  return !nameOnly && file.status !== 'unchanged'
}

/** Diffs two texts with three lines of context, or undefined where that would take too long. */
export function diffTexts(oldText: string, newText: string): readonly Hunk[] | undefined {
  const patch = structuredPatch('', '', oldText, newText, '', '', {
    context: 3,
    maxEditLength: maxEdits,
    timeout: 2_000,
  })
  if (patch === undefined) return undefined
  const printed = patch.hunks.map((hunk) => {
    const place = `-${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines}`
    return [`@@ ${place} @@`, ...hunk.lines].join('\n')
  })
  return parsePatch(printed.join('\n'))
}

/** Counts added and deleted lines the way `git diff --numstat` does. */
export function countLines(hunks: readonly Hunk[]): { readonly added: number; readonly deleted: number } {
  const of = (kind: DiffLine['kind']) =>
    hunks.reduce((sum, hunk) => sum + hunk.lines.filter((line) => line.kind === kind).length, 0)
  return { added: of('added'), deleted: of('removed') }
}
