import type { ColumnType, Operation } from '../operation.ts'
import { argument, nameOf } from '../python/value.ts'
import type { Alteration } from './alteration.ts'
import { foreignKey, hasLikeIndex, likeIndex } from './column.ts'
import { fieldOf } from './field.ts'
import { type Handler, modelIn } from './handler.ts'
import { alterBetween, hasAutoTable } from './many-to-many.ts'
import type { Field } from './model-field.ts'
import { referringTypes } from './referring.ts'
import { modelOf, type State, setField, typeOfField } from './state.ts'
import { addConstraint, createIndex, dropConstraint, dropIndex, harmless, unread, type Writer } from './writer.ts'

/** `AlterField(model_name, name, field, preserve_default)`: what of the old field is not in the new one, by `BaseDatabaseSchemaEditor._alter_field`. Where the old one is not known, nothing is said: most changes are of the form, the help or the choices. */
export const alterField: Handler = (call, state, writer) => {
  const model = modelIn(call, state)
  const name = nameOf(argument(call, 1, 'name'))
  if (name === undefined) return writer.now(unread('a field whose name is put together as it runs'))
  const old = model.fields.get(name)
  const field = fieldOf(name, argument(call, 2, 'field'), model.key, state)
  const before: State = { ...state, models: new Map(state.models) }
  setField(state, model, name, field)
  if (model.isWithoutTable || old === undefined) return writer.now(harmless('AlterField'))
  const said = altered({ model: modelOf(state, model.key), old, field, before, state }, writer)
  if (!said) writer.now(harmless('AlterField'))
}

/** Says whether anything was written. */
function altered(alteration: Alteration, writer: Writer): boolean {
  const { model, old, field, state } = alteration
  if (old.said === field.said && old.column === field.column && old.kind === field.kind) return false
  if (old.kind === 'table' || field.kind === 'table') {
    if (hasAutoTable(old) && hasAutoTable(field)) alterBetween(model, [old, field], state, writer)
    return true
  }
  if (old.kind === 'none' || field.kind === 'none') return false
  const operations = [...dropped(alteration), ...changed(alteration), ...added(alteration)]
  for (const operation of operations) writer.now(operation)
  return operations.length > 0
}

/** What has to go first: the constraints and indexes that the new field has not, and a foreign key in any case. */
function dropped(alteration: Alteration): readonly Operation[] {
  const { model, old, field, before } = alteration
  const { table } = model
  const isConstrained = old.relation?.isConstrained === true
  const losesUnique = old.isUnique && !old.isPrimaryKey && (!field.isUnique || field.isPrimaryKey)
  const losesIndex = old.isIndexed && !field.isIndexed
  const losesLike =
    hasLikeIndex(old, before) && (losesIndex || !(field.isIndexed || field.isUnique) || isOfOtherText(alteration))
  const drops = [
    isConstrained ? [dropConstraint(table)] : [],
    losesUnique ? [dropConstraint(table, `${table}_${old.column}_key`)] : [],
    old.isPrimaryKey && !field.isPrimaryKey ? [dropConstraint(table, `${table}_pkey`)] : [],
    losesIndex ? [dropIndex(table, undefined)] : [],
    losesLike ? [dropIndex(table, undefined)] : [],
    old.hasCheck && !field.hasCheck ? [dropConstraint(table, `${table}_${old.column}_check`)] : [],
  ]
  return drops.flat()
}

/** `_is_changing_type_of_indexed_text_column`: the index for `LIKE` is of one of them. */
function isOfOtherText({ old, field, before, state }: Alteration): boolean {
  return typeOfField(before, old)?.name !== typeOfField(state, field)?.name
}

function changed(alteration: Alteration): readonly Operation[] {
  const { model, old, field, before, state } = alteration
  const { table } = model
  const { column } = field
  const [from, to] = [typeOfField(before, old), typeOfField(state, field)]
  return [
    ...(old.column === column ? [] : [{ kind: 'rename-column', table, column: old.column, to: column } as const]),
    ...typeChange(alteration, from, to),
    ...(field.isIdentity && !old.isIdentity ? [{ kind: 'add-identity', table, column } as const] : []),
    ...defaultChange(alteration),
    ...nullChange(alteration),
    ...(isSame(from, to) ? [] : referringTypes(alteration, from, to)),
  ]
}

