import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { replaceFile } from '../adapters/replace-file.ts'
import { readRulePages } from '../adapters/rule-pages.ts'
import { redactAnnotations } from '../conclude.ts'
import { redact } from '../core/context/redact.ts'
import { endingOf } from '../core/judgement/outcome.ts'
import type { Report } from '../core/judgement/report.ts'
import { annotationsOf } from '../render/check-run.ts'
import { failureReason, failureSentence } from '../render/ending.ts'
import { renderJobSummary } from '../render/job-summary.ts'
import { outputsOf } from '../render/outputs.ts'
import { printDocument, redactValues, reportJson } from '../render/report.ts'
import { outputValue } from '../render/safe-text/log-line.ts'
import { rulesIn } from '../render/sarif/rules.ts'
import { renderSarif } from '../render/sarif/sarif.ts'
import type { Reviewed } from '../task.ts'
import { type GitHubRun, mayCommand, type Reviewable, type Runner, rulePages, runUrl } from './run.ts'

/** Tells the runner everything: annotations where nothing could be posted, the JSON report, SARIF where it is asked for, outputs, the job summary, and why the job fails where it does. What the runner can not take is warned of and loses nothing else. */
export async function tell(run: GitHubRun, runner: Runner, reviewed: Reviewed, decided: Reviewable): Promise<void> {
  const { config, env, secrets } = run
  const { links } = reviewed
  const warnings = [...new Set([...reviewed.report.warnings, ...links.warnings])]
  const report = { ...reviewed.report, warnings }
  const clean = (text: string) => redact(text, secrets.literals)
  const ending = endingOf(report, config)
  annotate(run, runner, reviewed, warnings)
  const file = await attempt(runner, 'the report file', () =>
    writeReport(printDocument(redactValues(reportJson(report), clean)), env.RUNNER_TEMP),
  )
  await attempt(runner, 'the SARIF file', () => writeSarif(run, report, clean))
  for (const [name, value] of Object.entries(outputsOf(report, links, file ?? '')))
    runner.output(name, outputValue(value))
  if (report.verdict.kind === 'skipped' && report.verdict.why !== 'head-moved') return
  const options = {
    command: config.command,
    mayCommand: mayCommand(run, decided),
    rulePages: rulePages(env),
    runUrl: runUrl(env),
    fails: failureReason(ending, config),
  }
  await attempt(runner, 'the job summary', () => runner.summary(clean(renderJobSummary(report, options))))
  const failure = failureSentence(ending, config)
  if (failure !== undefined) runner.error(failure)
}

/** The runner keeps ten warnings of a step: the last two places are for what is found out later. */
const mostWarnings = 8

/** Warnings, and annotations for findings that no comment shows; of the levels that GitHub keeps ten of, our own lines take their share. */
function annotate(
  { config, secrets }: GitHubRun,
  runner: Runner,
  { report, links }: Reviewed,
  warnings: readonly string[],
): void {
  for (const warning of warnings.slice(0, mostWarnings)) runner.warn(warning)
  for (const warning of warnings.slice(mostWarnings)) runner.info(warning)
  if (config.dryRun || links.summaryUrl !== undefined || report.verdict.kind === 'skipped') return
  const said = {
    errors: endingOf(report, config).exit === 0 ? 0 : 1,
    warnings: Math.min(warnings.length, mostWarnings),
  }
  const { annotations, omitted } = annotationsOf(report, said)
  for (const annotation of redactAnnotations(annotations, secrets.literals)) runner.annotate(annotation)
  if (omitted > 0) runner.warn(`${omitted} further findings are in the job summary`)
}

async function attempt<T>(runner: Runner, what: string, write: () => Promise<T>): Promise<T | undefined> {
  try {
    return await write()
  } catch (error) {
    runner.warn(`${what} was not written: ${error instanceof Error ? error.message : 'unknown error'}`)
    return undefined
  }
}

async function writeReport(report: string, folder: string | undefined): Promise<string> {
  if (folder === undefined || folder === '') return ''
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'integration-review.json')
  await writeFile(path, report)
  return path
}

/** Of a head that has moved nothing is written: code scanning would take the file for the state of that commit. */
async function writeSarif(
  { config, env, root }: GitHubRun,
  report: Report,
  clean: (text: string) => string,
): Promise<void> {
  const { verdict } = report
  if (config.sarifFile === undefined || (verdict.kind === 'skipped' && verdict.why !== 'off-surface')) return
  const pages = { texts: await readRulePages(root, rulesIn(report)), address: rulePages(env) }
  await replaceFile(resolve(env.GITHUB_WORKSPACE ?? '.', config.sarifFile), renderSarif(report, { pages, clean }))
}
