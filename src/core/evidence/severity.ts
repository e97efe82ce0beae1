import type { Severity } from '../dialogue/answer.ts'
import { type Facts, noFacts } from '../settings/facts.ts'
import type { Evidence } from './evidence.ts'
import { severityOfMigration } from './migration/severity.ts'

/**
 * Takes a fact and what the owners say of their system; gives the severity it is posted with, or undefined for what is never a comment of
 * its own. Breaking is `major`: who consumes the contract is not known here, and a blocker must be proven, by a line of the head that
 * still uses what is gone. Where the owners say that nobody consumes it (`clients: [none]`), an API breaks nobody but that line.
 */
export function severityOf(evidence: Evidence, facts: Facts = noFacts): Severity | undefined {
  if (evidence.contract === 'migration') return severityOfMigration(evidence, facts)
  const { level, surface, contract, usedAt = [] } = evidence
  const isAlone = surface === 'api' && contract !== 'text' && hasNoClients(facts)
  switch (level) {
    case 'breaking':
      if (usedAt.length > 0) return 'blocker'
      return isAlone ? 'minor' : 'major'
    case 'risky':
      return isAlone ? undefined : 'minor'
    case 'info':
      return undefined
  }
}

/** One word, so that no sentence about clients is read as none. */
function hasNoClients({ clients }: Facts): boolean {
  return clients.length === 1 && /^none\.?$/i.test(clients[0]?.trim() ?? '')
}
