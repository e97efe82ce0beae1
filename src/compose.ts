import type { Config } from './core/change/config.ts'
import { textOr } from './core/change/text.ts'
import { excerptsOf } from './core/context/excerpt.ts'
import { testsOf } from './core/context/tests-of.ts'
import { type BatchFile, type Plan, planBatches } from './core/dialogue/plan.ts'
import { promptsOf } from './core/dialogue/prompt.ts'
import type { Prompt } from './core/dialogue/request.ts'
import type { SurfaceFile } from './core/surface/surface.ts'
import type { LoadedAgent } from './load-agent.ts'
import type { Prepared } from './prepare.ts'
import { newRef } from './read-change.ts'

/** The requests of a run and the plan that they were made from. */
export interface Composed {
  readonly plan: Plan
  readonly prompts: readonly Prompt[]
}

/** Plans the batches and prints their requests; reads and asks nothing. */
export function composePrompts(
  prepared: Prepared,
  agent: LoadedAgent,
  told: { readonly config: Config; readonly literals: readonly string[] },
): Composed {
  const { selected, texts, evidence } = prepared
  const { subject, files } = prepared.change
  const { literals, config } = told
  const shown = (file: SurfaceFile) => excerptsOf(file.file, textOr(texts.get(newRef(file.file))), literals)
  const pieces = selected.map((file) => ({ file, excerpts: shown(file) }))
  const plan = planBatches({ selected: pieces, tests: changedTests(files, shown), lenses: config.lenses })
  const { script, model, effort } = agent
  const context = {
    script,
    model,
    effort,
    subject,
    files,
    batches: plan.batches,
    evidence: evidence.evidence,
    literals,
  }
  return { plan, prompts: promptsOf(context) }
}

function changedTests(
  files: readonly SurfaceFile[],
  shown: (file: SurfaceFile) => BatchFile['excerpts'],
): ReadonlyMap<string, readonly BatchFile[]> {
  const byPath = new Map(files.map((file) => [file.file.path, file]))
  const asContext = (path: string): readonly BatchFile[] => {
    const file = byPath.get(path)
    return file === undefined ? [] : [{ file, role: 'context', excerpts: shown(file) }]
  }
  return new Map([...testsOf(files)].map(([path, tests]) => [path, tests.flatMap(asContext)]))
}
