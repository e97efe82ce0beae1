import type { DiffFile } from './core/change/diff.ts'
import type { Finding } from './core/judgement/finding.ts'
import type { Closed, Closing, Matches, OwnComment } from './core/judgement/reconcile.ts'
import type { Publisher } from './core/ports.ts'
import { closingText } from './render/closing.ts'
import { parseMarker } from './render/marker.ts'

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

/** What closing starts from: the findings that are told, the comments they have, and those that no finding has. */
export interface Ended {
  readonly review: Looked
  readonly alive: readonly Finding[]
  readonly matches: Matches
  readonly unmatched: readonly OwnComment[]
}

/** Closes the threads of findings that this run has proven gone, and takes that back where one is there again; a file that was not looked at proves nothing, so an outage closes no thread. Never rejects. */
export async function closeThreads(publisher: Publisher, { review, alive, matches, unmatched }: Ended) {
  const again = alive.flatMap((finding) => {
    const comment = matches.get(finding)
    return comment !== undefined && isClosed(comment) ? [{ kind: 'found-again' as const, comment }] : []
  })
  const gone = unmatched
    .filter((comment) => isUntouched(comment) && !isClosed(comment) && isGone(comment, review))
    .map((comment) => ({ kind: 'fixed' as const, comment }))
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

/** We have closed it: resolved by no person, or told to be fixed. */
function isClosed({ thread, replies }: OwnComment): boolean {
  if (thread?.resolved === true) return thread.resolvedBy === undefined
  const told = replies.flatMap(({ ours, body }) => (ours ? [parseMarker(body)?.kind] : []))
  return told.findLast((kind) => kind === 'fixed' || kind === 'found-again') === 'fixed'
}

function isGone({ path, origin }: OwnComment, { files, read, unchecked, truncated }: Looked): boolean {
  const isInChange = files.some((file) => file.path === path || file.previousPath === path)
  if (!isInChange) return !truncated
  const now = files.find((file) => file.path === path || (file.status === 'renamed' && file.previousPath === path))
  const paths = [path, ...(now === undefined ? [] : [now.path])]
  if (origin === 'computed') return paths.every((one) => !unchecked.has(one))
  return paths.some((one) => read.has(one))
}
