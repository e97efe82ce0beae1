import { argument, type CallValue, nameOf, type Value } from '../python/value.ts'
import { keyOf, type Model, modelOf, type State } from './state.ts'
import type { Writer } from './writer.ts'

/** What one operation of a migration does to the state of the models, and what it writes for it. */
export type Handler = (call: CallValue, state: State, writer: Writer) => void

/** Takes an operation; gives the model that it is about, by its first argument. */
export function modelIn(call: CallValue, state: State, name = 'model_name'): Model {
  const given = nameOf(argument(call, 0, name)) ?? 'unknown'
  return modelOf(state, keyOf(state, given))
}

/** Gives the items of a list; of `None` none; undefined where some are not known. */
export function itemsIn(value: Value | undefined): readonly Value[] | undefined {
  if (value === undefined || value.kind === 'none') return []
  return value.kind === 'list' && value.isWhole ? value.items : undefined
}
