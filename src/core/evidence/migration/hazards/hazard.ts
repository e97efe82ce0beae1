import type { Removed } from '../../across/removed.ts'
import type { Edit, Level } from '../../evidence.ts'
import type { Migration, Step } from '../operation.ts'
import type { Remedy } from '../remedy.ts'
import type { Known } from './known.ts'
import type { MigrationRule } from './rules.ts'

/** What one step of a migration endangers, without its place. */
export interface Hazard {
  readonly rule: MigrationRule
  readonly level: Level
  /** The consequence in a clause; names in backticks. */
  readonly title: string
  readonly detail: string
  readonly affects: readonly string[]
  /** Tables whose size decides how long it lasts. */
  readonly tables?: readonly string[]
  /** Whether rows or values are gone for good. */
  readonly loses?: true
  readonly removes?: readonly Removed[]
  readonly remedy?: Remedy
  readonly edit?: Edit
  /** Told only where the configuration gives its rule a level. */
  readonly byRequest?: true
}

/** A step with the migration that it belongs to, and what the change did before it. */
export interface Situation {
  readonly step: Step
  readonly migration: Migration
  readonly known: Known
}

/** One subject of hazards: a step in, what it endangers out; nothing for steps of other subjects. */
export type FindHazards = (situation: Situation) => readonly Hazard[]
