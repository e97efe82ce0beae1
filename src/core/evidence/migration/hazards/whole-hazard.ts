import type { Step } from '../operation.ts'
import type { Hazard } from './hazard.ts'

/** A hazard of a migration as a whole, with the step that it is told at. */
export interface WholeHazard {
  readonly step: Step
  readonly hazard: Hazard
  /** Told only where the configuration gives its rule a level. */
  readonly byRequest?: true
}
