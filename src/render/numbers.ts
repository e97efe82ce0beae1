import type { Severity } from '../core/dialogue/answer.ts'
import { severities } from '../core/dialogue/answer.ts'
import type { Spent } from '../core/judgement/report.ts'

/** `1 file`, `2 files`; a plural that does not end in s is given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** `1 blocker, 2 major`, worst first, absent severities left out; empty for no findings. */
export function countedSeverities(all: readonly Severity[]): string {
  return severities
    .map((severity) => ({ severity, count: all.filter((each) => each === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}`)
    .join(', ')
}

/** The first seven digits of a commit, as GitHub shows it. */
export function shortSha(sha: string): string {
  return sha.slice(0, 7)
}

/** `$0.08`; a cost that would round to nothing is said to be below a cent. */
export function dollars(usd: number): string {
  return usd > 0 && usd < 0.005 ? '< $0.01' : `$${usd.toFixed(2)}`
}

/** `812`, `31k`, `1.2M` tokens. */
export function tokens(count: number): string {
  if (count < 1_000) return String(count)
  if (count < 999_500) return `${Math.round(count / 1_000)}k`
  return `${(count / 1_000_000).toFixed(1)}M`
}

/** `$0.08, 2 requests, 31k tokens in (28k cached), 2k out`; what it cost, in one line. */
export function costLine(spent: Spent): string {
  if (spent.requests === 0) return 'No request to a model, $0.00'
  const cached = spent.cachedTokens > 0 ? ` (${tokens(spent.cachedTokens)} cached)` : ''
  const sent = `${tokens(spent.inputTokens)} tokens in${cached}, ${tokens(spent.outputTokens)} out`
  return `${dollars(spent.costUsd)}, ${counted(spent.requests, 'request')}, ${sent}`
}

/** Groups values by a word, in the order in which the words first appear. */
export function groupedBy<T>(values: readonly T[], wordOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const group = groups.get(wordOf(value))
    if (group === undefined) groups.set(wordOf(value), [value])
    else group.push(value)
  }
  return groups
}
