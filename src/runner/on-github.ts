import { endingOf } from '../core/judgement/outcome.ts'
import { connectTo } from './connect.ts'
import { obeyCommand } from './obey-command.ts'
import { reviewByNumber } from './review-by-number.ts'
import { reviewPullRequest } from './review-pull-request.ts'
import type { GitHubRun, Runner } from './run.ts'

/** Carries a run that the gate let through to its end: an event is reviewed, a command first authorised, a number first looked up. Gives the exit code; throws only the user's mistakes and bugs, after a commander was told. */
export async function runOnGitHub(run: GitHubRun, runner: Runner): Promise<number> {
  const client = connectTo(run)
  const { decision } = run
  if (decision.kind === 'authorise') return obeyCommand(run, client, runner, decision)
  if (decision.kind === 'review-by-number') return reviewByNumber(run, client, runner, decision.number)
  const { report } = await reviewPullRequest(run, client, runner, decision)
  return endingOf(report, run.config).exit
}
