import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gitReader } from '../../src/adapters/git/git-reader.ts'
import { type FileChange, git } from '../support/git-repository.ts'
import { env, readerOf, scratchFolder } from './git-scratch.ts'
import { type NastyChange, nastyChanges, sideOf } from './nasty-change.ts'

const root = scratchFolder()

it('reads of a work tree what it reads of the commit that it becomes', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(nastyChanges(40), async (all) => {
      const changes = all.filter((change) => !hasSubmodule(change))
      const now = sideOf(changes, 'now')
      const { directory, reader, base } = await readerOf(root, sideOf(changes, 'old'), now)
      await git(directory, 'read-tree', base)
      await Promise.all(Object.entries(now).map(([path, change]) => put(join(directory, path), change)))
      const worktree = gitReader({ directory, base, head: 'WORKTREE', direct: true, env })
      expect(await worktree.changes()).toEqual(await reader.changes())
    }),
    { numRuns: 4, endOnFailure: true },
  )
})

/** A submodule stands in a work tree as a repository of its own. */
function hasSubmodule({ files }: NastyChange): boolean {
  return files.some(({ old, now }) => [old, now].some((side) => modeOf(side) === 'submodule'))
}

function modeOf(side: FileChange): string | undefined {
  return side !== null && typeof side === 'object' && 'mode' in side ? side.mode : undefined
}

async function put(location: string, change: FileChange): Promise<void> {
  if (change === null) return
  await mkdir(dirname(location), { recursive: true })
  if (typeof change === 'string' || Buffer.isBuffer(change)) return writeFile(location, change)
  if (change.mode === 'symlink') return symlink(change.content, location)
  await writeFile(location, change.content)
  await chmod(location, 0o755)
}
