import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gitReader } from '../../src/adapters/git/git-reader.ts'
import type { DiffFile } from '../../src/core/change/diff.ts'
import { diffFile } from '../../src/core/change/diff-file.ts'
import { type Ref, textOr, textsOf } from '../../src/core/change/text.ts'
import { type ClassifyOptions, classify } from '../../src/core/surface/classify.ts'
import { refine, wantsText } from '../../src/core/surface/refine.ts'
import type { SurfaceFile } from '../../src/core/surface/surface.ts'
import { git, isolatedGitEnvironment } from '../../test/support/git-repository.ts'
import { borrow, findClone } from '../defects/clones.ts'

/** The change of one commit against its first parent, as it is listed and as it is sorted. */
export interface SortedChange {
  readonly files: readonly DiffFile[]
  readonly sorted: readonly SurfaceFile[]
}

/** What a run is told where nobody says anything. */
export const defaults: ClassifyOptions = { include: [], exclude: [], lenses: ['api', 'queue', 'db'] }

/** Reads commits of cloned repositories; each clone is borrowed once, each commit sorted once. */
export interface Commits {
  /** Undefined where the repository is not cloned, or the clone lacks the commit. */
  readonly sorted: (repository: string, sha: string) => Promise<SortedChange | undefined>
  readonly close: () => Promise<void>
}

/** Opens a folder of clones; `close` removes what was borrowed. Never writes to the clones. */
export async function openCommits(folder: string): Promise<Commits> {
  const temporary = await mkdtemp(join(tmpdir(), 'surface-'))
  const clones = new Map<string, Promise<string | undefined>>()
  const changes = new Map<string, Promise<SortedChange | undefined>>()
  const clone = (repository: string) => {
    const known = clones.get(repository)
    if (known !== undefined) return known
    const into = join(temporary, `${clones.size}.git`)
    const made = findClone(folder, repository).then((found) => (found === undefined ? undefined : borrow(found, into)))
    clones.set(repository, made)
    return made
  }
  const sorted = async (repository: string, sha: string) => {
    const dir = await clone(repository)
    return dir === undefined ? undefined : sortCommit(dir, sha)
  }
  return {
    sorted: (repository, sha) => {
      const key = `${repository} ${sha}`
      const change = changes.get(key) ?? sorted(repository, sha)
      changes.set(key, change)
      return change
    },
    close: () => rm(temporary, { recursive: true, force: true }),
  }
}

async function sortCommit(directory: string, sha: string): Promise<SortedChange | undefined> {
  const base = await parentOf(directory, sha)
  if (base === undefined) return undefined
  const reader = gitReader({ directory, base, head: sha, direct: true, env: isolatedGitEnvironment() })
  const files = (await reader.changes()).files.map((file) => diffFile(file))
  const first = classify(files, defaults)
  const wanted = first.filter(wantsText).map(({ file }) => headRef(file.path))
  const texts = textsOf(await reader.texts(wanted))
  const textOf = (path: string) => textOr(texts.get(headRef(path)))
  return { files, sorted: refine(first, textOf, defaults) }
}

function headRef(path: string): Ref {
  return { revision: 'head', path }
}

/** The first parent; an empty commit, written into the borrowed clone, stands before a root. */
async function parentOf(directory: string, sha: string): Promise<string | undefined> {
  const parents = await git(directory, 'rev-list', '--parents', '-n', '1', sha).catch(() => undefined)
  if (parents === undefined) return undefined
  const parent = parents.trim().split(' ')[1]
  if (parent !== undefined) return parent
  const tree = (await git(directory, 'hash-object', '-t', 'tree', '-w', '/dev/null')).trim()
  return (await git(directory, 'commit-tree', tree, '-m', 'Before the first')).trim()
}
