import type { Column, ColumnType, Operation } from '../operation.ts'
import type { Field } from './model-field.ts'
import { type Model, modelOf, type State, typeOfField } from './state.ts'
import { addConstraint, createIndex } from './writer.ts'

/** Takes a field; gives its column as `CREATE TABLE` declares it: without the default that Django only fills rows with. */
export function columnOf(field: Field, state: State): Column {
  const { relation } = field
  // Django leaves `NOT NULL` out of what the server computes.
  const notNull = field.isPrimaryKey || (!field.isNull && field.generated === undefined)
  return {
    ...{ name: field.column, type: typeOfField(state, field), notNull },
    ...{ default: field.databaseDefault, primaryKey: field.isPrimaryKey, check: field.hasCheck },
    ...{ unique: field.isUnique && !field.isPrimaryKey, generated: field.generated, identity: field.isIdentity },
    references: relation?.isConstrained === true ? tableOfKey(state, relation.model) : undefined,
  }
}

/** Gives the table of a model that may not be known. */
export function tableOfKey(state: State, key: string | undefined): string {
  return key === undefined ? 'unknown' : modelOf(state, key).table
}

/** Gives the foreign key of a field as a constraint that is added by itself, or nothing where the field has none. */
export function foreignKey(table: string, field: Field, state: State): readonly Operation[] {
  const { relation, column } = field
  if (relation?.isConstrained !== true) return []
  return [addConstraint(table, 'foreign-key', [column], { references: tableOfKey(state, relation.model) })]
}

/** Gives the index of a field, and the further one for `LIKE` that `_create_like_index_sql` makes of texts. */
export function fieldIndexes(table: string, field: Field, state: State): readonly Operation[] {
  const plain = field.isIndexed ? [createIndex(table, [field.column])] : []
  return [...plain, ...(hasLikeIndex(field, state) ? [likeIndex(table, field)] : [])]
}

/** Gives the index for `LIKE` of a column. */
export function likeIndex(table: string, { column }: Field): Operation {
  return createIndex(table, [column])
}

/** Says whether Django builds a further index for `LIKE`. */
export function hasLikeIndex(field: Field, state: State): boolean {
  return (field.isIndexed || field.isUnique) && isTextType(typeOfField(state, field))
}

/** Says whether a type is a `varchar` or a `text`, for which Django builds the index for `LIKE`. */
export function isTextType(type: ColumnType | undefined): boolean {
  return type !== undefined && !type.array && /^(?:varchar|text)$/.test(type.name)
}

/** Takes fields by their names; gives their columns. */
export function columnsOf(model: Model, names: readonly (string | undefined)[]): readonly string[] {
  return names.map((name) => (name === undefined ? '' : (model.fields.get(name)?.column ?? name)))
}
