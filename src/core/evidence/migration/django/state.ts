import type { ColumnType } from '../operation.ts'
import type { Field } from './model-field.ts'

/** A model as the migrations so far have left it. */
export interface Model {
  /** `app.model`, in small letters. */
  readonly key: string
  readonly name: string
  readonly table: string
  /** Whether `db_table` names the table. */
  readonly hasOwnTable: boolean
  /** A proxy, or one that Django does not manage. */
  readonly isWithoutTable: boolean
  readonly fields: ReadonlyMap<string, Field>
  readonly uniqueTogether: readonly (readonly string[])[]
  readonly indexTogether: readonly (readonly string[])[]
  /** Indexes and constraints by their names; a unique constraint with a condition is an index. */
  readonly named: ReadonlyMap<string, 'index' | 'constraint'>
  readonly isOrdered: boolean
  /** Whether the migration that made it was read. */
  readonly isMade: boolean
  /** The model that it takes its primary key from, where it has none of its own. */
  readonly parent: string | undefined
}

/** What the migrations so far have made, as far as they were read. */
export interface State {
  readonly app: string
  readonly models: Map<string, Model>
}

/** Gives an empty state of an app. */
export function emptyState(app: string): State {
  return { app, models: new Map() }
}

/** Takes a model as a migration names it, alone or with its app; gives its key. */
export function keyOf(state: State, name: string): string {
  const [app, model] = name.includes('.')
    ? [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1)]
    : [state.app, name]
  return `${app}.${model}`.toLowerCase()
}

/** Gives the model of a key, or one of which nothing is known but the name that Django gives its table. */
export function modelOf(state: State, key: string): Model {
  return state.models.get(key) ?? newModel(key, key.slice(key.lastIndexOf('.') + 1))
}

/** Gives a model without fields, with the table that Django gives it. */
export function newModel(key: string, name: string): Model {
  return {
    ...{ key, name, table: tableFor(key), hasOwnTable: false, isWithoutTable: false, isOrdered: false },
    ...{ fields: new Map(), uniqueTogether: [], indexTogether: [], named: new Map(), parent: undefined, isMade: false },
  }
}

/** The name that stands for the model of the users where the settings choose it. */
export const userModel = 'settings.auth_user_model'

/** Gives the table of a model that no `db_table` names: the app and the model, by `Options.contribute_to_class`. */
export function tableFor(key: string): string {
  return key === userModel ? 'AUTH_USER_MODEL' : key.replaceAll('.', '_')
}

/** Takes a `db_table`; gives the table, with the schema that some write into it in quotes. */
export function tableNamed(text: string): string {
  return text.replaceAll('"', '')
}

/** Writes a model, or what has changed of it. */
export function setModel({ models }: State, model: Model): void {
  models.set(model.key, model)
}

/** Sets a field of a model, or takes it away. */
export function setField(state: State, model: Model, name: string, field: Field | undefined): void {
  const fields = new Map(model.fields)
  if (field === undefined) fields.delete(name)
  else fields.set(name, field)
  setModel(state, { ...model, fields })
}

/** Gives the column of a field; the name itself where the field is not known. */
export function columnNamed({ fields }: Model, name: string): string {
  return fields.get(name)?.column ?? name
}

/** References of references further than this are not followed. */
const maxSteps = 10

/** Gives the type of a column; for a foreign key that of what it refers to; undefined where that is not known. */
export function typeOfField(state: State, field: Field, steps = 0): ColumnType | undefined {
  const { relation } = field
  if (relation === undefined || field.type !== undefined) return field.type
  const target = relation.model === undefined ? undefined : state.models.get(relation.model)
  if (target === undefined || steps > maxSteps) return undefined
  const key = relation.toField === undefined ? keyField(state, target) : target.fields.get(relation.toField)
  return key === undefined ? undefined : typeOfField(state, key, steps + 1)
}

/** Gives the primary key of a model, its own or that of its parent. */
export function keyField(state: State, model: Model): Field | undefined {
  let at: Model | undefined = model
  for (let count = 0; at !== undefined && count < maxSteps; count += 1) {
    const own = [...at.fields.values()].find(({ isPrimaryKey }) => isPrimaryKey)
    if (own !== undefined) return own
    at = at.parent === undefined ? undefined : state.models.get(at.parent)
  }
  return undefined
}

/** A field with the model that has it. */
export interface Owned {
  readonly model: Model
  readonly field: Field
}

/** Gives the fields that refer to a model. */
export function referringTo({ models }: State, key: string): readonly Owned[] {
  return [...models.values()].flatMap((model) =>
    [...model.fields.values()].flatMap((field) => (field.relation?.model === key ? [{ model, field }] : [])),
  )
}
