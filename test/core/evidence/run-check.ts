import { join } from 'node:path'
import { loadParsers } from '../../../src/adapters/parsers/load.ts'
import { type Ref, refKey, type Text, textsOf } from '../../../src/core/change/text.ts'
import type { Check } from '../../../src/core/evidence/check.ts'
import type { EvidenceResult } from '../../../src/core/evidence/evidence.ts'
import {
  applying,
  concernsOf,
  furtherRefs,
  inputOf,
  planChecks,
  wantedRefs,
  withFurther,
} from '../../../src/core/evidence/gather.ts'
import { noFacts } from '../../../src/core/settings/facts.ts'
import { type Change, filesOf, treesOf } from './graphql/repository.ts'

/** Where the build puts the grammars. */
const assets = join(import.meta.dirname, '..', '..', '..', 'dist', 'assets')

/** Runs one check as the product does: the texts it wants, those that they refer to, and nothing else; with the real parsers. */
export async function runCheck(check: Check, change: Change): Promise<EvidenceResult> {
  const unread = textsOf(change.unread ?? [])
  const read = (ref: Ref): readonly [Ref, Text] => {
    const other = unread.get(ref)
    if (other.kind !== 'unreadable' || other.detail !== 'not read') return [ref, other]
    const text = (ref.revision === 'head' ? change.head : change.base)[ref.path]
    return [ref, text === undefined ? { kind: 'absent' } : { kind: 'text', text }]
  }
  let { runs } = planChecks(concernsOf([check], filesOf(change)), treesOf(change))
  let entries = wantedRefs(runs).map(read)
  for (let round = 0; round < 10; round += 1) {
    const known = new Set(entries.map(([ref]) => refKey(ref)))
    const further = furtherRefs(runs, textsOf(entries)).filter((ref) => !known.has(refKey(ref)))
    runs = withFurther(runs, textsOf(entries))
    entries = [...entries, ...further.map(read)]
    if (further.length === 0) break
  }
  const [run] = applying(runs, textsOf(entries))
  if (run === undefined) return { evidence: [], unchecked: [] }
  return check.compute(inputOf(run, textsOf(entries), noFacts), await loadParsers(check.parsers, assets))
}

/** What a test says of one fact: rule, level, and the line of its side. */
export function brief({ evidence }: EvidenceResult): readonly string[] {
  return evidence.map(({ rule, level, side, path, line }) => `${rule} ${level} ${side} ${path}:${line}`).toSorted()
}
