import type { GitHub } from '../../test/support/github/server.ts'
import type { Ended } from './action.ts'
import { fillWithCrowd } from './crowd.ts'
import { refIn } from './defects.ts'
import type { Head, History } from './history.ts'
import { type Truth, truthOf } from './oracle.ts'
import { isGreen, isOpen, type OurThread, ourSummaries, ourThreads, touches, writesOf } from './seen.ts'
import { type Contents, openStage, people, type Stage } from './stage.ts'
import type { Act, Push, Trouble } from './story.ts'
import { recover, reviewThrough } from './trouble.ts'

/** What one head of the life came to. */
export interface Step {
  readonly name: string
  readonly trouble: Trouble | undefined
  readonly verdict: string
  readonly elapsedMs: number
  readonly gitHubRequests: number
  readonly modelRequests: number
  readonly tokens: number
  readonly threads: number
  /** Defects that two comments tell. */
  readonly doubles: readonly string[]
  /** Defects of a head that was read whole, and that nothing on the pull request tells. */
  readonly lost: readonly string[]
  /** Threads of persons that the run changed. */
  readonly touched: readonly number[]
  /** Threads that were closed although the model could not be asked. */
  readonly closedBlindly: readonly string[]
  /** What a second run of the same head wrote. */
  readonly rewritten: readonly string[]
  /** The check run is green although something was not read. */
  readonly isFalseGreen: boolean
  /** Findings that count as dismissed though nobody with permission said so, or the other way round. */
  readonly misheard: readonly string[]
}

/** A whole life, with what is left at its end. */
export interface Played {
  readonly steps: readonly Step[]
  readonly summary: string
  readonly summaries: number
  readonly comments: number
  readonly closed: number
  readonly problems: readonly string[]
  readonly stage: Stage
}

/** Plays the life of a pull request: opens it among a crowd, pushes, lets people act and things go wrong, and looks after each run at everything a reader could see. The stage stays open. */
export async function playLife(git: string, history: History, contents: Contents): Promise<Played> {
  const stage = await openStage(git, history.first, contents)
  fillWithCrowd(stage)
  const heard = new Set<string>()
  const persons = new Map<number, number>()
  const steps = [await review(stage, { git, head: history.first, name: 'opened', heard, persons })]
  for (const { push, ...head } of history.pushed) {
    for (const act of push.before ?? []) await perform(stage, act, heard, persons)
    stage.push(head)
    steps.push(await review(stage, { git, head, name: push.name, push, heard, persons }))
    for (const act of push.after ?? []) await perform(stage, act, heard, persons)
  }
  const threads = ourThreads(stage.github)
  return {
    steps,
    summary: ourSummaries(stage.github)[0] ?? '',
    summaries: ourSummaries(stage.github).length,
    comments: threads.length,
    closed: threads.filter((thread) => !isOpen(thread)).length,
    problems: [...stage.github.problems, ...stage.messages.refused],
    stage,
  }
}

interface Turn {
  readonly git: string
  readonly head: Head
  readonly name: string
  readonly push?: Push
  /** Defects that somebody with permission has dismissed. */
  readonly heard: ReadonlySet<string>
  /** Threads in which a person has answered, with the number of requests that had been made by then. */
  readonly persons: ReadonlyMap<number, number>
}

async function review(stage: Stage, { git, head, name, push, heard, persons }: Turn): Promise<Step> {
  const { github, model } = stage
  const before = { requests: github.requests.length, calls: model.requests(), tokens: model.tokens() }
  const open = openRefs(ourThreads(github))
  const runs = await reviewThrough(stage, push?.trouble)
  const seen = { requests: github.requests.length, threads: ourThreads(github) }
  const isBlind = push?.trouble === 'outage'
  const closedBlindly = isBlind ? [...open].filter((ref) => !openRefs(seen.threads).has(ref)) : []
  const isFalseGreen = runs.some(isIncomplete) && isGreen(github, head.sha)
  // What broke off is taken up by the next run; only then is a further one the same.
  const last = isBroken(push?.trouble) ? await takeUp(stage) : runs.at(-1)
  const from = github.requests.length
  const [callsBy, tokensBy] = [model.requests(), model.tokens()]
  await stage.run(stage.event())
  const rewritten = writesOf(github.requests.slice(from))
  recover(stage)
  const truth = await truthOf(git, head)
  return {
    name,
    trouble: push?.trouble,
    verdict: last?.report?.verdict ?? `exit ${last?.exitCode}`,
    elapsedMs: runs[0]?.elapsedMs ?? 0,
    gitHubRequests: seen.requests - before.requests,
    modelRequests: callsBy - before.calls,
    tokens: tokensBy - before.tokens,
    threads: ourThreads(github).length,
    doubles: doublesIn(ourThreads(github)),
    lost: last !== undefined && isComplete(last) ? lostIn(stage, truth, last) : [],
    touched: [...persons]
      .filter(([id, since]) => github.requests.slice(since).some((one) => touches(id, one)))
      .map(([id]) => id),
    closedBlindly,
    rewritten,
    isFalseGreen,
    misheard: mishearings(github, last, truth, heard),
  }
}

