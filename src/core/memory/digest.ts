import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64urlnopad } from '@scure/base'
import { type DiffFile, type Hunk, printPatch } from '../change/diff.ts'
import type { SurfaceFile } from '../surface/surface.ts'

/** Takes a file of a change; gives 12 characters that are the same as long as everything a model is asked about it is: its lines, its names, its kind of change, its tier and surfaces. */
export function changeDigest({ file, tier, surfaces }: SurfaceFile): string {
  const { path, previousPath = null, status, unread = null, hunks } = file
  return digestOf(['change-v1', path, previousPath, status, unread, tier, surfaces, printPatch(hunks)])
}

/** Takes a file of a change; gives eight characters for each hunk, which stay when lines above it come or go. */
export function hunkDigests({ path, hunks }: DiffFile): readonly string[] {
  return hunks.map((hunk) => hunkDigest(path, hunk))
}

/** Eight characters of one hunk: its lines with their signs, in its file. */
export function hunkDigest(path: string, { lines }: Hunk): string {
  return digestOf(['hunk-v1', path, lines.map(({ kind, text }) => [kind, text])]).slice(0, 8)
}

/** Twelve characters of a text: enough to tell the words of one comment from those of another. */
export function textDigest(text: string): string {
  return digestOf(['text-v1', text])
}

/** 72 bits, so that a whole change fits into a comment and nobody finds a second text for one of them. */
function digestOf(parts: readonly unknown[]): string {
  return base64urlnopad.encode(sha256(utf8ToBytes(JSON.stringify(parts))).slice(0, 9))
}
