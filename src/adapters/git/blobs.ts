import type { Ref, Text } from '../../core/change/text.ts'
import { maxTextBytes, textOfBytes } from '../bytes.ts'
import { isFileMode, submodule, symlink } from '../file-modes.ts'
import { type Git, gitOutput } from './git.ts'

/** One file of a tree; `id` is undefined where two paths are the same once decoded, and neither may be taken for the other. */
export interface TreeEntry {
  readonly mode: string
  readonly id: string | undefined
}

/** Files of a tree by path. */
export type Tree = ReadonlyMap<string, TreeEntry>

/** Most bytes of content that are asked of git at once. */
const maxBatchBytes = 128 * 1024 * 1024

/** Lists all files of a revision, links and submodules among them. */
export async function readTree(git: Git, revision: string): Promise<Tree> {
  const listing = await gitOutput(git, ['ls-tree', '-r', '-z', '--full-tree', revision])
  const tree = new Map<string, TreeEntry>()
  for (const record of listing.toString('utf8').split('\0')) {
    const tab = record.indexOf('\t')
    const [mode, , id] = record.slice(0, tab).split(' ')
    const path = record.slice(tab + 1)
    if (tab > 0 && mode !== undefined) tree.set(path, { mode, id: tree.has(path) ? undefined : id })
  }
  return tree
}

/** Takes references with their entries in the trees and gives a text or a reason for each; every object is read once, by its id. */
export async function readTexts(
  git: Git,
  wanted: readonly (readonly [Ref, TreeEntry | undefined])[],
): Promise<readonly (readonly [Ref, Text])[]> {
  const ids = wanted.flatMap(([, entry]) => (entry !== undefined && isFile(entry) ? [entry.id] : []))
  const contents = await readBlobs(git, [...new Set(ids)])
  return wanted.map(([ref, entry]) => [ref, textOf(entry, contents)])
}

function isFile(entry: TreeEntry): entry is TreeEntry & { readonly id: string } {
  return entry.id !== undefined && isFileMode(entry.mode)
}

function textOf(entry: TreeEntry | undefined, contents: ReadonlyMap<string, Text>): Text {
  if (entry === undefined) return { kind: 'absent' }
  if (isFile(entry)) return contents.get(entry.id) ?? { kind: 'unreadable', detail: 'its content is not in this clone' }
  if (entry.mode === symlink) return { kind: 'unreadable', detail: 'a symbolic link, which is not followed' }
  if (entry.mode === submodule) return { kind: 'unreadable', detail: 'a submodule' }
  return { kind: 'unreadable', detail: 'its name is not valid UTF-8, and another file has the same name once decoded' }
}

async function readBlobs(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, Text>> {
  const contents = new Map<string, Text>()
  const sizes = ids.length === 0 ? [] : await readSizes(git, ids)
  for (const { id, bytes } of sizes) if (bytes > maxTextBytes) contents.set(id, { kind: 'too-large', bytes })
  for (const batch of batches(sizes.filter(({ bytes }) => bytes <= maxTextBytes)))
    for (const [id, bytes] of parseBatch(await gitOutput(git, ['cat-file', '--batch'], `${batch.join('\n')}\n`)))
      contents.set(id, textOfBytes(bytes))
  return contents
}

interface BlobSize {
  readonly id: string
  readonly bytes: number
}

async function readSizes(git: Git, ids: readonly string[]): Promise<readonly BlobSize[]> {
  const output = await gitOutput(git, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], `${ids.join('\n')}\n`)
  return output
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      const match = /^([0-9a-f]+) (\d+)$/.exec(line)
      return match?.[1] === undefined ? [] : [{ id: match[1], bytes: Number(match[2]) }]
    })
}

function batches(sizes: readonly BlobSize[]): readonly (readonly string[])[] {
  const made: string[][] = []
  let room = 0
  for (const { id, bytes } of sizes) {
    const batch = made.at(-1)
    if (batch !== undefined && bytes <= room) batch.push(id)
    else {
      made.push([id])
      room = maxBatchBytes
    }
    room -= bytes
  }
  return made
}

/** `<id> blob <size>` and a newline, so many bytes, and a newline again. */
function* parseBatch(output: Buffer): Generator<readonly [id: string, content: Buffer]> {
  let at = 0
  while (at < output.length) {
    const lineEnd = output.indexOf(0x0a, at)
    const match = /^([0-9a-f]+) blob (\d+)$/.exec(output.toString('utf8', at, lineEnd))
    if (match?.[1] === undefined) throw new Error(`git cat-file answered "${output.toString('utf8', at, lineEnd)}"`)
    const end = lineEnd + 1 + Number(match[2])
    yield [match[1], output.subarray(lineEnd + 1, end)]
    at = end + 1
  }
}
