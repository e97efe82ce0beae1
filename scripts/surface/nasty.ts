import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gitReader } from '../../src/adapters/git/git-reader.ts'
import { gitHubReader } from '../../src/adapters/github/reader.ts'
import type { DiffFile } from '../../src/core/change/diff.ts'
import { diffTexts } from '../../src/core/change/diff-texts.ts'
import { textOr, textsOf } from '../../src/core/change/text.ts'
import type { Reader } from '../../src/core/ports.ts'
import { newRef, oldRef } from '../../src/read-change.ts'
import { diffsOf } from '../../test/adapters/diffs-of.ts'
import { connected } from '../../test/adapters/github/wire.ts'
import { applyHunks } from '../../test/core/change/apply-hunks.ts'
import { git, isolatedGitEnvironment } from '../../test/support/git-repository.ts'
import { startGitHub } from '../../test/support/github/server.ts'
import { borrow, findClone } from '../defects/clones.ts'
import { type Ends, endsOf } from './nasty-ends.ts'
import { type Peak, peakLimit, surfacePeak } from './peak.ts'
import type { Table } from './table.ts'

type Counts = readonly [added: number, deleted: number]

/** What one commit came to: `ours` by our reader of clones, `numstat` by git, `wrong` everything that disagrees, in words. */
export interface NastyRow {
  readonly repository: string
  readonly sha: string
  readonly what: string
  readonly files: number
  readonly ours: Counts
  readonly numstat: Counts
  /** Files whose hunks made the new text of the old one: those of git's patches, and those of our own diff. */
  readonly applied: Counts
  /** Files that came through GitHub's API, and how many of them without a patch that could be used. */
  readonly listed: Counts
  readonly milliseconds: number
  /** What the built command needs in memory; measured where a change is larger than GitHub lists. */
  readonly peak: Peak | undefined
  readonly notes: readonly string[]
  readonly wrong: readonly string[]
}

/** All rows of a table with the text to print; good where nothing is wrong and something was measured. */
export interface NastyMeasured {
  readonly rows: readonly NastyRow[]
  readonly text: string
  readonly isGood: boolean
}

