import type { Question } from '../dialogue/answer.ts'
import { type Finding, type Rejection, unplaced } from '../judgement/finding.ts'
import type { Silenced } from '../settings/settings.ts'
import type { SurfaceFile } from '../surface/surface.ts'
import { changeDigest, hunkDigests } from './digest.ts'
import type { Baseline, Checkpoint } from './state.ts'

/** What a run has come to. */
export interface NextInput {
  readonly previous: Checkpoint | undefined
  /** Whether a model was asked, or had nothing left to be asked. */
  readonly asked: boolean
  readonly head: string
  readonly mergeBase: string
  readonly fingerprint: string
  /** Selected files, and those that are perhaps on the surface. */
  readonly files: readonly SurfaceFile[]
  /** Paths that were shown and receipted now, and those that count as read because they were before. */
  readonly read: ReadonlySet<string>
  readonly carried: ReadonlySet<string>
  /** All findings of this head, dismissed ones too. */
  readonly findings: readonly Finding[]
  /** Ids of those that are open. */
  readonly open: readonly string[]
  readonly questions: readonly Question[]
  /** Every claim that was not believed. */
  readonly rejected: readonly Rejection[]
  readonly silenced: readonly Silenced[]
}

/** Claims that a state has room for. */
const mostUnplaced = 40

/** Gives the checkpoint that the next run begins from; a run that asked no model leaves the previous one as it is. */
export function nextCheckpoint(input: NextInput): Checkpoint | undefined {
  const { previous, asked, head, mergeBase, fingerprint, files, read, carried, questions } = input
  if (!asked) return previous
  const seen = files.filter(({ file }) => read.has(file.path) || carried.has(file.path))
  return {
    head,
    mergeBase,
    fingerprint,
    read: seen.map(changeDigest),
    hunks: seen.flatMap(({ file }) => hunkDigests(file)),
    findings: input.findings
      .filter(isSaid)
      .map(withoutSecrets)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    questions,
    unplaced: unplaced(input.rejected)
      .filter(({ path }) => read.has(path) || carried.has(path))
      .slice(0, mostUnplaced)
      .map((one) => ({ ...one, title: one.title.slice(0, 200), detail: one.detail.slice(0, 200) })),
    // A rule computes again what it is silenced for.
    silenced: input.silenced.filter(({ rule, path }) => rule === undefined && (read.has(path) || carried.has(path))),
    open: [...input.open].sort(),
    since: baselineOf(previous, head),
  }
}

/** What a rule computes it computes again; what a model has said, nobody will say again. */
function isSaid({ origin }: Finding): boolean {
  return origin.kind === 'model' || origin.fromModel !== undefined
}

/** The lines as they may be printed: a comment can be read by everybody. */
function withoutSecrets(finding: Finding): Finding {
  return { ...finding, place: { ...finding.place, text: finding.place.shown } }
}

function baselineOf(previous: Checkpoint | undefined, head: string): Baseline | undefined {
  if (previous === undefined) return undefined
  return previous.head === head ? previous.since : { head: previous.head, ids: previous.open }
}
