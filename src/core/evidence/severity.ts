import type { Severity } from '../dialogue/answer.ts'
import type { Evidence } from './evidence.ts'

/** Takes a fact; gives the severity it is posted with, or undefined for what is never a comment of its own. Breaking is `major`: who consumes the contract is not known here, and a blocker must be proven, by a line of the head that still uses what is gone. */
export function severityOf({ level, usedAt = [] }: Evidence): Severity | undefined {
  switch (level) {
    case 'breaking':
      return usedAt.length > 0 ? 'blocker' : 'major'
    case 'risky':
      return 'minor'
    case 'info':
      return undefined
  }
}
