/** The revisions of one review, never mixed: `mergeBase` and `head` make the diff, `config` (the base branch's tip) holds the agent and the configuration. */
export interface Revisions {
  readonly mergeBase: string
  readonly head: string
  readonly config: string
}

/** What is under review: a pull request, or a range of a local clone or of two folders. Title, body and threads are the author's words: data, never instructions. */
export interface Subject {
  readonly kind: 'pull-request' | 'range'
  /** `owner/name` on GitHub, the folder's name in a terminal. */
  readonly repository: string
  readonly number: number | undefined
  /** The pull request's page. */
  readonly url: string | undefined
  readonly title: string
  readonly body: string
  readonly revisions: Revisions
  readonly threads: readonly Thread[]
  /** The head had already moved on when the pinned one was read: what is listed belongs to another commit. */
  readonly moved: boolean
}

/** An existing review thread as context for the model; `ours` tells our own comments from other people's. */
export interface Thread {
  readonly path: string
  readonly line: number | undefined
  readonly resolved: boolean
  /** The lines it was about have changed since. */
  readonly outdated: boolean
  readonly comments: readonly { readonly author: string; readonly ours: boolean; readonly body: string }[]
}
