import type { Reader } from '../../core/ports.ts'
import { UserError } from '../../core/user-error.ts'
import { snapshotText } from './snapshot.ts'
import { snapshotsReader } from './snapshots-reader.ts'

/** The two texts of one path; one that is undefined means that the file is added or removed. */
export interface FileChange {
  readonly path: string
  readonly base: string | undefined
  readonly head: string | undefined
}

/** Reads two texts as the states of one path of an otherwise empty repository; no text at all, or a path that leaves the repository, is a `UserError`. */
export function filesReader({ path, base, head }: FileChange): Reader {
  const inside = path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  const problems = [
    ...(base === undefined && head === undefined ? ['name a file with --base-file, --head-file or both'] : []),
    ...(inside ? [] : [`--path ${path}: must be a path below the repository, such as src/api.ts`]),
  ]
  if (problems.length > 0) throw new UserError(problems)
  const states = { base: snapshotText(path, base), head: snapshotText(path, head) }
  const change = { repository: 'files', title: path, body: '' }
  return snapshotsReader(change, { base: async () => states.base, head: async () => states.head })
}
