import { join } from 'node:path'
import { anthropicModel } from '../adapters/anthropic/model.ts'
import { workerChecks } from '../adapters/checks/worker-checks.ts'
import type { Client } from '../adapters/github/client.ts'
import { gitHubReader } from '../adapters/github/reader.ts'
import { assetsFolder, syntaxParsers } from '../adapters/parsers/syntax.ts'
import { proxiedFetch } from '../adapters/proxied-fetch.ts'
import { systemClock } from '../adapters/system-clock.ts'
import type { Model } from '../core/ports.ts'
import type { GitHubRun, Reviewable, Runner } from './run.ts'

/** Opens what reading a pull request and asking a model take; `checks` holds a worker and has to be closed. */
export function openPorts(
  run: GitHubRun,
  client: Client,
  runner: Runner,
  { number, head, baseTip }: Pick<Reviewable, 'number' | 'head' | 'baseTip'>,
) {
  return {
    reader: gitHubReader(client, { number, pinnedHead: head, baseSha: baseTip, note: runner.info }),
    parsers: syntaxParsers({ assets: assetsFolder(run.root) }),
    checks: workerChecks({ file: join(run.root, 'dist', 'checks', 'index.js') }),
    model: modelOf(run),
    clock: systemClock,
    progress: runner.info,
    cancelled: run.signal,
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
