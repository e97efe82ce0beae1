import type { Ending, FailRules } from '../core/judgement/outcome.ts'
import { countedSeverities } from './numbers.ts'

/** Why a run fails, as a clause that names the input behind it; undefined for one that passes. */
export function failureReason(ending: Ending, rules: FailRules): string | undefined {
  switch (ending.kind) {
    case 'passed':
      return undefined
    case 'found':
      return `${metWords(ending)}, and \`fail-on\` is \`${rules.failOn}\``
    case 'incomplete':
      return 'something selected was not read, and `on-incomplete` is `fail`'
  }
}

function metWords({ severities, earlier }: Extract<Ending, { kind: 'found' }>): string {
  const now = countedSeverities(severities)
  if (earlier.length === 0) return now
  const open = `${countedSeverities(earlier)} of an earlier review, still open and not looked at again`
  return now === '' ? open : `${now}, besides ${open}`
}

/** The sentences for the log of a job that fails: why, and what to do or to set; undefined for one that passes. */
export function failureSentence(ending: Ending, rules: FailRules): string | undefined {
  const reason = failureReason(ending, rules)
  if (reason === undefined) return undefined
  const remedy =
    ending.kind === 'found'
      ? `Repair what the review names, or set \`fail-on\` of this step to ${laxer(rules.failOn)}.`
      : 'The job summary names what was not read and why: run the job again, or set `on-incomplete` of this step to `neutral`.'
  return `This job fails on purpose: ${reason}. ${remedy}`
}

function laxer(failOn: FailRules['failOn']): string {
  switch (failOn) {
    case 'minor':
      return '`major`, `blocker` or `never`'
    case 'major':
      return '`blocker` or `never`'
    case 'blocker':
    case 'never':
      return '`never`'
  }
}
