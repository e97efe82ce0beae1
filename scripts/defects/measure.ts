import { aCommentEvent, aPullRequestEvent } from '../../test/support/github/events.ts'
import { openGit } from '../../test/support/github/git.ts'
import { type GitHub, startGitHub, type World } from '../../test/support/github/server.ts'
import { octocat } from '../../test/support/github/world.ts'
import { type Messages, startMessages } from '../../test/support/messages/server.ts'
import { commitHead, linesOf } from './clones.ts'
import { type Posted, placesOf, postedBy, standsOn } from './posted.ts'
import { modelThatKnows } from './reply.ts'
import { type Ran, runAction } from './run-action.ts'
import type { Defect } from './table.ts'
import { findTarget, type Target } from './target.ts'

/** What one row of the table came to. */
export interface Row {
  readonly files: number
  readonly selected: number
  readonly hunks: string
  readonly reads: number
  readonly writes: number
  readonly modelRequests: number
  readonly comments: number
  /** Whether exactly one finding of the model stands, on its line, after the event and after the command. */
  readonly right: readonly [event: boolean, command: boolean]
  readonly refused: number
  /** Comments and reviews that the second run added, and every write of it that GitHub accepted. */
  readonly duplicates: number
  readonly rewritten: readonly string[]
  readonly milliseconds: readonly [event: number, command: number]
  readonly verdict: string
  /** Everything that is wrong with the row, in words; empty in a good one. */
  readonly wrong: readonly string[]
  readonly target: Target
  readonly posted: readonly Posted[]
}

/** A pull request that is ready to be reviewed, with the lines its comment has to stand on. */
interface Prepared {
  readonly world: World
  readonly target: Target
  readonly files: number
}

/** Reviews the pull request that introduces a defect: by an event, by the same event again, and on a fresh GitHub by a command. Gives the row, or why there is none. `repository` is a clone of ours that may be written to. */
export async function measure(defect: Defect, repository: string, action: string): Promise<Row | string> {
  const prepared = await prepare(defect, repository)
  if (typeof prepared === 'string') return prepared
  const { target, world } = prepared
  const model = modelThatKnows(defect, target)
  const messages = await startMessages({ reply: model.reply })
  const [events, commands] = [await startGitHub(world), await startGitHub(world)]
  try {
    const run = runner(action, messages, world)
    const first = await run(events, pullRequestEvent(world, events))
    const modelRequests = messages.requests.length
    const before = snapshot(events)
    const posted = postedBy(events, first)
    const second = await run(events, pullRequestEvent(world, events))
    const command = await run(commands, commandEvent(world, commands))
    const row = summarise({ prepared, events, first, before, modelRequests })
    const [byEvent, byCommand] = [placesOf(events, first), placesOf(commands, command)]
    const right = [standsOn(target, byEvent), standsOn(target, byCommand)] as const
    const wrong = [
      ...(model.hasSeen() ? [] : ['the defective lines were not shown']),
      ...ranBadly({ first, second, command }),
      ...[...events.problems, ...commands.problems, ...messages.refused].map((one) => one.slice(0, 300)),
    ]
    const refused = [...events.requests, ...commands.requests].filter((one) => one.status === 422).length
    const milliseconds = [first.milliseconds, command.milliseconds] as const
    const whole = {
      ...row,
      right,
      refused,
      milliseconds,
      target,
      posted: [...posted, ...changed(posted, postedBy(events, second))],
    }
    return { ...whole, wrong: [...wrong, ...failures(whole)] }
  } finally {
    await Promise.all([events.close(), commands.close(), messages.close()])
  }
}

async function prepare(defect: Defect, dir: string): Promise<Prepared | string> {
  const head = await commitHead(dir, defect)
  if (head === undefined) return 'the clone lacks its commits'
  const git = openGit(dir)
  const changes = await git.changes(defect.fixSha, head).finally(git.close)
  const file = changes.find((one) => one.path === defect.path)
  if (file === undefined) return `${defect.path} is not changed`
  const target = findTarget(file, defect)
  if (target === undefined) return `no changed line of ${defect.path} is in the defect's ranges`
  const [revision, path] = target.side === 'LEFT' ? [defect.fixSha, file.previousPath ?? file.path] : [head, file.path]
  const lines = await linesOf(dir, revision, path)
  const astray = target.lines.find(({ number, text }) => lines[number - 1] !== text)
  if (astray !== undefined) return `line ${astray.number} of ${path} is not what the diff says`
  const pull = {
    number: 7,
    title: `Rework ${path.split('/').at(-1)}`,
    body: null,
    base: { ref: 'main', sha: defect.fixSha },
    head: { ref: 'rework', sha: head },
  }
  const collaborators = { [octocat.login]: { permission: 'write', role_name: 'write' } } as const
  return { world: { repository: defect.repository, git: dir, pull, collaborators }, target, files: changes.length }
}

