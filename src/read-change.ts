import type { ChangedFile, Changes } from './core/change/changed-file.ts'
import type { DiffFile } from './core/change/diff.ts'
import { diffFile, needsTexts } from './core/change/diff-file.ts'
import type { Subject } from './core/change/subject.ts'
import { type Ref, textsOf } from './core/change/text.ts'
import { isDocumentFile } from './core/evidence/document/files.ts'
import type { Reader } from './core/ports.ts'
import { isContract } from './core/surface/api/contracts.ts'
import { classifier } from './core/surface/classify.ts'
import { ecosystemOf } from './core/surface/ecosystem.ts'
import { offSurfaceSign } from './core/surface/off-surface.ts'
import { type SurfaceFile, surfaces } from './core/surface/surface.ts'
import type { Guide } from './load-settings.ts'

/** A change as it was read: every listed file, each with its tier and its reasons. */
export interface ReadChange {
  readonly subject: Subject
  readonly files: readonly SurfaceFile[]
  readonly truncated: boolean
  /** What this review goes by. */
  readonly guide: Guide
}

/** Reads the change through the port and sorts it; texts are fetched only of files that came without a patch and could be on the surface. */
export async function readChange(reader: Reader, guide: Guide): Promise<ReadChange> {
  const { config, settings } = guide
  const isAny = config.include.length > 0 || surfaces.some((surface) => settings.paths[surface].length > 0)
  const subject = await reader.subject()
  const mayBeShown = (path: string) => isAny || mayBeOnSurface(path)
  const changes = await reader.changes(mayBeShown)
  const diff = await differ(reader, changes, mayBeShown)
  const sort = classifier({ ...config, paths: settings.paths })
  // One after the other, so that the lines of what is dropped are gone before the next file is taken apart.
  const files = changes.files.map((file) => withoutUnread(sort(diff(file))))
  return { subject, files, truncated: changes.truncated, guide }
}

/** What is dropped is never shown: in a change of thousands of files its lines need not stay in memory. A file that may hold a contract is still computed. */
export function withoutUnread(file: SurfaceFile): SurfaceFile {
  return file.tier === 'dropped' && !mayHoldContract(file) ? { ...file, file: { ...file.file, hunks: [] } } : file
}

/** Says whether a file that shows no sign of a surface may be a document of a contract all the same, which only its text tells. */
export function mayHoldContract({ tier, file, why }: SurfaceFile): boolean {
  if (tier === 'selected' || tier === 'test') return false
  return isDocumentFile(file) && why.every(({ source }) => source !== 'config')
}

/** Reads the texts of what came without a patch; gives the function that takes one listed file apart. */
async function differ(
  reader: Reader,
  changes: Changes,
  mayBeShown: (path: string) => boolean,
): Promise<(file: ChangedFile) => DiffFile> {
  const unpatched = changes.files.filter((file) => needsTexts(file) && mayBeShown(file.path))
  const refs = unpatched.flatMap((file) => [oldRef(file), newRef(file)])
  const texts = refs.length === 0 ? textsOf([]) : textsOf(await reader.texts(refs))
  const wanted = new Set(unpatched.map((file) => file.path))
  return (file) => {
    if (!mayBeShown(file.path)) return unshown(file)
    if (!wanted.has(file.path)) return diffFile(file)
    return diffFile(file, { old: texts.get(oldRef(file)), new: texts.get(newRef(file)) })
  }
}

/** What its path alone drops needs no hunks: of a change of thousands of documents none is taken apart. */
function unshown({ path, previousPath, status, added, deleted, special }: ChangedFile): DiffFile {
  const bare = { path, previousPath, status, added, deleted, hunks: [], commentable: 'file' } as const
  return special === undefined || special === 'mode-only' ? bare : { ...bare, unread: special }
}

/** An asset, a lock file or a document needs no reading to be dropped; a contract lies on the surface wherever it lies. */
function mayBeOnSurface(path: string): boolean {
  return offSurfaceSign(path, isContract(path, ecosystemOf(path))) === undefined
}

/** A file's text at the merge base, under the name it had there. */
export function oldRef(file: { readonly path: string; readonly previousPath: string | undefined }): Ref {
  return { revision: 'mergeBase', path: file.previousPath ?? file.path }
}

/** A file's text at the head. */
export function newRef(file: { readonly path: string }): Ref {
  return { revision: 'head', path: file.path }
}
