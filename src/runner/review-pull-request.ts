import type { Client } from '../adapters/github/client.ts'
import { gitHubMemory } from '../adapters/github/memory.ts'
import { gitHubPublisher } from '../adapters/github/publisher.ts'
import type { GitHubReader } from '../adapters/github/reader.ts'
import { loadShipped } from '../adapters/shipped.ts'
import type { Publisher } from '../core/ports.ts'
import { listingPublisher } from '../listing-publisher.ts'
import { review } from '../review.ts'
import type { Reviewed } from '../task.ts'
import { openPorts } from './open-ports.ts'
import { type GitHubRun, mayCommand, type Reviewable, type Runner, rulePages, runUrl } from './run.ts'
import { tell } from './tell.ts'

/** Reviews one pull request through GitHub's API, publishes what may be published, and tells the runner; an event and a command take this same way. */
export async function reviewPullRequest(
  run: GitHubRun,
  client: Client,
  runner: Runner,
  decided: Reviewable,
): Promise<Reviewed> {
  const { config, secrets, root, env, startedAt } = run
  const ports = openPorts(run, client, runner, decided)
  const { reader } = ports
  try {
    const reviewed = await review(
      {
        ...ports,
        memory: gitHubMemory(client, { number: decided.number, reader, before: decided.before }),
        publisher: publisherOf(run, client, reader, decided, runner),
      },
      {
        config,
        shipped: await loadShipped(root),
        literals: secrets.literals,
        rulePages: rulePages(env),
        mayCommand: mayCommand(run, decided),
        runUrl: runUrl(env),
        replies: 'live',
        startedAt,
        stateKey: secrets.stateKey,
        full: decided.full ?? false,
        commanded: decided.commanded ?? [],
      },
    )
    await tell(run, runner, reviewed, decided)
    return reviewed
  } finally {
    await ports.checks.close()
  }
}

function publisherOf(
  { config }: GitHubRun,
  client: Client,
  reader: GitHubReader,
  decided: Reviewable,
  runner: Runner,
): Publisher {
  if (config.dryRun) return listingPublisher('dry run: nothing is written')
  if (decided.readOnly !== undefined)
    return listingPublisher(`the token of a pull request ${readOnlyWords[decided.readOnly]} may only read`)
  const { viewerId, summaryEarly } = reader
  return gitHubPublisher(client, { number: decided.number, viewerId, summaryEarly, note: runner.info })
}

const readOnlyWords = { fork: 'from a fork', dependabot: 'by Dependabot' } as const
