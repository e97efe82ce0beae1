import { join } from 'node:path'
import { anthropicModel } from '../adapters/anthropic/model.ts'
import { workerChecks } from '../adapters/checks/worker-checks.ts'
import type { Client } from '../adapters/github/client.ts'
import { gitHubPublisher } from '../adapters/github/publisher.ts'
import { type GitHubReader, gitHubReader } from '../adapters/github/reader.ts'
import { assetsFolder, syntaxParsers } from '../adapters/parsers/syntax.ts'
import { proxiedFetch } from '../adapters/proxied-fetch.ts'
import { loadShipped } from '../adapters/shipped.ts'
import { systemClock } from '../adapters/system-clock.ts'
import type { Model, Publisher } from '../core/ports.ts'
import { listingPublisher } from '../listing-publisher.ts'
import { type Reviewed, review } from '../review.ts'
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
  const reader = gitHubReader(client, {
    number: decided.number,
    pinnedHead: decided.head,
    baseSha: decided.baseTip,
    note: runner.info,
  })
  const checks = workerChecks({ file: join(root, 'dist', 'checks', 'index.js') })
  const model = modelOf(run)
  try {
    const reviewed = await review(
      {
        reader,
        parsers: syntaxParsers({ assets: assetsFolder(root) }),
        checks,
        model,
        publisher: publisherOf(run, client, reader, decided, runner),
        clock: systemClock,
        progress: runner.info,
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
      },
    )
    await tell(run, runner, reviewed, decided)
    return reviewed
  } finally {
    await checks.close()
  }
}

/** The model behind the key or the job's identity; undefined where there is neither. */
function modelOf({ config, secrets }: GitHubRun): Model | undefined {
  const { anthropicKey: apiKey, federation } = secrets
  if (apiKey === undefined && !federation) return undefined
  return anthropicModel({
    apiKey,
    baseUrl: config.anthropicBaseUrl,
    federation,
    fetch: proxiedFetch(secrets.proxies),
  })
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
  return gitHubPublisher(client, { number: decided.number, viewerId: reader.viewerId, note: runner.info })
}

const readOnlyWords = { fork: 'from a fork', dependabot: 'by Dependabot' } as const
