import type { Subject } from '../change/subject.ts'
import type { Counterpart } from '../context/counterpart/counterpart.ts'
import type { Point, Question, Receipt } from '../dialogue/answer.ts'
import type { Omission } from '../dialogue/plan.ts'
import type { IdleAllow } from '../evidence/allow.ts'
import type { Evidence, Unchecked } from '../evidence/evidence.ts'
import type { Dismissal } from '../memory/state.ts'
import type { GuideFile, Silenced } from '../settings/settings.ts'
import type { SurfaceFile } from '../surface/surface.ts'
import type { Finding, Rejection } from './finding.ts'
import type { Applied, Closed, OwnComment } from './reconcile.ts'

export type SkipWhy =
  | 'draft'
  | 'closed'
  | 'not-authorised'
  | 'not-a-command'
  | 'unsupported-event'
  | 'review-on'
  | 'off-surface'
  | 'head-moved'
  | 'cancelled'
  | 'question'

/** The verdicts of interface.md; `not-reviewed` says whether no model was asked or none answered. */
export type Verdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'findings' }
  | { readonly kind: 'partial' }
  | { readonly kind: 'not-reviewed'; readonly why: 'no-model' | 'model-failed' }
  | { readonly kind: 'skipped'; readonly why: SkipWhy }

/** How much of what was selected the model has read and receipted. */
export interface Coverage {
  readonly selectedFiles: number
  readonly shownFiles: number
  readonly hunks: number
  readonly shownHunks: number
  readonly receiptedFiles: number
}

/** What was read of the files that show no sign of a surface: shown while the budget lasts, and no part of the verdict. */
export interface Perhaps {
  readonly files: number
  readonly shownFiles: number
  readonly hunks: number
  readonly shownHunks: number
  /** What of them was not read, each with its reason. */
  readonly omissions: readonly Omission[]
}

/** Tokens and dollars of a run, summed over its requests. */
export interface Spent {
  readonly inputTokens: number
  readonly cachedTokens: number
  readonly outputTokens: number
  readonly costUsd: number
  readonly requests: number
}

/** A call that gave nothing usable: which files it was about and why, in words that name no secret. */
export interface Unusable {
  readonly batch: string
  readonly paths: readonly string[]
  readonly why: string
  readonly detail: string
}

/** What a run took over from an earlier one instead of asking again: files whose change is the same, of `files` and `hunks` that count as read. */
export interface Carried {
  /** The head that was read then. */
  readonly since: string
  readonly files: number
  readonly hunks: number
}

/** How the findings of this head differ from those of the head before it that was reviewed. */
export interface Progressed {
  readonly since: string
  readonly new: number
  readonly fixed: number
  readonly dismissed: number
  readonly open: number
}

/** A finding that is dismissed; `finding` where this run, or one that it took over, still finds it. */
export interface Dismissed {
  readonly dismissal: Dismissal
  readonly finding: Finding | undefined
}

/** Everything one run knows at its end: the one value that comments, summary, job summary, terminal and JSON are rendered from. */
export interface Report {
  readonly subject: Subject
  readonly verdict: Verdict
  readonly coverage: Coverage
  readonly perhaps: Perhaps
  readonly files: readonly SurfaceFile[]
  /** Every finding with where it stands; sorted by severity, then path and line. */
  readonly applied: readonly Applied[]
  readonly evidence: readonly Evidence[]
  readonly unchecked: readonly Unchecked[]
  /** Contract files that a check has judged, with or without a fact. */
  readonly checkedContracts: number
  /** The other side of what the change touches, found by name. */
  readonly counterparts: readonly Counterpart[]
  readonly points: readonly Point[]
  readonly questions: readonly Question[]
  /** Questions of the model that the facts of the configuration answer. */
  readonly answered: readonly Question[]
  /** What the configuration keeps from being posted. */
  readonly silenced: readonly Silenced[]
  /** Files that guide the review and that this change touches; the base branch's were used. */
  readonly guideChanges: readonly GuideFile[]
  readonly receipts: readonly Receipt[]
  readonly rejected: readonly Rejection[]
  readonly omissions: readonly Omission[]
  readonly unusable: readonly Unusable[]
  readonly spent: Spent
  readonly model: string | undefined
  /** Earlier findings of ours whose threads are open and whose code still stands, which this run did not find again. */
  readonly standing: readonly OwnComment[]
  /** Undefined: everything was read now. */
  readonly carried: Carried | undefined
  /** Undefined at the first reviewed head of a pull request. */
  readonly progress: Progressed | undefined
  /** Findings that somebody called no problem here: not posted, not counted. */
  readonly dismissed: readonly Dismissed[]
  /** Threads of ours whose finding is gone or there again, with what became of them. */
  readonly closed: readonly Closed[]
  /** Comments in the change that were meant to accept a fact and do not. */
  readonly idleAllows: readonly IdleAllow[]
  /** Warnings for the person who set this up (agent fields that are ignored, a missing permission). */
  readonly warnings: readonly string[]
  readonly elapsedMs: number
  /** `recorded`: the model's replies came from a folder, not from a model now. */
  readonly replies: 'live' | 'recorded'
}
