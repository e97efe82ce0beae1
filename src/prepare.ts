import { type Texts, textsOf } from './core/change/text.ts'
import { checks } from './core/evidence/checks.ts'
import type { EvidenceResult } from './core/evidence/evidence.ts'
import {
  type CheckRun,
  concernsOf,
  inputOf,
  joinResults,
  type ListedTrees,
  needTrees,
  planChecks,
  wantedRefs,
} from './core/evidence/gather.ts'
import type { Checks, Progress, Reader } from './core/ports.ts'
import type { SurfaceFile } from './core/surface/surface.ts'
import { newRef, type ReadChange } from './read-change.ts'
import { counted } from './render/numbers.ts'

/** A change with everything that is known of it before a model is asked. */
export interface Prepared {
  readonly change: ReadChange
  readonly selected: readonly SurfaceFile[]
  /** New texts of the files that are shown, and what the checks looked at. */
  readonly texts: Texts
  readonly evidence: EvidenceResult
  /** Contract files that a check has judged, with or without a fact. */
  readonly checkedContracts: number
}

/** What preparing needs of the world. */
export interface PreparePorts {
  readonly reader: Reader
  readonly checks: Checks
  readonly progress: Progress
}

/** Reads what the selected files need in one go, and computes their evidence. The trees are listed only if a check must find the files its contract is made of; a check that fails costs only its own files. */
export async function prepare(ports: PreparePorts, change: ReadChange): Promise<Prepared> {
  const { reader, progress } = ports
  const selected = change.files.filter((one) => one.tier === 'selected')
  progress(`${counted(change.files.length, 'changed file')}, ${selected.length} on the integration surface`)
  const concerns = concernsOf(
    checks,
    selected.map((one) => one.file),
  )
  const planned = planChecks(concerns, needTrees(concerns) ? await listTrees(reader) : undefined)
  const refs = [...change.files.filter(isShown).map((one) => newRef(one.file)), ...wantedRefs(planned.runs)]
  const texts = textsOf(refs.length === 0 ? [] : await reader.texts(refs))
  const results = await Promise.all(
    planned.runs.map((run) =>
      ports.checks.run(
        run.check.kind,
        inputOf(run, texts),
        run.files.map((file) => file.path),
      ),
    ),
  )
  const evidence = joinResults([...results, { evidence: [], unchecked: planned.unchecked }])
  if (planned.runs.length > 0)
    progress(
      `${counted(evidence.evidence.length, 'computed fact')}, ${counted(evidence.unchecked.length, 'contract file')} not checked`,
    )
  return { change, selected, texts, evidence, checkedContracts: countChecked(planned.runs, evidence) }
}

/** A contract is what needs a parser; rules over plain text judge no contract. */
function countChecked(runs: readonly CheckRun[], { unchecked }: EvidenceResult): number {
  const contracts = runs
    .filter((run) => run.check.parsers.length > 0)
    .flatMap((run) => run.files.map((file) => file.path))
  const failed = new Set(unchecked.map((one) => one.path))
  return new Set(contracts.filter((path) => !failed.has(path))).size
}

/** Hunks are shown with the lines around them, which only the new text has; an added file is all in its diff, a removed one has no new text. */
function isShown({ tier, file }: SurfaceFile): boolean {
  return (
    (tier === 'selected' || tier === 'test') &&
    file.hunks.length > 0 &&
    file.status !== 'removed' &&
    file.status !== 'added'
  )
}

async function listTrees(reader: Reader): Promise<ListedTrees> {
  const [mergeBase, head] = await Promise.all([reader.tree('mergeBase'), reader.tree('head')])
  return { mergeBase, head }
}
