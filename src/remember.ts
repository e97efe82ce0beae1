import type { Question } from './core/dialogue/answer.ts'
import type { Progressed } from './core/judgement/report.ts'
import { changeDigest } from './core/memory/digest.ts'
import { nextCheckpoint } from './core/memory/next.ts'
import { sealState } from './core/memory/seal.ts'
import type { State } from './core/memory/state.ts'
import type { Judged } from './judge.ts'
import type { Prepared } from './prepare.ts'
import { type Recalled, siteOf } from './recall.ts'
import type { Memorised } from './weigh-dismissals.ts'

/** What the next run is to know. */
export interface Remembering {
  readonly prepared: Prepared
  readonly recalled: Recalled
  readonly judged: Judged
  readonly memorised: Memorised
  /** Ids of all findings that are open at this head. */
  readonly open: readonly string[]
  readonly questions: readonly Question[]
  readonly isAsked: boolean
  readonly stateKey: string | undefined
}

/** Compares what is open now with what was open at the reviewed head before this one: the same for every run of one head. Undefined where there was none. */
export function progressOf(
  { checkpoint }: State,
  head: string,
  now: { readonly open: readonly string[]; readonly dismissed: readonly string[]; readonly untold: readonly string[] },
): Progressed | undefined {
  const before =
    checkpoint?.head === head ? checkpoint.since : checkpoint && { head: checkpoint.head, ids: checkpoint.open }
  if (before === undefined) return undefined
  const { open, dismissed, untold } = now
  const [known, there] = [new Set(before.ids), new Set([...open, ...dismissed, ...untold])]
  return {
    since: before.head,
    new: open.filter((id) => !known.has(id)).length,
    fixed: before.ids.filter((id) => !there.has(id)).length,
    dismissed: dismissed.filter((id) => known.has(id)).length,
    open: open.filter((id) => known.has(id)).length,
  }
}

/** Makes the state that this run leaves behind. */
export function nextState({ prepared, recalled, judged, memorised, open, questions, isAsked }: Remembering): State {
  const { revisions } = prepared.change.subject
  const { resumption, state, fingerprint } = recalled
  const checkpoint = nextCheckpoint({
    previous: state.checkpoint,
    asked: isAsked,
    head: revisions.head,
    mergeBase: revisions.mergeBase,
    fingerprint,
    files: [...prepared.selected, ...prepared.maybe],
    read: judged.read,
    carried: resumption.kind === 'incremental' ? resumption.carried : new Set(),
    findings: judged.findings,
    open,
    questions,
    rejected: judged.rejected,
    silenced: judged.silenced,
  })
  return { checkpoint, ...memorised }
}

/** Puts what the next run is to know below the words of a summary. Without a key nothing new can be proven, so what stood there stays, byte for byte. */
export function withState(text: string, state: State, { prepared, recalled, stateKey }: Remembering): string {
  const site = siteOf(prepared)
  if (site === undefined) return text
  if (stateKey === undefined) return recalled.unsealed.kind === 'unread' ? `${text}\n${recalled.unsealed.sealed}` : text
  const digests = new Map([...prepared.selected, ...prepared.maybe].map((one) => [one.file.path, changeDigest(one)]))
  return `${text}\n${sealState(state, text, site, stateKey, (path) => digests.get(path))}`
}
