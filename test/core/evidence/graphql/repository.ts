import { join } from 'node:path'
import { loadParsers } from '../../../../src/adapters/parsers/load.ts'
import { countLines, type DiffFile } from '../../../../src/core/change/diff.ts'
import { diffTexts } from '../../../../src/core/change/diff-texts.ts'
import { type Ref, type Text, textsOf } from '../../../../src/core/change/text.ts'
import type { Trees } from '../../../../src/core/evidence/check.ts'
import type { EvidenceResult } from '../../../../src/core/evidence/evidence.ts'
import { graphqlCheck } from '../../../../src/core/evidence/graphql/check.ts'
import { noFacts } from '../../../../src/core/settings/facts.ts'

/** Where the build puts the grammars. */
const assets = join(import.meta.dirname, '..', '..', '..', '..', 'dist', 'assets')

/** A tree as a test writes it: texts by path. */
export type Tree = Readonly<Record<string, string>>

/** Two trees, renames by the new path, and readings that are not text, by revision and path. */
export interface Change {
  readonly base: Tree
  readonly head: Tree
  readonly renames?: Readonly<Record<string, string>>
  readonly unread?: readonly (readonly [Ref, Text])[]
}

/** The changed files of two trees, diffed as a reader would. */
export function filesOf({ base, head, renames = {} }: Change): readonly DiffFile[] {
  const gone = Object.values(renames)
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].filter((path) => !gone.includes(path))
  return paths.flatMap((path) => {
    const [previousPath, now] = [renames[path], head[path]]
    const before = base[previousPath ?? path]
    if (previousPath === undefined && before === now) return []
    const hunks = diffTexts(before ?? '', now ?? '') ?? []
    const status = now === undefined ? 'removed' : before === undefined ? 'added' : 'modified'
    const file = { path, previousPath, hunks, commentable: 'lines', ...countLines(hunks) } as const
    return [{ ...file, status: previousPath === undefined ? status : 'renamed' } satisfies DiffFile]
  })
}

/** The paths of both trees. */
export function treesOf({ base, head }: Change): Trees {
  return { mergeBase: Object.keys(base), head: Object.keys(head) }
}

/** Runs the GraphQL check with the real parser, over exactly the texts that it wants. */
export async function checkGraphql(change: Change): Promise<EvidenceResult> {
  const [trees, files] = [treesOf(change), filesOf(change).filter(graphqlCheck.concerns)]
  const unread = textsOf(change.unread ?? [])
  const read = (ref: Ref): Text => {
    const other = unread.get(ref)
    if (other.kind !== 'unreadable' || other.detail !== 'not read') return other
    const text = (ref.revision === 'head' ? change.head : change.base)[ref.path]
    return text === undefined ? { kind: 'absent' } : { kind: 'text', text }
  }
  const texts = textsOf(graphqlCheck.wanted(files, trees).map((ref) => [ref, read(ref)] as const))
  return graphqlCheck.compute({ files, trees, texts, facts: noFacts }, await loadParsers(graphqlCheck.parsers, assets))
}

/** One file `schema.graphql` before and after. */
export function checkSchema(base: string, head: string): Promise<EvidenceResult> {
  return checkGraphql({ base: { 'schema.graphql': base }, head: { 'schema.graphql': head } })
}
