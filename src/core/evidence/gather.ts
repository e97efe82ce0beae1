import type { DiffFile } from '../change/diff.ts'
import { type Ref, refKey, type Texts } from '../change/text.ts'
import type { Facts } from '../settings/facts.ts'
import type { Check, CheckInput, Trees } from './check.ts'
import type { Evidence, EvidenceResult, Unchecked } from './evidence.ts'

/** A check with the changed files that concern it. */
export interface Concern {
  readonly check: Check
  readonly files: readonly DiffFile[]
}

/** A check that is about to run, with the texts it wants to see. */
export interface CheckRun extends Concern {
  readonly trees: Trees
  readonly refs: readonly Ref[]
}

/** The trees as a reader lists them; undefined where the platform cut the listing. */
export interface ListedTrees {
  readonly mergeBase: readonly string[] | undefined
  readonly head: readonly string[] | undefined
}

/** Takes the registry and the changed files; gives the checks that at least one file concerns, in the registry's order. */
export function concernsOf(checks: readonly Check[], files: readonly DiffFile[]): readonly Concern[] {
  return checks
    .map((check) => ({ check, files: files.filter((file) => check.concerns(file)) }))
    .filter((concern) => concern.files.length > 0)
}

/** Says whether a tree has to be listed at all. */
export function needTrees(concerns: readonly Concern[]): boolean {
  return concerns.some(({ check }) => check.needsTrees !== false)
}

/** Says whether the tree of the merge base has to be listed as well: who does without a list asks for the head's alone. */
export function needBaseTree(concerns: readonly Concern[]): boolean {
  return concerns.some(({ check }) => check.needsTrees === true)
}

/** Takes the concerns and the trees (undefined: not listed because `needTrees` said no); gives the runs, and as unchecked what a cut listing prevents. */
export function planChecks(
  concerns: readonly Concern[],
  trees: ListedTrees | undefined,
): { readonly runs: readonly CheckRun[]; readonly unchecked: readonly Unchecked[] } {
  const whole = wholeTrees(trees)
  const [runnable, cut] = [concerns.filter((c) => whole || c.check.needsTrees !== true), whole ? [] : concerns]
  return {
    runs: runnable.map(({ check, files }) => {
      const known = whole ?? { mergeBase: [], head: [] }
      return { check, files, trees: known, refs: distinct(check.wanted(files, known)) }
    }),
    unchecked: cut
      .filter(({ check }) => check.needsTrees === true)
      .flatMap(({ files }) => files.map(({ path }) => ({ path, why: 'the list of the repository’s files was cut' }))),
  }
}

function wholeTrees(trees: ListedTrees | undefined): Trees | undefined {
  if (trees?.mergeBase === undefined || trees.head === undefined) return undefined
  return { mergeBase: trees.mergeBase, head: trees.head }
}

/** Gives every text that the runs want to see, each once. */
export function wantedRefs(runs: readonly CheckRun[]): readonly Ref[] {
  return distinct(runs.flatMap((run) => run.refs))
}

/** Takes the runs and the texts that were read; gives what the checks want to read besides, having seen them. */
export function furtherRefs(runs: readonly CheckRun[], texts: Texts): readonly Ref[] {
  const known = new Set(wantedRefs(runs).map(refKey))
  const asked = runs.flatMap(({ check, files, trees }) => check.follow?.(files, trees, texts) ?? [])
  return distinct(asked).filter((ref) => !known.has(refKey(ref)))
}

/** Adds to each run what its check follows in the texts that were read. */
export function withFurther(runs: readonly CheckRun[], texts: Texts): readonly CheckRun[] {
  return runs.map((run) => ({
    ...run,
    refs: distinct([...run.refs, ...(run.check.follow?.(run.files, run.trees, texts) ?? [])]),
  }))
}

/** Leaves out of the runs the files that do not concern their check after all, and the runs of none; texts that could not be read stay. */
export function applying(runs: readonly CheckRun[], texts: Texts): readonly CheckRun[] {
  return runs
    .map((run) => {
      const { check, files, trees } = run
      return { ...run, files: files.filter((file) => check.applies?.(file, { files, trees, texts }) ?? true) }
    })
    .filter(({ files }) => files.length > 0)
}

function distinct(refs: readonly Ref[]): readonly Ref[] {
  return [...new Map(refs.map((ref) => [refKey(ref), ref])).values()]
}

/** Gives what a run hands to the port once the texts are read. */
export function inputOf(run: CheckRun, texts: Texts, facts: Facts): CheckInput {
  return { files: run.files, trees: run.trees, texts, facts }
}

/** Joins what all runs found; evidence sorted by path, line and rule, what could not be checked by path, equal reasons once. */
export function joinResults(results: readonly EvidenceResult[]): EvidenceResult {
  const unchecked = new Map(results.flatMap((r) => r.unchecked).map((u) => [`${u.path}\u0000${u.why}`, u]))
  return {
    evidence: results.flatMap((r) => r.evidence).toSorted(byPlace),
    unchecked: [...unchecked.values()].toSorted((a, b) => compare(a.path, b.path) || compare(a.why, b.why)),
  }
}

function byPlace(a: Evidence, b: Evidence): number {
  return compare(a.path, b.path) || a.line - b.line || compare(a.rule, b.rule) || compare(a.title, b.title)
}

/** By code unit: the same on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
