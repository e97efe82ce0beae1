/** Ends a line of a query that the answer can do without. A comment to GraphQL, so that the query is sent as it stands. */
const optional = /# optional$/

/** How GitHub words that a server's schema has no such field, as an older enterprise server's may not. */
const unknownField = /^Field '(\w+)' doesn't exist on type '\w+'/

/** Takes a query and the errors it met; gives it without those of its lines marked `# optional` that name a field the server does not know, or undefined where that would change nothing. */
export function withoutUnknown(query: string, errors: readonly { readonly message: string }[]): string | undefined {
  const unknown = errors.flatMap(({ message }) => unknownField.exec(message)?.[1] ?? [])
  const lines = query.split('\n')
  const names = (line: string) => line.replace(optional, '').split(/\W+/)
  const kept = lines.filter((line) => !optional.test(line) || !names(line).some((name) => unknown.includes(name)))
  return kept.length === lines.length ? undefined : kept.join('\n')
}
