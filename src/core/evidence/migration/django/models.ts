import { argument, isOff, isOn, nameOf, option } from '../python/value.ts'
import { columnsOf, foreignKey } from './column.ts'
import { orderColumn, togetherIn } from './create-model.ts'
import { type Handler, modelIn } from './handler.ts'
import { hasAutoTable, renameBetween, renamed, renameSide, tableBetween } from './many-to-many.ts'
import type { Field } from './model-field.ts'
import { keyOf, type Model, modelOf, referringTo, type State, setModel, tableFor, tableNamed } from './state.ts'
import { addConstraint, createIndex, dropConstraint, dropIndex, harmless, unread, type Writer } from './writer.ts'

/** `DeleteModel(name)`. */
export const deleteModel: Handler = (call, state, writer) => {
  const model = modelIn(call, state, 'name')
  state.models.delete(model.key)
  if (model.isWithoutTable) return
  for (const field of model.fields.values())
    if (hasAutoTable(field))
      writer.now({ kind: 'drop-table', table: tableBetween(model, field), cascade: true, ifExists: false })
  writer.now({ kind: 'drop-table', table: model.table, cascade: true, ifExists: false })
}

/** `RenameModel(old_name, new_name)`: the table, and every foreign key and table between that is called by it. */
export const renameModel: Handler = (call, state, writer) => {
  const old = modelIn(call, state, 'old_name')
  const name = nameOf(argument(call, 1, 'new_name'))
  if (name === undefined) return writer.now(unread('a model whose name is put together as it runs'))
  const key = keyOf(state, name)
  const model: Model = { ...old, key, name, table: old.hasOwnTable ? old.table : tableFor(key) }
  move(state, old, model)
  const now = modelOf(state, key)
  if (now.isWithoutTable) return
  if (old.table !== now.table) {
    writer.now(renamed(old.table, now.table))
    for (const { model: by, field } of referringTo(state, key)) keyMadeAnew(by, field, state, writer)
  }
  renameBetween(old, now, state, writer)
  for (const { model: by, field } of referringTo(state, key))
    if (hasAutoTable(field) && by.key !== key && !by.isWithoutTable)
      renameSide(tableBetween(by, field), '', [old, now], state, writer)
}

/** Everything that refers to the model refers to it by its new name. */
function move(state: State, old: Model, model: Model): void {
  const to = ({ relation, ...field }: Field): Field => ({
    ...field,
    relation: relation?.model === old.key ? { ...relation, model: model.key } : relation,
  })
  const all = [...state.models.values()].map((one) => (one.key === old.key ? model : one))
  state.models.clear()
  for (const one of [...all, model])
    setModel(state, { ...one, fields: new Map([...one.fields].map(([name, field]) => [name, to(field)])) })
}

function keyMadeAnew(model: Model, field: Field, state: State, writer: Writer): void {
  const isSeen = field.kind === 'column' && field.relation?.isHidden === false
  const keys = isSeen && !model.isWithoutTable ? foreignKey(model.table, field, state) : []
  if (keys.length === 0) return
  writer.now(dropConstraint(model.table))
  for (const key of keys) writer.now(key)
}

/** `AlterModelTable(name, table)`. */
export const alterModelTable: Handler = (call, state, writer) => {
  const old = modelIn(call, state, 'name')
  const own = nameOf(argument(call, 1, 'table'))
  const model: Model = {
    ...old,
    table: own === undefined ? tableFor(old.key) : tableNamed(own),
    hasOwnTable: own !== undefined,
  }
  setModel(state, model)
  if (model.isWithoutTable || old.table === model.table) return
  writer.now(renamed(old.table, model.table))
  for (const field of model.fields.values()) {
    if (!hasAutoTable(field)) continue
    const [was, is] = [tableBetween(old, field), tableBetween(model, field)]
    if (was !== is) writer.now(renamed(was, is))
  }
}

/** `AlterModelOptions(name, options)`: nothing of the database but whether Django looks after it from now on. */
export const alterModelOptions: Handler = (call, state, writer) => {
  const model = modelIn(call, state, 'name')
  const given = argument(call, 1, 'options')
  const options = given?.kind === 'dict' ? given : undefined
  const isWithoutTable = options !== undefined && (isOff(options, 'managed') || isOn(options, 'proxy'))
  const isWith = options !== undefined && isOn({ ...options }, 'managed')
  if (state.models.has(model.key) && (isWithoutTable || isWith)) setModel(state, { ...model, isWithoutTable })
  writer.now(harmless('AlterModelOptions'))
}

/** `AlterUniqueTogether(name, unique_together)`. */
export const alterUniqueTogether: Handler = (call, state, writer) => {
  const model = modelIn(call, state, 'name')
  const groups = togetherIn(option(call.options, 'unique_together') ?? call.args[1])
  if (groups === undefined) return writer.now(unread('fields that are put together as it runs'))
  const { table, uniqueTogether } = model
  if (!model.isMade) return writer.now(unread(unknownBefore))
  setModel(state, { ...model, uniqueTogether: groups })
  if (model.isWithoutTable) return
  for (const _ of without(uniqueTogether, groups)) writer.now(dropConstraint(table))
  for (const group of without(groups, uniqueTogether))
    writer.now(addConstraint(table, 'unique', columnsOf(model, group)))
}

/** `AlterIndexTogether(name, index_together)`. */
export const alterIndexTogether: Handler = (call, state, writer) => {
  const model = modelIn(call, state, 'name')
  const groups = togetherIn(option(call.options, 'index_together') ?? call.args[1])
  if (groups === undefined) return writer.now(unread('fields that are put together as it runs'))
  const { table, indexTogether } = model
  if (!model.isMade) return writer.now(unread(unknownBefore))
  setModel(state, { ...model, indexTogether: groups })
  if (model.isWithoutTable) return
  for (const _ of without(indexTogether, groups)) writer.now(dropIndex(table, undefined))
  for (const group of without(groups, indexTogether)) writer.now(createIndex(table, columnsOf(model, group)))
}

const unknownBefore = 'which of these groups are new: the migration that made the model was not read'

function without(groups: Model['uniqueTogether'], others: Model['uniqueTogether']): Model['uniqueTogether'] {
  const keys = new Set(others.map((group) => group.join('\u0000')))
  return groups.filter((group) => !keys.has(group.join('\u0000')))
}

/** `AlterOrderWithRespectTo(name, order_with_respect_to)`: the column `_order`, filled with 0. */
export const alterOrder: Handler = (call, state, writer) => {
  const model = modelIn(call, state, 'name')
  const isOrdered = nameOf(argument(call, 1, 'order_with_respect_to')) !== undefined
  const { table } = model
  setModel(state, { ...model, isOrdered })
  if (model.isWithoutTable || model.isOrdered === isOrdered) return
  if (!isOrdered) return writer.now({ kind: 'drop-column', table, column: '_order', cascade: true, ifExists: false })
  writer.now({ kind: 'add-column', table, column: { ...orderColumn, default: 'constant' }, ifNotExists: false })
  writer.now({ kind: 'drop-default', table, column: '_order' })
}
