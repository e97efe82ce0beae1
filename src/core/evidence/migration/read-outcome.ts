import type { Engine } from './engine.ts'
import type { Migration } from './operation.ts'

/** What reading a text as a migration gave: the migration, one for a server that is not judged, or none at all. */
export type ReadOutcome = Migration | { readonly engine: Engine } | undefined
