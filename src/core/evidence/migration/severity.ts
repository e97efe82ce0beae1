import type { Severity } from '../../dialogue/answer.ts'
import type { Facts, TableFacts } from '../../settings/facts.ts'
import type { Evidence } from '../evidence.ts'
import { bare } from './hazards/names.ts'

/** From here on a lock or a rewrite is felt, and below it nobody notices one: rows, gigabytes, writes and reads a second. */
const large = { rows: 1_000_000, sizeGb: 1, perSecond: 50 } as const
const small = { rows: 10_000, sizeGb: 0.01 } as const

/**
 * Takes a fact of a migration and what the owners say of their tables; gives the severity it is posted with, or undefined for what is never a
 * comment of its own. Lost data and code that is proven to break are blockers. A lock on a table of unknown size is major; a size that is known moves it.
 */
export function severityOfMigration(evidence: Evidence, facts: Facts): Severity | undefined {
  const { level, usedAt = [], loses } = evidence
  if (level === 'info') return undefined
  if (usedAt.length > 0) return 'blocker'
  const size = sizeOf(evidence.tables ?? [], facts)
  if (level === 'risky') return size === 'small' ? undefined : 'minor'
  if (loses === true) return 'blocker'
  if (size === 'small') return 'minor'
  return size === 'large' ? 'blocker' : 'major'
}

/** `small` only where every table is known to be; `large` where any is. */
function sizeOf(tables: readonly string[], { tables: known }: Facts): 'small' | 'large' | 'unknown' {
  const facts = tables.map((table) => known.find(({ name }) => isSame(name, table)))
  if (facts.some((fact) => fact !== undefined && isLarge(fact))) return 'large'
  return facts.length > 0 && facts.every((fact) => fact !== undefined && isSmall(fact)) ? 'small' : 'unknown'
}

/** Takes what the owners say; gives whether a table is one that they call large or busy. */
export function isLargeBy({ tables }: Facts): (table: string) => boolean {
  return (table) => tables.some((fact) => isSame(fact.name, table) && isLarge(fact))
}

function isSame(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

function isLarge({ rows = 0, sizeGb = 0, readsPerSecond = 0, writesPerSecond = 0 }: TableFacts): boolean {
  return rows >= large.rows || sizeGb >= large.sizeGb || readsPerSecond + writesPerSecond >= large.perSecond
}

function isSmall(fact: TableFacts): boolean {
  if (isLarge(fact) || (fact.rows === undefined && fact.sizeGb === undefined)) return false
  return (fact.rows ?? 0) <= small.rows && (fact.sizeGb ?? 0) <= small.sizeGb
}
