import type { Revisions } from '../../core/change/subject.ts'
import type { Ref, Revision } from '../../core/change/text.ts'
import type { Progress } from '../../core/ports.ts'
import { submodule } from '../file-modes.ts'
import { attempt, type Client } from './client.ts'

/** A file of a tree: git's mode of it, the id of its content, of a submodule its commit, and its bytes. */
export interface TreeEntry {
  readonly mode: string
  readonly id: string
  readonly size: number
}

/** Files of a tree by path, links and submodules among them. */
export type Tree = ReadonlyMap<string, TreeEntry>

/** Gives the tree of a revision, or undefined where GitHub cut the listing or could not give it. */
export type Trees = (revision: Revision) => Promise<Tree | undefined>

/** Trees that are read when somebody asks, and those that were. */
export interface ListedTrees {
  readonly trees: Trees
  /** Says whether a tree that was read has no such path; asks for none. */
  readonly isAbsent: (ref: Ref) => boolean
}

/** Reads trees of the pinned revisions, each once as long as it can be read; one that cannot be read is noted. */
export function treesOf(client: Client, revisions: () => Promise<Revisions>, note: Progress): ListedTrees {
  const known = new Map<Revision, Promise<Tree | undefined>>()
  const listed = new Map<Revision, Tree>()
  return {
    isAbsent: ({ revision, path }) => listed.get(revision)?.has(path) === false,
    trees: async (revision) => {
      const reading = known.get(revision) ?? revisions().then((shas) => readTree(client, shas[revision], note))
      known.set(revision, reading)
      const tree = await reading
      if (tree === undefined) known.delete(revision)
      else listed.set(revision, tree)
      return tree
    },
  }
}

/** All paths of a tree, submodules left out. */
export function pathsOf(tree: Tree): readonly string[] {
  return [...tree].flatMap(([path, { mode }]) => (mode === submodule ? [] : [path]))
}

async function readTree(client: Client, sha: string, note: Progress): Promise<Tree | undefined> {
  const got = await attempt(() => client.rest.git.getTree({ ...client.at, tree_sha: sha, recursive: '1' }))
  if (got.kind === 'failed') {
    note(`the file list of ${sha} could not be read: ${got.failure.detail}`)
    return undefined
  }
  if (got.value.truncated) return undefined
  const files = got.value.tree.filter((entry) => entry.type !== 'tree')
  return new Map(files.map(({ path, mode, sha: id, size = 0 }) => [path, { mode, id, size }]))
}
