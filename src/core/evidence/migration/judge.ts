import type { Evidence } from '../evidence.ts'
import { joinAlike, joinNotes } from './alike.ts'
import { afterAssurance } from './assured.ts'
import type { Hazard } from './hazards/hazard.ts'
import { hazardsOf } from './hazards/hazards.ts'
import { type KnownStep, knownSteps, type Server } from './hazards/known.ts'
import { type Preference, preferencesOf } from './hazards/preferences.ts'
import { wholeHazards } from './hazards/whole-migration.ts'
import { withoutMadeAgain } from './made-again.ts'
import type { Migration, Step } from './operation.ts'
import { noPractice } from './practice.ts'
import { writtenDown } from './remedies/written-down.ts'

/** A migration of the change, with what it was at the merge base where it was there. */
export interface ChangedMigration {
  readonly migration: Migration
  readonly before: Migration | undefined
}

/** Takes the migrations of a change in the order they run, and what is known of the server before; gives what they endanger. A table that the change creates is nobody's yet. */
export function judgeMigrations(changed: readonly ChangedMigration[], server: Server): readonly Evidence[] {
  const steps = knownSteps(
    changed.map(({ migration }) => migration),
    server,
  )
  const evidence = changed.flatMap(({ migration, before }) => {
    const own = steps.filter((one) => one.migration === migration)
    const fresh = before === undefined ? own : own.filter(({ step }) => !before.steps.some((old) => isSame(old, step)))
    return [...edited(migration, before, fresh), ...joinAlike(ofSteps(migration, fresh, server))]
  })
  return withoutMadeAgain(
    joinNotes(evidence),
    changed.map(({ migration }) => migration),
  )
}

function isSame(a: Step, b: Step): boolean {
  return JSON.stringify([a.operation, a.transaction]) === JSON.stringify([b.operation, b.transaction])
}

function ofSteps(migration: Migration, steps: readonly KnownStep[], server: Server): readonly Evidence[] {
  const { practice = noPractice } = server
  return [
    ...steps.flatMap((one) =>
      hazardsOf(one).flatMap((hazard) => afterAssurance(evidenceOf(migration, one.step, hazard), one.step, practice)),
    ),
    ...wholeHazards(migration, steps, server).map(({ step, hazard, byRequest }) => ({
      ...evidenceOf(migration, step, hazard),
      ...(byRequest === true ? { byRequest } : {}),
    })),
    ...preferencesOf(steps).map(({ step, hazard }) => ({
      ...evidenceOf(migration, step, hazard),
      byRequest: true as const,
    })),
  ]
}

function evidenceOf(migration: Migration, { line, endLine }: Step, hazard: Hazard | Preference['hazard']): Evidence {
  const { remedy, ...rest } = hazard
  const fix = remedy === undefined ? undefined : writtenDown(remedy, migration.framework)
  return {
    ...rest,
    ...{ contract: 'migration', surface: 'db', path: migration.path, side: 'head', line, endLine },
    ...(fix === undefined ? {} : { fix }),
  }
}

function edited(migration: Migration, before: Migration | undefined, fresh: readonly KnownStep[]): readonly Evidence[] {
  if (before === undefined) return []
  const gone = before.steps.filter((old) => !migration.steps.some((step) => isSame(old, step)))
  const at = fresh[0]?.step ?? migration.steps[0]
  if (at === undefined || (fresh.length === 0 && gone.length === 0)) return []
  return [
    evidenceOf(migration, at, {
      rule: 'migration-edited-after-release',
      level: 'risky',
      title:
        'this migration was there before: where it has run already, the change does not happen, and databases differ from now on',
      detail: `${checksums[migration.framework] ?? ''}Leave it as it ran and write a new one for the difference.`,
      affects: [],
    }),
  ]
}

/** What the tools do that keep a checksum of what they ran. */
const checksums: Readonly<Record<string, string>> = {
  flyway: 'Flyway compares checksums and refuses to migrate. ',
  prisma: 'Prisma compares checksums: `migrate dev` wants to reset the database. ',
}
