import type { Client } from '../adapters/github/client.ts'
import { permissionOf } from '../adapters/github/command.ts'
import { endingOf } from '../core/judgement/outcome.ts'
import { answeringTo } from './answering.ts'
import { reviewPullRequest } from './review-pull-request.ts'
import { type Decided, type GitHubRun, type Runner, skip } from './run.ts'

/** An answer in the thread of a finding that dismisses it: authorised by the API alone, and carried out by bringing the review up to date, which reads the answer itself and asks the model only about what changed since the last one. Never answered with words, since the thread is a person's by now. */
export async function obeyReply(
  run: GitHubRun,
  client: Client,
  runner: Runner,
  asked: Extract<Decided, { kind: 'authorise-reply' }>,
): Promise<number> {
  const answering = answeringTo(run, client, { ...asked, in: 'thread' })
  if ((await permissionOf(client, asked.login)) !== 'write-or-more') {
    await answering.react('confused')
    return skip(runner, 'not-authorised', `${asked.login} has no write permission, or it could not be asked`)
  }
  await answering.react('eyes')
  const { number, head, baseTip } = asked
  const { report } = await reviewPullRequest(run, client, runner, { number, readOnly: undefined, head, baseTip })
  await answering.react(report.verdict.kind === 'skipped' ? 'confused' : 'rocket')
  return endingOf(report, run.config).exit
}
