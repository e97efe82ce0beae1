import type { Excerpt } from '../context/excerpt.ts'
import { type BatchFile, excerptTokens, fileTokens } from './batch.ts'

/** Estimated tokens of code in one batch: small enough that each file is read with care, large enough that both sides of a change often stand together. */
const batchTokens = 24_000
/** Files in one batch, whatever their size: each needs its header, its row in the list and its receipt in the answer. */
const batchFiles = 60

/** Splits what is shown of a large file between the excerpts with hunks; what stands before such an excerpt for its sake stays with it. */
export function splitFile(excerpts: readonly Excerpt[]): readonly (readonly Excerpt[])[] {
  const parts: Excerpt[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const unit of unitsOf(excerpts)) {
    const tokens = fileTokens({ excerpts: unit })
    if (size + tokens > batchTokens) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.push(...unit)
    size += tokens
  }
  return parts
}

/** An excerpt with hunks and those before it that have none; what has no hunk behind it belongs to the last. */
function unitsOf(excerpts: readonly Excerpt[]): readonly (readonly Excerpt[])[] {
  const units: Excerpt[][] = []
  let waiting: Excerpt[] = []
  for (const excerpt of excerpts) {
    waiting.push(excerpt)
    if (excerpt.hunks.length === 0) continue
    units.push(waiting)
    waiting = []
  }
  const last = units.at(-1)
  if (last === undefined) return waiting.length === 0 ? [] : [waiting]
  last.push(...waiting)
  return units
}

/** Takes groups of pieces that belong together, most important first; gives the pieces of each batch. A group is divided only where it fits into no batch, or where that saves none. */
export function packGroups(groups: readonly (readonly BatchFile[])[]): readonly (readonly BatchFile[])[] {
  const batches: { files: BatchFile[]; tokens: number }[] = []
  for (const group of groups) {
    const tokens = group.reduce((sum, piece) => sum + fileTokens(piece), 0)
    const fits = batches.find((batch) => hasRoom(batch, tokens, group.length))
    if (fits !== undefined) put(fits, group, tokens)
    else if (tokens <= batchTokens && group.length <= batchFiles) batches.push({ files: [...group], tokens })
    else spill(batches, group)
  }
  return batches.map((batch) => batch.files)
}

/** What is too large for one batch fills new ones in its own order. */
function spill(batches: { files: BatchFile[]; tokens: number }[], group: readonly BatchFile[]): void {
  let open: { files: BatchFile[]; tokens: number } | undefined
  for (const piece of group) {
    const tokens = fileTokens(piece)
    if (open === undefined || !hasRoom(open, tokens, 1)) {
      open = { files: [], tokens: 0 }
      batches.push(open)
    }
    put(open, [piece], tokens)
  }
}

function hasRoom(
  batch: { readonly files: readonly BatchFile[]; readonly tokens: number },
  tokens: number,
  files: number,
): boolean {
  return batch.tokens + tokens <= batchTokens && batch.files.length + files <= batchFiles
}

function put(batch: { files: BatchFile[]; tokens: number }, group: readonly BatchFile[], tokens: number): void {
  batch.files.push(...group)
  batch.tokens += tokens
}

/** Says whether one excerpt is more than any call could judge with care, by the model's window in tokens. */
export function isTooLarge(excerpt: Excerpt, contextWindow: number | undefined): boolean {
  return excerptTokens(excerpt) > Math.min(mostTokens, (contextWindow ?? mostTokens) * 0.7)
}

const mostTokens = 160_000
