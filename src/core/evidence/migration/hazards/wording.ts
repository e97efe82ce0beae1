import { unknownName } from '../sql/quote.ts'
/** Takes a name of the database; gives it as code in prose, one that is not known as dots. What the author wrote cannot end the code. */
export function named(name: string | undefined): string {
  if (name === unknownName) return '`…`'
  const plain = (name ?? '').replace(/[\u0000-\u001f`]+/g, ' ').trim()
  return `\`${plain === '' ? '?' : plain.slice(0, 80)}\``
}

/** Takes names; gives them as a list in prose, the first four. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 4).map(named)
  const more = names.length - shown.length
  if (more > 0) return `${shown.join(', ')} and ${more} more`
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** How long the work takes, which only the size says. */
export const bySize = 'how long depends on the number of rows, which the repository does not state'
