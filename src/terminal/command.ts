import type { Secrets } from '../secrets.ts'
import type { Options } from './options.ts'
import type { Terminal } from './terminal.ts'

/** What every command of the terminal is given. */
export interface Given {
  readonly options: Options
  readonly terminal: Terminal
  readonly secrets: Secrets
  /** The folder that holds `agents/`, `examples/` and `dist/`. */
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly startedAt: number
}
