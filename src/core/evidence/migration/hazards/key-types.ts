<<<<<<< HEAD

import { canonicalType } from '../postgres/type-names.ts'
import type { KeyTypes } from './before.ts'
import type { FindHazards, Hazard } from './hazard.ts'
import { named } from './wording.ts'

/** Foreign keys whose column is of another type than the one it refers to, where both are known. */
export const keyTypeHazards: FindHazards = ({ known }) => known.found.keys.flatMap(mismatched)

/** Types that are compared with each other, and with none of another family unless by a cast that is not made for a key. */
const families: readonly (readonly string[])[] = [
  ['int2', 'int4', 'int8'],
  ['text', 'varchar', 'bpchar'],
  ['uuid'],
  ['bool'],
]

const largest: Readonly<Record<string, string>> = { int2: '32,767', int4: '2,147,483,647' }

function mismatched({ table, column, own, references, other }: KeyTypes): readonly Hazard[] {
  const [from, to] = [nameOf(own), nameOf(other)]
  const [family, others] = [from, to].map((name) => families.find((one) => name !== undefined && one.includes(name)))
  if (from === undefined || to === undefined || family === undefined || others === undefined) return []
  const at = { rule: 'migration-foreign-key-type', affects: [`${table}.${column}`] } as const
  const what = `${named(`${table}.${column}`)} is ${named(from)}, and what it refers to in ${named(references)} is ${named(to)}`
  if (family !== others)
    return [
      {
        ...at,
        level: 'breaking',
        title: `${what}: the server refuses this foreign key`,
        detail:
          'The two are not compared with each other, and the migration stops. Give the column the type of the key.',
      },
    ]
  const most = largest[from]
  if (most === undefined || family.indexOf(from) >= family.indexOf(to)) return []
  return [
    {
      ...at,
      level: 'risky',
      title: `${what}: once ids are larger than ${most}, rows that refer to them cannot be written`,
      detail: 'Give the column the type of the key while the table is small: later that writes all of it anew.',
=======
import type { ColumnType, Operation } from '../operation.ts'
import { canonicalType, writtenType } from '../postgres/type-names.ts'
import { dependentsAfter } from './dependents.ts'
import type { FindHazards, Hazard, Situation } from './hazard.ts'
import { named } from './wording.ts'

/** Foreign keys whose columns are of another type than what they refer to. */
export const keyTypeHazards: FindHazards = (situation) =>
  keysIn(situation.step.operation).flatMap((key) =>
    key.columns.flatMap((column, index) => differs(key, column, index, situation)),
  )

interface Key {
  readonly table: string
  readonly columns: readonly string[]
  readonly references: string
  readonly referred: readonly string[]
}

function keysIn(operation: Operation): readonly Key[] {
  const { kind } = operation
  if (kind !== 'create-table' && kind !== 'add-column' && kind !== 'add-constraint') return []
  const columns = kind === 'create-table' ? operation.columns : kind === 'add-column' ? [operation.column] : []
  const constraints =
    kind === 'create-table' ? operation.constraints : kind === 'add-constraint' ? [operation.constraint] : []
  const { table } = operation
  return [...columns.map((one) => ({ ...one, columns: [one.name] })), ...constraints].flatMap((one) =>
    one.references === undefined || one.referred === undefined
      ? []
      : [{ table, columns: one.columns, references: one.references, referred: one.referred }],
  )
}

function differs(key: Key, column: string, index: number, { step, known }: Situation): readonly Hazard[] {
  const { table, references, referred } = key
  const [own, before] = [dependentsAfter([step.operation]), known.dependents()]
  const typeIn = (of: string, name: string) => own.typeOf(of, name) ?? before.typeOf(of, name)
  const primaryKey = [own, before].map((one) => one.primaryKeyOf(references)).find(({ length }) => length > 0) ?? []
  const targets = referred.length === 0 ? primaryKey : referred
  const target = targets.length === key.columns.length ? targets[index] : undefined
  if (target === undefined) return []
  const [from, to] = [typeIn(table, column), typeIn(references, target)]
  const what = difference(from, to)
  if (from === undefined || to === undefined || what === 'none') return []
  const [ownType, otherType] = [from, to].map((type) => named(writtenType(canonicalType(type) ?? type)))
  const said = `${named(`${table}.${column}`)} is ${ownType}, and ${named(`${references}.${target}`)}, which it refers to, ${otherType}`
  return [
    {
      rule: 'migration-foreign-key-type-differs',
      level: what === 'refused' ? 'breaking' : 'risky',
      title: `${said}: ${what === 'refused' ? 'the server refuses the foreign key and the migration stops' : 'it cannot hold every key there is room for'}`,
      detail: `Give it the type of what it refers to${what === 'refused' ? '' : ' now: widening the column later writes the whole table anew'}.`,
      affects: [`${table}.${column}`],
>>>>>>> 1de2a7b (A foreign key whose column is of another type than what it refers to is told)
    },
  ]
}

<<<<<<< HEAD
function nameOf(type: KeyTypes['own']): string | undefined {
  const { name, array } = canonicalType(type) ?? { name: undefined, array: true }
  return array ? undefined : name
=======
/** Types that the server compares with none of another family. */
const families: Readonly<Record<string, string>> = {
  ...{ int2: 'integer', int4: 'integer', int8: 'integer', uuid: 'uuid', bool: 'bool' },
  ...{ text: 'text', varchar: 'text', bpchar: 'text', date: 'time', timestamp: 'time', timestamptz: 'time' },
}
const width: Readonly<Record<string, number>> = { int2: 2, int4: 4, int8: 8 }

function difference(from: ColumnType | undefined, to: ColumnType | undefined): 'none' | 'refused' | 'narrower' {
  const [own, otherType] = [nameOf(from), nameOf(to)]
  const [family, otherFamily] = [families[own], families[otherType]]
  if (family === undefined || otherFamily === undefined) return 'none'
  if (family !== otherFamily) return 'refused'
  return (width[own] ?? 0) < (width[otherType] ?? 0) ? 'narrower' : 'none'
}

function nameOf(type: ColumnType | undefined): string {
  const known = type === undefined ? undefined : canonicalType(type)
  return known === undefined || known.array || !Object.hasOwn(families, known.name) ? '' : known.name
>>>>>>> 1de2a7b (A foreign key whose column is of another type than what it refers to is told)
}
