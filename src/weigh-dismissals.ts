import type { Finding } from './core/judgement/finding.ts'
import type { Matches, OwnComment } from './core/judgement/reconcile.ts'
import type { Dismissed } from './core/judgement/report.ts'
import { type Commanded, candidateLogins, gatherDismissals } from './core/memory/dismissals.ts'
import type { Dismissal, Restored, State } from './core/memory/state.ts'
import type { Memory } from './core/ports.ts'
import { commentTitle } from './render/comment-title.ts'

/** Who has called what no problem, and what of it was taken back. */
export interface Memorised {
  readonly dismissals: readonly Dismissal[]
  readonly restored: readonly Restored[]
}

/** Takes what is remembered, what was commanded now and our comments; gives what is dismissed, after asking GitHub about everybody who is not yet known to be allowed to. */
export async function memorise(
  memory: Memory | undefined,
  said: { readonly state: State; readonly commanded: readonly Commanded[]; readonly findings: readonly Finding[] },
  comments: readonly OwnComment[],
  matches: Matches,
): Promise<Memorised> {
  const state = { ...said.state, dismissals: said.state.dismissals.filter((one) => !isReopened(one, comments)) }
  const allowed = await whoMayWrite(memory, candidateLogins(state, comments).slice(-mostAsked))
  const titles = new Map(
    said.findings.flatMap((finding) =>
      [matches.get(finding)?.identity, finding.id].map((id) => [id, toldOf(finding)] as const),
    ),
  )
  return gatherDismissals({
    state,
    comments,
    commanded: said.commanded,
    mayWrite: (login) => allowed.has(login),
    titles: (id) => titles.get(id) ?? ofComment(comments.find(({ identity }) => identity === id)),
  })
}

/** People of one run about whom GitHub is asked: on a public pull request anybody can answer. The newest are heard. */
const mostAsked = 100
const atOnce = 10

async function whoMayWrite(memory: Memory | undefined, logins: readonly string[]): Promise<ReadonlySet<string>> {
  const allowed = new Set<string>()
  for (let from = 0; from < logins.length; from += atOnce) {
    const some = logins.slice(from, from + atOnce)
    const answers = await Promise.all(some.map((login) => memory?.mayWrite(login)))
    for (const [at, login] of some.entries()) if (answers[at] === true) allowed.add(login)
  }
  return allowed
}

function toldOf({ title, place, severity }: Finding) {
  return { title, path: place.path, severity }
}

/** Of a finding that is gone its comment still tells. */
function ofComment(comment: OwnComment | undefined) {
  return comment && { title: commentTitle(comment.body), path: comment.path, severity: comment.severity }
}

/** Who resolved a thread to dismiss a finding takes it back by opening the thread again. */
function isReopened({ id, how }: Dismissal, comments: readonly OwnComment[]): boolean {
  const comment = comments.find(({ identity }) => identity === id)
  return how === 'resolved' && comment?.thread !== undefined && !comment.thread.resolved
}

/** Parts the findings into those that are told and those that are dismissed, by their own identity or that of the comment they have. */
export function dismiss(
  findings: readonly Finding[],
  matches: Matches,
  { dismissals }: Memorised,
): { readonly alive: readonly Finding[]; readonly dismissed: readonly Dismissed[] } {
  const byId = new Map(dismissals.map((one) => [one.id, one]))
  const dismissalOf = (finding: Finding) => byId.get(finding.id) ?? byId.get(matches.get(finding)?.identity ?? '')
  const found = new Map(
    findings.flatMap((finding) => {
      const dismissal = dismissalOf(finding)
      return dismissal === undefined ? [] : [[dismissal, finding] as const]
    }),
  )
  return {
    alive: findings.filter((finding) => dismissalOf(finding) === undefined),
    dismissed: dismissals.map((dismissal) => ({ dismissal, finding: found.get(dismissal) })),
  }
}