function isBroken(trouble: Trouble | undefined): boolean {
  return trouble === 'killed' || trouble === 'terminated'
}

async function takeUp(stage: Stage): Promise<Ended> {
  recover(stage)
  return stage.run(stage.event())
}

function isComplete({ report }: Ended): boolean {
  return report?.verdict === 'findings' || report?.verdict === 'clean'
}

function isIncomplete(ended: Ended): boolean {
  return !isComplete(ended)
}

function openRefs(threads: readonly OurThread[]): ReadonlySet<string> {
  return new Set(threads.flatMap((thread) => (isOpen(thread) && thread.ref !== undefined ? [thread.ref] : [])))
}

function doublesIn(threads: readonly OurThread[]): readonly string[] {
  const refs = threads.flatMap(({ ref }) => ref ?? [])
  return [...new Set(refs.filter((ref, at) => refs.indexOf(ref) !== at))]
}

/** A defect is told by an open thread, or by a word of the summary, be it in its list of what is dismissed. */
function lostIn({ github }: Stage, truth: Truth, { report }: Ended): readonly string[] {
  const [open, summary] = [openRefs(ourThreads(github)), ourSummaries(github)[0] ?? '']
  const dismissed = dismissedRefs(github, report)
  return [...truth.keys()].filter((ref) => !open.has(ref) && !summary.includes(ref) && !dismissed.has(ref))
}

function dismissedRefs(github: GitHub, report: Ended['report']): ReadonlySet<string> {
  const threads = ourThreads(github)
  const refOf = (id: string) => threads.find(({ identity }) => identity === id)?.ref
  return new Set((report?.dismissed ?? []).flatMap(({ id, title }) => refIn(title) ?? refOf(id) ?? []))
}

function mishearings(
  github: GitHub,
  ended: Ended | undefined,
  truth: Truth,
  heard: ReadonlySet<string>,
): readonly string[] {
  if (ended?.report === undefined || !isComplete(ended)) return []
  const told = dismissedRefs(github, ended.report)
  const missed = [...heard].filter((ref) => truth.has(ref) && !told.has(ref))
  return [...missed, ...[...told].filter((ref) => !heard.has(ref))]
}

async function perform(
  stage: Stage,
  { kind, ref, by }: Act,
  heard: Set<string>,
  persons: Map<number, number>,
): Promise<void> {
  const { github } = stage
  const thread = ourThreads(github).find((one) => one.ref === ref)
  if (thread === undefined) throw new Error(`nothing tells of ${ref}, about which ${by} wants to ${kind}`)
  const user = people[by]
  const answer = (body: string) => {
    github.reply(thread.id, { body, user })
    if (!persons.has(thread.id)) persons.set(thread.id, github.requests.length)
  }
  const isHeard = by === 'ana'
  switch (kind) {
    case 'answer':
      return answer('Are you sure? The partner closes the connection after a minute.')
    case 'dismiss':
      answer('dismiss: we hold the lock')
      if (isHeard) heard.add(ref)
      return
    case 'resolve':
      github.resolve(thread.id, user)
      if (isHeard) heard.add(ref)
      return
    case 'command-dismiss':
    case 'command-restore': {
      const words = kind === 'command-dismiss' ? `dismiss ${thread.identity} known to us` : `restore ${thread.identity}`
      await stage.run(stage.command(`/integration-review ${words}`, user))
      if (isHeard && kind === 'command-dismiss') heard.add(ref)
      if (isHeard && kind === 'command-restore') heard.delete(ref)
    }
  }
}
