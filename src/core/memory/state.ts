import type { Question, Severity } from '../dialogue/answer.ts'
import type { Finding, Rejection } from '../judgement/finding.ts'
import type { Silenced } from '../settings/settings.ts'

/** What a review remembers of the runs before it on the same pull request, kept in its summary comment. */
export interface State {
  /** Undefined: no run has read code yet. */
  readonly checkpoint: Checkpoint | undefined
  readonly dismissals: readonly Dismissal[]
  readonly restored: readonly Restored[]
}

/** Nothing is remembered. */
export const emptyState: State = { checkpoint: undefined, dismissals: [], restored: [] }

/** How far the last run with a model came. It saves work only where everything in it still holds. */
export interface Checkpoint {
  /** The commit that was read, and where its diff began. */
  readonly head: string
  readonly mergeBase: string
  /** What the review went by: agent, lenses, model, configuration. */
  readonly fingerprint: string
  /** Digests of the changes of files that were shown and receipted; see `changeDigest`. */
  readonly read: readonly string[]
  /** Digests of the hunks of those files, so that a file that is asked about again gets no new minor remark on what did not change; see `hunkDigests`. */
  readonly hunks: readonly string[]
  /** Findings that a model said or had a part in, dismissed ones too; whole, since nobody is asked again. */
  readonly findings: readonly Finding[]
  readonly questions: readonly Question[]
  /** Claims that could not be tied to any code: they keep a clean verdict from being a green tick. */
  readonly unplaced: readonly Rejection[]
  /** What a model said and the configuration keeps from being posted. */
  readonly silenced: readonly Silenced[]
  /** Ids of all findings, computed ones too, that were open at this head. */
  readonly open: readonly string[]
  /** What stood at the head before this one, for "since abc1234: 1 new"; undefined at the first head. */
  readonly since: Baseline | undefined
}

/** An earlier head and the ids of all findings, computed ones too, that were open there. */
export interface Baseline {
  readonly head: string
  readonly ids: readonly string[]
}

/** A finding that somebody with write permission has called no problem here. */
export interface Dismissal {
  readonly id: string
  /** Login of who dismissed it. */
  readonly by: string
  /** Their words, cut; empty where a thread was resolved without any. */
  readonly reason: string
  readonly how: 'reply' | 'resolved' | 'command'
  /** ISO 8601. Empty where GitHub does not tell, as for a resolved thread. */
  readonly at: string
  /** For the list of what is dismissed, when the finding itself is gone. */
  readonly title: string
  readonly path: string
  readonly severity: Severity | undefined
}

/** A dismissal that was undone; only what is said after `at` (ISO 8601) dismisses the finding again. */
export interface Restored {
  readonly id: string
  readonly by: string
  readonly at: string
}
