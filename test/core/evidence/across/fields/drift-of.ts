import { join } from 'node:path'
import { loadParsers } from '../../../../../src/adapters/parsers/load.ts'
import { type Ref, textsOf } from '../../../../../src/core/change/text.ts'
import { fieldsCheck } from '../../../../../src/core/evidence/across/fields/check.ts'
import type { Evidence } from '../../../../../src/core/evidence/evidence.ts'
import { noFacts } from '../../../../../src/core/settings/facts.ts'
import { type Change, filesOf } from '../../graphql/repository.ts'

/** Runs the check of fields over a change, with every unchanged file of the head as what a search found; the real parsers, and the texts that it wants. */
export async function driftOf(change: Change): Promise<readonly Evidence[]> {
  const files = filesOf(change).filter(({ hunks }) => hunks.length > 0)
  const changed = new Set(files.map(({ path }) => path))
  const trees = { mergeBase: [], head: Object.keys(change.head).filter((path) => !changed.has(path)) }
  const read = ({ revision, path }: Ref) => (revision === 'head' ? change.head : change.base)[path]
  const texts = textsOf(
    fieldsCheck.wanted(files, trees).map((ref) => {
      const text = read(ref)
      return [ref, text === undefined ? { kind: 'absent' } : { kind: 'text', text }] as const
    }),
  )
  const parsers = await loadParsers(
    fieldsCheck.parsers,
    join(import.meta.dirname, '..', '..', '..', '..', '..', 'dist', 'assets'),
  )
  return fieldsCheck.compute({ files, trees, texts, facts: noFacts }, parsers).evidence
}
