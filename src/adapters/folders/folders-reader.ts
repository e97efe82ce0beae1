import type { Reader } from '../../core/ports.ts'
import { once } from '../once.ts'
import { snapshotFolder } from './snapshot.ts'
import { type ChangeName, snapshotsReader } from './snapshots-reader.ts'

/** Reads two folders, the state before and the state after, as a change; a folder that is not there rejects with a `UserError`. */
export function foldersReader(change: ChangeName & { readonly base: string; readonly head: string }): Reader {
  const base = once(() => snapshotFolder(change.base))
  const head = once(() => snapshotFolder(change.head))
  return snapshotsReader(change, { base, head })
}
