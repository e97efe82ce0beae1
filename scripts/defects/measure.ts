import { type GitHub, startGitHub, type World } from '../../test/support/github/server.ts'
import type { ReviewComment } from '../../test/support/github/store.ts'
import { type Messages, startMessages } from '../../test/support/messages/server.ts'
import { type Job, type Ran, runAction } from '../../test/support/runner.ts'
import { type Posted, placesOf, postedBy, standsOn } from './posted.ts'
import { commandEvent, type Prepared, prepare, pullRequestEvent } from './pull-request.ts'
import { modelThatKnows } from './reply.ts'
import type { Defect } from './table.ts'
import type { Target } from './target.ts'

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

/** Reviews the pull request that introduces a defect: by an event, by the same event again, and on a fresh GitHub by a command. Gives the row, or why there is none. `repository` is a clone of ours that may be written to. */
export async function measure(defect: Defect, repository: string): Promise<Row | string> {
  const prepared = await prepare(defect, repository)
  if (typeof prepared === 'string') return prepared
  const { target, world } = prepared
  const model = modelThatKnows(defect, target)
  const messages = await startMessages({ reply: model.reply })
  const [events, commands] = [await startGitHub(world), await startGitHub(world)]
  try {
    const row = summarise(prepared, await play(world, { events, commands, messages }))
    const problems = [...events.problems, ...commands.problems, ...messages.refused].map((one) => one.slice(0, 300))
    const unseen = model.hasSeen() ? [] : ['the defective lines were not shown to the model']
    return { ...row, wrong: [...unseen, ...problems, ...row.wrong, ...failures(row)] }
  } finally {
    await Promise.all([events.close(), commands.close(), messages.close()])
  }
}

interface Stage {
  readonly events: GitHub
  readonly commands: GitHub
  readonly messages: Messages
}

/** What was seen of the three runs; `requests` and `posted` are those of the first, `again` is what the second asked for. */
interface Played {
  readonly first: Ran
  readonly command: Ran
  readonly failed: readonly string[]
  readonly requests: GitHub['requests']
  readonly again: GitHub['requests']
  readonly refused: number
  readonly modelRequests: number
  readonly posted: readonly Posted[]
  readonly postedAgain: readonly Posted[]
  readonly places: readonly [byEvent: readonly ReviewComment[], byCommand: readonly ReviewComment[]]
}

async function play(world: World, { events, commands, messages }: Stage): Promise<Played> {
  const run = runner(messages, world)
  const first = await run(events, pullRequestEvent(world, events))
  const modelRequests = messages.requests.length
  const requests = [...events.requests]
  const posted = postedBy(events, first)
  const second = await run(events, pullRequestEvent(world, events))
  const command = await run(commands, commandEvent(world, commands))
  return {
    ...{ first, command, requests, modelRequests, posted },
    failed: ranBadly({ first, second, command }),
    again: events.requests.slice(requests.length),
    refused: [...events.requests, ...commands.requests].filter((one) => one.status === 422).length,
    postedAgain: postedBy(events, second),
    places: [placesOf(events, first), placesOf(commands, command)],
  }
}

function runner(messages: Messages, { repository }: World) {
  const inputs = {
    'github-token': 'ghs_0123456789abcdefghijklmnopqrstuvwxyz',
    'anthropic-api-key': 'sk-ant-api03-0123456789abcdefghijklmnop',
    'anthropic-base-url': messages.url,
  }
  return ({ apiUrl, graphqlUrl, serverUrl }: GitHub, event: Job['event']): Promise<Ran> =>
    runAction({ event, repository, sha: noMerge, apiUrl, graphqlUrl, serverUrl, inputs })
}

/** A runner names the merge commit, which nobody reviews. */
const noMerge = '0'.repeat(40)

/** What a second run made different, the job's own summary left out: it is written in every run. */
function changed({ posted, postedAgain }: Played): readonly Posted[] {
  const known = new Set(posted.map((one) => one.body))
  const fresh = postedAgain.filter((one) => one.kind !== 'job-summary' && !known.has(one.body))
  return fresh.map((one) => ({ ...one, where: `${one.where}, after the second run` }))
}

function summarise({ target, files }: Prepared, played: Played): Row {
  const { requests, again, posted, postedAgain, places, first, command } = played
  const { report } = first
  const writes = requests.filter(isWrite).length
  return {
    ...{ files, target, writes, refused: played.refused, modelRequests: played.modelRequests, wrong: played.failed },
    selected: report?.coverage.selectedFiles ?? 0,
    hunks: `${report?.coverage.shownHunks ?? 0}/${report?.coverage.hunks ?? 0}`,
    reads: requests.length - writes,
    comments: posted.filter((one) => one.kind === 'comment').length,
    right: [standsOn(target, places[0]), standsOn(target, places[1])],
    duplicates: postedAgain.length - posted.length,
    rewritten: again
      .filter((one) => isWrite(one) && one.status < 300)
      .map(({ method, path, status }) => `${method} ${path} (${status})`),
    milliseconds: [first.elapsedMs, command.elapsedMs],
    verdict: report?.verdict ?? `exit ${first.exitCode}`,
    posted: [...posted, ...changed(played)],
  }
}

/** A query of GraphQL is a read although it is posted. */
function isWrite({ method, path, body }: GitHub['requests'][number]): boolean {
  if (path !== '/graphql') return method !== 'GET'
  return JSON.stringify(body ?? '').includes('"query":"mutation')
}

function ranBadly(runs: Readonly<Record<string, Ran>>): readonly string[] {
  return Object.entries(runs).flatMap(([name, { exitCode, shown, stderr }]) =>
    exitCode === 0
      ? []
      : [`the ${name} run ended with ${exitCode}: ${[...shown.slice(-3), stderr].join(' | ').trim()}`],
  )
}

function failures(row: Row): readonly string[] {
  return [
    ...(row.right[0] ? [] : ['after the event no comment stands on the right line']),
    ...(row.right[1] ? [] : ['after the command no comment stands on the right line']),
    ...(row.refused === 0 ? [] : [`${row.refused} requests were refused with 422`]),
    ...(row.duplicates === 0 ? [] : [`the second run added ${row.duplicates} comments or reviews`]),
    ...row.rewritten.map((one) => `the second run wrote: ${one}`),
  ]
}
