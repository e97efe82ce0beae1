import type { Cursor } from '../document/cursor.ts'
import type { Repair } from '../document/repair.ts'

/** What a change does to the set of values that a schema accepts. */
export type Effect = 'narrowed' | 'widened' | 'changed'

/** The part of a schema that changed. */
export type Part =
  | 'type'
  | 'nullable'
  | 'enum-value'
  | 'enum'
  | 'format'
  | 'bounds'
  | 'pattern'
  | 'default'
  | 'property-removed'
  | 'property-added'
  | 'required'
  | 'additional-properties'
  | 'variant'
  | 'discriminator'
  | 'access'
  | 'constraint'
  | 'deprecated'

/** One change of a schema, free of any direction: whether it breaks depends on who sends the value. */
export interface Delta {
  readonly part: Part
  readonly effect: Effect
  /** Where it can be seen: what is gone stands in the base alone. */
  readonly side: 'base' | 'head'
  readonly at: Cursor
  /** The name of the property, value or keyword that changed. */
  readonly name: string
  /** What it was and what it is, for people; empty where there is nothing to say. */
  readonly from: string
  readonly to: string
  /** Of a property: whether a value has to hold it. */
  readonly required: boolean
  /** Of a property that is required: whether the server fills it in. */
  readonly hasDefault: boolean
  /** Of a property: whether it only travels one way. */
  readonly access: 'readOnly' | 'writeOnly' | undefined
  /** What keeps it as it was. */
  readonly repair?: Repair
}

type Given = Pick<Delta, 'part' | 'effect' | 'side' | 'at'> & Partial<Delta>

/** Completes a delta with what most of them do not have. */
export function delta(given: Given): Delta {
  return { name: '', from: '', to: '', required: false, hasDefault: false, access: undefined, ...given }
}
