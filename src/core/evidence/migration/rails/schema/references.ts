import {
  isOff,
  isOn,
  merged,
  nameOf,
  type Options,
  only,
  option,
  optionsIn,
  textValue,
  truthOf,
  type Value,
  without,
} from '../ruby/value.ts'
import { referredTable } from './names.ts'

/** What a reference is made of. */
export interface Reference {
  readonly columns: readonly { readonly name: string; readonly type: Value; readonly options: Options }[]
  /** Columns and options of its index; none where it has none. */
  readonly index: { readonly columns: Value; readonly options: Options } | undefined
  readonly foreignKey: { readonly to: string | undefined; readonly options: Options } | undefined
}

/** Options of the columns alone. */
const others = ['polymorphic', 'index', 'foreign_key', 'type'] as const

/** Takes the name of a reference and its options; gives its columns, its index (since 5.0 there is one unless it is refused) and its foreign key. */
export function referenceIn(table: string, name: string, options: Options, version: number): Reference {
  const columnOptions = without(options, ...others)
  const polymorphic = option(options, 'polymorphic')
  const isPolymorphic = truthOf(polymorphic) === true
  const column = `${name}_id`
  const type = option(options, 'type') ?? symbol(version < 501 ? 'integer' : 'bigint')
  const conditional = only(options, 'if_exists', 'if_not_exists').entries
  const typeColumn = {
    name: `${name}_type`,
    type: symbol('string'),
    options: merged(optionsIn(polymorphic), only(options, 'if_exists', 'if_not_exists', 'null').entries),
  }
  const own = { name: column, type, options: columnOptions }
  const columns = isPolymorphic ? [typeColumn, own] : [own]
  const index = option(options, 'index')
  const isIndexed = index === undefined ? version >= 500 : truthOf(index) !== false
  const indexOptions = merged(optionsIn(index), conditional)
  const isNamed = isPolymorphic && version >= 601 && !indexOptions.entries.has('name')
  return {
    columns,
    index: isIndexed
      ? {
          columns: { kind: 'list', items: columns.map((one) => textValue(one.name, 0)), isWhole: true },
          options: isNamed ? merged(indexOptions, [['name', symbol(`index_${table}_on_${name}`)]]) : indexOptions,
        }
      : undefined,
    foreignKey: foreignKeyIn(name, column, options),
  }
}

function foreignKeyIn(name: string, column: string, options: Options): Reference['foreignKey'] {
  const given = option(options, 'foreign_key')
  if (given === undefined || isOff(options, 'foreign_key')) return undefined
  const own = optionsIn(given)
  const to = own.entries.has('to_table') ? nameOf(option(own, 'to_table')) : referredTable(name)
  const asked = isOn(options, 'if_not_exists') ? only(options, 'if_not_exists').entries : []
  return { to, options: merged(own, [...asked, ['column', symbol(column)]]) }
}

function symbol(name: string): Value {
  return textValue(name, 0, true)
}
