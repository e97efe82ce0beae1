import type { ColumnType } from '../operation.ts'
import { castTable, modifierTable, textTypes, utcTable } from './cast-table.ts'
import { canonicalType } from './type-names.ts'

/** What is done to a table whose column changes its type. */
export type Cast = 'none' | 'scan' | 'rewrite' | 'refused' | 'unknown'

interface Row {
  readonly named: ReadonlyMap<string, string>
  readonly others: string
}

const casts = rowsOf(castTable)
const castsInUtc = rowsOf(utcTable)
const modifierChanges = new Map(
  Object.entries(modifierTable).map(([type, row]) => [type, new Map(Object.entries(row))]),
)

function rowsOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, Row> {
  return new Map(Object.entries(table).map(([from, text]) => [from, rowOf(text)]))
}

function rowOf(text: string): Row {
  const parts = text.split('; ').map((part) => part.split(': '))
  const named = parts.flatMap(([effect = '', types = '']) =>
    types
      .split(' ')
      .flatMap(spelled)
      .map((type) => [type, effect] as const),
  )
  return { named: new Map(named), others: parts.find(([, types]) => types === '*')?.[0] ?? 'refused' }
}

function spelled(type: string): readonly string[] {
  if (type === 'texts') return textTypes
  return type === 'texts[]' ? textTypes.map((text) => `${text}[]`) : [type]
}

/**
 * Takes the type of a column before and after; gives what PostgreSQL does to the table for it: `none` where only the catalog changes, `scan` where
 * rows are read (of an indexed column, for its index), `rewrite`, `refused` where there is no cast without a `USING`, `unknown` for types that are
 * not the server's own. `timestamp` to `timestamptz` and back are a `rewrite`, as they are unless the session's time zone is UTC; see
 * `isFreeInUtc`.
 */
export function castOf(from: ColumnType, to: ColumnType): Cast {
  const [before, after] = [canonicalType(from), canonicalType(to)]
  if (before === undefined || after === undefined) return 'unknown'
  if (before.name === after.name && before.array === after.array) return castOfModifiers(before, after)
  const [key, target] = [keyOf(before), keyOf(after)]
  const row = casts.get(key)
  if (row === undefined || !casts.has(target)) return 'unknown'
  return castOfEffect(row.named.get(target) ?? row.others)
}

/** Says whether a change of type that is a `rewrite` only concerns the column's index where the session's time zone is UTC. */
export function isFreeInUtc(from: ColumnType, to: ColumnType): boolean {
  const [before, after] = [canonicalType(from), canonicalType(to)]
  if (before === undefined || after === undefined) return false
  const effect = castsInUtc.get(keyOf(before))?.named.get(keyOf(after))
  return effect === 'none' || effect === 'reindex'
}

function castOfEffect(effect: string): Cast {
  switch (effect) {
    case 'none':
    case 'scan':
    case 'rewrite':
      return effect
    case 'reindex':
      return 'scan'
    default:
      return 'refused'
  }
}

/** What stands for the modifiers in the table. */
const letters: ReadonlyMap<string, string> = new Map([
  ['varchar', 'n'],
  ['bpchar', 'n'],
  ['bit', 'n'],
  ['varbit', 'n'],
  ['numeric', 'p,s'],
  ['time', 'p'],
  ['timetz', 'p'],
  ['timestamp', 'p'],
  ['timestamptz', 'p'],
  ['interval', 'p'],
])

function keyOf({ name, modifiers, array }: ColumnType): string {
  const letter = modifiers.length === 0 ? undefined : letters.get(name)
  return `${name}${letter === undefined ? '' : `(${letter})`}${array ? '[]' : ''}`
}

function castOfModifiers(from: ColumnType, to: ColumnType): Cast {
  if (from.modifiers.join() === to.modifiers.join()) return 'none'
  const row = modifierChanges.get(`${from.name}${from.array ? '[]' : ''}`)
  const effect = row?.get(changeOf(from, to, row.has('added')))
  return effect === undefined ? 'unknown' : castOfEffect(effect)
}

/** How the modifiers of one type differ. `isOptional`: whether none at all is another type than the widest. */
function changeOf(from: ColumnType, to: ColumnType, isOptional: boolean): string {
  if (isOptional && from.modifiers.length === 0) return 'added'
  if (isOptional && to.modifiers.length === 0) return 'removed'
  if (from.modifiers[1] !== to.modifiers[1]) return 'rescaled'
  const widest = Number.POSITIVE_INFINITY
  return (to.modifiers[0] ?? widest) > (from.modifiers[0] ?? widest) ? 'wider' : 'narrower'
}
