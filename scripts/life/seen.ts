import { parseMarker } from '../../src/render/marker.ts'
import { nodeId } from '../../test/support/github/accounts.ts'
import type { GitHub } from '../../test/support/github/server.ts'
import type { ReviewComment } from '../../test/support/github/store.ts'
import { actionsBot } from '../../test/support/github/world.ts'
import { refIn } from './defects.ts'

/** A thread that a finding of ours began, as a reader sees it. */
export interface OurThread {
  readonly id: number
  /** The defect that its title speaks of, else its text: a computed title names the table. */
  readonly ref: string | undefined
  readonly identity: string
  readonly body: string
  readonly resolved: boolean
  /** Our own last answer in it says that the finding is gone. */
  readonly toldFixed: boolean
}

/** The threads of ours that stand on the pull request, in the order they were begun. */
export function ourThreads({ state }: GitHub): readonly OurThread[] {
  return state.reviewComments.flatMap((comment) => {
    const marker = isOurs(comment) && comment.in_reply_to_id === null ? parseMarker(comment.body) : undefined
    if (marker?.kind !== 'finding') return []
    const { id, body, resolved } = comment
    const answers = state.reviewComments
      .filter((one) => one.in_reply_to_id === id && isOurs(one))
      .map((one) => parseMarker(one.body)?.kind)
    const last = answers.filter((kind) => kind === 'fixed' || kind === 'found-again').at(-1)
    const ref = refIn(titleOf(body)) ?? refIn(body)
    return [{ id, ref, identity: marker.identity, body, resolved, toldFixed: last === 'fixed' }]
  })
}

function isOurs({ user }: Pick<ReviewComment, 'user'>): boolean {
  return user?.id === actionsBot.id
}

/** The line below the marker. */
function titleOf(body: string): string {
  return body.split('\n').find((line) => !line.startsWith('<!--') && line.trim() !== '') ?? ''
}

/** Whether a reader takes the finding of a thread for open. */
export function isOpen({ resolved, toldFixed }: OurThread): boolean {
  return !resolved && !toldFixed
}

/** The summary comments of ours; one in a good life. */
export function ourSummaries({ state }: GitHub): readonly string[] {
  return state.issueComments
    .filter((one) => isOurs(one) && parseMarker(one.body)?.kind === 'summary')
    .map((one) => one.body)
}

type Request = GitHub['requests'][number]

/** Whether a request changes something; a query of GraphQL does not, although it is posted. */
export function isWrite({ method, path, body }: Request): boolean {
  return path === '/graphql' ? /"query":"\s*mutation/.test(JSON.stringify(body ?? '')) : method !== 'GET'
}

/** A write that was done, as far as anybody can tell, in words. */
export function writesOf(requests: readonly Request[]): readonly string[] {
  return requests
    .filter((one) => isWrite(one) && (one.status < 400 || one.status >= 500))
    .map((one) => (one.path === '/graphql' ? `mutation ${mutationOf(one)}` : `${one.method} ${tail(one.path)}`))
}

function tail(path: string): string {
  return path.replace(/^\/repos\/[^/]+\/[^/]+/, '').replace(/\d{3,}/g, 'N')
}

/** What a mutation is called by. */
export function mutationOf({ body }: Request): string {
  return /(resolveReviewThread|unresolveReviewThread|\w+)\s*\(\s*input/.exec(JSON.stringify(body ?? ''))?.[1] ?? '?'
}

/** Whether a request changes that thread: its comment, its answers, or whether it is resolved. */
export function touches(thread: number, { method, path, body, status }: Request): boolean {
  if (status >= 400) return false
  if (path === '/graphql') return isWrite({ method, path, body, status, query: {}, headers: {} }) && names(thread, body)
  if (method === 'GET') return false
  if (path.endsWith(`/pulls/comments/${thread}`) || path.endsWith(`/comments/${thread}/replies`)) return true
  return path.endsWith('/comments') && JSON.stringify(body ?? '').includes(`"in_reply_to":${thread}`)
}

function names(thread: number, body: unknown): boolean {
  const text = JSON.stringify(body ?? '')
  return ['PRRT', 'PRRC'].some((prefix) => text.includes(nodeId(prefix, thread)))
}

/** Whether the latest check run on a commit is green. */
export function isGreen({ state }: GitHub, sha: string): boolean {
  return state.checkRuns.findLast((run) => run.head_sha === sha)?.conclusion === 'success'
}
