import type { ColumnType, Operation } from '../operation.ts'
import type { Alteration } from './alteration.ts'
import { foreignKey } from './column.ts'
import { hasAutoTable, keysBetween, tableBetween } from './many-to-many.ts'
import { type Owned, referringTo } from './state.ts'
import { addConstraint, dropConstraint } from './writer.ts'

/** Takes a key whose type changes; gives what Django does to the columns that refer to it, of those that are known: `_related_non_m2m_objects`. */
export function referringTypes(
  alteration: Alteration,
  from: ColumnType | undefined,
  to: ColumnType | undefined,
): readonly Operation[] {
  const { model, field, state } = alteration
  if (!field.isUnique || from === undefined || to === undefined) return []
  const own = field.isPrimaryKey ? [...model.fields.values()].filter(hasAutoTable) : []
  return [
    ...own.flatMap((between) => ofBetween({ model, field: between }, 0, alteration, from, to)),
    ...referringTo(state, model.key).flatMap((owned) => ofOne(owned, alteration, from, to)),
  ]
}

function ofOne(owned: Owned, alteration: Alteration, from: ColumnType, to: ColumnType): readonly Operation[] {
  const { model, field } = owned
  const { relation, kind } = field
  const isKey = alteration.field.isPrimaryKey
  const isMeant = relation?.toField === undefined ? isKey : relation.toField === alteration.field.name
  if (!isMeant || model.isWithoutTable) return []
  if (hasAutoTable(field)) return ofBetween(owned, 1, alteration, from, to)
  return kind === 'column'
    ? changed(model.table, field.column, from, to, foreignKey(model.table, field, alteration.state))
    : []
}

/** The column of the table between two models that refers to the key. */
function ofBetween(
  { model, field }: Owned,
  side: 0 | 1,
  { state }: Alteration,
  from: ColumnType,
  to: ColumnType,
): readonly Operation[] {
  const table = tableBetween(model, field)
  const { name, references } = keysBetween(model, field, state)[side]
  const keys = references === undefined ? [] : [addConstraint(table, 'foreign-key', [name], { references })]
  return changed(table, name, from, to, keys)
}

function changed(
  table: string,
  column: string,
  from: ColumnType,
  to: ColumnType,
  keys: readonly Operation[],
): readonly Operation[] {
  return [
    ...(keys.length === 0 ? [] : [dropConstraint(table)]),
    { kind: 'change-type', table, column, from, to, using: false, collation: false },
    ...keys,
  ]
}
