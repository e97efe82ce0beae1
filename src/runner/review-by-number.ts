import type { Client } from '../adapters/github/client.ts'
import { readPull } from '../adapters/github/reader.ts'
import { endingOf } from '../core/judgement/outcome.ts'
import { reviewPullRequest } from './review-pull-request.ts'
import { type GitHubRun, type Runner, skip } from './run.ts'

/** Reviews the pull request that somebody named who started the workflow by hand, as on a command: a draft or a fork's too, with the head that stands there now. Gives the exit code. */
export async function reviewByNumber(run: GitHubRun, client: Client, runner: Runner, number: number): Promise<number> {
  const { state, head, base } = await readPull(client, number)
  if (state !== 'open') return skip(runner, 'closed', `pull request #${number} is closed`)
  const pinned = { number, readOnly: undefined, head: head.sha, baseTip: base.sha }
  const { report } = await reviewPullRequest(run, client, runner, pinned)
  return endingOf(report, run.config).exit
}
