/** GitHub's own words for what happened to a file. */
export type FileStatus = 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'

/** A file of the change as a reader lists it; `patch` is absent where GitHub or git gave none (binary, too large, rename or mode only). */
export interface ChangedFile {
  readonly path: string
  readonly previousPath: string | undefined
  readonly status: FileStatus
  readonly patch: string | undefined
  readonly added: number
  readonly deleted: number
  /** A symlink's or submodule's "text" is a path or a commit: listed, never shown as code. A file that became one, or was one, is neither: what was or is code is shown. */
  readonly special?: 'binary' | 'submodule' | 'symlink' | 'mode-only'
  /** Whether both sides hold the same bytes; absent where the platform does not say: a rename without a patch can then hide changes. */
  readonly sameContent?: boolean
}

/** The listing of a change; `truncated` says that the platform cut it (GitHub stops at 3,000 files) and that more files changed than are listed. */
export interface Changes {
  readonly files: readonly ChangedFile[]
  readonly truncated: boolean
}
