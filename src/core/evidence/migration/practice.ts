import type { MigrationRule } from './hazards/rules.ts'

/** How a project runs its migrations, as the settings of its own tools say. */
export interface Practice {
  /** Timeouts that the session that migrates is given. */
  readonly timeouts: ReadonlySet<'lock' | 'statement'>
  /** Rules whose like the team has turned off. */
  readonly accepted: ReadonlySet<MigrationRule>
  /** Rules whose danger the tool takes out of the calls of the framework as they run. */
  readonly madeSafe: ReadonlySet<MigrationRule>
}

/** Nothing is set. */
export const noPractice: Practice = { timeouts: new Set(), accepted: new Set(), madeSafe: new Set() }
