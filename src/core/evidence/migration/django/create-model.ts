import type { Column, Constraint, Operation } from '../operation.ts'
import { argument, type DictValue, isOff, isOn, nameOf, namesOf, option, textOf, type Value } from '../python/value.ts'
import { columnOf, columnsOf, fieldIndexes } from './column.ts'
import { fieldOf, modelNamed } from './field.ts'
import { type Handler, itemsIn } from './handler.ts'
import { createBetween, hasAutoTable } from './many-to-many.ts'
import type { Field } from './model-field.ts'
import { constraintIn, indexOf, type Said } from './named-object.ts'
import { keyOf, type Model, newModel, type State, setModel, tableNamed } from './state.ts'
import { constraintOf, createIndex, unread, type Writer } from './writer.ts'

/** `CreateModel(name, fields, options, bases)`. */
export const createModel: Handler = (call, state, writer) => {
  const name = nameOf(argument(call, 0, 'name')) ?? 'unknown'
  const options = optionsIn(argument(call, 2, 'options'))
  const key = keyOf(state, name)
  const own = nameOf(option(options, 'db_table'))
  const plain = newModel(key, name)
  const model: Model = {
    ...plain,
    isMade: true,
    ...(own === undefined ? {} : { table: tableNamed(own), hasOwnTable: true }),
    isWithoutTable: isOn(options, 'proxy') || isOff(options, 'managed'),
    isOrdered: nameOf(option(options, 'order_with_respect_to')) !== undefined,
    parent: parentIn(argument(call, 3, 'bases'), key, state),
    uniqueTogether: togetherIn(option(options, 'unique_together')) ?? [],
    indexTogether: togetherIn(option(options, 'index_together')) ?? [],
  }
  // A field may refer to the model that it is of.
  setModel(state, model)
  const given = argument(call, 1, 'fields')
  const fields = new Map(fieldsIn(given).map(([field, value]) => [field, fieldOf(field, value, key, state)]))
  const whole = { ...model, fields }
  const said = [
    ...saidIn(option(options, 'indexes'), (one) => indexOf(one, whole)),
    ...saidIn(option(options, 'constraints'), (one) => constraintIn(one, whole)),
  ]
  setModel(state, { ...whole, named: namedBy(said) })
  if (model.isWithoutTable) return
  if (itemsIn(given) === undefined) writer.now(unread('fields of the model that are put together as it runs'))
  create(whole, said, state, writer)
}

/** Options of a model, as a dictionary. */
function optionsIn(value: Value | undefined): Pick<DictValue, 'entries' | 'isWhole'> {
  return value?.kind === 'dict' ? value : { entries: new Map(), isWhole: true }
}

function fieldsIn(value: Value | undefined): readonly (readonly [string, Value | undefined])[] {
  if (value?.kind === 'dict') return [...value.entries]
  if (value?.kind !== 'list') return []
  return value.items.flatMap((item) => {
    const [first, second] = item.kind === 'list' ? item.items : []
    const name = nameOf(first)
    return name === undefined ? [] : [[name, second] as const]
  })
}

/** The first base that is a model: a table of its own with a key into that of the base. */
function parentIn(bases: Value | undefined, key: string, state: State): string | undefined {
  const texts = bases?.kind === 'list' ? bases.items.filter((base) => textOf(base) !== undefined) : []
  return texts.length === 0 ? undefined : modelNamed(texts[0], key, state)
}

/** Takes `unique_together` or `index_together`, one group or several; gives the groups, or undefined where they are not known. */
export function togetherIn(value: Value | undefined): readonly (readonly string[])[] | undefined {
  const items = itemsIn(value)
  if (items === undefined) return undefined
  const groups = items.some(({ kind }) => kind === 'list')
    ? items.map(namesOf)
    : items.length === 0
      ? []
      : [namesOf(value)]
  const known = groups.flatMap((group) =>
    group === undefined || group.includes(undefined) ? [] : [group.flatMap((name) => name ?? [])],
  )
  return known.length === groups.length ? known : undefined
}

function saidIn(value: Value | undefined, read: (value: Value) => Said): readonly Said[] {
  return value?.kind === 'list' ? value.items.map(read) : []
}

function namedBy(said: readonly Said[]): Model['named'] {
  return new Map(
    said.flatMap(({ kind, name }) => (kind === 'unread' || name === undefined ? [] : [[name, kind] as const])),
  )
}

function create(model: Model, said: readonly Said[], state: State, writer: Writer): void {
  const fields = [...model.fields.values()]
  const { table } = model
  writer.now({
    ...{ kind: 'create-table', table, ifNotExists: false, temporary: false, replaces: false, partitionOf: undefined },
    columns: [
      ...fields.filter(isColumn).map((field) => columnOf(field, state)),
      ...(model.isOrdered ? [orderColumn] : []),
    ],
    constraints: [
      ...model.uniqueTogether.map((names) => constraintOf('unique', columnsOf(model, names))),
      ...said.flatMap((one): readonly Constraint[] => (one.kind === 'constraint' ? [one.constraint] : [])),
    ],
  })
  for (const field of fields) if (hasAutoTable(field)) createBetween(model, field, state, writer)
  const indexes: readonly Operation[] = [
    ...fields.filter(isColumn).flatMap((field) => fieldIndexes(table, field, state)),
    ...model.indexTogether.map((names) => createIndex(table, columnsOf(model, names))),
    ...said.flatMap((one) => (one.kind === 'index' ? [one.operation] : [])),
  ]
  for (const index of indexes) writer.later(index)
}

function isColumn({ kind }: Field): boolean {
  return kind === 'column'
}

/** `_order`, by which rows of one parent are sorted. */
export const orderColumn: Column = {
  ...{ name: '_order', type: { name: 'int4', modifiers: [], array: false }, notNull: true, default: 'none' },
  ...{ primaryKey: false, unique: false, check: false, references: undefined, generated: undefined, identity: false },
}
