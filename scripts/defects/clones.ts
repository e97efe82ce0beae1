import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { isolatedGitEnvironment } from '../../test/support/git-repository.ts'
import type { Defect } from './table.ts'

/** Finds the clone of `owner/name` under a folder: `owner+name/repo`, `owner+name` or `name`; undefined where there is none. */
export async function findClone(folder: string, repository: string): Promise<string | undefined> {
  const [owner = '', name = ''] = repository.split('/')
  const both = `${owner}+${name}`
  const bases = [join(folder, both, 'repo'), join(folder, both), join(folder, name)]
  for (const path of bases.flatMap((base) => [base, join(base, '.git')])) if (await isGitDirectory(path)) return path
  return undefined
}

async function isGitDirectory(path: string): Promise<boolean> {
  const parts = ['HEAD', 'objects', 'refs'].map((part) => access(join(path, part)))
  return (await Promise.allSettled(parts)).every((one) => one.status === 'fulfilled')
}

/** Makes a bare clone that borrows the objects of `clone`: what is written into it never reaches the original. */
export async function borrow(clone: string, into: string): Promise<string> {
  await git('.', 'clone', '--quiet', '--bare', '--shared', '--no-tags', clone, into)
  return into
}

/** Writes the head of the pull request that introduces a defect: the tree before the fix on top of the fix. Gives its sha, the same every time; undefined where the clone lacks one of the two commits. */
export async function commitHead(dir: string, { fixSha, parentSha, category }: Defect): Promise<string | undefined> {
  const known = await Promise.allSettled([fixSha, parentSha].map((sha) => git(dir, 'cat-file', '-e', `${sha}^{tree}`)))
  if (known.some((one) => one.status === 'rejected')) return undefined
  return (await git(dir, 'commit-tree', `${parentSha}^{tree}`, '-p', fixSha, '-m', `Introduce: ${category}`)).trim()
}

/** The lines of a file at a revision. */
export async function linesOf(dir: string, revision: string, path: string): Promise<readonly string[]> {
  return (await git(dir, 'cat-file', 'blob', `${revision}:${path}`)).split('\n')
}

const identity = { name: 'Bench', email: 'bench@example.com', date: '2026-01-02T00:00:00Z' }

async function git(dir: string, ...args: readonly string[]): Promise<string> {
  const env = {
    ...isolatedGitEnvironment(),
    GIT_AUTHOR_NAME: identity.name,
    GIT_AUTHOR_EMAIL: identity.email,
    GIT_AUTHOR_DATE: identity.date,
    GIT_COMMITTER_NAME: identity.name,
    GIT_COMMITTER_EMAIL: identity.email,
    GIT_COMMITTER_DATE: identity.date,
  }
  const all = ['-C', dir, '-c', 'safe.directory=*', ...args]
  return (await promisify(execFile)('git', all, { env, maxBuffer: 2 ** 28 })).stdout
}
