import { resolve } from 'node:path'
import { anthropicModel } from '../adapters/anthropic/model.ts'
import { workerChecks } from '../adapters/checks/worker-checks.ts'
import { assetsFolder, syntaxParsers } from '../adapters/parsers/syntax.ts'
import { proxiedFetch } from '../adapters/proxied-fetch.ts'
import { recordingModel } from '../adapters/replies/recording.ts'
import { replayingModel } from '../adapters/replies/replaying.ts'
import { readRulePages } from '../adapters/rule-pages.ts'
import { loadShipped } from '../adapters/shipped.ts'
import { systemClock } from '../adapters/system-clock.ts'
import { redact } from '../core/context/redact.ts'
import { endingOf, type FailRules } from '../core/judgement/outcome.ts'
import type { Report } from '../core/judgement/report.ts'
import type { Model } from '../core/ports.ts'
import { listingPublisher } from '../listing-publisher.ts'
import { failureReason } from '../render/ending.ts'
import { renderJobSummary } from '../render/job-summary.ts'
import { printDocument, redactValues, reportJson } from '../render/report.ts'
import { rulesIn } from '../render/sarif/rules.ts'
import { renderSarif } from '../render/sarif/sarif.ts'
import { renderTerminal } from '../render/terminal/terminal.ts'
import { review } from '../review.ts'
import { checksFile, localSettings, rangeReader } from './change.ts'
import type { Given } from './command.ts'

/** `review`: the same review as on a runner, over a local clone, printed. Gives the exit code. */
export async function reviewCommand(given: Given): Promise<number> {
  const { options, terminal, secrets, root, startedAt } = given
  const reader = rangeReader(given)
  const checks = workerChecks({ file: checksFile(root) })
  const model = modelOf(given)
  if (model === undefined && !options.has('evidence-only'))
    terminal.progress('no ANTHROPIC_API_KEY: computed checks only')
  const ports = {
    reader,
    parsers: syntaxParsers({ assets: assetsFolder(root) }),
    checks,
    model,
    publisher: listingPublisher('in a terminal'),
    clock: systemClock,
    progress: terminal.progress,
  }
  const task = {
    config: options.config,
    localSettings: await localSettings(given),
    shipped: await loadShipped(root),
    literals: secrets.literals,
    rulePages: undefined,
    mayCommand: false,
    runUrl: undefined,
    replies: options.text('replies') === undefined ? ('live' as const) : ('recorded' as const),
    startedAt,
  }
  try {
    const { report } = await review(ports, task)
    if (report.files.length === 0) terminal.progress('the range holds no change: base and head have the same files')
    terminal.print(await printed(report, given))
    for (const warning of report.warnings) terminal.progress(`warning: ${warning}`)
    const rules: FailRules = { failOn: options.config.failOn, onIncomplete: 'fail' }
    const ending = endingOf(report, rules)
    if (ending.kind === 'found') terminal.progress(`exit 1: ${failureReason(ending, rules)}`)
    return ending.exit
  } finally {
    await checks.close()
  }
}

/** The model of a run in the terminal: stored replies, the live one, or none; recorded where that is asked for. */
function modelOf({ options, secrets, cwd, terminal }: Given): Model | undefined {
  if (options.has('evidence-only')) return undefined
  const clean = (text: string) => redact(text, secrets.literals)
  const replies = options.text('replies')
  if (replies !== undefined) return replayingModel(resolve(cwd, replies), { writeMissing: true, redact: clean })
  if (secrets.anthropicKey === undefined && !secrets.federation) return undefined
  const live = anthropicModel({
    apiKey: secrets.anthropicKey,
    baseUrl: options.config.anthropicBaseUrl,
    federation: secrets.federation,
    fetch: proxiedFetch(secrets.proxies),
  })
  const record = options.text('record')
  if (record === undefined) return live
  return recordingModel(live, {
    dir: resolve(cwd, record),
    today: new Date().toISOString().slice(0, 10),
    origin: 'recorded in a terminal',
    redact: clean,
    progress: terminal.progress,
  })
}

async function printed(report: Report, { options, terminal, secrets, root }: Given): Promise<string> {
  const clean = (text: string) => redact(text, secrets.literals)
  switch (options.format) {
    case 'json':
      return `${printDocument(redactValues(reportJson(report), clean))}\n`
    case 'markdown':
      return `${clean(renderJobSummary(report, { command: options.config.command, mayCommand: false, rulePages: undefined, runUrl: undefined }))}\n`
    case 'sarif': {
      const texts = await readRulePages(root, rulesIn(report))
      return renderSarif(report, { pages: { texts, address: undefined }, clean })
    }
    case 'text':
      return clean(
        renderTerminal(report, { palette: terminal.palette, width: terminal.width, sources: () => undefined }),
      )
  }
}
