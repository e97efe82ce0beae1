import { rmSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { type Git, gitLine, gitOutput, runGit } from './git.ts'

/** The work tree as a tree object, and a git that can read it. */
export interface WorktreeSnapshot {
  readonly git: Git
  readonly tree: string
}

/**
 * Records the work tree, with its untracked files that are not ignored, as a tree object: one pinned state, in which
 * links are links and renames are found. The repository is only read: index and new objects are written to a
 * temporary folder that goes when the program ends.
 */
export async function snapshotWorktree(git: Git): Promise<WorktreeSnapshot> {
  const top = await gitLine(git, ['rev-parse', '--show-toplevel'])
  if (top === undefined || top === '')
    throw new UserError(['--head WORKTREE: this is a bare repository, it has no work tree'])
  const scratch = await mkdtemp(join(tmpdir(), 'integration-engineer-'))
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))
  const objects = join(scratch, 'objects')
  await mkdir(join(objects, 'info'), { recursive: true })
  await writeFile(join(objects, 'info', 'alternates'), `${await pathIn(git, 'objects')}\n`)
  // The copied index spares reading every file again; a repository without one begins with none.
  await copyFile(await pathIn(git, 'index'), join(scratch, 'index')).catch(ifPresent)
  const env = { ...git.env, GIT_OBJECT_DIRECTORY: objects, GIT_INDEX_FILE: join(scratch, 'index') }
  const added = await runGit({ directory: top, env }, ['-c', 'advice.addEmbeddedRepo=false', 'add', '--all'])
  if (added.kind === 'failed') throw new UserError([`--head WORKTREE: git cannot read the work tree (${added.stderr})`])
  const tree = (await gitOutput({ directory: top, env }, ['write-tree'])).toString('utf8').trim()
  return { git: { directory: git.directory, env: { ...git.env, GIT_OBJECT_DIRECTORY: objects } }, tree }
}

function ifPresent(error: Error & { readonly code?: unknown }): void {
  if (error.code !== 'ENOENT') throw error
}

async function pathIn(git: Git, name: string): Promise<string> {
  return resolve(git.directory, (await gitLine(git, ['rev-parse', '--git-path', name])) ?? name)
}
