import type { OwnComment, ThreadReply } from '../judgement/reconcile.ts'
import type { Dismissal, Restored, State } from './state.ts'

/** A dismissal, or its end, that somebody has commanded whose permission was asked; `at` in ISO 8601. */
export type Commanded =
  | { readonly kind: 'dismiss'; readonly id: string; readonly by: string; readonly reason: string; readonly at: string }
  | { readonly kind: 'restore'; readonly id: string; readonly by: string; readonly at: string }

/** What dismissals are gathered from. */
export interface Gathering {
  readonly state: State
  readonly comments: readonly OwnComment[]
  readonly commanded: readonly Commanded[]
  /** Whether GitHub says that this login may write. */
  readonly mayWrite: (login: string) => boolean
  /** What is known of a finding, for the list of what is dismissed. */
  readonly titles: (id: string) => Pick<Dismissal, 'title' | 'path' | 'severity'> | undefined
}

/** Characters of a reason that are kept. */
const mostReason = 300

/** Takes the text of an answer in a thread; gives the reason that its first line dismisses the finding with, empty where it gives none, and undefined where it dismisses nothing. */
export function parseDismissReply(body: string): string | undefined {
  const line = (body.split('\n', 1)[0] ?? '').trimEnd()
  return /^\s*dismiss\s*:\s*(.*)$/i.exec(line)?.[1]?.slice(0, mostReason).trimEnd()
}

/** The logins whose permission has to be asked before `gatherDismissals`: those who say something in a thread that is not remembered yet. */
export function candidateLogins(state: State, comments: readonly OwnComment[]): readonly string[] {
  const said = comments.flatMap((comment) => sayings(comment, state).map(({ by }) => by))
  return [...new Set(said)]
}

/** Joins what is remembered with what threads and commands say; for each finding the last word counts. Somebody without permission to write, a bot and we ourselves dismiss nothing. */
export function gatherDismissals({ state, comments, commanded, mayWrite, titles }: Gathering): {
  readonly dismissals: readonly Dismissal[]
  readonly restored: readonly Restored[]
} {
  const byId = new Map(state.dismissals.map((one) => [one.id, one]))
  const restored = new Map(state.restored.map((one) => [one.id, one]))
  const unknown = { title: '', path: '', severity: undefined } as const
  for (const comment of comments) {
    const heard = sayings(comment, state).filter(({ by }) => mayWrite(by))
    const last = heard.at(-1)
    if (last === undefined) continue
    const { identity: id, path, severity } = comment
    byId.set(id, { id, ...last, ...(titles(id) ?? { title: '', path, severity }) })
    restored.delete(id)
  }
  for (const { id, ...said } of commanded) {
    if (said.kind === 'dismiss') {
      const { by, reason, at } = said
      byId.set(id, { id, by, at, reason: reason.slice(0, mostReason), how: 'command', ...(titles(id) ?? unknown) })
      restored.delete(id)
    } else {
      byId.delete(id)
      restored.set(id, { id, by: said.by, at: said.at })
    }
  }
  return { dismissals: sorted([...byId.values()]), restored: sorted([...restored.values()]) }
}

/** What persons have said in a thread that is neither remembered nor taken back since; a thread that was resolved says it without a time, and so never after a restoral. */
function sayings(
  { identity, replies, thread }: OwnComment,
  { dismissals, restored }: State,
): readonly Pick<Dismissal, 'by' | 'reason' | 'how' | 'at'>[] {
  const after = restored.find(({ id }) => id === identity)?.at
  if (dismissals.some(({ id }) => id === identity)) return []
  const resolved =
    thread?.resolved === true && thread.resolvedBy !== undefined && after === undefined
      ? [{ by: thread.resolvedBy, reason: '', how: 'resolved' as const, at: '' }]
      : []
  const said = replies.filter((reply) => isPersons(reply) && (after === undefined || isAfter(reply.at, after)))
  return [
    ...resolved,
    ...said.flatMap(({ author, body, at }) => {
      const reason = parseDismissReply(body)
      return reason === undefined ? [] : [{ by: author.login, reason, how: 'reply' as const, at }]
    }),
  ]
}

function isPersons({ author, ours }: ThreadReply): boolean {
  return !ours && !author.isBot
}

function isAfter(a: string, b: string): boolean {
  return Date.parse(a) > Date.parse(b)
}

function sorted<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  return [...all].sort((a, b) => (a.id < b.id ? -1 : 1))
}
