import type { Framework, Migration } from '../operation.ts'

/** Takes the path of a migration whose text the parser refuses to take; gives the migration, of which nothing was read. */
export function tooLong(path: string, framework: Framework): Migration {
  const why = 'it is too long or too involved for the parser'
  return { path, framework, steps: [], down: 'not-asked', unread: [{ line: 1, why }] }
}
