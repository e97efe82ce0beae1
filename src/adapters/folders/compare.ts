import type { ChangedFile, FileStatus } from '../../core/change/changed-file.ts'
import { countLines, type Hunk, printPatch } from '../../core/change/diff.ts'
import { diffTexts } from '../../core/change/diff-texts.ts'
import type { Text } from '../../core/change/text.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'

/** Lists what differs between two snapshots, sorted by path, each with a patch of our own where there are lines to show; a file that moved unchanged is one rename. */
export async function compareSnapshots(base: Snapshot, head: Snapshot): Promise<readonly ChangedFile[]> {
  const paths = new Set([...base.files.keys(), ...head.files.keys()])
  const differing = [...paths].filter((path) => contentAt(base, path) !== contentAt(head, path)).toSorted()
  const added = differing.filter((path) => !base.files.has(path))
  const removed = differing.filter((path) => !head.files.has(path))
  const renames = renamesOf(base, head, removed, added)
  const moved = new Set(renames.values())
  const listed = differing.filter((path) => !moved.has(path))
  return Promise.all(listed.map((path) => changedFile(base, head, path, renames.get(path))))
}

function contentAt(snapshot: Snapshot, path: string): string {
  const file = snapshot.files.get(path)
  return file === undefined ? 'absent' : `${file.kind} ${file.hash}`
}

/** New path → old path of equal content; each old path is used once, in the order of the paths. */
function renamesOf(
  base: Snapshot,
  head: Snapshot,
  removed: readonly string[],
  added: readonly string[],
): ReadonlyMap<string, string> {
  const gone = new Map<string, string[]>()
  for (const path of removed) gone.set(contentAt(base, path), [...(gone.get(contentAt(base, path)) ?? []), path])
  const renames = new Map<string, string>()
  for (const path of added) {
    const previousPath = gone.get(contentAt(head, path))?.shift()
    if (previousPath !== undefined) renames.set(path, previousPath)
  }
  return renames
}

async function changedFile(
  base: Snapshot,
  head: Snapshot,
  path: string,
  previousPath: string | undefined,
): Promise<ChangedFile> {
  const kinds = [base.files.get(previousPath ?? path)?.kind, head.files.get(path)?.kind] as const
  const status = previousPath === undefined ? statusOf(...kinds) : 'renamed'
  const listed = { path, previousPath, status, patch: undefined, added: 0, deleted: 0 }
  if (!kinds.includes('file')) return { ...listed, special: 'symlink' }
  if (status === 'renamed') return { ...listed, sameContent: true }
  const [oldText, newText] = await Promise.all([fileText(base, path), fileText(head, path)])
  if (oldText.kind === 'binary' || newText.kind === 'binary') return { ...listed, special: 'binary' }
  const hunks = hunksBetween(oldText, newText)
  if (hunks === undefined) return listed
  // Bytes that differ and decode alike: they are not UTF-8.
  if (hunks.length === 0 && status === 'modified') return { ...listed, sameContent: false }
  return { ...listed, patch: printPatch(hunks), ...countLines(hunks) }
}

type Kind = 'file' | 'symlink' | undefined

function statusOf(old: Kind, now: Kind): FileStatus {
  if (old === undefined) return 'added'
  if (now === undefined) return 'removed'
  return old === now ? 'modified' : 'changed'
}

/** A link has no lines: where one became a file, or a file one, the file's are all that is shown. */
async function fileText(snapshot: Snapshot, path: string): Promise<Text> {
  return snapshot.files.get(path)?.kind === 'symlink' ? { kind: 'absent' } : readSnapshot(snapshot, path)
}

/** Undefined where a text is too large or cannot be read: the file is then listed without a patch, and why comes out when its texts are asked for. */
function hunksBetween(oldText: Text, newText: Text): readonly Hunk[] | undefined {
  const [old, now] = [contentOf(oldText), contentOf(newText)]
  return old === undefined || now === undefined ? undefined : diffTexts(old, now)
}

function contentOf(text: Text): string | undefined {
  if (text.kind === 'absent') return ''
  return text.kind === 'text' ? text.text : undefined
}
