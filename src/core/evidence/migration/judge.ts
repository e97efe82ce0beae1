import type { Evidence } from '../evidence.ts'
import { joinAcross, joinAlike } from './alike.ts'
import { afterAssurance } from './assured.ts'
import { editsOf, keyOfStep } from './edited.ts'
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
  const earlier = new Set(changed.flatMap(({ before }) => before?.steps.map(keyOfStep) ?? []))
  const evidence = changed.flatMap(({ migration, before }) => {
    const own = steps.filter((one) => one.migration === migration)
    // What another of these migrations did before has only moved.
    const fresh = before === undefined ? own : own.filter(({ step }) => !earlier.has(keyOfStep(step)))
    const edited = before === undefined ? [] : editsOf(migration, before)
    return [
      ...edited.map(({ step, hazard }) => evidenceOf(migration, step, hazard)),
      ...joinAlike(ofSteps(migration, fresh, server)),
    ]
  })
  return withoutMadeAgain(
    joinAcross(evidence),
    changed.map(({ migration }) => migration),
  )
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
  const fix = remedy === undefined ? undefined : writtenDown(remedy, migration)
  return {
    ...rest,
    ...{ contract: 'migration', surface: 'db', path: migration.path, side: 'head', line, endLine },
    ...(fix === undefined ? {} : { fix }),
  }
}
