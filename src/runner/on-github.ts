import { exitOf } from '../core/judgement/outcome.ts'
import { connectTo } from './connect.ts'
import { obeyCommand } from './obey-command.ts'
import { reviewPullRequest } from './review-pull-request.ts'
import type { GitHubRun, Runner } from './run.ts'

/** Carries a run that the gate let through to its end: an event is reviewed, a command first authorised. Gives the exit code; throws only the user's mistakes and bugs, after a commander was told. */
export async function runOnGitHub(run: GitHubRun, runner: Runner): Promise<number> {
  const client = connectTo(run)
  if (run.decision.kind === 'authorise') return obeyCommand(run, client, runner, run.decision)
  const { report } = await reviewPullRequest(run, client, runner, run.decision)
  return exitOf(report.verdict, 'action')
}