type Event = Parameters<typeof runAction>[0]['event']

function runner(action: string, messages: Messages, { repository }: World) {
  return (github: GitHub, event: Event): Promise<Ran> =>
    runAction({ action, event, github, repository, modelUrl: messages.url })
}

function pullRequestEvent(world: World, served: GitHub): Event {
  return { name: 'pull_request', payload: aPullRequestEvent(world, { served }) }
}

/** A person with write permission comments the command; GitHub keeps the comment, the event tells of it. */
function commandEvent(world: World, served: GitHub): Event {
  const [user, body, createdAt] = [octocat, '/integration-review', new Date().toISOString().replace(/\.\d+Z$/, 'Z')]
  const id = served.comment({ body, user, at: createdAt })
  return { name: 'issue_comment', payload: aCommentEvent(world, { body, user, served, id, createdAt }) }
}

/** What stood on the pull request, and how many requests there had been. */
function snapshot({ state, requests }: GitHub) {
  return {
    comments: state.reviewComments.length + state.issueComments.length + state.reviews.length,
    requests: requests.length,
  }
}

/** What a second run made different, the job's own summary left out: it is written in every run. */
function changed(before: readonly Posted[], after: readonly Posted[]): readonly Posted[] {
  const known = new Set(before.map((one) => one.body))
  const fresh = after.filter((one) => one.kind !== 'job-summary' && !known.has(one.body))
  return fresh.map((one) => ({ ...one, where: `${one.where}, after the second run` }))
}

interface Measured {
  readonly prepared: Prepared
  readonly events: GitHub
  readonly first: Ran
  readonly before: ReturnType<typeof snapshot>
  readonly modelRequests: number
}

function summarise({ prepared, events, first, before, modelRequests }: Measured) {
  const requests = events.requests.slice(0, before.requests)
  const writes = requests.filter(isWrite).length
  const { report } = first
  return {
    files: prepared.files,
    selected: report?.coverage.selectedFiles ?? 0,
    hunks: `${report?.coverage.shownHunks ?? 0}/${report?.coverage.hunks ?? 0}`,
    reads: requests.length - writes,
    writes,
    modelRequests,
    comments: report === undefined ? 0 : postedBy(events, first).filter((one) => one.kind === 'comment').length,
    duplicates: snapshot(events).comments - before.comments,
    rewritten: events.requests
      .slice(before.requests)
      .filter((one) => isWrite(one) && one.status < 300)
      .map(({ method, path, status }) => `${method} ${path} (${status})`),
    verdict: report?.verdict ?? `exit ${first.exitCode}`,
  }
}

/** A query of GraphQL is a read although it is posted. */
function isWrite({ method, path, body }: GitHub['requests'][number]): boolean {
  if (path !== '/graphql') return method !== 'GET'
  return JSON.stringify(body ?? '').includes('"query":"mutation')
}

function ranBadly(runs: Readonly<Record<string, Ran>>): readonly string[] {
  return Object.entries(runs).flatMap(([name, { exitCode, log }]) =>
    exitCode === 0 ? [] : [`the ${name} run ended with ${exitCode}: ${log.trim().split('\n').slice(-3).join(' | ')}`],
  )
}

function failures(row: Omit<Row, 'wrong'>): readonly string[] {
  return [
    ...(row.right[0] ? [] : ['after the event no comment stands on the right line']),
    ...(row.right[1] ? [] : ['after the command no comment stands on the right line']),
    ...(row.refused === 0 ? [] : [`${row.refused} requests were refused with 422`]),
    ...(row.duplicates === 0 ? [] : [`the second run added ${row.duplicates} comments or reviews`]),
    ...row.rewritten.map((one) => `the second run wrote: ${one}`),
  ]
}
