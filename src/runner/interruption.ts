import { exitOf } from '../interruption.ts'
import { skipWords } from '../render/words.ts'
import { type GitHubRun, type Runner, skip } from './run.ts'

/** Ends a run that broke because it was cancelled: says so in log, outputs and job summary, and gives the exit code. What broke for any other reason is thrown again. */
export async function interrupted(
  { signal }: Pick<GitHubRun, 'signal'>,
  runner: Runner,
  error: unknown,
): Promise<number> {
  const exit = exitOf(signal)
  if (exit === undefined) throw error
  skip(runner, 'cancelled', `it ended with ${error instanceof Error ? error.message : 'an unknown error'}`)
  try {
    await runner.summary(summary)
  } catch (failure) {
    runner.warn(`the job summary was not written: ${failure instanceof Error ? failure.message : 'unknown error'}`)
  }
  return exit
}

const summary = `### Not reviewed: ${skipWords.cancelled}

No finding was posted; the next run starts anew.
`
