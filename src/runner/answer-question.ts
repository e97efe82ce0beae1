import type { Client } from '../adapters/github/client.ts'
import { loadShipped } from '../adapters/shipped.ts'
import { type Answered, answerQuestion } from '../answer.ts'
import { outputValue } from '../render/safe-text/log-line.ts'
import { openPorts } from './open-ports.ts'
import { type GitHubRun, type Runner, rulePages, runUrl } from './run.ts'

/** A question that somebody with write permission asks of a pull request, and the head that it is about. */
export interface Questioned {
  readonly number: number
  readonly head: string
  readonly question: string
}

/** Answers a question through GitHub's API and tells the runner; gives the reply, which the caller posts. */
export async function answerOnCommand(
  run: GitHubRun,
  client: Client,
  runner: Runner,
  { number, head, question }: Questioned,
): Promise<Answered> {
  const { config, secrets, root, env, startedAt } = run
  const ports = openPorts(run, client, runner, { number, head, baseTip: undefined })
  try {
    const answered = await answerQuestion(ports, {
      config,
      shipped: await loadShipped(root),
      literals: secrets.literals,
      rulePages: rulePages(env),
      mayCommand: true,
      runUrl: runUrl(env),
      replies: 'live',
      startedAt,
      question,
    })
    await tellAnswer(runner, answered)
    return answered
  } finally {
    await ports.checks.close()
  }
}

/** Nothing was reviewed, so the verdict is that of a skipped run. */
async function tellAnswer(runner: Runner, { kind, text, spent, head }: Answered): Promise<void> {
  runner.info(kind === 'answered' ? 'The question was answered.' : 'The question was not answered; the reply says why.')
  const outputs = {
    verdict: 'skipped',
    'skip-reason': 'question',
    'reviewed-sha': head ?? '',
    'input-tokens': String(spent.inputTokens),
    'cached-tokens': String(spent.cachedTokens),
    'output-tokens': String(spent.outputTokens),
    'cost-usd': spent.costUsd.toFixed(4),
  }
  for (const [name, value] of Object.entries(outputs)) runner.output(name, outputValue(value))
  try {
    await runner.summary(`${text}\n`)
  } catch (error) {
    runner.warn(`the job summary was not written: ${error instanceof Error ? error.message : 'unknown error'}`)
  }
}
