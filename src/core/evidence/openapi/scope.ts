import type { Cursor } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'
import type { Draft } from '../document/draft.ts'
import type { SchemaComparer } from '../schema/compare.ts'
import type { Direction } from '../schema/level.ts'
import type { Use } from '../schema/reach.ts'

/** Where the comparison of two documents collects what it finds. */
export interface Scope {
  readonly base: Documents
  readonly head: Documents
  readonly schemas: SchemaComparer
  readonly drafts: Draft[]
  readonly uses: Use[]
}

/** An operation in both revisions. `sent` is what the client sends and `received` what it gets: the other way round for webhooks and callbacks. */
export interface Operation {
  /** As people say it: `GET /orders`. */
  readonly name: string
  readonly base: Cursor
  readonly head: Cursor
  readonly sent: Direction
  readonly received: Direction
}

/** Compares two schemas where an operation uses them; a missing one accepts everything. */
export function useSchema(
  scope: Scope,
  base: Cursor | undefined,
  head: Cursor | undefined,
  use: Omit<Use, 'comparison'>,
): void {
  const known = base ?? head
  if (known === undefined) return
  const anything: Cursor = { value: {}, path: known.path, up: known.up }
  const comparison = scope.schemas.compare(base ?? anything, head ?? anything)
  scope.uses.push({ ...use, comparison })
}
