import type { Severity } from '../../core/dialogue/answer.ts'
import { isIncomplete } from '../../core/judgement/outcome.ts'
import type { Applied } from '../../core/judgement/reconcile.ts'
import type { Report } from '../../core/judgement/report.ts'
import type { SurfaceFile } from '../../core/surface/surface.ts'
import { plainBody, plainTitle } from '../plain-finding.ts'
import { printDocument, redactTexts } from '../report.ts'
import { utf8Length } from '../safe-text/truncate.ts'
import { locationOf, placeNote } from './location.ts'
import type { SarifLevel, SarifLog, SarifResult, SarifRun } from './log.ts'
import { notificationsOf } from './notifications.ts'
import { type RulePages, ruleIdOf, rulesOf } from './rules.ts'
import { sarifText } from './text.ts'

/** What is needed beside the report: the pages of the rules, and the redaction that every text passes last. */
export interface SarifOptions {
  readonly pages: RulePages
  readonly clean: (text: string) => string
}

/** GitHub shows the first 5,000 results of a run, and takes 10 MB compressed: 6 MB of results keep the file below that uncompressed (platform: SARIF). */
const maxResults = 5_000
const maxResultBytes = 6_000_000
const maxMessage = 6_000

const levelOf: Record<Severity, SarifLevel> = { blocker: 'error', major: 'warning', minor: 'note' }

/** Prints a report as SARIF 2.1.0: every finding that is shown, worst first, with its identity as the fingerprint that code scanning compares; an incomplete review says so in its invocation. */
export function renderSarif(report: Report, { pages, clean }: SarifOptions): string {
  const shown = report.applied.filter(({ state }) => state !== 'hidden')
  const files = new Map(report.files.map((one) => [one.file.path, one]))
  const results = fitting(shown, (one) => resultOf(one, files))
  const listed = shown.slice(0, results.length).map(({ finding }) => finding)
  const notifications = notificationsOf(report, shown.length - results.length)
  const run: SarifRun = {
    tool: { driver: { name: 'Integration Engineer', rules: rulesOf(listed, pages) } },
    automationDetails: { id: `integration-engineer/${report.subject.revisions.head}` },
    invocations: [{ executionSuccessful: !isIncomplete(report.verdict), toolExecutionNotifications: notifications }],
    ...provenance(report),
    results,
  }
  const log: SarifLog = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${printDocument(redactTexts(log, clean))}\n`
}

/** The results that have room, in order; whatever follows the first that has none is left out. */
function fitting(shown: readonly Applied[], make: (one: Applied) => SarifResult): readonly SarifResult[] {
  const results: SarifResult[] = []
  let bytes = 0
  for (const one of shown.slice(0, maxResults)) {
    const result = make(one)
    bytes += utf8Length(printDocument(result))
    if (bytes > maxResultBytes) break
    results.push(result)
  }
  return results
}

function resultOf({ finding, url }: Applied, files: ReadonlyMap<string, SurfaceFile>): SarifResult {
  const { id, severity, category, confidence, origin, place, affects, evidence } = finding
  const file = files.get(place.path)
  const text = [`${plainTitle(finding).replace(/\.+$/, '')}.`, placeNote(finding, file), plainBody(finding)]
  return {
    ruleId: ruleIdOf(finding),
    level: levelOf[severity],
    message: { text: sarifText(text.filter((part) => part !== '').join('\n\n'), maxMessage) },
    locations: [locationOf(finding, file)],
    // The first is the one that code scanning compares between two analyses.
    partialFingerprints: { primaryLocationLineHash: `${id}:1`, 'integrationEngineer/v1': id },
    properties: {
      severity,
      category,
      confidence,
      origin: origin.kind,
      ...(place.side === 'LEFT' ? { removedLines: `${place.startLine}-${place.line}` } : {}),
      affects: affects.slice(0, 20).map((name) => sarifText(name, 200)),
      evidence,
      ...(url === undefined ? {} : { comment: url }),
    },
  }
}

/** The repository and its revision, where the address of the pull request names them. */
function provenance({ subject }: Report): Pick<SarifRun, 'versionControlProvenance'> {
  const repositoryUri = /^(https?:\/\/[\w.:/-]+)\/pull\/\d+$/.exec(subject.url ?? '')?.[1]
  if (repositoryUri === undefined) return {}
  return { versionControlProvenance: [{ repositoryUri, revisionId: subject.revisions.head }] }
}