/** Reads every commit of a table as a clone and as a pull request of GitHub's, and compares what is counted with `git diff --numstat`, file by file; hunks must make the new texts of the old ones. The clones are borrowed, never written to. */
export async function measureNasty(folder: string, table: Table): Promise<NastyMeasured> {
  const temporary = await mkdtemp(join(tmpdir(), 'nasty-'))
  const rows: NastyRow[] = []
  const missing: string[] = []
  try {
    for (const { repo = '', sha = '', what = '' } of table.rows) {
      const clone = await findClone(folder, repo)
      const dir = clone && (await borrow(clone, join(temporary, `${rows.length + missing.length}.git`)))
      const ends = dir && (await endsOf(dir, sha))
      if (dir && ends) rows.push({ repository: repo, sha, what, ...(await measureCommit(dir, ends)) })
      else missing.push(`${repo} ${sha.slice(0, 7)}: not cloned`)
    }
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
  const isGood = rows.length > 0 && rows.every(({ wrong }) => wrong.length === 0)
  return { rows, text: [...rows.map(printRow), ...missing].join('\n'), isGood }
}

async function measureCommit(dir: string, ends: Ends) {
  const { base, head, leftOut } = ends
  const started = performance.now()
  const reader = gitReader({ directory: dir, base, head, direct: true, env: isolatedGitEnvironment() })
  const diffs = await diffsOf(reader, (await reader.changes()).files)
  const milliseconds = performance.now() - started
  const counts = await numstat(dir, base, head)
  const applied = await applyAll(reader, diffs)
  const pull = await readPull(dir, base, head, counts)
  const peak = diffs.length > maxListedFiles ? await surfacePeak(dir, ends) : undefined
  return {
    files: diffs.length,
    ours: sum(diffs.map(({ added, deleted }) => [added, deleted])),
    numstat: sum([...counts.values()]),
    applied: applied.counts,
    listed: pull.counts,
    milliseconds,
    peak,
    notes: [
      ...(leftOut === 0 ? [] : [`${leftOut} left out: the clone lacks their content`]),
      ...(applied.givenUp === 0 ? [] : [`own diff gave up on ${applied.givenUp}`]),
    ],
    wrong: [...miscounted(diffs, counts, counts.size), ...applied.wrong, ...pull.wrong, ...tooMuch(peak)],
  }
}

/** Added and deleted lines by path; of a binary git counts none. */
async function numstat(dir: string, base: string, head: string): Promise<ReadonlyMap<string, Counts>> {
  const output = await git(dir, 'diff', '--numstat', '-z', base, head)
  const records = output.matchAll(/(\d+|-)\t(\d+|-)\t(?:\0[^\0]*\0([^\0]*)|([^\0]+))\0/g)
  return new Map(
    [...records].map(([, added, deleted, moved, path]) => [
      moved ?? path ?? '',
      [Number(added) || 0, Number(deleted) || 0],
    ]),
  )
}

function miscounted(
  diffs: readonly DiffFile[],
  counts: ReadonlyMap<string, Counts>,
  expected: number,
): readonly string[] {
  const wrong = diffs.flatMap(({ path, added, deleted, commentable }) => {
    const known = counts.get(path)
    if (known === undefined) return [`${path} is not listed by git`]
    return agrees({ added, deleted, commentable }, known)
      ? []
      : [`${path}: +${added} -${deleted}, by git +${known[0]} -${known[1]}`]
  })
  return diffs.length === expected ? wrong : [...wrong, `${diffs.length} files instead of ${expected}`]
}

/** A diff of our own need not be as long as git's, which is not the shortest; what it adds in all is the same. */
function agrees({ added, deleted, commentable }: Pick<DiffFile, 'added' | 'deleted' | 'commentable'>, git: Counts) {
  if (commentable === 'file') return added - deleted === git[0] - git[1]
  return added === git[0] && deleted === git[1]
}

/** Applies the hunks of the reader, and those of a diff of the two texts, to every old text that can be read. */
async function applyAll(reader: Reader, diffs: readonly DiffFile[]) {
  const read = diffs.filter(({ unread }) => unread === undefined)
  const texts = textsOf(await reader.texts(read.flatMap((file) => [oldRef(file), newRef(file)])))
  const wrong: string[] = []
  let [byPatch, byTexts, givenUp] = [0, 0, 0]
  for (const file of read) {
    const old = file.status === 'added' ? '' : textOr(texts.get(oldRef(file)))
    const now = file.status === 'removed' ? '' : textOr(texts.get(newRef(file)))
    // A link's own text is never read.
    if (old === undefined || now === undefined) continue
    const own = diffTexts(old, now)
    if (applyHunks(old, file.hunks) === now) byPatch += 1
    else wrong.push(`${file.path}: its hunks do not make the new text`)
    if (own === undefined) givenUp += 1
    else if (applyHunks(old, own) === now) byTexts += 1
    else wrong.push(`${file.path}: our own diff does not make the new text`)
  }
  const counts: Counts = [byPatch, byTexts]
  return { counts, givenUp, wrong }
}

/** GitHub lists no more files of one pull request. */
const maxListedFiles = 3_000

/** The same commit as a pull request: counts of files with a patch are git's own, those of our own diff need not be as small. */
async function readPull(dir: string, base: string, head: string, counts: ReadonlyMap<string, Counts>) {
  const ends = { base: { ref: 'main', sha: base }, head: { ref: 'change', sha: head } }
  const pull = { number: 7, title: 'Change', body: null, ...ends }
  const github = await startGitHub({ repository: 'acme/shop', git: dir, pull })
  const options = { number: 7, pinnedHead: head, baseSha: base, note: () => undefined }
  try {
    const reader = gitHubReader(connected(github), options)
    const { files, truncated } = await reader.changes()
    const diffs = await diffsOf(reader, files)
    const patched = diffs.filter(({ commentable, unread }) => commentable === 'lines' || unread === undefined)
    const expected = Math.min(counts.size, maxListedFiles)
    const wrong = [
      ...miscounted(patched, counts, patched.length),
      ...(diffs.length === expected ? [] : [`${diffs.length} files listed instead of ${expected}`]),
      ...(truncated === counts.size > maxListedFiles ? [] : [`truncated: ${truncated}`]),
      ...github.problems,
    ]
    const listed: Counts = [diffs.length, diffs.filter(({ commentable }) => commentable === 'file').length]
    return { counts: listed, wrong: wrong.map((one) => `on GitHub: ${one}`) }
  } finally {
    await github.close()
  }
}

function tooMuch(peak: Peak | undefined): readonly string[] {
  if (peak === undefined || peak.median <= peakLimit) return []
  return [`needs ${peak.median.toFixed(0)} MB, more than ${peakLimit}`]
}

function sum(all: readonly Counts[]): Counts {
  return all.reduce<Counts>(([added, deleted], [more, less]) => [added + more, deleted + less], [0, 0])
}

function printRow(row: NastyRow): string {
  const verdict = row.wrong.length === 0 ? 'agree' : 'DISAGREE'
  const head = `${verdict.padEnd(8)}  ${row.repository} ${row.sha.slice(0, 7)}  ${row.what}`
  const [ours, numstat] = [row.ours, row.numstat].map(([added, deleted]) => `+${added} -${deleted}`)
  const parts = [
    `${row.files} files`,
    `ours ${ours}, numstat ${numstat}`,
    `applied ${row.applied[0]} by patch, ${row.applied[1]} by own diff`,
    `GitHub ${row.listed[0]}, ${row.listed[1]} without lines`,
    `${row.milliseconds.toFixed(0)} ms`,
    ...(row.peak ? [`peak of surface ${row.peak.median.toFixed(0)} MB, at most ${row.peak.highest.toFixed(0)}`] : []),
    ...row.notes,
  ]
  return [head, `          ${parts.join(' · ')}`, ...row.wrong.map((one) => `          ${one}`)].join('\n')
}
