import type { Call } from '../ruby/machine.ts'
import {
  noOptions,
  type Options,
  option,
  optionsIn,
  type TableCall,
  textValue,
  truthOf,
  type Value,
} from '../ruby/value.ts'
import { aliased } from './table-definition.ts'

/** What calls on a table of `change_table` are as commands. */
const commands: ReadonlyMap<string, string> = new Map([
  ['column', 'add_column'],
  ['index', 'add_index'],
  ['timestamps', 'add_timestamps'],
  ['change', 'change_column'],
  ['change_default', 'change_column_default'],
  ['change_null', 'change_column_null'],
  ['remove', 'remove_columns'],
  ['remove_column', 'remove_columns'],
  ['remove_columns', 'remove_columns'],
  ['remove_index', 'remove_index'],
  ['remove_timestamps', 'remove_timestamps'],
  ['rename', 'rename_column'],
  ['rename_index', 'rename_index'],
  ['references', 'add_reference'],
  ['belongs_to', 'add_reference'],
  ['remove_references', 'remove_reference'],
  ['remove_belongs_to', 'remove_reference'],
  ['foreign_key', 'add_foreign_key'],
  ['remove_foreign_key', 'remove_foreign_key'],
  ['check_constraint', 'add_check_constraint'],
  ['remove_check_constraint', 'remove_check_constraint'],
  ['validate_check_constraint', 'validate_check_constraint'],
  ['validate_constraint', 'validate_constraint'],
  ['exclusion_constraint', 'add_exclusion_constraint'],
  ['remove_exclusion_constraint', 'remove_exclusion_constraint'],
  ['unique_constraint', 'add_unique_constraint'],
  ['remove_unique_constraint', 'remove_unique_constraint'],
])

const yes: Value = { kind: 'boolean', isTrue: true }

/** Takes a table and a call on it in `change_table`; gives the commands that it is; none for a question. */
export function commandsOf(table: Value, call: TableCall): readonly Call[] {
  const { name, args, options, node } = call
  if (name.endsWith('?')) return []
  const make = (command: string, rest: readonly Value[], own: Options = options): Call => ({
    name: command,
    args: [table, ...rest],
    options: own,
    block: undefined,
    node,
  })
  const command = commands.get(name)
  if (command !== undefined) return withIndex(make(command, args))
  if (name === 'primary_key') {
    const key = new Map([...options.entries, ['primary_key', yes] as const])
    return [make('add_column', [...args.slice(0, 1), args[1] ?? symbol('primary_key')], { ...noOptions, entries: key })]
  }
  return args.flatMap((column) => withIndex(make('add_column', [column, symbol(aliased(name))])))
}

/** A column that is added may bring its index. */
function withIndex(command: Call): readonly Call[] {
  const index = option(command.options, 'index')
  if (command.name !== 'add_column' || truthOf(index) !== true) return [command]
  return [command, { ...command, name: 'add_index', args: command.args.slice(0, 2), options: optionsIn(index) }]
}

function symbol(name: string): Value {
  return textValue(name, 0, true)
}
