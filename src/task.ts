import type { Config } from './core/change/config.ts'
import type { Shipped } from './core/dialogue/script.ts'
import type { Report } from './core/judgement/report.ts'
import type { Commanded } from './core/memory/dismissals.ts'
import type {
  AbortSignalLike,
  Checks,
  Clock,
  Links,
  Memory,
  Model,
  Parsers,
  Progress,
  Publisher,
  Reader,
} from './core/ports.ts'
import type { LocalFile } from './load-settings.ts'

/** What a review needs of the world; the same for a runner, a terminal and the tests. */
export interface Ports {
  readonly reader: Reader
  readonly parsers: Parsers
  readonly checks: Checks
  /** Undefined: computed checks only. */
  readonly model: Model | undefined
  readonly publisher: Publisher
  /** What earlier runs have left; undefined where nothing is kept, as in a terminal. */
  readonly memory?: Memory | undefined
  readonly clock: Clock
  readonly progress: Progress
  /** Aborted when the run is to end at once: nothing more is asked, and nothing is posted unless posting has begun. */
  readonly cancelled?: AbortSignalLike | undefined
}

/** What a review is told. */
export interface Task {
  /** What the inputs say; the configuration file completes it. */
  readonly config: Config
  /** Read in place of the base branch's configuration file. */
  readonly localSettings?: LocalFile | undefined
  readonly shipped: Shipped
  /** Secret values that must reach neither the model nor a reader. */
  readonly literals: readonly string[]
  /** The address that a rule's page begins with. */
  readonly rulePages: string | undefined
  /** Whether a comment command would work where this review is read. */
  readonly mayCommand: boolean
  /** The page of this run, where a longer summary can be read. */
  readonly runUrl: string | undefined
  readonly replies: 'live' | 'recorded'
  readonly startedAt: number
  /** Proves the state that runs leave for each other; undefined: none is believed. */
  readonly stateKey?: string | undefined
  /** Read everything, whatever an earlier run has read. */
  readonly full?: boolean
  /** Findings that a person, whose permission was asked, has just dismissed or restored. */
  readonly commanded?: readonly Commanded[]
}

/** A finished review and where it can be read. */
export interface Reviewed {
  readonly report: Report
  readonly links: Links
}

/** How long a run has taken so far, and whether its replies were recorded. */
export function timing(
  { clock }: Pick<Ports, 'clock'>,
  { startedAt, replies }: Task,
): Pick<Report, 'elapsedMs' | 'replies'> {
  return { elapsedMs: clock.now() - startedAt, replies }
}
