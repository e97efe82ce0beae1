import type { Excerpt } from '../context/excerpt.ts'
import { type Surface, type SurfaceFile, surfaces } from '../surface/surface.ts'
import { gutterLine } from './gutter.ts'
import { estimateTokens } from './models.ts'

/** A file of a batch: reviewed, or shown as context only (a changed test of a reviewed file). */
export interface BatchFile {
  readonly file: SurfaceFile
  readonly role: 'review' | 'context'
  readonly excerpts: readonly Excerpt[]
}

/** Files that are shown together in one prefix and asked about once for each lens. */
export interface Batch {
  readonly id: string
  readonly files: readonly BatchFile[]
  readonly lenses: readonly Surface[]
}

/** Something selected that this run does not show, or that could not be judged, with its reason; `hunks` counts what it leaves unread. */
export interface Omission {
  readonly path: string
  readonly why: OmissionWhy
  readonly hunks: number
  /** The model's own reason, for `not-judged`. */
  readonly detail?: string
}

export type OmissionWhy =
  | 'no-model'
  | 'over-budget'
  | 'deadline'
  | 'too-large'
  | 'too-many-requests'
  | 'binary'
  | 'submodule'
  | 'symlink'
  | 'unreadable'
  | 'malformed-patch'
  | 'model-failed'
  | 'not-judged'
  | 'not-receipted'
  | 'listing-truncated'

/** Batches in the order in which they are asked, and what no batch could hold. */
export interface Plan {
  readonly batches: readonly Batch[]
  readonly omissions: readonly Omission[]
}

/** What planning starts from: the selected files with their excerpts, and the changed tests of each. */
export interface PlanInput {
  readonly selected: readonly { readonly file: SurfaceFile; readonly excerpts: readonly Excerpt[] }[]
  readonly tests: ReadonlyMap<string, readonly BatchFile[]>
  readonly lenses: readonly Surface[]
}

/** Estimated tokens of code in one batch: small enough that each file is read with care, large enough that both sides of a change often stand together. */
const batchTokens = 24_000
/** Files in one batch, whatever their size: each needs its header, its row in the list and its receipt in the answer. */
const batchFiles = 60
/** One excerpt above this is not shown at all: no call could judge it. */
const excerptTokens = 160_000
/** Tokens of tests shown beside a batch. */
const testTokens = 6_000
/** Requests of one run, whatever the budget allows. */
const maxRequests = 60

/** Takes the selected files; gives the batches, riskiest first, in an order that depends on nothing but its input. Leaves nothing out without an omission. */
export function planBatches(input: PlanInput): Plan {
  const omissions: Omission[] = []
  const pieces: BatchFile[] = []
  for (const { file, excerpts } of inReadingOrder(input.selected)) {
    const { unread } = file.file
    if (unread !== undefined)
      omissions.push({ path: file.file.path, why: unread, hunks: Math.max(1, file.file.hunks.length) })
    const [fits, tooLarge] = partition(excerpts, (excerpt) => excerptSize(excerpt) <= excerptTokens)
    if (tooLarge.length > 0)
      omissions.push({
        path: file.file.path,
        why: 'too-large',
        hunks: tooLarge.reduce((sum, one) => sum + one.hunks.length, 0),
      })
    // A file whose name or mode alone changed has no lines to show, and still has to be judged: a renamed route is another route.
    const parts = excerpts.length === 0 && unread === undefined ? [[]] : split(fits)
    pieces.push(...parts.map((part) => ({ file, role: 'review' as const, excerpts: part })))
  }
  const packed = pack(pieces).sort((a, b) => risk(b) - risk(a))
  const batches = packed.map((files, index) =>
    withTests({ id: `b${index + 1}`, files, lenses: lensesOf(files, input.lenses) }, input.tests),
  )
  const kept = withinRequests(batches)
  for (const batch of batches.slice(kept.length)) {
    omissions.push(
      ...batch.files
        .filter((one) => one.role === 'review')
        .map((one) => ({ path: one.file.file.path, why: 'too-many-requests' as const, hunks: hunksOf(one) })),
    )
  }
  return { batches: kept, omissions }
}

/** Counts the hunks that a file of a batch shows. */
export function hunksOf(file: BatchFile): number {
  return file.excerpts.reduce((sum, excerpt) => sum + excerpt.hunks.length, 0)
}

/** By path, so that the files of one folder, which mostly belong together, share a batch. */
function inReadingOrder(selected: PlanInput['selected']): PlanInput['selected'] {
  return [...selected].sort((a, b) => (a.file.file.path < b.file.file.path ? -1 : 1))
}

/** Splits a large file between excerpts, never inside one. */
function split(excerpts: readonly Excerpt[]): readonly (readonly Excerpt[])[] {
  const parts: Excerpt[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const excerpt of excerpts) {
    const tokens = excerptSize(excerpt)
    if (size + tokens > batchTokens) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.push(excerpt)
    size += tokens
  }
  return parts
}

function pack(pieces: readonly BatchFile[]): BatchFile[][] {
  const batches: BatchFile[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const piece of pieces) {
    const tokens = piece.excerpts.reduce((sum, excerpt) => sum + excerptSize(excerpt), 0)
    if (size + tokens > batchTokens || (batches.at(-1)?.length ?? 0) >= batchFiles) {
      batches.push([])
      size = 0
    }
    batches.at(-1)?.push(piece)
    size += tokens
  }
  return batches
}

/** Riskiest first, so that a budget that ends early ends on the least: messages and data before plain routes, removals before additions. */
function risk(files: readonly BatchFile[]): number {
  return Math.max(
    ...files.map(({ file }) => {
      const weight = { api: 1, queue: 3, db: 2 }
      return file.surfaces.reduce((sum, surface) => sum + weight[surface], 0) + (file.file.deleted > 0 ? 1 : 0)
    }),
  )
}

function lensesOf(files: readonly BatchFile[], lenses: readonly Surface[]): readonly Surface[] {
  return surfaces.filter(
    (surface) => lenses.includes(surface) && files.some(({ file }) => file.surfaces.includes(surface)),
  )
}

function withTests(batch: Batch, tests: PlanInput['tests']): Batch {
  const context = new Map<string, BatchFile>()
  let left = testTokens
  for (const { file } of batch.files) {
    for (const test of tests.get(file.file.path) ?? []) {
      const tokens = test.excerpts.reduce((sum, excerpt) => sum + excerptSize(excerpt), 0)
      if (tokens > left || context.has(test.file.file.path)) continue
      left -= tokens
      context.set(test.file.file.path, test)
    }
  }
  return { ...batch, files: [...batch.files, ...context.values()] }
}

function withinRequests(batches: readonly Batch[]): readonly Batch[] {
  let requests = 0
  return batches.filter((batch) => {
    requests += batch.lenses.length
    return requests <= maxRequests
  })
}

function excerptSize(excerpt: Excerpt): number {
  return estimateTokens(excerpt.lines.map(gutterLine).join('\n'))
}

function partition<T>(values: readonly T[], keep: (value: T) => boolean): readonly [T[], T[]] {
  return [values.filter(keep), values.filter((value) => !keep(value))]
}
