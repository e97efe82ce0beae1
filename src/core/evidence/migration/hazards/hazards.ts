import { addColumnHazards } from './add-column.ts'
import { columnTypeHazards } from './column-type.ts'
import { constraintHazards } from './constraints.ts'
import { dropHazards } from './drops.ts'
import { withoutEmptied } from './emptied.ts'
import { enumHazards } from './enums.ts'
import type { FindHazards, Hazard, Situation } from './hazard.ts'
import { indexGapHazards } from './index-gap.ts'
import { indexHazards } from './indexes.ts'
import { keyTypeHazards } from './key-types.ts'
import { longNames } from './long-names.ts'
import { notNullHazards } from './not-null.ts'
import { refusedHazards } from './refused.ts'
import { renameHazards } from './renames.ts'
import { repeatedValueHazards } from './repeated-values.ts'
import { rowHazards } from './rows.ts'
import { wholeTableHazards } from './whole-table.ts'

const subjects: readonly FindHazards[] = [
  addColumnHazards,
  columnTypeHazards,
  notNullHazards,
  constraintHazards,
  keyTypeHazards,
  repeatedValueHazards,
  indexHazards,
  indexGapHazards,
  refusedHazards,
  dropHazards,
  renameHazards,
  rowHazards,
  wholeTableHazards,
  enumHazards,
  longNames,
]

/** Takes a step with what is known before it; gives all that it endangers. */
export function hazardsOf(situation: Situation): readonly Hazard[] {
  return withoutEmptied(
    subjects.flatMap((find) => find(situation)),
    situation,
  )
}
