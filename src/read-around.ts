import { mergeBasePaths } from './core/change/merge-base-paths.ts'
import { type Ref, refKey, type Texts, textOr, textsOf } from './core/change/text.ts'
import { type Counterpart, counterpartsOf, wantedCounterparts } from './core/context/counterpart/counterpart.ts'
import type { Name } from './core/context/counterpart/name.ts'
import { charactersOfEach, chooseNames, namesOf } from './core/context/counterpart/names.ts'
import { searchWords } from './core/context/counterpart/search-words.ts'
import type { OutlineOf } from './core/context/outline/outline.ts'
import { addedText, needsContext } from './core/context/shown-texts.ts'
import { checks } from './core/evidence/checks.ts'
import {
  applying,
  type CheckRun,
  concernsOf,
  furtherRefs,
  type ListedTrees,
  needBaseTree,
  needTrees,
  planChecks,
  wantedRefs,
  withFurther,
} from './core/evidence/gather.ts'
import type { Progress, Reader } from './core/ports.ts'
import { neverSend } from './core/settings/never-send.ts'
import type { SurfaceFile } from './core/surface/surface.ts'
import { mayHoldContract, newRef, type ReadChange } from './read-change.ts'

/** Everything that was read of a change besides its diff. */
export interface ReadAround {
  readonly texts: Texts
  readonly planned: ReturnType<typeof planChecks>
  /** The names that each selected file changes, by its path. */
  readonly names: ReadonlyMap<string, readonly Name[]>
  /** Paths of the head where their other side may stand; the texts were read. */
  readonly candidates: readonly string[]
}

/** Reads the texts of what will be shown and of what the checks look at, then those in which the other side of the changed names may stand. The trees are listed only for a check that needs them, or where the platform cannot search. A search that fails finds nothing, and costs nothing else. */
export async function readAround(reader: Reader, change: ReadChange, progress: Progress): Promise<ReadAround> {
  const selected = change.files.filter((one) => one.tier === 'selected')
  const concerns = concernsOf(
    checks,
    change.files.filter((one) => one.tier === 'selected' || mayHoldContract(one)).map((one) => one.file),
  )
  const trees = needTrees(concerns) ? await listTrees(reader, change, needBaseTree(concerns)) : undefined
  const planned = planChecks(concerns, trees)
  const shown = change.files.filter(isShown).map((one) => newRef(one.file))
  const opening = await readAll(reader, [...shown, ...wantedRefs(planned.runs)])
  const { runs, read: first } = await readFurther(reader, planned.runs, opening)
  // What is never sent is not read for its names either: they would be told to the model as those of the other side.
  const isHidden = neverSend(change.guide.settings.neverSend)
  const names = namesIn(
    selected.filter(({ file }) => !isHidden(file)),
    textsOf(first),
  )
  const others = await findOthers(reader, change, { names, tree: trees?.head }, progress)
  const read = new Set(first.map(([ref]) => refKey(ref)))
  const second = await readAll(
    reader,
    others.filter((ref) => !read.has(refKey(ref))),
  )
  return {
    texts: textsOf([...first, ...second]),
    planned: { ...planned, runs },
    names,
    candidates: others.map((ref) => ref.path),
  }
}

/** Finds the other sides of the names of a run in the texts that were read; synchronous, reads nothing. */
export function counterpartsIn(
  files: readonly SurfaceFile[],
  around: ReadAround & { readonly outlineOf: OutlineOf },
): readonly Counterpart[] {
  const changed = new Set(
    files.filter(({ tier }) => tier === 'selected' || tier === 'maybe').map(({ file }) => file.path),
  )
  const names = chooseNames([...around.names.values()])
  const texts = withAdded(around.texts, files)
  return names.length === 0 ? [] : counterpartsOf(names, { ...around, texts, changed })
}

/** An added file is not read: its diff holds all of it. */
function withAdded(texts: Texts, files: readonly SurfaceFile[]): Texts {
  const added = new Map(files.map(({ file }) => [refKey(newRef(file)), file]))
  return {
    get: (ref) => {
      const read = texts.get(ref)
      const file = read.kind === 'text' ? undefined : added.get(refKey(ref))
      const text = file === undefined ? undefined : addedText(file)
      return text === undefined ? read : { kind: 'text', text }
    },
  }
}

function namesIn(selected: readonly SurfaceFile[], texts: Texts): ReadAround['names'] {
  const most = charactersOfEach(selected.length)
  return new Map(
    selected.map((one) => {
      const text = textOr(texts.get(newRef(one.file))) ?? addedText(one.file)
      return [one.file.path, namesOf(one, text, most)]
    }),
  )
}

async function findOthers(
  reader: Reader,
  change: ReadChange,
  known: { readonly names: ReadAround['names']; readonly tree: readonly string[] | undefined },
  progress: Progress,
): Promise<readonly Ref[]> {
  const names = chooseNames([...known.names.values()])
  if (names.length === 0) return []
  const changed = new Set(change.files.map((one) => one.file.path))
  try {
    const hits = await reader.search(searchWords(names), 'free')
    const tree = hits === undefined ? (known.tree ?? (await reader.tree('head'))) : undefined
    return wantedCounterparts(names, { hits, tree }, changed)
  } catch (error) {
    progress(`the other side was not looked for: ${error instanceof Error ? error.message : 'unknown error'}`)
    return []
  }
}

/** Most rounds of reading what texts refer to, and most texts that are read so. */
const maxRounds = 8
const maxFurther = 2_000

/** Reads what the checks follow from text to text, as a contract that is written in many files. */
async function readFurther(
  reader: Reader,
  planned: readonly CheckRun[],
  opening: Awaited<ReturnType<Reader['texts']>>,
): Promise<{ readonly runs: readonly CheckRun[]; readonly read: Awaited<ReturnType<Reader['texts']>> }> {
  let [runs, read, left] = [planned, opening, maxFurther]
  for (let round = 0; round < maxRounds && left > 0; round += 1) {
    const texts = textsOf(read)
    const known = new Set(read.map(([ref]) => refKey(ref)))
    const further = furtherRefs(runs, texts).slice(0, left)
    runs = withFurther(runs, texts)
    const unread = further.filter((ref) => !known.has(refKey(ref)))
    if (unread.length === 0) break
    left -= unread.length
    read = [...read, ...(await readAll(reader, unread))]
  }
  return { runs: applying(runs, textsOf(read)), read }
}

async function readAll(reader: Reader, refs: readonly Ref[]): ReturnType<Reader['texts']> {
  const distinct = [...new Map(refs.map((ref) => [refKey(ref), ref])).values()]
  return distinct.length === 0 ? [] : reader.texts(distinct)
}

/** What may be shown, and what only its whole text can sort. */
function isShown({ tier, file }: SurfaceFile): boolean {
  return tier !== 'dropped' && needsContext(file)
}

/** The list of the merge base follows from that of the head where all changes are known. */
async function listTrees(reader: Reader, change: ReadChange, withBase: boolean): Promise<ListedTrees> {
  const head = await reader.tree('head')
  if (!withBase || head === undefined) return { mergeBase: withBase ? undefined : [], head }
  if (change.truncated) return { mergeBase: await reader.tree('mergeBase'), head }
  const files = change.files.map(({ file }) => file)
  return { mergeBase: mergeBasePaths(head, files), head }
}
