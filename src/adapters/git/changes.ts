import type { ChangedFile, Changes, FileStatus } from '../../core/change/changed-file.ts'
import { specialOfModes } from '../file-modes.ts'
import { type Git, gitOutput } from './git.ts'
import { readPatches } from './patches.ts'

/** Options that give the same diff on every machine, whatever is configured there. */
const diffTree = [
  'diff-tree',
  '-r',
  '-M50%',
  '-l1000',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-relative',
  '--ignore-submodules=none',
]
const asPatch = [
  '--patch',
  '-U3',
  '--inter-hunk-context=0',
  '--diff-algorithm=myers',
  '--indent-heuristic',
  '--submodule=short',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]

/** Lists what changed between two revisions with the patch of each wanted file; every file that differs is listed, whatever can be shown of it. */
export async function readChanges(
  git: Git,
  from: string,
  to: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<Changes> {
  const listed = parseListing(await gitOutput(git, [...diffTree, '--raw', '--numstat', '-z', '--no-abbrev', from, to]))
  // A file that became a link, or a link a file, is a removal and an addition there.
  const spans = listed.entries.map((entry) => (entry.letter === 'T' ? 2 : 1))
  const wanted = listed.entries.flatMap((entry, index) => Array(spans[index] ?? 1).fill(isWanted(entry.path)))
  const patches = await readPatches(git, [...diffTree, ...asPatch, from, to], (nth) => wanted[nth] !== false)
  return { files: changedFiles(listed, spans, patches), truncated: false }
}

/** One file of `git diff --raw`. */
interface RawEntry {
  readonly oldMode: string
  readonly newMode: string
  readonly sameContent: boolean
  readonly letter: string
  readonly path: string
  readonly previousPath: string | undefined
}

interface Listing {
  readonly entries: readonly RawEntry[]
  readonly counts: readonly string[]
}

/** Takes the output of `--raw --numstat -z` and the hunks of `--patch` for the same two trees; git lists the files of both in the same order. */
function changedFiles(
  { entries, counts }: Listing,
  spans: readonly number[],
  patches: readonly (string | undefined)[],
): readonly ChangedFile[] {
  const expected = spans.reduce((sum, span) => sum + span, 0)
  if (expected !== patches.length || entries.length !== counts.length)
    throw new Error(`git listed ${entries.length} files, counted ${counts.length} and showed ${patches.length}`)
  let next = 0
  return entries.map((entry, index) => {
    const from = next
    next += spans[index] ?? 1
    return changedFile(entry, counts[index] ?? '', patches.slice(from, next))
  })
}

function changedFile(entry: RawEntry, count: string, patches: readonly (string | undefined)[]): ChangedFile {
  const special = specialOf(entry, count)
  const [added, deleted] = count.split('\t', 2).map((figure) => (figure === '-' ? 0 : Number(figure)))
  const hunks = special === undefined ? patches.filter((patch) => patch !== undefined) : []
  return {
    path: entry.path,
    previousPath: entry.previousPath,
    status: special === 'mode-only' ? 'changed' : statusOf(entry.letter),
    patch: hunks.length === 0 ? undefined : hunks.join('\n'),
    added: added ?? 0,
    deleted: deleted ?? 0,
    ...(special === undefined ? {} : { special }),
    ...(entry.sameContent ? { sameContent: true } : {}),
  }
}

function specialOf({ oldMode, newMode, sameContent, letter }: RawEntry, count: string): ChangedFile['special'] {
  const special = specialOfModes([oldMode, newMode])
  if (special !== undefined) return special
  // Git counts no lines of a binary even where only its name or its mode changed.
  if (sameContent) return letter === 'M' ? 'mode-only' : undefined
  return count.startsWith('-') ? 'binary' : undefined
}

const statuses: Readonly<Record<string, FileStatus>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
}

function statusOf(letter: string): FileStatus {
  const status = statuses[letter]
  if (status === undefined) throw new Error(`git reported a change of the unknown kind ${letter}`)
  return status
}

/** No path after the counts: the two of a rename follow as fields of their own. A path itself may end with a tab. */
const renamedCount = /^[^\t]+\t[^\t]+\t$/

/** Fields end at NUL, so that a path may hold anything else: `:modes oids letter`, path (two of a rename), and later `added TAB deleted TAB path`. */
function parseListing(listing: Buffer): Listing {
  const fields = listing.toString('utf8').split('\0')
  const entries: RawEntry[] = []
  const counts: string[] = []
  for (let at = 0; at < fields.length - 1; at += 1) {
    const field = fields[at] ?? ''
    if (!field.startsWith(':')) {
      counts.push(field)
      if (renamedCount.test(field)) at += 2
      continue
    }
    const [oldMode = '', newMode = '', oldId, newId, letters = ''] = field.slice(1).split(' ')
    const letter = letters.slice(0, 1)
    const renamed = letter === 'R' || letter === 'C'
    const [first = '', second = ''] = [fields[at + 1], fields[at + 2]]
    const names = renamed ? { path: second, previousPath: first } : { path: first, previousPath: undefined }
    // A file and a link may hold the same bytes and still differ.
    entries.push({ oldMode, newMode, sameContent: oldId === newId && letter !== 'T', letter, ...names })
    at += renamed ? 2 : 1
  }
  return { entries, counts }
}
