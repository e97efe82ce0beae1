import type { ColumnType } from '../operation.ts'

/** Other names of types, by PostgreSQL's grammar and manual ("Data Types"); a serial is an integer with a default. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['smallint', 'int2'],
  ['smallserial', 'int2'],
  ['serial2', 'int2'],
  ['int', 'int4'],
  ['integer', 'int4'],
  ['serial', 'int4'],
  ['serial4', 'int4'],
  ['bigint', 'int8'],
  ['bigserial', 'int8'],
  ['serial8', 'int8'],
  ['decimal', 'numeric'],
  ['dec', 'numeric'],
  ['real', 'float4'],
  ['double precision', 'float8'],
  ['boolean', 'bool'],
  ['character varying', 'varchar'],
  ['char varying', 'varchar'],
  ['national character varying', 'varchar'],
  ['national char varying', 'varchar'],
  ['nchar varying', 'varchar'],
  ['character', 'bpchar'],
  ['char', 'bpchar'],
  ['national character', 'bpchar'],
  ['national char', 'bpchar'],
  ['nchar', 'bpchar'],
  ['bit varying', 'varbit'],
  ['time without time zone', 'time'],
  ['time with time zone', 'timetz'],
  ['timestamp without time zone', 'timestamp'],
  ['timestamp with time zone', 'timestamptz'],
])

/** Takes a type; gives it as SQL writes it. Of an interval only its digits are told, since its fields are numbers here. */
export function writtenType({ name, modifiers, array }: ColumnType): string {
  const [first, ...others] = modifiers
  const shown = name !== 'interval' ? modifiers : first === allFields ? others : []
  return `${name}${shown.length === 0 ? '' : `(${shown.join(', ')})`}${array ? '[]' : ''}`
}

/** Types that take a modifier; of all others one is not a part of the type. */
const modified = new Set(['varchar', 'varbit', 'numeric', 'time', 'timetz', 'timestamp', 'timestamptz'])

/** What a time is kept to when nothing is said, and at most. */
const microseconds = 6

/**
 * Takes a type as it is written or as PostgreSQL names it; gives it under its one name (`integer`: `int4`), with its modifiers made plain
 * (`numeric(8)`: `numeric(8, 0)`, `timestamp(6)`: `timestamp`). A name that is not known stays. Undefined where the modifiers cannot be told.
 */
export function canonicalType({ name, modifiers, array }: ColumnType): ColumnType | undefined {
  const written = name.toLowerCase().replace(/\s+/g, ' ').trim().replace('pg_catalog.', '')
  const isArray = array || written.startsWith('_')
  const bare = written.startsWith('_') ? written.slice(1) : written
  if (bare === 'float') return { name: isSingle(modifiers) ? 'float4' : 'float8', modifiers: [], array: isArray }
  const known = aliases.get(bare) ?? bare
  const meant = modifiersOf(known, modifiers, { isArray, isWritten: known !== bare })
  return meant === undefined ? undefined : { name: known, modifiers: meant, array: isArray }
}

/** `float(24)` is the last that fits into four bytes. */
function isSingle([bits]: readonly number[]): boolean {
  return bits !== undefined && bits <= 24
}

interface Told {
  readonly isArray: boolean
  /** Whether the name is the one of the grammar, not the catalog's. */
  readonly isWritten: boolean
}

function modifiersOf(name: string, modifiers: readonly number[], told: Told): readonly number[] | undefined {
  const [first, second] = modifiers
  if (name === 'bit') return [first ?? 1]
  // Written `char` is of length 1; the catalog's `bpchar` without a length has no limit.
  if (name === 'bpchar') return first === undefined && told.isWritten ? [1] : modifiers.slice(0, 1)
  if (name === 'interval') return fieldsOf(modifiers, told)
  if (!modified.has(name)) return []
  if (first === undefined) return []
  if (name === 'numeric') return [first, second ?? 0]
  if (name === 'varchar' || name === 'varbit') return [first]
  return precision(first, told)
}

function precision(digits: number, { isArray }: Told): readonly number[] {
  const kept = Math.min(digits, microseconds)
  return kept === microseconds && !isArray ? [] : [kept]
}

/** The grammar puts the fields before the precision (`INTERVAL_FULL_RANGE` for all); a single small number may be either. */
const allFields = 0x7fff

function fieldsOf([first, second, ...more]: readonly number[], told: Told): readonly number[] | undefined {
  if (first === undefined) return []
  if (first !== allFields || more.length > 0) return undefined
  return second === undefined ? [] : precision(second, told)
}
