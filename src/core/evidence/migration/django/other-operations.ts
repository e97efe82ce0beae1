import { argument, lastName, nameOf, option } from '../python/value.ts'
import { columnOf, foreignKey } from './column.ts'
import { fieldOf } from './field.ts'
import { type Handler, modelIn } from './handler.ts'
import { addConstraintNotValid, addIndexConcurrently, removeConstraint, removeIndexConcurrently } from './indexes.ts'
import { constraintIn } from './named-object.ts'
import { columnNamed, modelOf, setField } from './state.ts'
import { addConstraint, constraintOf, createIndex, dropConstraint, harmless, unread } from './writer.ts'

/** `RemoveCollation(name, locale)`. */
const removeCollation: Handler = (call, _, writer) => {
  const name = nameOf(argument(call, 0, 'name')) ?? 'unknown'
  writer.now({ kind: 'drop', what: 'other', name, cascade: false, ifExists: false })
}

/** `AddTrigger(model_name, trigger)` of django-pgtrigger. */
const addTrigger: Handler = (call, state, writer) => {
  const { table } = modelIn(call, state)
  const trigger = argument(call, 1, 'trigger')
  const name = trigger?.kind === 'call' ? nameOf(option(trigger.options, 'name')) : undefined
  writer.now({ kind: 'create-trigger', table, name: name ?? 'unknown', replaces: false })
}

/** `RemoveTrigger(model_name, name)` of django-pgtrigger. */
const removeTrigger: Handler = (call, _, writer) => {
  const name = nameOf(argument(call, 1, 'name')) ?? 'unknown'
  writer.now({ kind: 'drop', what: 'trigger', name, cascade: false, ifExists: true })
}

/** `AddDefaultValue(model_name, name, value)` of django-add-default-value. */
const addDefaultValue: Handler = (call, state, writer) => {
  const model = modelIn(call, state)
  const column = columnNamed(model, nameOf(argument(call, 1, 'name')) ?? 'unknown')
  writer.now({ kind: 'set-default', table: model.table, column })
}

/** `SaferAddUniqueConstraint(model_name, constraint)` of django-pg-migration-tools: the index beside the writers, then the constraint of it. */
const saferUnique: Handler = (call, state, writer) => {
  const model = modelIn(call, state)
  const said = constraintIn(argument(call, 1, 'constraint'), model)
  if (said.kind === 'unread') return writer.now(unread('a constraint of a class that is defined elsewhere'))
  if (said.kind === 'index' && said.operation.kind === 'create-index')
    return writer.now({ ...said.operation, concurrently: true })
  if (said.kind !== 'constraint') return
  const { name, columns } = said.constraint
  writer.now(createIndex(model.table, columns, { name, unique: true, concurrently: true, ifNotExists: true }))
  writer.now({
    kind: 'add-constraint',
    table: model.table,
    constraint: { ...said.constraint, usingIndex: name ?? 'unknown' },
  })
}

/** `SaferAddCheckConstraint(model_name, constraint)`: `NOT VALID`, and validated. */
const saferCheck: Handler = (call, state, writer) => {
  addConstraintNotValid(call, state, writer)
  const said = constraintIn(argument(call, 1, 'constraint'), modelIn(call, state))
  if (said.name !== undefined)
    writer.now({ kind: 'validate-constraint', table: modelIn(call, state).table, name: said.name })
}

/** `SaferAlterFieldSetNotNull(model_name, name, field)`: by a check that is validated first. */
const saferNotNull: Handler = (call, state, writer) => {
  const model = modelIn(call, state)
  const name = nameOf(argument(call, 1, 'name')) ?? 'unknown'
  const field = fieldOf(name, argument(call, 2, 'field'), model.key, state)
  setField(state, model, name, field)
  const [{ table }, { column }] = [model, field]
  const check = `${table}_${column}_not_null`
  writer.now({
    ...{ kind: 'add-constraint', table },
    constraint: constraintOf('check', [], { name: check, validated: false, notNullOf: column }),
  })
  writer.now({ kind: 'validate-constraint', table, name: check })
  writer.now({ kind: 'set-not-null', table, column })
  writer.now(dropConstraint(table, check))
}

/** `SaferAddFieldForeignKey(model_name, name, field)`: the column, its index beside the writers, and the key that is validated afterwards. */
const saferForeignKey: Handler = (call, state, writer) => {
  const model = modelIn(call, state)
  const name = nameOf(argument(call, 1, 'name')) ?? 'unknown'
  const field = fieldOf(name, argument(call, 2, 'field'), model.key, state)
  setField(state, model, name, field)
  const { table } = modelOf(state, model.key)
  writer.now({
    kind: 'add-column',
    table,
    column: { ...columnOf(field, state), references: undefined },
    ifNotExists: true,
  })
  if (field.isIndexed) writer.now(createIndex(table, [field.column], { concurrently: true, ifNotExists: true }))
  for (const key of foreignKey(table, field, state)) {
    if (key.kind !== 'add-constraint') continue
    const constraint = { ...key.constraint, name: `${table}_${field.column}_fk` }
    writer.now({
      ...addConstraint(table, 'foreign-key', [field.column]),
      ...{ constraint: { ...constraint, validated: false } },
    })
    writer.now({ kind: 'validate-constraint', table, name: constraint.name })
  }
}

const nothing: Handler = (call, _, writer) => writer.now(harmless(lastName(call.callee)))

/** Operations of Django that change no table, of `django.contrib.postgres`, and of packages that migrate more safely. */
export const others: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ...[
    ...['AlterModelManagers', 'AlterModelTableComment', 'AlterConstraint', 'CreateExtension', 'CreateCollation'],
    ...['BloomExtension', 'BtreeGinExtension', 'BtreeGistExtension', 'CITextExtension', 'CryptoExtension'],
    ...['HStoreExtension', 'TrigramExtension', 'UnaccentExtension', 'VectorExtension'],
    ...['RenameContentType', 'IgnoreMigration'],
  ].map((name): readonly [string, Handler] => [name, nothing]),
  ['RemoveCollation', removeCollation],
  ['AddTrigger', addTrigger],
  ['RemoveTrigger', removeTrigger],
  ['AddDefaultValue', addDefaultValue],
  ['SaferAddIndexConcurrently', addIndexConcurrently],
  ['SaferRemoveIndexConcurrently', removeIndexConcurrently],
  ['SaferAddUniqueConstraint', saferUnique],
  ['SaferRemoveUniqueConstraint', removeConstraint],
  ['SaferAddCheckConstraint', saferCheck],
  ['SaferRemoveCheckConstraint', removeConstraint],
  ['SaferAlterFieldSetNotNull', saferNotNull],
  ['SaferAddFieldForeignKey', saferForeignKey],
])
