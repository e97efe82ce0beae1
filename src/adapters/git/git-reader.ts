import type { Ref, Revision, Text } from '../../core/change/text.ts'
import type { Reader } from '../../core/ports.ts'
import { submodule } from '../file-modes.ts'
import { once } from '../once.ts'
import { readTexts, readTree, type Tree } from './blobs.ts'
import { readChanges } from './changes.ts'
import { describeRange } from './history.ts'
import { type GitRange, type PinnedRange, pinRange } from './range.ts'
import { searchTree } from './search.ts'

/** Reads a range of a local clone: its names are resolved at the first question, and every answer is of those objects. Never writes to the repository; a wrong name or no repository rejects with a `UserError`. */
export function gitReader(range: GitRange): Reader {
  const open = once(() => openRange(range))
  return {
    subject: async () => {
      const { pinned } = await open()
      const { title, body } = await describeRange(pinned)
      const { repository, revisions } = pinned
      return {
        kind: 'range',
        repository,
        number: undefined,
        url: undefined,
        title: range.title ?? title,
        body,
        revisions,
        threads: [],
        moved: false,
      }
    },
    changes: async (isWanted) => {
      const { bare, revisions } = (await open()).pinned
      return readChanges(bare, revisions.mergeBase, revisions.head, isWanted)
    },
    tree: async (revision) => {
      const tree = await (await open()).tree(revision)
      return [...tree].flatMap(([path, { mode }]) => (mode === submodule ? [] : [path]))
    },
    texts: async (refs) => textsOf(await open(), refs),
    search: async (words) => {
      const { bare, revisions } = (await open()).pinned
      return searchTree(bare, revisions.head, words)
    },
    currentHead: async () => (await open()).pinned.revisions.head,
  }
}

interface OpenRange {
  readonly pinned: PinnedRange
  readonly tree: (revision: Revision) => Promise<Tree>
}

async function openRange(range: GitRange): Promise<OpenRange> {
  const pinned = await pinRange(range)
  const trees = {
    mergeBase: once(() => readTree(pinned.git, pinned.revisions.mergeBase)),
    head: once(() => readTree(pinned.git, pinned.revisions.head)),
    config: once(() => readTree(pinned.git, pinned.revisions.config)),
  } satisfies Record<Revision, () => Promise<Tree>>
  return { pinned, tree: (revision) => trees[revision]() }
}

async function textsOf({ pinned, tree }: OpenRange, refs: readonly Ref[]): Promise<readonly (readonly [Ref, Text])[]> {
  const wanted = refs.map(async (ref) => [ref, (await tree(ref.revision)).get(ref.path)] as const)
  return readTexts(pinned.git, await Promise.all(wanted))
}
