import { type Ref, type Texts, textOr } from '../../change/text.ts'
import type { CheckInput } from '../check.ts'
import type { EarlierText } from './reader.ts'

/** Takes a migration, the paths of the tree, which are none where it was not listed, and what was read; gives where other migrations are that tell what was there before. */
export type OthersFor = (
  path: string,
  tree: readonly string[],
  textAt: (path: string) => string | undefined,
) => readonly string[]

/** What is known of a kind of migrations. */
interface Kind {
  readonly isOne: (path: string, text: string, isNew: boolean) => boolean
  readonly othersFor?: OthersFor
}

/** Other migrations that are read for one change. */
const maxOthers = 800

/** Takes the changed migrations, the paths of the tree and the texts that were read; gives which others tell what was there before them. */
export function otherRefs(kind: Kind, { files, trees, texts }: Omit<CheckInput, 'facts'>): readonly Ref[] {
  const paths = new Set(files.flatMap(({ path }) => pathsFor(kind, path, trees.head, texts)))
  return [...paths].slice(0, maxOthers).map((path): Ref => ({ revision: 'head', path }))
}

function pathsFor({ isOne, othersFor }: Kind, path: string, tree: readonly string[], texts: Texts): readonly string[] {
  const textAt = (at: string) => textOr(texts.get({ revision: 'head', path: at }))
  const text = othersFor === undefined ? undefined : textAt(path)
  return text === undefined || !isOne(path, text, false) ? [] : (othersFor?.(path, tree, textAt) ?? [])
}

/** Takes what a check is given; gives the others of a migration that were read, each the same object for all that ask. */
export function othersOf(kind: Kind, { trees, texts }: CheckInput): (path: string) => readonly EarlierText[] {
  const known = new Map<string, EarlierText>()
  return (path) =>
    pathsFor(kind, path, trees.head, texts).flatMap((at) => {
      const text = known.has(at) ? undefined : textOr(texts.get({ revision: 'head', path: at }))
      if (text !== undefined) known.set(at, { path: at, text })
      return known.get(at) ?? []
    })
}
