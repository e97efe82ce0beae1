import type { Operation } from '../operation.ts'
import { argument, nameOf } from '../python/value.ts'
import { columnOf, fieldIndexes, foreignKey } from './column.ts'
import { fieldOf } from './field.ts'
import { type Handler, modelIn } from './handler.ts'
import { createBetween, hasAutoTable, renamed, tableBetween } from './many-to-many.ts'
import type { Field } from './model-field.ts'
import { type Model, modelOf, type State, setField, setModel } from './state.ts'
import { dropConstraint, unread, type Writer } from './writer.ts'

/** `AddField(model_name, name, field, preserve_default)`. */
export const addField: Handler = (call, state, writer) => {
  const model = modelIn(call, state)
  const name = nameOf(argument(call, 1, 'name'))
  if (name === undefined) return writer.now(unread('a field whose name is put together as it runs'))
  const field = fieldOf(name, argument(call, 2, 'field'), model.key, state)
  setField(state, model, name, field)
  if (!model.isWithoutTable) add(model, field, state, writer)
}

function add(model: Model, field: Field, state: State, writer: Writer): void {
  if (hasAutoTable(field)) createBetween(model, field, state, writer)
  if (field.kind !== 'column') return
  addColumn(model.table, field, state, writer)
  for (const index of fieldIndexes(model.table, field, state)) writer.later(index)
}

/** The default that Django computes fills the rows that are there and is dropped again; only `db_default` stays. */
function addColumn(table: string, field: Field, state: State, writer: Writer): void {
  const column = columnOf(field, state)
  const isTemporary = column.default === 'none' && field.default !== 'none' && field.generated === undefined
  writer.now({
    ...{ kind: 'add-column', table, ifNotExists: false },
    column: isTemporary ? { ...column, default: field.default } : column,
  })
  if (isTemporary) writer.now({ kind: 'drop-default', table, column: column.name })
}

/** `RemoveField(model_name, name)`. */
export const removeField: Handler = (call, state, writer) => {
  const model = modelIn(call, state)
  const name = nameOf(argument(call, 1, 'name'))
  if (name === undefined) return writer.now(unread('a field whose name is put together as it runs'))
  const field = model.fields.get(name)
  setField(state, model, name, undefined)
  if (model.isWithoutTable) return
  if (field !== undefined && hasAutoTable(field))
    writer.now({ kind: 'drop-table', table: tableBetween(model, field), cascade: true, ifExists: false })
  else if (field === undefined || field.kind === 'column')
    writer.now({
      kind: 'drop-column',
      table: model.table,
      column: field?.column ?? name,
      cascade: true,
      ifExists: false,
    })
}

/** `RenameField(model_name, old_name, new_name)`. */
export const renameField: Handler = (call, state, writer) => {
  const model = modelIn(call, state)
  const [from, to] = [nameOf(argument(call, 1, 'old_name')), nameOf(argument(call, 2, 'new_name'))]
  if (from === undefined || to === undefined) return writer.now(unread('a field whose name is put together as it runs'))
  const old = model.fields.get(from)
  if (old === undefined) {
    if (!model.isWithoutTable) writer.now({ kind: 'rename-column', table: model.table, column: from, to })
    return
  }
  const field = named(old, to)
  renameIn(state, model, [from, to], field)
  if (model.isWithoutTable) return
  for (const one of renaming(modelOf(state, model.key), [old, field], state)) writer.now(one)
}

function named(old: Field, name: string): Field {
  const column = old.hasOwnColumn ? old.column : old.relation === undefined ? name : `${name}_id`
  return { ...old, name, column }
}

/** The order of the fields stays, and what names them follows. */
function renameIn(state: State, model: Model, [from, to]: readonly [string, string], field: Field): void {
  const together = (groups: Model['uniqueTogether']) =>
    groups.map((group) => group.map((one) => (one === from ? to : one)))
  const fields = new Map([...model.fields].map(([name, one]) => (name === from ? [to, field] : [name, one])))
  setModel(state, {
    ...{ ...model, fields },
    ...{ uniqueTogether: together(model.uniqueTogether), indexTogether: together(model.indexTogether) },
  })
}

function renaming(model: Model, [old, field]: readonly [Field, Field], state: State): readonly Operation[] {
  const { table } = model
  if (hasAutoTable(field)) {
    const [was, is] = [tableBetween(model, old), tableBetween(model, field)]
    return was === is ? [] : [renamed(was, is)]
  }
  if (field.kind !== 'column' || old.column === field.column) return []
  const key = foreignKey(table, field, state)
  return [
    ...(key.length === 0 ? [] : [dropConstraint(table)]),
    { kind: 'rename-column', table, column: old.column, to: field.column },
    ...key,
  ]
}
