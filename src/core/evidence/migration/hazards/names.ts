/** Gives a name without its schema, which is often said in one place and left out in another. */
export function bare(table: string): string {
  return (table.split('.').at(-1) ?? table).toLowerCase()
}

/** Gives a key for a name in a table, or of the table itself. */
export function keyOf(table: string, name = ''): string {
  return `${bare(table)}\u0000${name.toLowerCase()}`
}
