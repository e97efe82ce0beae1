/** Gives a name as SQL writes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Gives the name of a table or a type, whose schema may stand before it. */
export function path(name: string): string {
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
