import type { Cursor } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'
import type { Draft } from '../document/draft.ts'
import type { SchemaComparer } from './compare.ts'
import type { Use } from './reach.ts'

/** Where the comparison of two documents collects what it finds. */
export interface Scope {
  readonly base: Documents
  readonly head: Documents
  readonly schemas: SchemaComparer
  readonly drafts: Draft[]
  readonly uses: Use[]
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
