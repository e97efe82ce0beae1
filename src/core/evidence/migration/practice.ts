import type { MigrationRule } from './hazards/rules.ts'
import type { Migration } from './operation.ts'

/** How a project runs its migrations, as the settings of its own tools say. */
export interface Practice {
  /** Timeouts that the session that migrates is given. */
  readonly timeouts: ReadonlySet<'lock' | 'statement'>
  /** Rules whose like the team has turned off. */
  readonly accepted: ReadonlySet<MigrationRule>
  /** Rules whose danger the tool takes out of the calls of the framework as they run. */
  readonly madeSafe: ReadonlySet<MigrationRule>
  /** Whether the tool opens none of the transactions that the framework would. */
  readonly isWithoutTransaction: boolean
}

/** Nothing is set. */
export const noPractice: Practice = {
  ...{ timeouts: new Set(), accepted: new Set(), madeSafe: new Set() },
  isWithoutTransaction: false,
}

/** The number of the transaction that a framework opens for a whole migration. */
const ofFramework = 1

/** Takes a migration; gives it as the project's tools run it. */
export function asRun(migration: Migration, { isWithoutTransaction }: Practice): Migration {
  if (!isWithoutTransaction) return migration
  const steps = migration.steps.map((step) =>
    step.transaction === ofFramework ? { ...step, transaction: undefined } : step,
  )
  return { ...migration, steps }
}

/** Takes what several tools do; gives all of it. */
export function practiceOf(all: readonly Practice[]): Practice {
  return {
    timeouts: new Set(all.flatMap((one) => [...one.timeouts])),
    accepted: new Set(all.flatMap((one) => [...one.accepted])),
    madeSafe: new Set(all.flatMap((one) => [...one.madeSafe])),
    isWithoutTransaction: all.some((one) => one.isWithoutTransaction),
  }
}
