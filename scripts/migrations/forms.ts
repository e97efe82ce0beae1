import { columnForms } from './forms/columns.ts'
import { constraintForms } from './forms/constraints.ts'
import { dataTypeForms } from './forms/data-types.ts'
import type { Form } from './forms/form.ts'
import { indexForms, triggerForms } from './forms/indexes.ts'
import { partitionForms } from './forms/partitions.ts'
import { rowForms, viewForms, wholeTableForms } from './forms/whole-tables.ts'

/** Every form of a statement that is observed. An id is the key of the lock table, and stays. */
export const forms: readonly Form[] = [
  ...columnForms,
  ...dataTypeForms,
  ...constraintForms,
  ...indexForms,
  ...triggerForms,
  ...partitionForms,
  ...wholeTableForms,
  ...viewForms,
  ...rowForms,
]
