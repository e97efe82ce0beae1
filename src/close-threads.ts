import type { DiffFile } from './core/change/diff.ts'
import type { Finding } from './core/judgement/finding.ts'
import { type Closed, type Closing, type Matches, matchComments, type OwnComment } from './core/judgement/reconcile.ts'
import type { Publisher } from './core/ports.ts'
import { closingText } from './render/closing.ts'
import { lastClosing } from './render/marker.ts'

/** How much of a head this run has looked at itself. */
export interface Looked {
  readonly head: string
  readonly files: readonly DiffFile[]
  /** Paths that a model was shown and has receipted in this run. */
  readonly read: ReadonlySet<string>
  /** Paths of which no check can say that nothing is wrong. */
  readonly unchecked: ReadonlySet<string>
  /** The listing was cut: a path that is missing may still be part of the change. */
  readonly truncated: boolean
}

/** Facts that are there and are told to nobody, since a comment in the code accepts them or the configuration silences them. */
export interface Untold {
  readonly accepted: readonly Finding[]
  readonly silenced: readonly Finding[]
}

/** What closing starts from: the findings that are told, the comments they have, those that no finding has, and which of these tell of a fact that is told no longer. */
export interface Ended {
  readonly review: Looked
  readonly alive: readonly Finding[]
  readonly matches: Matches
  readonly unmatched: readonly OwnComment[]
  readonly untold: ReadonlyMap<OwnComment, 'accepted' | 'silenced'>
}

/** Closes the threads of findings that this run has proven gone, or that are told no longer, and takes that back where one is there again; a file that was not looked at proves nothing, so an outage closes no thread. Never rejects. */
export async function closeThreads(publisher: Publisher, { review, alive, matches, unmatched, untold }: Ended) {
  const again = alive.flatMap((finding) => {
    const comment = matches.get(finding)
    return comment !== undefined && isClosed(comment) ? [{ kind: 'found-again' as const, comment }] : []
  })
  const gone = unmatched
    .filter((comment) => isUntouched(comment) && !isClosed(comment) && isGone(comment, review))
    .map((comment) => ({ kind: untold.get(comment) ?? ('fixed' as const), comment }))
  const closings: readonly Closing[] = [...again, ...gone].map((one) => ({
    ...one,
    body: closingText(one, review.head),
  }))
  if (closings.length === 0) return []
  try {
    return await publisher.close(closings)
  } catch {
    return closings.map((one): Closed => ({ ...one, how: 'left' }))
  }
}

/** Nobody but us has said a word there. */
function isUntouched({ replies }: OwnComment): boolean {
  return replies.every(({ ours }) => ours)
}

/** Takes our comments and the facts that are told no longer; gives the comments whose fact is still there, by who has had it silenced. */
export function untoldIn(comments: readonly OwnComment[], { accepted, silenced }: Untold): Ended['untold'] {
  const silencedOf = [...matchComments(silenced, comments).values()].map((one) => [one, 'silenced'] as const)
  const acceptedOf = [...matchComments(accepted, comments).values()].map((one) => [one, 'accepted'] as const)
  return new Map([...silencedOf, ...acceptedOf])
}

/** We have closed it: resolved by no person, or told to be done. */
function isClosed({ thread, replies }: OwnComment): boolean {
  if (thread?.resolved === true) return thread.resolvedBy === undefined
  const last = lastClosing(replies.flatMap(({ ours, body }) => (ours ? [body] : [])))
  return last !== undefined && last !== 'found-again'
}

function isGone({ path, origin }: OwnComment, { files, read, unchecked, truncated }: Looked): boolean {
  const isInChange = files.some((file) => file.path === path || file.previousPath === path)
  if (!isInChange) return !truncated
  const now = files.find((file) => file.path === path || (file.status === 'renamed' && file.previousPath === path))
  const paths = [path, ...(now === undefined ? [] : [now.path])]
  if (origin === 'computed') return paths.every((one) => !unchecked.has(one))
  return paths.some((one) => read.has(one))
}
