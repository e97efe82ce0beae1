import { columnCommands } from './column-commands.ts'
import type { Command } from './command.ts'
import { constraintCommands } from './constraint-commands.ts'
import { indexCommands } from './index-commands.ts'
import { objectCommands } from './object-commands.ts'
import { tableCommands } from './table-commands.ts'

/** Every command of a migration that sends statements of its own. */
export const schemaCommands: ReadonlyMap<string, Command> = new Map([
  ...tableCommands,
  ...columnCommands,
  ...indexCommands,
  ...constraintCommands,
  ...objectCommands,
])
