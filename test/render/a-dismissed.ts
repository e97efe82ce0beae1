import type { Dismissed } from '../../src/core/judgement/report.ts'
import type { Dismissal } from '../../src/core/memory/state.ts'
import { aComputedFinding } from '../support/builders.ts'

/** The one default of a dismissal: of the computed finding, by an answer with a reason. */
export function aDismissal(over: Partial<Dismissal> = {}): Dismissal {
  const { id, title, place, severity } = aComputedFinding()
  return {
    ...{ id, title, severity, path: place.path },
    by: 'ana',
    reason: 'the table is empty',
    how: 'reply',
    at: '2026-11-26T08:00:00Z',
    ...over,
  }
}

/** The one default of a dismissed finding: it is still found. */
export function aDismissed(
  over: Partial<Dismissal> = {},
  finding: Dismissed['finding'] = aComputedFinding(),
): Dismissed {
  return { dismissal: aDismissal(over), finding }
}

/** A dismissal of what is not found any more. */
export function aGone(over: Partial<Dismissal> = {}): Dismissed {
  return { dismissal: aDismissal(over), finding: undefined }
}
