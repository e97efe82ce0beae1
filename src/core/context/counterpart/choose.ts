import { ecosystemOf } from '../../surface/ecosystem.ts'
import type { Found } from './find-in-text.ts'
import { isDump, migrationTime } from './likely-path.ts'
import type { Name } from './name.ts'

/** Places of one name. */
const most = { function: 3, other: 2 } as const

/** Takes a name and everything found for it; gives the few places that show its other side best: of a table and a type one of a sort, of a message and a route several. */
export function choose(name: Name, found: readonly Found[]): readonly Found[] {
  // What a whole schema adds at its end is no migration.
  const ordered = found.filter((one) => one.sort !== 'alteration' || !isDump(one.path)).toSorted(byWeight)
  const leading = [...new Map(ordered.toReversed().map((one) => [one.sort, one])).values()].toSorted(byWeight)
  switch (name.kind) {
    case 'function':
      return oneOfEachFile(ordered).slice(0, most.function)
    case 'type':
      return leading.slice(0, 1)
    case 'table':
      return ofTable(name, leading).slice(0, most.other)
    case 'message':
    case 'route':
      return leading.length > 1 ? leading.slice(0, most.other) : oneOfEachFile(ordered).slice(0, most.other)
  }
}

/** A table that a migration made may have been altered since: the last migration tells more than the class. */
function ofTable(name: Name, leading: readonly Found[]): readonly Found[] {
  const [first] = leading
  const alteration = leading.find((one) => one.sort === 'alteration')
  if (first === undefined || name.role === 'schema') return leading
  if (holdsColumns(first)) return [first]
  const isOld = first.sort === 'creation' && !isDump(first.path)
  return isOld && alteration !== undefined ? [first, alteration] : leading
}

/** A class that is mapped column by column is the schema; one of ActiveRecord or Eloquent learns its columns from the database. */
function holdsColumns({ sort, weight, path }: Found): boolean {
  const ecosystem = ecosystemOf(path)
  return sort === 'declaration' && weight >= 85 && ecosystem !== 'ruby' && ecosystem !== 'php'
}

function oneOfEachFile(ordered: readonly Found[]): readonly Found[] {
  return [...new Map(ordered.toReversed().map((one) => [one.path, one])).values()].toSorted(byWeight)
}

/** Of equal alterations the last is taken, since it says what holds now. */
function byWeight(a: Found, b: Found): number {
  if (a.weight !== b.weight) return b.weight - a.weight
  const forward = a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1
  if (a.sort !== 'alteration') return forward
  return migrationTime(a.path) === migrationTime(b.path)
    ? -forward
    : migrationTime(a.path) < migrationTime(b.path)
      ? 1
      : -1
}
