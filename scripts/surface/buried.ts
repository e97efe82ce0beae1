import { git } from '../../test/support/git-repository.ts'
import type { Defect } from '../defects/table.ts'

/** Commits back from the defect at which an older tree is tried as the head. */
const steps = [10, 20, 40, 80, 160, 320, 640, 1_280, 2_560]

/**
 * Makes pull requests in which a defect lies among many other changes: the tree of an older commit as head, the defect's file as it was
 * with the defect. Gives commits on top of the fix, the nearest first; none where the history is too short.
 */
export async function* buriedHeads(dir: string, { fixSha, parentSha, path }: Defect): AsyncGenerator<string> {
  const blob = (await git(dir, 'rev-parse', `${parentSha}:${path}`)).trim()
  const mode = (await git(dir, 'ls-tree', parentSha, '--', `:(literal)${path}`)).split(' ')[0] ?? '100644'
  for (const step of steps) {
    const older = (await git(dir, 'rev-list', '--first-parent', `--skip=${step}`, '-n', '1', parentSha)).trim()
    if (older === '') return
    yield await commitWith(dir, older, { mode, blob, path }, fixSha)
  }
}

interface Kept {
  readonly mode: string
  readonly blob: string
  readonly path: string
}

/** The tree of a commit with one file put in its place, on top of `parent`; the bare clone's index is used and left behind. */
async function commitWith(dir: string, older: string, { mode, blob, path }: Kept, parent: string): Promise<string> {
  await git(dir, 'read-tree', older)
  await git(dir, 'update-index', '--add', '--cacheinfo', mode, blob, path)
  const tree = (await git(dir, 'write-tree')).trim()
  return (await git(dir, 'commit-tree', tree, '-p', parent, '-m', 'Bury a defect among other changes')).trim()
}
