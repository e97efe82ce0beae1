import type { Revisions } from '../../core/change/subject.ts'
import type { Reader } from '../../core/ports.ts'
import { compareSnapshots } from './compare.ts'
import { searchSnapshot } from './search.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'

/** What a change without a history is called; where its files stand is no part of it, so that requests are the same everywhere. */
export interface ChangeName {
  readonly repository: string
  readonly title: string
  readonly body: string
}

/** Takes the state before and the state after, each taken once; gives the port that the review reads them through. */
export function snapshotsReader(
  { repository, title, body }: ChangeName,
  snapshots: { readonly base: () => Promise<Snapshot>; readonly head: () => Promise<Snapshot> },
): Reader {
  const { base, head } = snapshots
  const stateOf = { mergeBase: base, head, config: base }
  return {
    subject: async () => {
      const { revision: mergeBase } = await base()
      const revisions: Revisions = { mergeBase, head: (await head()).revision, config: mergeBase }
      return {
        kind: 'range',
        repository,
        number: undefined,
        url: undefined,
        title,
        body,
        revisions,
        threads: [],
        moved: false,
      }
    },
    changes: async () => ({ files: await compareSnapshots(await base(), await head()), truncated: false }),
    tree: async (revision) => [...(await stateOf[revision]()).files.keys()],
    texts: (refs) =>
      Promise.all(refs.map(async (ref) => [ref, await readSnapshot(await stateOf[ref.revision](), ref.path)] as const)),
    search: async (words) => searchSnapshot(await head(), words),
    currentHead: async () => (await head()).revision,
  }
}
