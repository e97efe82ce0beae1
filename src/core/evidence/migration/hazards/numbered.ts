import type { Column } from '../operation.ts'

const serials = new Set(['serial', 'bigserial', 'smallserial', 'serial4', 'serial8', 'serial2'])

/** Says whether the server gives every row a number of its own in a column. */
export function isNumbered({ identity, type }: Pick<Column, 'identity' | 'type'>): boolean {
  return identity || serials.has(type?.name ?? '')
}
