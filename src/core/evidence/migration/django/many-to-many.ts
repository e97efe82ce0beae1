import type { Column, Operation } from '../operation.ts'
import { isTextType, tableOfKey } from './column.ts'
import type { Field } from './model-field.ts'
import { keyField, type Model, modelOf, type State, typeOfField } from './state.ts'
import { addConstraint, constraintOf, createIndex, dropConstraint, type Writer } from './writer.ts'

/** Says whether Django makes and drops the table between two models itself. */
export function hasAutoTable({ kind, hasThrough }: Field): boolean {
  return kind === 'table' && !hasThrough
}

/** Gives the table between two models: `_get_m2m_db_table`. */
export function tableBetween(model: Model, { table, name }: Field): string {
  return table?.replaceAll('"', '') ?? `${model.table}_${name}`
}

/** Writes the table between two models. */
export function createBetween(model: Model, field: Field, state: State, writer: Writer): void {
  const table = tableBetween(model, field)
  const [from, to] = keysBetween(model, field, state)
  writer.now({
    ...{ kind: 'create-table', table, columns: [identity, from, to], ifNotExists: false, temporary: false },
    ...{ constraints: [constraintOf('unique', [from.name, to.name])], replaces: false, partitionOf: undefined },
  })
  for (const { name, type } of [from, to]) {
    writer.later(createIndex(table, [name]))
    if (isTextType(type)) writer.later(createIndex(table, [name]))
  }
}

/** `DEFAULT_AUTO_FIELD` says which integer it is. */
const identity: Column = {
  ...{ name: 'id', type: undefined, notNull: true, default: 'none', primaryKey: true, unique: false, check: false },
  ...{ references: undefined, generated: undefined, identity: true },
}

/** Gives the two columns of the table between two models: to that which has the field, and to the other. */
export function keysBetween(model: Model, field: Field, state: State): readonly [Column, Column] {
  const target = field.relation?.model
  const isSelf = target === model.key
  const isConstrained = field.relation?.isConstrained !== false
  const column = (name: string, key: string | undefined): Column => {
    const primary = key === undefined ? undefined : keyField(state, modelOf(state, key))
    return {
      ...{
        name,
        type: primary === undefined ? undefined : typeOfField(state, primary),
        notNull: true,
        default: 'none',
      },
      ...{ primaryKey: false, unique: false, check: false, generated: undefined, identity: false },
      references: isConstrained ? tableOfKey(state, key) : undefined,
    }
  }
  const own = wordOf(model.key)
  const other = target === undefined ? 'unknown' : wordOf(target)
  return [
    column(isSelf ? `from_${own}_id` : `${own}_id`, model.key),
    column(isSelf ? `to_${own}_id` : `${other}_id`, target),
  ]
}

function wordOf(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1)
}

/** Writes what another model at the other end makes of the table between: the column is another one, and refers elsewhere. */
export function alterBetween(model: Model, [old, field]: readonly [Field, Field], state: State, writer: Writer): void {
  const [was, is] = [tableBetween(model, old), tableBetween(model, field)]
  if (was !== is) writer.now(renamed(was, is))
  if (old.relation?.model === field.relation?.model) return
  const [, before] = keysBetween(model, old, state)
  const [, after] = keysBetween(model, field, state)
  writer.now(dropConstraint(is))
  renameKey(is, before.name, after.name, writer)
  if (JSON.stringify(before.type) !== JSON.stringify(after.type))
    writer.now({
      ...{ kind: 'change-type', table: is, column: after.name, from: before.type, to: after.type },
      ...{ using: false, collation: false },
    })
  if (after.references !== undefined)
    writer.now(addConstraint(is, 'foreign-key', [after.name], { references: after.references }))
}

/** Gives the renaming of a table. */
export function renamed(table: string, to: string): Operation {
  return { kind: 'rename-table', table, to }
}

/** A column that keeps its name is not renamed. */
function renameKey(table: string, column: string, to: string, writer: Writer): void {
  if (column !== to) writer.now({ kind: 'rename-column', table, column, to })
}

/** Writes the renaming of a model into the tables between: they are called by it, and so are their columns. */
export function renameBetween(old: Model, model: Model, state: State, writer: Writer): void {
  for (const field of model.fields.values()) {
    if (!hasAutoTable(field)) continue
    const [was, is] = [tableBetween(old, field), tableBetween(model, field)]
    if (was !== is) writer.now(renamed(was, is))
    const isSelf = field.relation?.model === model.key
    for (const side of isSelf ? ['to_', 'from_'] : ['']) renameSide(is, side, [old, model], state, writer)
  }
}

/** Writes the other name of a column that refers to a renamed model, whose foreign key is made anew. */
export function renameSide(
  table: string,
  side: string,
  [old, model]: readonly [Model, Model],
  state: State,
  writer: Writer,
): void {
  const [was, is] = [`${side}${wordOf(old.key)}_id`, `${side}${wordOf(model.key)}_id`]
  if (was === is) return
  writer.now(dropConstraint(table))
  renameKey(table, was, is, writer)
  writer.now(addConstraint(table, 'foreign-key', [is], { references: modelOf(state, model.key).table }))
}
