import type { Field } from './model-field.ts'
import type { Model, State } from './state.ts'

/** A field before and after, with the state of the models before and after. */
export interface Alteration {
  readonly model: Model
  readonly old: Field
  readonly field: Field
  readonly before: State
  readonly state: State
}
