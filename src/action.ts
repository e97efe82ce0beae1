import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as core from '@actions/core'
import { inputNames, parseConfig } from './core/change/config.ts'
import { type Decision, gate } from './core/change/gate.ts'
import { parseTrigger } from './core/change/trigger.ts'
import { redact } from './core/context/redact.ts'
import { UserError } from './core/user-error.ts'
import { endingSignals, Interruption } from './interruption.ts'
import { logLine } from './render/safe-text/log-line.ts'
import type { Runner } from './runner/run.ts'
import { takeSecrets } from './secrets.ts'

/** Where the action was unpacked: agents, rules and the other bundles lie beside the one that runs. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Runs the action once: inputs and event decide, and only a review that is to happen loads what it needs. */
async function main(): Promise<number> {
  const secrets = takeSecrets(process.env)
  for (const secret of secrets.literals) core.setSecret(secret)
  const parsed = parseConfig(Object.fromEntries(inputNames.map((name) => [name, core.getInput(name)])))
  if ('problems' in parsed) throw new UserError(parsed.problems)
  const { config } = parsed
  const decision = gate(parseTrigger(process.env.GITHUB_EVENT_NAME ?? '', await readEvent()), config)
  if (decision.kind === 'skip') return skip(decision)
  if (decision.kind === 'mistake') throw new UserError([decision.problem])
  const signal = untilCancelled()
  const { runOnGitHub } = await import('./runner/on-github.ts')
  return runOnGitHub(
    { decision, config, secrets, root, env: process.env, startedAt: Date.now(), signal },
    openRunner(secrets.literals),
  )
}

/** Gives a signal that aborts once, when the runner cancels the job; the signals that follow change nothing, until SIGKILL. */
function untilCancelled(): AbortSignal {
  const controller = new AbortController()
  for (const name of endingSignals) process.on(name, () => controller.abort(new Interruption(name)))
  return controller.signal
}

function skip(decision: Extract<Decision, { kind: 'skip' }>): number {
  core.info(logLine(`Skipped (${decision.why}): ${decision.detail}`))
  core.setOutput('verdict', 'skipped')
  core.setOutput('skip-reason', decision.why)
  return 0
}

async function readEvent(): Promise<unknown> {
  const path = process.env.GITHUB_EVENT_PATH
  if (path === undefined || path === '')
    throw new UserError([
      'GITHUB_EVENT_PATH is not set: this program runs as a step of a GitHub workflow; in a terminal use dist/cli',
    ])
  return JSON.parse(await readFile(path, 'utf8'))
}

/** The runner's own channels: every line of the log is redacted and can be no workflow command; everything else is already safe. */
function openRunner(literals: readonly string[]): Runner {
  const line = (text: string) => logLine(redact(text, literals))
  return {
    info: (text) => core.info(line(text)),
    warn: (text) => core.warning(line(text)),
    error: (text) => core.error(line(text)),
    annotate: ({ level, title, path, startLine, endLine, message }) => {
      const write = { failure: core.error, warning: core.warning, notice: core.notice }[level]
      write(message, { title, file: path, startLine, endLine })
    },
    output: (name, value) => core.setOutput(name, value),
    summary: async (markdown) => {
      if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write()
      else core.info('This runner keeps no job summary.')
    },
  }
}

/** Prints what ended the run: the user's mistake in full and without a stack, everything else as one line. */
function fail(error: unknown): number {
  if (error instanceof UserError) {
    for (const problem of error.problems) core.error(logLine(problem))
    core.info('Nothing was reviewed.')
    return 2
  }
  core.error(
    logLine(
      `integration-engineer failed: ${error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error'}`,
    ),
  )
  if (error instanceof Error && core.isDebug())
    for (const frame of (error.stack ?? '').split('\n').slice(1, 12)) core.debug(logLine(frame))
  return 4
}

const exit = await main().catch(fail)
process.exitCode = exit
// A cancelled run has told everything by now: it waits for nothing that hangs until the runner kills it.
if (exit >= 128) process.exit()
