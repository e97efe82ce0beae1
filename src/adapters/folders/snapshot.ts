import { createHash } from 'node:crypto'
import { readdir, readFile, readlink, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Text } from '../../core/change/text.ts'
import { UserError } from '../../core/user-error.ts'
import { textOfBytes } from '../bytes.ts'

/** One file as it was when the snapshot was taken: `hash` is SHA-256 over its bytes, or over a link's target, and what `read` gives always agrees with it. */
interface SnapshotFile {
  readonly kind: 'file' | 'symlink'
  readonly hash: string
  readonly read: () => Promise<Text>
}

/** A state of some files, by path and in the order of the paths; `revision` names the content alone, wherever it stands: 40 hexadecimal digits. */
export interface Snapshot {
  readonly revision: string
  readonly files: ReadonlyMap<string, SnapshotFile>
}

type Entry = readonly [path: string, file: SnapshotFile]

const skippedFolders = new Set(['.git', 'node_modules'])

/** Takes every file below a folder; links are listed and never followed, `.git` and `node_modules` are left out. A folder that is not there is a `UserError`. */
export async function snapshotFolder(folder: string): Promise<Snapshot> {
  const found = await stat(folder).catch(() => undefined)
  if (!found?.isDirectory()) throw new UserError([`${folder}: there is no such folder`])
  return snapshotOf(await filesBelow(folder, ''))
}

/** Takes a text as the only file of its tree; undefined is the tree without it. */
export function snapshotText(path: string, text: string | undefined): Snapshot {
  if (text === undefined) return snapshotOf([])
  const bytes = Buffer.from(text, 'utf8')
  return snapshotOf([[path, { kind: 'file', hash: sha256(bytes), read: async () => textOfBytes(bytes) }]])
}

/** Reads one path of a snapshot. */
export async function readSnapshot(snapshot: Snapshot, path: string): Promise<Text> {
  return (await snapshot.files.get(path)?.read()) ?? { kind: 'absent' }
}

async function filesBelow(folder: string, prefix: string): Promise<readonly Entry[]> {
  const found: Entry[] = []
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const location = join(folder, entry.name)
    const path = `${prefix}${entry.name}`
    if (entry.isSymbolicLink()) found.push([path, await linkAt(location)])
    else if (entry.isFile()) found.push([path, await fileAt(location)])
    else if (entry.isDirectory() && !skippedFolders.has(entry.name))
      found.push(...(await filesBelow(location, `${path}/`)))
  }
  return found
}

/** The bytes are not kept: two large trees would not fit. They are read again when wanted, and must still be the same. */
async function fileAt(location: string): Promise<SnapshotFile> {
  const hash = sha256(await readFile(location))
  const read = async (): Promise<Text> => {
    const bytes = await readFile(location).catch(() => undefined)
    if (bytes === undefined || sha256(bytes) !== hash)
      return { kind: 'unreadable', detail: 'it changed while it was reviewed' }
    return textOfBytes(bytes)
  }
  return { kind: 'file', hash, read }
}

async function linkAt(location: string): Promise<SnapshotFile> {
  const unread: Text = { kind: 'unreadable', detail: 'a symbolic link, which is not followed' }
  return { kind: 'symlink', hash: sha256(await readlink(location)), read: async () => unread }
}

/** Sorted by code units, which no locale changes. */
function snapshotOf(entries: readonly Entry[]): Snapshot {
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1))
  const listing = sorted.map(([path, file]) => `${path}\0${file.kind}\0${file.hash}\n`)
  return { revision: sha256(listing.join('')).slice(0, 40), files: new Map(sorted) }
}

function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex')
}
