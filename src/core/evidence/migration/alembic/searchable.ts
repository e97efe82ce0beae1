import { type CallValue, nameOf, namesOf, type Value } from '../python/value.ts'
import { pathIn } from './dml.ts'
import type { Said } from './statement.ts'

/** Takes a call of SQLAlchemy-Searchable; gives what its helpers for Alembic do, by its manual: the trigger is made anew, and `sync_trigger` updates every row. Undefined for all other calls. */
export function searchableCall({ callee, args, receiver }: CallValue): readonly Said[] | undefined {
  const [, helper] = /(?:^|\.)sqlalchemy_searchable\.(sync_trigger|drop_trigger)$/.exec(callee) ?? []
  const [, table, vector, indexed] = args
  const [path, column] = [pathIn(table), nameOf(vector)]
  if (receiver !== undefined || helper === undefined || path === undefined || column === undefined) return undefined
  const name = `${path.split('.').at(-1)}_${column}`
  const dropped: readonly Said[] = [
    { kind: 'drop', what: 'trigger', name: `${path}.${name}_trigger`, cascade: false, ifExists: true },
    { kind: 'drop', what: 'function', name: `${name}_update`, cascade: false, ifExists: true },
  ]
  if (helper === 'drop_trigger') return dropped
  return [
    ...dropped,
    { kind: 'create-trigger', table: path, name: `${name}_trigger`, replaces: false },
    { kind: 'update', table: path, columns: firstOf(indexed), where: false, batched: false },
  ]
}

function firstOf(indexed: Value | undefined): readonly string[] {
  const [first] = namesOf(indexed) ?? []
  return first === undefined ? [] : [first]
}
