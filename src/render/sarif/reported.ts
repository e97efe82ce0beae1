import { type Category, categories, type Severity } from '../../core/dialogue/answer.ts'
import type { Finding } from '../../core/judgement/finding.ts'
import { notLookedAt } from '../../core/judgement/outcome.ts'
import type { OwnComment } from '../../core/judgement/reconcile.ts'
import type { Report } from '../../core/judgement/report.ts'

/** What becomes a result: a finding of this run, or one of an earlier run that is still open. What is dismissed is none: code scanning opens an alert for a suppressed result too, and closes the one of a result that is missing. */
export type Reported =
  | { readonly kind: 'found'; readonly finding: Finding; readonly url: string | undefined }
  | { readonly kind: 'standing'; readonly standing: StandingFinding }

/** An earlier finding that its comment tells enough of to be a result again. */
export interface StandingFinding {
  readonly comment: OwnComment
  readonly severity: Severity
  readonly category: Category
}

/** Gives the earlier findings that are results of this run too: open, not looked at again, said by the model, with severity and category in their marker. Which rule has computed a finding no marker tells, and under another rule it would be another alert. */
export function standingFindings(report: Report): readonly StandingFinding[] {
  return notLookedAt(report).flatMap((comment) => {
    const { origin, severity } = comment
    const category = categories.find((one) => one === comment.category)
    return origin !== 'model' || severity === undefined || category === undefined
      ? []
      : [{ comment, severity, category }]
  })
}

/** Gives everything of a report that is a result: what is shown worst first, then what is open from before. */
export function reportedOf(report: Report): readonly Reported[] {
  return [
    ...report.applied
      .filter(({ state }) => state !== 'hidden')
      .map(({ finding, url }): Reported => ({ kind: 'found', finding, url })),
    ...standingFindings(report).map((one): Reported => ({ kind: 'standing', standing: one })),
  ]
}
