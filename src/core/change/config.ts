import type { Effort } from '../dialogue/request.ts'
import type { Surface } from '../surface/surface.ts'

/** Everything a run can be told, parsed once; secrets are not part of it. */
export interface Config {
  readonly model: string | undefined
  readonly effort: Effort | undefined
  /** Path in the base branch; undefined: the shipped agent. */
  readonly agentFile: string | undefined
  readonly lenses: readonly Surface[]
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly maxComments: number
  readonly maxCostUsd: number
  readonly timeoutMinutes: number
  readonly command: string
  readonly checks: 'auto' | 'never'
  readonly dryRun: boolean
}
