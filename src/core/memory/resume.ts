import type { DiffFile } from '../change/diff.ts'
import type { Question } from '../dialogue/answer.ts'
import type { Finding, Place, Rejection } from '../judgement/finding.ts'
import type { Silenced } from '../settings/settings.ts'
import type { SurfaceFile } from '../surface/surface.ts'
import { changeDigest } from './digest.ts'
import type { Unsealed } from './seal.ts'
import type { Checkpoint } from './state.ts'

/** Why everything is read although a run may have been here before. */
export type FullWhy =
  | 'first-review'
  | 'asked-for'
  | 'no-key'
  | 'not-believed'
  | 'text-edited'
  | 'base-moved'
  | 'history-rewritten'
  | 'guided-otherwise'

/** What of a change need not be asked about again, with everything that was said of it. */
export type Resumption =
  | { readonly kind: 'full'; readonly why: FullWhy }
  | {
      readonly kind: 'incremental'
      /** The head that was read then. */
      readonly since: string
      /** Paths of files whose change is the same as then. */
      readonly carried: ReadonlySet<string>
      readonly findings: readonly Finding[]
      readonly questions: readonly Question[]
      readonly unplaced: readonly Rejection[]
      readonly silenced: readonly Silenced[]
      /** Digests of the hunks that were read then. */
      readonly hunks: ReadonlySet<string>
    }

/** What resuming is decided from: what stands in the summary, the files to be read, and what is to be read them by. */
export interface ResumeInput {
  readonly unsealed: Unsealed
  readonly files: readonly SurfaceFile[]
  readonly mergeBase: string
  readonly fingerprint: string
  /** Whether the head descends from the checkpoint's; asked only where everything else fits. */
  readonly descends: boolean
  /** Everything is to be read, whatever was read before. */
  readonly full: boolean
}

/** Says what an earlier run has read of the same change under the same guidance; whatever does not verify means that everything is read, never that something is skipped. */
export function resume(input: ResumeInput): Resumption {
  const { unsealed, files } = input
  const why = whyFull(input)
  if (why !== undefined || unsealed.kind !== 'believed' || unsealed.state.checkpoint === undefined)
    return { kind: 'full', why: why ?? 'first-review' }
  const { head, read, hunks, findings, questions, unplaced, silenced } = unsealed.state.checkpoint
  const known = new Set(read)
  const carried = new Set(files.filter((one) => known.has(changeDigest(one))).map(({ file }) => file.path))
  return {
    kind: 'incremental',
    since: head,
    carried,
    findings: findings.filter(({ place }) => carried.has(place.path)),
    questions: carried.size === 0 ? [] : questions,
    unplaced: unplaced.filter(({ path }) => carried.has(path)),
    silenced: silenced.filter(({ path }) => carried.has(path)),
    hunks: new Set(hunks),
  }
}

function whyFull({ unsealed, mergeBase, fingerprint, descends, full }: ResumeInput): FullWhy | undefined {
  if (full) return 'asked-for'
  switch (unsealed.kind) {
    case 'none':
      return 'first-review'
    case 'unread':
      return 'no-key'
    case 'not-believed':
      return 'not-believed'
    case 'believed': {
      const { checkpoint } = unsealed.state
      if (checkpoint === undefined) return 'first-review'
      if (unsealed.edited) return 'text-edited'
      if (checkpoint.fingerprint !== fingerprint) return 'guided-otherwise'
      if (checkpoint.mergeBase !== mergeBase) return 'base-moved'
      return descends ? undefined : 'history-rewritten'
    }
  }
}

/** Takes a checkpoint, the files of the change and the paths that were read, then or now; gives the findings of the other files: nobody has looked whether they are gone. Each stands on its lines, where they still are; else on its file. */
export function earlierFindings(
  checkpoint: Checkpoint,
  files: readonly DiffFile[],
  seen: ReadonlySet<string>,
): readonly Finding[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return checkpoint.findings.flatMap((finding) => {
    const file = byPath.get(finding.place.path)
    return file === undefined || seen.has(file.path) ? [] : [placedAnew(finding, file)]
  })
}

function placedAnew(finding: Finding, { hunks }: DiffFile): Finding {
  const { place } = finding
  for (const { lines } of hunks) {
    const side = lines.flatMap((line) => {
      if (place.side === 'LEFT') return line.kind === 'removed' ? [{ number: line.old, text: line.text }] : []
      return line.kind === 'removed' ? [] : [{ number: line.new, text: line.text }]
    })
    const at = side.findIndex((_, from) => stands(side.slice(from, from + place.text.length), place))
    const first = side[at]
    if (first !== undefined)
      return { ...finding, place: { ...place, startLine: first.number, line: first.number + place.text.length - 1 } }
  }
  return { ...finding, tie: 'file' }
}

function stands(lines: readonly { readonly number: number; readonly text: string }[], { text }: Place): boolean {
  const from = lines[0]?.number ?? 0
  return lines.length === text.length && lines.every((line, n) => line.text === text[n] && line.number === from + n)
}