function isSame(from: ColumnType | undefined, to: ColumnType | undefined): boolean {
  return JSON.stringify(from) === JSON.stringify(to)
}

function typeChange(
  { model, old, field }: Alteration,
  from: ColumnType | undefined,
  to: ColumnType | undefined,
): readonly Operation[] {
  const collation = old.collation !== field.collation
  const change = {
    kind: 'change-type',
    table: model.table,
    column: field.column,
    from,
    to,
    using: false,
    collation,
  } as const
  if (from !== undefined && to !== undefined) return isSame(from, to) && !collation ? [] : [change]
  if (collation) return [change]
  const isOther =
    old.relation === undefined && field.relation === undefined
      ? old.saidType !== field.saidType
      : old.relation?.model !== field.relation?.model || old.relation?.toField !== field.relation?.toField
  return isOther ? [unread(whyNot(field))] : []
}

function whyNot({ name, relation }: Field): string {
  return relation === undefined
    ? `the type of \`${name}\` before or after is of a field class that is defined elsewhere`
    : `the type of \`${name}\` before or after is that of a key which is defined elsewhere`
}

function defaultChange({ model: { table }, old, field }: Alteration): readonly Operation[] {
  const on = { table, column: field.column }
  if (field.databaseDefault === 'none') return old.databaseDefault === 'none' ? [] : [{ kind: 'drop-default', ...on }]
  return old.databaseDefault === 'none' || saidDefault(old) !== saidDefault(field)
    ? [{ kind: 'set-default', ...on }]
    : []
}

function saidDefault({ said }: Field): string {
  return /\bdb_default=.*$/.exec(said)?.[0] ?? ''
}

/** A required field with a default: Django fills the rows without a value itself, in the same transaction. */
function nullChange({ model: { table }, old, field }: Alteration): readonly Operation[] {
  const on = { table, column: field.column }
  if (old.isPrimaryKey || field.isPrimaryKey || old.isNull === field.isNull) return []
  if (field.isNull) return [{ kind: 'drop-not-null', ...on }]
  const isFilled = field.hasDefault || field.databaseDefault !== 'none'
  const isTemporary = field.default !== 'none' && field.databaseDefault === 'none'
  const parts: readonly (readonly Operation[])[] = [
    isTemporary ? [{ kind: 'set-default', ...on }] : [],
    isFilled ? [{ kind: 'update', table, columns: [field.column], where: true, batched: false }] : [],
    [{ kind: 'set-not-null', ...on }],
    isTemporary ? [{ kind: 'drop-default', ...on }] : [],
  ]
  return parts.flat()
}

function added(alteration: Alteration): readonly Operation[] {
  const { model, old, field, before, state } = alteration
  const { table } = model
  const { column } = field
  const becomesUnique = field.isUnique && !field.isPrimaryKey && (!old.isUnique || old.isPrimaryKey)
  const hadIndex = old.isIndexed || old.isUnique
  const isLikeNew =
    !hadIndex || (becomesUnique && !old.isUnique) || (isOfOtherText(alteration) && hasLikeIndex(old, before))
  const additions = [
    becomesUnique ? [addConstraint(table, 'unique', [column])] : [],
    field.isIndexed && !old.isIndexed ? [createIndex(table, [column])] : [],
    hasLikeIndex(field, state) && isLikeNew ? [likeIndex(table, field)] : [],
    field.isPrimaryKey && !old.isPrimaryKey ? [addConstraint(table, 'primary-key', [column])] : [],
    foreignKey(table, field, state),
    field.hasCheck && !old.hasCheck ? [addConstraint(table, 'check', [column])] : [],
  ]
  return additions.flat()
}
