/** Gives a name without its schema, which is often said in one place and left out in another. */
export function bare(table: string): string {
  return (table.split('.').at(-1) ?? table).toLowerCase()
}

/** Says whether two names may be of one table: where both say a schema, it is the same one. */
export function maybeSame(one: string, other: string): boolean {
  if (bare(one) !== bare(other)) return false
  return !one.includes('.') || !other.includes('.') || one.toLowerCase() === other.toLowerCase()
}

/** Gives a key for a name in a table, or of the table itself. */
export function keyOf(table: string, name = ''): string {
  return `${bare(table)}\u0000${name.toLowerCase()}`
}
