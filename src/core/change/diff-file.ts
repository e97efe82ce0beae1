import type { ChangedFile } from './changed-file.ts'
import { countLines, type DiffFile, parsePatch } from './diff.ts'
import { diffTexts } from './diff-texts.ts'
import type { Text } from './text.ts'

/** The two texts of a changed file: of its previous path at the merge base, and of its path at the head. */
export interface TextPair {
  readonly old: Text
  readonly new: Text
}

/** Says whether a listed file can only be diffed from its two texts: it has no patch that shows all of it, and it is not known that its name or mode is all that changed. */
export function needsTexts(file: ChangedFile): boolean {
  if (file.special !== undefined || file.sameContent === true || file.status === 'unchanged') return false
  return !(
    file.patch?.startsWith('@@ ') &&
    signsIn(file.patch, '+') >= file.added &&
    signsIn(file.patch, '-') >= file.deleted
  )
}

/** Counts the lines of a patch that begin with a sign, without parsing it: a change can have thousands of files. */
function signsIn(patch: string, sign: '+' | '-'): number {
  let count = 0
  for (let at = patch.indexOf(`\n${sign}`); at !== -1; at = patch.indexOf(`\n${sign}`, at + 1)) count += 1
  return count
}

/** Takes a listed file and, where its patch is absent or broken, its two texts; gives its hunks. Never invents lines: what cannot be diffed is `unread`. */
export function diffFile(file: ChangedFile, texts?: TextPair): DiffFile {
  const { path, previousPath, status, added, deleted, special } = file
  const bare = { path, previousPath, status, added, deleted, hunks: [], commentable: 'file' } as const
  if (special !== undefined && special !== 'mode-only') return { ...bare, unread: special }
  const shown = patchOf(file)
  if (shown !== undefined) return { ...bare, ...shown, commentable: 'lines' }
  if (file.sameContent === true || file.status === 'unchanged' || special !== undefined) return bare
  if (texts !== undefined) return fromTexts(file, texts, bare)
  return { ...bare, unread: hasPatch(file) ? 'malformed-patch' : 'unreadable' }
}

function hasPatch(file: ChangedFile): file is ChangedFile & { readonly patch: string } {
  return file.patch !== undefined && file.patch !== ''
}

/** A patch that shows fewer lines than the platform counted was cut between two hunks: it is as good as none. */
function patchOf(file: ChangedFile): Pick<DiffFile, 'hunks' | 'added' | 'deleted'> | undefined {
  const hunks = hasPatch(file) ? parsePatch(file.patch) : undefined
  if (hunks === undefined) return undefined
  const { added, deleted } = countLines(hunks)
  return added < file.added || deleted < file.deleted ? undefined : { hunks, added, deleted }
}

const noText: Text = { kind: 'text', text: '' }

function fromTexts(file: ChangedFile, texts: TextPair, bare: DiffFile): DiffFile {
  const oldText = file.status === 'added' ? noText : texts.old
  const newText = file.status === 'removed' ? noText : texts.new
  // Of a binary git shows nothing, whatever the other side is.
  if (oldText.kind === 'binary' || newText.kind === 'binary') return { ...bare, unread: 'binary' }
  if (oldText.kind !== 'text') return { ...bare, unread: unreadWhy(oldText) }
  if (newText.kind !== 'text') return { ...bare, unread: unreadWhy(newText) }
  const hunks = diffTexts(oldText.text, newText.text)
  if (hunks === undefined) return { ...bare, unread: 'too-large' }
  // Bytes that differ and decode alike are not UTF-8: no line of the two can be told from the other.
  if (hunks.length === 0 && file.sameContent === false) return { ...bare, unread: 'unreadable' }
  return { ...bare, hunks, ...countLines(hunks) }
}

/** A text that is absent although the listing says that the file was there is unreadable: it is never taken for an empty file. */
function unreadWhy(text: Exclude<Text, { readonly kind: 'text' | 'binary' }>): 'too-large' | 'unreadable' {
  return text.kind === 'absent' ? 'unreadable' : text.kind
}
