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
    },
  ]
}

function nameOf(type: KeyTypes['own']): string | undefined {
  const { name, array } = canonicalType(type) ?? { name: undefined, array: true }
  return array ? undefined : name
}
