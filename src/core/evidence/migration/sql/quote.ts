/** What stands for a name or a value that only running the program would tell: a word that a statement can hold, and that no database has. */
export const unknownName = 'known_as_it_runs'

/** What a type is called that only the program knows. */
export const unknownType = 'unknown'

/** Gives a name as SQL writes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Gives the name of a table or a type as SQL writes it, whose schema may stand before it. */
export function quotedPath(name: string): string {
  return name.split('.').map(quoted).join('.')
}

/** Gives a text as SQL writes it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** Gives names between parentheses. */
export function listOfNames(names: readonly string[]): string {
  return `(${names.map(quoted).join(', ')})`
}
