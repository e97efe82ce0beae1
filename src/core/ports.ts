import type { Changes } from './change/changed-file.ts'
import type { Subject } from './change/subject.ts'
import type { Ref, Revision, Text } from './change/text.ts'
import type { SearchHit } from './context/counterpart/search.ts'
import type { OutlineOf } from './context/outline/outline.ts'
import type { ModelRequest, Reply } from './dialogue/request.ts'
import type { CheckInput } from './evidence/check.ts'
import type { EvidenceResult } from './evidence/evidence.ts'
import type { Applied, Closed, Closing, Own, Step } from './judgement/reconcile.ts'

/** What a search may cost where the platform cannot search: nothing, reading the few files whose path says that they are contracts, or reading these and the code of the head file by file. */
export type SearchCost = 'free' | 'contracts' | 'reading'

/** Where the change comes from: GitHub's API, a local clone, or two folders. Reads only; every answer is of the revisions pinned by `subject`. */
export interface Reader {
  readonly subject: () => Promise<Subject>
  /** Lists every file that changed; one that is not wanted by its path may come without its patch, so that a change of thousands of documents stays small. */
  readonly changes: (isWanted?: (path: string) => boolean) => Promise<Changes>
  /** All file paths of a revision; undefined where the platform cut the listing. */
  readonly tree: (revision: Revision) => Promise<readonly string[] | undefined>
  /** Reads many texts at once; answers one entry for each reference, in any order. */
  readonly texts: (refs: readonly Ref[]) => Promise<readonly (readonly [Ref, Text])[]>
  /** Finds lines of the head that hold any of the words as they are spelt, a bounded number of hits for each; undefined where the platform cannot search a tree at that cost. */
  readonly search: (words: readonly string[], cost: SearchCost) => Promise<readonly SearchHit[] | undefined>
  /** The head as it is now, to be compared with the pinned one before anything is posted. */
  readonly currentHead: () => Promise<string>
}

/** Grammars of programming languages: `load` reads those that the paths need and no other, and gives a synchronous function. Never rejects. */
export interface Parsers {
  readonly load: (paths: readonly string[]) => Promise<OutlineOf>
}

/** Runs one check over its input, bounded in time and memory; a check that crashes or is ended answers `unchecked` for its files. Never rejects. */
export interface Checks {
  readonly run: (kind: string, input: CheckInput, paths: readonly string[]) => Promise<EvidenceResult>
  /** Gives back what is held for further checks, once those that were asked for have ended; one that is asked for later starts anew. */
  readonly close?: () => Promise<void>
}

/** The model: one bounded call, no retry of its own. Never rejects: what went wrong is a `Reply`. */
export interface Model {
  /** `began` is called at most once, when the answer begins to arrive: from then on its cached prefix can be read by other calls. */
  readonly ask: (request: ModelRequest, hash: string, signal: AbortSignalLike, began?: () => void) => Promise<Reply>
}

/** The part of `AbortSignal` that core may name without the platform's types. */
export interface AbortSignalLike {
  readonly aborted: boolean
  readonly addEventListener: (type: 'abort', listener: () => void) => void
  readonly removeEventListener: (type: 'abort', listener: () => void) => void
}

/** What GitHub keeps of earlier runs, and whom it lets write. Reads only; what can not be read is answered as if it were not there, so that nothing is believed or skipped on its account. */
export interface Memory {
  /** The body of our summary comment. */
  readonly summary: () => Promise<string | undefined>
  /** What a run that needed no summary has left on its check run. */
  readonly checkpoint: () => Promise<string | undefined>
  /** Whether the pinned head has that commit among its ancestors: nothing was rewritten since. */
  readonly descendsFrom: (commit: string) => Promise<boolean>
  /** Whether that login may write to the repository, by the API's own answer; never by its association. */
  readonly mayWrite: (login: string) => Promise<boolean>
}

/** Where the review goes. `own` lists what of ours stands there already; `apply` places comments and says where each landed; the summary is written last. */
export interface Publisher {
  readonly own: () => Promise<Own>
  /** Places the comments in one review pinned to `head`; the review's body is `body`. Takes the first rung of each ladder that is accepted. */
  readonly apply: (
    steps: readonly Step[],
    review: { readonly head: string; readonly body: string },
  ) => Promise<readonly Applied[]>
  /** Resolves threads whose finding is gone, or says so once where the token may not resolve, and takes it back where the finding is there again; at most fifty a run. Never touches one in which a person has answered. */
  readonly close: (closings: readonly Closing[]) => Promise<readonly Closed[]>
  /** Writes the summary comment (created, or edited in place; an equal body is no call) and, where allowed, the check run. Called last; what can not be written is a warning. */
  readonly conclude: (conclusion: Conclusion) => Promise<Links>
}

/** The last words of a run; `summary` undefined: nothing is to be written. */
export interface Conclusion {
  readonly head: string
  readonly own: Own
  readonly summary: string | undefined
  readonly checkRun: CheckRun | undefined
}

/** A check run on the head commit: an incomplete review is never a green tick, and `failure` is what the workflow asked to fail on. */
export interface CheckRun {
  readonly conclusion: 'success' | 'neutral' | 'failure'
  readonly title: string
  readonly summary: string
  readonly annotations: readonly Annotation[]
  /** What the next run is to know, where no summary keeps it. */
  readonly state?: string | undefined
}

/** One annotation on lines of the new text; plain text, no markdown. */
export interface Annotation {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** Where what was posted can be read; `warnings` name a permission that was missing, with the line to add. */
export interface Links {
  readonly reviewId: number | undefined
  readonly reviewUrl: string | undefined
  readonly summaryUrl: string | undefined
  readonly warnings: readonly string[]
}

/** Time as a value: milliseconds, and a sleep that ends early when the signal aborts. */
export interface Clock {
  readonly now: () => number
  readonly sleep: (ms: number, signal?: AbortSignalLike) => Promise<void>
}

/** One line of progress for a person who waits; already safe to print. */
export type Progress = (line: string) => void
