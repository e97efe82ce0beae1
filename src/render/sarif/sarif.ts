import { isIncomplete } from '../../core/judgement/outcome.ts'
import type { Report } from '../../core/judgement/report.ts'
import { printDocument, redactTexts } from '../report.ts'
import { utf8Length } from '../safe-text/truncate.ts'
import type { SarifLog, SarifResult, SarifRun } from './log.ts'
import { notificationsOf } from './notifications.ts'
import { type Reported, reportedOf } from './reported.ts'
import { resultOf } from './results.ts'
import { type RulePages, rulesOf } from './rules.ts'

/** What is needed beside the report: the pages of the rules, and the redaction that every text passes last. */
export interface SarifOptions {
  readonly pages: RulePages
  readonly clean: (text: string) => string
}

/** GitHub shows the first 5,000 results of a run, and takes 10 MB compressed: 6 MB of results keep the file below that uncompressed (platform: SARIF). */
const maxResults = 5_000
const maxResultBytes = 6_000_000

/** Prints a report as SARIF 2.1.0: every finding that is shown, worst first, then earlier ones that are open, each with its identity as the fingerprint that code scanning compares; an incomplete review says so in its invocation. */
export function renderSarif(report: Report, { pages, clean }: SarifOptions): string {
  const reported = reportedOf(report)
  const files = new Map(report.files.map((one) => [one.file.path, one]))
  const results = fitting(reported, (one) => resultOf(one, files))
  const notifications = notificationsOf(report, reported.length - results.length)
  const run: SarifRun = {
    tool: { driver: { name: 'Integration Engineer', rules: rulesOf(reported.slice(0, results.length), pages) } },
    automationDetails: { id: `integration-engineer/${report.subject.revisions.head}` },
    invocations: [{ executionSuccessful: !isIncomplete(report.verdict), toolExecutionNotifications: notifications }],
    ...provenance(report),
    results,
  }
  const log: SarifLog = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${printDocument(redactTexts(log, clean))}\n`
}

/** The results that have room, in order; whatever follows the first that has none is left out. */
function fitting(reported: readonly Reported[], make: (one: Reported) => SarifResult): readonly SarifResult[] {
  const results: SarifResult[] = []
  let bytes = 0
  for (const one of reported.slice(0, maxResults)) {
    const result = make(one)
    bytes += utf8Length(printDocument(result))
    if (bytes > maxResultBytes) break
    results.push(result)
  }
  return results
}

/** The repository and its revision, where the address of the pull request names them. */
function provenance({ subject }: Report): Pick<SarifRun, 'versionControlProvenance'> {
  const repositoryUri = /^(https?:\/\/[\w.:/-]+)\/pull\/\d+$/.exec(subject.url ?? '')?.[1]
  if (repositoryUri === undefined) return {}
  return { versionControlProvenance: [{ repositoryUri, revisionId: subject.revisions.head }] }
}
