import type { Call, Machine } from '../ruby/machine.ts'
import { type Frame, nameOf } from '../ruby/value.ts'
import type { Said } from './statement.ts'

/** Takes a command; gives what it sends, in order. */
export type Command = (call: Call, frame: Frame, machine: Machine) => readonly Said[]

/** Takes what a command does to a table; gives the command, which names its table first. */
export function onTable(does: (table: string, ...rest: Parameters<Command>) => readonly Said[]): Command {
  return (call, frame, machine) => {
    const table = nameOf(call.args[0])
    return table === undefined ? onlyAtRun(call, 'table') : does(table, call, frame, machine)
  }
}

/** Takes what a command does to a column; gives the command, which names its table and its column. */
export function onColumn(
  does: (table: string, column: string, ...rest: Parameters<Command>) => readonly Said[],
): Command {
  return onTable((table, call, frame, machine) => {
    const column = nameOf(call.args[1])
    return column === undefined ? onlyAtRun(call, 'column') : does(table, column, call, frame, machine)
  })
}

/** Says that a name is not known before the migration runs. */
export function onlyAtRun(call: { readonly name: string }, what: string): readonly Said[] {
  return [{ unread: `the ${what} of \`${call.name}\` is only known when it runs` }]
}
