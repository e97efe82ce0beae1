import { type Texts, textOr } from './core/change/text.ts'
import type { Counterpart } from './core/context/counterpart/counterpart.ts'
import type { Name } from './core/context/counterpart/name.ts'
import type { OutlineOf } from './core/context/outline/outline.ts'
import { needsContext } from './core/context/shown-texts.ts'
import { type Allowed, type IdleAllow, sortAllowed } from './core/evidence/allow.ts'
import { allRules } from './core/evidence/checks.ts'
import type { Evidence, EvidenceResult } from './core/evidence/evidence.ts'
import { type CheckRun, inputOf, joinResults } from './core/evidence/gather.ts'
import type { Checks, Parsers, Progress, Reader } from './core/ports.ts'
import type { Facts } from './core/settings/facts.ts'
import { sortEvidence } from './core/settings/route.ts'
import type { SurfaceFile } from './core/surface/surface.ts'
import { heldAgainstCode } from './held-against-code.ts'
import { counterpartsIn, readAround } from './read-around.ts'
import { newRef, type ReadChange } from './read-change.ts'
import { refineChange } from './refine-change.ts'
import { counted } from './render/numbers.ts'

/** A change with everything that is known of it before a model is asked. */
export interface Prepared {
  readonly change: ReadChange
  readonly selected: readonly SurfaceFile[]
  /** Backend source without a sign of any surface: shown after the selected files. */
  readonly maybe: readonly SurfaceFile[]
  /** New texts of the files that are shown, of the other side, and what the checks looked at. */
  readonly texts: Texts
  readonly outlineOf: OutlineOf
  /** The names that each file changes, by its path. */
  readonly names: ReadonlyMap<string, readonly Name[]>
  readonly counterparts: readonly Counterpart[]
  readonly evidence: EvidenceResult
  /** Facts of rules that the configuration silences: named at the end, and told to nobody before. */
  readonly silenced: readonly Evidence[]
  /** Facts that a comment in the changed file accepts: named at the end with its reason. */
  readonly allowed: readonly Allowed[]
  /** Such comments that accept nothing, or less than they say. */
  readonly idleAllows: readonly IdleAllow[]
  /** Contract files that a check has judged, with or without a fact. */
  readonly checkedContracts: number
}

/** What preparing needs of the world. */
export interface PreparePorts {
  readonly reader: Reader
  readonly parsers: Parsers
  readonly checks: Checks
  readonly progress: Progress
}

/** Reads what the files of a change need in one go, computes their evidence and finds the other side of what they change. A check that fails costs only its own files; a search that fails costs only what it would have found. */
export async function prepare(ports: PreparePorts, read: ReadChange): Promise<Prepared> {
  const { settings } = read.guide
  // Grammars are loaded while texts are on their way; asking for them again below costs nothing.
  const [around] = await Promise.all([
    readAround(ports.reader, read, ports.progress),
    ports.parsers.load(read.files.filter(isParsed).map(({ file }) => file.path)),
  ])
  const change = refineChange(read, around.texts)
  const selected = change.files.filter((one) => one.tier === 'selected')
  const maybe = change.files.filter((one) => one.tier === 'maybe')
  ports.progress(surfaceLine(change.files.length, selected.length, maybe.length))
  const [computed, outlineOf] = await Promise.all([
    runChecks(ports.checks, around.planned, { texts: around.texts, facts: settings.facts }),
    ports.parsers.load(parsedPaths([...selected, ...maybe], around.texts, around.candidates)),
  ])
  const across = await heldAgainstCode(ports, computed.evidence, {
    files: change.files.map(({ file }) => file),
    texts: around.texts,
    names: [...around.names.values()].flat(),
    facts: settings.facts,
    runs: around.planned.runs,
  })
  // The rest of a review needs no parser, and its memory for itself.
  await ports.checks.close?.()
  const { told: open, silenced } = sortEvidence(across, settings.rules)
  const { told, allowed, idle } = sortAllowed(open, {
    files: change.files.map(({ file }) => file),
    texts: around.texts,
    rules: new Set(allRules),
    neverAllow: settings.neverAllow,
  })
  const evidence: EvidenceResult = { evidence: told, unchecked: computed.unchecked }
  if (around.planned.runs.length > 0)
    ports.progress(
      `${counted(evidence.evidence.length, 'computed fact')}, ${counted(evidence.unchecked.length, 'contract file')} not checked`,
    )
  const counterparts = counterpartsIn(change.files, { ...around, outlineOf })
  return {
    ...{ change, selected, maybe, outlineOf, counterparts, evidence, silenced, allowed, idleAllows: idle },
    texts: around.texts,
    names: around.names,
    checkedContracts: countChecked(around.planned.runs, evidence),
  }
}

function surfaceLine(files: number, selected: number, maybe: number): string {
  const perhaps = maybe === 0 ? '' : `, ${maybe} perhaps`
  return `${counted(files, 'changed file')}, ${selected} on the integration surface${perhaps}`
}

async function runChecks(
  checks: Checks,
  planned: { readonly runs: readonly CheckRun[]; readonly unchecked: EvidenceResult['unchecked'] },
  known: { readonly texts: Texts; readonly facts: Facts },
): Promise<EvidenceResult> {
  const results = await Promise.all(
    planned.runs.map((run) =>
      checks.run(
        run.check.kind,
        inputOf(run, known.texts, known.facts),
        run.files.map((file) => file.path),
      ),
    ),
  )
  return joinResults([...results, { evidence: [], unchecked: planned.unchecked }])
}

function isParsed({ tier, file }: SurfaceFile): boolean {
  return (tier === 'selected' || tier === 'maybe') && needsContext(file)
}

/** Paths whose structure will be asked for: what is shown with the code around it, and where the other side may stand. */
function parsedPaths(files: readonly SurfaceFile[], texts: Texts, candidates: readonly string[]): readonly string[] {
  const shown = files.filter(({ file }) => needsContext(file) && textOr(texts.get(newRef(file))) !== undefined)
  return [...shown.map(({ file }) => file.path), ...candidates]
}

/** A contract is what needs a parser; rules over plain text judge no contract. */
function countChecked(runs: readonly CheckRun[], { unchecked }: EvidenceResult): number {
  const contracts = runs
    .filter((run) => run.check.parsers.length > 0)
    .flatMap((run) => run.files.map((file) => file.path))
  const failed = new Set(unchecked.map((one) => one.path))
  return new Set(contracts.filter((path) => !failed.has(path))).size
}
