import type { Evidence } from '../evidence.ts'
import type { MigrationRule } from './hazards/rules.ts'
import type { Step } from './operation.ts'
import type { Practice } from './practice.ts'

/** What fails whoever says that it is safe. */
const fails: ReadonlySet<string> = new Set<MigrationRule>([
  'migration-column-not-null-without-default',
  'migration-column-set-twice',
  'migration-concurrently-in-transaction',
  'migration-enum-value-used-at-once',
  'migration-identifier-too-long',
  'migration-transaction-open',
  'migration-unique-default-repeated',
])

/** Takes a fact, its step and the project's practice; gives what is still told where the author or the team has said that it is safe: a note of what is lost or no longer found, and nothing of what only takes its time. */
export function afterAssurance(evidence: Evidence, step: Step, practice: Practice): readonly Evidence[] {
  const has = (rules: ReadonlySet<string>) => rules.has(evidence.rule)
  if (!step.sql && has(practice.madeSafe)) return []
  if (has(fails) || !(step.assured === true || has(practice.accepted))) return [evidence]
  return evidence.loses === true || evidence.removes !== undefined
    ? [{ ...evidence, title: inWordsOf(evidence.title), level: 'info', assured: true }]
    : []
}

/** What would fail is what was said to be safe. */
function inWordsOf(title: string): string {
  return `${title.replace(/, and code that still runs while this is rolled out fails on it$/, '')}, which is said to be safe`
}
