import { fingerprintOf } from './core/memory/fingerprint.ts'
import { type Resumption, resume } from './core/memory/resume.ts'
import { type SealSite, type Unsealed, unseal } from './core/memory/seal.ts'
import { emptyState, type State } from './core/memory/state.ts'
import type { Memory } from './core/ports.ts'
import type { LoadedAgent } from './load-agent.ts'
import type { Prepared } from './prepare.ts'

/** What a run knows of the runs before it. */
export interface Recalled {
  /** Whether a summary of ours stands on the pull request. */
  readonly hasSummary: boolean
  readonly unsealed: Unsealed
  /** Empty unless it is proven to be ours. */
  readonly state: State
  readonly resumption: Resumption
  readonly fingerprint: string
}

/** What recalling is told: the secret that proves our own state, and whether everything is to be read whatever is remembered. */
export interface RecallTask {
  readonly stateKey: string | undefined
  readonly full: boolean
}

/** Reads what the runs before left in our summary, believes it only with a valid MAC, and says what need not be asked again. Never rejects: without a memory everything is read. */
export async function recall(
  memory: Memory | undefined,
  prepared: Prepared,
  agent: LoadedAgent | undefined,
  { stateKey, full }: RecallTask,
): Promise<Recalled> {
  const { subject } = prepared.change
  const fingerprint = agent === undefined ? '' : fingerprintFor(prepared, agent)
  const summary = await memory?.summary()
  const body = summary ?? (agent === undefined || full ? undefined : await memory?.checkpoint())
  const unsealed = openState(body ?? '', prepared, stateKey)
  const state = unsealed.kind === 'believed' ? unsealed.state : emptyState
  const { head, mergeBase } = subject.revisions
  const from = state.checkpoint
  const mayResume = !full && from !== undefined && from.mergeBase === mergeBase && from.fingerprint === fingerprint
  const descends = mayResume && (from.head === head || (await memory?.descendsFrom(from.head)) === true)
  const files = [...prepared.selected, ...prepared.maybe]
  const resumption = resume({ unsealed, files, mergeBase, fingerprint, descends, full })
  return { hasSummary: summary !== undefined, unsealed, state, resumption, fingerprint }
}

/** Takes the body of a summary of ours; gives what stands at its end. */
export function openState(body: string, prepared: Prepared, stateKey: string | undefined): Unsealed {
  const site = siteOf(prepared)
  return site === undefined ? { kind: 'none' } : unseal(body, site, stateKey)
}

/** The pull request that a state belongs to; undefined where a range is reviewed, which keeps none. */
export function siteOf({ change: { subject } }: Prepared): SealSite | undefined {
  const { repository, number } = subject
  return number === undefined ? undefined : { repository, number }
}

function fingerprintFor({ change: { guide } }: Prepared, { script, model, effort }: LoadedAgent): string {
  const { config, settings, guidance } = guide
  const { lenses, include, exclude } = config
  return fingerprintOf({ script, model: model.id, effort, config: { lenses, include, exclude }, settings, guidance })
}
