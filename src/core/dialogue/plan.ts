import type { Name } from '../context/counterpart/name.ts'
import type { Excerpt } from '../context/excerpt.ts'
import { type Surface, type SurfaceFile, surfaces } from '../surface/surface.ts'
import { groupsOf } from './affinity.ts'
import { type Batch, type BatchFile, fileTokens, hunksOf, type OtherSide } from './batch.ts'
import type { Lens } from './lens.ts'
import { isTooLarge, packGroups, splitFile } from './pack.ts'

/** Something that this run does not show, or that could not be judged, with its reason; `hunks` counts what it leaves unread. */
export interface Omission {
  readonly path: string
  readonly why: OmissionWhy
  readonly hunks: number
  /** The model's own reason, for `not-judged`. */
  readonly detail?: string
}

export type OmissionWhy =
  | 'no-model'
  | 'never-sent'
  | 'over-budget'
  | 'deadline'
  | 'cancelled'
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

/** A file with what is shown of it. */
export interface Piece {
  readonly file: SurfaceFile
  readonly excerpts: readonly Excerpt[]
}

/** What planning starts from: the files with their excerpts, the changed tests of each, and what ties them to each other and to the rest of the repository. */
export interface PlanInput {
  readonly selected: readonly Piece[]
  /** Asked about after all selected ones. */
  readonly maybe: readonly Piece[]
  readonly tests: ReadonlyMap<string, readonly BatchFile[]>
  readonly names: ReadonlyMap<string, readonly Name[]>
  /** The other side of what these files change, most important first. */
  readonly othersOf: (paths: ReadonlySet<string>) => readonly OtherSide[]
  readonly lenses: readonly Surface[]
  /** Tokens of the model; undefined: not known. */
  readonly contextWindow: number | undefined
}

/** Tokens of tests shown beside a batch. */
const testTokens = 6_000
/** Tokens of the other side shown beside a batch. */
const otherTokens = 6_000
/** Requests of one run, whatever the budget allows. */
const maxRequests = 60

/** Takes the files of a review; gives the batches, riskiest first and what is not sure to be on the surface last, in an order that depends on nothing but its input. Leaves nothing out without an omission. */
export function planBatches(input: PlanInput): Plan {
  const omissions: Omission[] = []
  const pack = (pieces: readonly Piece[]) => packed(pieces, input, omissions)
  const asked = (files: readonly BatchFile[]) => lensesOf(files, input.lenses)
  const any = input.lenses.length === 0 ? [] : (['any'] as const)
  const planned: readonly (readonly [readonly BatchFile[], readonly Lens[]])[] = [
    ...pack(input.selected).map((files) => [files, asked(files)] as const),
    ...pack(input.maybe).map((files) => [files, any] as const),
  ]
  const batches = planned.map(([files, lenses], index) =>
    withOthers(withTests({ id: `b${index + 1}`, files, lenses, others: [] }, input.tests), input.othersOf),
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

/** Groups of files that belong together, riskiest first, put into batches that are sorted in the same way. */
function packed(pieces: readonly Piece[], input: PlanInput, omissions: Omission[]): readonly (readonly BatchFile[])[] {
  const byPath = new Map(pieces.map((piece) => [piece.file.file.path, piece]))
  const groups = groupsOf(inReadingOrder(pieces), input.names)
    .map((group) => group.flatMap(({ file }) => partsOf(byPath.get(file.path), input.contextWindow, omissions)))
    .filter((group) => group.length > 0)
  return [...packGroups([...groups].sort((a, b) => risk(b) - risk(a)))].sort((a, b) => risk(b) - risk(a))
}

/** By path, so that the files of one folder, which mostly belong together, stand together. */
function inReadingOrder(pieces: readonly Piece[]): readonly SurfaceFile[] {
  return pieces.map((piece) => piece.file).sort((a, b) => (a.file.path < b.file.path ? -1 : 1))
}

/** The parts of a file that batches hold; what none can hold is an omission. */
function partsOf(
  piece: Piece | undefined,
  contextWindow: number | undefined,
  omissions: Omission[],
): readonly BatchFile[] {
  if (piece === undefined) return []
  const { file, excerpts } = piece
  const { path, unread, hunks } = file.file
  if (unread !== undefined) omissions.push({ path, why: unread, hunks: Math.max(1, hunks.length) })
  const tooLarge = excerpts.filter((excerpt) => isTooLarge(excerpt, contextWindow))
  if (tooLarge.length > 0)
    omissions.push({ path, why: 'too-large', hunks: tooLarge.reduce((sum, one) => sum + one.hunks.length, 0) })
  // A file whose name or mode alone changed has no lines to show, and still has to be judged: a renamed route is another route.
  const fits = excerpts.filter((excerpt) => !tooLarge.includes(excerpt))
  const parts = excerpts.length === 0 && unread === undefined ? [[]] : splitFile(fits)
  return parts.map((part) => ({ file, role: 'review', excerpts: part }))
}

/** Riskiest first, so that a budget that ends early ends on the least: messages and data before plain routes, removals before additions. */
function risk(files: readonly BatchFile[]): number {
  return files.reduce((most, { file }) => {
    const weight = { api: 1, queue: 3, db: 2 }
    const own = file.surfaces.reduce((sum, surface) => sum + weight[surface], 0) + (file.file.deleted > 0 ? 1 : 0)
    return Math.max(most, own)
  }, 0)
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
      const tokens = fileTokens(test)
      if (tokens > left || context.has(test.file.file.path)) continue
      left -= tokens
      context.set(test.file.file.path, test)
    }
  }
  return { ...batch, files: [...batch.files, ...context.values()] }
}

/** What has no room is still named, so that nobody claims it to be missing. */
function withOthers(batch: Batch, othersOf: PlanInput['othersOf']): Batch {
  const paths = new Set(batch.files.filter((one) => one.role === 'review').map((one) => one.file.file.path))
  let left = otherTokens
  const others = othersOf(paths).map((one) => {
    const tokens = one.excerpt === undefined ? 0 : fileTokens({ excerpts: [one.excerpt] })
    if (tokens > left) return { ...one, excerpt: undefined }
    left -= tokens
    return one
  })
  return { ...batch, others }
}

function withinRequests(batches: readonly Batch[]): readonly Batch[] {
  let requests = 0
  return batches.filter((batch) => {
    requests += batch.lenses.length
    return requests <= maxRequests
  })
}
