import type { Surface } from '../surface/surface.ts'
import type { Category } from './answer.ts'

/** What a request asks about: one surface, or `any` for files that show no sign of one. */
export type Lens = Surface | 'any'

const bySurface: { readonly [category in Category]?: Surface } = {
  idempotency: 'queue',
  delivery: 'queue',
  ordering: 'queue',
  retry: 'queue',
  transaction: 'db',
  concurrency: 'db',
  locking: 'db',
  query: 'db',
  schema: 'db',
  pagination: 'db',
  leak: 'db',
}

/** The surface of what was said under a lens: the lens itself, or under `any` the one that the category belongs to first. */
export function surfaceOf(lens: Lens, category: Category | undefined): Surface {
  if (lens !== 'any') return lens
  return (category === undefined ? undefined : bySurface[category]) ?? 'api'
}
