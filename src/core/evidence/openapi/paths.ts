import { type Cursor, members, step } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'

/** The operations that a path can have by their names (OpenAPI 3.2: `query`); others stand under `additionalOperations`. */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'] as const

/** A path with its operations, at one revision. */
export interface PathItem {
  readonly path: string
  readonly key: Cursor
  readonly item: Cursor
  readonly operations: ReadonlyMap<string, Cursor>
}

/** Takes `paths`, `webhooks` or a callback; gives its path items, references followed. */
export function pathItems(paths: Cursor | undefined, documents: Documents): readonly PathItem[] {
  return members(paths).flatMap(([path, key]) => {
    if (path.startsWith('x-')) return []
    const item = documents.resolve(key)
    const operations = methods.flatMap((method): readonly (readonly [string, Cursor])[] => {
      const at = step(item, method)
      return at === undefined ? [] : [[method, at]]
    })
    operations.push(...members(step(item, 'additionalOperations')))
    return [{ path, key, item, operations: new Map(operations) }]
  })
}

/** Path items of two revisions that are one and the same, and those that have gone. */
export interface PairedPaths {
  readonly pairs: readonly (readonly [base: PathItem, head: PathItem])[]
  readonly gone: readonly PathItem[]
}

/** Pairs path items by their template; then by the template with the names of its parameters erased, which are no part of what a client sends. */
export function pairPaths(base: readonly PathItem[], head: readonly PathItem[]): PairedPaths {
  const exact = new Map(head.map((item) => [item.path, item]))
  const names = new Set(base.map((item) => item.path))
  const erased = new Map(head.filter((item) => !names.has(item.path)).map((item) => [erase(item.path), item]))
  const pairs: (readonly [PathItem, PathItem])[] = []
  const gone: PathItem[] = []
  for (const item of base) {
    const other = exact.get(item.path) ?? erased.get(erase(item.path))
    if (other === undefined) gone.push(item)
    else pairs.push([item, other])
  }
  return { pairs, gone }
}

function erase(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}').replace(/(?<=.)\/$/, '')
}

/** Gives the names of a template's parameters, in its order. */
export function parameterNames(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
}
