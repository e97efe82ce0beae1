import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { redact } from '../core/context/redact.ts'
import type { Report } from '../core/judgement/report.ts'
import { annotationsOf } from '../render/check-run.ts'
import { renderJobSummary } from '../render/job-summary.ts'
import { outputsOf } from '../render/outputs.ts'
import { printDocument, reportJson } from '../render/report.ts'
import { type Reviewed, redactAnnotations } from '../review.ts'
import { type GitHubRun, type Reviewable, type Runner, rulePages, runUrl } from './run.ts'

/** Tells the runner everything: job summary, outputs, the JSON report, and annotations where nothing could be posted. */
export async function tell(run: GitHubRun, runner: Runner, reviewed: Reviewed, decided: Reviewable): Promise<void> {
  const { report, links } = reviewed
  const { config, env, secrets } = run
  const warnings = [...new Set([...report.warnings, ...links.warnings])]
  for (const warning of warnings) runner.warn(warning)
  const posted = report.applied.some((one) => one.state !== 'listed')
  if (!config.dryRun && !posted && (decided.readOnly !== undefined || links.warnings.length > 0)) {
    const { annotations, omitted } = annotationsFor(report, warnings.length)
    for (const annotation of redactAnnotations(annotations, secrets.literals)) runner.annotate(annotation)
    if (omitted > 0) runner.warn(`${omitted} further findings are in the job summary`)
  }
  const { verdict } = report
  if (verdict.kind !== 'skipped' || verdict.why === 'head-moved') {
    await runner.summary(
      redact(
        renderJobSummary(report, {
          command: config.command,
          mayCommand: true,
          rulePages: rulePages(env),
          runUrl: runUrl(env),
        }),
        secrets.literals,
      ),
    )
  }
  const reportFile = await writeReport(redact(printDocument(reportJson(report)), secrets.literals), env.RUNNER_TEMP)
  for (const [name, value] of Object.entries(outputsOf(report, links, reportFile))) runner.output(name, value)
}

/** GitHub keeps ten annotations of a level for one step, and a warning is one: our own count too, and so does the sentence about the rest. */
const mostOfLevel = 10

function annotationsFor(report: Report, warnings: number): ReturnType<typeof annotationsOf> {
  const room = Math.max(1, mostOfLevel - warnings)
  const whole = annotationsOf(report, room)
  return whole.omitted === 0 ? whole : annotationsOf(report, Math.max(1, room - 1))
}

async function writeReport(text: string, folder: string | undefined): Promise<string> {
  if (folder === undefined || folder === '') return ''
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'integration-review.json')
  await writeFile(path, text)
  return path
}
