import { textOr } from './core/change/text.ts'
import type { Source } from './core/context/around.ts'
import { withoutSecretValues } from './core/context/counterpart/secret-values.ts'
import { excerptsOf, quoteOf } from './core/context/excerpt.ts'
import { needsContext } from './core/context/shown-texts.ts'
import { testsOf } from './core/context/tests-of.ts'
import type { BatchFile, OtherSide } from './core/dialogue/batch.ts'
import { type Omission, type Piece, type Plan, planBatches } from './core/dialogue/plan.ts'
import { promptsOf } from './core/dialogue/prompt.ts'
import type { Prompt } from './core/dialogue/request.ts'
import { hunkCount } from './core/judgement/outcome.ts'
import { neverSend } from './core/settings/never-send.ts'
import { ecosystemOf } from './core/surface/ecosystem.ts'
import type { SurfaceFile } from './core/surface/surface.ts'
import type { LoadedAgent } from './load-agent.ts'
import type { Prepared } from './prepare.ts'
import { newRef } from './read-change.ts'

/** The requests of a run and the plan that they were made from. */
export interface Composed {
  readonly plan: Plan
  readonly prompts: readonly Prompt[]
}

/** Plans the batches and prints their requests; reads and asks nothing. `literals` are secrets that no request may hold; nor does one hold a line of a file under `never-send`. Of `carried` paths nothing is asked, since an earlier run has read them. */
export function composePrompts(
  prepared: Prepared,
  agent: LoadedAgent,
  literals: readonly string[],
  carried: ReadonlySet<string> = new Set(),
): Composed {
  const { subject, files, guide } = prepared.change
  const isHidden = neverSend(guide.settings.neverSend)
  const isSent = ({ file }: SurfaceFile) => !isHidden(file)
  const isAsked = ({ file }: SurfaceFile) => !carried.has(file.path)
  const [selected, maybe] = [prepared.selected.filter(isAsked), prepared.maybe.filter(isAsked)]
  const shown = (file: SurfaceFile): Piece => ({
    file,
    excerpts: excerptsOf(file.file, sourceOf(prepared, file), literals),
  })
  const { script, model, effort } = agent
  const planned = planBatches({
    selected: selected.filter(isSent).map(shown),
    maybe: maybe.filter(isSent).map(shown),
    tests: changedTests(files.filter(isSent), shown),
    names: prepared.names,
    othersOf: (paths) => othersOf(prepared, paths, { literals, isHidden, carried }),
    lenses: guide.config.lenses,
    contextWindow: model.contextWindow,
  })
  const unsent = [...selected, ...maybe].filter((file) => !isSent(file)).map(neverSent)
  const plan: Plan = { batches: planned.batches, omissions: [...planned.omissions, ...unsent] }
  const context = {
    ...{ script, model, effort, subject, files, literals },
    batches: plan.batches,
    evidence: prepared.evidence.evidence,
    guidance: guide.guidance,
  }
  return { plan, prompts: promptsOf(context) }
}

function neverSent(file: SurfaceFile): Omission {
  return { path: file.file.path, why: 'never-sent', hunks: hunkCount(file) }
}

/** A text of no more lines is shown whole: its structure need not be known. */
const smallText = 60

function sourceOf({ texts, outlineOf }: Prepared, { file }: SurfaceFile): Source | undefined {
  const text = needsContext(file) ? textOr(texts.get(newRef(file))) : undefined
  if (text === undefined) return undefined
  const lines = text.split('\n')
  return { lines, outline: lines.length <= smallText ? wholeOutline(lines.length) : outlineOf(file.path, text) }
}

function wholeOutline(lines: number): Source['outline'] {
  const all = { start: 1, end: lines }
  return { scopes: [{ ...all, kind: 'function', name: '', header: { start: 1, end: 1 } }], imports: [], by: 'lines' }
}

/** What keeps lines from being shown beside a batch. */
interface Sending {
  readonly literals: readonly string[]
  readonly isHidden: ReturnType<typeof neverSend>
  readonly carried: ReadonlySet<string>
}

/** Of a larger configuration nothing is shown: blanking it would take too long. */
const largestConfiguration = 200_000

/** Configuration is shown for its names: the values of what a secret is called by are blanked, over the whole text, since the name may stand above the place. */
function withoutValues(path: string, text: string): string {
  if (ecosystemOf(path) !== 'config') return text
  return text.length > largestConfiguration ? '' : withoutSecretValues(text)
}

/** A place that the change itself touches is shown as such, with its hunks, unless it was read before and is not asked about now; one that is never sent is named and not shown. */
function othersOf(
  { counterparts, texts }: Prepared,
  paths: ReadonlySet<string>,
  { literals, isHidden, carried }: Sending,
): readonly OtherSide[] {
  return counterparts
    .filter(({ from }) => paths.has(from.path))
    .map((found) => {
      const { place } = found
      const inChange = found.inChange && !(place !== undefined && carried.has(place.path))
      const counterpart = { ...found, inChange }
      const isShown = place !== undefined && !inChange && !isHidden(place)
      const text = isShown ? textOr(texts.get(newRef(place))) : undefined
      const excerpt =
        text === undefined || place === undefined
          ? undefined
          : quoteOf(withoutValues(place.path, text), place.lines, literals)
      return { counterpart, excerpt }
    })
}

function changedTests(
  files: readonly SurfaceFile[],
  shown: (file: SurfaceFile) => Piece,
): ReadonlyMap<string, readonly BatchFile[]> {
  const byPath = new Map(files.map((file) => [file.file.path, file]))
  const asContext = (path: string): readonly BatchFile[] => {
    const file = byPath.get(path)
    return file === undefined ? [] : [{ ...shown(file), role: 'context' }]
  }
  return new Map([...testsOf(files)].map(([path, tests]) => [path, tests.flatMap(asContext)]))
}
