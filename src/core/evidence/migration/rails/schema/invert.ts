import type { Call } from '../ruby/machine.ts'
import { merged, nil, option, truthOf, type Value, without } from '../ruby/value.ts'

/** Commands that undo each other, as `ActiveRecord::Migration::CommandRecorder` has them. */
const pairs: readonly (readonly [string, string])[] = [
  ['create_table', 'drop_table'],
  ['create_join_table', 'drop_join_table'],
  ['add_column', 'remove_column'],
  ['add_columns', 'remove_columns'],
  ['add_index', 'remove_index'],
  ['add_timestamps', 'remove_timestamps'],
  ['add_reference', 'remove_reference'],
  ['add_belongs_to', 'remove_belongs_to'],
  ['add_foreign_key', 'remove_foreign_key'],
  ['add_check_constraint', 'remove_check_constraint'],
  ['add_exclusion_constraint', 'remove_exclusion_constraint'],
  ['add_unique_constraint', 'remove_unique_constraint'],
  ['enable_extension', 'disable_extension'],
  ['create_enum', 'drop_enum'],
  ['create_schema', 'drop_schema'],
  ['create_view', 'drop_view'],
  ['create_function', 'drop_function'],
  ['create_trigger', 'drop_trigger'],
]
const opposite: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
)
/** Commands whose second and third argument change places. */
const swapped: ReadonlySet<string> = new Set(['rename_column', 'rename_index'])
const changes: ReadonlySet<string> = new Set([
  'change_column_default',
  'change_column_comment',
  'change_table_comment',
  'rename_enum_value',
])
/** Commands that are the same on the way back: questions, and views whose earlier version is named. */
const neutral: ReadonlySet<string> = new Set([
  'validate_foreign_key',
  'validate_check_constraint',
  'validate_constraint',
  'update_view',
  'replace_view',
  'update_function',
  'update_trigger',
])

/** Takes a command; gives the one that undoes it, none where nothing is to be undone, or undefined where Rails refuses to. */
export function inverseOf(call: Call): readonly Call[] | undefined {
  const { name, args, options } = call
  if (!canBeUndone(call)) return undefined
  if (neutral.has(name)) return [call]
  if (swapped.has(name)) return [{ ...call, args: [at(args, 0), at(args, 2), at(args, 1)] }]
  if (name === 'rename_table' || name === 'rename_enum') return [renamedBack(call)]
  if (changes.has(name))
    return [
      {
        ...call,
        options: merged(options, [
          ['from', to(call)],
          ['to', option(options, 'from') ?? nil],
        ]),
      },
    ]
  if (name === 'change_column_null') {
    const isNullable = truthOf(args[2]) === true
    return [{ ...call, args: [at(args, 0), at(args, 1), { kind: 'boolean', isTrue: !isNullable }, ...args.slice(3)] }]
  }
  const other = opposite.get(name)
  return other === undefined ? undefined : [undone(call, other)]
}

function to({ options }: Call): Value {
  return option(options, 'to') ?? nil
}

function at(args: readonly Value[], index: number): Value {
  return args[index] ?? nil
}

function renamedBack(call: Call): Call {
  const next = call.args[1] ?? option(call.options, 'to') ?? nil
  return { ...call, args: [next, at(call.args, 0)], options: without(call.options, 'to') }
}

function canBeUndone({ name, args, options, block }: Call): boolean {
  const has = (key: string) => options.entries.has(key)
  switch (name) {
    case 'drop_table':
      return args.length === 1 && (block !== undefined || options.entries.size > 0)
    case 'remove_column':
      return args.length > 2
    case 'remove_columns':
      return has('type')
    case 'remove_index':
      return args.length > 1 || has('column')
    case 'remove_foreign_key':
      return args.length > 1 || has('to_table')
    case 'remove_check_constraint':
    case 'remove_exclusion_constraint':
    case 'remove_unique_constraint':
      return args.length > 1
    case 'add_unique_constraint':
      return !has('using_index')
    case 'drop_enum':
      return args.length > 1
    case 'drop_view':
    case 'update_view':
    case 'replace_view':
    case 'drop_function':
    case 'update_function':
    case 'drop_trigger':
    case 'update_trigger':
      return has('revert_to_version')
    default:
      return !changes.has(name) || (has('from') && has('to'))
  }
}

function undone(call: Call, name: string): Call {
  const isAdded = /^(?:add|create)_/.test(name)
  const asked = option(call.options, isAdded ? 'if_exists' : 'if_not_exists')
  const plain = without(call.options, 'if_exists', 'if_not_exists', 'validate')
  const isTable = /_(?:join_)?table$/.test(name)
  const options =
    asked === undefined || isTable ? plain : merged(plain, [[isAdded ? 'if_not_exists' : 'if_exists', asked]])
  if (name === 'add_index' && call.args.length < 2)
    return {
      ...call,
      name,
      args: [at(call.args, 0), option(options, 'column') ?? nil],
      options: without(options, 'column'),
    }
  if (name === 'add_foreign_key' && call.args.length < 2)
    return {
      ...call,
      name,
      args: [at(call.args, 0), option(options, 'to_table') ?? nil],
      options: without(options, 'to_table'),
    }
  return { ...call, name, options }
}
