import type { Surface } from '../../surface/surface.ts'
import type { Evidence } from '../evidence.ts'
import { groupBy } from '../group-by.ts'
import { pointerOf } from './cursor.ts'
import type { Documents } from './documents.ts'
import type { Draft } from './draft.ts'
import type { DocumentParser, Pointer } from './parser.ts'
import { editOn } from './repair.ts'

/** The documents of both revisions, with the parser that knows their lines. */
export interface Sources {
  readonly base: Documents
  readonly head: Documents
  readonly parser: DocumentParser
}

/** Most places of one rule in one document that are told apart; more of them are one change of the contract, and told as one. */
const maxAlike = 4
/** Most items of one document; a contract that changed in more places is told rule by rule. */
const maxItems = 10
/** Most names that are written out, of facts that are alike and of operations that are reached. */
const maxNames = 12

/** Takes the facts of a document; gives them as evidence on their lines, those that are alike in one item. */
export function evidenceOf(
  drafts: readonly Draft[],
  { contract, surface }: { readonly contract: string; readonly surface: Surface },
  sources: Sources,
): readonly Evidence[] {
  const groups = grouped(drafts)
  const lines = linesOf(
    groups.flatMap(([first]) => [first, { side: 'head', at: (first.repair ?? first).at }]),
    sources,
  )
  const textAt = linesIn(sources.head)
  return groups.map((group, index): Evidence => {
    const [first, ...rest] = group
    const line = lines[2 * index] ?? 1
    return {
      ...{ rule: first.rule, contract, level: first.level, surface, path: first.at.path, side: first.side },
      ...{ line, endLine: line },
      title: rest.length === 0 ? first.title : `${first.title} (and ${rest.length} more like it)`,
      detail:
        rest.length === 0
          ? first.detail
          : `${first.detail} The same holds for ${listed(rest.map(({ name }) => name))}.`,
      affects: shortened([...new Set(group.flatMap(({ affects }) => affects))]),
      ...removesOf(group),
      ...(rest.length === 0 ? repairedAt(first, line, lines[2 * index + 1] ?? 1, textAt) : {}),
    }
  })
}

/** The edit of a fact that is told alone, where it stands on the fact's own line. A value that left a list is seen at head too, where the list is on one line. */
function repairedAt(
  { level, side, at, repair }: Draft,
  line: number,
  headLine: number,
  textAt: (path: string, line: number) => string,
): Partial<Evidence> {
  if (repair === undefined || level === 'info') return {}
  const edit = editOn(textAt(repair.at.path, headLine), repair)
  if (edit === undefined) return {}
  if (side === 'base') return { side: 'head', path: repair.at.path, line: headLine, endLine: headLine, edit }
  return at.path === repair.at.path && line === headLine ? { edit } : {}
}

/** Gives the lines of files, each split once. */
function linesIn({ text }: Documents): (path: string, line: number) => string {
  const known = new Map<string, readonly string[]>()
  return (path, line) => {
    const lines = known.get(path) ?? (text(path) ?? '').split('\n')
    known.set(path, lines)
    return lines[line - 1] ?? ''
  }
}

function removesOf(group: readonly Draft[]): Pick<Evidence, 'removes'> {
  const removes = group.flatMap((one) => one.removes ?? [])
  return removes.length === 0 ? {} : { removes }
}

type Group = readonly [Draft, ...Draft[]]

function grouped(drafts: readonly Draft[]): readonly Group[] {
  const near = [...groupBy(drafts, (one) => JSON.stringify([kindOf(one), one.at.path, parentOf(one)])).values()]
  const told = near.filter(([first]) => first.level !== 'info').length
  const alike = [...groupBy(near, ([first]) => kindOf(first)).values()]
  return alike.flatMap((groups): readonly Group[] =>
    groups.length > maxAlike || told > maxItems ? [joined(groups)] : groups,
  )
}

function joined([first, ...rest]: readonly [Group, ...Group[]]): Group {
  return [...first, ...rest.flat()]
}

function kindOf({ rule, level, side }: Draft): string {
  return JSON.stringify([rule, level, side])
}

/** The object that holds the changed part, or the path that holds the changed operation. */
function parentOf({ at }: Draft): Pointer {
  const pointer = pointerOf(at)
  const [first, second] = pointer
  const end = pointer.findLastIndex((key) => ['properties', 'enum', 'required', 'parameters'].includes(key))
  if (end !== -1) return pointer.slice(0, end)
  return first === 'paths' && second !== undefined ? [first, second] : pointer
}

function listed(names: readonly string[]): string {
  const distinct = shortened([...new Set(names)])
  return distinct.join(', ')
}

function shortened(names: readonly string[]): readonly string[] {
  return names.length <= maxNames ? names : [...names.slice(0, maxNames), `${names.length - maxNames} more`]
}

/** Each file is looked through once for all of its facts. */
function linesOf(drafts: readonly Pick<Draft, 'side' | 'at'>[], sources: Sources): readonly number[] {
  const lines = new Array<number>(drafts.length).fill(1)
  const byFile = groupBy(
    drafts.map((draft, index) => ({ draft, index })),
    ({ draft }) => JSON.stringify([draft.side, draft.at.path]),
  )
  for (const group of byFile.values()) {
    const { side, at } = group[0].draft
    const text = sources[side].text(at.path)
    if (text === undefined) continue
    const found = sources.parser.lines(
      at.path,
      text,
      group.map(({ draft }) => pointerOf(draft.at)),
    )
    for (const [at, { index }] of group.entries()) lines[index] = found[at] ?? 1
  }
  return lines
}
