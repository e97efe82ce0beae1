import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { DiffFile } from '../change/diff.ts'
import type { Category } from '../dialogue/answer.ts'

/** What makes two findings the same: what kind of defect, in which file (by its name at the merge base, so that a rename keeps it), on which whole lines. */
export interface IdentitySource {
  readonly category: Category
  readonly path: string
  readonly text: readonly string[]
}

/** Takes the closed category, the path through renames and the anchored whole lines; gives 16 hexadecimal digits. Wording, lens, severity and line numbers play no part. */
export function identityOf({ category, path, text }: IdentitySource): string {
  return digest(['v1', category, path, normalised(text)])
}

/** Takes a category and whole lines; gives 16 hexadecimal digits that stay the same when the code moves to another file. Undefined for code too short to be known again. */
export function codeIdentityOf({ category, text }: Omit<IdentitySource, 'path'>): string | undefined {
  const lines = normalised(text)
  return lines.join('').length < leastCode ? undefined : digest(['code-v1', category, lines])
}

/** Characters below which equal code is likely to be chance: `return null` stands everywhere. */
const leastCode = 24

function normalised(text: readonly string[]): readonly string[] {
  return text.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '')
}

function digest(parts: readonly unknown[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 16)
}

/** The name that a file's identities go by: its name at the merge base, so that a rename keeps them; unless another file of the change has taken that name. A copy's origin lives on under its own. */
export function basePath({ path, previousPath, status }: DiffFile, paths: ReadonlySet<string>): string {
  return status === 'renamed' && previousPath !== undefined && !paths.has(previousPath) ? previousPath : path
}
