import { type Severity, severities } from '../dialogue/answer.ts'
import type { Finding } from './finding.ts'

/** Takes all findings of a run and the least severity that is shown; gives those that are counted and named, and not shown. What a blocker rests on is shown, however small it is by itself. */
export function hiddenBelow(findings: readonly Finding[], least: Severity): ReadonlySet<Finding> {
  const shown = severities.slice(0, severities.indexOf(least) + 1)
  const needed = new Set(findings.filter(({ severity }) => severity === 'blocker').flatMap(({ evidence }) => evidence))
  return new Set(
    findings.filter(
      ({ severity, origin }) => !shown.includes(severity) && !(origin.kind === 'computed' && needed.has(origin.rule)),
    ),
  )
}
