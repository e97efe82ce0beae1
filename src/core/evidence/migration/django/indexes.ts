import { argument, nameOf, namesOf, option } from '../python/value.ts'
import { type Handler, modelIn } from './handler.ts'
import { constraintIn, indexOf, type Said } from './named-object.ts'
import { type Model, type State, setModel } from './state.ts'
import { dropConstraint, dropIndex, harmless, unread } from './writer.ts'

/** `AddIndex(model_name, index)`. */
export const addIndex: Handler = (call, state, writer) => {
  const model = modelIn(call, state)
  const said = indexOf(argument(call, 1, 'index'), model)
  note(state, model, said)
  if (!model.isWithoutTable)
    writer.now(said.kind === 'index' ? said.operation : unread('an index that is put together as it runs'))
}

/** `AddIndexConcurrently(model_name, index)`. */
export const addIndexConcurrently: Handler = (call, state, writer) => {
  const model = modelIn(call, state)
  const said = indexOf(argument(call, 1, 'index'), model, true)
  note(state, model, said)
  if (!model.isWithoutTable)
    writer.now(said.kind === 'index' ? said.operation : unread('an index that is put together as it runs'))
}

/** `RemoveIndex(model_name, name)`. */
export const removeIndex: Handler = (call, state, writer) => {
  const model = modelIn(call, state)
  const name = nameOf(argument(call, 1, 'name'))
  forget(state, model, name)
  if (!model.isWithoutTable) writer.now(dropIndex(model.table, name))
}

/** `RemoveIndexConcurrently(model_name, name)`. */
export const removeIndexConcurrently: Handler = (call, state, writer) => {
  const model = modelIn(call, state)
  const name = nameOf(argument(call, 1, 'name'))
  forget(state, model, name)
  if (!model.isWithoutTable) writer.now(dropIndex(model.table, name, true))
}

/** `RenameIndex(model_name, new_name, old_name | old_fields)`: the name alone. */
export const renameIndex: Handler = (call, state, writer) => {
  const model = modelIn(call, state)
  const [to, from] = [nameOf(argument(call, 1, 'new_name')), nameOf(argument(call, 2, 'old_name'))]
  const fields = namesOf(option(call.options, 'old_fields'))
  const named = new Map(model.named)
  if (from !== undefined) named.delete(from)
  if (to !== undefined) named.set(to, 'index')
  const isOld = (group: readonly string[]) => group.join() === fields?.join()
  setModel(state, { ...model, named, indexTogether: model.indexTogether.filter((group) => !isOld(group)) })
  if (!model.isWithoutTable) writer.now(harmless('RenameIndex'))
}

/** `AddConstraint(model_name, constraint)`. */
export const addNamedConstraint: Handler = (call, state, writer) => {
  const model = modelIn(call, state)
  const said = constraintIn(argument(call, 1, 'constraint'), model)
  note(state, model, said)
  if (model.isWithoutTable) return
  if (said.kind === 'unread') writer.now(unread('a constraint of a class that is defined elsewhere'))
  else if (said.kind === 'index') writer.now(said.operation)
  else writer.now({ kind: 'add-constraint', table: model.table, constraint: said.constraint })
}

/** `AddConstraintNotValid(model_name, constraint)`. */
export const addConstraintNotValid: Handler = (call, state, writer) => {
  const model = modelIn(call, state)
  const said = constraintIn(argument(call, 1, 'constraint'), model)
  note(state, model, said)
  if (model.isWithoutTable) return
  if (said.kind !== 'constraint') writer.now(unread('a constraint of a class that is defined elsewhere'))
  else writer.now({ kind: 'add-constraint', table: model.table, constraint: { ...said.constraint, validated: false } })
}

/** `ValidateConstraint(model_name, name)`. */
export const validateConstraint: Handler = (call, state, writer) => {
  const model = modelIn(call, state)
  const name = nameOf(argument(call, 1, 'name'))
  if (!model.isWithoutTable) writer.now({ kind: 'validate-constraint', table: model.table, name: name ?? 'unknown' })
}

/** `RemoveConstraint(model_name, name)`. */
export const removeConstraint: Handler = (call, state, writer) => {
  const model = modelIn(call, state)
  const name = nameOf(argument(call, 1, 'name'))
  const kind = name === undefined ? undefined : model.named.get(name)
  forget(state, model, name)
  if (!model.isWithoutTable)
    writer.now(kind === 'index' ? dropIndex(model.table, name) : dropConstraint(model.table, name))
}

function note(state: State, model: Model, { kind, name }: Said): void {
  if (kind === 'unread' || name === undefined) return
  setModel(state, { ...model, named: new Map([...model.named, [name, kind]]) })
}

function forget(state: State, model: Model, name: string | undefined): void {
  const named = new Map(model.named)
  if (name !== undefined) named.delete(name)
  if (state.models.has(model.key)) setModel(state, { ...model, named })
}
