import type { Operation } from '../operation.ts'
import { type CallValue, nameOf, option, type Value } from '../python/value.ts'
import { type Said, unread } from './statement.ts'

/** Takes an operation that is not Alembic's own; gives what it makes where its package is known (alembic-postgresql-enum, alembic_utils), or why it is not. */
export function otherOperation(name: string, call: CallValue): readonly Said[] {
  switch (name) {
    case 'sync_enum_values':
      return syncedEnum(call)
    case 'create_entity':
    case 'replace_entity':
      return [{ kind: 'harmless', what: 'a function or a view' }]
    case 'drop_view':
    case 'drop_sp':
    case 'drop_function':
      return [dropped(name === 'drop_view' ? 'view' : 'function', call)]
    default:
      if (/^(?:create|replace|create_or_replace)_(?:view|sp|function|procedure)$/.test(name))
        return [{ kind: 'harmless', what: 'a function or a view' }]
      return [unread(`\`op.${name}\` is not Alembic’s own, and what it does is written elsewhere`)]
  }
}

/** "Replaceable Objects" of Alembic's cookbook: named by their first argument. */
function dropped(what: 'view' | 'function', { args: [object] }: CallValue): Said {
  const name = nameOf(object?.kind === 'call' ? object.args[0] : object)
  if (name === undefined) return unread('which view or function is dropped is only known when it runs')
  return { kind: 'drop', what, name: name.replace(/\(.*$/s, ''), cascade: false, ifExists: false }
}

/** The type is made anew beside the old one, and each column is turned into it: https://github.com/Pogchamp-company/alembic-postgresql-enum */
function syncedEnum({ args, options }: CallValue): readonly Said[] {
  const type = nameOf(option(options, 'enum_name') ?? args[1])
  const values = option(options, 'new_values') ?? args[2]
  const affected = option(options, 'affected_columns') ?? args[3]
  if (type === undefined) return [unread('which type `sync_enum_values` changes is only known when it runs')]
  const to = { name: type, modifiers: [], array: false }
  const columns = affected?.kind === 'list' ? affected.items : []
  return [
    { kind: 'rename', what: 'type', name: type, to: `${type}_old` },
    {
      kind: 'create-enum',
      type,
      values: values?.kind === 'list' ? values.items.flatMap((value) => nameOf(value) ?? []) : [],
    },
    ...columns.flatMap((value): readonly Operation[] => {
      const [table, column] = [named(value, 'table_name'), named(value, 'column_name')]
      if (table === undefined || column === undefined) return []
      return [{ kind: 'change-type', table, column, from: undefined, to, using: true, collation: false }]
    }),
    { kind: 'drop', what: 'type', name: `${type}_old`, cascade: false, ifExists: false },
  ]
}

function named(value: Value, key: string): string | undefined {
  return value.kind === 'call' ? nameOf(option(value.options, key)) : undefined
}
