import type { Removed } from '../../across/removed.ts'
import type { Edit, Level } from '../../evidence.ts'
import type { Migration, Step } from '../operation.ts'
import type { Remedy } from '../remedy.ts'
import type { Known } from './known.ts'

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
}

/** A step with the migration that it belongs to, and what the change did before it. */
export interface Situation {
  readonly step: Step
  readonly migration: Migration
  readonly known: Known
}

/** One subject of hazards: a step in, what it endangers out; nothing for steps of other subjects. */
export type FindHazards = (situation: Situation) => readonly Hazard[]

/** Every rule of migrations; each has a page. */
export const migrationRules = [
  'migration-check-validated',
  'migration-column-default-dropped',
  'migration-column-dropped',
  'migration-column-json',
  'migration-column-not-null-without-default',
  'migration-column-renamed',
  'migration-column-rewrites-table',
  'migration-column-set-twice',
  'migration-concurrently-in-transaction',
  'migration-delete-all-rows',
  'migration-domain-constrained',
  'migration-edited-after-release',
  'migration-enum-value-renamed',
  'migration-enum-value-used-at-once',
  'migration-exclusion-constraint',
  'migration-foreign-key-validated',
  'migration-identifier-too-long',
  'migration-index-drop-blocks',
  'migration-index-blocks-writes',
  'migration-lock-timeout-missing',
  'migration-locks-several-tables',
  'migration-not-null-dropped',
  'migration-not-null-scans',
  'migration-not-reversible',
  'migration-partition-attached-unchecked',
  'migration-partition-detach-blocks',
  'migration-reindex-blocks',
  'migration-rows-deleted-in-one-go',
  'migration-rows-updated-in-one-go',
  'migration-schema-dropped',
  'migration-schema-renamed',
  'migration-table-dropped',
  'migration-table-locked',
  'migration-table-renamed',
  'migration-table-replaced',
  'migration-table-rewritten',
  'migration-transaction-open',
  'migration-transaction-unbalanced',
  'migration-trigger-blocks-writes',
  'migration-truncate-cascades',
  'migration-truncated',
  'migration-type-changed',
  'migration-type-dropped',
  'migration-type-narrowed',
  'migration-unique-blocks',
  'migration-validated-at-once',
  'migration-view-dropped',
  'migration-view-refresh-blocks',
] as const
export type MigrationRule = (typeof migrationRules)[number]
