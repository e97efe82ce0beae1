import type { Report } from '../core/judgement/report.ts'
import type { Links } from '../core/ports.ts'

/** The outputs of `action.yml` by name, each one line of our own words, numbers and addresses. */
export type Outputs = Readonly<Record<(typeof outputNames)[number], string>>

export const outputNames = [
  'verdict',
  'skip-reason',
  'findings-count',
  'blocker-count',
  'evidence-count',
  'review-id',
  'review-url',
  'summary-url',
  'reviewed-sha',
  'input-tokens',
  'cached-tokens',
  'output-tokens',
  'cost-usd',
  'report-file',
] as const

/** Takes a finished run; gives its outputs, empty where there is nothing to say. */
export function outputsOf(report: Report, links: Links, reportFile: string): Outputs {
  const { verdict, applied, spent } = report
  const findings = applied.map((one) => one.finding)
  return {
    verdict: verdict.kind,
    'skip-reason': verdict.kind === 'skipped' ? verdict.why : '',
    'findings-count': String(findings.length),
    'blocker-count': String(findings.filter((one) => one.severity === 'blocker').length),
    'evidence-count': String(findings.filter((one) => one.origin.kind === 'computed').length),
    'review-id': links.reviewId === undefined ? '' : String(links.reviewId),
    'review-url': links.reviewUrl ?? '',
    'summary-url': links.summaryUrl ?? '',
    'reviewed-sha': report.subject.revisions.head,
    'input-tokens': String(spent.inputTokens),
    'cached-tokens': String(spent.cachedTokens),
    'output-tokens': String(spent.outputTokens),
    'cost-usd': spent.costUsd.toFixed(4),
    'report-file': reportFile,
  }
}
