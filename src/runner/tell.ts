import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { redact } from '../core/context/redact.ts'
import type { Report } from '../core/judgement/report.ts'
import { annotationsOf } from '../render/check-run.ts'
import { renderJobSummary } from '../render/job-summary.ts'
import { outputsOf } from '../render/outputs.ts'
import { type Document, printDocument, redactValues, reportJson } from '../render/report.ts'
import { outputValue } from '../render/safe-text/log-line.ts'
import { type Reviewed, redactAnnotations } from '../review.ts'
import { type GitHubRun, mayCommand, type Reviewable, type Runner, rulePages, runUrl } from './run.ts'

/** Tells the runner everything: outputs, annotations where nothing could be posted, job summary, the JSON report. What the runner can not take is warned of and loses nothing else. */
export async function tell(run: GitHubRun, runner: Runner, reviewed: Reviewed, decided: Reviewable): Promise<void> {
  const { report, links } = reviewed
  const { config, env, secrets } = run
  const clean = (text: string) => redact(text, secrets.literals)
  const warnings = [...new Set([...report.warnings, ...links.warnings])]
  for (const warning of warnings) runner.warn(warning)
  if (!config.dryRun && links.summaryUrl === undefined && stoodNowhere(report)) {
    const { annotations, omitted } = annotationsFor(report, warnings.length)
    for (const annotation of redactAnnotations(annotations, secrets.literals)) runner.annotate(annotation)
    if (omitted > 0) runner.warn(`${omitted} further findings are in the job summary`)
  }
  const file = await attempt(runner, 'the report file', () =>
    writeReport(redactValues(reportJson(report), clean), env.RUNNER_TEMP),
  )
  for (const [name, value] of Object.entries(outputsOf(report, links, file ?? '')))
    runner.output(name, outputValue(value))
  if (report.verdict.kind === 'skipped' && report.verdict.why !== 'head-moved') return
  const options = {
    command: config.command,
    mayCommand: mayCommand(run, decided),
    rulePages: rulePages(env),
    runUrl: runUrl(env),
  }
  await attempt(runner, 'the job summary', () => runner.summary(clean(renderJobSummary(report, options))))
}

/** Findings that no comment shows, of a head that has not moved, whatever kept them from being posted. */
function stoodNowhere({ applied, verdict }: Report): boolean {
  return verdict.kind !== 'skipped' && applied.length > 0 && applied.every((one) => one.state === 'listed')
}

async function attempt<T>(runner: Runner, what: string, write: () => Promise<T>): Promise<T | undefined> {
  try {
    return await write()
  } catch (error) {
    runner.warn(`${what} was not written: ${error instanceof Error ? error.message : 'unknown error'}`)
    return undefined
  }
}

/** GitHub keeps ten annotations of a level for one step, and a warning is one: our own count too, and so does the sentence about the rest. */
const mostOfLevel = 10

function annotationsFor(report: Report, warnings: number): ReturnType<typeof annotationsOf> {
  const room = Math.max(1, mostOfLevel - warnings)
  const whole = annotationsOf(report, room)
  return whole.omitted === 0 ? whole : annotationsOf(report, Math.max(1, room - 1))
}

async function writeReport(report: Document, folder: string | undefined): Promise<string> {
  if (folder === undefined || folder === '') return ''
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'integration-review.json')
  await writeFile(path, printDocument(report))
  return path
}
