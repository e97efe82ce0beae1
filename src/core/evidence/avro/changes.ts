import { type Cursor, pointerOf } from '../document/cursor.ts'
import { spaceOf } from './names.ts'
import { type Part, type Problem, type ProblemKind, problemsOf, type Side } from './walk.ts'

/** Which of the two no longer fits: `backward`, new code reads old data; `forward`, old code reads new data. */
export type Way = 'backward' | 'forward'

/** One cause, seen from the change and not from a reader: with the ways in which it breaks, none where it is only read as something else. */
export interface Change {
  readonly kind: Exclude<ProblemKind, 'missing' | 'symbols'> | 'added' | 'removed' | 'symbols-added' | 'symbols-removed'
  readonly ways: readonly Way[]
  readonly base: Cursor
  readonly head: Cursor
  /** Dotted way from the schema's root. */
  readonly path: string
  /** What it was and what it is; of symbols, what the reader takes instead. */
  readonly from: string
  readonly to: string
  readonly onlyBase: readonly Part[]
  readonly onlyHead: readonly Part[]
  /** A changed type that can be read in one way, and then says something else. */
  readonly isReread?: boolean
}

/** Takes a schema in both revisions and the ways that count; gives every change that one of them feels, each cause once. */
export function changesOf(base: Side, head: Side, ways: readonly Way[]): readonly Change[] {
  const changes = new Map<string, Change>()
  for (const way of ways) {
    const problems = way === 'backward' ? problemsOf(head, base) : problemsOf(base, head)
    for (const change of problems.map((problem) => changeOf(problem, way))) {
      const key = keyOf(change)
      const known = changes.get(key)
      changes.set(key, known === undefined ? change : { ...known, ways: [...new Set([...known.ways, ...change.ways])] })
    }
  }
  return [...changes.values()]
}

/** What tells one cause from another: the place, and of a namespace the file, whose types follow it together. */
export function keyOf(change: Change): string {
  const { kind, from, to, head } = change
  return kind === 'namespace'
    ? JSON.stringify([kind, head.path, spaceOf(from), spaceOf(to)])
    : JSON.stringify([kind, placeOf(change)])
}

/** Where a change stands, in both revisions. */
export function placeOf({ base, head }: Change): string {
  return JSON.stringify([base.path, pointerOf(base), head.path, pointerOf(head)])
}

function changeOf(problem: Problem, way: Way): Change {
  const { path, reader, writer, from, to, onlyReader, onlyWriter } = problem
  const known = { kind: kindOf(problem, way), path, ways: problem.breaks ? [way] : [] } as const
  if (way === 'backward')
    return { ...known, base: writer, head: reader, from, to, onlyBase: onlyWriter, onlyHead: onlyReader }
  const turned = { base: reader, head: writer, from: to, to: from, onlyBase: onlyReader, onlyHead: onlyWriter }
  return { ...known, ...turned }
}

function kindOf({ kind }: Problem, way: Way): Change['kind'] {
  switch (kind) {
    case 'missing':
      return way === 'backward' ? 'added' : 'removed'
    case 'symbols':
      return way === 'backward' ? 'symbols-removed' : 'symbols-added'
    default:
      return kind
  }
}
