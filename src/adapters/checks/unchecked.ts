import type { EvidenceResult } from '../../core/evidence/evidence.ts'

/** Gives the result of a check that judged none of its files, with one reason for all. */
export function uncheckedAll(paths: readonly string[], why: string): EvidenceResult {
  return { evidence: [], unchecked: paths.map((path) => ({ path, why })) }
}

/** Longest message of an error that is repeated, in UTF-16 units. */
const maxMessage = 200

/** Takes whatever was thrown; gives the first line of what it says, and never a stack. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return (message.split('\n', 1)[0] ?? '').slice(0, maxMessage)
}
