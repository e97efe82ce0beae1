import type { Client } from '../adapters/github/client.ts'
import { gitHubMemory } from '../adapters/github/memory.ts'
import { listOwnFindings } from '../adapters/github/own-comments.ts'
import { gitHubReader } from '../adapters/github/reader.ts'
import { type Command, completeId } from '../core/change/command.ts'
import { endingOf } from '../core/judgement/outcome.ts'
import type { OwnComment } from '../core/judgement/reconcile.ts'
import type { Commanded } from '../core/memory/dismissals.ts'
import { unseal } from '../core/memory/seal.ts'
import type { State } from '../core/memory/state.ts'
import { UserError } from '../core/user-error.ts'
import { type Named, needsKeyText, notReviewedText, unknownFindingText } from '../render/command-reply.ts'
import { commentTitle } from '../render/comment-title.ts'
import { type Answering, answerWith, refuse } from './answering.ts'
import { reviewPullRequest } from './review-pull-request.ts'
import { type Decided, type GitHubRun, type Runner, skip } from './run.ts'

type Change = Extract<Command, { kind: 'dismiss' | 'restore' }>

/** A dismissal, or its end, that somebody with write permission has commanded. */
interface Changing extends Extract<Decided, { kind: 'authorise' }> {
  readonly command: Change
  readonly answering: Answering
}

/** Dismisses or restores a finding by its id, or by its beginning: the review is brought up to date with it, which asks the model only about what changed since the last one. */
export async function changeDismissal(
  run: GitHubRun,
  client: Client,
  runner: Runner,
  changing: Changing,
): Promise<number> {
  const { number, command, answering, login, createdAt } = changing
  const { stateKey } = run.secrets
  if (stateKey === undefined) {
    await refuse(answering, needsKeyText)
    return skip(runner, 'not-a-command', 'without a key a commanded dismissal can not be kept')
  }
  const known = await knownFindings(client, number, stateKey)
  const id = completeId(
    command.id,
    known.map((one) => one.id),
  )
  if (id === undefined) {
    await refuse(answering, unknownFindingText(command.id, known))
    return skip(runner, 'not-a-command', 'the id is that of no finding, or begins several')
  }
  const said = { id, by: login, at: createdAt }
  const commanded: Commanded =
    command.kind === 'dismiss' ? { kind: 'dismiss', ...said, reason: command.reason } : { kind: 'restore', ...said }
  return update(run, client, runner, { number, commanded, answering })
}

async function update(
  run: GitHubRun,
  client: Client,
  runner: Runner,
  {
    number,
    commanded,
    answering,
  }: { readonly number: number; readonly commanded: Commanded; readonly answering: Answering },
): Promise<number> {
  try {
    const decided = { number, readOnly: undefined, head: undefined, baseTip: undefined, commanded: [commanded] }
    const { report } = await reviewPullRequest(run, client, runner, decided)
    await answerWith(answering, report, run.config.command)
    return endingOf(report, run.config).exit
  } catch (error) {
    const why = error instanceof UserError ? error.problems.join('; ') : 'the run broke; its log says more'
    await refuse(answering, notReviewedText(why))
    throw error
  }
}

/** Everything that can be dismissed or restored: what the last review left open or dismissed, and what stands in a comment of ours. */
async function knownFindings(client: Client, number: number, stateKey: string): Promise<readonly Named[]> {
  const reader = gitHubReader(client, { number, pinnedHead: undefined, baseSha: undefined, note: () => undefined })
  const viewerId = await reader.viewerId()
  const comments = viewerId === undefined ? undefined : await listOwnFindings(client, number, viewerId)
  const body = await gitHubMemory(client, { number, reader, before: undefined }).summary()
  const repository = `${client.at.owner}/${client.at.repo}`
  const unsealed = unseal(body ?? '', { repository, number }, stateKey)
  return [
    ...(comments?.kind === 'ok' ? comments.value.items.map(ofComment) : []),
    ...(unsealed.kind === 'believed' ? ofState(unsealed.state) : []),
  ]
}

function ofComment({ identity, body }: OwnComment): Named {
  return { id: identity, title: commentTitle(body) }
}

function ofState({ checkpoint, dismissals }: State): readonly Named[] {
  const said = new Map((checkpoint?.findings ?? []).map(({ id, title }) => [id, title]))
  return [
    ...dismissals.map(({ id, title }) => ({ id, title })),
    ...(checkpoint?.open ?? []).map((id) => ({ id, title: said.get(id) ?? '' })),
  ]
}
