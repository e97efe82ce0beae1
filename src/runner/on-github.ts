import { endingOf } from '../core/judgement/outcome.ts'
import { exitOf } from '../interruption.ts'
import { connectTo } from './connect.ts'
import { interrupted } from './interruption.ts'
import { obeyCommand } from './obey-command.ts'
import { obeyReply } from './obey-reply.ts'
import { reviewByNumber } from './review-by-number.ts'
import { reviewPullRequest } from './review-pull-request.ts'
import type { GitHubRun, Runner } from './run.ts'

/** Carries a run that the gate let through to its end, or to where the runner cancels it. Gives the exit code; throws only the user's mistakes and bugs, after a commander was told. */
export async function runOnGitHub(run: GitHubRun, runner: Runner): Promise<number> {
  run.signal.addEventListener('abort', () => runner.info('The run is cancelled: it tells what it has, and ends.'))
  try {
    const exit = await carryOut(run, runner)
    return exitOf(run.signal) ?? exit
  } catch (error) {
    return interrupted(run, runner, error)
  }
}

/** An event is reviewed, a command or an answer first authorised, a number first looked up. */
async function carryOut(run: GitHubRun, runner: Runner): Promise<number> {
  const client = connectTo(run)
  const { decision } = run
  switch (decision.kind) {
    case 'authorise':
      return obeyCommand(run, client, runner, decision)
    case 'authorise-reply':
      return obeyReply(run, client, runner, decision)
    case 'review-by-number':
      return reviewByNumber(run, client, runner, decision.number)
    case 'review': {
      const { report } = await reviewPullRequest(run, client, runner, decision)
      return endingOf(report, run.config).exit
    }
  }
}
