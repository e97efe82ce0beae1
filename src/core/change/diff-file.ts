import type { ChangedFile } from './changed-file.ts'
import { countLines, type DiffFile, parsePatch } from './diff.ts'
import { diffTexts } from './diff-texts.ts'
import type { Text } from './text.ts'

/** The two texts of a changed file: of its previous path at the merge base, and of its path at the head. */
export interface TextPair {
  readonly old: Text
  readonly new: Text
}

/** Says whether a listed file can only be diffed from its two texts: it has no patch, and more than its name or mode changed. */
export function needsTexts(file: ChangedFile): boolean {
  if (file.special !== undefined || hasPatch(file)) return false
  const nameOnly = (file.status === 'renamed' || file.status === 'copied') && file.added + file.deleted === 0
  return !nameOnly && file.status !== 'unchanged'
}

/** Takes a listed file and, where it has no patch, its two texts; gives its hunks. Never invents lines: what cannot be diffed is `unread`. */
export function diffFile(file: ChangedFile, texts?: TextPair): DiffFile {
  const { path, previousPath, status, added, deleted, special } = file
  const bare = { path, previousPath, status, added, deleted, hunks: [], commentable: 'file' } as const
  if (special !== undefined && special !== 'mode-only') return { ...bare, unread: special }
  if (hasPatch(file)) return fromPatch(file, file.patch, bare)
  if (!needsTexts(file)) return bare
  return texts === undefined ? { ...bare, unread: 'unreadable' } : fromTexts(file, texts, bare)
}

function hasPatch(file: ChangedFile): file is ChangedFile & { readonly patch: string } {
  return file.patch !== undefined && file.patch !== ''
}

/** A patch that shows fewer lines than the platform counted was cut between two hunks, and the rest of it nobody has read. */
function fromPatch(file: ChangedFile, patch: string, bare: DiffFile): DiffFile {
  const hunks = parsePatch(patch)
  if (hunks === undefined) return { ...bare, unread: 'malformed-patch' }
  const shown = countLines(hunks)
  if (shown.added < file.added || shown.deleted < file.deleted) return { ...bare, unread: 'malformed-patch' }
  return { ...bare, hunks, commentable: 'lines', ...shown }
}

const noText: Text = { kind: 'text', text: '' }

function fromTexts(file: ChangedFile, texts: TextPair, bare: DiffFile): DiffFile {
  const oldText = file.status === 'added' ? noText : texts.old
  const newText = file.status === 'removed' ? noText : texts.new
  if (oldText.kind !== 'text') return { ...bare, unread: unreadWhy(oldText) }
  if (newText.kind !== 'text') return { ...bare, unread: unreadWhy(newText) }
  const hunks = diffTexts(oldText.text, newText.text)
  return hunks === undefined ? { ...bare, unread: 'too-large' } : { ...bare, hunks, ...countLines(hunks) }
}

/** A text that is absent although the listing says that the file was there is unreadable: it is never taken for an empty file. */
function unreadWhy(text: Exclude<Text, { readonly kind: 'text' }>): 'binary' | 'too-large' | 'unreadable' {
  return text.kind === 'absent' ? 'unreadable' : text.kind
}
