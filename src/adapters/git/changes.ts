import type { ChangedFile, Changes, FileStatus } from '../../core/change/changed-file.ts'
import { submodule, symlink } from './blobs.ts'
import { type Git, gitOutput } from './git.ts'

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

/** Lists what changed between two revisions with the patch of each file; every file that differs is listed, whatever can be shown of it. */
export async function readChanges(git: Git, from: string, to: string): Promise<Changes> {
  const [listing, patches] = await Promise.all([
    gitOutput(git, [...diffTree, '--raw', '--numstat', '-z', '--no-abbrev', from, to]),
    gitOutput(git, [...diffTree, ...asPatch, from, to]),
  ])
  return { files: changedFiles(listing, patches), truncated: false }
}

/** One file of `git diff --raw`. */
interface RawEntry {
  readonly modes: readonly string[]
  readonly sameContent: boolean
  readonly letter: string
  readonly path: string
  readonly previousPath: string | undefined
}

/** Takes the output of `--raw --numstat -z` and of `--patch` for the same two trees; git lists the files of both in the same order. */
function changedFiles(listing: Buffer, patches: Buffer): readonly ChangedFile[] {
  const { entries, counts } = parseListing(listing)
  const sections = splitPatches(patches)
  // A file that became a link, or a link a file, is a removal and an addition there.
  const spans = entries.map((entry) => (entry.letter === 'T' ? 2 : 1))
  const expected = spans.reduce((sum, span) => sum + span, 0)
  if (expected !== sections.length || entries.length !== counts.length)
    throw new Error(`git listed ${entries.length} files, counted ${counts.length} and showed ${sections.length}`)
  let next = 0
  return entries.map((entry, index) => {
    const section = sections[next]
    next += spans[index] ?? 1
    return changedFile(entry, counts[index] ?? '', section)
  })
}

function changedFile(entry: RawEntry, count: string, section: Buffer | undefined): ChangedFile {
  const special = specialOf(entry, count)
  const [added, deleted] = count.split('\t', 2).map((figure) => (figure === '-' ? 0 : Number(figure)))
  return {
    path: entry.path,
    previousPath: entry.previousPath,
    status: special === 'mode-only' ? 'changed' : statusOf(entry.letter),
    patch: special === undefined && section !== undefined ? hunksIn(section) : undefined,
    added: added ?? 0,
    deleted: deleted ?? 0,
    ...(special === undefined ? {} : { special }),
  }
}

function specialOf(entry: RawEntry, count: string): ChangedFile['special'] {
  if (entry.modes.includes(submodule)) return 'submodule'
  if (entry.modes.includes(symlink)) return 'symlink'
  if (count.startsWith('-')) return 'binary'
  return entry.letter === 'M' && entry.sameContent ? 'mode-only' : undefined
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

/** Fields end at NUL, so that a path may hold anything else: `:modes oids letter`, path (two of a rename), and later `added TAB deleted TAB path`. */
function parseListing(listing: Buffer): { readonly entries: readonly RawEntry[]; readonly counts: readonly string[] } {
  const fields = listing.toString('utf8').split('\0')
  const entries: RawEntry[] = []
  const counts: string[] = []
  for (let at = 0; at < fields.length - 1; at += 1) {
    const field = fields[at] ?? ''
    if (!field.startsWith(':')) {
      counts.push(field)
      // The two paths of a rename follow as fields of their own.
      if (field.endsWith('\t')) at += 2
      continue
    }
    const [oldMode = '', newMode = '', oldId, newId, letters = ''] = field.slice(1).split(' ')
    const letter = letters.slice(0, 1)
    const renamed = letter === 'R' || letter === 'C'
    const [first = '', second = ''] = [fields[at + 1], fields[at + 2]]
    const names = renamed ? { path: second, previousPath: first } : { path: first, previousPath: undefined }
    entries.push({ modes: [oldMode, newMode], sameContent: oldId === newId, letter, ...names })
    at += renamed ? 2 : 1
  }
  return { entries, counts }
}

const sectionMark = Buffer.from('diff --git ')
const sectionBreak = Buffer.from('\ndiff --git ')

/** Content lines begin with a sign, so at the start of a line these words can only begin a file. */
function splitPatches(patches: Buffer): readonly Buffer[] {
  if (patches.length === 0) return []
  if (!patches.subarray(0, sectionMark.length).equals(sectionMark))
    throw new Error('git began its patches with no file')
  const sections: Buffer[] = []
  let from = 0
  while (from < patches.length) {
    const found = patches.indexOf(sectionBreak, from)
    const end = found === -1 ? patches.length : found + 1
    sections.push(patches.subarray(from, end))
    from = end
  }
  return sections
}

const hunkBreak = Buffer.from('\n@@ ')

/** Everything from the first hunk on, without the last newline; undefined where only a name or a mode changed. Broken UTF-8 becomes U+FFFD and never swallows a newline. */
function hunksIn(section: Buffer): string | undefined {
  const found = section.indexOf(hunkBreak)
  if (found === -1) return undefined
  const end = section.at(-1) === 0x0a ? section.length - 1 : section.length
  return section.toString('utf8', found + 1, end)
}
